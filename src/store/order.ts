import type { ListWish } from './list-wish.ts'
import { raw, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** How a page is read: upside down when it is the one before a place. */
export interface Order {
  readonly by: Sql
  readonly rows: Sql
  readonly back: boolean
  readonly byDue: boolean
  readonly down: boolean
  /** Predicates on `m` that leave out what lies before the place. */
  readonly after: readonly Sql[]
}

export const orderOf = (wish: Pick<ListWish, 'sort' | 'from'>): Order => {
  const from = wish.from
  const back = from === 'last' || from?.back === true
  const byDue = wish.sort === 'due'
  const down = (wish.sort === 'newest') !== back
  const way = down ? ' desc' : ''
  const side = raw(down ? '<' : '>')
  const after = from === undefined || from === 'last' ? []
    : byDue ? [sql`(m.due, m.id) ${side} (${from.due}::date, ${from.id}::uuid)`] : [sql`m.id ${side} ${from.id}::uuid`]
  const columns = (prefix: string): Sql => raw(byDue ? `${prefix}due${way}, ${prefix}id${way}` : `${prefix}id${way}`)
  return { by: columns(''), rows: columns('m.'), back, byDue, down, after }
}
