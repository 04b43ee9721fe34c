import { expect, test } from 'vitest'
import { parseFen } from './money.ts'

test.each([
  ['8600', 860_000], ['8,600.5', 860_050], ['¥１２３００元', 1_230_000], ['1.2万', 1_200_000], ['1万2', 1_200_000], ['1万2000', 1_200_000], ['35万元', 35_000_000], ['0.5万', 500_000],
] as const)('%s is read as people say it', (text, sum) => {
  expect(parseFen(text)).toBe(sum)
})

test.each(['', '约一万', '1万20', '1.2万3', '1.23456万', '1e5', '-5', '0.001', '万'])('%s is not guessed', (text) => {
  expect(parseFen(text)).toBeUndefined()
})
