import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf, moment, startOfDay } from '../domain/kernel/day.ts'
import { isRefused } from '../domain/kernel/fault.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Actor } from '../domain/people/actor.ts'
import type { Parcel } from '../gateway/messages/port.ts'
import { messagesStandIn } from '../gateway/messages/stand-in.ts'
import { addRoots } from '../service/day-roots.ts'
import { listDeadLetters, reviveLetter } from '../service/dead-letters.ts'
import { readInbox } from '../service/inbox.ts'
import { checkNightly } from '../service/nightly.ts'
import { openMatter } from '../service/open-matter.ts'
import { act } from '../service/act.ts'
import { recountClocks } from '../service/recount-clocks.ts'
import { sendWaiting } from '../service/send-outbox.ts'
import { sweepClocks } from '../service/sweep-clocks.ts'
import { verify } from '../service/verify.ts'
import { findLastCheck } from '../store/invariants.ts'
import { findDead, outboxState } from '../store/outbox.ts'
import { findRoots } from '../store/roots.ts'
import { bodyIn, city, makeVillage, officer, places } from '../../tests/support/village.ts'
import type { Village } from '../../tests/support/village.ts'
import { loan, loans } from '../../tests/support/loan.ts'
import { lineTo } from '../../tests/support/line.ts'
import { openDatabase } from '../store/database.ts'
import { startJobs } from './start-jobs.ts'

let village: Village
beforeAll(async () => { village = await makeVillage() })
afterAll(() => village.leave())

const clerk = officer('window', 'northA')
let keys = 0
const open = async (phone: string | undefined = '13800138000', of = village): Promise<MatterId> => {
  const answer = await openMatter(of.context, {
    actor: clerk, kind: 'loan', key: `open ${(keys += 1)}`,
    payload: { book: '论语', area: places.northA, body: bodyIn('northA'), parties: [{ side: 'applicant', form: 'natural', name: '李', ...(phone ? { phone } : {}) }] },
  })
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.id
}
const stageOf = async (id: MatterId): Promise<string> => (await village.db.rows<{ stage: string }>({ text: 'select stage from matters where id = $1' }, [id]))[0]?.stage ?? ''
const factsOf = async (id: MatterId): Promise<string[]> => (await village.db.rows<{ kind: string }>({ text: 'select kind from facts where matter = $1 order by seq' }, [id])).map((row) => row.kind)

describe('a clock that runs out', () => {
  test('moves the matter by itself, once, however many sweep', async () => {
    village.setNow(moment('2026-03-02T01:00:00Z'))
    const id = await open()
    await act(village.context, { actor: clerk, matter: id, act: 'lend', key: `lend ${id}`, payload: { days: 5 } })
    expect(await sweepClocks(village.context, city)).toEqual({ done: 0, putOff: 0 })
    village.setNow(moment('2026-03-07T16:00:00Z'))
    const swept = await Promise.all([1, 2, 3].map(() => sweepClocks(village.context, city)))
    expect(swept.reduce((sum, one) => sum + one.done, 0)).toBeGreaterThanOrEqual(1)
    expect(await stageOf(id)).toBe('lost')
    expect(await factsOf(id)).toEqual(['opened', 'lent', 'lost'])
    const [fact] = await village.db.rows<{ by: unknown }>({ text: `select by from facts where matter = $1 and kind = 'lost'` }, [id])
    expect(fact?.by).toEqual({ kind: 'system', name: 'clock', role: 'system' })
  })

  test('tells the head once and goes on standing there as overdue', async () => {
    const id = await open()
    village.later(24 * 5)
    await sweepClocks(village.context, city)
    await sweepClocks(village.context, city)
    expect((await factsOf(id)).filter((kind) => kind === 'overdue')).toHaveLength(1)
  })

  test('whose act is refused shows why and is not tried again at once', async () => {
    const held = await makeVillage({ loan: { ...loans.loan, grants: { ...loan.grants, 'mark-overdue': {} } } })
    const id = await open('13800138000', held)
    held.later(24 * 5)
    expect(await sweepClocks(held.context, city)).toEqual({ done: 0, putOff: 1 })
    expect(await sweepClocks(held.context, city)).toEqual({ done: 0, putOff: 0 })
    const [clock] = await held.db.rows<{ failure: string }>({ text: 'select failure from clocks where matter = $1' }, [id])
    expect(clock?.failure).toMatch(/may not/)
    held.later(7)
    expect(await sweepClocks(held.context, city)).toEqual({ done: 0, putOff: 1 })
    await held.leave()
  })
})

