import type { MatterId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

/** What a series has: the number after the greatest, and whether another matter has the one that was asked about. */
export interface SeriesNow {
  readonly next: number
  readonly taken: boolean
}

/** Nothing is held: who writes the same number at the same time is refused by the key, and asks anew. */
export const lookAtSeries = async (db: Runner, city: string, wanted: { readonly series: string; readonly n?: number }, matter?: MatterId): Promise<SeriesNow> => {
  const [now] = await db.rows<SeriesNow>({
    name: 'series-now',
    text: `select coalesce((select max(n) from numbers where city = $1 and series = $2), 0) + 1 as next,
             exists (select from numbers where city = $1 and series = $2 and n = $3 and matter <> $4) as taken`,
  }, [city, wanted.series, wanted.n ?? null, matter ?? null])
  return now ?? { next: 1, taken: false }
}
