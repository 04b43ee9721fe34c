import { isDay } from '../domain/kernel/day.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Place, Sort } from '../store/list-wish.ts'
import type { LineRow } from '../store/line.ts'

const shape = /^(due|newest|oldest)\.([nb])\.(\d{4}-\d{2}-\d{2})\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** A place in a list as text for an address. `last` is the end, from which one reads backwards. */
export const cursorOf = (sort: Sort, row: LineRow, back: boolean): string => `${sort}.${back ? 'b' : 'n'}.${row.due}.${row.id}`

/** Undefined when it is no cursor, or one of another order. */
export const placeOf = (text: string, sort: Sort): Place | 'last' | undefined => {
  if (text === 'last') return 'last'
  const [, order, way, due, id] = shape.exec(text) ?? []
  if (order !== sort || due === undefined || !isDay(due)) return undefined
  return { due, id: id as MatterId, back: way === 'b' }
}
