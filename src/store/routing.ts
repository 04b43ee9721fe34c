import type { Day } from '../domain/kernel/day.ts'
import type { BodyId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

export interface RuleRow {
  readonly id: string
  readonly rule: unknown
  readonly since: Day
  readonly until: Day | null
}

const put = {
  name: 'put-routing-rules',
  text: `insert into routing_rules (city, id, rule, since, until)
    select $1, r.id, r.rule, r.since, r.until from jsonb_to_recordset($2::jsonb) as r(id text, rule jsonb, since date, until date)
    on conflict (city, id, since) do update set rule = excluded.rule, until = excluded.until`,
}

export const putRules = async (db: Runner, city: string, rows: readonly RuleRow[]): Promise<void> => {
  await db.rows(put, [city, JSON.stringify(rows)])
}

const find = { name: 'find-routing-rules', text: 'select rule from routing_rules where city = $1 and since <= $2 and (until is null or until > $2)' }

/** The rules that hold on a day, in no order. */
export const findRules = async (db: Runner, city: string, on: Day): Promise<readonly unknown[]> =>
  (await db.rows<{ rule: unknown }>(find, [city, on])).map((row) => row.rule)

const bounces = {
  name: 'find-bounces',
  text: `select (r ->> 'body')::uuid as body, count(*)::int as n
    from matters m cross join lateral jsonb_array_elements(m.state -> 'returns') r
    where m.city = $1 and m.town = $2 and m.type = $3 and 'returned' = any (m.flags) and m.opened_on >= $4
    group by 1`,
}

/** How often each body has sent back matters of a type from a town since a day. */
export const findBounces = async (db: Runner, city: string, town: string, type: string, since: Day): Promise<ReadonlyMap<BodyId, number>> => {
  const rows = await db.rows<{ body: BodyId; n: number }>(bounces, [city, town, type, since])
  return new Map(rows.map((row) => [row.body, row.n]))
}
