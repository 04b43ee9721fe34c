import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, idFor, li, people, places, Walk } from '../../../../tests/support/world.ts'
import type { PersonId } from '../../kernel/id.ts'
import { dispute } from './dispute.ts'

const helper = { person: idFor<'person'>(210) as PersonId, name: '李小妹', relation: 'child', phone: '137****0001' }
const opening = (needs?: object, more: object = {}) => ({
  story: '欠货款', claim: '付清', area: places.xintang, type: 'contract', ...more,
  parties: [
    { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210', ...(needs ? { needs } : {}) },
    { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
  ],
})
const opened = (needs?: object, more: object = {}) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, opening(needs, more))
  return walk
}
type Dispute = ReturnType<typeof opened>
const needsOf = ({ state }: Dispute) => state.parties[0]?.needs
const toTell = ({ state }: Dispute) => dispute.panels(state, book).find((one) => one.name === 'to-tell')?.lines ?? []
const byHand = { aids: ['by-hand'] }

describe('what helps a party to take part', () => {
  test('is kept with the party from the registration on, and nothing is kept where nothing was said', () => {
    expect(needsOf(opened({ language: 'hakka', aids: ['large-print'], helper }))).toEqual({ language: 'hakka', aids: ['large-print'], helper })
    expect(needsOf(opened({ aids: [] }))).toBeUndefined()
    expect(Object.keys(opened({}).state.parties[0] ?? {})).not.toContain('needs')
  })

  test('is changed as a whole by window and mediator, and by the party for themselves alone', () => {
    const walk = opened({ language: 'hakka', aids: ['wheelchair'] })
    expect(walk.act(actors.window, 'record-needs', { person: people.li, language: 'cantonese' })).toBe('registered')
    expect(needsOf(walk)).toEqual({ language: 'cantonese' })
    expect(walk.act(li, 'tell-needs', { aids: ['sign-language'] })).toBe('registered')
    expect(needsOf(walk)).toEqual({ aids: ['sign-language'] })
    walk.act(factory, 'tell-needs', { language: 'english' })
    expect(needsOf(walk)).toEqual({ aids: ['sign-language'] })
    expect(walk.act(li, 'tell-needs')).toBe('registered')
    expect(needsOf(walk)).toBeUndefined()
    expect(walk.act(actors.judge, 'record-needs', { person: people.li })).toBe('not-allowed')
    expect(walk.act(actors.window, 'record-needs', { person: people.stranger })).toBe('unknown-party')
  })

  test('says no age beside an identity number that tells it', () => {
    const walk = opened()
    walk.state = { ...walk.state, parties: walk.state.parties.map((party) => (party.person === people.li ? { ...party, idNumber: '1***************2X' } : party)) }
    walk.act(actors.window, 'record-needs', { person: people.li, age: 'elder', language: 'teochew' })
    expect(needsOf(walk)).toEqual({ language: 'teochew' })
    const bare = opened()
    bare.act(actors.window, 'record-needs', { person: people.li, age: 'elder' })
    expect(needsOf(bare)).toEqual({ age: 'elder' })
  })

  test('stands in no row for lists and search', () => {
    const walk = opened({ language: 'hakka', aids: ['by-hand'], helper })
    expect(JSON.stringify(dispute.row(walk.state))).not.toMatch(/hakka|by-hand|李小妹|137/)
  })

  test('is said in no fact that the other side or a court reads', () => {
    expect(dispute.hidden).toEqual(expect.arrayContaining(['needs-told', 'to-tell', 'told-by-hand']))
  })
})

