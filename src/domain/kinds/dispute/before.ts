import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import { cite, citesWords } from '../../law/cite.ts'
import { findRow } from '../../law/dated.ts'
import { lengthWords } from '../../law/deadline.ts'
import { findDeadline } from '../../law/deadlines.ts'
import { refusalGrounds } from '../../law/refusal-grounds.ts'
import type { Panel } from '../../matter/kind.ts'
import { saidAgainstAuthority } from '../../triage/against-authority.ts'
import type { AgainstAuthority } from '../../triage/against-authority.ts'
import type { DisputeState } from './state.ts'

type Line = Panel['lines'][number]

/** Until an officer has looked at it: who accepts it has said that it is a quarrel among people after all. */
const unlooked = ['registered', 'readdressing', 'supplementing']

/** The words of the story by which it is a quarrel with an authority over what it did (`domain/triage`): nothing that mediation could decide. */
export const againstAuthority = (state: Pick<DisputeState, 'story' | 'claim'>): AgainstAuthority | undefined => {
  if (!looked.has(state)) looked.set(state, saidAgainstAuthority(`${state.story}。${state.claim}`))
  return looked.get(state)
}

/** A page of a matter asks it of one state half a dozen times. */
const looked = new WeakMap<object, AgainstAuthority | undefined>()

/** Violence at home is spoken of: whether everybody is safe comes before the question whether it is mediated (反家庭暴力法 art. 15, 16, 23; 人民调解法 art. 25). */
export const violenceAtHome = ({ flags }: Pick<DisputeState, 'flags'>): boolean => flags.includes('domestic-violence')

/** In review nobody has yet said that they are safe; and what an authority did is no matter for mediation: there accepting it never comes first. */
export const mediationNotFirst = (state: DisputeState): boolean => state.stage === 'registered' && (violenceAtHome(state) || againstAuthority(state) !== undefined)

/** The first thing to do while it is reviewed: to ask, alone, and to write down what was heard. */
export const safetyAsked = (state: DisputeState): boolean => state.stage === 'registered' && violenceAtHome(state)

export const safetyNote: Words = words(
  '单独问（不要让对方听见）：现在在哪、和谁在一起，有没有受伤、孩子和老人安不安全，要不要报警、保护令、告诫书，想不想调解。原话记下；只有工作人员看得到，对方看不到。',
  'Ask alone, out of hearing of the other side: where they are and with whom, whether anybody is hurt, whether children and the old are safe, whether they want the police, a protection order, a warning, and whether they want mediation at all. Write it as it was said; only officers read it, never the other side.',
)

const notBeforeSafe: Words = words(
  '先确认每个人都安全。正在发生暴力、有人受威胁的，不要受理调解：请打 110，选“正在发生的危险”或者用“不予受理”。已经安全、受害人自己愿意谈财产、抚养等事的，才受理；不安排双方见面。',
  'First make sure that everybody is safe. If violence goes on or somebody is threatened, do not take it for mediation: call 110, and choose “Danger now” or “Do not accept”. Accept only once they are safe and the person harmed wants to talk of property, custody and the like; the two sides are not brought together.',
)

/** What is to be known before it is accepted; undefined where nothing beyond the usual. */
export const acceptNote = (state: DisputeState): Words | undefined => (violenceAtHome(state) ? notBeforeSafe : administrativeNote(state))

/** It reads like a quarrel with an authority, and nobody has yet looked whether it is one: until then its short term is the one that may run out. */
export const seemsAdministrative = (state: DisputeState): boolean => state.end === undefined && unlooked.includes(state.stage) && againstAuthority(state) !== undefined

/** What accepting it says in such a matter; the check for it is set beforehand. */
const administrativeNote = (state: DisputeState): Words | undefined => (againstAuthority(state) ? words(
  '经过里说的像是不服行政机关的决定，已经替您选上“行政争议”：依法不能调解。核对后确实只是民间纠纷的，去掉再受理；否则用“不予受理”，把复议的 60 日告诉当事人。',
  'From the story it is a quarrel with an authority over what it did; “Administrative dispute” is chosen for you, and the law bars mediation. If it is a quarrel among people after all, take it off and accept; if not, use “Do not accept” and tell the person of the 60 days for reconsideration.',
) : undefined)

