import type { Day } from '../domain/kernel/day.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Reach } from '../domain/people/reach.ts'
import type { Filters } from './filters.ts'
import type { LineRow } from './line.ts'

/** One kind's share of a list: which of its rows may be seen, and which stages are asked for. Never an empty reach. */
export interface Share {
  readonly kind: string
  readonly reach: Reach
  /** Stages that are not ends, and ends. Both are given even when all are asked for: stages are what the indexes are made of. */
  readonly live: readonly string[]
  readonly ended: readonly string[]
  /** True when every stage is asked for. */
  readonly all: boolean
  /** True of a kind that is searched by the lists of its bodies: it is in no list of a place. */
  readonly ofBodies: boolean
}

export type Sort = 'due' | 'newest' | 'oldest'

/** A place between two rows. `back`: the page that ends here is wanted, not the one that begins. */
export interface Place {
  readonly due: Day
  readonly id: MatterId
  readonly back: boolean
}

export interface ListWish {
  readonly city: string
  readonly shares: readonly Share[]
  readonly filters: Filters
  readonly sort: Sort
  /** `last`: the page at the end. */
  readonly from?: Place | 'last' | undefined
  readonly limit: number
  /** The total is known already. */
  readonly uncounted?: true
}

export interface Page {
  readonly rows: readonly LineRow[]
  /** More rows beyond the end of the page, in the direction in which it was read. */
  readonly more: boolean
  readonly total: number
}
