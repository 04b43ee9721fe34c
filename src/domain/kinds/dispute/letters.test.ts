import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { lapsed } from '../../matter/clocks.ts'
import { fold } from '../../matter/fold.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]

const registered = () => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '厂里三个月没发工资', claim: '付清工资', parties, area: places.xintang, type: 'labour', amount: 300_000 })
  return walk
}

const preparing = () => {
  const walk = registered()
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地在镇内' })
  expect(walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })).toBe('preparing')
  return walk
}

/** To whom a letter went, with what is filled in. */
const sent = (walk: Walk<DisputeState>, letter: string) =>
  walk.messages.filter((one) => one.letter === letter).map(({ to, values }) => ({ to: 'person' in to ? to.person : to, values }))

const code = 'DG-7K3Q-9F2M-4'

describe('a matter that stands still because of “not me”', () => {
  test('is told to the others and not to the one who said it; freed again it is told to all', () => {
    const walk = preparing()
    walk.act(factory, 'not-me', { words: '我没有授权过李建国' })
    expect(sent(walk, 'stands-still')).toEqual([{ to: people.li, values: { code } }])
    walk.act(actors.head, 'unfreeze', { words: '电话核实为本人' })
    expect(sent(walk, 'goes-on')).toEqual([{ to: people.li, values: { code } }, { to: people.factory, values: { code } }])
  })

  test('is no first news to a side that was not yet written to: who fears it may have come alone', () => {
    const walk = registered()
    walk.act(li, 'not-me')
    walk.act(actors.head, 'unfreeze', { words: '本人到窗口' })
    expect(sent(walk, 'stands-still')).toEqual([])
    expect(sent(walk, 'goes-on')).toEqual([{ to: people.li, values: { code } }])
  })

  test('found forged it is void for all who knew of it, and still no news to who never did', () => {
    const told = preparing()
    told.act(factory, 'not-me')
    told.act(actors.head, 'void', { words: '电话核实非本人' })
    expect(sent(told, 'void').map((one) => one.to)).toEqual([people.li, people.factory])
    const untold = registered()
    untold.act(li, 'not-me')
    expect(untold.act(actors.head, 'void', { words: '电话核实非本人' })).toBe('concluded')
    expect(sent(untold, 'void').map((one) => one.to)).toEqual([people.li])
    const said = registered()
    said.act(factory, 'not-me')
    said.act(actors.head, 'void', { words: '电话核实非本人' })
    expect(sent(said, 'void').map((one) => one.to), 'who said it is told what came of it').toEqual([people.li, people.factory])
  })

  test('whom the head has verified is not asked again whether it is they; a record from before says nothing of that', () => {
    const walk = preparing()
    const asked = (who: typeof li) => allowedActs(dispute, walk.state, who, (role) => walk.world(who, role)).some((one) => one.act === 'own' && !one.not)
    expect(asked(factory)).toBe(true)
    walk.act(factory, 'not-me')
    expect(walk.act(actors.head, 'unfreeze', { words: '打电话核实，是本人' })).toBe('preparing')
    expect([asked(factory), walk.act(factory, 'own')]).toEqual([false, 'already-done'])
    const older = walk.facts.map((one) => (one.kind === 'unfrozen' ? { ...one, data: { finding: 'genuine', words: '打电话核实，是本人' } } : one))
    expect(fold(dispute, older).parties.some((party) => party.verified)).toBe(false)
  })

  test('its letters hold the code and the link, and nothing of what was said or by whom', () => {
    for (const letter of ['stands-still', 'goes-on']) {
      const text = dispute.letters[letter]
      for (const language of ['zh', 'en'] as const) expect(text?.[language].match(/\{\w+\}/g)).toEqual(['{code}', '{link}'])
    }
  })
})

