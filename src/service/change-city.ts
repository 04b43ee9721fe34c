import { dayOf } from '../domain/kernel/day.ts'
import { FaultError, refuse } from '../domain/kernel/fault.ts'
import { above } from '../domain/kernel/area.ts'
import type { AreaPath } from '../domain/kernel/area.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Officer } from '../domain/people/actor.ts'
import { isAdmin } from '../store/accounts.ts'
import { holdCity, raiseEdition } from '../store/load-city.ts'
import { listChanges, writeChange } from '../store/city-changes.ts'
import type { ChangedThing, CityChangeRow } from '../store/city-changes.ts'
import type { Transaction } from '../store/database.ts'
import type { Edition } from './city-book.ts'
import type { Context } from './context.ts'

/** What was changed in the city's own book, for its audit. Neither side ever holds a secret. */
export interface CityChange {
  readonly what: ChangedThing
  readonly thing: string
  readonly change: string
  readonly before?: unknown
  readonly after?: unknown
}

/** `body` and its trace are one transaction; afterwards every process reads the city's book anew. A refusal leaves no trace. */
export async function changeCity<Result>(house: Context, by: Officer, body: (tx: Transaction) => Promise<{ result: Result; changes: readonly CityChange[] }>): Promise<Result> {
  const result = await house.db.transaction(async (tx) => {
    await holdCity(tx, house.city)
    // Asked again under the lock: two administrators who close each other at once must not both succeed.
    if (!(await isAdmin(tx, house.city, by.account, dayOf(house.now())))) throw new FaultError(refuse('not-allowed').refused)
    const done = await body(tx)
    const at = house.now()
    for (const one of done.changes) {
      await writeChange(tx, house.city, { id: house.newId<'change'>(at), at, account: by.account, name: by.name, before: undefined, after: undefined, ...one })
    }
    if (done.changes.length > 0) await raiseEdition(tx, house.city)
    return done.result
  })
  house.books.forget(house.city)
  return result
}

const page = 50

/** A place or a body of the city is known by its code or key: `name` is what it is called today; absent where the book has none of that code. */
export type NamedChange = CityChangeRow & { readonly name?: Words }

/** The trace of administration, newest first, for administrators and auditors. */
export async function readCityChanges(house: Context, ask: { what?: string | undefined; thing?: string | undefined; cursor?: string | undefined }): Promise<{ items: NamedChange[]; next?: string }> {
  const edition = await house.books.of(house.city)
  const rows = await listChanges(house.db, { city: house.city, what: ask.what, thing: ask.thing, beforeId: ask.cursor, limit: page + 1 })
  const items = rows.slice(0, page).map((row) => {
    const name = nameOf(edition, row)
    return name ? { ...row, name } : row
  })
  const last = items.at(-1)
  return rows.length > page && last ? { items, next: last.id } : { items }
}

const nameOf = ({ book, rows }: Edition, { what, thing }: CityChangeRow): Words | undefined => {
  if (what === 'body') return rows.bodies.find((body) => body.key === thing)?.name
  const place = what === 'area' ? book.area(thing as AreaPath)?.name : undefined
  // A village is told with its town, as everywhere.
  const town = place && thing.split('/').length === 3 ? book.area(above(thing as AreaPath) as AreaPath)?.name : undefined
  return place && town ? { zh: `${town.zh} · ${place.zh}`, en: `${place.en}, ${town.en}` } : place
}
