import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { areasFile, courtsFile } from '../cities/shapes.ts'
import { kinds } from '../src/domain/kinds/index.ts'
import type { DisputeState } from '../src/domain/kinds/dispute/state.ts'
import { dayOf, moment } from '../src/domain/kernel/day.ts'
import { nearestDue } from '../src/domain/matter/clocks.ts'
import { readCity, readRules } from '../src/prepare-city.ts'
import { newContext, type Context } from '../src/service/context.ts'
import { loadCity } from '../src/service/load-city.ts'
import { makeVault } from '../src/service/vault.ts'
import { openDatabase } from '../src/store/database.ts'
import { freshDatabase, type FreshDatabase } from '../tests/support/database.ts'
import type { Drive } from './drive.ts'
import { driveCity } from './load.ts'

/** Cities that are driven in memory only: the server lends them its people and places, and nothing is written. */
const city = '441900'
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../cities/${city}/${name}.json`, import.meta.url), 'utf8'))
const areas = areasFile.parse(read('areas'))
const courts = courtsFile.parse(read('courts'))
let fresh: FreshDatabase
let context: Context

beforeAll(async () => {
  fresh = await freshDatabase()
  const db = openDatabase({ url: fresh.appUrl, connections: 2 })
  context = newContext({ city, mode: 'demo', db, vault: makeVault('a test key that is long enough to be one'), now: () => moment('2026-11-24T02:30:00Z'), sessionHours: 12, publicUrl: 'http://127.0.0.1' }, kinds)
  await loadCity(db, readCity(city), 'fengyuan-demo')
}, 60_000)
afterAll(async () => {
  await context.db.close()
  await fresh.drop()
})

/** The desks' queues of what waits for a first step, by stage. */
const queues = ['registered', 'accepted', 'routed', 'preparing', 'sent', 'reported'] as const

/** Days and hours on which somebody might start the city for the first time, Beijing. */
const starts = [
  ['a Monday morning', '2026-11-23T09:05:00+08:00'],
  ['a Sunday afternoon', '2026-11-29T15:00:00+08:00'],
  ['the first day after 国庆', '2026-10-08T10:00:00+08:00'],
  ['a Wednesday afternoon', '2026-11-25T16:30:00+08:00'],
] as const

describe.each(starts)('on %s (%s)', (_, at) => {
  const now = moment(new Date(at).toISOString())
  const today = dayOf(now)
  let drives: readonly Drive[] = []
  beforeAll(async () => {
    const made = await driveCity({ context: { ...context, now: () => now }, areas, courts, rules: readRules(city), count: 3000 })
    expect(made.refused).toEqual([])
    drives = made.drives
    // Driving a year takes ten seconds, and a minute where much else runs.
  }, 240_000)
  const waiting = (stage: string): readonly Drive[] => drives.filter((one) => one.state.stage === stage && !one.state.frozen)
  const isLate = ({ clocks }: Drive): boolean => (nearestDue(clocks) ?? today) < today

  test.each(queues)('most of what is %s is in time, and some is late', (stage) => {
    const all = waiting(stage)
    const late = all.filter(isLate).length
    // Of what comes in by the hour there is little before the desks open.
    expect(all.length).toBeGreaterThan(stage === 'sent' || stage === 'reported' ? 0 : 5)
    expect(late).toBeLessThanOrEqual(Math.max(3, all.length * 0.3))
  })

  test('no town finds only what is late, where more than one waits; the town of the start banner has work in time', () => {
    for (const stage of queues) {
      const shown = waiting(stage).filter((one) => one.state.area.split('/')[1] === '441900122')
      const late = shown.filter(isLate).length
      expect(late <= 1 || late * 2 < shown.length, `${stage}: ${late} of ${shown.length} late`).toBe(true)
      const towns = Map.groupBy(waiting(stage), (one) => one.state.area.split('/')[1] ?? '')
      expect([...towns].filter(([, rows]) => rows.length > 1 && rows.every(isLate)).map(([town]) => town), stage).toEqual([])
    }
  })
})

test('a year that is past is refused nothing: what was not law then is not asked for', async () => {
  const { drives, refused } = await driveCity({ context: { ...context, now: () => moment('2019-12-31T15:59:59Z') }, areas, courts, rules: readRules(city), count: 1500, days: 364, seed: 'fengyuan 2019' })
  expect(refused).toEqual([])
  expect(drives.some((drive) => (drive.state as DisputeState).end?.outcome === 'refused')).toBe(true)
}, 120_000)
