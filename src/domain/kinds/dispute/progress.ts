import { daysBetween, formatDay } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import { fen, formatFen } from '../../kernel/money.ts'
import type { Fen } from '../../kernel/money.ts'
import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import type { Panel } from '../../matter/kind.ts'
import type { DisputeState, Pledge } from './state.ts'

type Line = Panel['lines'][number]

/** How far one instalment is on a day. `late` is past its day while nobody has recorded a breach (before the court the clock stands still). */
export type Progress = 'kept' | 'claimed' | 'ahead' | 'soon' | 'today' | 'late' | 'broken'

/** From how many days before its day an instalment is called near. */
const near = 7
const trusted = ['agreed', 'confirming', 'performing']

export const progressOf = (state: DisputeState, pledge: Pledge, today: Day): Progress => {
  if (pledge.kept) return 'kept'
  const left = daysBetween(today, pledge.due)
  if (left < 0) return pledge.claimed ? 'claimed' : trusted.includes(state.stage) ? 'late' : 'broken'
  if (pledge.claimed) return 'claimed'
  return left === 0 ? 'today' : left <= near ? 'soon' : 'ahead'
}

const tones: Readonly<Record<Progress, Line['tone']>> = { kept: 'good', claimed: 'warn', ahead: undefined, soon: 'warn', today: 'warn', late: 'bad', broken: 'bad' }

/** How far one instalment is, in words, with what has come in of it and what is still missing; colour only repeats it. */
export const progressLine = (state: DisputeState, pledge: Pledge, today: Day, called: (person: Pledge['obligor']) => string): Line => {
  const now = progressOf(state, pledge, today)
  const days = daysBetween(today, pledge.due)
  const [from, to] = [called(pledge.obligor), called(pledge.obligee)]
  const over = pledge.kept ? daysBetween(pledge.due, pledge.kept.on) : 0
  // Who says that a part was paid does not say that it is done.
  const part = pledge.claimedAmount !== undefined && pledge.claimedAmount < missing(pledge) ? formatFen(pledge.claimedAmount) : undefined
  const says = part ? words(`说付了 ${part}`, `says that ${part} was paid`) : words('说已做到', 'says it is done')
  const on = (language: 'zh' | 'en'): string => (pledge.kept ? formatDay(pledge.kept.on, language) : '')
  const marks: Readonly<Record<Progress, Words>> = {
    kept: over > 0 ? words(`已做到（${on('zh')}，晚 ${over} 天）`, `kept on ${on('en')}, ${over} days late`) : words(`已做到（${on('zh')}）`, `kept on ${on('en')}`),
    claimed: days < 0
      ? words(`${from}${says.zh}，待${to}确认（已过期限 ${-days} 天）`, `${from} ${says.en}, ${to} is to confirm (${-days} days past its day)`)
      : words(`${from}${says.zh}，待${to}确认`, `${from} ${says.en}, ${to} is to confirm`),
    ahead: words('还没到期', 'not due yet'),
    soon: words(`还有 ${days} 天到期`, `due in ${days} days`),
    today: words('今天到期', 'due today'),
    late: words(`已逾期 ${-days} 天`, `${-days} days late`),
    broken: words(`违约：到期没做到，已过 ${-days} 天`, `broken: not done by its day, ${-days} days ago`),
  }
  const paid = !pledge.kept && pledge.amount !== undefined && pledge.paid > 0 ? words(
    `，已付 ${formatFen(pledge.paid)}，还差 ${formatFen(missing(pledge))}`, `; ${formatFen(pledge.paid)} paid, ${formatFen(missing(pledge))} missing`) : words('', '')
  const tone = tones[now]
  return { label: words(`第 ${pledge.no} 条进展`, `Clause ${pledge.no} so far`), value: words(`${marks[now].zh}${paid.zh}`, `${marks[now].en}${paid.en}`), ...(tone ? { tone } : {}) }
}

const missing = (pledge: Pledge): Fen => fen(pledge.kept ? 0 : Math.max(0, (pledge.amount ?? 0) - pledge.paid))

/** What was kept and what is outstanding, in instalments and, where money was promised, in money. */
export const progressSums = (state: DisputeState, today: Day): readonly Line[] => {
  const { pledges } = state
  if (pledges.length === 0) return []
  const count = (wanted: readonly Progress[]): number => pledges.filter((one) => wanted.includes(progressOf(state, one, today))).length
  const [kept, late] = [count(['kept']), count(['late', 'broken'])]
  const lines: Line[] = [{
    label: words('履行情况', 'Performance'),
    value: words(`共 ${pledges.length} 条，已做到 ${kept} 条${late ? `，到期没做到 ${late} 条` : ''}`, `${pledges.length} in all, ${kept} kept${late ? `, ${late} not done in time` : ''}`),
    ...(late ? { tone: 'bad' as const } : kept === pledges.length ? { tone: 'good' as const } : {}),
  }]
  const money = pledges.filter((one) => one.amount !== undefined)
  if (money.length > 0) {
    const sum = (some: readonly Pledge[], of: (pledge: Pledge) => number): Fen => fen(some.reduce((all, one) => all + of(one), 0))
    const past = money.filter((one) => !one.kept && one.due < today)
    const open = sum(money, missing)
    lines.push({
      label: words('款项', 'Money'),
      value: words(
        `已付 ${formatFen(sum(money, (one) => one.paid))}，还差 ${formatFen(open)}${past.length ? `，其中已到期 ${formatFen(sum(past, missing))}` : ''}`,
        `${formatFen(sum(money, (one) => one.paid))} paid, ${formatFen(open)} outstanding${past.length ? `, of it ${formatFen(sum(past, missing))} past its day` : ''}`,
      ),
      ...(past.length ? { tone: 'bad' as const } : open === 0 ? { tone: 'good' as const } : {}),
    })
  }
  return lines
}
