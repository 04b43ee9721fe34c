import { expect, test } from 'vitest'
import type { VisitLine } from '../../../contract/visit.ts'
import { numberServed } from './served.ts'

const line = (number: number, mine: boolean): VisitLine => ({
  id: String(number), code: `DG-${number}`, number, name: '李**', mood: 'calm', moodWords: { zh: '平静', en: 'Calm' }, companions: 0, since: '2026-11-24T02:00:00Z', stage: 'serving', mine, handedToMe: false,
})

test('the window has no numbers of its own: it tells that of the visitor whom this clerk receives', () => {
  expect(numberServed({ serving: [line(7, false), line(9, true)] })).toBe(9)
})

test('whoever receives nobody, or several at once, tells none', () => {
  expect([numberServed(undefined), numberServed({ serving: [line(7, false)] }), numberServed({ serving: [line(7, true), line(9, true)] })]).toEqual([undefined, undefined, undefined])
})
