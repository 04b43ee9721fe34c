import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { areaPath } from '../../../kernel/area.ts'
import { day } from '../../../kernel/day.ts'
import { idFor } from '../../../../../tests/support/world.ts'
import type { BodyKind } from '../../../words/body-kinds.ts'
import type { RoutingRule } from './rule.ts'
import { suggestRoutes } from './suggest.ts'
import type { RoutingQuestion } from './question.ts'
import type { Door } from './suggest.ts'

const rules = JSON.parse(readFileSync(new URL('../../../../../cities/441900/routing-rules.json', import.meta.url), 'utf8')) as RoutingRule[]
const houjie = areaPath('441900/441900122')
const village = areaPath('441900/441900122/441900122011')

let n = 500
const door = (key: string, kind: BodyKind, area: typeof houjie, more: Partial<Door> = {}): Door => ({
  id: idFor<'body'>((n += 1)), key, kind, name: { zh: key, en: key }, area, accepts: [], channels: [], capacity: 40, serves: [], active: true, load: 10, bounced: 0, staffed: true, ...more,
})
const doors = {
  police: door('police-houjie', 'police', houjie, { channels: ['police'] }),
  wages: door('rs-houjie', 'unit-branch', houjie, { accepts: ['labour'], channels: ['administrative'] }),
  market: door('sj-houjie', 'unit-branch', houjie, { accepts: ['consumer'], channels: ['administrative'] }),
  labour: door('industry-labour-houjie', 'industry-committee', houjie, { accepts: ['labour'] }),
  town: door('committee-houjie', 'people-committee', houjie, { accepts: ['family', 'neighbour', 'contract', 'labour', 'consumer', 'housing', 'tort'] }),
  village: door('committee-441900122011', 'people-committee', village, { accepts: ['family', 'neighbour', 'housing', 'tort'] }),
  other: door('committee-humen', 'people-committee', areaPath('441900/441900121')),
  medical: door('industry-medical', 'industry-committee', areaPath('441900/441900004'), { accepts: ['medical'], serves: ['441900'] }),
  hub: door('hub-dg2', 'court-centre', areaPath('441900/441900121'), { serves: ['441900122'], channels: ['delegated', 'entrusted'] }),
  centre: door('centre-city', 'centre', areaPath('441900')),
}
const ask = (more: Partial<RoutingQuestion> = {}) => suggestRoutes({
  type: 'neighbour', sure: 1, flags: [], risk: 'none', origin: 'window', area: village, headcount: 2, crossTown: false, chamberMember: false, bothCompanies: false,
  filedInCourt: false, text: '', returnedBy: [], ...more,
}, rules, Object.values(doors), day('2026-11-24'))
const first = (more: Partial<RoutingQuestion> = {}) => ask(more)[0]?.body.key

