import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import type { Rule } from './dated.ts'

export const units = {
  hour: words('小时', 'hour(s)'),
  day: words('日', 'day(s)'),
  workday: words('个工作日', 'working day(s)'),
  month: words('个月', 'month(s)'),
  year: words('年', 'year(s)'),
} as const
export type Unit = keyof typeof units

export interface Length {
  readonly n: number
  readonly unit: Unit
}

/** Who must agree to a longer term. */
export const consents = {
  'all-parties': words('各方当事人同意', 'all parties agree'),
  'committee-and-parties': words('调委会与医患双方约定', 'the committee and both sides agree'),
  president: words('本院院长批准', 'the president of the court approves'),
  director: words('仲裁委员会主任批准', 'the director of the arbitration commission approves'),
  head: words('本机关负责人批准', 'the head of the office approves'),
  superior: words('向上一级报告', 'the higher government is told'),
} as const
export type Consent = keyof typeof consents

export interface Extension {
  readonly consent: Consent
  /** The most that may be added in all, in the unit given; absent where the law sets no limit. */
  readonly cap?: Length
}

/**
 * One deadline of the law or of the office. The day (or hour) of the start does not count; `rolls` says that a last day on a
 * day off moves to the next working day (民事诉讼法 85; 民法典 201, 203). `before` counts backwards: the latest day on
 * which something must be done before the start event.
 */
export type Deadline = Rule<{
  /** Number in the table of deadlines, D01–D45; E0 marks the office's own clocks. */
  readonly ref: string
  readonly words: Words
  readonly length: Length
  /** For hours: counted from the very moment (民法典 201), not from the next full hour (民诉法解释 125). */
  readonly exactHour?: true
  /** What starts the term. */
  readonly start: Words
  readonly rolls: boolean
  readonly before?: true
  readonly extension?: Extension
  /** Time that does not count, such as an appraisal. */
  readonly excluded?: Words
  /** What follows when it lapses. */
  readonly lapse: Words
}>

export const lengthWords = ({ n, unit }: Length): Words => ({ zh: `${n}${units[unit].zh}`, en: `${n} ${n === 1 ? units[unit].en.replace('(s)', '') : units[unit].en.replace('(s)', 's')}` })
