import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { areasFile, originIds } from '../../cities/shapes.ts'
import { day } from '../../src/domain/kernel/day.ts'
import { randomOf } from '../random.ts'
import { castOf } from './cast.ts'
import { bySituation } from './material/index.ts'
import type { Material } from './material/material.ts'
import { spoken } from './money.ts'
import { checkDigit } from './people.ts'
import type { Place } from './places.ts'
import { readSums } from './read-sums.ts'
import { shells } from './shells.ts'
import { notedVoices, ownVoices, type OwnVoice } from './situation.ts'
import { tellStory } from './tell.ts'
import { situations } from './types/index.ts'
import { weave } from './weave.ts'

const areas = areasFile.parse(JSON.parse(readFileSync(new URL('../../cities/441900/areas.json', import.meta.url), 'utf8')))
const towns = areas.filter((a) => a.tier === 'town')
const places: Place[] = areas.filter((a) => a.tier === 'village').flatMap((village) => towns.filter((t) => t.code === village.parent).map((town) => ({ town, village })))
const on = day('2026-11-24')
const tellAll = (seed: string) => Array.from({ length: 3000 }, (_, at) => {
  const random = randomOf(`${seed}-${at}`)
  return tellStory(random, { place: random.pick(places), on })
})
const stories = tellAll('city')
const textOf = (telling: string | { readonly t: string }) => (typeof telling === 'string' ? telling : telling.t)

describe('three thousand stories', () => {
  test('at least 2,900 of them are told in words of their own', () => {
    expect(new Set(stories.map((s) => s.text)).size).toBeGreaterThanOrEqual(2900)
  })
  test('the same seed tells the same city', () => {
    expect(tellAll('city').slice(0, 50)).toEqual(stories.slice(0, 50))
  })
  test('no slot, choice or empty value shows', () => {
    expect(stories.filter((s) => /[{}[\]|]|undefined|NaN|。。|，，|：，|，。/.test(`${s.text}${s.title.zh}${s.title.en}${s.claim}`)).map((s) => s.text)).toEqual([])
  })
  test('the amount of a matter is an amount that its text names', () => {
    expect(stories.filter((s) => s.amountFen && !readSums(s.text).includes(s.amountFen)).map((s) => [s.amountFen, s.text])).toEqual([])
  })
  test('a claim asks for no other sum than the amount', () => {
    const odd = stories.filter((s) => s.amountFen === undefined && /\d{3,}元/.test(s.claim))
    expect(odd.map((s) => s.claim)).toEqual([])
  })
  test('no text names a town that is not the town of the matter', () => {
    const names = towns.filter((t) => !t.park).map((t) => t.name)
    expect(stories.filter((s) => names.some((name) => name !== s.place.town.name && s.text.includes(name))).map((s) => s.text)).toEqual([])
  })
  test('lengths run from a line to a page', () => {
    const lengths = stories.map((s) => s.text.length).toSorted((a, b) => a - b)
    expect([lengths[0] ?? 0, lengths.at(-1) ?? 0].map((n) => n < 30 || n > 150)).toEqual([true, true])
    expect(lengths.at(-1)).toBeLessThanOrEqual(600)
  })
  test('all sixteen types and all origins but none else occur', () => {
    expect(new Set(stories.map((s) => s.type)).size).toBe(16)
    expect([...new Set(stories.map((s) => s.origin))].toSorted()).toEqual(originIds.toSorted())
  })
  test('stories told in Cantonese words and in English are among them', () => {
    expect(new Set(stories.map((s) => s.language))).toEqual(new Set(['zh', 'yue', 'en']))
  })
})

describe('people of the stories', () => {
  const people = stories.flatMap((s) => s.people)
  const numbered = people.flatMap((p) => (p.idNumber ? [{ ...p, idNumber: p.idNumber }] : []))
  test('identity numbers pass their check digit, agree with gender and age, and are of no region that exists', () => {
    const wrong = numbered.filter(({ idNumber, gender, age }) => {
      const born = Number(idNumber.slice(6, 10))
      return idNumber.slice(2, 4) !== '99' || checkDigit(idNumber.slice(0, 17)) !== idNumber.slice(17) || Number(idNumber.charAt(16)) % 2 !== (gender === 'm' ? 1 : 0) || 2026 - born !== age
    })
    expect(numbered.length).toBeGreaterThan(4000)
    expect(wrong).toEqual([])
  })
  test('nobody bears the name of somebody everybody knows', () => {
    const known = ['邓小平', '李鹏', '刘翔', '林丹', '姚明', '王毅', '李娜']
    expect(people.filter((p) => known.includes(p.name))).toEqual([])
  })
  test('a known number has its known check digit', () => {
    // The worked example of the standard GB 11643.
    expect(checkDigit('11010519491231002')).toBe('X')
  })
  test('telephones lie in the range kept for invented people, apart from the accounts', () => {
    expect(people.filter((p) => !/^199000[1-6]\d{4}$/.test(p.phone))).toEqual([])
  })
  test('each story has an applicant and one other side', () => {
    expect(stories.filter((s) => s.people.filter((p) => p.role === 'respondent').length !== 1 || s.people[0]?.role !== 'applicant')).toEqual([])
  })
})

