import type { Day } from '../kernel/day.ts'
import { addMonths, compareDays, earlierDay, formatDay } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import type { Calendar } from './calendar.ts'
import { cite } from './cite.ts'
import type { Cite } from './cite.ts'
import { ruleOn } from './deadlines.ts'
import { dueOn } from './due.ts'

/** Claims as limitation sees them. `never`: stopping harm, return of land, support and maintenance (民法典 196). */
export type ClaimKind = 'general' | 'labour' | 'labour-wages-employed' | 'never'

export const interruptions = {
  'asked-mediator': { words: words('向调解组织提出请求', 'The claim was put to a mediation body'), cite: cite('LIM', '12') },
  'asked-authority': { words: words('向有权机关请求保护', 'Protection was asked of an authority'), cite: cite('LIM', '12') },
  police: { words: words('向公安、检察、法院报案控告', 'Reported to police, procuratorate or court'), cite: cite('LIM', '13') },
  claimed: { words: words('向对方主张权利', 'The claim was put to the other side'), cite: cite('CC', '195(1)') },
  promised: { words: words('对方同意履行', 'The other side promised to perform'), cite: cite('CC', '195(2)') },
  sued: { words: words('起诉或申请仲裁', 'Suit or arbitration'), cite: cite('CC', '195(3)') },
  agreed: { words: words('达成调解协议', 'An agreement was reached'), cite: cite('LIM', '14') },
} as const satisfies Record<string, { readonly words: Words; readonly cite: Cite }>
export type InterruptionKind = keyof typeof interruptions

export interface Interruption {
  readonly kind: InterruptionKind
  /** The day on which it was put: written once, never overwritten. */
  readonly on: Day
  /** The end of the procedure that it began; absent while it goes on, or for a plain claim. */
  readonly endedOn?: Day
  /** The procedure has not ended. */
  readonly goesOn?: true
}

export interface Limitation {
  /** The last day; undefined when no limitation applies or while an interrupting procedure goes on. */
  readonly last?: Day
  readonly state: 'none' | 'running' | 'interrupted'
  /** Interruptions that came too late: time had already run out, unless the debtor then promised. */
  readonly tooLate: readonly Interruption[]
  readonly explain: readonly Words[]
}

/**
 * Until when a claim can be brought. Putting it to a mediation committee interrupts from that very day (诉讼时效规定 12), and
 * time starts anew at the end of the procedure (民法典 195). Twenty years from the harm are the outer limit (188).
 */
export function limitationOf(
  claim: { readonly kind: ClaimKind; readonly knewOn: Day; readonly harmedOn?: Day; readonly jobEndedOn?: Day; readonly obstacleUntil?: Day; readonly interruptions: readonly Interruption[] },
  calendar: Calendar,
): Limitation {
  if (claim.kind === 'never') return { state: 'none', tooLate: [], explain: [words('这项请求不适用诉讼时效（《民法典》第196条）。', 'No limitation applies to this claim (Civil Code, art. 196).')] }
  if (claim.kind === 'labour-wages-employed' && !claim.jobEndedOn) {
    return { state: 'none', tooLate: [], explain: [words('劳动关系存续期间的欠薪不受一年时效限制（《劳动争议调解仲裁法》第27条）。', 'Wages owed while employed are not bound by the one year (Labour Dispute Mediation and Arbitration Law, art. 27).')] }
  }
  const name = claim.kind === 'general' ? 'limitation' : 'labour-limitation'
  const lastFrom = (from: Day): Day => dueOn({ rule: ruleOn(name, from), start: from, calendar }).due
  const begin = claim.kind === 'labour-wages-employed' && claim.jobEndedOn ? claim.jobEndedOn : claim.knewOn
  const explain: Words[] = [words(`自 ${formatDay(begin, 'zh')} 起算。`, `Runs from ${formatDay(begin, 'en')}.`)]
  const tooLate: Interruption[] = []
  let last = lastFrom(begin)
  let open = false
  for (const one of claim.interruptions.toSorted(byDay)) {
    if (one.on < begin) continue
    // While an earlier procedure goes on nothing can be too late; afterwards only a promise revives a claim (民法典 192).
    if (!open && one.on > last && one.kind !== 'promised') {
      tooLate.push(one)
      explain.push(words(`${formatDay(one.on, 'zh')} ${interruptions[one.kind].words.zh}时，时效已满。`, `On ${formatDay(one.on, 'en')} (${interruptions[one.kind].words.en}) time had already run out.`))
      continue
    }
    open = open || one.goesOn === true
    const again = one.endedOn ?? one.on
    if (lastFrom(again) > last) last = lastFrom(again)
    explain.push(one.goesOn
      ? words(`${formatDay(one.on, 'zh')} ${interruptions[one.kind].words.zh}，中断；程序终结后重新起算。`, `${formatDay(one.on, 'en')}: ${interruptions[one.kind].words.en}; interrupted, and starts anew when the procedure ends.`)
      : words(`${formatDay(one.on, 'zh')} ${interruptions[one.kind].words.zh}，中断；自 ${formatDay(again, 'zh')} 重新起算。`, `${formatDay(one.on, 'en')}: ${interruptions[one.kind].words.en}; interrupted, starts anew on ${formatDay(again, 'en')}.`))
  }
  if (open) return { state: 'interrupted', tooLate, explain }
  // An obstacle within the last six months stops time until six months after it is gone (民法典 194).
  if (claim.obstacleUntil && claim.obstacleUntil >= addMonths(last, -6) && addMonths(claim.obstacleUntil, 6) > last) {
    last = addMonths(claim.obstacleUntil, 6)
    explain.push(words(`最后六个月内有障碍，障碍消除后满六个月届满（《民法典》第194条）。`, 'An obstacle in the last six months: six months after it is gone (Civil Code, art. 194).'))
  }
  if (claim.kind === 'general' && claim.harmedOn) {
    const most = dueOn({ rule: ruleOn('limitation-longest', claim.knewOn), start: claim.harmedOn, calendar }).due
    if (most < last) explain.push(words(`自权利受损害起满二十年的，不再保护（《民法典》第188条）。`, 'Twenty years from the harm are the limit (Civil Code, art. 188).'))
    last = earlierDay(last, most)
  }
  return { last, state: 'running', tooLate, explain: [...explain, words(`最后一日 ${formatDay(last, 'zh')}。`, `Last day ${formatDay(last, 'en')}.`)] }
}

const byDay = (a: Interruption, b: Interruption): number =>
  compareDays(a.on, b.on) || compareDays(a.endedOn ?? a.on, b.endedOn ?? b.on) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
