import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { areasFile, courtsFile } from '../cities/shapes.ts'
import type { WatchAnswer } from '../src/contract/watch.ts'
import { bodyList, stageList, townList, watchLists } from '../src/contract/watch-lists.ts'
import { moment } from '../src/domain/kernel/day.ts'
import { isRefused } from '../src/domain/kernel/fault.ts'
import type { AccountId } from '../src/domain/kernel/id.ts'
import { kinds } from '../src/domain/kinds/index.ts'
import type { Officer, Post } from '../src/domain/people/actor.ts'
import { readCity, readRules } from '../src/prepare-city.ts'
import { newContext, type Context } from '../src/service/context.ts'
import { listMatters, type MatterQuery } from '../src/service/list-matters.ts'
import { listReports, runReport } from '../src/service/run-report.ts'
import { loadCity } from '../src/service/load-city.ts'
import { makeVault } from '../src/service/vault.ts'
import { watchCity } from '../src/service/watch-city.ts'
import { openDatabase } from '../src/store/database.ts'
import { freshDatabase, type FreshDatabase } from '../tests/support/database.ts'
import { loadDemo } from './load.ts'

const city = '441900'
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../cities/${city}/${name}.json`, import.meta.url), 'utf8'))
let fresh: FreshDatabase
let context: Context

beforeAll(async () => {
  fresh = await freshDatabase()
  const db = openDatabase({ url: fresh.appUrl, connections: 2 })
  context = newContext({ city, mode: 'demo', db, vault: makeVault('a test key that is long enough to be one'), now: () => moment('2026-11-24T02:30:00Z'), sessionHours: 12, publicUrl: 'http://127.0.0.1' }, kinds)
  await loadCity(db, readCity(city), 'fengyuan-demo')
  await loadDemo({ context, areas: areasFile.parse(read('areas')), courts: courtsFile.parse(read('courts')), rules: readRules(city), count: 700 })
}, 180_000)
afterAll(async () => {
  await context.db.close()
  await fresh.drop()
})

/** An account of the demonstration city as who acts. */
const officer = async (login: string): Promise<Officer> => {
  const [account] = await context.db.rows<{ id: AccountId; name: string }>({ text: 'select id, name from accounts where city = $1 and login = $2' }, [city, login])
  if (!account) throw new Error(`no account ${login}`)
  const posts = await context.db.rows<Post>({ text: 'select p.role, p.body, p.area, b.seat from posts p join bodies b on b.city = p.city and b.id = p.body where p.city = $1 and p.account = $2' }, [city, account.id])
  return { kind: 'officer', city, account: account.id, name: account.name, posts }
}

const listed = async (actor: Officer, query: MatterQuery): Promise<number | string> => {
  const page = await listMatters(context, actor, { ...query, limit: 1 })
  return isRefused(page) ? JSON.stringify(page.refused) : page.total
}

describe.each(['shi.duban1', 'houjie.duban1', 'shi.zhengfawei1', 'houjie.zhuren1'])('behind every number that %s watches', (login) => {
  test('stands a list of exactly as many matters', async () => {
    const actor = await officer(login)
    const watch = (await watchCity(context, actor)) as unknown as WatchAnswer
    expect(watch.open).toBeGreaterThan(0)
    const numbers: (readonly [what: string, query: MatterQuery, number: number])[] = [
      ...(['open', 'late', 'week', 'returned', 'frozen'] as const).map((name) => [name, watchLists[name], watch[name]] as const),
      ...watch.bodies.flatMap((row) => (['open', 'late', 'week'] as const).map((count) => [`${row.body.name.zh} ${count}`, bodyList(row, count), row[count]] as const)),
      ...watch.towns.flatMap((row) => (['open', 'late'] as const).map((count) => [`${row.area.words.zh} ${count}`, townList(row, count), row[count]] as const)),
      ...watch.stages.flatMap((row) => (['open', 'late'] as const).map((count) => [`${row.kind} ${row.stage} ${count}`, stageList(row, count), row[count]] as const)),
    ]
    const wrong: string[] = []
    for (const [what, query, number] of numbers) {
      const total = await listed(actor, query)
      if (total !== number) wrong.push(`${what}: ${number}, listed ${total}`)
    }
    expect(wrong).toEqual([])
  })

  test('and behind every count of the reports', async () => {
    const actor = await officer(login)
    const answer = await runReport(context, actor, 'opened', {})
    if (isRefused(answer)) throw new Error(JSON.stringify(answer.refused))
    const wrong: string[] = []
    for (const row of answer.rows) {
      const total = await listed(actor, Object.fromEntries(new URLSearchParams(row.cases?.split('?')[1])))
      if (total !== row.value) wrong.push(`${row.by} ${row.words.zh}: ${row.value}, listed ${total}`)
    }
    expect(wrong).toEqual([])
  })
})

test('a closed matter stands in no list of what is open, though it was once sent back', async () => {
  const actor = await officer('shi.duban1')
  expect(await listed(actor, { flag: 'returned' })).toBeGreaterThan((await watchCity(context, actor)).returned)
})

test('a city leader counts and lists nothing: no number of theirs names a list', async () => {
  const actor = await officer('shi.lingdao1')
  for (const { name } of listReports(context, actor)) {
    const answer = await runReport(context, actor, name, {})
    if (isRefused(answer)) throw new Error(JSON.stringify(answer.refused))
    expect(answer.rows.length).toBeGreaterThan(0)
    expect([answer.cases, answer.baseCases, ...answer.rows.map((row) => row.cases)].filter((one) => one !== undefined)).toEqual([])
  }
})
