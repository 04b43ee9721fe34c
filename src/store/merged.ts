import type { FileId, MatterId, PersonId } from '../domain/kernel/id.ts'
import type { Former, Party } from '../domain/matter/party.ts'
import type { Placed } from '../domain/people/reach.ts'
import type { Runner } from './database.ts'
import { placedColumns, placedOf } from './placed.ts'
import type { PlacedRow } from './placed.ts'
import type { FileRow } from './view.ts'

/** A matter that went into another, with the evidence of its file: what belongs to private talks, notes and inquiries is not among it. */
export interface TakenIn extends Placed {
  readonly id: MatterId
  readonly code: string
  readonly kind: string
  readonly people: readonly Party[]
  /** Named in what was told there, and no party of it any more. */
  readonly formerly: readonly Former[]
  readonly evidence: readonly FileRow[]
}

interface Row extends PlacedRow {
  readonly code: string
  readonly kind: string
  readonly people: readonly Party[]
  readonly formerly: readonly Former[]
  readonly evidence: readonly FileRow[]
}

// A moment inside JSON is written as the server likes; this writes it as a Moment.
const at = `to_char(x.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const takenIn = {
  name: 'taken-in',
  text: `
    with recursive went(matter) as (
      select (f.data->>'from')::uuid from facts f where f.city = $1 and f.matter = $2 and f.kind = 'took-in'
      union select (f.data->>'from')::uuid from went w join facts f on f.city = $1 and f.matter = w.matter and f.kind = 'took-in'
    )
    select ${placedColumns}, m.code, m.kind, m.state->'parties' as people, coalesce(m.state->'formerly', '[]') as formerly,
      coalesce((select json_agg(json_build_object('id', x.id, 'name', x.name, 'type', x.type, 'size', x.size, 'at', ${at}, 'by', x.by) order by x.at, x.id)
        from files x where x.city = m.city and x.matter = m.id and m.state->'evidence' ? x.id::text), '[]') as evidence
    from went w join matters m on m.city = $1 and m.id = w.matter order by m.id`,
}

/** Every matter that went into this one, also by way of another. */
export const findTakenIn = async (db: Runner, city: string, main: MatterId): Promise<readonly TakenIn[]> =>
  (await db.rows<Row>(takenIn, [city, main])).map((row) => ({
    ...placedOf(row), parties: row.people.map((party): PersonId => party.person),
  }))

const mains = {
  name: 'merged-into',
  text: `
    with recursive up(matter) as (
      select (f.data->>'into')::uuid from facts f where f.city = $1 and f.matter = $2 and f.kind = 'merged'
      union select (f.data->>'into')::uuid from up u join facts f on f.city = $1 and f.matter = u.matter and f.kind = 'merged'
    )
    select matter from up`,
}

/** The matters into which this one went, the nearest first or not. */
export const findMains = async (db: Runner, city: string, matter: MatterId): Promise<readonly MatterId[]> =>
  (await db.rows<{ matter: MatterId }>(mains, [city, matter])).map((row) => row.matter)

/** Whether the file is among the evidence of its matter. */
export const isEvidence = async (db: Runner, city: string, matter: MatterId, file: FileId): Promise<boolean> =>
  (await db.rows<{ yes: boolean }>({ name: 'is-evidence', text: `select state->'evidence' ? $3::text as yes from matters where city = $1 and id = $2` }, [city, matter, file]))[0]?.yes === true
