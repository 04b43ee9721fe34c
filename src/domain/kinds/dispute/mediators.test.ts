import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const power = ['00000000-0000-7000-8000-0000000000f1']
const session = { on: '2026-03-02', way: 'onsite', present: [{ person: people.li }], summary: '谈了' }
const mediating = () => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '漏水', claim: '赔', area: places.xintang, type: 'neighbour', parties })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  expect(walk.act(factory, 'consent', { yes: true })).toBe('mediating')
  return walk
}
const related = (conflict: 'kin' | 'same-firm') => {
  const walk = mediating()
  walk.conflicts = { [actors.mediator.account]: [conflict] }
  walk.act(system, 'tell-relation', { account: actors.mediator.account, conflict })
  return walk
}

describe('a relation that both know of (特邀调解规定 art. 15, 在线调解规则 art. 13)', () => {
  test('does not hinder the mediator once both let them go on, and does while one has not', () => {
    const walk = related('kin')
    expect(walk.act(actors.mediator, 'hold-session', session)).toBe('conflict-of-interest')
    walk.act(li, 'keep-mediator')
    expect(walk.act(actors.mediator, 'hold-session', session)).toBe('conflict-of-interest')
    walk.act(factory, 'keep-mediator')
    expect(walk.act(actors.mediator, 'hold-session', session)).toBe('mediating')
  })

  test('another relation, told later, is asked about anew', () => {
    const walk = related('kin')
    walk.act(li, 'keep-mediator')
    walk.act(factory, 'keep-mediator')
    walk.conflicts = { [actors.mediator.account]: ['kin', 'village'] }
    walk.act(system, 'tell-relation', { account: actors.mediator.account, conflict: 'village' })
    expect(walk.act(actors.mediator, 'hold-session', session)).toBe('conflict-of-interest')
    walk.act(li, 'keep-mediator')
    walk.act(factory, 'keep-mediator')
    expect(walk.act(actors.mediator, 'hold-session', session), 'of the first they knew already').toBe('mediating')
  })

  test('on paper it is entered by the centre and not by the mediator, and needs the paper', () => {
    const walk = related('kin')
    walk.act(li, 'keep-mediator')
    const said = (files: readonly string[]) => ({ person: people.factory, files })
    expect(walk.act(actors.mediator, 'record-keeping', said(power))).toBe('not-allowed')
    expect(walk.act(actors.head, 'record-keeping', said([]))).toBe('incomplete')
    expect(walk.act(actors.head, 'record-keeping', said(power))).toBe('mediating')
    expect(walk.act(actors.mediator, 'hold-session', session)).toBe('mediating')
  })

  test('that comes to light at the table is told to the parties at once, by whoever mediates it and nobody else', () => {
    const walk = mediating()
    expect(walk.act(actors.colleague, 'disclose-now', { disclosed: '与被告同村' })).toBe('incomplete')
    walk.act(actors.mediator, 'add-mediator', { account: actors.colleague.account })
    expect(walk.act(actors.colleague, 'disclose-now', { disclosed: '与被告同村' })).toBe('mediating')
    expect(walk.messages.slice(-2)).toMatchObject([{ letter: 'disclosed', to: { person: people.li }, values: { words: '与被告同村' } }, { letter: 'disclosed', to: { person: people.factory } }])
  })

  test('that of a lawyer’s firm binds whatever the parties say (律师法 art. 39)', () => {
    expect(related('same-firm').act(li, 'keep-mediator')).toBe('incomplete')
  })
})