describe('the outbox', () => {
  test('is sent once by many senders, to the phone as it is now', async () => {
    await sendWaiting(village.context, city, messagesStandIn())
    const ids = await Promise.all(Array.from({ length: 12 }, () => open('13800138111')))
    const got: Parcel[] = []
    const gateway = { deliver: async (parcel: Parcel) => { got.push(parcel) } }
    await Promise.all([1, 2, 3, 4].map(() => sendWaiting(village.context, city, gateway)))
    expect(got).toHaveLength(ids.length)
    expect(got[0]).toMatchObject({ to: { phone: '13800138111' }, text: { zh: expect.stringMatching(/^您借的《论语》已登记，编号 (DG-\S+)：http:\/\/127\.0\.0\.1\/i\/\1$/), en: expect.stringMatching(/^Your loan .*: http:\/\/127\.0\.0\.1\/i\/DG-\S+$/) } })
    expect(await outboxState(village.db, city)).toMatchObject({ waiting: 0 })
  })

  test('a gateway that fails is tried again later and later, and given up in sight of people', async () => {
    await open()
    let tries = 0
    const gateway = { deliver: async () => { tries += 1; throw new Error('line is down') } }
    for (let round = 0; round < 12; round += 1) {
      await sendWaiting(village.context, city, gateway)
      village.later(5)
    }
    expect(tries).toBe(9)
    const [dead] = await findDead(village.db, city, 10)
    expect(dead).toMatchObject({ tries: 9, error: 'line is down' })
    const admin = { ...clerk, posts: [{ ...clerk.posts[0], role: 'admin' }] } as Actor
    expect(await listDeadLetters(village.context, admin)).toMatchObject({ dead: [{ id: dead?.id, error: 'line is down' }], clocks: [] })
    expect(await listDeadLetters(village.context, clerk)).toMatchObject({ refused: { code: 'not-allowed' } })
    expect(await reviveLetter(village.context, clerk, dead?.id ?? '')).toMatchObject({ refused: { code: 'not-allowed' } })
    expect(await reviveLetter(village.context, admin, dead?.id ?? '')).toBe(true)
    expect(await sendWaiting(village.context, city, messagesStandIn())).toEqual({ sent: 1, again: 0, dead: 0, unreachable: 0 })
  })

  test('a party without a phone cannot be written to: that is seen, not lost', async () => {
    await open('')
    expect(await sendWaiting(village.context, city, messagesStandIn())).toEqual({ sent: 0, again: 0, dead: 0, unreachable: 1 })
  })

  test('the inbox shows what was sent, in demo mode only', async () => {
    const lines = await readInbox(village.context, city, '138 0013 8111')
    expect(isRefused(lines) || lines.length).toBe(12)
    expect(isRefused(lines) || lines[0]).toMatchObject({ to: '13800138111', state: 'sent' })
    expect(await readInbox({ ...village.context, mode: 'production' }, city)).toMatchObject({ refused: { code: 'not-found' } })
  })
})

