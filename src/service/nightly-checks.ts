import { countFindings } from '../store/invariants.ts'
import type { CheckCount } from '../store/invariants.ts'
import type { Context } from './context.ts'

const shown = 14

/**
 * How the last nights went, for the auditor. A finding names the code of a matter, which may be sealed: of those only their number is told.
 */
export const lastChecks = (context: Pick<Context, 'db'>, city: string): Promise<readonly CheckCount[]> => countFindings(context.db, city, shown)
