import { expect, test } from 'vitest'
import { firstView, sentGroup, sentHere } from './first-view.ts'

test('a unit’s day begins with what is due first, be it a dispute that was sent here or a request', () => {
  expect(firstView([['cases', [{ due: '2026-11-20' }]], ['asked', [{ due: '2026-11-24' }]]], 'asked')).toBe('cases')
  expect(firstView([['cases', [{ due: '2026-11-28' }]], ['asked', [{ due: '2026-11-24' }]]], 'asked')).toBe('asked')
})

test('without a day the first view that holds something, and without anything the usual one', () => {
  expect(firstView([['cases', []], ['doing', [{}]]], 'asked')).toBe('doing')
  expect(firstView([['cases', []], ['doing', []]], 'asked')).toBe('asked')
})

test('what waits to be signed for stands on top, then what ends first', () => {
  const line = (stage: string, due: string) => ({ stage, due })
  expect(sentHere([line('mediating', '2026-11-20'), line('routed', '2026-11-25'), line('routed', '2026-11-24'), line('preparing', '2026-11-19')]).map((one) => one.due))
    .toEqual(['2026-11-24', '2026-11-25', '2026-11-19', '2026-11-20'])
})

test('what is over and only has to be filed away stands below, under a heading of its own', () => {
  const line = (stage: string, due: string) => ({ stage, due })
  const rows = sentHere([line('concluded', '2026-11-01'), line('mediating', '2026-11-20'), line('routed', '2026-11-25')])
  expect(rows.map(sentGroup)).toEqual(['toSign', 'inHand', 'toArchive'])
})
