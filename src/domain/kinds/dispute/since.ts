import { addMonths, formatDay } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import type { FieldFault } from '../../kernel/fault.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import * as form from '../../matter/form.ts'

/** For who does not remember the day: how long ago at most, in months. Longer than three years has no earliest day. */
const roughMonths = { month: 1, 'half-year': 6, year: 12, 'two-years': 24, 'three-years': 36, longer: undefined } as const
export type Roughly = keyof typeof roughMonths

const roughWords: Readonly<Record<Roughly, Words>> = {
  month: words('一个月以内', 'Within a month'),
  'half-year': words('半年以内', 'Within half a year'),
  year: words('一年以内', 'Within a year'),
  'two-years': words('一年到两年', 'One to two years ago'),
  'three-years': words('两年到三年', 'Two to three years ago'),
  longer: words('三年以上', 'More than three years ago'),
}

/** Since when it goes on, as the claimant said it on the day `told`; absent parts were not said. */
export interface Since {
  readonly told: Day
  /** When they knew of the harm: the day … */
  readonly on?: Day | undefined
  /** … or about how long before `told`. */
  readonly roughly?: Roughly | undefined
  /** When the job ended; `still`: it has not. */
  readonly leftOn?: Day | undefined
  readonly still?: true | undefined
}

/** All of it may be left open: nobody is kept from filing by what they do not remember. */
export const sinceFields = {
  on: form.maybe(form.day({ label: words('哪天知道自己吃了亏的', 'The day on which you knew of the harm'), help: words('大概的日子也行', 'About the day will do') })),
  roughly: form.maybe(form.choice(roughWords, { label: words('不记得哪天，大约多久以前', 'Or about how long ago') })),
  still: form.maybe(form.yes({ label: words('还在那里上班', 'Still working there') })),
  leftOn: form.maybe(form.day({ label: words('哪天离开那份工作的', 'The day on which the job ended') })),
} as const

export const sinceField = form.maybe(form.group(sinceFields, { label: words('从什么时候开始的', 'Since when'), help: words('都可以不填。用来提醒您哪天以前要起诉、仲裁，对方看不到', 'All of it can be left open. It serves to remind you by when to sue or arbitrate; the other side does not see it') }))

export interface SinceSaid {
  readonly on?: Day | undefined
  readonly roughly?: Roughly | undefined
  readonly still?: boolean | undefined
  readonly leftOn?: Day | undefined
}

/** What of it is worth keeping; a day that has not come yet is a slip and says nothing. */
export const sinceOf = (said: SinceSaid | undefined, today: Day): Since | undefined => {
  if (!said) return undefined
  const on = said.on && said.on <= today ? said.on : undefined
  const leftOn = said.leftOn && said.leftOn <= today ? said.leftOn : undefined
  const kept = {
    ...(on ? { on } : {}), ...(!on && said.roughly ? { roughly: said.roughly } : {}),
    ...(leftOn ? { leftOn } : {}), ...(!leftOn && said.still ? { still: true as const } : {}),
  }
  return Object.keys(kept).length > 0 ? { told: today, ...kept } : undefined
}

/** Where there is time to mend it, a day that has not come yet is marked. */
export const sinceFaults = (said: SinceSaid, today: Day): readonly FieldFault[] =>
  (['on', 'leftOn'] as const).flatMap((path) => ((said[path] ?? today) > today ? [{ path, words: words('不能在今天之后', 'It cannot lie after today.') }] : []))

/** The earliest day that what was said leaves open; undefined where it was not said, or is longer ago than anybody reckons. */
export const knewFrom = (since: Since | undefined): Day | undefined => {
  if (!since) return undefined
  const months = since.roughly && roughMonths[since.roughly]
  return since.on ?? (months === undefined ? undefined : addMonths(since.told, -months))
}

/** As it is read by who claims and by the officers who help them. */
export const sinceWords = (since: Since): Words => {
  const day = (on: Day, zh: string, en: string): Words => words(`${formatDay(on, 'zh')}${zh}`, `${en} ${formatDay(on, 'en')}`)
  const parts = [
    ...(since.on ? [day(since.on, '知道', 'known since')] : []),
    ...(since.roughly ? [words(`${roughWords[since.roughly].zh}（${formatDay(since.told, 'zh')}说的）`, `${roughWords[since.roughly].en} (said on ${formatDay(since.told, 'en')})`)] : []),
    ...(since.leftOn ? [day(since.leftOn, '离职', 'job ended')] : []),
    ...(since.still ? [words('还在职', 'still employed')] : []),
  ]
  return words(parts.map((one) => one.zh).join('，'), parts.map((one) => one.en).join('; '))
}
