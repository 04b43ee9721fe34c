import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseFault } from './fault.ts'
import { folderFor, handOver, runAs, type Identity } from './identity.ts'
import type { Secrets } from './secrets.ts'

export const DATABASE = 'fengyuan'
export const SUPERUSER = 'postgres'
/** Owns the tables and runs migrations. */
export const OWNER = 'fengyuan_owner'
/** Serves requests; may do only what migrations granted, so facts cannot be changed or removed through it. */
export const APP = 'fengyuan_app'

/**
 * Makes a new cluster, in a folder beside that takes its name only when complete: a start killed half-way leaves nothing that
 * looks like a database.
 * @param durable false for a test cluster that nobody will miss after a power cut
 */
export function makeCluster(identity: Identity, cluster: string, durable: boolean): void {
  const fresh = `${cluster}.new`
  const said: string[] = []
  for (const locale of localesToTry()) {
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { mode: 0o700 })
    handOver(identity, fresh)
    const outcome = runAs(identity, 'initdb', [
      '--pgdata', folderFor(identity, fresh), '--username', SUPERUSER, '--auth', 'trust', '--encoding', 'UTF8', '--no-instructions',
      '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', locale, ...(durable ? [] : ['--no-sync']),
    ], fresh)
    if (outcome.ok) {
      // The server never runs with initdb's own access list: this one takes its place before the first start.
      writeAccess(fresh)
      handOver(identity, fresh)
      renameSync(fresh, cluster)
      return
    }
    said.push(`${locale}: ${outcome.words}`)
  }
  throw new DatabaseFault(`无法建立数据库：\n${said.join('\n')}`, `The database could not be made:\n${said.join('\n')}`)
}

/** Who may come in, and how: from this machine, with a password. Written with every start, so that an older cluster learns of the socket. */
export function writeAccess(cluster: string): void {
  writeFileSync(join(cluster, 'pg_hba.conf'), '# written by Fengyuan: this machine, password only\nlocal all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n', { mode: 0o600 })
}

/**
 * The ctype must be UTF-8: under plain C, trigrams of Chinese text are empty. Sorting is by code point, the same on every
 * machine since PostgreSQL brings the rules itself; where people expect pinyin, the application sorts.
 */
function localesToTry(): string[] {
  if (process.platform === 'win32') return ['C']
  return process.platform === 'darwin' ? ['en_US.UTF-8', 'C'] : ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'C']
}

/**
 * Makes roles and database and sets their passwords, in single-user mode: no server listens meanwhile, and no password is
 * needed, so that a lost database.json can be made anew from the data folder alone. May be repeated.
 */
export function makeRoles(identity: Identity, cluster: string, secrets: Secrets): void {
  const statements = [
    role(SUPERUSER, secrets.superuser, 'LOGIN SUPERUSER'),
    role(OWNER, secrets.owner, 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE'),
    role(APP, secrets.app, 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE'),
    // Says "already exists" when repeated; single-user mode goes on after an error.
    `CREATE DATABASE ${DATABASE} OWNER ${OWNER}`,
    `REVOKE CONNECT, TEMPORARY ON DATABASE ${DATABASE} FROM PUBLIC`,
    `GRANT CONNECT, TEMPORARY ON DATABASE ${DATABASE} TO ${APP}`,
  ]
  const outcome = runAs(identity, 'postgres', ['--single', '-D', folderFor(identity, cluster), 'postgres'], cluster, `${statements.join('\n')}\n`)
  if (!outcome.ok) throw new DatabaseFault(`无法建立数据库角色：${outcome.words}`, `The database roles could not be made: ${outcome.words}`)
}

function role(name: string, password: string, rights: string): string {
  return `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN CREATE ROLE ${name}; END IF; ALTER ROLE ${name} ${rights} PASSWORD '${password}'; END $$`
}

/** Refuses data of another major version before PostgreSQL does so in words nobody understands. */
export function checkVersion(cluster: string, wanted: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found === wanted) return
  throw new DatabaseFault(
    `数据目录 ${cluster} 由 PostgreSQL ${found} 建立，本程序带的是 ${wanted}。请用当时的版本运行 npm run backup，再用本版本 npm run restore。`,
    `The data in ${cluster} was made by PostgreSQL ${found}; this program brings ${wanted}. Run npm run backup with the earlier version, then npm run restore with this one.`)
}