describe.each(situations.map((s) => [s.id, s] as const))('%s', (_, situation) => {
  const own = ownVoices.flatMap((voice) => (situation.own[voice] ?? []).map((telling) => [voice, textOf(telling)] as const))
  test('fills every slot of every telling', () => {
    for (const seed of ['a', 'b', 'c']) {
      const random = randomOf(`${situation.id}${seed}`)
      const place = random.pick(places)
      for (const [voice, telling] of own) expect(weave(random, telling, castOf(random, situation, place, on, { voice, elder: voice === 'elder' }).slot)).not.toBe('')
      const cast = castOf(random, situation, place, on, { voice: 'clerk', elder: false })
      const slot = (name: string) => (name === 's' ? '某人' : name === 'o' ? '对方' : cast.slot(name))
      const noted = notedVoices.flatMap((voice) => situation.noted?.[voice] ?? [])
      for (const telling of [...situation.core, ...situation.claim, ...noted]) expect(weave(random, textOf(telling), slot)).not.toBe('')
    }
  })
  test('can be told in at least eight structures', () => {
    const forms = situation.origins.flatMap(([origin]) => (origin in shells ? shells[origin as keyof typeof shells] : []))
    const clerk = situation.origins.some(([origin]) => origin === 'window') ? shells.clerk.length : 0
    expect(own.length + situation.core.length * (forms.length + clerk)).toBeGreaterThanOrEqual(8)
    expect(own.length).toBeGreaterThanOrEqual(situation.core.length > 1 ? 2 : 3)
  })
  test('has a voice for each place it comes from', () => {
    const silent = situation.origins.filter(([origin]) => origin === 'online' && !(['typed', 'yue', 'elder', 'english'] as OwnVoice[]).some((voice) => situation.own[voice]))
    expect(silent).toEqual([])
  })
})

const linesOf = ({ facts, first, later, agreed, open, does, pay }: Material): string[] => [...facts, ...first, ...later, ...agreed, ...open, ...does.map(([, what]) => what), ...pay]
describe.each(situations.map((one) => [one.id] as const))('what is said over %s', (id) => {
  const material = bySituation[id]
  test('is of its own, with enough to choose from', () => {
    const { facts, first, later, agreed, open, does, pay } = material ?? { facts: [], first: [], later: [], agreed: [], open: [], does: [], pay: [] }
    expect([facts.length >= 2, first.length >= 3, later.length >= 2, agreed.length >= 3, open.length >= 2, does.length >= 2, pay.length >= 1]).toEqual(Array(7).fill(true))
  })
  test('weaves and leaves nothing open', () => {
    const slots: Readonly<Record<string, string>> = { A: '甲', R: '乙', sum: '8000元', settle: '6000元', village: '某村', town: '某镇', n: '3' }
    const random = randomOf(id)
    const said = (material ? linesOf(material) : []).map((line) => weave(random, line, (name) => slots[name]))
    expect(said.filter((line) => line === '' || /[{}[\]|]|undefined|。。|，，|，。/.test(line))).toEqual([])
  })
})

test('no sentence of what is said stands over two situations', () => {
  const over = new Map<string, Set<string>>()
  for (const [id, material] of Object.entries(bySituation)) {
    // What is as short as "后续治疗费" is a word and no sentence.
    for (const sentence of linesOf(material).flatMap((line) => line.split(/[。？！；[\]|]/)).filter((part) => part.length > 8)) over.set(sentence, (over.get(sentence) ?? new Set<string>()).add(id))
  }
  expect([...over].filter(([, ids]) => ids.size > 1).map(([sentence, ids]) => [sentence, ...ids])).toEqual([])
})
test('nothing is said over a situation that is not told', () => {
  expect(Object.keys(bySituation).filter((id) => !situations.some((one) => one.id === id))).toEqual([])
})

describe('how sums are said', () => {
  test.each([[8600, '八千六'], [12000, '一万二'], [20000, '两万'], [350000, '三十五万'], [120000, '十二万'], [500, '五百'], [8650, undefined], [99, undefined]])('%i yuan is said %s', (yuan, words) => {
    expect(spoken(yuan)).toBe(words)
  })
  test.each([['欠我八千六百块钱', 860_000], ['一万二', 1_200_000], ['共3.5万元', 3_500_000], ['三十五万', 35_000_000], ['¥8,600', 860_000], ['两千块', 200_000]])('%s is read back', (text, fen) => {
    expect(readSums(text)).toContain(fen)
  })
})
