import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { areasFile } from '../../cities/shapes.ts'
import { problem, testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'
import { words } from '../domain/kernel/words.ts'
import { decodeModel } from '../domain/triage/model.ts'
import { newReader } from '../service/read-story.ts'

const root = join(import.meta.dirname, '../..')
let door: TestDoor
beforeAll(async () => {
  const areas = areasFile.parse(JSON.parse(readFileSync(join(root, 'cities/441900/areas.json'), 'utf8')))
  door = await testDoor({ reader: newReader(decodeModel(readFileSync(join(root, 'models/triage.bin'))), areas.map(({ path, code, name, en }) => ({ path, code, name: words(name, en) }))) })
})
afterAll(() => door.close())

const ask = (payload: object) => door.app.inject({ method: 'POST', url: '/api/triage', payload })
interface Answer { type: string; sure: boolean; ranked: { p: number }[]; amounts: { fen: number; from: string }[]; place?: { path: string }; route?: { body: { name: { zh: string } }; rule: string }; ways: object[]; law: object[]; reasons: string[]; flags: { flag: string; evidence: { text: string; start: number; end: number }[] }[] }

test('a story told without an account is understood: what it is, how much, where, which ways, and why; nothing is kept of it', async () => {
  const text = '我在厚街镇一家鞋厂打工，老板拖欠三个月工资一共一万八千元，一直说没钱，要了好多次都不给。'
  const answer = (await ask({ text })).json<Answer>()
  expect(answer.type).toBe('labour')
  expect(answer.amounts.map((one) => one.fen)).toContain(1_800_000)
  expect(answer.place?.path).toBe('441900/441900122')
  expect(answer.ranked.reduce((sum, one) => sum + one.p, 0)).toBeCloseTo(1, 2)
  expect(answer.ways.length).toBeGreaterThan(1)
  expect(answer.route?.rule).toMatch(/^R-/)
  expect(answer.flags.find((one) => one.flag === 'unpaid-wages')?.evidence.every((one) => text.slice(one.start, one.end) === one.text)).toBe(true)
  expect(await door.db.rows({ text: 'select from matters union all select from outbox union all select from people' })).toEqual([])
})

test('a sum that only the claim names is read, and one that both name counts once', async () => {
  const text = '我在厚街镇一家鞋厂打工，老板拖欠三个月工资，要了好多次都不给。'
  const amounts = async (payload: object) => (await ask(payload)).json<Answer>().amounts.map(({ fen, from }) => [fen, from])
  expect(await amounts({ text })).toEqual([])
  expect(await amounts({ text, claim: '把18000元工资付清' })).toEqual([[1_800_000, 'claim']])
  expect(await amounts({ text: `${text}一共一万八千元`, claim: '付清18000元' })).toEqual([[1_800_000, 'both']])
  expect(problem(await ask({ text, claim: '长'.repeat(40_001) })).fields?.map((one) => one.path)).toEqual(['claim'])
})

test('a quarrel with an authority over what it did: the words that say so, reconsideration first, no door of mediation and no civil term', async () => {
  const answer = (await ask({ text: '我在厚街镇开小店，收到城管的行政处罚决定书，罚款两千元，我不服' })).json<Omit<Answer, 'ways'> & { against?: string; ways: { channel: string }[] }>()
  expect(answer.against).toContain('行政处罚')
  expect(answer.ways.map((one) => one.channel)).toEqual(['reconsideration', 'court'])
  expect(answer.route).toBeUndefined()
  expect(answer.law).toEqual([])
  const spoken = (await ask({ text: '我在厚街镇，楼上违建漏水，跟城管说了，城管来过也没用' })).json<Answer & { against?: string }>()
  expect(spoken.against).toBeUndefined()
  expect(spoken.route?.rule).toMatch(/^R-/)
})

test('the type that the person chose themselves counts: law, ways and door follow it', async () => {
  const text = '在厚街镇，他就是不给我那笔钱，说了很多次。'
  const [read, chosen] = [(await ask({ text })).json<Answer>(), (await ask({ text, type: 'labour' })).json<Answer>()]
  expect(chosen.type).toBe(read.type)
  expect(JSON.stringify(chosen.ways)).toContain('labour-arbitration')
  expect(JSON.stringify(chosen.law)).not.toBe(JSON.stringify(read.law))
  expect(problem(await ask({ text, type: '劳动' })).fields?.map((one) => one.path)).toEqual(['type'])
})

test('who says that they do not know is not guessed at: what holds for all, each way with its case', async () => {
  const text = '我在厚街镇一家鞋厂打工，老板拖欠三个月工资一共一万八千元，一直说没钱，要了好多次都不给。'
  const answer = (await ask({ text, type: 'unsure' })).json<{ ways: { channel: string; when?: { zh: string } }[]; law: { words: { zh: string } }[] }>()
  expect(answer.ways.map((one) => one.channel)).toEqual(expect.arrayContaining(['people', 'labour-arbitration', 'court', 'petition']))
  expect(answer.ways.every((one) => one.when?.zh)).toBe(true)
  expect(answer.law.length).toBeGreaterThan(0)
  expect(answer.law.some((one) => one.words.zh.includes('按月'))).toBe(false)
})

test.each(['在厚街镇，他就是不给我那笔钱，说了很多次。', '在厚街镇宝屯社区，他答应的事一直没有做'])('a reading that is not sure acts on no guess: as if “not sure” had been chosen (%s)', async (text) => {
  const [read, chosen] = [(await ask({ text })).json<Answer>(), (await ask({ text, type: 'unsure' })).json<Answer>()]
  expect(read.sure).toBe(false)
  for (const part of ['ways', 'law', 'route'] as const) expect(read[part], part).toEqual(chosen[part])
  expect(read.route).toBeDefined()
})

test('what says too little is said to be unsure; the longest story is read; more is marked', async () => {
  expect((await ask({ text: '你好' })).json<Answer>().sure).toBe(false)
  expect((await ask({ text: '😀𠮷'.repeat(10_000) })).statusCode).toBe(200)
  expect(problem(await ask({ text: '长'.repeat(40_001) })).fields?.map((one) => one.path)).toEqual(['text'])
  expect(problem(await ask({ text: '' })).code).toBe('invalid')
})

test('one address asks sixty times a minute and is then told when to come again', async () => {
  const codes: number[] = []
  for (let n = 0; n < 70; n += 1) codes.push((await ask({ text: '邻居太吵' })).statusCode)
  expect(codes.filter((code) => code === 429).length).toBeGreaterThan(5)
  const last = await ask({ text: '邻居太吵' })
  expect([problem(last).code, Number(last.headers['retry-after']) > 0]).toEqual(['too-many', true])
})
