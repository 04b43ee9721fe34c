import type { MatterId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

export interface Stray {
  readonly id: MatterId
  readonly kind: string
  readonly code: string
  readonly stage: string
  readonly why: 'no owner' | 'nothing will happen'
}

const strays = {
  text: `
    select m.id, m.kind, m.code, m.stage,
      case when b.id is null or not b.active then 'no owner' else 'nothing will happen' end as why
    from matters m
    left join bodies b on b.city = m.city and b.id = m.body
    where m.city = $1 and m.open and (
      b.id is null or not b.active
      or (not ((m.kind || ' ' || m.stage) = any($2)) and not exists (select from clocks c where c.city = m.city and c.matter = m.id)))
    order by m.id limit $3`,
}

/**
 * Open matters without an owner, and those for which neither a clock runs nor an act is possible. `living` names the stages, as
 * 'kind stage', from which some act leads on.
 */
export const findStrays = (db: Runner, city: string, living: readonly string[], limit: number): Promise<readonly Stray[]> =>
  db.rows(strays, [city, living, limit])

/** What a night found. `calendar`: with which holidays open clocks were counted; `code`: with which program the rows were told. */
export interface Check {
  readonly day: string
  readonly at: string
  readonly findings: readonly string[]
  readonly calendar: string | null
  readonly code: string | null
}

export const insertCheck = async (db: Runner, city: string, check: Check): Promise<void> => {
  await db.rows({
    text: `insert into checks (city, day, at, findings, calendar, code) values ($1, $2, $3, $4, $5, $6)
      on conflict (city, day) do update set at = excluded.at, findings = excluded.findings, calendar = excluded.calendar, code = excluded.code`,
  }, [city, check.day, check.at, JSON.stringify(check.findings), check.calendar, check.code])
}

export const findLastCheck = async (db: Runner, city: string): Promise<Check | undefined> =>
  (await db.rows<Check>({ text: 'select day, at, findings, calendar, code from checks where city = $1 order by day desc limit 1' }, [city]))[0]

export interface CheckCount {
  readonly day: string
  readonly at: string
  readonly findings: number
}

/** How many things each of the last nights found, the newest first. */
export const countFindings = (db: Runner, city: string, limit: number): Promise<readonly CheckCount[]> =>
  db.rows<CheckCount>({ text: 'select day, at, jsonb_array_length(findings) as findings from checks where city = $1 order by day desc limit $2' }, [city, limit])

export const beat = async (db: Runner, city: string, name: string, at: string): Promise<void> => {
  await db.rows({ name: 'beat', text: 'insert into heartbeats (city, name, at) values ($1, $2, $3) on conflict (city, name) do update set at = excluded.at' }, [city, name, at])
}
