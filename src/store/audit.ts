import type { FileId, MatterId, PersonId } from '../domain/kernel/id.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Runner } from './database.ts'
import type { ChainedFact } from './facts.ts'
import { matterColumns } from './matter-row.ts'
import type { WordsRow } from './words-row.ts'

/** Everything that the record keeps of one matter, for checking it against its facts. */
export interface AuditRow {
  readonly id: MatterId
  readonly version: number
  /** Hex. */
  readonly head: string
  readonly state: MatterState
  readonly columns: Readonly<Record<string, unknown>>
  readonly facts: readonly ChainedFact[]
  readonly clocks: readonly ClockRow[]
  readonly parties: readonly { readonly person: PersonId; readonly side: string }[]
  readonly acts: readonly { readonly id: string; readonly act: string; readonly version: number }[]
  /** One row, unless somebody changed it by hand. */
  readonly words: readonly { readonly [K in keyof WordsRow]: WordsRow[K] | null }[]
}

const iso = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const columns = Object.entries(matterColumns).filter(([name]) => name !== 'state')
  .map(([name, type]) => `'${name}', ${type === 'timestamptz' ? iso(`m.${name}`) : `m.${name}`}`).join(', ')

const select = (where: string): string => `
    select m.id, m.version, encode(m.head, 'hex') as head, m.state, json_build_object(${columns}) as columns,
      coalesce((select json_agg(json_build_object('seq', f.seq, 'kind', f.kind, 'data', f.data, 'stage', f.stage, 'by', f.by, 'act', f.act,
        'actId', f.act_id, 'at', ${iso('f.at')}, 'hash', encode(f.hash, 'hex')) order by f.seq) from facts f where f.city = m.city and f.matter = m.id), '[]') as facts,
      coalesce((select json_agg(c.row) from clocks c where c.city = m.city and c.matter = m.id), '[]') as clocks,
      coalesce((select json_agg(json_build_object('person', p.person, 'side', p.side)) from parties p where p.city = m.city and p.matter = m.id), '[]') as parties,
      coalesce((select json_agg(json_build_object('id', a.id, 'act', a.act, 'version', a.version) order by a.version) from acts a where a.city = m.city and a.matter = m.id), '[]') as acts,
      coalesce((select json_agg(json_build_object('list', w.list, 'kind', w.kind, 'head', w.head, 'words', w.words, 'grams', w.grams, 'town', w.town, 'village', w.village, 'sealed', w.sealed)) from matter_words w where w.city = m.city and w.matter = m.id), '[]') as words
    from matters m where m.city = $1 and ${where}`

const rows = { name: 'audit-rows', text: select('m.id > $2 order by m.id limit $3') }
const counted = {
  name: 'audit-counted',
  text: select(`m.id > $2 and m.open and exists (select from clocks c where c.city = m.city and c.matter = m.id and c.rule is not null) order by m.id limit $3`),
}

export const firstId = '00000000-0000-0000-0000-000000000000'

/** The next matters after an id, in the order of ids. */
export const readAudit = (db: Runner, city: string, after: string, limit: number): Promise<readonly AuditRow[]> => db.rows(rows, [city, after, limit])

/** Of these, the open ones with a clock that a rule of the law gives. */
export const readCounted = (db: Runner, city: string, after: string, limit: number): Promise<readonly AuditRow[]> => db.rows(counted, [city, after, limit])

export const countMatters = async (db: Runner, city: string): Promise<number> =>
  (await db.rows<{ n: number }>({ text: 'select count(*) as n from matters where city = $1' }, [city]))[0]?.n ?? 0

export const findCities = async (db: Runner): Promise<readonly string[]> =>
  (await db.rows<{ city: string }>({ text: 'select city from cities order by city' })).map((row) => row.city)

/** Rows of a table about a matter that is not there. */
export const findLost = async (db: Runner, city: string, table: 'facts' | 'acts' | 'clocks' | 'parties' | 'matter_words' | 'links' | 'numbers'): Promise<readonly MatterId[]> =>
  (await db.rows<{ matter: MatterId }>({
    text: `select distinct t.matter from ${table} t where t.city = $1 and not exists (select from matters m where m.city = t.city and m.id = t.matter) limit 100`,
  }, [city])).map((row) => row.matter)

export interface SealedKeys {
  readonly id: PersonId
  readonly phone: Buffer | null
  readonly phone_key: Buffer | null
  readonly id_number: Buffer | null
  readonly id_key: Buffer | null
}

export const readPeople = (db: Runner, city: string, after: string, limit: number): Promise<readonly SealedKeys[]> =>
  db.rows({ name: 'audit-people', text: 'select id, phone, phone_key, id_number, id_key from people where city = $1 and id > $2 order by id limit $3' }, [city, after, limit])

/** Of all cities: the same content lies there once for all. */
export const readFiles = (db: Runner): Promise<readonly { readonly id: FileId; readonly hash: Buffer }[]> => db.rows({ text: 'select id, hash from files' })
