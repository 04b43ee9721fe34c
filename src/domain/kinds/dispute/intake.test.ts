import { describe, expect, test } from 'vitest'
import { actors, bodies, idFor, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { placed } from '../../matter/placed.ts'
import type { Officer } from '../../people/actor.ts'
import { reachOf, wayTo } from '../../people/reach.ts'
import type { Role } from '../../words/roles.ts'
import { book } from '../../../../tests/support/world.ts'
import { defaultCalendar } from '../../law/calendar.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const wages = { story: '厂里三个月没发工资', claim: '付清工资', parties, area: places.humen, type: 'labour' }
const officer = (n: number, role: Role, body: (typeof bodies)[keyof typeof bodies], area = body.area): Officer =>
  ({ kind: 'officer', city: '441900', account: idFor<'account'>(n), name: `${role} ${n}`, posts: [{ role, body: body.id, area, seat: 'lead' }] })
const there = { window: officer(401, 'window', bodies.humen), dispatcher: officer(402, 'dispatcher', bodies.humen), head: officer(403, 'centre-head', bodies.humen), justice: officer(404, 'justice-office', bodies.humen) }
const city = { head: actors.cityHead, window: officer(405, 'window', bodies.city), dispatcher: officer(406, 'dispatcher', bodies.city) }

/** Monday 11 May 2026: the window of Houjie takes in what happened in Humen. */
const takenIn = (more: object = {}, by: Officer = actors.window): Walk<DisputeState> => {
  const walk = new Walk(dispute, '2026-05-11')
  expect(walk.open(by, { ...wages, ...more })).toBe('registered')
  return walk
}
const back = { reason: '工厂在大朗', place: places.dalang }
const to = (walk: Walk<DisputeState>, letter: string) => walk.messages.filter((one) => one.letter === letter).map((one) => one.to)
const lines = (walk: Walk<DisputeState>) => dispute.panels(walk.state, book, () => false, defaultCalendar).find((panel) => panel.name === 'intake')?.lines ?? []

describe('whoever receives first owns it until another has signed', () => {
  test('a matter of another town is registered, stays the receiver’s, and the centre there is asked to sign', () => {
    const walk = takenIn()
    expect(walk.state).toMatchObject({ body: bodies.houjie.id, centre: bodies.houjie.id, area: places.humen, receivedBy: bodies.houjie.id, unsigned: true, taken: { by: bodies.houjie.id, to: bodies.humen.id, returns: [] } })
    expect(walk.clock('take-over')).toMatchObject({ due: '2026-05-12', rule: 'take-over', lapse: 'lapse-intake' })
    expect(walk.clock('acceptance-review')).toBeUndefined()
    expect(to(walk, 'taken-in-for-you')).toEqual([{ role: 'dispatcher', body: bodies.humen.id }])
    const [told] = walk.messages.filter((one) => one.letter === 'taken-in-your-name')
    expect(told).toMatchObject({ to: { person: people.li }, values: { by: bodies.houjie.name, centre: bodies.humen.name, term: { zh: '1个工作日', en: '1 working day' } } })
    expect(to(walk, 'opened-in-your-name')).toEqual([])
    expect(lines(walk).map((line) => line.value.zh)).toEqual(['厚街镇综治中心', '虎门镇综治中心'])
    expect(dispute.plainly?.(walk.state)?.clocks).toContain('take-over')
  })

  test.each([
    ['their own town', actors.window, places.xintang], ['the city, whose window covers it', city.window, places.humen], ['a resident, who chooses the place themselves', li, places.humen],
  ] as const)('nothing is taken in for another by somebody who registers for %s', (_, by, area) => {
    const walk = new Walk(dispute, '2026-05-11')
    walk.open(by, { ...wages, area })
    expect(walk.state.unsigned).toBeUndefined()
    expect(walk.state.receivedBy).toBeUndefined()
    expect(walk.clock('take-over')).toBeUndefined()
    expect(walk.clock('acceptance-review')).toBeDefined()
  })

  test('a court sends what it sends: nobody takes it in for it', () => {
    const walk = new Walk(dispute, '2026-05-11')
    expect(walk.open({ ...actors.assistant, posts: [{ ...actors.assistant.posts[0], area: places.houjie } as never] }, { ...wages, track: 'entrusted', caseNo: '（2026）粤1972民初1号' })).toBe('registered')
    expect(walk.state.unsigned).toBeUndefined()
    expect(walk.state.body).toBe(bodies.humen.id)
  })

  test('a grid worker’s is taken in by the centre in which they sit, and is theirs to read until it is signed for; who sits in none has it taken in by their town’s', () => {
    const walk = takenIn({}, actors.grid)
    expect(walk.state).toMatchObject({ receivedBy: bodies.village.id, reporter: actors.grid.account })
    const reaches = (what: string) => wayTo(reachOf(actors.grid, what, dispute.grants), placed(walk.state)) !== undefined
    expect([reaches('read'), reaches('list')]).toEqual([true, true])
    expect(walk.act(there.window, 'accept')).toBe('accepted')
    expect([reaches('read'), reaches('list'), reaches('receipt')], 'of what they registered the receipt is left').toEqual([false, false, true])
    const justice = takenIn({}, officer(407, 'liaison', bodies.unit))
    expect(justice.state.receivedBy).toBe(bodies.houjie.id)
  })

  test('a place without a centre of its own is the city’s to sign for', () => {
    expect(takenIn({ area: places.dalang }).state.taken?.to).toBe(bodies.city.id)
  })
})

describe('what each of the two may do meanwhile', () => {
  test('the receiver completes and corrects it, hears “not me”, and decides nothing', () => {
    const walk = takenIn()
    expect(walk.act(actors.window, 'correct', { claim: '付清三个月工资', why: '来人补充' })).toBe('registered')
    expect(walk.act(actors.window, 'note', { words: '已问清厂名' })).toBe('registered')
    for (const name of ['accept', 'refuse', 'ask-supplement', 'return-intake', 'escalate', 'merge']) expect(walk.act(actors.head, name, {}), name).toBe('not-allowed')
    expect(walk.act(li, 'not-me')).toBe('registered')
    expect(to(walk, 'frozen')).toEqual([{ role: 'centre-head', body: bodies.houjie.id }])
    expect(walk.act(there.head, 'unfreeze', { words: '电话核实' })).toBe('not-possible')
    expect(walk.act(actors.head, 'unfreeze', { words: '电话核实' })).toBe('registered')
  })

  test('what is missing is asked of the person and of the receiver, and the term runs anew when it comes', () => {
    const walk = takenIn()
    expect(walk.act(there.window, 'ask-supplement', { what: '工资条' })).toBe('supplementing')
    expect(to(walk, 'intake-supplement')).toEqual([{ role: 'window', body: bodies.houjie.id }])
    expect(walk.state.unsigned).toBe(true)
    expect(walk.at('2026-05-14').act(actors.window, 'supply', { what: '三个月的工资条' })).toBe('registered')
    expect(walk.clock('take-over')).toMatchObject({ due: '2026-05-15' })
  })

  test.each([['window', there.window], ['dispatcher', there.dispatcher], ['head', there.head], ['justice office', there.justice], ['the city’s dispatcher', city.dispatcher]] as const)('the %s of the place signs for it by accepting', (_, by) => {
    const walk = takenIn()
    expect(walk.act(by, 'accept')).toBe('accepted')
    expect(walk.state).toMatchObject({ body: bodies.humen.id, centre: bodies.humen.id, receivedBy: bodies.houjie.id, taken: { over: '2026-05-11' } })
    expect(walk.state.unsigned).toBeUndefined()
    expect(to(walk, 'taken-over')).toEqual([{ role: 'window', body: bodies.houjie.id }])
    expect(to(walk, 'accepted-elsewhere')).toEqual([{ person: people.li }])
    expect(walk.act(actors.window, 'note', { words: '还想看看' })).toBe('not-allowed')
    expect(walk.act(there.dispatcher, 'route', { body: bodies.other.id, channel: 'people', reason: '在镇里' })).toBe('routed')
  })

  test('refusing it is a decision too: the receiver is out of it', () => {
    const walk = takenIn()
    expect(walk.act(there.window, 'refuse', { ground: 'no-other-side', words: '没有对方' })).toBe('concluded')
    expect(walk.state.unsigned).toBeUndefined()
    expect(walk.state.centre).toBe(bodies.humen.id)
  })

  test('what ends unsigned lies with the centre of the place, which can close its file', () => {
    const walk = takenIn()
    expect(walk.act(li, 'withdraw', {})).toBe('concluded')
    expect(walk.state).toMatchObject({ centre: bodies.humen.id, body: bodies.humen.id })
    expect(walk.act(there.head, 'archive', { note: '撤回' })).toBe('archived')
  })

  test('danger waits for nobody: both may seal it, and hand it to the police', () => {
    for (const by of [actors.head, there.head]) {
      expect(takenIn().act(by, 'set-secrecy', { sealed: true, words: '有危险' })).toBe('registered')
      expect(takenIn().act(by, 'hand-to-police', { words: '持刀' })).toBe('concluded')
    }
  })

  test('before it is signed for the place may neither send it up nor merge it: it says so', () => {
    const walk = takenIn()
    expect(walk.act(there.dispatcher, 'escalate', { why: '大' })).toBe('not-possible')
    expect(walk.act(there.head, 'record-withdrawal', { person: people.li, way: 'onsite' })).toBe('not-possible')
  })

  test('the city takes it up over both of them', () => {
    const walk = takenIn()
    expect(walk.act(city.dispatcher, 'escalate', { why: '跨镇' })).toBe('accepted')
    expect(walk.state).toMatchObject({ centre: bodies.city.id, taken: { to: bodies.city.id, over: '2026-05-11' } })
    expect(walk.state.unsigned).toBeUndefined()
  })
})

describe('not of this place: returned, sent on, decided', () => {
  const returned = (walk: Walk<DisputeState>, by: Officer = there.window) => walk.act(by, 'return-intake', back)

  test('it comes back with its reason and a proposal, and the receiver sends it on', () => {
    const walk = takenIn()
    expect(returned(walk)).toBe('readdressing')
    expect(to(walk, 'intake-returned')).toEqual([{ role: 'window', body: bodies.houjie.id }, { role: 'centre-head', body: bodies.houjie.id }])
    expect(to(walk, 'intake-returned-party')).toEqual([{ person: people.li }])
    expect(walk.clock('readdressing')).toMatchObject({ due: '2026-05-12' })
    // Who returned it does not keep it.
    expect(walk.state).toMatchObject({ area: places.city, taken: { at: places.humen } })
    expect(walk.act(there.window, 'note', { words: '还想看看' })).toBe('not-allowed')
    expect(dispute.acts['send-on']?.start?.(walk.state, walk.world(actors.window, 'window'))).toEqual({ area: places.dalang })
    expect(walk.act(there.window, 'send-on', { area: places.dalang, why: '按建议' })).toBe('not-allowed')
    expect(walk.act(actors.window, 'send-on', { area: places.dalang, why: '按建议' })).toBe('registered')
    expect(walk.state).toMatchObject({ area: places.dalang, body: bodies.houjie.id, unsigned: true, taken: { to: bodies.city.id } })
    expect(walk.act(city.dispatcher, 'accept')).toBe('accepted')
    expect(walk.state.centre).toBe(bodies.city.id)
  })

  test('a proposal that is their own place is none', () => {
    expect(takenIn().act(there.window, 'return-intake', { reason: '不是', place: places.humen })).toBe('invalid')
  })

  test('what turns out to be the receiver’s own it keeps', () => {
    const walk = takenIn()
    returned(walk)
    expect(walk.act(actors.window, 'send-on', { area: places.xintang, why: '厂在新塘' })).toBe('registered')
    expect(walk.state).toMatchObject({ area: places.xintang, centre: bodies.houjie.id })
    expect(walk.state.unsigned).toBeUndefined()
    expect(walk.clock('acceptance-review')).toBeDefined()
    expect(walk.act(actors.window, 'accept')).toBe('accepted')
  })

  test('the third return goes up to the head of the city’s centre, who decides for good', () => {
    const walk = takenIn()
    for (const no of [1, 2, 3]) {
      expect(returned(walk), String(no)).toBe('readdressing')
      if (no < 3) expect(walk.act(actors.window, 'send-on', { area: places.humen, why: '地址核过' })).toBe('registered')
    }
    expect(walk.state.toDecide).toBe(true)
    expect(to(walk, 'intake-to-decide')).toEqual([{ role: 'centre-head', body: bodies.city.id }])
    expect(walk.clock('readdressing')).toBeUndefined()
    expect(walk.clock('intake-decision')).toMatchObject({ lapse: 'mark-overdue' })
    expect(walk.act(actors.window, 'send-on', { area: places.humen, why: '再送' })).toBe('not-possible')
    expect(walk.act(there.head, 'decide-intake', { area: places.houjie, why: '推' })).toBe('not-allowed')
    expect(dispute.plainly?.(walk.state)?.plain.zh).toContain('市综治中心主任正在裁定')
    // Neither is left to think that it is theirs to send it on still.
    expect(to(walk, 'intake-returned-up')).toEqual([{ role: 'window', body: bodies.houjie.id }, { role: 'centre-head', body: bodies.houjie.id }])
    expect(walk.messages.filter((one) => one.letter === 'intake-returned-party').map((one) => one.values?.['by'])).toEqual([bodies.houjie.name, bodies.houjie.name, bodies.city.name])
    expect(walk.act(city.head, 'decide-intake', { area: places.humen, why: '厂在虎门' })).toBe('registered')
    expect(walk.state).toMatchObject({ centre: bodies.humen.id, body: bodies.humen.id })
    expect(walk.state.unsigned).toBeUndefined()
    expect(walk.act(there.window, 'return-intake', back)).toBe('not-possible')
    expect(to(walk, 'intake-yours')).toHaveLength(2)
    expect(walk.act(there.window, 'accept')).toBe('accepted')
  })

  test('whose head is late with the decision is told again', () => {
    const walk = takenIn()
    walk.at('2026-05-13').act(system, 'lapse-intake', { clock: 'take-over' })
    walk.at('2026-05-15').act(system, 'mark-overdue', { clock: 'intake-decision' })
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'overdue', to: { role: 'centre-head', body: bodies.city.id } })
  })
})

