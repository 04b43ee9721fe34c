import { compareDays, formatDay } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import type { PersonId } from '../../kernel/id.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import type { Calendar } from '../../law/calendar.ts'
import { cite, citesWords } from '../../law/cite.ts'
import { lengthWords } from '../../law/deadline.ts'
import { findDeadline } from '../../law/deadlines.ts'
import { limitationOf } from '../../law/limitation.ts'
import type { ClaimKind, Interruption, Limitation } from '../../law/limitation.ts'
import type { Panel } from '../../matter/kind.ts'
import { seemsAdministrative } from './before.ts'
import type { Outcome } from './outcomes.ts'
import { knewFrom, sinceWords } from './since.ts'
import type { DisputeState } from './state.ts'

const putHere = (state: DisputeState): Interruption => ({ kind: 'asked-mediator', on: state.assertedOn, ...(state.end ? { endedOn: state.end.on } : {}) })

/** Every claim that is on record, here and before. */
const claimsOf = (state: DisputeState): readonly Interruption[] => [
  ...(state.claims ?? []).map(({ on, how }): Interruption => ({ kind: how, on })), putHere(state),
]

/** Wages are told apart where it was said whether the job goes on; `never` is not told apart by what is registered: the words say so instead. */
const kindOf = ({ type, flags, since }: DisputeState): ClaimKind => {
  if (type !== 'labour') return 'general'
  return flags.includes('unpaid-wages') && (since?.still || since?.leftOn) ? 'labour-wages-employed' : 'labour'
}

/**
 * Until when a claim can be brought, as far as the record shows: from when the claimant says that they knew of the harm, or the earliest day that
 * they leave open. Where they said nothing it counts from the first claim on record, given that time had not run out before. Always as if the
 * talks did not hold it up: the earliest day on which it can run out.
 */
export const limitationSeen = (state: DisputeState, calendar: Calendar): Limitation => {
  const claims = claimsOf(state)
  const first = claims.map((one) => one.on).toSorted(compareDays)[0] ?? state.assertedOn
  const since = reckonedFrom(state)
  const knew = knewFrom(since)
  return limitationOf({
    kind: kindOf(state), knewOn: knew && knew < first ? knew : first, interruptions: claims, ...(since?.leftOn ? { jobEndedOn: since.leftOn } : {}),
  }, calendar)
}

/** One year or three, or none: while nobody knows the type nothing is reckoned from what was said, and nobody is frightened by it. */
const reckonedFrom = ({ typeUnsure, since }: DisputeState): DisputeState['since'] => (typeUnsure ? undefined : since)

/** What was said leaves open that time had run out before the claim was put: to be looked at by somebody who knows, at once. */
const mayBeOver = (state: DisputeState, { tooLate }: Limitation): boolean => tooLate.length > 0 || (reckonedFrom(state)?.roughly === 'longer' && kindOf(state) !== 'labour-wages-employed')

/** Ends after which the claim is still open and a suit or arbitration may follow. */
const claimOpen: readonly Outcome[] = ['refused', 'not-supplemented', 'declined', 'withdrawn', 'failed', 'expired', 'suit-returned']

/** Grounds of refusal (`refusalGrounds`) that say it is no claim between people: it runs by the law of another procedure, and a civil term would mislead. */
const noCivilClaim: ReadonlySet<string> = new Set(['not-civil', 'administrative', 'other-authority', 'petition'])

export const isNoCivilClaim = (state: DisputeState): boolean => seemsAdministrative(state) || (state.end?.outcome === 'refused' && noCivilClaim.has(state.end.reason ?? ''))

/** Once there is an agreement the promise has a term of its own, and a filed suit holds time by itself. */
const matters = (state: DisputeState): boolean => {
  const { end, agreement, caseNo, suit } = state
  return agreement?.effectiveOn === undefined && caseNo === undefined && suit?.caseNo === undefined && (end === undefined || (claimOpen.includes(end.outcome) && !isNoCivilClaim(state)))
}

const day = (on: Day): Words => words(formatDay(on, 'zh'), formatDay(on, 'en'))
const said = (zh: string, en: string, ...cites: Parameters<typeof citesWords>[0]): Words => {
  const by = citesWords(cites)
  return words(`${zh}（${by.zh}）`, `${en} (${by.en})`)
}

/** By when labour arbitration is to be asked for, as a part of a sentence: the rule for everybody. */
export const labourRule: Words = said(
  '仲裁时效一年，自知道或者应当知道权利被侵害起算，提出请求的重新起算；在职期间的欠薪不受一年限制，离职后一年内提出',
  'within one year of knowing of the harm, counted anew from each time the claim is put; wages owed while employed are not bound by it, and after the job ends there is one year', cite('LD', '27'),
)

/** The same with the day that the record gives, for who claims. */
export const labourBy = (state: DisputeState, calendar: Calendar): Words => {
  const found = limitationSeen({ ...state, type: 'labour' }, calendar)
  if (mayBeOver({ ...state, type: 'labour' }, found)) return words(`${labourRule.zh}，按您说的日子可能已经届满，请马上问 12348 或者律师`, `${labourRule.en}; by the days that you told it may have ended: ask 12348 or a lawyer at once`)
  const on = found.last && day(found.last)
  return on ? words(`${labourRule.zh}，按登记的日子最早 ${on.zh} 届满`, `${labourRule.en}; by the days on record ${on.en} at the earliest`) : labourRule
}

const caution = words(
  '这只是按登记的日子和您说的推算，不是说您的请求已经过了时效，也不是法律意见：何时知道权利受损、有没有别的中断或者中止，要看材料。拿不准的，问 12348 或者律师；要起诉、仲裁的尽早提出。',
  'This is reckoned from the days on record and from what you said. It is no advice that your claim has lapsed or has not: since when you knew of the harm, and what else interrupted or suspended time, depends on the papers. If in doubt ask 12348 or a lawyer; if you mean to sue or arbitrate, do not wait.',
)