describe('a call-back that the parties can answer', () => {
  const visiting = (more: readonly object[] = parties) => {
    const walk = new Walk(dispute, '2026-03-02')
    walk.open(actors.window, { story: '厂里三个月没发工资', claim: '付清工资', parties: more, area: places.xintang, type: 'labour', amount: 300_000 })
    walk.act(actors.window, 'accept')
    walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地在镇内' })
    walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
    walk.act(li, 'consent', { yes: true })
    walk.act(factory, 'consent', { yes: true })
    walk.act(actors.mediator, 'settle-orally', { facts: '欠一个月工资', clauses: [{ obligor: people.factory, obligee: people.li, what: '付工资', amount: 300_000, due: '2026-03-10', how: '转账' }] })
    expect(walk.at('2026-03-05').act(li, 'say-received', { no: 1, on: '2026-03-05', amount: 300_000 })).toBe('visiting')
    return walk
  }
  /** What the sweeper would do at this moment. */
  const sweep = (walk: Walk<DisputeState>, now: string): readonly string[] => lapsed(walk.at(now).clocks, walk.world(system, 'system').now).map((row) => {
    expect(walk.act(system, row.lapse, { clock: row.name }), row.name).toBe('visiting')
    return row.name
  })
  const well = { kept: true, dispute: false }

  test('is told to both on the first morning of it, once, each of the three', () => {
    const walk = visiting()
    for (const [eve, opens] of [['2026-03-08', '2026-03-09'], ['2026-03-31', '2026-04-01'], ['2026-05-30', '2026-05-31']] as const) {
      const before = sent(walk, 'visit-asked').length
      expect(sweep(walk, `${eve}T23:59`)).toEqual([])
      expect(sweep(walk, `${opens}T08:59`), 'nobody is woken by it').toEqual([])
      expect(sweep(walk, `${opens}T09:00`)).toEqual(['visit-opens'])
      expect(sweep(walk, `${opens}T12:00`)).toEqual([])
      expect(sent(walk, 'visit-asked').slice(before)).toEqual([{ to: people.li, values: { code } }, { to: people.factory, values: { code } }])
      expect(walk.act(li, 'answer-visit', well), 'what the letter asks for can be done at once').toBe('visiting')
      walk.act(factory, 'answer-visit', well)
    }
    expect(walk.state.end?.outcome).toBe('kept')
  })

  test('made again because it found something owed, it is told to both once more, and each can answer it', () => {
    const walk = visiting()
    for (const on of ['2026-03-12', '2026-04-04']) walk.at(on).act(actors.window, 'visit', well)
    expect(sweep(walk, '2026-05-31T09:00')).toEqual(['visit-opens'])
    walk.act(li, 'answer-visit', well)
    expect(walk.at('2026-06-03').act(actors.window, 'visit', { kept: false, no: 1, dispute: false })).toBe('breached')
    expect(walk.at('2026-06-04').act(li, 'say-received', { no: 1, on: '2026-06-04' })).toBe('visiting')
    const before = sent(walk, 'visit-asked').length
    expect(sweep(walk, '2026-08-30T08:59')).toEqual([])
    expect(sweep(walk, '2026-08-30T09:00')).toEqual(['visit-opens'])
    expect(sweep(walk, '2026-08-30T12:00')).toEqual([])
    expect(sent(walk, 'visit-asked').slice(before)).toEqual([{ to: people.li, values: { code } }, { to: people.factory, values: { code } }])
    expect(walk.act(li, 'answer-visit', well)).toBe('visiting')
    expect(walk.act(factory, 'answer-visit', well)).toBe('concluded')
  })

  test('is not asked for once an officer has made it, nor by a letter to nowhere', () => {
    const called = visiting()
    called.at('2026-03-06').act(actors.window, 'visit', well)
    expect(sweep(called, '2026-03-12')).toEqual([])
    const [one, other] = parties
    const unreachable = visiting([{ ...one }, { ...other, phone: undefined }])
    sweep(unreachable, '2026-03-09')
    expect(sent(unreachable, 'visit-asked')).toEqual([{ to: people.li, values: { code } }])
  })

  test('waits while the matter is frozen and is asked for when it goes on', () => {
    const walk = visiting()
    walk.at('2026-03-06').act(factory, 'not-me')
    expect(sweep(walk, '2026-03-10')).toEqual([])
    walk.act(actors.head, 'unfreeze', { words: '电话核实' })
    expect(sweep(walk, '2026-03-11')).toEqual(['visit-opens'])
  })

  test('its letter is nobody’s deadline: it makes no matter late and stands on no page', () => {
    const walk = visiting()
    expect(walk.clock('visit-opens')).toMatchObject({ inside: true })
    expect(dispute.clocks.filter((one) => one.timer).map((one) => [one.name, one.inside])).toEqual([['visit-opens', true], ['confirmation-reminder', true], ['promise-reminder', true]])
  })
})

describe('whoever waits is told', () => {
  test('given back or sent up, the applicant hears that it left and need not come again; the other side is not written to for it', () => {
    const walk = registered()
    walk.act(actors.window, 'accept')
    walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地在镇内' })
    expect(walk.act(actors.mediator, 'return', { reason: '不归我们', door: '劳动调解' })).toBe('accepted')
    expect(sent(walk, 'returned-party').map((one) => one.to)).toEqual([people.li])
    expect(walk.act(actors.dispatcher, 'escalate', { why: '要市里定' })).toBe('accepted')
    expect(sent(walk, 'escalated-party').map((one) => one.to)).toEqual([people.li])
  })

  test('withdrawn, the side that was asked to mediate hears that there is nothing to wait for; one that never heard of it hears nothing', () => {
    const walk = preparing()
    walk.act(li, 'withdraw')
    expect(sent(walk, 'withdrawn')).toEqual([{ to: people.factory, values: { code } }])
    const untold = registered()
    untold.act(li, 'withdraw')
    expect(sent(untold, 'withdrawn')).toEqual([])
  })

  test('one side’s wish for confirmation asks the other, once, and says what it waits for', () => {
    const walk = preparing()
    walk.act(li, 'consent', { yes: true })
    expect(dispute.plainly?.(walk.state)?.plain.zh).toContain('等其他各方答复')
    walk.act(factory, 'consent', { yes: true })
    walk.act(actors.mediator, 'settle-orally', { facts: '欠工资', clauses: [{ obligor: people.factory, obligee: people.li, what: '付工资', amount: 300_000, due: '2026-04-05', how: '转账' }] })
    walk.act(li, 'wish-confirmation', { yes: true })
    expect(sent(walk, 'confirmation-other-asked').map((one) => one.to)).toEqual([people.factory])
    expect(dispute.plainly?.(walk.state)?.plain.zh).toContain('等另一方也申请')
    expect(walk.act(factory, 'wish-confirmation', { yes: true })).toBe('confirming')
    expect(sent(walk, 'confirmation-other-asked')).toHaveLength(1)
  })
})