describe('more than one mediator (特邀调解规定 art. 13)', () => {
  test('joins beside the one who presides, is told to the parties, and calls back on nothing of it', () => {
    const walk = mediating()
    expect(walk.act(actors.mediator, 'add-mediator', { account: actors.colleague.account })).toBe('mediating')
    expect(walk.messages.slice(-3).map((one) => one.letter)).toEqual(['joined', 'mediator-joined', 'mediator-joined'])
    expect(walk.state.assignee).toBe(actors.mediator.account)
    expect(dispute.panels(walk.state, book).find((one) => one.name === 'way')?.lines.some((one) => one.value.zh === '王志明')).toBe(true)
    walk.act(actors.mediator, 'settle-orally', { facts: '说好', clauses: [{ obligor: people.factory, obligee: people.li, what: '赔礼', due: '2026-03-02' }] })
    walk.act(li, 'say-received', { no: 1, on: '2026-03-02' })
    expect(walk.act(actors.colleague, 'visit', { kept: true, dispute: false })).toBe('conflict-of-interest')
  })

  test('one presides, and the page says which; one of the others can go again, who presides cannot', () => {
    const walk = mediating()
    const said = () => dispute.panels(walk.state, book).find((one) => one.name === 'way')?.lines.filter((one) => ['主持调解的', '一起调解的'].includes(one.label.zh)).map((one) => one.value.zh)
    expect(said()).toEqual([])
    walk.act(actors.mediator, 'add-mediator', { account: actors.colleague.account })
    expect(said()).toEqual(['陈玉兰', '王志明'])
    expect(walk.act(actors.mediator, 'drop-mediator', { account: actors.mediator.account, why: '忙' })).toBe('unknown-account')
    expect(walk.act(actors.mediator, 'drop-mediator', { account: actors.colleague.account, why: '案情已清楚' })).toBe('mediating')
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'mediator-left', values: { name: '王志明' } })
    expect(walk.act(actors.mediator, 'drop-mediator', { account: actors.colleague.account, why: '再减' })).toBe('incomplete')
  })

  describe('a relation of one who does not preside', () => {
    const beside = (conflict: 'kin' | 'same-firm' = 'kin') => {
      const walk = mediating()
      walk.act(actors.mediator, 'add-mediator', { account: actors.colleague.account })
      walk.conflicts = { [actors.colleague.account]: [conflict] }
      expect(walk.act(system, 'tell-relation', { account: actors.colleague.account, conflict })).toBe('mediating')
      return walk
    }
    test('is told to the parties as that of the one who presides, with whose it is', () => {
      const walk = beside()
      expect(walk.messages.slice(-2)).toMatchObject([{ letter: 'disclosed', to: { person: people.li } }, { letter: 'disclosed', to: { person: people.factory } }])
      expect(walk.messages.at(-1)?.values['words']).toMatchObject({ zh: expect.stringContaining('王志明') })
      expect(walk.act(actors.colleague, 'hold-session', session)).toBe('conflict-of-interest')
      expect(walk.act(actors.mediator, 'hold-session', session), 'who presides is not bound by it').toBe('mediating')
    })

    test('binds them until both let them go on; one relation that nobody can accept hinders no other', () => {
      const walk = beside()
      walk.act(li, 'keep-mediator')
      walk.act(factory, 'keep-mediator')
      expect(walk.act(actors.colleague, 'hold-session', session)).toBe('mediating')
      expect(walk.act(li, 'keep-mediator')).toBe('already-done')
      expect(beside('same-firm').act(li, 'keep-mediator')).toBe('incomplete')
    })

    test('is not told of somebody who does not sit there', () => {
      expect(mediating().act(system, 'tell-relation', { account: actors.colleague.account, conflict: 'kin' })).toBe('unknown-account')
    })

    test('lets a party ask for them to go, and the one who presides stays', () => {
      const walk = beside()
      expect(walk.act(factory, 'object', { reason: '是亲戚', account: actors.stranger.account })).toBe('unknown-account')
      expect(walk.act(factory, 'object', { reason: '是亲戚', account: actors.colleague.account })).toBe('mediating')
      expect(walk.act(actors.head, 'decide-objection', { upheld: true, words: '应当回避' })).toBe('mediating')
      expect(walk.state).toMatchObject({ assignee: actors.mediator.account, beside: [] })
    })
  })

  test('stands under the same conflicts, and is a mediator of the body', () => {
    const walk = mediating()
    walk.conflicts = { [actors.colleague.account]: ['served-papers'] }
    expect(walk.act(actors.mediator, 'add-mediator', { account: actors.colleague.account })).toBe('conflict-of-interest')
    expect(walk.act(actors.mediator, 'add-mediator', { account: actors.stranger.account })).toBe('unknown-account')
    expect(walk.act(actors.mediator, 'add-mediator', { account: actors.mediator.account })).toBe('already-done')
  })
})

describe('agents (民事诉讼法 arts. 61, 62)', () => {
  const signing = (special: boolean) => {
    const walk = mediating()
    walk.act(actors.mediator, 'name-agent', { person: people.factory, name: '赵律师', special, files: power })
    walk.act(actors.mediator, 'draft-agreement', { facts: '漏水', clauses: [{ obligor: people.factory, obligee: people.li, what: '修好', due: '2026-04-05' }] })
    return walk
  }
  test('sign with a special power in writing, and not with a general one', () => {
    expect(signing(false).act(factory, 'sign', { name: '赵律师' })).toBe('incomplete')
    expect(signing(true).act(factory, 'sign', { name: '赵律师' })).toBe('signing')
  })

  test('are two at most, named on paper, and told to whom they act for', () => {
    const walk = mediating()
    const named = (name: string, files = power) => walk.act(actors.mediator, 'name-agent', { person: people.factory, name, special: false, files })
    expect(named('赵律师', [])).toBe('incomplete')
    expect(named('赵律师')).toBe('mediating')
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'agent-named', to: { person: people.factory } })
    expect(named('钱律师')).toBe('mediating')
    expect(named('孙律师')).toBe('over-cap')
    expect(walk.state.papers['authority']).toBe('2026-03-02')
  })

  test('are not those who mediate it (特邀调解规定 art. 16)', () => {
    expect(mediating().act(actors.window, 'name-agent', { person: people.li, name: '陈玉兰', special: true, files: power })).toBe('conflict-of-interest')
  })
})