/**
 * 时效提示 for who claims and for the officers who help them. The other side is not told by this system what it might plead, nor is the court, which may not
 * explain it to anybody (民法典 art. 193, 诉讼时效规定 art. 2).
 */
export const limitationPanel = (state: DisputeState, calendar: Calendar): Panel => {
  const { end } = state
  if (end?.outcome === 'refused' && end.reason === 'administrative') return reconsiderationPanel(state, end.on)
  if (seemsAdministrative(state)) return reconsiderationPanel(state, state.openedOn)
  const found = limitationSeen(state, calendar)
  const labour = state.type === 'labour'
  const shown = matters(state) && (found.last !== undefined || found.state === 'none')
  const claimants = claimantsOf(state)
  const line = (label: Words, value: Words, tone?: 'warn') => ({ label, value, only: claimants, ...(tone ? { tone } : {}) })
  const { last } = found
  return {
    name: 'limitation', table: true, words: words('时效提示', 'Limitation'), lines: !shown ? [] : [
      ...endLines(state, found).map(({ label, value }) => line(label, value, 'warn')),
      ...(state.since ? [line(words('您说的', 'As you said'), sinceWords(state.since))] : []),
      ...(state.since && state.typeUnsure ? [line(words('还没有算进去', 'Not reckoned yet'), said('类型定下来以后，再从您说的日子推算；劳动争议只有一年，可能是的，请马上问 12348', 'Once the type is settled it is reckoned from what you said; a labour dispute has one year only: if it may be one, ask 12348 at once', cite('LD', '27')))] : []),
      line(words('一般多久', 'How long as a rule'), labour
        ? said('劳动仲裁一年；在职期间的欠薪不受限，离职后一年内提出', 'One year for labour arbitration; wages owed while employed are not bound, and one year after the job ends', cite('LD', '27'))
        : said('三年，最长二十年；请求停止侵害、支付抚养费赡养费等不适用时效', 'Three years, twenty at most; none for stopping harm, support and maintenance', cite('CC', '188'), cite('CC', '196'))),
      ...(last === undefined ? [] : [line(words('为什么从这天算', 'Why from then'), whyThen(state, labour))]),
      ...found.tooLate.length ? [line(words('留意', 'Watch'), words('有一次提出可能晚于届满，请核对材料', 'One of the claims may have come after the end; check the papers'), 'warn' as const)] : [],
      line(words('请注意', 'Please note'), caution),
    ],
  }
}

const claimantsOf = (state: DisputeState): readonly PersonId[] => state.parties.filter((party) => party.side === 'applicant').map((party) => party.person)

/** Refused as a quarrel with an authority: the term that runs is the short one for asking for reconsideration, of which nobody here knows the first day. */
const reconsiderationPanel = (state: DisputeState, on: Day): Panel => {
  const term = findDeadline('reconsideration-application', on)
  const long = term && lengthWords(term.length)
  return {
    name: 'limitation', table: true, words: words('复议期限', 'Time for reconsideration'), lines: !term || !long ? [] : [
      { label: term.words, only: claimantsOf(state), tone: 'warn', value: said(`自${term.start.zh}之日起${long.zh}内提出`, `Within ${long.en} of knowing, or having to know, of what the authority did`, ...term.cites) },
      { label: words('请注意', 'Please note'), only: claimantsOf(state), value: words('直接提起行政诉讼的，期限另计；从哪天算要看材料，拿不准的马上问 12348 或者律师。', 'An administrative suit has a term of its own. From which day it runs depends on the papers: if in doubt ask 12348 or a lawyer at once.') },
    ],
  }
}

const endLines = (state: DisputeState, found: Limitation): readonly { readonly label: Words; readonly value: Words }[] => {
  if (found.last === undefined) return [{ label: words('欠薪', 'Wages owed'), value: said('您说还在职：在职期间的欠薪不受一年限制，离职之日起一年内要提出；补偿、赔偿等别的请求仍是一年', 'You are still employed: wages owed are not bound by the year, and are to be claimed within one year of the end of the job; other claims still have one year', cite('LD', '27')) }]
  if (!mayBeOver(state, found)) return [{ label: words('最早可能届满', 'Earliest end'), value: words(`${day(found.last).zh}（按登记的日子推算）`, `${day(found.last).en} (reckoned from the days on record)`) }]
  const on = found.tooLate.length > 0 ? day(found.last) : undefined
  return [{
    label: words('可能已经届满', 'It may have ended'),
    value: words(
      `${on ? `按您说的日子，最早 ${on.zh} 届满` : '您说已经三年以上'}。有过催讨、报案、对方答应过的，另算：请马上找材料，问 12348 或者律师`,
      `${on ? `By the days that you told, on ${on.en} at the earliest` : 'You said more than three years'}. If the claim was put, reported or promised in between it counts otherwise: look for papers at once and ask 12348 or a lawyer`,
    ),
  }]
}

const whyThen = (state: DisputeState, labour: boolean): Words => (kindOf(state) === 'labour-wages-employed'
  ? said('欠薪自劳动关系终止之日起算，提出请求的重新起算', 'For wages owed it runs from the end of the job, and starts anew when the claim is put', cite('LD', '27'))
  : said('自知道权利受损起算；向调解组织提出请求，时效自提出之日起中断，重新起算', 'It runs from knowing of the harm; putting the claim to a mediation body interrupts it from that day, and it starts anew', labour ? cite('LD', '27') : cite('LIM', '12'), ...(labour ? [] : [cite('CC', '195')])))
