import { cellChanges, type Countable } from '../src/store/counts.ts'
import type { Database, Runner } from '../src/store/database.ts'
import { matterColumns, matterRow } from '../src/store/matter-row.ts'
import type { PersonWrite } from '../src/store/people.ts'
import { wordsRow } from '../src/store/words-row.ts'
import { countable } from '../src/service/writes.ts'
import type { Drive } from './drive.ts'

/** Rows of so many matters go in one statement. */
const lot = 250

/** Writes driven matters into an empty record, lot by lot while more are driven: all of them or none. What is written is what single acts would have left. */
export async function putAsDriven(db: Database, city: string, driven: AsyncIterable<Drive>): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.rows({ text: 'set local statement_timeout = 0' })
    let writing: Promise<void> = Promise.resolve()
    let failed: unknown
    let waiting: Drive[] = []
    const cells: { after: Countable }[] = []
    const send = (): void => {
      const drives = waiting
      waiting = []
      writing = writing.then(() => (failed ? undefined : putLot(tx, city, drives))).catch((error: unknown) => { failed = error })
    }
    for await (const drive of driven) {
      waiting.push(drive)
      cells.push({ after: countable(drive.state) })
      if (waiting.length >= lot) send()
    }
    send()
    await writing
    if (failed) throw failed
    await put(tx, city, 'counts', { kind: 'text', stage: 'text', area: 'text', body: 'uuid', n: 'bigint' }, cellChanges(cells), 'on conflict (city, kind, stage, area, body) do update set n = counts.n + excluded.n')
  })
}

async function putPeople(tx: Runner, city: string, writes: readonly PersonWrite[]): Promise<void> {
  const people = new Map<string, PersonWrite>()
  for (const write of writes) people.set(write.id, { ...people.get(write.id), ...write })
  const rows = [...people.values()].map((one) => ({ ...one, phone_key: one.phoneKey, id_number: one.idNumber, id_key: one.idKey }))
  await put(tx, city, 'people', { id: 'uuid', name: 'text', form: 'text', phone: 'hex', phone_key: 'hex', id_number: 'hex', id_key: 'hex' }, rows)
}

async function putLot(tx: Runner, city: string, drives: readonly Drive[]): Promise<void> {
  await putPeople(tx, city, drives.flatMap((drive) => drive.people))
  const matters = drives.map(({ kind, state, clocks, version, acts, head }) => ({ ...matterRow(kind, state, clocks, version, acts.at(-1)?.at ?? state.openedAt), id: state.id, head: head.toString('hex') }))
  await put(tx, city, 'matters', { id: 'uuid', head: 'hex', ...matterColumns }, matters)
  const of = <Row extends object>(rows: (drive: Drive) => readonly Row[]) => drives.flatMap((drive) => rows(drive).map((row) => ({ ...row, matter: drive.state.id })))
  await put(tx, city, 'facts', { matter: 'uuid', seq: 'int', kind: 'text', data: 'jsonb', stage: 'text', by: 'jsonb', act: 'text', act_id: 'uuid', at: 'timestamptz', hash: 'hex' },
    of((drive) => drive.facts.map((fact) => ({ ...fact, act_id: fact.actId }))))
  await put(tx, city, 'acts', { id: 'uuid', matter: 'uuid', act: 'text', actor: 'text', digest: 'hex', version: 'int', at: 'timestamptz' },
    of((drive) => drive.acts.map((one) => ({ id: one.id, act: one.name, actor: one.actor, digest: one.digest.toString('hex'), version: one.version, at: one.at }))))
  await put(tx, city, 'clocks', { matter: 'uuid', name: 'text', key: 'text', kind: 'text', rule: 'text', started: 'date', due: 'date', at: 'timestamptz', lapse: 'text', paused_on: 'date', row: 'jsonb' },
    of((drive) => drive.clocks.map((row) => ({ name: row.name, key: row.key, kind: drive.kind.name, rule: row.rule, started: row.started, due: row.due, at: row.at, lapse: row.lapse, paused_on: row.pausedOn, row }))))
  await put(tx, city, 'parties', { matter: 'uuid', person: 'uuid', side: 'text' }, of((drive) => drive.state.parties.map(({ person, side }) => ({ person, side }))), 'on conflict do nothing')
  await put(tx, city, 'links', { matter: 'uuid', other: 'uuid' }, of((drive) => [...drive.links, ...drive.kind.row(drive.state).links].map((other) => ({ other }))), 'on conflict do nothing')
  await put(tx, city, 'numbers', { series: 'text', n: 'int', matter: 'uuid' }, of((drive) => [drive.kind.row(drive.state).number ?? []].flat()))
  await put(tx, city, 'matter_words', { list: 'text', matter: 'uuid', kind: 'text', town: 'text', village: 'text', sealed: 'boolean', head: 'text', words: 'text', grams: 'bigint[]' }, of(({ kind, state }) => [wordsRow(kind, state)]))
  await put(tx, city, 'outbox', { id: 'uuid', topic: 'text', payload: 'jsonb', matter: 'uuid', created_at: 'timestamptz', due_at: 'timestamptz' },
    of((drive) => drive.outbox.map((one) => ({ ...one, created_at: drive.state.openedAt, due_at: drive.state.openedAt }))))
}

/** Inserts rows as one JSON value; a column of type `hex` is bytes. */
async function put(tx: Runner, city: string, table: string, columns: Readonly<Record<string, string>>, rows: readonly object[], onConflict = ''): Promise<void> {
  if (rows.length === 0) return
  const names = Object.keys(columns)
  const text = `insert into ${table} (city, ${names.join(', ')})
    select $1, ${names.map((name) => (columns[name] === 'hex' ? `decode(r.${name}, 'hex')` : `r.${name}`)).join(', ')}
    from jsonb_to_recordset($2::jsonb) as r(${names.map((name) => `${name} ${columns[name] === 'hex' ? 'text' : columns[name]}`).join(', ')}) ${onConflict}`
  await tx.rows({ text }, [city, JSON.stringify(rows)])
}
