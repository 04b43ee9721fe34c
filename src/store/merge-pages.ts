import type { LineRow } from './line.ts'
import type { Page } from './list-wish.ts'
import type { Order } from './order.ts'

/** One page of two that were read from the same place in the same order, of matters that are not the same. */
export const mergePages = (order: Pick<Order, 'back' | 'byDue' | 'down'>, limit: number, one: Page, other: Page): Page => {
  const rows = [...one.rows, ...other.rows].toSorted(shownOrder(order))
  const kept = order.back ? rows.slice(-limit) : rows.slice(0, limit)
  return { rows: kept, more: rows.length > limit || one.more || other.more, total: one.total + other.total }
}

/** As rows are shown; a page before a place was read upside down. Ids are written alike, so that their letters have their order. */
const shownOrder = ({ back, byDue, down }: Pick<Order, 'back' | 'byDue' | 'down'>) => {
  const sign = down === back ? 1 : -1
  return (a: LineRow, b: LineRow): number => sign * ((byDue ? compare(a.due, b.due) : 0) || compare(a.id, b.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
