import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Client } from 'pg'
import { grantApp } from './grant-app.ts'

/** Any number nobody else uses on this database: two starts at once migrate one after the other. */
const lock = 441_900_001

const folder = new URL('migrations/', import.meta.url)

/** A migration with the SHA-256 of its text. */
export interface Applied {
  readonly name: string
  readonly hash: string
}

export interface Migrated {
  readonly applied: readonly string[]
  readonly total: number
}

/**
 * Brings the database to the present form: plain SQL files, forward only, in the order of their names, each in a transaction of its
 * own. `url` names the owner of the tables. With `upTo` no further than to these: the form that an archive had.
 * @throws Error when a file that was applied has been changed since, or the database is newer than the program
 */
export async function migrate(url: string, upTo?: readonly Applied[]): Promise<Migrated> {
  const client = new Client({ connectionString: url, application_name: 'fengyuan-migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    return await run(client, upTo)
  } finally {
    await client.end()
  }
}

const run = async (client: Client, upTo: readonly Applied[] | undefined): Promise<Migrated> => {
  await client.query('create table if not exists migrations (name text primary key, hash text not null, applied_at timestamptz not null default now())')
  const known = await client.query<{ name: string; hash: string }>('select name, hash from migrations')
  const done = new Map(known.rows.map((row) => [row.name, row.hash]))
  const all = readdirSync(folder).filter((name) => name.endsWith('.sql')).toSorted()
  const files = upTo ? all.filter((name) => upTo.some((one) => one.name === name)) : all
  const newer = [...done.keys(), ...(upTo ?? []).map((one) => one.name)].filter((name) => !all.includes(name))
  if (newer.length > 0) throw new Error(`the database was made by a later version of the program (${newer.join(', ')}): update the program`)
  const applied: string[] = []
  for (const name of files) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    const before = done.get(name)
    if (upTo?.some((one) => one.name === name && one.hash !== hash)) throw new Error(`migration ${name} is not the one with which the archive was made`)
    if (before === hash) continue
    if (before !== undefined) throw new Error(`migration ${name} was changed after it had been applied: a migration is never edited, write a new one`)
    await apply(client, name, text, hash)
    applied.push(name)
  }
  await grantApp(client)
  return { applied, total: files.length }
}

const apply = async (client: Client, name: string, text: string, hash: string): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into migrations (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
