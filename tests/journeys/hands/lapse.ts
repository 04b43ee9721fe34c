import { Client } from 'pg'
import { expect } from 'vitest'
import { DATABASE, OWNER } from '../../../src/gateway/database/cluster.ts'
import { findSecrets } from '../../../src/gateway/database/secrets.ts'
import type { Quick } from './quick.ts'
import { ownTown } from './town.ts'

/** On the town's own database, as its owner: only time is ever changed there. */
const onTown = async (work: (client: Client) => Promise<unknown>): Promise<void> => {
  const secrets = findSecrets(ownTown().folder)
  if (!secrets) throw new Error('the town has no database of its own')
  const client = new Client({ host: '127.0.0.1', port: secrets.port, user: OWNER, password: secrets.owner, database: DATABASE })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** Lets every clock of a matter run out now, and waits until the program itself has noticed: the matter leaves its stage. */
export const lapse = async (matter: string, reader: Quick): Promise<void> => {
  const stage = async (): Promise<string> => (await reader.get<{ stage: string }>(`/api/matters/${matter}`)).stage
  const before = await stage()
  await onTown(async (client) => {
    await client.query(`update clocks set at = date_trunc('second', now()) - interval '1 minute' where matter = $1`, [matter])
    // The timetable looks once a minute; here it is asked to look at once.
    await client.query(`select graphile_worker.add_job('sweep-clocks')`)
  })
  await expect.poll(stage, { timeout: 20_000 }).not.toBe(before)
}

/** As if the matter had come into its stage so many days earlier. */
export const daysAgo = (matter: string, days: number): Promise<void> => onTown((client) => client.query(
  `update matters set state = jsonb_set(state, '{stageSince}', to_jsonb(to_char((state->>'stageSince')::date - $2::int, 'YYYY-MM-DD'))) where id = $1`, [matter, days]))
