import { describe, expect, test } from 'vitest'
import { actors, bodies, book, idFor, places, system, Walk } from '../../../../tests/support/world.ts'
import type { Officer } from '../../people/actor.ts'
import { visit } from './visit.ts'

const lin = { person: idFor<'person'>(220), name: '林美玉', phone: '138****0022' }
const colleague: Officer = { ...actors.window, account: idFor<'account'>(130), name: '吴秀英' }
const other = { form: 'company', name: '旺达物业有限公司', person: idFor<'person'>(221) }

const came = (more: object = {}) => {
  const walk = new Walk(visit, '2026-03-02')
  expect(walk.open(actors.window, { ...lin, about: '物业不退押金', ...more })).toBe('waiting')
  return walk
}
const line = ({ state }: ReturnType<typeof came>, label: string) => visit.panels(state, book)[0]?.lines.find((one) => one.label.zh === label)?.value.zh

describe('a visit', () => {
  test('needs a name and nothing else; it lies with the counter at which it was entered', () => {
    const walk = new Walk(visit, '2026-03-02')
    expect(walk.open(actors.window, { person: lin.person, name: lin.name })).toBe('waiting')
    expect(walk.state).toMatchObject({ body: bodies.houjie.id, area: places.houjie, number: 1, mood: 'calm', companions: 0, risk: 'none', assignee: actors.window.account, first: actors.window.account })
    expect(walk.state.title.zh).toBe('1 号来访 · 林**')
    expect(visit.open.form.safeParse({ name: '林美玉' }).success).toBe(true)
  })

  test('takes the next number of the day at its centre', () => {
    const walk = new Walk(visit, '2026-03-02')
    const world = walk.world(actors.window, 'window')
    expect(visit.open.number?.({}, world)).toEqual({ series: `2026-03-02 ${bodies.houjie.id} visit` })
    expect(visit.open.number?.({}, walk.world(actors.cityHead, 'centre-head'))).toEqual({ series: `2026-03-02 ${bodies.city.id} visit` })
    const begun = visit.open.begin({ ...lin }, { ...world, number: { next: 12, taken: false } }, walk.state?.id ?? idFor<'matter'>(1), 'DG-7K3Q-9F2M-4')
    expect(begun).toMatchObject({ facts: [{ data: { number: 12, title: { zh: '12 号来访 · 林**' } } }] })
  })

  test('of somebody at risk tells the head of the centre at once, at the door or later, and once', () => {
    expect(came().messages).toEqual([])
    expect(came({ mood: 'at-risk' }).messages).toMatchObject([{ to: { role: 'centre-head', body: bodies.houjie.id }, letter: 'at-risk' }])
    const walk = came({ mood: 'upset' })
    expect([walk.messages, walk.state.risk]).toEqual([[], 'yellow'])
    expect(walk.act(actors.window, 'set-mood', { mood: 'at-risk' })).toBe('waiting')
    expect(walk.act(actors.window, 'set-mood', { mood: 'at-risk' })).toBe('already-done')
    expect(walk.messages).toHaveLength(1)
    expect(walk.state.risk).toBe('red')
  })

  test('that is not done when the day is over is told to the head, and makes no matter late before', () => {
    const walk = came()
    expect(walk.clock('day-end')).toMatchObject({ due: '2026-03-02', lapse: 'mark-overdue', inside: true })
    walk.at('2026-03-03').act(system, 'mark-overdue', { clock: 'day-end' })
    expect(walk.messages).toMatchObject([{ to: { role: 'centre-head', body: bodies.houjie.id }, letter: 'overdue' }])
    const done = came()
    done.act(actors.window, 'receive')
    done.act(actors.window, 'advise', { words: '讲了规定' })
    expect(done.clocks).toEqual([])
  })
})