test('a suit is open also while nobody knows where it belongs: the court is that of the place last named, and the file the city’s', () => {
  const walk = takenIn()
  walk.act(there.window, 'return-intake', { reason: '不清楚' })
  expect(dispute.acts['send-on']?.start?.(walk.state, walk.world(actors.window, 'window'))).toEqual({ area: places.humen })
  expect(walk.act(li, 'file-suit', {})).toBe('filing')
  expect(walk.state).toMatchObject({ area: places.city, centre: bodies.city.id, court: bodies.court.id })
  expect(walk.state.unsigned).toBeUndefined()
})

test('what ends while it lies back is not given again to the centre that returned it: the city’s keeps it and closes the file', () => {
  const walk = takenIn()
  walk.act(there.window, 'return-intake', back)
  expect(walk.act(li, 'withdraw', {})).toBe('concluded')
  expect(walk.state).toMatchObject({ area: places.city, centre: bodies.city.id, body: bodies.city.id, taken: { by: bodies.houjie.id, to: bodies.city.id, over: '2026-05-11' } })
  for (const one of [there.window, there.head, actors.window, actors.head]) expect(wayTo(reachOf(one, 'read', dispute.grants), placed(walk.state))).toBeUndefined()
  expect(walk.act(city.head, 'archive', { note: '撤回' })).toBe('archived')
  const again = takenIn()
  again.act(there.window, 'return-intake', back)
  again.act(actors.window, 'send-on', { area: places.humen, why: '地址核过' })
  expect(again.act(li, 'withdraw', {})).toBe('concluded')
  expect(again.state.centre).toBe(bodies.humen.id)
})

