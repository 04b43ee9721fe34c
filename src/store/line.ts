import type { AreaPath } from '../domain/kernel/area.ts'
import type { Day } from '../domain/kernel/day.ts'
import type { AccountId, BodyId, MatterId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import { raw } from './sql.ts'

/** What a list shows of a matter, as the database gives it: absent is null, no day is `never`. */
export interface LineRow {
  readonly id: MatterId
  readonly kind: string
  readonly code: string
  readonly title: Words
  readonly stage: string
  readonly area: AreaPath
  readonly body: BodyId
  readonly court: BodyId | null
  readonly received_by: BodyId | null
  readonly assignee: AccountId | null
  readonly type: string | null
  readonly amount: number | null
  readonly headcount: number | null
  readonly origin: string | null
  readonly channel: string | null
  readonly outcome: string | null
  readonly flags: readonly string[]
  readonly risk: string
  readonly sealed: boolean
  readonly held: 'frozen' | 'suspended' | null
  readonly due: Day
  readonly opened_on: Day
  readonly version: number
}

const names: readonly (keyof LineRow)[] = [
  'id', 'kind', 'code', 'title', 'stage', 'area', 'body', 'court', 'received_by', 'assignee', 'type', 'amount', 'headcount', 'origin', 'channel', 'outcome', 'flags',
  'risk', 'sealed', 'held', 'due', 'opened_on', 'version',
]

/** The columns of a line; the matter's state, which is large, is never read for a list. */
export const lineColumns = raw(names.map((name) => `m.${name}`).join(', '))
