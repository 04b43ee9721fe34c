import { addDays, dayOf, formatDay, parseMoment, weekday, yearOf } from '../../domain/kernel/day.ts'
import type { Day } from '../../domain/kernel/day.ts'
import type { Words } from '../../domain/kernel/words.ts'
import { partsWords as w } from '../words/parts.ts'

/** What happened, in its order, gathered by the day in Beijing on which it did. What has no readable moment stands by itself. */
export const byDay = <One extends { readonly at: string }>(all: readonly One[]): readonly { readonly day: Day | undefined; readonly items: readonly One[] }[] => {
  const groups: { day: Day | undefined; items: One[] }[] = []
  for (const one of all) {
    const moment = parseMoment(one.at)
    const day = moment && dayOf(moment)
    const last = groups.at(-1)
    if (last && day !== undefined && last.day === day) last.items.push(one)
    else groups.push({ day, items: [one] })
  }
  return groups
}

/** Today and yesterday in words, else the day with its weekday; the year only where it is another than today's. */
export const dayHeading = (day: Day, today: Day): Words => {
  const week = w.weekdays[weekday(day) - 1] ?? w.weekdays[0]
  const sameYear = yearOf(day) === yearOf(today)
  const zh = formatDay(day, 'zh')
  const en = formatDay(day, 'en')
  const date = { zh: `${sameYear ? zh.replace(/^\d+年/, '') : zh}（${week.zh}）`, en: `${sameYear ? en.replace(/\s\d{4}$/, '') : en}, ${week.en}` }
  const near = day === today ? w.when.today : day === addDays(today, -1) ? w.when.yesterday : undefined
  return near ? { zh: `${near.zh}，${date.zh}`, en: `${near.en}, ${date.en}` } : date
}