test('of what is sealed those hear who may read it: the heads of the two, and nobody else', () => {
  const minor = parties.map((party, at) => (at === 0 ? { ...party, minor: true } : party))
  const walk = takenIn({ parties: minor })
  expect(walk.state.sealed).toBe(true)
  expect(to(walk, 'taken-in-for-you')).toEqual([{ role: 'centre-head', body: bodies.humen.id }])
  walk.act(there.head, 'return-intake', back)
  expect(to(walk, 'intake-returned')).toEqual([{ role: 'centre-head', body: bodies.houjie.id }])
  expect(walk.act(actors.head, 'send-on', { area: places.humen, why: '核过' })).toBe('registered')
  expect(to(walk, 'taken-in-for-you').at(-1)).toEqual({ role: 'centre-head', body: bodies.humen.id })
  walk.act(there.head, 'accept')
  expect(to(walk, 'taken-over')).toEqual([{ role: 'centre-head', body: bodies.houjie.id }])
})

test('what the city merges before anybody signed lies with who has the matter that stays', () => {
  const walk = takenIn()
  const main = { ...walk.state, id: idFor<'matter'>(302), code: 'DG-8K3Q-9F2M-2', area: places.houjie, body: bodies.committee.id, centre: bodies.houjie.id, receivedBy: undefined, unsigned: undefined, taken: undefined, stage: 'preparing' } as DisputeState
  walk.others = { [main.code]: { id: main.id, code: main.code, kind: 'dispute', stage: main.stage, state: main } }
  expect(walk.act(city.head, 'merge', { code: main.code, why: '同一件事' })).toBe('concluded')
  expect(walk.state).toMatchObject({ body: bodies.committee.id, centre: bodies.humen.id, area: places.humen })
  expect(walk.state.unsigned).toBeUndefined()
})

