import type { Day } from '../../kernel/day.ts'
import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import { causePath, findCause } from '../../law/causes/catalogue.ts'
import { citesWords } from '../../law/cite.ts'
import { findRow } from '../../law/dated.ts'
import { screen, screenRules } from '../../law/eligibility.ts'
import type { ScreenFacts } from '../../law/eligibility.ts'
import { mediateFirst } from '../../law/mediate-first.ts'
import type { MediateFacts } from '../../law/mediate-first.ts'
import { channels } from '../../words/channels.ts'
import type { DisputeType } from '../../words/dispute-types.ts'
import type { Role } from '../../words/roles.ts'
import { againstAuthority, violenceAtHome } from './before.ts'
import type { DisputeState } from './state.ts'

/** What whoever takes a dispute looks for, in the order of the tests; nothing chosen means that nothing of it was seen. */
export const checks = {
  danger: words('正在发生的危险：家暴、凶器、扬言伤人或自杀', 'Danger now: domestic violence, a weapon, a threat to life'),
  'mandatory-report': words('无、限制民事行为能力人疑似遭受家暴', 'Suspected domestic violence against somebody without full capacity'),
  'grave-offence': words('涉嫌犯罪或较重的治安案件', 'Suspected crime or grave breach of public order'),
  'light-offence': words('民间纠纷引起的轻微打架、毁物', 'A light fight or damage out of a quarrel'),
  'non-contentious-procedure': words('特别程序、督促程序、公示催告程序', 'Special, payment-order or public-summons procedure'),
  'personal-status': words('要确认婚姻、亲子、收养等身份关系', 'Whether a marriage, parentage or adoption exists'),
  nature: words('其他看来不能调解的', 'Otherwise seems not to be for mediation'),
  title: words('物权、知识产权归谁有争议', 'Who owns a thing or an intellectual property right is in question'),
  'arbitration-agreement': words('有书面仲裁协议', 'There is a written arbitration agreement'),
  administrative: words('行政争议', 'Administrative dispute'),
  'divorce-too-soon': words('离婚案判决不准或和好后六个月内，原告没有新情况', 'Divorce suit dismissed or made up within six months, no new facts'),
  'medical-two-tracks': words('医疗纠纷已在法院、卫生主管部门受理', 'Medical dispute already before the court or the health office'),
  'petition-elsewhere': words('应当走诉讼、仲裁、复议、裁决的信访事项', 'A petition matter that belongs to another procedure'),
  refused: words('对方已明确拒绝调解', 'The other side has clearly refused'),
} as const
export type Check = keyof typeof checks

const factsOf = (state: DisputeState, seen: readonly Check[], today: Day): ScreenFacts => {
  const has = (check: Check): boolean => seen.includes(check)
  return {
    danger: has('danger'), dependentVictim: has('mandatory-report'), status: has('personal-status'), natureBars: has('nature'), title: has('title'),
    arbitrationAgreement: has('arbitration-agreement'), labour: state.type === 'labour', administrative: has('administrative'),
    petitionElsewhere: has('petition-elsewhere'), refused: has('refused'),
    ...(has('grave-offence') ? { offence: 'grave' as const } : has('light-offence') ? { offence: 'light' as const } : {}),
    ...(has('non-contentious-procedure') ? { procedure: 'special' as const } : {}),
    ...(has('divorce-too-soon') ? { divorce: { endedOn: today, newFacts: false, asksAgain: 'plaintiff' as const } } : {}),
    ...(has('medical-two-tracks') ? { medical: { courtAccepted: true } } : {}),
  }
}

const judges: readonly Role[] = ['centre-head', 'judge', 'judge-assistant']

/** Screens by the law of the day (law file §2.1): a bar with its article and its door, or what the parties must be told. */
export const screened = (state: DisputeState, seen: readonly Check[], role: Role, today: Day): Refused | readonly string[] => {
  const { hit, cites, all } = screen(factsOf(state, seen, today), today)
  const cite = citesWords(cites)
  const said = words(`${hit.words.zh}（${cite.zh}）`, `${hit.words.en} (${cite.en})`)
  if (hit.outcome === 'stop') {
    const doors = (language: keyof Words): string => [hit.next[language], ...hit.doors.map((door) => channels[door][language])].join(language === 'zh' ? '；' : '; ')
    return refuse('not-mediable', { reason: said, where: words(doors('zh'), doors('en')) })
  }
  if (all.some((one) => one.outcome === 'person') && !judges.includes(role)) return refuse('incomplete', { what: words('中心主任或者法官的判断：是不是根据性质不能调解', 'the judgment of the head or a judge: whether its nature bars mediation') })
  return all.filter((one) => one.outcome !== 'go').map((one) => one.name)
}

/** What was found and does not bar it: each as it is told to the parties, with its article. */
export const remarksOf = (state: DisputeState): readonly Words[] => (state.remarks ?? []).flatMap((name) => {
  const rule = findRow(screenRules, name, state.openedOn)
  return rule ? [told(rule.next, rule.cites)] : []
})

/** A filed case in simple procedure comes to the hearing at which six types are mediated first (简易程序若干规定 art. 14). */
const whereOf = ({ track, procedure }: DisputeState): MediateFacts['where'] =>
  (track !== 'entrusted' ? 'before-suit' : procedure === 'summary' ? 'summary-hearing' : 'suit')

/** Whether the law wants it mediated first, and how much (law file §2.2); never a reason to hold a suit back. */
export const firstOf = (state: DisputeState): Words | undefined => {
  // Safety comes first there, and nobody is led to talks; nor is what an authority did theirs to settle.
  if (violenceAtHome(state) || againstAuthority(state)) return undefined
  const causes = state.cause && findCause(state.cause) ? causePath(state.cause).map((one) => one.code) : []
  const [rule] = mediateFirst({ where: whereOf(state), causes, ...(state.typeUnsure ? {} : { type: state.type as DisputeType }) }, state.openedOn)
  return rule && told(rule.words, rule.cites)
}

const told = (said: Words, cites: Parameters<typeof citesWords>[0]): Words => {
  const cite = citesWords(cites)
  return words(`${said.zh}（${cite.zh}）`, `${said.en} (${cite.en})`)
}
