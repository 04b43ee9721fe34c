import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import { asId } from '../domain/kernel/id.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import { checkCode } from '../domain/law/matter-code.ts'
import { findByCodes } from '../store/matters.ts'
import type { Context } from './context.ts'

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The id behind what a matter is called in an address: its id or its public code. Whether the asker may see it is asked afterwards. */
export async function findMatterId(context: Context, named: string): Promise<MatterId | Refused> {
  if (shape.test(named)) return asId<'matter'>(named)
  const code = checkCode(named)
  const [found] = 'ok' in code ? await findByCodes(context.db, context.city, [code.ok]) : []
  return found?.id ?? refuse('not-found')
}
