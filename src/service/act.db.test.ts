import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FaultError, isRefused } from '../domain/kernel/fault.ts'
import type { FaultCode } from '../domain/kernel/fault.ts'
import { fold } from '../domain/matter/fold.ts'
import type { Database } from '../store/database.ts'
import { findFacts } from '../store/facts.ts'
import { bodyIn, city, makeVillage, officer, places, system } from '../../tests/support/village.ts'
import type { Village } from '../../tests/support/village.ts'
import { loan } from '../../tests/support/loan.ts'
import { act } from './act.ts'
import type { ActDone, Order } from './act.ts'
import { chainStart, hashOf } from './chain.ts'
import { openMatter } from './open-matter.ts'
import type { OpenOrder } from './open-matter.ts'

let village: Village
beforeAll(async () => { village = await makeVillage() })
afterAll(() => village.leave())

let keys = 0
const key = (): string => `key ${(keys += 1)}`
const window = officer('window', 'northA')
const reader = { side: 'applicant', form: 'natural', name: '李建国', phone: '138 0013 8000' }
const asking = (more: Partial<OpenOrder> = {}): OpenOrder => ({
  actor: window, kind: 'loan', key: key(), payload: { book: '论语', area: places.northA, body: bodyIn('northA'), parties: [reader] }, ...more,
})
const done = (answer: ActDone | { refused: unknown }): ActDone => {
  if (isRefused(answer)) throw new Error(JSON.stringify(answer.refused))
  return answer as ActDone
}
const open = async (more: Partial<OpenOrder> = {}): Promise<ActDone> => done(await openMatter(village.context, asking(more)))
const doing = (matter: ActDone, name: string, payload: unknown = {}, more: Partial<Order> = {}): Order => ({ actor: window, matter: matter.id, act: name, payload, key: key(), ...more })
const codeOf = (answer: unknown): FaultCode | undefined => (isRefused(answer) ? answer.refused.code : undefined)
const count = async (table: string, matter: string): Promise<number> =>
  (await village.db.rows<{ n: number }>({ text: `select count(*) as n from ${table} where city = $1 and matter = $2` }, [city, matter]))[0]?.n ?? -1

