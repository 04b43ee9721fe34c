import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, idFor, li, people, places, resident, Walk } from '../../../../tests/support/world.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const third = { person: idFor<'person'>(204), side: 'third', form: 'natural', name: '黄志强' }
const page = ['00000000-0000-7000-8000-0000000000f1']

const mediating = (more: readonly object[] = []) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '欠货款', claim: '付清', area: places.xintang, type: 'contract', parties: [...parties, ...more] })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  expect(walk.act(factory, 'consent', { yes: true })).toBe('mediating')
  return walk
}
const listed = (points: readonly string[] = ['2025 年 8 月供货三批'], walk = mediating()) => {
  walk.act(actors.mediator, 'list-undisputed', { points: points.map((point) => ({ point })) })
  return walk
}
const confirmed = (points?: readonly string[]) => {
  const walk = listed(points)
  walk.act(li, 'confirm-undisputed')
  walk.act(factory, 'confirm-undisputed')
  return walk
}
type Dispute = ReturnType<typeof mediating>
/** What a court reads of the sheet: what lies on the table is not for it. */
const forCourt = ({ state }: Dispute): readonly string[] =>
  dispute.panels(state, book).filter((one) => one.name.startsWith('undisputed') && !one.table).flatMap((one) => one.lines.map((line) => line.value.zh))
const onTable = ({ state }: Dispute): readonly string[] => dispute.panels(state, book).find((one) => one.name === 'undisputed-open')?.lines.map((line) => line.value.zh) ?? []

describe('无争议事实 (特邀调解规定 art. 22, 在线调解规则 arts. 18, 22)', () => {
  test('cross to the court when each side has confirmed them, and not before; concessions are none', () => {
    const walk = listed()
    expect(onTable(walk)).toContain('2025 年 8 月供货三批')
    walk.act(li, 'confirm-undisputed')
    expect(forCourt(walk)).toEqual([])
    walk.act(factory, 'confirm-undisputed')
    expect(forCourt(walk)).toEqual(['2025 年 8 月供货三批', expect.stringContaining('让步')])
    expect(onTable(walk)).toEqual([])
  })

  test('both are asked by letter; nobody confirms what was not written, or twice', () => {
    expect(mediating().act(li, 'confirm-undisputed')).toBe('incomplete')
    const walk = listed()
    expect(walk.messages.slice(-2).map((one) => [one.letter, one.to])).toEqual([['undisputed-listed', { person: people.li }], ['undisputed-listed', { person: people.factory }]])
    walk.act(li, 'confirm-undisputed')
    expect(walk.act(li, 'confirm-undisputed')).toBe('already-done')
  })

  test('a sheet that waits is replaced and confirmed anew; one that each has confirmed stands, and another comes beside it', () => {
    const walk = listed()
    walk.act(li, 'confirm-undisputed')
    listed(['供货四批'], walk)
    walk.act(factory, 'confirm-undisputed')
    expect(forCourt(walk), 'Li confirmed three, not four').toEqual([])
    walk.act(li, 'confirm-undisputed')
    listed(['欠 8000 元'], walk)
    expect(forCourt(walk)).toContain('供货四批')
    expect(forCourt(walk)).not.toContain('欠 8000 元')
  })

  test('who finds something wrong says what; the mediator is told, the parties read it and the court does not', () => {
    const walk = listed()
    expect(walk.act(factory, 'contest-undisputed', { words: '是两批' })).toBe('mediating')
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'undisputed-contested', to: { account: actors.mediator.account } })
    const said = walk.facts.at(-1)
    const read = (as: 'party' | 'court') => said && dispute.told?.(said, { as })?.zh
    expect([read('party'), read('court')]).toEqual(['是两批', undefined])
    expect(onTable(walk)).toContain('2025 年 8 月供货三批')
  })

  test('by hand it needs the signed page, and whoever signed is told', () => {
    const walk = listed()
    expect(walk.act(actors.mediator, 'record-undisputed', { person: people.factory, files: [] })).toBe('incomplete')
    walk.act(actors.mediator, 'record-undisputed', { person: people.factory, files: page })
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'undisputed-in-your-name', to: { person: people.factory } })
    expect(walk.act(actors.mediator, 'record-undisputed', { person: people.factory, files: page })).toBe('already-done')
  })

  test('the sheet is printed for signing while it waits, with a place for each side', () => {
    const paper = (walk: Dispute) => dispute.toSign?.(walk.state, (person) => person)
    expect(paper(mediating())).toBeUndefined()
    const walk = listed()
    walk.act(li, 'confirm-undisputed')
    expect(paper(walk)?.text.table, 'not for the court').toBe(true)
    expect(paper(walk)?.signers.map((one) => [one.person, one.signed?.on])).toEqual([[people.li, '2026-03-02'], [people.factory, undefined]])
    walk.act(factory, 'confirm-undisputed')
    expect(paper(walk)).toBeUndefined()
  })

  test('a third party neither confirms nor holds it up', () => {
    const walk = listed(undefined, mediating([third]))
    expect(walk.act(resident(third.person, third.name), 'confirm-undisputed')).toBe('incomplete')
    walk.act(li, 'confirm-undisputed')
    walk.act(factory, 'confirm-undisputed')
    expect(forCourt(walk)).toHaveLength(2)
  })

  test('a side that comes in later has confirmed nothing: until it does, nothing crosses', () => {
    const walk = confirmed()
    walk.act(actors.mediator, 'add-party', { side: 'respondent', form: 'natural', name: '黄志强' })
    expect(forCourt(walk)).toEqual([])
  })

  test('who mediates it is free of conflicts when they write it', () => {
    const walk = mediating()
    walk.conflicts = { [actors.mediator.account]: ['served-papers'] }
    expect(walk.act(actors.mediator, 'list-undisputed', { points: [{ point: 'x' }] })).toBe('conflict-of-interest')
  })

  test('are in the file once confirmed, and stay when mediation fails and begins again', () => {
    const walk = confirmed()
    const inFile = () => dispute.papers.find((one) => one.name === 'undisputed')?.present(walk.state)
    expect(inFile()).toBe(true)
    walk.act(actors.mediator, 'fail', { reason: 'wide-gap', words: '差距大' })
    walk.act(actors.head, 'reopen', { why: '再试一次' })
    expect(inFile()).toBe(true)
    expect(forCourt(walk)).toContain('2025 年 8 月供货三批')
  })
})
