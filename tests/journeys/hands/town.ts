import { inject } from 'vitest'
import type { Town } from '../../support/journeys.ts'

/** The town in which this worker walks: nobody else changes it meanwhile, or takes its database away. */
export const ownTown = (): Town => {
  const town = inject('towns')[Number(process.env['VITEST_POOL_ID']) - 1]
  if (!town) throw new Error(`no town for worker ${process.env['VITEST_POOL_ID'] ?? 'without a number'}`)
  return town
}
