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
  const list = todos([line('mediating'), line('preparing', '2026-12-20'), line('archived', '2026-11-01'), line('routed', '2026-11-24')], today)
  expect(list.map((one) => one.verb)).toEqual(['sign', 'call', 'session'])
})