describe('a helper', () => {
  test('is no party: neither the other side nor the person themselves can be one', () => {
    for (const person of [people.factory, people.li]) expect(new Walk(dispute, '2026-03-02').open(actors.window, opening({ helper: { ...helper, person } }))).toBe('invalid')
    const walk = opened({ helper })
    expect(walk.state.parties.map((party) => party.person)).toEqual([people.li, people.factory])
    expect(walk.act({ kind: 'resident', city: '441900', person: helper.person, name: helper.name }, 'consent', { yes: true })).toBe('not-allowed')
  })

  test('does not sign in the party’s name without a special written power', () => {
    const walk = opened({ helper })
    walk.act(actors.window, 'accept')
    walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
    walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
    walk.act(li, 'consent', { yes: true })
    walk.act(factory, 'consent', { yes: true })
    walk.act(actors.mediator, 'draft-agreement', { facts: '欠货款', clauses: [{ obligor: people.factory, obligee: people.li, what: '付货款', amount: 400_000, due: '2026-04-05', how: '转账', breach: '无' }] })
    expect(walk.act(li, 'sign', { name: '李小妹' })).toBe('incomplete')
    expect(walk.act(actors.window, 'name-agent', { person: people.li, name: '李小妹', special: true, files: [idFor<'file'>(401)] })).toBe('signing')
    expect(walk.act(li, 'sign', { name: '李小妹' })).toBe('signing')
    expect(walk.state.agreement?.signed[people.li]).toBeDefined()
  })
})

describe('a party who reads no messages', () => {
  test('is sent none: the window of the centre is asked to ring or to write, with the words and without the link', () => {
    const walk = opened(byHand)
    expect(walk.messages.filter((one) => 'person' in one.to)).toEqual([])
    expect(walk.messages).toMatchObject([{ to: { role: 'window', body: bodies.houjie.id }, letter: 'tell-by-hand', values: { who: '李**', text: { zh: expect.stringContaining('以您的名义登记') } } }])
    expect(JSON.stringify(walk.messages)).not.toContain('{link}')
    expect(toTell(walk)).toMatchObject([{ inside: true, value: { zh: expect.stringContaining('以您的名义登记') } }])
  })

  test('the others are sent theirs as before', () => {
    const walk = opened(byHand)
    walk.act(actors.window, 'accept')
    walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
    const routed = walk.messages.filter((one) => one.letter === 'routed')
    expect(routed.map((one) => one.to)).not.toContainEqual({ person: people.li })
    expect(toTell(walk).length).toBeGreaterThan(1)
    expect(walk.messages.some((one) => 'person' in one.to && one.to.person === people.factory)).toBe(dispute.letters['routed'] !== undefined && routed.length > 0)
  })

  test('what is still to be told stands until somebody has told it, however the matter goes on', () => {
    const walk = opened(byHand)
    walk.act(actors.window, 'accept')
    expect(walk.state.toTell).toHaveLength(2)
    expect(walk.act(actors.window, 'tell-by-hand', { person: people.factory, how: 'call' })).toBe('already-done')
    expect(walk.act(actors.mediator, 'tell-by-hand', { person: people.li, how: 'call' })).toBe('not-allowed')
    expect(walk.act(actors.window, 'tell-by-hand', { person: people.li, how: 'call' })).toBe('accepted')
    expect(walk.state.toTell).toEqual([])
    expect(walk.act(actors.window, 'tell-by-hand', { person: people.li, how: 'call' })).toBe('not-possible')
  })

  test('who has not been told when the file is closed can still be told, and it is recorded', () => {
    const walk = opened(byHand)
    walk.state = { ...walk.state, stage: 'archived' }
    expect(walk.act(actors.window, 'tell-by-hand', { person: people.li, how: 'doorstep' })).toBe('archived')
    expect(walk.state.toTell).toEqual([])
  })

  test('waits in a queue of the window, of who handles it and of the head, and in no other', () => {
    const queue = dispute.queues.find((one) => one.filter.toTell)
    expect(queue?.roles).toEqual(['window', 'centre-head', 'justice-office', 'mediator', 'judge-assistant'])
    for (const role of queue?.roles ?? []) expect(dispute.grants['tell-by-hand']?.[role], role).toBeDefined()
  })

  test('in a sealed matter the head is asked, never the window', () => {
    const walk = opened(byHand, { flags: ['domestic-violence'] })
    expect(walk.state.sealed).toBe(true)
    expect(walk.messages.map((one) => one.to)).toEqual([{ role: 'centre-head', body: bodies.houjie.id }])
  })

  test('once they read messages again they are written to again', () => {
    const walk = opened(byHand)
    walk.act(actors.window, 'record-needs', { person: people.li, aids: ['large-print'] })
    walk.act(actors.window, 'accept')
    expect(walk.messages.at(-1)?.to).toEqual({ person: people.li })
  })
})
