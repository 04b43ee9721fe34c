import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../domain/kernel/day.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { LineRow } from './line.ts'
import type { Page } from './list-wish.ts'
import { mergePages } from './merge-pages.ts'
import { orderOf } from './order.ts'

interface Short { readonly id: number; readonly due: number }
const rowOf = ({ id, due }: Short): LineRow => ({ id: `${String(id).padStart(8, '0')}` as MatterId, due: day(`2026-03-${String(due).padStart(2, '0')}`) }) as LineRow

/** The page of these rows alone, read as the store reads it: after nothing, or before the end. */
const pageOf = (rows: readonly LineRow[], back: boolean, limit: number): Page => ({ rows: back ? rows.slice(-limit) : rows.slice(0, limit), more: rows.length > limit, total: rows.length })

test('two pages merged are the page of both together, from either end and in every order', () => {
  const some = fc.uniqueArray(fc.record({ id: fc.nat(999), due: fc.integer({ min: 1, max: 28 }) }), { selector: (one) => one.id, maxLength: 14 })
  fc.assert(fc.property(some, fc.nat(14), fc.constantFrom('due', 'newest', 'oldest'), fc.boolean(), fc.integer({ min: 1, max: 6 }), (all, cut, sort, back, limit) => {
    const order = orderOf({ sort, ...(back ? { from: 'last' as const } : {}) })
    const shown = (rows: readonly Short[]): readonly LineRow[] => {
      const byId = rows.toSorted((a, b) => (sort === 'newest' ? b.id - a.id : a.id - b.id))
      return (sort === 'due' ? byId.toSorted((a, b) => a.due - b.due) : byId).map(rowOf)
    }
    const merged = mergePages(order, limit, pageOf(shown(all.slice(0, cut)), back, limit), pageOf(shown(all.slice(cut)), back, limit))
    expect(merged).toEqual(pageOf(shown(all), back, limit))
  }))
})
