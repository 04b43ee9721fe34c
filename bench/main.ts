import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase as borrowDatabase } from '../src/gateway/database/start.ts'
import { openDatabase } from '../src/store/database.ts'
import type { Database } from '../src/store/database.ts'
import { contextOn } from './city/context-on.ts'
import { prepare } from './city/prepare.ts'
import { newClient } from './client.ts'
import { figure, print, timesOf } from './figures.ts'
import type { Figure } from './figures.ts'
import { machineFigures } from './machine.ts'
import * as measures from './measures/measures.ts'
import type { Ran } from './measures/run.ts'
import { staffTowns } from './people.ts'
import { freePort, startServer } from './server.ts'
import type { Server } from './server.ts'
import { memoryOf, rested, usageOf } from './usage.ts'
import { readWish } from './wish.ts'
import type { Wish } from './wish.ts'

/**
 * `npm run bench -- --json`: makes cities of so many matters, starts the real program on each, on this machine together with its database
 * and the load, and measures. One JSON object a line. Progress goes to the error stream.
 */
const say = (text: string): void => { process.stderr.write(`· ${text}\n`) }

/** Users here do the next thing as soon as the last is done; people think in between, so that one of these is many of them. */
const wanted: Readonly<Record<string, string>> = {
  lifecycle: '>= 60/s at 1,000,000, 24 at once (a published peer: 6.3/s on 16 cores)', queue: 'p95 <= 40 ms at 50 users', 'first-page': '50 users, to compare with the last page',
  'last-page': 'as fast as the first page, 50 users', 'read-alone': 'p95 <= 40 ms, one user', read: 'p95 <= 40 ms, 20 users',
  'act-alone': 'p95 <= 80 ms, one user', act: 'p95 <= 80 ms, 20 users', 'search-first': 'one user, no question asked twice', 'search-alone': 'p95 <= 60 ms, one user', search: 'p95 <= 60 ms, 5 users',
}

const plan: Readonly<Record<string, (bench: measures.Bench) => Promise<Ran>>> = {
  queue: measures.queue, 'first-page': measures.firstPage, 'last-page': measures.lastPage, 'read-alone': measures.read(1), read: measures.read(20),
  'search-first': measures.searchFirst(1), 'search-alone': measures.search(1), search: measures.search(5), 'act-alone': measures.act(1), act: measures.act(20), lifecycle: measures.lifecycle,
}

/** By measure: the 95th percentile, and what one cost: milliseconds of a core, program and database together. */
interface Measured {
  readonly p95: Map<string, number>
  readonly costs: Map<string, number>
}

/** The real program on a city of this size, with what its users know of it. */
interface Place extends Measured {
  readonly matters: number
  readonly server: Server
  readonly users: Omit<measures.Bench, 'client' | 'seconds'>
  most: number
  leave(): Promise<void>
}

const enter = async (matters: number, fresh: boolean): Promise<Place> => {
  const dataDir = await prepare(matters, fresh, say)
  const server = await startServer(dataDir, async () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), await freePort())
  const database = await borrowDatabase({ dataDir })
  const db = openDatabase({ url: database.ownerUrl, connections: 2, patience: 0 })
  const context = contextOn(dataDir, db)
  const towns = await staffTowns(context, db)
  const known = new Map<string, readonly string[]>()
  for (const town of towns) known.set(town.path, await someMatters(db, context.city, town.path))
  await db.close()
  return {
    matters, server, users: { towns, busy: towns.filter((town) => (known.get(town.path) ?? []).length > 0), known },
    most: 0, p95: new Map(), costs: new Map(),
    leave: async () => {
      await database.stop()
      await server.stop()
    },
  }
}

const isWished = (wish: Wish, name: string): boolean => wish.only === undefined || wish.only === name || wish.only === 'growth' || wish.only === 'memory'
  || (wish.only === 'last-page' && name === 'first-page') || name === `${wish.only}-alone` || name === `${wish.only}-first`

