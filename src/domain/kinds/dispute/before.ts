import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import { cite, citesWords } from '../../law/cite.ts'
import { findRow } from '../../law/dated.ts'
import { refusalGrounds } from '../../law/refusal-grounds.ts'
import type { Panel } from '../../matter/kind.ts'
import { saidAgainstAuthority } from '../../triage/against-authority.ts'
import type { AgainstAuthority } from '../../triage/against-authority.ts'
import type { DisputeState } from './state.ts'

type Line = Panel['lines'][number]

/** Until an officer has looked at it: who accepts it has said that it is a quarrel among people after all. */
const unlooked = ['registered', 'readdressing', 'supplementing']

/** The words of the story by which it is a quarrel with an authority over what it did (`domain/triage`): nothing that mediation could decide. */
export const againstAuthority = ({ story, claim }: Pick<DisputeState, 'story' | 'claim'>): AgainstAuthority | undefined => saidAgainstAuthority(`${story}。${claim}`)

/** What accepting it says in such a matter; the check for it is set beforehand. */
export const administrativeNote = (state: DisputeState): Words | undefined => (againstAuthority(state) ? words(
  '经过里说的像是不服行政机关的决定，已经替您选上“行政争议”：依法不能调解。核对后确实只是民间纠纷的，去掉再受理；否则用“不予受理”，把复议的 60 日告诉当事人。',
  'From the story it is a quarrel with an authority over what it did; “Administrative dispute” is chosen for you, and the law bars mediation. If it is a quarrel among people after all, take it off and accept; if not, use “Do not accept” and tell the person of the 60 days for reconsideration.',
) : undefined)

/** What whoever handles it must know before the first button; for officers alone. */
export const beforePanel = (state: DisputeState): Panel => ({
  name: 'before', words: words('先看这里', 'Before anything else'), lines: [...authority(state)].map((line) => ({ ...line, inside: true as const })),
})

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
