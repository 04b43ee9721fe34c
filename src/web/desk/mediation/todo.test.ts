import { expect, test } from 'vitest'
import type { MatterLine } from '../../../contract/matter.ts'
import { day } from '../../../domain/kernel/day.ts'
import { todos, whenOf } from './todo.ts'

const today = day('2026-11-24')
const words = { zh: '甲', en: 'A' }
const line = (stage: string, due?: string): MatterLine => ({
  id: stage, kind: 'dispute', code: 'DG', title: words, stage, stageWords: words, place: { path: '441900', words }, body: { id: 'b', name: words, kind: 'centre' },
  flags: [], risk: 'none', sealed: false, openedOn: '2026-11-01', version: 1, ...(due ? { due } : {}),
})

test.each([['2026-11-23', 'late'], ['2026-11-24', 'today'], ['2026-12-01', 'week'], ['2026-12-02', 'later'], [undefined, 'later']] as const)('due %s is %s', (due, when) => {
  expect(whenOf(due, today)).toBe(when)
})

test('the soonest comes first, what has no day comes last, and what is over is not there', () => {
  const list = todos([line('mediating'), line('preparing', '2026-12-20'), line('archived'), line('routed', '2026-11-24')], today)
  expect(list.map((one) => one.verb)).toEqual(['sign', 'call', 'session'])
})

test('call-backs, files to archive, answers of units and whatever else is late stand there too', () => {
  const request = { ...line('answered', '2026-11-20'), kind: 'request' }
  const list = todos([line('visiting', '2026-11-23'), line('concluded', '2026-11-24'), line('accepted', '2026-11-22'), request], today)
  expect(list.map((one) => [one.verb, one.when])).toEqual([['reply', 'late'], ['other', 'late'], ['visit', 'late'], ['archive', 'today']])
})

test('on what they mediated themselves nobody calls back: they wait for it, and call back on a colleague’s', () => {
  const by = (id: string, who: string): MatterLine => ({ ...line('visiting', '2026-11-23'), id, assignee: { id: who, name: '王' } })
  expect(todos([by('own', 'me'), by('other', 'you'), line('visiting')], today, new Set(), 'me').map((one) => one.verb)).toEqual(['visited', 'visit', 'visit'])
})

test('whoever is to be told by telephone is told today, and late stays late', () => {
  const list = todos([line('mediating', '2026-12-20'), line('signing', '2026-11-20')], today, new Set(['mediating', 'signing']))
  expect(list.map((one) => [one.verb, one.when])).toEqual([['tell', 'late'], ['tell', 'today']])
})

test('a matter that stands in several queues is one', () => {
  expect(todos([line('preparing', '2026-11-20'), line('preparing', '2026-11-20')], today)).toHaveLength(1)
})
