import { expect, test } from 'vitest'
import { words } from '../../domain/kernel/words.ts'
import { counted, countText } from './say.ts'

test('a number that a list did not count to its end is said in words, and never looks like an exact one', () => {
  const total = words('共 {n} 件', '{n} matter|{n} matters')
  expect(counted(total, '1000+')).toEqual({ zh: '共 1000 件以上', en: 'over 1,000 matters' })
  expect(counted(words('迟了 {n} 次', 'late {n} time|late {n} times'), '1000+')).toEqual({ zh: '迟了 1000 以上 次', en: 'late over 1,000 times' })
  expect(countText('1000+')).toEqual({ zh: '1000 件以上', en: 'over 1,000' })
})

test('an exact number stays as it is, one thing in the singular', () => {
  expect(counted(words('共 {n} 件', '{n} matter|{n} matters'), 1)).toEqual({ zh: '共 1 件', en: '1 matter' })
  expect(countText(1_000).zh).toBe('1000')
})