const measure = async (place: Place, name: string, go: (typeof plan)[string], seconds: number): Promise<void> => {
  const { matters, server } = place
  say(`${name} at ${matters}`)
  const client = newClient(server.port, 64)
  const before = [usageOf(server.pid), usageOf(server.databasePid), usageOf(process.pid)] as const
  const begun = performance.now()
  const ran = await go({ client, ...place.users, seconds })
  const took = (performance.now() - begun) / 1000
  client.close()
  const times = timesOf(ran.times)
  place.p95.set(name, times.p95)
  place.most = Math.max(place.most, memoryOf(server.pid))
  tell(figure({ name: `${name}@${matters}`, value: ran.times.length / ran.seconds, unit: '1/s', ...times, ...(wanted[name] ? { against: wanted[name] } : {}) }))
  if (ran.failed.size > 0) process.exitCode = 1
  for (const [what, n] of ran.failed) tell(figure({ name: `${name}@${matters}.failed: ${what}`, value: n, unit: 'times', n, against: '0' }))
  place.costs.set(name, tellUsage(`${name}@${matters}`, server, before, took, ran.all, tell))
}

/** What the limit was: cores used by each part, and what the database wrote. On a machine that others use too, the cost of one says more than its time. */
const tellUsage = (name: string, server: Server, [node, postgres, load]: readonly [ReturnType<typeof usageOf>, ReturnType<typeof usageOf>, ReturnType<typeof usageOf>], seconds: number, n: number, tell: (one: Figure) => void): number => {
  const now = usageOf(server.databasePid)
  // The database is a child of the program, or of what held it before: what is counted for it is taken off the program.
  const whole = usageOf(server.pid)
  const databaseCpu = now.cpu - postgres.cpu
  const nested = whole.cpu - node.cpu >= databaseCpu ? databaseCpu : 0
  tell(figure({ name: `${name}.cpu.node`, value: (whole.cpu - node.cpu - nested) / seconds, unit: 'cores', n }))
  tell(figure({ name: `${name}.cpu.postgres`, value: databaseCpu / seconds, unit: 'cores', n }))
  tell(figure({ name: `${name}.cpu.load`, value: (usageOf(process.pid).cpu - load.cpu - (whole.cpu - node.cpu)) / seconds, unit: 'cores', n }))
  const cost = (whole.cpu - node.cpu - nested + databaseCpu) * 1000 / Math.max(1, n)
  tell(figure({ name: `${name}.cost`, value: cost, unit: 'ms of a core', n }))
  tell(figure({ name: `${name}.disk`, value: (now.written - postgres.written) / seconds / 1_048_576, unit: 'MB/s', n }))
  return cost
}

/** Some of a town's open matters, for reading and acting. */
const someMatters = async (db: Database, city: string, town: string): Promise<readonly string[]> =>
  (await db.rows<{ id: string }>({
    text: `select id from matters where city = $1 and town = $2 and kind = 'dispute' and stage = any($3) and not sealed limit 2000`,
  }, [city, town.split('/')[1], ['registered', 'accepted', 'routed', 'preparing', 'mediating', 'performing', 'visiting']])).map((row) => row.id)

const wish = readWish(process.argv.slice(2))
const tell = (one: Figure): void => print(one, wish.json)
const places: Place[] = []
try {
  for (const matters of wish.sizes) places.push(await enter(matters, wish.fresh))
  for (const { server } of places) await rested(server.databasePid)
  for (const one of machineFigures('before')) tell(one)
  for (const [name, go] of Object.entries(plan).filter(([one]) => isWished(wish, one))) {
    // One size right after the other: growth is that of the city, and not of the hour. What one has still to put away is not measured on the other.
    for (const place of places) {
      for (const { server } of places) await rested(server.databasePid)
      await measure(place, name, go, wish.seconds)
    }
  }
  for (const { matters, server, most } of places) tell(figure({ name: `memory@${matters}`, value: Math.max(most, memoryOf(server.pid)) / 1_048_576, unit: 'MB', n: 1, against: '<= 300 MB, server process' }))
  for (const one of machineFigures('after')) tell(one)
} finally {
  for (const place of places) await place.leave()
}
const [first, last] = [places[0], places.at(-1)]
if (first && last && first !== last) {
  for (const [what, against] of [['p95', '<= 1.3 x the p95 at 10,000'], ['costs', 'the same, of the cost of one']] as const) {
    for (const [name, value] of last[what]) {
      const before = first[what].get(name)
      if (before) tell(figure({ name: `growth.${name}.${what === 'p95' ? what : 'cost'}`, value: value / before, unit: 'times', n: 2, against }))
    }
  }
}
