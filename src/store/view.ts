import type { Day, Moment } from '../domain/kernel/day.ts'
import type { AccountId, FileId, MatterId, PersonId } from '../domain/kernel/id.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import type { MatterState, Told } from '../domain/matter/state.ts'
import type { By } from '../domain/people/actor.ts'
import type { Runner } from './database.ts'
import { gathered, statementsFor } from './gather.ts'
import type { LineRow } from './line.ts'
import { lineColumns } from './line.ts'
import { conflictsOn } from './load.ts'
import type { ConflictRow } from './load.ts'

export interface FileRow {
  readonly id: FileId
  readonly name: string
  readonly type: string
  readonly size: number
  readonly at: Moment
  readonly by: By
}

export interface LookRow {
  readonly person: PersonId | null
  readonly account: AccountId
  readonly name: string
  readonly what: string
  readonly why: string
  readonly at: Moment
}

/** Everything that one page about one matter shows. */
export interface ViewRow extends LineRow {
  readonly state: MatterState
  readonly clocks: readonly ClockRow[]
  readonly facts: readonly Told[]
  readonly files: readonly FileRow[]
  readonly links: readonly MatterId[]
  readonly conflicts: readonly ConflictRow[]
  readonly looks: readonly LookRow[]
  /** Sealed identity numbers of its parties, where they were asked for. */
  readonly numbers: readonly SealedNumber[]
}

/** `sealed` is base64: a row inside JSON has no bytes. */
export interface SealedNumber {
  readonly person: PersonId
  readonly sealed: string
}

// A moment inside JSON is written as the server likes; `iso` writes it as a Moment.
const iso = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const text = (from: string): string => `
  select ${lineColumns.texts[0] ?? ''}, m.state,
    coalesce((select jsonb_agg(c.row order by c.at) from clocks c where c.city = m.city and c.matter = m.id), '[]') as clocks,
    (select json_agg(json_build_object('seq', f.seq, 'kind', f.kind, 'data', f.data, 'stage', f.stage, 'by', f.by, 'at', ${iso('f.at')}) order by f.seq)
      from facts f where f.city = m.city and f.matter = m.id) as facts,
    coalesce((select json_agg(json_build_object('id', x.id, 'name', x.name, 'type', x.type, 'size', x.size, 'at', ${iso('x.at')}, 'by', x.by) order by x.at, x.id)
      from files x where x.city = m.city and x.matter = m.id), '[]') as files,
    array(select l.other from links l where l.city = m.city and l.matter = m.id
      union select l.matter from links l where l.city = m.city and l.other = m.id) as links,
    ${conflictsOn('$2')},
    coalesce((select json_agg(json_build_object('person', k.person, 'account', k.account, 'name', k.name, 'what', k.what, 'why', k.why, 'at', ${iso('k.at')}) order by k.at desc)
      from looks k where k.city = m.city and k.matter = m.id), '[]') as looks,
    case when $3 then coalesce((select json_agg(json_build_object('person', p.person, 'sealed', encode(o.id_number, 'base64')))
      from parties p join people o on o.city = p.city and o.id = p.person
      where p.city = m.city and p.matter = m.id and o.id_number is not null), '[]') else '[]' end as numbers
  from ${from}`

const byIds = statementsFor('view-by-id', { table: 'matters', alias: 'm', first: 4, type: 'uuid' }, text)
const byCode = { name: 'view-by-code', text: text('matters m where m.city = $1 and m.code = $4') }

interface ViewAsk {
  readonly city: string
  readonly id: MatterId
  readonly today: Day
  readonly numbers: boolean
}

const findById = gathered<ViewAsk, ViewRow>({
  shelf: ({ city, today, numbers }) => `${city} ${today} ${numbers}`,
  key: ({ id }) => id,
  load: async (db, asks) => {
    const [{ city, today, numbers }] = asks
    const { statement, values } = byIds(asks.map(({ id }) => id))
    const rows = await db.rows<ViewRow>(statement, [city, today, numbers, ...values])
    return new Map(rows.map((row) => [row.id, row]))
  },
})

/** `numbers`: with the sealed identity numbers of its parties, for who is told their age. */
export const findView = async (db: Runner, city: string, named: { readonly id: MatterId } | { readonly code: string }, today: Day, numbers = false): Promise<ViewRow | undefined> =>
  'id' in named ? findById(db, { city, id: named.id, today, numbers }) : (await db.rows<ViewRow>(byCode, [city, today, numbers, named.code]))[0]
