import { expect } from 'vitest'
import { onTown } from './database.ts'
import type { Quick } from './quick.ts'

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
