import { expect, test } from 'vitest'
import { fit } from './fit.ts'
import { isEmpty, pruned } from './value.ts'

test.each([
  ['/', '/', {}], ['/track', '/track', {}], ['/track', '/track/', {}], ['/my/:id', '/my/DG-1', { id: 'DG-1' }], ['/i/:code', '/i/%E6%9E%AB', { code: '枫' }], ['/i/:code', '/i/%E6', { code: '%E6' }],
])('%s fits %s', (pattern, path, params) => {
  expect(fit(pattern, path)).toEqual(params)
})

test.each([['/', '/x'], ['/track', '/'], ['/my/:id', '/my'], ['/my/:id', '/my/'], ['/my/:id', '/my/a/b'], ['/track', '/trackx']])('%s does not fit %s', (pattern, path) => {
  expect(fit(pattern, path)).toBeUndefined()
})

test('an answer that was not given is not sent; a no and a zero are answers', () => {
  expect(pruned({ a: '', b: undefined, c: [], d: { e: '' }, no: false, zero: 0, rows: [{}, { x: 1, y: '' }] })).toEqual({ no: false, zero: 0, rows: [{ x: 1 }] })
  expect([false, 0, 'x', ['x']].map(isEmpty)).toEqual([false, false, false, false])
})