/** What whoever handles it must know before the first button; for officers alone. */
export const beforePanel = (state: DisputeState): Panel => ({
  name: 'before', words: words('先看这里', 'Before anything else'), lines: [...safety(state), ...authority(state)].map((line) => ({ ...line, inside: true as const })),
})

const safety = (state: DisputeState): readonly Line[] => {
  if (state.end || !violenceAtHome(state)) return []
  const on = state.openedOn
  const by = (...cites: Parameters<typeof citesWords>[0]): Words => citesWords(cites)
  const [now, order, warning, talks] = [by(cite('DV', '15')), by(cite('DV', '23'), cite('DV', '28')), by(cite('DV', '16'), cite('DV', '20')), by(cite('DV', '15'), cite('PML', '25'))]
  const [within, atOnce] = [findDeadline('protection-order', on), findDeadline('protection-order-urgent', on)]
  // Before the law there was no such order.
  if (!within || !atOnce) return []
  const [usual, urgent] = [lengthWords(within.length), lengthWords(atOnce.length)]
  return [
    { label: words('先问：都安全吗', 'First: is everybody safe?'), tone: 'bad', value: words(
      `说到了家庭暴力。单独联系受害人，问本人、孩子、老人现在安不安全；有危险的，马上打 110（${now.zh}）`,
      `Violence at home is spoken of. Contact the person harmed alone and ask whether they, the children and the old are safe now; in danger call 110 at once (${now.en})`,
    ) },
    { label: words('人身安全保护令', 'Protection order'), tone: 'warn', value: words(
      `告诉受害人可以向法院申请：不用先离婚、先起诉，不收费；法院${usual.zh}内决定，情况紧急的${urgent.zh}内（${order.zh}）`,
      `Tell them that the court can be asked: no divorce and no suit first, free of charge; decided within ${usual.en}, in urgent cases within ${urgent.en} (${order.en})`,
    ) },
    { label: words('告诫书', 'Written warning'), tone: 'warn', value: words(`可以请派出所出具告诫书，它能当证据（${warning.zh}）`, `The police station can be asked for a written warning; it counts as evidence (${warning.en})`) },
    { label: words('调解', 'Mediation'), tone: 'bad', value: words(
      `安全没有落实以前，不劝和、不组织调解；以后也不安排双方见面（${talks.zh}）`,
      `Nobody is talked into peace and nothing is mediated before safety is settled; nor are the two brought together afterwards (${talks.en})`,
    ) },
  ]
}

const authority = (state: DisputeState): readonly Line[] => {
  const said = state.end || state.assignee ? undefined : againstAuthority(state)
  const ground = said && findRow(refusalGrounds, 'administrative', state.openedOn)
  if (!said || !ground?.next) return []
  const [law, bar] = [citesWords(ground.cites), citesWords([cite('AR', '5')])]
  return [
    { label: words('像是行政争议', 'Seems administrative'), tone: 'bad', value: words(
      `说到“${said.text}”：不服行政机关的决定，人民调解定不了（${law.zh}）${unlooked.includes(state.stage) ? '' : '。已经受理的，核对是不是还有民间纠纷的部分，没有的不要送去调解'}`,
      `“${said.text}”: a quarrel with an authority over what it did, which people’s mediation cannot decide (${law.en})${unlooked.includes(state.stage) ? '' : '. It was accepted: see whether part of it is a quarrel among people; if none is, do not send it to mediation'}`,
    ) },
    { label: words('告诉当事人', 'Tell the person'), tone: 'warn', value: words(
      `${ground.next.zh}。赔偿、补偿和裁量的事可以在复议里调解（${bar.zh}）`,
      `${ground.next.en}. Damages and what lies in discretion may be mediated within reconsideration (${bar.en})`,
    ) },
  ]
}