describe('the night', () => {
  test('gives each day that is over its root, chained; a second process adds nothing', async () => {
    await Promise.all([addRoots(village.context, city), addRoots(village.context, city)])
    const roots = await findRoots(village.db, city)
    expect(roots[0]?.day).toBe('2026-03-02')
    expect(roots.at(-1)?.day).toBe(addDays(dayOf(village.context.now()), -1))
    const [sum] = await village.db.rows<{ n: number }>({ text: 'select count(*) as n from facts where at < $1' }, [startOfDay(dayOf(village.context.now()))])
    expect(roots.reduce((all, root) => all + root.facts, 0)).toBe(sum?.n)
  })

  test('finds nothing in a sound city, and an open matter that nobody owns', async () => {
    expect(await checkNightly(village.context, city)).toEqual([])
    const id = await open()
    await village.db.rows({ text: `update matters set body = '00000000-0000-8000-8000-000000000000' where id = $1` }, [id])
    const findings = await checkNightly(village.context, city)
    expect(findings.some((one) => one.includes('no owner'))).toBe(true)
    expect(findings.some((one) => one.includes('counts'))).toBe(true)
    expect((await findLastCheck(village.db, city))?.findings).toEqual(findings)
  })
})

test('the worker starts, says that it lives, sends soon after an act, and stops', async () => {
  const own = await makeVillage()
  const got: Parcel[] = []
  const told: string[] = []
  const jobs = await startJobs({
    context: own.context, city, ownerUrl: own.url, workers: 1, say: (_level, text) => told.push(text),
    messages: { deliver: async (parcel) => { got.push(parcel) } },
  })
  await open('13800138222', own)
  await expect.poll(() => got.length, { timeout: 10_000 }).toBe(1)
  expect(await own.db.rows({ text: `select from heartbeats where name = 'jobs'` })).toHaveLength(1)
  await jobs.stop()
  expect(told).toEqual([])
  await own.leave()
})

test('an outage of the database is told in one line when it begins and one when it is over, however long it lasts', async () => {
  const own = await makeVillage()
  const line = await lineTo(own.url)
  const db = openDatabase({ url: line.url, connections: 2 })
  const told: string[] = []
  const jobs = await startJobs({
    context: { ...own.context, db }, city, ownerUrl: line.url, workers: 1, say: (level, text) => told.push(`${level} ${text}`), messages: messagesStandIn(),
  })
  await line.cut()
  // Long enough for the sender to look twice, and for the worker's listener to try again.
  await new Promise((done) => { setTimeout(done, 5_000) })
  expect(told).toEqual([expect.stringMatching(/^error 连不上数据库.*the database cannot be reached/)])
  await line.join()
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(2)
  expect(told[1]).toMatch(/^warn 数据库已恢复，中断约 \d+ 秒  the database is back/)
  await jobs.stop()
  await db.close()
  await line.close()
  await own.leave()
  expect(told).toHaveLength(2)
})

test('when holidays are published later, the night moves the open terms, and the record verifies before and after', async () => {
  const law = { ...loans.loan, clocks: loan.clocks.map((clock) => (clock.name === 'fetch' ? { ...clock, due: undefined, rule: () => 'acceptance-review' } : clock)) } as unknown as (typeof loans)['loan']
  const own = await makeVillage({ loan: law })
  own.setNow(moment('2026-03-02T01:00:00Z'))
  const id = await open('13800138333', own)
  const dueOf = async () => (await own.db.rows<{ due: string; at: string }>({ text: 'select m.due, c.due as at from matters m join clocks c on c.matter = m.id where m.id = $1' }, [id]))[0]
  const wrongs = async () => {
    const found: string[] = []
    await verify({ context: own.context, wrong: (what) => found.push(what) })
    return found
  }
  const before = await dueOf()
  expect(await checkNightly(own.context, city)).toEqual([])
  const offices = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09']
  await own.db.rows({ text: `insert into holidays (city, year, holidays, workdays, source) values ($1, 2026, $2, '{}', 'test')` }, [city, offices])
  await own.db.rows({ text: 'update cities set edition = edition + 1' })
  own.context.books.forget(city)
  expect(await wrongs()).toEqual([expect.stringContaining('the calendar say')])
  await checkNightly(own.context, city)
  expect(await wrongs()).toEqual([])
  const after = await dueOf()
  expect(after?.due).toBe(after?.at)
  expect(after?.due && before?.due && after.due > before.due).toBe(true)
  expect(await recountClocks(own.context, city)).toBe(0)
  await own.leave()
})