describe('the order of routing', () => {
  test.each<[string, Partial<RoutingQuestion>, string]>([
    ['safety comes before all', { type: 'family', flags: ['domestic-violence'], wants: doors.town.id }, 'police-houjie'],
    ['a duty of law comes before the parties’ choice', { type: 'labour', flags: ['unpaid-wages'], headcount: 17, wants: doors.town.id }, 'rs-houjie'],
    ['the parties’ choice comes before the place', { wants: doors.town.id }, 'committee-houjie'],
    ['neighbours are met in their own village', {}, 'committee-441900122011'],
    ['a large sum goes past the village', { amount: 9_000_000 }, 'committee-houjie'],
    ['five people go up to the town', { type: 'contract', headcount: 6 }, 'committee-houjie'],
    ['a labour dispute of one goes to the specialist', { type: 'labour' }, 'industry-labour-houjie'],
    ['medical disputes go to the independent committee of the city', { type: 'medical' }, 'industry-medical'],
    ['a filed suit goes to the hub of the court', { type: 'contract', filedInCourt: true }, 'hub-dg2'],
    ['what nobody is special for goes to the town', { type: 'contract' }, 'committee-houjie'],
    ['a type that nobody knows yet goes to the town, whatever its list says', { type: 'other' }, 'committee-houjie'],
    ['thirty people are lifted to the city', { flags: ['group'], headcount: 30 }, 'centre-city'],
  ])('%s', (_sentence, more, key) => {
    expect(first(more)).toBe(key)
  })

  test('a quarrel with an authority over what it did is not suggested to those who mediate among equals, whoever asked for them', () => {
    const text = '收到城管的行政处罚决定书，罚款两千元，我不服'
    expect(ask({ type: 'other', text }).map((one) => one.channel)).toEqual([])
    expect(ask({ type: 'housing', text, wants: doors.town.id }).map((one) => one.channel)).toEqual([])
    expect(first({ type: 'neighbour', text: '楼上违建漏水，城管来过也没用' })).toBe('committee-441900122011')
  })

  test('never suggests another town’s committee or a body that sent it back', () => {
    expect(ask().map((one) => one.body.key)).not.toContain('committee-humen')
    expect(first({ returnedBy: [doors.village.id] })).toBe('committee-houjie')
  })

  test('says why, with the rule and its source', () => {
    const best = ask()[0]
    expect(best?.rule.id).toBe('R-30')
    expect(best?.reason.zh).toContain('就近')
    expect(best?.rule.cite).toEqual({ zh: '《人民调解法》第8条', en: 'People’s Mediation Law, art. 8' })
  })

  test('a sum that nobody named is taken as a small one, and the reason says so', () => {
    expect(ask({ amount: 100_000 })[0]?.reason.zh).not.toContain('没有填金额')
    expect(ask()[0]?.reason.zh).toContain('没有填金额')
  })

  test('trusts a rule less where the type is unsure and where returns have taught', () => {
    const sure = ask()[0]?.confidence ?? 0
    expect(ask({ sure: 0.6 })[0]?.confidence).toBeLessThan(sure)
    const taught = suggestRoutes({
      type: 'neighbour', sure: 1, flags: [], risk: 'none', origin: 'window', area: village, headcount: 2, crossTown: false, chamberMember: false, bothCompanies: false,
      filedInCourt: false, text: '', returnedBy: [],
    }, rules, [{ ...doors.village, bounced: 4 }], day('2026-11-24'))[0]
    expect(taught?.confidence).toBeLessThan(sure)
    expect(taught?.reason.zh).toContain('退回 4 次')
  })

  test('a door with nobody behind it comes after those with people, and says so', () => {
    const asked = ask()
    const empty = suggestRoutes({
      type: 'neighbour', sure: 1, flags: [], risk: 'none', origin: 'window', area: village, headcount: 2, crossTown: false, chamberMember: false, bothCompanies: false,
      filedInCourt: false, text: '', returnedBy: [],
    }, rules, [{ ...doors.village, staffed: false }, doors.town], day('2026-11-24'))
    expect(asked[0]?.body.key).toBe('committee-441900122011')
    expect(empty.map((one) => one.body.key)).toEqual(['committee-houjie', 'committee-441900122011'])
    expect(empty[1]?.reason.zh).toContain('还没有调解员账号')
  })

  test('what is filed is suggested through the court’s door wherever it goes; what its law keeps from a door is not sent there, even if a party asks for it', () => {
    expect(new Set(ask({ filedInCourt: true, type: 'contract' }).map((one) => one.channel))).toEqual(new Set(['entrusted']))
    const commercial = door('commercial-x', 'commercial', houjie, { channels: ['commercial'] })
    const chosen = (type: string) => suggestRoutes({
      type, sure: 1, flags: [], risk: 'none', origin: 'window', area: houjie, headcount: 2, crossTown: false, chamberMember: false, bothCompanies: false,
      filedInCourt: false, wants: commercial.id, text: '', returnedBy: [],
    }, rules, [commercial], day('2026-11-24')).map((one) => one.body.key)
    expect(chosen('contract')).toEqual(['commercial-x'])
    for (const type of ['family', 'labour', 'consumer']) expect(chosen(type), type).toEqual([])
  })

  test('a rule counts from its day: commercial mediation is not suggested before its regulation was in force', () => {
    const commercial = door('commercial-x', 'commercial', houjie, { channels: ['commercial'] })
    const asked: RoutingQuestion = {
      type: 'contract', sure: 1, flags: [], risk: 'none', origin: 'window', area: houjie, headcount: 2, amount: 60_000_000, crossTown: false, chamberMember: false,
      bothCompanies: true, filedInCourt: false, text: '', returnedBy: [],
    }
    expect(suggestRoutes(asked, rules, [commercial], day('2026-04-30')).map((one) => one.body.key)).toEqual([])
    expect(suggestRoutes(asked, rules, [commercial], day('2026-05-01')).map((one) => one.body.key)).toEqual(['commercial-x'])
  })
})

describe('what a party speaks best', () => {
  const near = ['one', 'two'].map((key) => door(`committee-${key}`, 'people-committee', houjie, { accepts: ['neighbour'], load: key === 'one' ? 5 : 20, ...(key === 'two' ? { tongues: ['hakka', 'cantonese'] } : {}) }))
  const rule = rules.find((one) => one.step === 'load') as RoutingRule
  const asked = (tongues: RoutingQuestion['tongues']) => suggestRoutes({
    type: 'neighbour', sure: 1, flags: [], risk: 'none', origin: 'window', area: village, headcount: 2, crossTown: false, chamberMember: false, bothCompanies: false, filedInCourt: false, text: '', returnedBy: [],
    ...(tongues ? { tongues } : {}),
  }, [{ ...rule, when: {}, to: { target: 'family', family: 'committee' } as never }], near, day('2026-11-24'))

  test('brings a door behind which it is spoken before one that is less busy, with why', () => {
    expect(asked(undefined).map((one) => one.body.key)).toEqual(['committee-one', 'committee-two'])
    expect(asked(['hakka', 'sign-language'])[0]).toMatchObject({ body: { key: 'committee-two' }, speaks: ['hakka'] })
    expect(asked(['teochew'])[0]).toMatchObject({ body: { key: 'committee-one' } })
    expect(asked(['teochew'])[0]).not.toHaveProperty('speaks')
  })

  test('stands beside the reason and in no word of it: the parties read the reason', () => {
    expect(asked(['hakka'])[0]?.reason).toEqual(asked(undefined)[0]?.reason)
    expect(JSON.stringify(asked(['hakka']).map((one) => one.reason))).not.toMatch(/客家|Hakka/)
  })
})
