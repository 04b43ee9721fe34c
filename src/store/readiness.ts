import type { Moment } from '../domain/kernel/day.ts'
import type { Runner } from './database.ts'

/** The last sign of life of a part that runs beside the door. */
export async function findBeat(db: Runner, city: string, name: string): Promise<Moment | undefined> {
  return (await db.rows<{ at: Moment }>({ name: 'find-beat', text: 'select at from heartbeats where city = $1 and name = $2' }, [city, name]))[0]?.at
}
