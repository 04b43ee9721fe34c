import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../domain/kernel/day.ts'
import { folded, gramsOf, monthGram, searchWords, yearGram } from './grams.ts'
import type { List } from './grams.ts'

const text = fc.string({ unit: fc.constantFrom(...'漏水工资邻里𠮷㼆abcＡＢ１２ \n。，%_'), maxLength: 40 })

test('every piece of a text can be found by its grams: an index over them never misses what a LIKE finds', () => {
  fc.assert(fc.property(text, text, fc.nat(), fc.integer({ min: 2, max: 8 }), (head, rest, at, length) => {
    const kept = searchWords(head, rest, { lists: ['city', { town: '441900117' }], openedOn: day('2026-03-02') })
    const letters = [...kept.words]
    const piece = letters.slice(at % Math.max(1, letters.length)).slice(0, length).join('')
    const terms = piece.split(/[ \n]/).filter((term) => [...term].length >= 2)
    for (const term of terms) for (const gram of [...gramsOf(term, 'city'), ...gramsOf(term, { town: '441900117' })]) expect(kept.grams).toContain(gram)
  }))
})

test('a single character is found in title and names', () => {
  const kept = searchWords('李雪 借书', '亓某说', { lists: ['city'], openedOn: day('2026-03-02') })
  expect(kept.grams).toContain(gramsOf('雪', 'city')[0])
  expect(kept.grams).not.toContain(gramsOf('亓', 'city')[0])
})

test('full width, capitals and runs of spaces make no difference; a rare character is one', () => {
  expect(folded(' ＡＢＣ  Ｄ\t漏水 ')).toBe('abc d 漏水')
  expect(gramsOf('𠮷野', 'city')).toHaveLength(1)
})

test('a word of one town is not found in another, and no text makes it so', () => {
  const kept = searchWords('李雪', '441900117 漏水', { lists: ['city', { town: '441900121' }], openedOn: day('2026-03-02') })
  for (const word of ['漏水', '雪']) {
    const at = gramsOf(word, { town: '441900117' })[0]
    if (word === '雪') expect(kept.grams).toContain(gramsOf(word, { town: '441900121' })[0])
    expect(kept.grams).not.toContain(at)
  }
})

test('when a matter was opened is kept for the city and for its town, so that a town’s months are short lists', () => {
  const kept = searchWords('李雪', '漏水', { lists: ['city', { town: '441900121' }], openedOn: day('2026-03-02') })
  for (const list of ['city', { town: '441900121' }] as const) for (const span of [monthGram('2026-03', list), yearGram(2026, list)]) expect(kept.grams).toContain(span)
  for (const span of [monthGram('2026-03', { town: '441900117' }), monthGram('2026-04', { town: '441900121' })]) expect(kept.grams).not.toContain(span)
  expect(searchWords('李雪', '漏水', { lists: ['city'], openedOn: day('2026-03-02') }).grams).toContain(monthGram('2026-03', 'city'))
})

test('a number stands for one piece in one list and for no other: what the index finds of a short word needs no second look', () => {
  // Blanks divide a text and are no piece of it.
  const letter = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).map((one) => [...one][0] ?? 'x').filter((one) => one !== ' ' && one !== '\n')
  const lists = fc.constantFrom<List>('city', { town: '441900117' }, { town: '441900121' }, { body: '0198a000-0000-7000-8000-0000000000a1' }, { body: '0198a000-0000-7000-8000-0000000000a2' })
  fc.assert(fc.property(letter, letter, letter, letter, lists, lists, (a, b, c, d, here, there) => {
    const same = a === c && b === d && here === there
    expect(gramsOf(a + b, here)[0] === gramsOf(c + d, there)[0]).toBe(same)
    expect(gramsOf(a, here)[0]).not.toBe(gramsOf(c + d, there)[0])
    for (const gram of gramsOf(a + b, here)) expect(Number.isSafeInteger(gram)).toBe(true)
    for (const span of [monthGram('2026-03', here), yearGram(2026, here)]) expect(gramsOf(c + d, there)).not.toContain(span)
  }))
  expect(monthGram('2026-12', { town: '441900117' })).not.toBe(monthGram('2027-01', { town: '441900117' }))
  expect(yearGram(2026, 'city')).not.toBe(monthGram('2026-01', 'city'))
})

test('a word of one or two characters is found by its grams exactly where a LIKE finds it', () => {
  fc.assert(fc.property(text, text, text, (head, rest, other) => {
    const kept = searchWords(head, rest, { lists: ['city', { town: '441900117' }], openedOn: day('2026-03-02') })
    for (const term of folded(other).split(' ').flatMap((word) => [...word].map((_, at) => [...word].slice(at, at + 2).join('')))) {
      const by = [...term].length === 1 ? kept.head : kept.words
      expect(gramsOf(term, { town: '441900117' }).every((gram) => kept.grams.includes(gram))).toBe(by.includes(term))
    }
  }))
})
