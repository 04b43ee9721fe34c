import type { Day } from '../domain/kernel/day.ts'
import type { AccountId, MatterId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

const advice = {
  name: 'find-advice',
  text: `select m.code, m.state->'answer'->>'on' as on from matters m
    where m.city = $1 and m.id = any($2::uuid[]) and m.kind = 'question' and m.state->'answer'->>'by' = $3 order by m.id`,
}

/** Of these matters the questions that this officer answered, with the day. */
export const findAdvice = (db: Runner, city: string, among: readonly MatterId[], account: AccountId): Promise<readonly { readonly code: string; readonly on: Day }[]> =>
  db.rows(advice, [city, among, account])
