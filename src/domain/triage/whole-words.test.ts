import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeModel } from './model.ts'
import { read } from './read.ts'
import { isTelling, wholeWords } from './whole-words.ts'

const model = decodeModel(readFileSync(new URL('../../../models/triage.bin', import.meta.url)))
const cut = (text: string, part: string): string => text.slice(...wholeWords(text, text.indexOf(part), text.indexOf(part) + part.length))

describe('what is quoted is quoted in whole words', () => {
  test.each([
    ['老板拖欠工资不给', '欠工', '拖欠工资'],
    ['物业公司不修电梯', '业公', '物业公司'],
    ['收走的押金不退', '的押', '押金'],
    ['邻居，把水管接到我家', '居', '邻居'],
    ['買賣合同冇簽', '賣合', '買賣合同'],
    ['还欠三千元工资', '元工资', '工资'],
    ['我们几年结婚没有孩子', '几年结婚', '结婚'],
    ['现在儿媳妇不让看', '现在儿媳', '儿媳妇'],
    ['他说', '他说', '他说'],
  ])('%s: %s is told as %s', (text, part, told) => {
    expect(cut(text, part)).toBe(told)
  })

  test('what only says who spoke, when or how many is no reason', () => {
    expect(['他说', '现在', '几年', '元', '他说现在'].filter(isTelling)).toEqual([])
    expect(['工资', '他说离婚', '三个月工资'].filter((one) => !isTelling(one))).toEqual([])
  })

  test('a span of any text stays inside it, never leaves its clause and is never empty', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length
      const end = start + 1 + (b % (text.length - start))
      const [from, to] = wholeWords(text, start, end)
      expect(from >= 0 && from < to && to <= text.length).toBe(true)
      expect(/[\s，。]/.test(text.slice(from, Math.max(from, start)) + text.slice(Math.min(to, end), to))).toBe(false)
    }), { numRuns: 300 })
  })

  test('no reason and no evidence of the project’s own texts begins or ends inside a word', () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
    const texts = readFileSync(new URL('../../../models/triage-texts.txt', import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    const [shown, broken] = [new Set<string>(), [] as string[]]
    for (const text of texts.filter((_, at) => at % 7 === 0)) {
      const borders = new Set([0, text.length, ...[...segmenter.segment(text)].map((one) => one.index)])
      const { reasons, flags } = read(text, model)
      for (const one of [...reasons, ...flags.flatMap((flag) => flag.evidence)]) {
        shown.add(one.text)
        if (!borders.has(one.start) || !borders.has(one.end)) broken.push(`${one.text} in ${text}`)
      }
    }
    expect(shown.size).toBeGreaterThan(100)
    // A clause longer than the look-around may be split otherwise when seen whole.
    expect(broken.length / shown.size, broken.join('\n')).toBeLessThan(0.03)
  })
})
