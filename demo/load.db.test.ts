import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { areasFile, courtsFile, routingRulesFile } from '../cities/shapes.ts'
import { kinds } from '../src/domain/kinds/index.ts'
import { moment } from '../src/domain/kernel/day.ts'
import { newContext } from '../src/service/context.ts'
import type { Context } from '../src/service/context.ts'
import { loadCity } from '../src/service/load-city.ts'
import { makeVault } from '../src/service/vault.ts'
import { openDatabase } from '../src/store/database.ts'
import { readCity } from '../src/prepare-city.ts'
import type { RoutingRule } from '../src/domain/kinds/dispute/routing/rule.ts'
import { freshDatabase, type FreshDatabase } from '../tests/support/database.ts'
import { loadDemo, type Loaded } from './load.ts'

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../cities/441900/${name}.json`, import.meta.url), 'utf8'))
const wish = { areas: areasFile.parse(read('areas')), courts: courtsFile.parse(read('courts')), rules: routingRulesFile.parse(read('routing-rules')) as unknown as RoutingRule[] }
const city = '441900'
let fresh: FreshDatabase
let context: Context
let loaded: Loaded
const count = Number(process.env['DEMO_MATTERS'] ?? 400)

beforeAll(async () => {
  fresh = await freshDatabase()
  const db = openDatabase({ url: fresh.appUrl, connections: 4 })
  context = newContext({
    city, mode: 'demo', db, vault: makeVault('a test key that is long enough to be one'), now: () => moment('2026-11-24T02:30:00Z'), sessionHours: 12, publicUrl: 'http://127.0.0.1',
  }, kinds)
  await loadCity(db, readCity(city), 'fengyuan-demo')
  const begun = performance.now()
  const cpu0 = process.cpuUsage()
  const { Session } = await import('node:inspector/promises')
  const sess = new Session(); sess.connect(); await sess.post('Profiler.enable'); await sess.post('Profiler.start')
  loaded = await loadDemo({ context, ...wish, count })
  const { profile } = await sess.post('Profiler.stop'); (await import('node:fs')).writeFileSync('/tmp/city.cpuprofile', JSON.stringify(profile))
  console.log(`${loaded.matters} matters, ${loaded.facts} facts in ${((performance.now() - begun) / 1000).toFixed(1)} s, cpu ${(process.cpuUsage(cpu0).user + process.cpuUsage(cpu0).system) / 1e6}`)
}, 120_000)
afterAll(async () => {
  await context.db.close()
  await fresh.drop()
})

const rows = <Row>(text: string): Promise<Row[]> => context.db.rows<Row>({ text }, [])

describe('the demonstration city', () => {
  test('no step of the plan is refused by the engine', () => {
    const sorts = new Map<string, number>()
    for (const one of loaded.refused) sorts.set(`${one.kind} ${one.path}: ${one.act} → ${one.code}`, (sorts.get(`${one.kind} ${one.path}: ${one.act} → ${one.code}`) ?? 0) + 1)
    expect(Object.fromEntries(sorts)).toEqual({})
  })
  test('matters of all kinds and stages', async () => {
    console.log((await rows<{kind: string, n: number}>('select kind, count(*)::int as n from facts group by 1 order by 2 desc')).map((r) => `${r.kind} ${r.n}`).join(', '))
    console.log(await rows('select kind, stage, count(*)::int as n from matters group by 1, 2 order by 1, 3 desc'))
    console.log(await rows(`select outcome, count(*)::int as n from matters where kind = 'dispute' group by 1 order by 2 desc`))
  })
})