describe('nobody’s silence ends it', () => {
  test('a term that passes goes up to the city, both centres hear of it, and the place can still sign', () => {
    const walk = takenIn()
    expect(walk.at('2026-05-13').act(system, 'lapse-intake', { clock: 'take-over' })).toBe('registered')
    expect(walk.state).toMatchObject({ toDecide: true, unsigned: true, body: bodies.houjie.id, taken: { lapsed: '2026-05-13' } })
    expect(to(walk, 'intake-to-decide')).toEqual([{ role: 'centre-head', body: bodies.city.id }])
    expect(to(walk, 'intake-lapsed')).toEqual([{ role: 'window', body: bodies.houjie.id }, { role: 'centre-head', body: bodies.houjie.id }, { role: 'centre-head', body: bodies.humen.id }])
    expect(walk.clock('take-over')).toBeUndefined()
    expect(walk.act(there.window, 'accept')).toBe('accepted')
    expect(walk.state.toDecide).toBeUndefined()
  })

  test('before a term has passed the city’s head decides nothing', () => {
    expect(takenIn().act(city.head, 'decide-intake', { area: places.humen, why: '快' })).toBe('not-possible')
    const usual = new Walk(dispute, '2026-05-11')
    usual.open(actors.window, { ...wages, area: places.xintang })
    expect(usual.act(city.head, 'decide-intake', { area: places.humen, why: '快' })).toBe('not-possible')
    expect(usual.act(actors.window, 'return-intake', back)).toBe('not-possible')
  })
})

test('the story says who took it in, who took it over, and why it came back', () => {
  const walk = takenIn()
  walk.act(there.window, 'return-intake', back)
  walk.act(actors.window, 'send-on', { area: places.humen, why: '核过地址' })
  walk.act(there.window, 'accept')
  const told = walk.facts.map((fact) => dispute.summary(fact, walk.state, book)?.zh)
  expect(told).toEqual(expect.arrayContaining(['厚街镇综治中心代收，由虎门镇综治中心接手', `应去：${places.dalang}`, '虎门镇综治中心']))
  const heard = (as: 'officer' | 'party') => walk.facts.map((fact) => dispute.told?.(fact, { as })?.zh).filter(Boolean)
  expect(heard('officer')).toEqual(['工厂在大朗', '核过地址'])
  expect(heard('party')).toEqual([])
  expect(lines(walk).map((line) => [line.value.zh, line.inside])).toEqual([['厚街镇综治中心', undefined], ['虎门镇综治中心 · 2026年5月11日', undefined], [`虎门镇综治中心：工厂在大朗（应去 ${places.dalang}）`, true]])
})
