import * as fc from 'fast-check'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isRefused } from '../domain/kernel/fault.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import { accountOf, bodyIn, city, makeVillage, officer, places, system } from '../../tests/support/village.ts'
import type { PlaceName, Village } from '../../tests/support/village.ts'
import { loans } from '../../tests/support/loan.ts'
import { findWrongCells } from '../store/counts.ts'
import { act } from './act.ts'
import { addRoots } from './day-roots.ts'
import { mend } from './mend.ts'
import { checkNightly } from './nightly.ts'
import { openMatter } from './open-matter.ts'
import { sweepClocks } from './sweep-clocks.ts'
import { verify } from './verify.ts'

let village: Village
beforeEach(async () => { village = await makeVillage() })
afterEach(() => village.leave())

const spots: readonly PlaceName[] = ['northA', 'northB', 'southA', 'north']
const head = officer('centre-head', 'city')
let keys = 0

const open = async (spot: PlaceName, book: string, secret: boolean): Promise<MatterId> => {
  const answer = await openMatter(village.context, {
    actor: officer('window', spot), kind: 'loan', key: `open ${(keys += 1)}`,
    payload: { book, area: places[spot], body: bodyIn(spot), secret, parties: [{ side: 'applicant', form: 'natural', name: `${book}的读者`, phone: `1390000${String(keys % 50).padStart(4, '0')}` }] },
  })
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.id
}

const wrongs = async (): Promise<string[]> => {
  const found: string[] = []
  const sums = await verify({ context: village.context, wrong: (what) => found.push(what) })
  expect(sums.wrong).toBe(found.length)
  return found
}

const steps = fc.oneof(
  fc.record({ do: fc.constant('open' as const), spot: fc.constantFrom(...spots), book: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), secret: fc.boolean() }),
  fc.record({ do: fc.constant('act' as const), which: fc.nat(), act: fc.constantFrom('lend', 'renew', 'move', 'bring-back', 'lose', 'note', 'hide', 'add-reader', 'ask-second', 'link'), spot: fc.constantFrom(...spots), n: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 200 }) }),
)

const payloadOf = (step: { act: string; spot: PlaceName; n: number }): unknown => {
  switch (step.act) {
    case 'lend': return { days: step.n, ...(step.n % 3 === 0 ? { clerk: accountOf('mediator', step.spot) } : {}) }
    case 'renew': return { days: step.n }
    case 'move': return { body: bodyIn(step.spot), ...(step.n % 2 === 0 ? { area: places[step.spot] } : {}) }
    case 'hide': return { sealed: step.n % 2 === 0 }
    case 'note': return { words: `记 ${step.n} 😀` }
    case 'add-reader': return { side: 'third', form: 'natural', name: `读者${step.n}`, phone: `1390000${String(step.n).padStart(4, '0')}` }
    case 'ask-second': return { book: `第${step.n}本` }
    case 'link': return { code: 'DG-0000-0000-0' }
    default: return {}
  }
}

test('after any acts, by any hands, in any order and at once: counters equal the exact query and everything verifies', async () => {
  await fc.assert(fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 40 }), async (all) => {
    const made: MatterId[] = []
    const running: Promise<unknown>[] = []
    for (const step of all) {
      if (step.do === 'open') {
        if (step.book.trim() !== '') made.push(await open(step.spot, step.book, step.secret))
      } else if (step.do === 'wait') {
        await Promise.all(running.splice(0))
        village.later(step.hours)
        await sweepClocks(village.context, city)
      } else if (made.length > 0) {
        const matter = made[step.which % made.length] as MatterId
        running.push(act(village.context, { actor: head, matter, act: step.act, payload: payloadOf(step), key: `act ${(keys += 1)}` }))
      }
    }
    await Promise.all(running)
    expect(await findWrongCells(village.db, city)).toEqual([])
    expect(await wrongs()).toEqual([])
  }), { numRuns: 6 })
})