describe('one road', () => {
  test('an opening and an act leave facts, the current row, clocks, counts and promises', async () => {
    const matter = await open()
    expect(matter).toMatchObject({ version: 1, stage: 'asked', repeated: false })
    expect(matter.code).toMatch(/^DG-/)
    expect(await count('clocks', matter.id)).toBe(1)
    const lent = done(await act(village.context, doing(matter, 'lend', { days: 14 })))
    expect(lent).toMatchObject({ version: 2, stage: 'lent', stageWords: { zh: '已借出', en: 'Lent' } })
    const [row] = await village.db.rows<Record<string, unknown>>({ text: 'select stage, open, due, town, village, version, updated_at from matters where id = $1' }, [matter.id])
    expect(row).toMatchObject({ stage: 'lent', open: true, due: '2026-03-16', town: '990000001', village: '990000001001', version: 2, updated_at: '2026-03-02T01:00:00.000Z' })
    expect(await count('clocks', matter.id)).toBe(1)
    expect(await count('outbox', matter.id)).toBe(1)
    expect(await count('acts', matter.id)).toBe(2)
  })

  test('each fact is chained to the one before, and the facts fold to the current row', async () => {
    const matter = await open()
    await act(village.context, doing(matter, 'lend', { days: 14 }))
    await act(village.context, doing(matter, 'renew', { days: 7 }))
    const facts = await findFacts(village.db, city, matter.id)
    expect(facts.map((fact) => fact.kind)).toEqual(['opened', 'lent', 'renewed'])
    facts.reduce<Buffer>((before, { hash, ...fact }) => {
      expect(hashOf(before, matter.id, fact).toString('hex')).toBe(hash)
      return Buffer.from(hash, 'hex')
    }, chainStart)
    const [row] = await village.db.rows<{ state: unknown }>({ text: 'select state from matters where id = $1' }, [matter.id])
    expect(JSON.parse(JSON.stringify(fold(loan, facts)))).toEqual(row?.state)
  })

  test('a matter that an act opens besides is there with it, linked to it and with a chain of its own', async () => {
    const matter = await open()
    await act(village.context, doing(matter, 'ask-second', { book: '孟子' }))
    const others = await village.db.rows<{ matter: string }>({ text: 'select matter from links where other = $1' }, [matter.id])
    expect(others).toHaveLength(1)
    expect(await count('facts', others[0]?.matter ?? '')).toBe(1)
  })

  test('twenty who take a number of one series at once get one each and leave no gap; a number that is taken is refused', async () => {
    const matters = await Promise.all(Array.from({ length: 20 }, () => open()))
    await Promise.all(matters.map(async (matter) => done(await act(village.context, doing(matter, 'slip')))))
    const rows = await village.db.rows<{ n: number }>({ text: `select n from numbers where city = $1 and series = 'slips' order by n` }, [city])
    expect(rows.map((row) => row.n)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
    const [first, second] = matters as [ActDone, ActDone]
    const [taken] = await village.db.rows<{ slip: number }>({ text: `select (state->>'slip')::int as slip from matters where id = $1` }, [second.id])
    expect(codeOf(await act(village.context, doing(first, 'slip', { no: taken?.slip })))).toBe('already-done')
    expect(done(await act(village.context, doing(second, 'slip', { no: 31 }))).stage).toBe('asked')
    done(await act(village.context, doing(first, 'slip')))
    const [last] = await village.db.rows<{ n: number }>({ text: `select max(n) as n from numbers where city = $1 and series = 'slips'` }, [city])
    expect(last?.n, 'the next one follows the greatest').toBe(32)
  })

  test('what cannot be kept as text is made fit, and nothing else is lost', async () => {
    const matter = await open()
    const answer = await act(village.context, doing(matter, 'note', { words: '𠮷野家\u0000 half \ud83d end 😀<script>\'; drop table facts; --' }))
    expect(codeOf(answer)).toBeUndefined()
    const facts = await findFacts(village.db, city, matter.id)
    expect(facts.at(-1)?.data).toEqual({ words: '𠮷野家 half � end 😀<script>\'; drop table facts; --' })
  })
})

describe('twice equals once', () => {
  test('the same key again gives the first answer and leaves one effect', async () => {
    const matter = await open()
    const order = doing(matter, 'lend', { days: 14 })
    const first = done(await act(village.context, order))
    await act(village.context, doing(matter, 'renew', { days: 7 }))
    expect(await act(village.context, order)).toEqual({ ...first, repeated: true })
    expect(await count('facts', matter.id)).toBe(3)
  })

  test('a repeated opening gives the matter of the first, also when both arrive at once', async () => {
    const order = asking()
    const answers = await Promise.all([1, 2, 3].map(async () => done(await openMatter(village.context, order))))
    expect(new Set(answers.map((one) => one.id)).size).toBe(1)
    expect(answers.filter((one) => !one.repeated)).toHaveLength(1)
  })

  test('eight equal requests at once leave one act', async () => {
    const matter = await open()
    const order = doing(matter, 'lend', { days: 14 })
    const answers = await Promise.all(Array.from({ length: 8 }, async () => done(await act(village.context, order))))
    expect(answers.filter((one) => !one.repeated)).toHaveLength(1)
    expect(await count('facts', matter.id)).toBe(2)
  })

  test('when the line is cut after the act was written, the answer still comes and there is one effect', async () => {
    let cuts = 1
    const { db } = village.context
    const shaky: Database = {
      ...db,
      ask: async (piece, named) => {
        const rows = await db.ask<never>(piece, named)
        cuts -= 1
        if (cuts !== 0) return rows
        const fault = new FaultError({ code: 'unavailable', values: {} })
        fault.cause = { code: '57P01' }
        throw fault
      },
    }
    const context = { ...village.context, db: shaky }
    const matter = done(await openMatter(context, asking()))
    expect(matter.repeated).toBe(true)
    cuts = 1
    expect(done(await act(context, doing(matter, 'lend', { days: 14 })))).toMatchObject({ repeated: true, version: 2 })
    expect(await count('facts', matter.id)).toBe(2)
    expect(await count('outbox', matter.id)).toBe(1)
  })

  test('a key used for something else, or by somebody else, is refused', async () => {
    const matter = await open()
    const order = doing(matter, 'lend', { days: 14 })
    await act(village.context, order)
    expect(codeOf(await act(village.context, { ...order, payload: { days: 15 } }))).toBe('reused-key')
    expect(codeOf(await act(village.context, { ...order, actor: officer('dispatcher', 'north') }))).toBe('reused-key')
    const opening = asking()
    await openMatter(village.context, opening)
    expect(codeOf(await openMatter(village.context, { ...opening, payload: { book: '大学' } }))).toBe('reused-key')
  })
})

describe('two at once', () => {
  test('two officers acting on the same version get one winner and one clear conflict that shows what changed', async () => {
    const matter = await open()
    const head = officer('centre-head', 'north')
    const answers = await Promise.all([
      act(village.context, doing(matter, 'lend', { days: 14 }, { ifMatch: 1 })),
      act(village.context, doing(matter, 'note', { words: '等一等' }, { ifMatch: 1, actor: head })),
    ])
    const lost = answers.filter(isRefused)
    expect(answers.filter((one) => !isRefused(one))).toHaveLength(1)
    expect(lost[0]?.refused).toMatchObject({ code: 'stale', changed: [{ seq: 2 }] })
  })

  test('without a version both are done, one after the other, and nothing is lost', async () => {
    const matter = await open()
    await Promise.all(Array.from({ length: 5 }, (_, no) => act(village.context, doing(matter, 'note', { words: `${no}` }))))
    const facts = await findFacts(village.db, city, matter.id)
    expect(facts.map((fact) => fact.seq)).toEqual([1, 2, 3, 4, 5, 6])
  })
})

describe('who may', () => {
  test('who may not even read a matter is told that there is none; who may read but not act is told so', async () => {
    const matter = await open()
    expect(codeOf(await act(village.context, doing(matter, 'lend', { days: 1 }, { actor: officer('window', 'southA') })))).toBe('not-found')
    expect(codeOf(await act(village.context, doing(matter, 'lend', { days: 1 }, { actor: officer('supervisor', 'city') })))).toBe('not-allowed')
    expect(codeOf(await act(village.context, doing(matter, 'constructor', {})))).toBe('unknown-act')
    expect(codeOf(await act(village.context, doing({ ...matter, id: bodyIn('north') as never }, 'lend')))).toBe('not-found')
  })

  test('nobody opens a matter outside of where they may', async () => {
    const outside = { book: '论语', area: places.southA, body: bodyIn('southA'), parties: [reader] }
    expect(codeOf(await openMatter(village.context, asking({ payload: outside })))).toBe('not-allowed')
    expect(codeOf(await openMatter(village.context, asking({ actor: officer('supervisor', 'city') })))).toBe('not-allowed')
    expect(codeOf(await openMatter(village.context, asking({ actor: { kind: 'guest', city } })))).toBe('not-signed-in')
    expect(codeOf(await openMatter(village.context, asking({ kind: 'toString' })))).toBe('unknown-kind')
  })

  test('a payload with faults is refused with every place and what to do there, in both languages', async () => {
    const answer = await openMatter(village.context, asking({ payload: { book: ' ', area: 'nowhere', parties: [{ side: 'nobody', form: 'natural' }] } }))
    expect(answer).toMatchObject({ refused: { code: 'invalid' } })
    const fields = isRefused(answer) ? (answer.refused.fields ?? []) : []
    expect(fields.map((field) => field.path)).toEqual(['book', 'area', 'body', 'parties.0.side', 'parties.0.name'])
    for (const field of fields) expect(field.words.zh.length * field.words.en.length).toBeGreaterThan(0)
  })

  test('a wrong phone and a wrong identity number are named with their place', async () => {
    const answer = await openMatter(village.context, asking({
      payload: { book: '论语', area: places.northA, body: bodyIn('northA'), parties: [{ ...reader, phone: '138001380', idNumber: '441900199001010010' }] },
    }))
    expect(isRefused(answer) && answer.refused.fields?.map((field) => field.path)).toEqual(['parties.0.phone', 'parties.0.idNumber'])
  })

  test('the system acts on the same road', async () => {
    const matter = await open()
    expect(done(await act(village.context, doing(matter, 'mark-overdue', { clock: 'fetch' }, { actor: system }))).version).toBe(2)
  })
})
