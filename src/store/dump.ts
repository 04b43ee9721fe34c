import type { PoolClient } from 'pg'
import { copyIn, copyOut } from './copy.ts'
import type { Runner } from './database.ts'

/** Not part of the city's memory: who is signed in, what is being tried, who was alive. The list of migrations is carried by name. */
const left = ['migrations', 'sessions', 'phone_codes', 'tries', 'heartbeats']

export interface Table {
  readonly name: string
  readonly columns: readonly string[]
}

/** The tables that make up the record, with their columns, in the order of their names. A divided table is one: how it is divided is no part of an archive. */
export const findTables = (db: Runner): Promise<readonly Table[]> => db.rows({
  text: `
    select t.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
    from information_schema.tables t join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name
    join pg_class r on r.oid = to_regclass(format('%I', t.table_name)) and not r.relispartition
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and not (t.table_name = any($1))
    group by t.table_name order by t.table_name`,
}, [left])

export const findMigrations = (db: Runner): Promise<readonly { readonly name: string; readonly hash: string }[]> =>
  db.rows({ text: 'select name, hash from migrations order by name' })

export const isEmpty = async (db: Runner): Promise<boolean> => (await db.rows({ text: 'select from cities union all select from facts limit 1' })).length === 0

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const columnsOf = (table: Table): string => table.columns.map(quoted).join(', ')

/** A table's rows in PostgreSQL's text form, a line a row. */
export const dumpTable = (client: PoolClient, table: Table): AsyncGenerator<Buffer> =>
  copyOut(client, `copy (select ${columnsOf(table)} from ${quoted(table.name)}) to stdout`)

/** Puts such rows back. @returns how many */
export const fillTable = (client: PoolClient, table: Table, chunks: AsyncIterable<Buffer>): Promise<number> =>
  copyIn(client, `copy ${quoted(table.name)} (${columnsOf(table)}) from stdin`, chunks)
