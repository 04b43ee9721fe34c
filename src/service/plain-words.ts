import { formatDay, formatMoment } from '../domain/kernel/day.ts'
import type { Words } from '../domain/kernel/words.ts'
import { words } from '../domain/kernel/words.ts'
import { nearest } from '../domain/matter/clocks.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import type { Kind, Stage } from '../domain/matter/kind.ts'
import type { MatterState } from '../domain/matter/state.ts'
import { byTheHour } from './clock-view.ts'
import type { Edition } from './city-book.ts'

/** The one sentence for a party: where it is, who has it, and by when what: a day without its clock would be read as any other's. */
export const plainOf = (kind: Kind, state: MatterState, clocks: readonly ClockRow[], edition: Edition): Words => {
  const stage = kind.stages[state.stage]
  const says = kind.plainly?.(state) ?? stage
  const plain = says?.plain ?? { zh: state.stage, en: state.stage }
  if (state.frozen) return { zh: '有人说「不是我」，正在核实，暂停办理', en: 'Somebody said “not me”; it is being checked and stands still' }
  if (state.suspended) return { zh: `${plain.zh}；现已中止（${state.suspended.reason}）`, en: `${plain.en}; suspended for now (${state.suspended.reason})` }
  const ended = kind.ended?.(state)
  if (ended || stage?.end) return ended ?? plain
  const body = edition.book.body((stage?.court && state.court) || state.body)?.name
  const due = dueOf(kind, spokenOf(says, clocks))
  return {
    zh: `${plain.zh}${body ? `；现在由${body.zh}办理` : ''}${due ? `；${due.zh}` : ''}`,
    en: `${plain.en}${body ? `; with ${body.en} now` : ''}${due ? `; ${due.en}` : ''}`,
  }
}

/** Of the clocks that the sentence speaks of the one that lapses first, as the card beside it has it; on one day the one that is named first. */
const spokenOf = (says: Pick<Stage, 'clocks'> | undefined, clocks: readonly ClockRow[]): ClockRow | undefined =>
  nearest(says?.clocks ? says.clocks.flatMap((name) => clocks.filter((row) => row.name === name)) : clocks)

/** `申请司法确认：最晚 2026年12月20日`; of a term in hours the hour: `首次联系：2026年12月3日 02:39 前`. */
const dueOf = (kind: Kind, row: ClockRow | undefined): Words | undefined => {
  const clock = row && kind.clocks.find((one) => one.name === row.name)?.words
  if (!row || !clock) return undefined
  return byTheHour(row)
    ? words(`${clock.zh}：${formatMoment(row.at, 'zh')} 前`, `${clock.en}: before ${formatMoment(row.at, 'en')}`)
    : words(`${clock.zh}：最晚 ${formatDay(row.due, 'zh')}`, `${clock.en}: by ${formatDay(row.due, 'en')} at the latest`)
}
