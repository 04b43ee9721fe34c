import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'

/** A server for tests: who may create databases on it, and the templates that test files clone. */
export type Server = {
  adminUrl: string
  /** As whom tests connect as owner; on a server of somebody else's, the admin too. */
  ownerUrl: string
  /** As whom tests connect as the application, where that role has a password known here. */
  appUrl: string | undefined
  /** Migrated and empty, and the same with the demonstration city in it. */
  template: string
  cityTemplate: string
}

export type FreshDatabase = {
  /** Owner of the tables. */
  url: string
  /** The application's role, where it can be had; otherwise the same as `url`. */
  appUrl: string
  drop(): Promise<void>
}

/**
 * A migrated database of one's own, for one test file, empty or with the demonstration city in it: cloned from the template in some tens of
 * milliseconds. Drop it in afterAll.
 */
export async function freshDatabase(holds: 'nothing' | 'city' = 'nothing'): Promise<FreshDatabase> {
  const server = inject('databases')
  const name = `fengyuan_test_${randomBytes(6).toString('hex')}`
  await ask(server.adminUrl, [`CREATE DATABASE ${name} TEMPLATE ${holds === 'city' ? server.cityTemplate : server.template}${ownerOf(server)}`, ...grantsOn(server, name), hasty(name)])
  const url = withDatabase(server.ownerUrl, name)
  return {
    url,
    appUrl: server.appUrl === undefined ? url : withDatabase(server.appUrl, name),
    drop: () => drop(server.adminUrl, name),
  }
}

/** Makes both templates, the second one filled by `fill` as the application; `drop` removes them. */
export async function makeTemplates(adminUrl: string, fill: (url: string) => Promise<void>, roles: { owner?: string, app?: string } = {}): Promise<{ server: Server, drop: () => Promise<void> }> {
  const template = `fengyuan_template_${randomBytes(6).toString('hex')}`
  const server: Server = { adminUrl, ownerUrl: roles.owner ?? adminUrl, appUrl: roles.app, template, cityTemplate: `${template}_city` }
  await ask(adminUrl, [`CREATE DATABASE ${server.template} TEMPLATE template0 ENCODING 'UTF8'${ownerOf(server)}`, ...grantsOn(server, server.template)])
  await migrate(withDatabase(server.ownerUrl, server.template))
  await ask(adminUrl, [`CREATE DATABASE ${server.cityTemplate} TEMPLATE ${server.template}${ownerOf(server)}`, ...grantsOn(server, server.cityTemplate)])
  await fill(withDatabase(server.appUrl ?? server.ownerUrl, server.cityTemplate))
  return {
    server, drop: async () => {
      await drop(adminUrl, server.cityTemplate)
      await drop(adminUrl, server.template)
    },
  }
}

/** A database as an operator gives it to the program: empty, its user the owner, nothing migrated. For who starts the whole program on it. */
export async function emptyDatabase(adminUrl: string): Promise<{ url: string, drop: () => Promise<void> }> {
  const name = `fengyuan_test_${randomBytes(6).toString('hex')}`
  await ask(adminUrl, [`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`])
  return { url: withDatabase(adminUrl, name), drop: () => drop(adminUrl, name) }
}

/**
 * Ends who is still connected and drops it. Not WITH (FORCE): an ordinary owner may not end the server's own sweeping (autovacuum), which a plain
 * DROP asks to leave and waits for.
 */
const drop = (adminUrl: string, name: string): Promise<void> => ask(adminUrl, [
  `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND backend_type = 'client backend'`, `DROP DATABASE IF EXISTS ${name}`,
])

/** Nobody takes the power away from a server while these tests run: on one of somebody else's, too, a commit need not wait for the disk. */
const hasty = (name: string): string => `ALTER DATABASE ${name} SET synchronous_commit = off`

function ownerOf(server: Server): string {
  const owner = new URL(server.ownerUrl).username
  return owner === new URL(server.adminUrl).username || owner === '' ? '' : ` OWNER ${owner}`
}

function grantsOn(server: Server, database: string): string[] {
  return server.appUrl === undefined ? [] : [`GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${new URL(server.appUrl).username}`]
}

/** The same server and user, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

async function ask(url: string, statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
