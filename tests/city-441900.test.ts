import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accountsFile, areasFile, bodiesFile, courtsFile, roleIds, routingRulesFile } from '../cities/shapes.ts'

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../cities/441900/${name}.json`, import.meta.url), 'utf8'))
const areas = areasFile.parse(read('areas'))
const courts = courtsFile.parse(read('courts'))
const bodies = bodiesFile.parse(read('bodies'))
const accounts = accountsFile.parse(read('accounts'))
const rules = routingRulesFile.parse(read('routing-rules'))
const areaOf = new Map(areas.map((a) => [a.code, a]))
const bodyOf = new Map(bodies.map((b) => [b.key, b]))
const towns = areas.filter((a) => a.tier === 'town')
const villages = areas.filter((a) => a.tier === 'village')
const townOf = (code: string) => code.slice(0, 9)
const seats = (kind: string) => new Set(bodies.filter((b) => b.kind === kind).map((b) => b.area))
const twice = (list: readonly string[]) => list.filter((item, at) => list.indexOf(item) !== at)

describe('areas', () => {
  test('the city has 36 town-level units, four of them parks, and 609 villages and communities', () => {
    expect([towns.length, towns.filter((t) => t.park).length, villages.length]).toEqual([36, 4, 609])
  })
  test('every path runs from the city through the parent to the place itself', () => {
    const wrong = areas.filter((a) => a.path !== (a.parent ? `${areaOf.get(a.parent)?.path}/${a.code}` : a.code))
    expect(wrong).toEqual([])
  })
  test('no two places of one town bear the same name', () => {
    expect(twice(villages.map((v) => `${v.parent} ${v.name}`))).toEqual([])
  })
  test.each([['涌', 'machong', '麻涌'], ['莞', 'guancheng', '莞城'], ['滘', 'daojiao', '道滘'], ['厦', 'tangxia', '塘厦'], ['长', 'changan', '长安'], ['埗', 'gaobu', '高埗']])(
    '%s is spelt as the place says it: %s', (_, pinyin, short) => {
      expect(towns.find((t) => t.short === short)?.pinyin).toBe(pinyin)
    })
  test('every town has a centre for the sketch map, marked as approximate, within the city', () => {
    const off = towns.filter((t) => !t.approximate || !t.lon || !t.lat || t.lon < 113.4 || t.lon > 114.3 || t.lat < 22.6 || t.lat > 23.2)
    expect(off.map((t) => t.name)).toEqual([])
  })
})

describe('courts', () => {
  const basic = courts.filter((c) => c.level === 'basic')
  test('every town lies in the territory of exactly one basic court', () => {
    const served = basic.flatMap((c) => c.territory)
    expect([twice(served), served.toSorted()]).toEqual([[], towns.map((t) => t.code).toSorted()])
  })
  test('a tribunal serves towns of its court only, and no town has two tribunals', () => {
    const stray = courts.flatMap((c) => c.tribunals.flatMap((t) => [t.seat, ...t.towns].filter((town) => !c.territory.includes(town))))
    expect([stray, twice(courts.flatMap((c) => c.tribunals.flatMap((t) => t.towns)))]).toEqual([[], []])
  })
  test('towns that were derived and not read are marked so', () => {
    expect(courts.find((c) => c.key === 'dg1')?.unsure).toHaveLength(18)
  })
  test('the modes of filing follow each other without gap or overlap', () => {
    for (const { filing } of courts) expect(filing.map((f) => [f.since, f.until])).toEqual([['2016-07-01', '2024-12-31'], ['2025-01-01', null]])
  })
})

describe('bodies', () => {
  test('keys are unique; areas, parents, served towns and inviting courts exist', () => {
    const codes = (b: (typeof bodies)[number]) => [b.area, ...(b.serves ?? [])]
    const wrong = bodies.filter((b) => codes(b).some((c) => !areaOf.has(c)) || (b.parent && !bodyOf.has(b.parent)) || (b.invitedBy && !courts.some((c) => c.key === b.invitedBy)))
    expect([twice(bodies.map((b) => b.key)), wrong.map((b) => b.key)]).toEqual([[], []])
  })
  test('there are 46 linked units, numbered 1 to 46, each with matters, basis and two liaison officers', () => {
    const units = bodies.flatMap((b) => (b.unit ? [b.unit] : []))
    expect(units.map((u) => u.no).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 46 }, (_, at) => at + 1))
    expect(units.filter((u) => u.matters.some((m) => !m.basis.includes('《')) || u.liaisonA.name === u.liaisonB.name)).toEqual([])
  })
  test('every place has a centre and every town and village a people\'s mediation committee', () => {
    const [centres, committees] = [seats('centre'), seats('people-committee')]
    expect(areas.filter((a) => !centres.has(a.code) || (a.tier !== 'city' && !committees.has(a.code)))).toEqual([])
  })
  test.each(['justice-office', 'police', 'traffic-police'] as const)('every town, parks included, is served by one %s', (kind) => {
    const served = bodies.filter((b) => b.kind === kind).flatMap((b) => b.serves ?? [b.area])
    expect([twice(served), served.toSorted()]).toEqual([[], towns.map((t) => t.code).toSorted()])
  })
  test('74 organisations stand on the rosters of the three courts', () => {
    expect(bodies.filter((b) => b.invitedBy)).toHaveLength(74)
  })
  test('each type of dispute but the unclear ones has somebody who takes it', () => {
    const taken = new Set(bodies.flatMap((b) => b.accepts))
    expect(taken.size).toBe(15)
  })
  test('no telephone can ring: local numbers begin with 0000', () => {
    expect(bodies.filter((b) => !/^0769-0000\d{4}$/.test(b.phone)).map((b) => b.key)).toEqual([])
  })
})

describe('accounts', () => {
  test('logins and telephones are unique, bodies and areas exist', () => {
    expect([twice(accounts.map((a) => a.login)), twice(accounts.map((a) => a.phone))]).toEqual([[], []])
    expect(accounts.filter((a) => !bodyOf.has(a.body) || !areaOf.has(a.area) || (a.firm && !bodyOf.has(a.firm))).map((a) => a.login)).toEqual([])
  })
  test.each(roleIds)('%s: at least two accounts in different towns, and one for the banner', (role) => {
    const own = accounts.filter((a) => a.role === role)
    const inTowns = new Set(own.filter((a) => a.area.length > 6).map((a) => townOf(a.area)))
    expect(inTowns.size).toBeGreaterThanOrEqual(2)
    expect(own.filter((a) => a.landing)).toHaveLength(1)
  })
  test('mediators of all seven kinds are there', () => {
    expect(new Set(accounts.flatMap((a) => a.mediatorKind ?? [])).size).toBe(7)
    expect(accounts.filter((a) => (a.role === 'mediator') !== Boolean(a.mediatorKind))).toEqual([])
  })
  test('whoever sees the whole city signs in with a second factor', () => {
    expect(accounts.filter((a) => a.area.length === 6 && !a.totp).map((a) => a.login)).toEqual([])
  })
  test('telephones lie in the range that is kept for invented people', () => {
    expect(accounts.filter((a) => !/^1990000\d{4}$/.test(a.phone)).map((a) => a.login)).toEqual([])
  })
})

describe('routing rules', () => {
  test('a rule says why, and under which article, in English as in Chinese', () => {
    expect(rules.filter(({ reason, cite }) => /[一-鿿]/.test(reason.en + cite.en)).map((rule) => rule.id)).toEqual([])
  })
  test('ids are unique and steps come in the order of the rule book', () => {
    const order = ['safety', 'authority', 'choice', 'origin', 'specialist', 'load']
    const places = rules.map((r) => order.indexOf(r.step) * 1000 + r.priority)
    expect([twice(rules.map((r) => r.id)), places]).toEqual([[], places.toSorted((a, b) => a - b)])
  })
  test('each target exists: the body named, or a body of that kind and family', () => {
    const missing = rules.filter(({ to }) => (to.body && !bodyOf.has(to.body)) || (to.kind && !bodies.some((b) => b.kind === to.kind && b.key.startsWith(to.family ?? ''))))
    expect(missing.map((r) => r.id)).toEqual([])
  })
  test('the last rule asks nothing, so that every matter finds a door', () => {
    expect(rules.at(-1)?.when).toEqual({})
  })
})
