import { areaPath } from '../../src/domain/kernel/area.ts'
import type { Moment } from '../../src/domain/kernel/day.ts'
import { addHours, moment } from '../../src/domain/kernel/day.ts'
import type { AccountId, BodyId, PersonId } from '../../src/domain/kernel/id.ts'
import type { Kind } from '../../src/domain/matter/kind.ts'
import type { Actor, Officer, Resident } from '../../src/domain/people/actor.ts'
import type { Role } from '../../src/domain/words/roles.ts'
import { newContext, idFrom } from '../../src/service/context.ts'
import type { Context } from '../../src/service/context.ts'
import type { House } from '../../src/service/house.ts'
import { makeVault } from '../../src/service/vault.ts'
import { openDatabase } from '../../src/store/database.ts'
import type { Database } from '../../src/store/database.ts'
import { freshDatabase } from './database.ts'
import { loans } from './loan.ts'

/** A small city of its own for one test file: two towns of two villages each, a body in each place, officers of every scope. */
export interface Village {
  readonly context: Context
  readonly db: Database
  readonly url: string
  /** Moves the clock that the service reads. */
  setNow(to: Moment): void
  later(hours: number): void
  leave(): Promise<void>
}

export const city = '990000'
export const places = {
  city: areaPath('990000'),
  north: areaPath('990000/990000001'), northA: areaPath('990000/990000001/990000001001'), northB: areaPath('990000/990000001/990000001002'),
  south: areaPath('990000/990000002'), southA: areaPath('990000/990000002/990000002001'), southB: areaPath('990000/990000002/990000002002'),
} as const
export type PlaceName = keyof typeof places

export const bodyIn = (place: PlaceName): BodyId => idFrom('test-body', place)
export const courtBody: BodyId = idFrom('test-body', 'court')
export const accountOf = (role: Role, place: PlaceName, no = 1): AccountId => idFrom('test-account', role, place, String(no))

export const officer = (role: Role, place: PlaceName, no = 1): Officer => ({
  kind: 'officer', city, account: accountOf(role, place, no), name: `${role} ${place} ${no}`,
  posts: [{ role, body: role === 'judge' ? courtBody : bodyIn(place), area: places[place], seat: role === 'judge' ? 'court' : 'lead' }],
})
export const resident = (person: PersonId, name = '某人'): Resident => ({ kind: 'resident', city, person, name })
export const system: Actor = { kind: 'system', city, job: 'test' }

const roles: readonly Role[] = ['window', 'dispatcher', 'centre-head', 'supervisor', 'mediator', 'grid']

export const makeVillage = async (kinds: Readonly<Record<string, Kind>> = loans): Promise<Village> => {
  const fresh = await freshDatabase()
  const db = openDatabase({ url: fresh.appUrl, connections: 8 })
  await fill(db)
  let now = moment('2026-03-02T01:00:00Z')
  const house: House = {
    city, mode: 'demo', db, vault: makeVault('a test key that is long enough to be one'), now: () => now,
    sessionHours: 12, publicUrl: 'http://127.0.0.1',
  }
  const context = newContext(house, kinds)
  return {
    context, db, url: fresh.url,
    setNow: (to) => { now = to },
    later: (hours) => { now = addHours(now, hours) },
    leave: async () => {
      await db.close()
      await fresh.drop()
    },
  }
}

const named = (text: string): string => JSON.stringify({ zh: text, en: text })

const fill = async (db: Database): Promise<void> => {
  await db.rows({ text: 'insert into cities (city, name) values ($1, $2)' }, [city, named('测试市')])
  for (const [name, path] of Object.entries(places)) {
    const code = path.split('/').at(-1)
    await db.rows({ text: 'insert into areas (city, path, code, tier, name, search) values ($1, $2, $3, $4, $5, $6)' }, [city, path, code, ['city', 'town', 'village'][path.split('/').length - 1], named(name), name])
    await db.rows({ text: `insert into bodies (city, id, key, kind, name, area, seat) values ($1, $2, $3, 'centre', $4, $5, 'lead')` }, [city, bodyIn(name as PlaceName), `centre-${name.toLowerCase()}`, named(name), path])
    for (const role of roles) {
      for (const no of [1, 2]) {
        const account = accountOf(role, name as PlaceName, no)
        await db.rows({ text: `insert into accounts (city, id, login, name, title, password) values ($1, $2, $3, $4, $5, '-')` }, [city, account, `${role}.${name}.${no}`, `${role} ${name} ${no}`, named(role)])
        await db.rows({ text: 'insert into posts (city, account, role, body, area) values ($1, $2, $3, $4, $5)' }, [city, account, role, bodyIn(name as PlaceName), path])
      }
    }
  }
  await db.rows({ text: `insert into bodies (city, id, key, kind, name, area, seat, territory) values ($1, $2, 'court', 'court', $3, $4, 'court', '{990000001,990000002}')` }, [city, courtBody, named('法院'), places.city])
}
