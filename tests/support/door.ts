import { v7 as newId } from 'uuid'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { epochOf, moment, momentAt } from '../../src/domain/kernel/day.ts'
import type { Moment } from '../../src/domain/kernel/day.ts'
import { kinds } from '../../src/domain/kinds/index.ts'
import type { Role } from '../../src/domain/words/roles.ts'
import { buildServer } from '../../src/http/server.ts'
import type { Deps } from '../../src/http/deps.ts'
import { newContext } from '../../src/service/context.ts'
import type { Context } from '../../src/service/context.ts'
import { makeVault } from '../../src/service/vault.ts'
import { hashPassword } from '../../src/service/password.ts'
import { openDatabase } from '../../src/store/database.ts'
import type { Database } from '../../src/store/database.ts'
import { city, password } from './city.ts'
import { freshDatabase } from './database.ts'

export { city, password } from './city.ts'
const houjie = '441900/441900122'

/** A door on a database of its own, with the demonstration city's people (all with `password`) and a clock that only the test moves. */
export interface TestDoor {
  readonly app: FastifyInstance
  readonly house: Context
  readonly db: Database
  readonly clock: { now: Moment; pass(minutes: number): void }
  /** Ids of the bodies made: `centre`, `court`. */
  readonly bodies: { readonly centre: string; readonly court: string }
  account(login: string, role: Role, more?: { area?: string; body?: 'centre' | 'court' }): Promise<string>
  /** Signs in and answers with what a page would then send along. */
  enter(login: string): Promise<Entered>
  close(): Promise<void>
}

export interface Entered {
  readonly headers: Record<string, string>
  readonly cookie: string
}

export async function testDoor({ through, ...more }: Partial<Deps> & { mode?: 'demo' | 'production'; publicUrl?: string; through?: (url: string) => Promise<string> } = {}): Promise<TestDoor> {
  const fresh = await freshDatabase('city')
  const url = through ? await through(fresh.appUrl) : fresh.appUrl
  const db = openDatabase({ url, connections: 4 })
  const clock = { now: moment('2026-11-24T02:00:00.000Z'), pass(minutes: number) { clock.now = momentAt(epochOf(clock.now) + minutes * 60_000) } }
  const house = newContext({
    city, mode: more.mode ?? 'demo', db, vault: makeVault('a key for tests that nobody else has'), now: () => clock.now, sessionHours: 12,
    publicUrl: more.publicUrl ?? 'http://127.0.0.1:8080',
  }, kinds)
  const bodies = { centre: await bodyOf(db, 'centre-houjie'), court: await bodyOf(db, 'court-dg2') }
  const app = await buildServer({ house, trustProxy: false, logLevel: 'silent', uploadBytes: 1_000_000, checkAnswers: true, ...more })
  await app.ready()
  const hashed = await hashPassword(password)
  return {
    app, house, db, clock, bodies,
    async account(login, role, where = {}) {
      const id = newId()
      await db.rows({ text: `insert into accounts (city, id, login, name, title, password) values ($1, $2, $3, $4, '{"zh":"","en":""}', $5)` }, [city, id, login, `${login}的人`, hashed])
      await db.rows({ text: 'insert into posts (city, account, role, body, area) values ($1, $2, $3, $4, $5)' }, [city, id, role, bodies[where.body ?? 'centre'], where.area ?? houjie])
      return id
    },
    async enter(login) {
      return entered(await app.inject({ method: 'POST', url: '/api/session', payload: { account: login, password } }))
    },
    async close() {
      await app.close()
      await db.close()
      await fresh.drop()
    },
  }
}

export const entered = (answer: LightMyRequestResponse): Entered => {
  if (answer.statusCode !== 200) throw new Error(`could not sign in: ${answer.body}`)
  const cookie = answer.cookies.map((one) => `${one.name}=${one.value}`).join('; ')
  return { cookie, headers: { cookie, 'x-csrf-token': answer.json<{ csrf: string }>().csrf } }
}

const bodyOf = async (db: Database, key: string): Promise<string> => {
  const [row] = await db.rows<{ id: string }>({ text: 'select id from bodies where city = $1 and key = $2' }, [city, key])
  if (!row) throw new Error(`no body ${key}`)
  return row.id
}

/** The body of a problem, as tests look at it. */
export const problem = (answer: LightMyRequestResponse): { code: string; status: number; detail: string; fields?: { path: string }[] } => answer.json()

