import { describe, expect, test } from 'vitest'
import { letters } from '../../domain/kinds/dispute/letters.ts'
import * as shell from './public.ts'
import * as check from './public-check.ts'
import * as fields from './public-fields.ts'
import * as matter from './public-matter.ts'
import * as paper from './public-paper.ts'
import * as road from './public-road.ts'
import * as tell from './public-tell.ts'
import * as track from './public-track.ts'

interface Said { readonly at: string; readonly zh: string; readonly en: string }

const saidIn = (value: unknown, at: string): Said[] => {
  if (typeof value !== 'object' || value === null) return []
  const one = value as Record<string, unknown>
  if (typeof one['zh'] === 'string' && typeof one['en'] === 'string') return [{ at, zh: one['zh'], en: one['en'] }]
  return Object.entries(one).flatMap(([name, inner]) => saidIn(inner, `${at}.${name}`))
}

const all = saidIn({ shell, check, fields, matter, paper, road, tell, track }, 'words')
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((one) => one[1]).sort()
/** The switch is written in the language to which it leads, and a name is a name. */
const exempt = (at: string) => at.endsWith('.otherLanguage') || at.endsWith('.frame.name')

describe('every word that a resident reads', () => {
  test('exists in both languages', () => {
    expect(all.length).toBeGreaterThan(250)
    expect(all.filter((one) => one.zh.trim() === '' || one.en.trim() === '').map((one) => one.at)).toEqual([])
  })

  test('is Chinese where Chinese is asked for, and English has no Chinese left in it', () => {
    expect(all.filter((one) => !exempt(one.at) && /\p{Script=Han}/u.test(one.en)).map((one) => one.at)).toEqual([])
    expect(all.filter((one) => !exempt(one.at) && !/\p{Script=Han}/u.test(one.zh)).map((one) => one.at)).toEqual([])
  })

  test('has the same slots in both', () => {
    expect(all.filter((one) => slots(one.zh).join() !== [...new Set(slots(one.en))].join()).map((one) => one.at)).toEqual([])
  })
})

describe('what a swindler would ask for', () => {
  test('no page has a code read out: where a code is spoken of to somebody, it is forbidden', () => {
    const spoken = all.flatMap((one) => one.zh.split(/[。：；]/)).filter((clause) => clause.includes('验证码') && /念|说出|告诉/.test(clause))
    const forbidden = [...check.check.nevers, ...check.check.neverSaid].flatMap((one) => one.zh.split(/[。：；]/))
    expect(spoken.filter((clause) => !/不用|不要|谁都不/.test(clause) && !forbidden.includes(clause))).toEqual([])
  })

  test('every message about a dispute bears its case code, as the page for checking promises', () => {
    expect(Object.entries(letters).filter(([, letter]) => !/\{code\}/.test(letter.zh) || !/\{code\}/.test(letter.en)).map(([name]) => name)).toEqual([])
  })
})
