import type { Random } from '../random.ts'
import { addDays, partsOf, weekday, type Day } from '../../src/domain/kernel/day.ts'

const weekdays = '一二三四五六日'

/** Says a day as people say it who look back from `on`; formal: as a clerk writes it. */
export function sayDay(random: Random, on: Day, daysAgo: number, formal: boolean): string {
  const that = addDays(on, -Math.max(0, daysAgo))
  const [now, then] = [partsOf(on), partsOf(that)]
  if (formal) return random.chance(0.3) && then.year === now.year ? `${then.month}月${then.date}日` : `${then.year}年${then.month}月${then.date}日`
  if (daysAgo <= 0) return '今天'
  if (daysAgo === 1) return random.pick(['昨天', '昨日'])
  if (daysAgo === 2) return '前天'
  if (daysAgo <= 6) return random.pick([`${daysAgo}天前`, '前几天', `${weekday(on) > daysAgo ? '这周' : '上周'}${weekdays.charAt(weekday(that) - 1)}`])
  const months = (now.year - then.year) * 12 + now.month - then.month
  if (months === 0) return random.pick([`这个月${then.date}号`, `${then.date}号`, `本月${then.date}号`])
  if (months === 1) return random.pick([`上个月${then.date}号`, `上月${then.date}号`, `${then.month}月${then.date}号`])
  if (then.year === now.year) return random.pick([`${then.month}月${then.date}号`, `今年${then.month}月`, `${then.month}月${then.date}日`, `${then.month}月份`])
  if (then.year === now.year - 1) return random.pick([`去年${then.month}月`, `去年${then.month}月${then.date}号`, `${then.year}年${then.month}月`])
  return random.pick([`${then.year}年${then.month}月`, `${then.year}年`, then.year === now.year - 2 ? `前年${then.month}月` : `${then.year}年${then.month}月`])
}

/** A month, for things that began then: 今年3月, 去年底. */
export function sayMonth(random: Random, on: Day, daysAgo: number, formal: boolean): string {
  const [now, then] = [partsOf(on), partsOf(addDays(on, -daysAgo))]
  if (formal) return `${then.year}年${then.month}月`
  if (then.year === now.year) return now.month === then.month ? '这个月初' : random.pick([`今年${then.month}月`, `${then.month}月`, `${then.month}月份`])
  if (then.year === now.year - 1) return then.month >= 11 ? random.pick(['去年年底', `去年${then.month}月`]) : `去年${then.month}月`
  return random.pick([`${then.year}年`, `${then.year}年${then.month}月`])
}
