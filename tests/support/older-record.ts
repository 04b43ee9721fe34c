import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Client } from 'pg'
import { migrate } from '../../src/store/migrate.ts'
import { emptyDatabase } from './database.ts'

/** A database in the form that it had before a migration, to be filled and brought to the present. */
export interface OlderRecord {
  readonly client: Client
  /** Applies what has come since. */
  update(): Promise<void>
  drop(): Promise<void>
}

const folder = new URL('../../src/store/migrations/', import.meta.url)

/** @param name the migration that is not there yet, or how its name begins */
export const recordBefore = async (adminUrl: string, name: string): Promise<OlderRecord> => {
  const { url, drop } = await emptyDatabase(adminUrl)
  await migrate(url, readdirSync(folder).filter((one) => one < name).map((one) => ({ name: one, hash: createHash('sha256').update(readFileSync(new URL(one, folder), 'utf8')).digest('hex') })))
  const client = new Client({ connectionString: url })
  await client.connect()
  return {
    client,
    update: async () => { await migrate(url) },
    drop: async () => {
      await client.end()
      await drop()
    },
  }
}
