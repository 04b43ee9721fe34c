import { dayOf } from '../domain/kernel/day.ts'
import { FaultError, refuse } from '../domain/kernel/fault.ts'
import type { Officer } from '../domain/people/actor.ts'
import { isAdmin } from '../store/accounts.ts'
import { holdCity, raiseEdition } from '../store/load-city.ts'
import { listChanges, writeChange } from '../store/city-changes.ts'
import type { ChangedThing, CityChangeRow } from '../store/city-changes.ts'
import type { Transaction } from '../store/database.ts'
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

/** The trace of administration, newest first, for administrators and auditors. */
export async function readCityChanges(house: Context, ask: { what?: string | undefined; thing?: string | undefined; cursor?: string | undefined }): Promise<{ items: CityChangeRow[]; next?: string }> {
  const rows = await listChanges(house.db, { city: house.city, what: ask.what, thing: ask.thing, beforeId: ask.cursor, limit: page + 1 })
  const items = rows.slice(0, page)
  const last = items.at(-1)
  return rows.length > page && last ? { items, next: last.id } : { items }
}
