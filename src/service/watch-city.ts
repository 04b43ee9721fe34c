import { addDays, dayOf, daysBetween } from '../domain/kernel/day.ts'
import type { Day, Moment } from '../domain/kernel/day.ts'
import type { AreaPath } from '../domain/kernel/area.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Actor } from '../domain/people/actor.ts'
import { findPage } from '../store/lists.ts'
import { countHeld, findWatchCells } from '../store/watch.ts'
import type { WatchCell } from '../store/watch.ts'
import type { Edition } from './city-book.ts'
import type { Context } from './context.ts'
import { bodyRef, lineFor, lineOf } from './lines.ts'
import type { MatterLine } from './lines.ts'
import { liveOf, shareOf } from './shares.ts'

export interface CityWatch {
  readonly at: Moment
  readonly open: number; readonly late: number; readonly week: number; readonly frozen: number; readonly returned: number
  readonly bodies: readonly { readonly body: { readonly id: string; readonly name: Words }; readonly open: number; readonly late: number; readonly week: number; readonly worst: number }[]
  readonly towns: readonly { readonly area: { readonly path: string; readonly words: Words }; readonly open: number; readonly late: number }[]
  readonly stages: readonly { readonly kind: string; readonly kindWords: Words; readonly stage: string; readonly words: Words; readonly open: number; readonly late: number }[]
  readonly stuck: readonly MatterLine[]
}

const shown = 20

/**
 * What is stuck, whose it is and where, of all that this actor may list. Each number is how many `GET /api/matters` lists for the names
 * beside it; exact, since the cells are counted in full anyway, where a list stops at a thousand.
 */
export async function watchCity(context: Context, actor: Actor): Promise<CityWatch> {
  const edition = await context.books.of(actor.city)
  const now = context.now()
  const today = dayOf(now)
  const shares = Object.values(context.kinds).flatMap((kind) => {
    const share = shareOf(kind, actor, 'list', liveOf(kind))
    return share ?? []
  })
  const [cells, held, stuck] = await Promise.all([
    findWatchCells(context.db, actor.city, shares, today, addDays(today, 7)), countHeld(context.db, actor.city, shares),
    shares.length === 0 ? undefined : findPage(context.db, { city: actor.city, shares, filters: { dueBy: addDays(today, -1) }, sort: 'due', limit: shown }),
  ])
  return {
    at: now, open: total(cells, 'n'), late: total(cells, 'late'), week: total(cells, 'week'), frozen: held.frozen, returned: held.returned,
    bodies: [...Map.groupBy(cells, (cell) => cell.body)].map(([body, own]) => {
      const { id, name } = bodyRef(edition, body)
      return { late: total(own, 'late'), row: { body: { id, name }, open: total(own, 'n'), late: total(own, 'late'), week: total(own, 'week'), worst: worstOf(own, today) } }
    }).toSorted((a, b) => b.row.worst - a.row.worst || b.late - a.late).map((one) => one.row),
    towns: [...Map.groupBy(cells, (cell) => cell.town)].toSorted(([, a], [, b]) => total(b, 'late') - total(a, 'late') || total(b, 'n') - total(a, 'n'))
      .map(([town, own]) => ({ area: placeOf(edition, town), open: total(own, 'n'), late: total(own, 'late') })),
    stages: shares.flatMap((share) => share.live.flatMap((stage) => {
      const own = cells.filter((cell) => cell.kind === share.kind && cell.stage === stage)
      const kind = context.kinds[share.kind]
      return own.length === 0 || !kind ? [] : { kind: share.kind, kindWords: kind.words, stage, words: kind.stages[stage]?.words ?? { zh: stage, en: stage }, open: total(own, 'n'), late: total(own, 'late') }
    })),
    stuck: (stuck?.rows ?? []).map((row) => lineFor(context.kinds, actor, lineOf(context.kinds, edition, row))),
  }
}

const total = (cells: readonly WatchCell[], what: 'n' | 'late' | 'week'): number => cells.reduce((all, cell) => all + cell[what], 0)

const worstOf = (cells: readonly WatchCell[], today: Day): number => {
  const oldest = cells.filter((cell) => cell.late > 0).map((cell) => cell.oldest).toSorted()[0]
  return oldest === undefined ? 0 : daysBetween(oldest, today)
}

const placeOf = (edition: Edition, path: AreaPath) => ({ path, words: edition.book.area(path)?.name ?? { zh: path, en: path } })