describe('首问负责', () => {
  test('the first receiver answers for it until another has signed', () => {
    const walk = came()
    expect(walk.act(colleague, 'advise', { words: '讲了规定' })).toBe('not-possible')
    expect(walk.act(colleague, 'receive')).toBe('serving')
    expect(walk.state.assignee).toBe(colleague.account)
    expect(walk.state.first).toBe(actors.window.account)
    expect(walk.act(actors.window, 'advise', { words: '讲了规定' })).toBe('not-possible')
    expect(walk.act(colleague, 'advise', { words: '讲了规定' })).toBe('done')
  })

  test('what is handed over stays with who hands it over until it is taken', () => {
    const walk = came()
    walk.act(actors.window, 'receive')
    expect(walk.act(actors.window, 'hand-over', { to: actors.mediator.account, why: '懂物业' })).toBe('invalid')
    expect(walk.act(actors.window, 'hand-over', { to: actors.window.account, why: '懂物业' })).toBe('invalid')
    expect(walk.act(actors.window, 'hand-over', { to: actors.dispatcher.account, why: '懂物业' })).toBe('serving')
    expect(walk.messages).toMatchObject([{ to: { account: actors.dispatcher.account }, letter: 'handed-over' }])
    expect(walk.state.assignee).toBe(actors.window.account)
    expect(walk.act(colleague, 'take-over')).toBe('not-possible')
    expect(walk.act(actors.dispatcher, 'take-over')).toBe('serving')
    expect([walk.state.assignee, walk.state.handedTo]).toEqual([actors.dispatcher.account, undefined])
  })

  test('the head takes over what nobody hands them', () => {
    const walk = came()
    expect(walk.act(actors.head, 'take-over')).toBe('serving')
    expect(walk.state.assignee).toBe(actors.head.account)
  })
})

describe('a visit ends', () => {
  test('as a dispute that carries over who came, what they told and what helps them', () => {
    const needs = { language: 'hakka', aids: ['by-hand'] }
    const walk = came({ needs })
    walk.act(actors.window, 'receive')
    expect(walk.act(actors.window, 'open-dispute', { claim: '退押金', others: [other], type: 'property', more: '去年十月退的房' })).toBe('done')
    expect(walk.opens).toMatchObject([{ kind: 'dispute', payload: {
      story: '物业不退押金\n去年十月退的房', claim: '退押金', area: places.houjie, type: 'property', origin: 'window',
      parties: [{ person: lin.person, side: 'applicant', name: '林美玉', phone: lin.phone, needs }, { side: 'respondent', name: other.name }],
    } }])
    expect(line(walk, '怎么办的')).toBe('登记为纠纷')
  })

  test('not as a dispute without a word of what happened', () => {
    const walk = came({ about: undefined })
    expect(walk.act(actors.window, 'open-dispute', { claim: '退押金', others: [other], type: 'property' })).toBe('invalid')
    expect(walk.act(actors.window, 'open-dispute', { claim: '退押金', others: [other], type: 'property', more: '物业不退押金' })).toBe('done')
  })

  test('as part of a matter that is there, and of no other visit', () => {
    const walk = came()
    const dispute = { id: idFor<'matter'>(310), code: 'DG-1', kind: 'dispute', stage: 'registered' }
    walk.others = { 'DG-1': dispute, 'DG-2': { ...dispute, id: idFor<'matter'>(311), kind: 'visit' } }
    expect(walk.act(actors.window, 'link', { code: 'DG-9' })).toBe('not-found')
    expect(walk.act(actors.window, 'link', { code: 'DG-2' })).toBe('not-found')
    expect(walk.act(actors.window, 'link', { code: 'DG-1' })).toBe('done')
    expect(visit.row(walk.state)).toMatchObject({ links: [dispute.id], outcome: 'linked' })
  })

  test('at another door only with its name and a reason', () => {
    const walk = came()
    expect(walk.act(actors.window, 'send-on', { door: '人社分局' })).toMatch(/^invalid/)
    expect(walk.act(actors.window, 'send-on', { door: '人社分局', why: '工资先由监察处理' })).toBe('done')
    expect([line(walk, '去哪里'), line(walk, '为什么')]).toEqual(['人社分局', '工资先由监察处理'])
  })

  test('and nothing is done with it after that but a note', () => {
    const walk = came()
    walk.act(actors.window, 'leave')
    for (const name of ['receive', 'set-mood', 'hand-over', 'take-over', 'advise', 'describe']) {
      expect(walk.act(actors.window, name, { mood: 'calm', to: actors.dispatcher.account, why: 'x', words: 'x', about: 'x' }), name).toBe('wrong-stage')
    }
  })
})

test('what the visitor came for is found by a search of the counter, not by their number', () => {
  expect(visit.row(came().state).search).toContain('物业不退押金')
  expect(visit.row(came().state).search).not.toContain(lin.phone)
})
