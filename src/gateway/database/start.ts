import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { findBinaries, hasModule } from './binaries.ts'
import { APP, checkVersion, DATABASE, makeCluster, makeRoles, OWNER, SUPERUSER, writeAccess } from './cluster.ts'
import { DatabaseFault } from './fault.ts'
import { chooseIdentity, handOver, type Identity } from './identity.ts'
import { keepServing } from './keeper.ts'
import { clearLeftovers } from './leftovers.ts'
import { findHolder, takeLock } from './lock.ts'
import { findSecrets, keepSecrets, newSecrets, type Secrets } from './secrets.ts'
import { startServer } from './server.ts'
import { clearSockets, hostOf, takesSockets } from './socket.ts'
import { tune, type Tunables } from './tuning.ts'

export type Urls = {
  /** For migrations: owns the tables, is no superuser. */
  ownerUrl: string
  /** For everything else: may do what migrations granted. */
  appUrl: string
  /** For tests and repair only. */
  superUrl: string
}

export type Database = Urls & {
  /** Process number of the server at this moment (a server that was killed is started again). */
  readonly pid: number
  readonly port: number
  tunables: Tunables
  way: Identity['way']
  /** What an earlier run had left. */
  found: Awaited<ReturnType<typeof clearLeftovers>>
  /** Milliseconds: making the cluster (0 when it was there), until connections were taken, until the first query was answered. */
  timings: { made: number, started: number, answered: number }
  /** Stops the server (fast shutdown, checkpoint) and gives the folder free. Safe to call twice. */
  stop(): Promise<void>
}

export type Wish = {
  dataDir: string
  /** Overrides of single settings. */
  tunables?: Tunables
  /** False: no fsync, for test clusters that nobody will miss. */
  durable?: boolean
  /** Restricts how PostgreSQL is run, for tests. */
  way?: Identity['way']
  /** Told in a few words of what takes long or was found. */
  say?: (zh: string, en: string) => void
}

/**
 * Starts the embedded PostgreSQL on a data folder and holds that folder until stopped.
 * If the server dies while we live it is started again on the same port, so that pools recover by themselves; if we die hard it
 * lives on, and the next start stops it cleanly first.
 * @throws DatabaseFault when another process holds the folder, or PostgreSQL cannot run here
 */
export async function startDatabase(wish: Wish): Promise<Database> {
  const folder = makeFolder(wish.dataDir)
  const lock = await takeLock(join(folder, LOCK), folder)
  try {
    return await startHeld(folder, wish, lock.release)
  } catch (fault) {
    lock.release()
    throw fault
  }
}

async function startHeld(folder: string, wish: Wish, release: () => void): Promise<Database> {
  const begun = performance.now()
  const say = wish.say ?? (() => {})
  const cluster = join(folder, 'postgres')
  const binaries = findBinaries()
  const identity = chooseIdentity(binaries, wish.way)
  const isNew = !existsSync(join(cluster, 'PG_VERSION'))
  if (isNew) {
    say('建立数据库', 'making the database')
    makeCluster(identity, cluster, wish.durable ?? true)
  }
  checkVersion(cluster, binaries.version.split('.')[0] ?? '')
  const found = await clearLeftovers(cluster)
  if (found === 'server stopped') say('上次未正常退出，已停止遗留的数据库进程', 'the last run did not end cleanly: its database server was stopped')
  if (found === 'lock removed') say('清除了上次遗留的数据库锁', 'a lock left by the last run was removed')
  writeAccess(cluster)
  clearSockets(cluster)
  const socket = await takesSockets(cluster)
  handOver(identity, cluster)
  const secrets = findSecrets(folder) ?? newSecrets()
  if (!secrets.rolesMade) {
    makeRoles(identity, cluster, secrets)
    secrets.rolesMade = true
  }
  const made = isNew ? performance.now() - begun : 0
  // What lay in memory is read back after a start: the first who search a large record need not wait for its disk. A cluster for tests has nothing to remember.
  const warm = wish.durable !== false && hasModule(binaries, 'pg_prewarm')
  const tunables = { ...tune(), ...(warm ? { shared_preload_libraries: 'pg_prewarm' } : {}), ...(socket ? { unix_socket_directories: '.' } : {}), ...(wish.durable === false ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}), ...wish.tunables }
  const log = join(folder, 'postgres.log')
  const keeper = await keepServing({ start: (port) => startServer(identity, cluster, log, tunables, port), clear: () => clearLeftovers(cluster), say })
  const started = performance.now() - begun - made
  keepSecrets(folder, { ...secrets, port: keeper.port })
  const urls = urlsOf(secrets, keeper.port, cluster)
  const stop = async () => {
    await keeper.stop()
    release()
  }
  try {
    await firstQuery(urls.ownerUrl)
  } catch (cause) {
    await stop()
    throw new DatabaseFault(`数据库已启动但无法连接：${String(cause)}`, `The database started but does not answer: ${String(cause)}`, { cause })
  }
  const answered = performance.now() - begun - made
  return { ...urls, get pid() { return keeper.pid }, port: keeper.port, tunables, way: identity.way, found, timings: { made, started, answered }, stop }
}

/**
 * For scripts (verify, backup …): borrows the database of the running application, or starts it for the time being.
 */
export async function openDatabase(wish: Wish): Promise<Urls & { stop(): Promise<void> }> {
  const folder = makeFolder(wish.dataDir)
  const begun = performance.now()
  while (findHolder(join(folder, LOCK)) !== undefined && performance.now() - begun < BORROW_FOR_MS) {
    // The holder may only just be coming up, or be on its way out: ask until it answers or lets go.
    const urls = await reachable(folder)
    if (urls !== undefined) return { ...urls, stop: async () => {} }
    await pause(200)
  }
  return startDatabase(wish)
}

const LOCK = 'running.lock'
const BORROW_FOR_MS = 15_000

async function reachable(folder: string): Promise<Urls | undefined> {
  const secrets = findSecrets(folder)
  if (secrets === undefined || secrets.port === 0) return undefined
  const urls = urlsOf(secrets, secrets.port, join(folder, 'postgres'))
  try {
    await firstQuery(urls.ownerUrl)
    return urls
  } catch {
    return undefined
  }
}

function makeFolder(dataDir: string): string {
  const path = resolve(dataDir)
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    chmodSync(path, 0o700)
    return realpathSync(path)
  } catch (cause) {
    throw new DatabaseFault(`数据目录 ${path} 无法建立或不属于当前用户：${String(cause)}`, `The data folder ${path} cannot be made or is not ours: ${String(cause)}`, { cause })
  }
}

function urlsOf(secrets: Secrets, port: number, cluster: string): Urls {
  const host = hostOf(cluster, port)
  const url = (role: string, password: string) => `postgres://${role}:${password}@${host}:${port}/${DATABASE}`
  return { ownerUrl: url(OWNER, secrets.owner), appUrl: url(APP, secrets.app), superUrl: url(SUPERUSER, secrets.superuser) }
}

async function firstQuery(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select 1')
  } finally {
    await client.end()
  }
}
