import type { z } from 'zod'
import type { MatterQuery } from './matter.ts'
import type { WatchAnswer } from './watch.ts'

type Query = z.infer<typeof MatterQuery>
type Row<Name extends 'bodies' | 'towns' | 'stages'> = WatchAnswer[Name][number]

/**
 * The question to `GET /api/matters` behind each number of `GET /api/watch`: what it lists is exactly what the number counts. Only an
 * open matter has a day, so that what is late or due within the week needs no word of being open.
 */
export const watchLists = {
  open: { open: 'yes' }, late: { due: 'late' }, week: { due: 'week' }, returned: { flag: 'returned', open: 'yes' }, frozen: { held: 'frozen', open: 'yes' },
} as const satisfies Readonly<Record<string, Query>>

export type WatchCount = 'open' | 'late' | 'week'

export const bodyList = (row: Row<'bodies'>, count: WatchCount): Query => ({ body: row.body.id, ...watchLists[count] })

/** What lies in the city and in no town is a row too, which bears the city's own path. */
export const townList = (row: Row<'towns'>, count: WatchCount): Query => ({ ...(row.area.path.includes('/') ? { area: row.area.path } : { town: 'none' }), ...watchLists[count] })

export const stageList = (row: Row<'stages'>, count: WatchCount): Query => ({ kind: row.kind, stage: row.stage, ...watchLists[count] })
