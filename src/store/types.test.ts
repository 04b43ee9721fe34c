import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentText } from './types.ts'

test('a moment comes back in UTC to the millisecond, whatever zone and however many digits the server writes', () => {
  expect(momentText('2026-11-24 02:56:21+00')).toBe('2026-11-24T02:56:21.000Z')
  expect(momentText('2026-11-24 02:56:21.1+00')).toBe('2026-11-24T02:56:21.100Z')
  expect(momentText('2026-11-24 02:56:21.123456+00')).toBe('2026-11-24T02:56:21.123Z')
  expect(momentText('2026-11-24 10:56:21.123456+08')).toBe('2026-11-24T02:56:21.123Z')
  expect(momentText('2026-11-24 08:26:21+05:30')).toBe('2026-11-24T02:56:21.000Z')
})

test('the short way for UTC says what the long way says', () => {
  fc.assert(fc.property(fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (at) => {
    const [day, time] = at.toISOString().split('T')
    expect(momentText(`${day} ${time?.replace(/\.?0*Z$/, '')}+00`)).toBe(at.toISOString())
  }))
})