test('whatever is changed behind the house’s back is found and named', async () => {
  const id = await open('northA', '论语', false)
  const other = await open('northB', '孟子', false)
  await act(village.context, { actor: head, matter: id, act: 'lend', payload: { days: 9 }, key: 'lend it' })
  village.later(48)
  await act(village.context, { actor: system, matter: id, act: 'mark-overdue', payload: { clock: 'back' }, key: 'say so' })
  await addRoots(village.context, city)
  expect(await wrongs()).toEqual([])

  // As somebody who owns the database and takes the rights back that the program gave up.
  const owner = new Client({ connectionString: village.url })
  await owner.connect()
  await owner.query('grant update, delete on facts, acts, roots to current_user')
  const cases: readonly [string, RegExp][] = [
    [`update facts set data = jsonb_set(data, '{book}', '"大学"') where matter = '${id}' and seq = 1`, /fact 1 \(opened\) was changed/],
    [`update facts set by = jsonb_set(by, '{name}', '"somebody"') where matter = '${id}' and seq = 2`, /fact 2 \(lent\) was changed/],
    [`delete from facts where matter = '${id}' and seq = 2`, /fact 2 is missing/],
    [`delete from facts where matter = '${id}' and seq = 3`, /does not stand on its last fact/],
    [`delete from facts where matter = '${id}'`, /it has no facts/],
    [`update matters set stage = 'returned' where id = '${id}'`, /column stage is "returned"/],
    [`update matters set due = '2030-01-01' where id = '${id}'`, /column due/],
    [`update matters set state = jsonb_set(state, '{book}', '"x"') where id = '${id}'`, /state is not what its facts say/],
    [`update clocks set row = jsonb_set(row, '{due}', '"2030-01-01"') where matter = '${id}'`, /its clocks are/],
    [`delete from clocks where matter = '${other}'`, /its clocks are none/],
    [`delete from parties where matter = '${id}'`, /its parties/],
    [`update counts set n = n + 1 where stage = 'asked'`, /counts loan asked/],
    [`update matter_words set words = 'x' where matter = '${id}'`, /words for searching/],
    [`delete from acts where matter = '${id}' and act = 'lend'`, /is not in the list of acts/],
    [`delete from matters where id = '${id}'`, /rows of a matter that is not there/],
    [`update people set phone_key = '\\x00'`, /not the one of its mark/],
    [`update roots set root = '\\x00' where day = '2026-03-02'`, /root of 2026-03-02/],
    [`update bodies set active = false where key = 'centre-northa'`, /no owner/],
  ]
  for (const [statement, says] of cases) {
    const tables = ['facts', 'matters', 'clocks', 'parties', 'counts', 'matter_words', 'acts', 'people', 'roots', 'bodies']
    for (const table of tables) await owner.query(`create table aside_${table} as table ${table}`)
    await owner.query(statement)
    village.context.books.forget(city)
    const found = await wrongs()
    expect(found.some((one) => says.test(one)), `${statement}\n→ ${found.join('\n')}`).toBe(true)
    for (const table of tables) await owner.query(`delete from ${table}; insert into ${table} select * from aside_${table}; drop table aside_${table}`)
  }
  expect(await wrongs()).toEqual([])
  await owner.end()
})

test('what is kept beside the facts is put right from them, and the facts are not touched', async () => {
  const id = await open('northA', '论语', false)
  const other = await open('northB', '孟子', true)
  await act(village.context, { actor: head, matter: id, act: 'lend', payload: { days: 9 }, key: 'lend it once' })
  for (const text of [
    `update matters set stage = 'returned', due = '2030-01-01', state = jsonb_set(state, '{book}', '"x"') where id = '${id}'`, `delete from clocks where matter = '${other}'`, `delete from parties where matter = '${id}'`,
    `update counts set n = n + 5`, `update matter_words set words = 'x', sealed = false where matter = '${other}'`,
  ]) await village.db.rows({ text })
  const facts = await village.db.rows({ text: 'select * from facts order by matter, seq' })
  expect((await wrongs()).length).toBeGreaterThan(6)
  expect(await mend({ context: village.context, city })).toEqual({ mended: 2, left: [] })
  expect(await wrongs()).toEqual([])
  expect(await village.db.rows({ text: 'select * from facts order by matter, seq' })).toEqual(facts)
  expect(await mend({ context: village.context, city })).toEqual({ mended: 0, left: [] })
})

test('a kind that tells its facts otherwise than before: the night tells the rows again', async () => {
  await open('northA', '论语', false)
  await checkNightly(village.context, city)
  await village.db.rows({ text: `update checks set code = 'of an earlier program'` })
  const told = loans.loan.reducers
  const changed = { ...loans.loan, begun: (data: never) => ({ ...loans.loan.begun(data), renewals: 7 }), reducers: told } as unknown as (typeof loans)['loan']
  const later = { ...village.context, kinds: { loan: changed } }
  expect((await (async () => { const found: string[] = []; await verify({ context: later, wrong: (what) => found.push(what) }); return found })()).length).toBeGreaterThan(0)
  await checkNightly(later, city)
  const after: string[] = []
  await verify({ context: later, wrong: (what) => after.push(what) })
  expect(after).toEqual([])
})

test('the application may not change or remove what happened', async () => {
  const id = await open('northA', '论语', false)
  for (const table of ['facts', 'acts', 'looks', 'roots']) {
    for (const text of [`update ${table} set city = city`, `delete from ${table}`, `truncate ${table}`]) {
      // On a server of somebody else's the tests connect as its administrator: they take the application's role for the attempt.
      const attempt = village.db.transaction(async (tx) => {
        await tx.rows({ text: 'set local role fengyuan_app' })
        await tx.rows({ text })
      })
      await expect(attempt).rejects.toThrow(/permission denied/)
    }
  }
  expect(await village.db.rows({ text: 'select from facts where matter = $1' }, [id])).toHaveLength(1)
})
