import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { areasFile, courtsFile } from '../../cities/shapes.ts'
import { driveCity } from '../../demo/load.ts'
import type { Drive } from '../../demo/drive.ts'
import { readCity, readRules } from '../../src/prepare-city.ts'
import type { Context } from '../../src/service/context.ts'
import { loadCity } from '../../src/service/load-city.ts'
import { loadRules } from '../../src/service/load-rules.ts'
import { copyIn } from '../../src/store/copy.ts'
import type { Database } from '../../src/store/database.ts'
import { randomOf } from '../../demo/random.ts'
import { clone, newLot, tables } from './clone.ts'
import type { Lot, TableName } from './clone.ts'
import { templateOf } from './template.ts'
import type { Template } from './template.ts'

export interface MakeWish {
  readonly context: Context
  /** As the owner of the tables. */
  readonly owner: Database
  readonly matters: number
  readonly say: (text: string) => void
}

export interface Made {
  readonly matters: number
  readonly facts: number
  readonly open: number
  readonly seconds: number
}

const lotSize = 1_000
const sampleSize = 1_500
/** Of a city's record most is history: this share of all matters is open, the rest has ended. */
const openShare = 0.08
const factsEach = 10

/**
 * A city of so many matters. A sample is driven through the engine act by act; each matter of the city is one of the sample with ids, code,
 * people, numbers and hash chain of its own, so that the record verifies.
 */
export const makeCity = async (wish: MakeWish): Promise<Made> => {
  const { context, owner, matters, say } = wish
  const begun = performance.now()
  await loadCity(context.db, readCity(context.city), 'fengyuan-demo')
  await loadRules(context.db, context.city, readRules(context.city))
  say(`driving a sample of ${sampleSize} matters through the engine`)
  const chosen = choice(await sample(context))
  const indexes = await dropIndexes(owner)
  let facts = 0
  let open = 0
  let writing: Promise<unknown> = Promise.resolve()
  for (let done = 0; done < matters;) {
    const lot = newLot()
    for (const upTo = Math.min(done + lotSize, matters); done < upTo; done += 1) {
      const template = chosen()
      clone(template, done, context.city, context.vault, lot)
      facts += template.facts.length
      open += template.open ? 1 : 0
    }
    await writing
    writing = writeLot(owner, lot)
    if (done % 20_000 === 0) say(`${done} of ${matters}, ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  }
  await writing
  say('indexes, counts, statistics')
  await owner.transaction(async (tx) => { for (const index of indexes) await tx.rows({ text: index }) })
  await owner.rows({ text: 'insert into counts (city, kind, stage, area, body, n) select city, kind, stage, area, body, count(*) from matters where not sealed group by 1, 2, 3, 4, 5' })
  await owner.rows({ text: 'vacuum (analyze)' })
  await owner.rows({ text: 'checkpoint' }).catch(() => [])
  return { matters, facts, open, seconds: (performance.now() - begun) / 1000 }
}

const sample = async (context: Context): Promise<readonly Template[]> => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'cities', context.city, `${name}.json`), 'utf8'))
  const { drives } = await driveCity({
    context, areas: areasFile.parse(read('areas')), courts: courtsFile.parse(read('courts')), rules: readRules(context.city), count: sampleSize, seed: 'bench',
  })
  return drives.filter(complete).map(templateOf)
}

/** A matter that names another one would name it for all its copies. */
const complete = (drive: Drive): boolean => drive.links.size === 0 && drive.kind.row(drive.state).links.length === 0

/** Draws a mould, so that the shares of open matters and of facts come out as wanted. */
const choice = (all: readonly Template[]): (() => Template) => {
  const random = randomOf('bench draw')
  const pick = (of: readonly Template[]): Template => of[Math.floor(random.next() * of.length)] as Template
  const open = all.filter((one) => one.open)
  const ended = all.filter((one) => !one.open)
  const [short, long] = [ended.filter((one) => one.facts.length <= factsEach), ended.filter((one) => one.facts.length > factsEach)]
  const mean = (of: readonly Template[]): number => of.reduce((sum, one) => sum + one.facts.length, 0) / of.length
  const wanted = (factsEach - openShare * mean(open)) / (1 - openShare)
  const longShare = Math.min(1, Math.max(0, (wanted - mean(short)) / (mean(long) - mean(short))))
  return () => (random.next() < openShare ? pick(open) : random.next() < longShare ? pick(long) : pick(short))
}

const writeLot = (owner: Database, lot: Lot): Promise<unknown> => Promise.all((Object.keys(tables) as TableName[]).map((table) => owner.transaction(async (tx) => {
  await tx.rows({ text: 'set local synchronous_commit = off' })
  await copyIn(tx.client, `copy ${table} (city, ${tables[table].map((name) => `"${name}"`).join(', ')}) from stdin`, [Buffer.from(lot[table].join(''))])
})))

/** Built once at the end, an index costs a tenth; of a divided table, on all of its parts. @returns the statements that make them again */
const dropIndexes = async (owner: Database): Promise<readonly string[]> => {
  const rows = await owner.rows<{ name: string; text: string }>({
    text: `select i.indexname as name, i.indexdef as text from pg_indexes i
      where i.schemaname = 'public' and i.tablename = any($1) and not exists (select from pg_constraint c where c.conname = i.indexname)`,
  }, [Object.keys(tables)])
  for (const row of rows) await owner.rows({ text: `drop index ${row.name}` })
  return ["set local maintenance_work_mem = '512MB'", ...rows.map((row) => row.text.replace(' ON ONLY ', ' ON '))]
}
