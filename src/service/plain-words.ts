import { formatDay } from '../domain/kernel/day.ts'
import type { Words } from '../domain/kernel/words.ts'
import { nearestDue } from '../domain/matter/clocks.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Edition } from './city-book.ts'

/** The one sentence for a party: where it is, who has it, by when. */
export const plainOf = (kind: Kind, state: MatterState, clocks: readonly ClockRow[], edition: Edition): Words => {
  const stage = kind.stages[state.stage]
  const plain = kind.plainly?.(state) ?? stage?.plain ?? { zh: state.stage, en: state.stage }
  if (state.frozen) return { zh: '有人说「不是我」，正在核实，暂停办理', en: 'Somebody said “not me”; it is being checked and stands still' }
  if (state.suspended) return { zh: `${plain.zh}；现已中止（${state.suspended.reason}）`, en: `${plain.en}; suspended for now (${state.suspended.reason})` }
  const ended = kind.ended?.(state)
  if (ended || stage?.end) return ended ?? plain
  const body = edition.book.body((stage?.court && state.court) || state.body)?.name
  const due = nearestDue(clocks)
  return {
    zh: `${plain.zh}${body ? `；现在由${body.zh}办理` : ''}${due ? `，最晚 ${formatDay(due, 'zh')}` : ''}`,
    en: `${plain.en}${body ? `; with ${body.en} now` : ''}${due ? `, by ${formatDay(due, 'en')} at the latest` : ''}`,
  }
}
