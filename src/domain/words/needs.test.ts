import { expect, test } from 'vitest'
import { speaksWords, tonguesNeeded, tonguesOf } from './needs.ts'

test('what an account speaks is known by the names of the city’s file; what everybody speaks, and what is not among the needs, meets none', () => {
  expect(tonguesOf(['客家话', '粤语', '普通话', '湖南话', '手语'])).toEqual(['hakka', 'cantonese', 'sign-language'])
  expect(tonguesOf(['白话', '粤语'])).toEqual(['cantonese'])
})

test('what parties need of a mediator’s tongue: their language and sign language, once each', () => {
  expect(tonguesNeeded([{ needs: { language: 'hakka' } }, { needs: { language: 'hakka', aids: ['sign-language', 'wheelchair'] } }, {}, { needs: { language: 'mandarin' } }, { needs: { language: 'other' } }])).toEqual(['hakka', 'sign-language'])
})

test('why somebody comes first is said in both languages', () => {
  expect(speaksWords(['hakka', 'sign-language'])).toEqual({ zh: '★ 会客家话、手语，当事人需要', en: '★ speaks what a party needs: Hakka, Sign language' })
})
