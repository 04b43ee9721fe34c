import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kinds } from '../src/domain/kinds/index.ts'
import { momentAt } from '../src/domain/kernel/day.ts'
import { startDatabase, openDatabase as borrowDatabase } from '../src/gateway/database/start.ts'
import { newContext } from '../src/service/context.ts'
import { makeVault } from '../src/service/vault.ts'
import { verify } from '../src/service/verify.ts'
import { readSettings } from '../src/settings.ts'
import { openDatabase } from '../src/store/database.ts'
import type { Database } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'
import { newClient } from './client.ts'
import { makeCity } from './city/make.ts'
import { figure, print, timesOf } from './figures.ts'
import type { Figure } from './figures.ts'
import { machineFigures } from './machine.ts'
import * as measures from './measures/measures.ts'
import type { Ran } from './measures/run.ts'
import { staffTowns } from './people.ts'
import { freePort, startServer } from './server.ts'
import type { Server } from './server.ts'
import { memoryOf, rested, usageOf } from './usage.ts'
import { readWish, small } from './wish.ts'
import type { Wish } from './wish.ts'

/**
 * `npm run bench -- --json`: makes a city of so many matters, starts the real program on it, on this machine together with its database
 * and the load, and measures. One JSON object a line. Progress goes to the error stream.
 */
const root = join(import.meta.dirname, '..')
const say = (text: string): void => { process.stderr.write(`· ${text}\n`) }

const contextOn = (dataDir: string, db: Database) => {
  const settings = readSettings({ DATA_DIR: dataDir, MODE: 'demo' }, '/nowhere/.env')
  return newContext({
    city: settings.CITY, mode: 'demo', db, vault: makeVault(settings.SECRET_KEY), now: () => momentAt(Date.now()), sessionHours: 12, publicUrl: settings.PUBLIC_URL,
  }, kinds)
}

/** A city of this size in a folder of its own; one that was made before is used again. */
const prepare = async (matters: number, fresh: boolean): Promise<string> => {
  const dataDir = join(root, '.cache', 'bench', String(matters))
  const mark = join(dataDir, 'made.json')
  const form = recordForm()
  if (!fresh && isMade(mark, form)) {
    say(`the city of ${matters} matters lies there`)
    return dataDir
  }
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const server = await startDatabase({ dataDir, tunables: { max_wal_size: '4GB' } })
  try {
    await migrate(server.ownerUrl)
    const owner = openDatabase({ url: server.ownerUrl, connections: 8, patience: 0 })
    const db = openDatabase({ url: server.appUrl, connections: 2, patience: 0 })
    const context = contextOn(dataDir, db)
    const made = await makeCity({ context, owner, matters, say })
    const sums = await verify({ context, wrong: (what) => { throw new Error(`the city that was made does not verify: ${what}`) }, atMost: 500 })
    say(`made in ${made.seconds.toFixed(0)} s: ${made.matters} matters, ${made.facts} facts, ${made.open} open; ${sums.matters} of them verified`)
    await Promise.all([owner.close(), db.close()])
    writeFileSync(mark, JSON.stringify({ ...made, form }))
  } finally {
    await server.stop()
  }
  return dataDir
}

/** The migrations with their hashes: a city made with one that was edited since is made anew, a later one is simply applied to it. */
const recordForm = (): Readonly<Record<string, string>> => {
  const folder = join(root, 'src', 'store', 'migrations')
  return Object.fromEntries(readdirSync(folder).toSorted().map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]))
}

const isMade = (mark: string, now: Readonly<Record<string, string>>): boolean => {
  try {
    const { form } = JSON.parse(readFileSync(mark, 'utf8')) as { form: Readonly<Record<string, string>> }
    return Object.entries(form).every(([name, hash]) => now[name] === hash)
  } catch {
    // it was never made, or not to its end
    return false
  }
}

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
  readonly p95: ReadonlyMap<string, number>
  readonly costs: ReadonlyMap<string, number>
}

const measure = async (wish: Wish, matters: number, tell: (one: Figure) => void): Promise<Measured> => {
  const dataDir = await prepare(matters, wish.fresh)
  const server = await startServer(dataDir, async () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), await freePort())
  try {
    return await onServer(wish, matters, dataDir, server, tell)
  } finally {
    await server.stop()
  }
}

const onServer = async (wish: Wish, matters: number, dataDir: string, server: Server, tell: (one: Figure) => void): Promise<Measured> => {
  const database = await borrowDatabase({ dataDir })
  const db = openDatabase({ url: database.ownerUrl, connections: 2, patience: 0 })
  const context = contextOn(dataDir, db)
  const towns = await staffTowns(context, db)
  const known = new Map<string, readonly string[]>()
  for (const town of towns) known.set(town.path, await someMatters(db, context.city, town.path))
  const p95 = new Map<string, number>()
  const costs = new Map<string, number>()
  let most = 0
  await rested(server.databasePid)
  try {
    for (const [name, go] of Object.entries(plan)) {
      const needed = wish.only === undefined || wish.only === name || wish.only === 'growth' || wish.only === 'memory' || (wish.only === 'last-page' && name === 'first-page') || name === `${wish.only}-alone` || name === `${wish.only}-first`
      if (!needed) continue
      say(`${name} at ${matters}`)
      const client = newClient(server.port, 64)
      const before = [usageOf(server.pid), usageOf(server.databasePid), usageOf(process.pid)] as const
      const begun = performance.now()
      const ran = await go({ client, towns, busy: towns.filter((town) => (known.get(town.path) ?? []).length > 0), known, seconds: wish.seconds })
      const seconds = (performance.now() - begun) / 1000
      client.close()
      const times = timesOf(ran.times)
      p95.set(name, times.p95)
      most = Math.max(most, memoryOf(server.pid))
      tell(figure({ name: `${name}@${matters}`, value: ran.times.length / ran.seconds, unit: '1/s', ...times, ...(wanted[name] ? { against: wanted[name] } : {}) }))
      if (ran.failed.size > 0) process.exitCode = 1
      for (const [what, n] of ran.failed) tell(figure({ name: `${name}@${matters}.failed: ${what}`, value: n, unit: 'times', n, against: '0' }))
      const cost = tellUsage(`${name}@${matters}`, server, before, seconds, ran.all, tell)
      costs.set(name, cost)
    }
    tell(figure({ name: `memory@${matters}`, value: Math.max(most, memoryOf(server.pid)) / 1_048_576, unit: 'MB', n: 1, against: '<= 300 MB, server process' }))
  } finally {
    await db.close()
    await database.stop()
  }
  return { p95, costs }
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
const results = new Map<number, Measured>()
for (const one of machineFigures()) tell(one)
for (const matters of wish.sizes) results.set(matters, await measure(wish, matters, tell))
const [first, last] = [results.get(small), results.get(wish.sizes.at(-1) ?? small)]
if (first && last && first !== last) {
  for (const [what, against] of [['p95', '<= 1.3 x the p95 at 10,000'], ['costs', 'the same, of the cost of one']] as const) {
    for (const [name, value] of last[what]) {
      const before = first[what].get(name)
      if (before) tell(figure({ name: `growth.${name}.${what === 'p95' ? what : 'cost'}`, value: value / before, unit: 'times', n: 2, against }))
    }
  }
}
