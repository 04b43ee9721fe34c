import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { FaultError, isRefused } from '../../src/domain/kernel/fault.ts'
import type { MatterId } from '../../src/domain/kernel/id.ts'
import { act } from '../../src/service/act.ts'
import type { ActDone } from '../../src/service/act.ts'
import { keyId } from '../../src/service/context.ts'
import { openMatter } from '../../src/service/open-matter.ts'
import { verify } from '../../src/service/verify.ts'
import { makeHamlet, officerOf, unitIn } from '../support/hamlet.ts'
import type { Hamlet } from '../support/hamlet.ts'
import { city, places } from '../support/village.ts'

/** `FAULT_SECONDS` lengthens the storm. */
const seconds = Number(process.env['FAULT_SECONDS'] ?? 3)

let hamlet: Hamlet
let admin: Client
beforeAll(async () => {
  hamlet = await makeHamlet()
  admin = new Client({ connectionString: inject('databases').adminUrl })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await hamlet.leave()
})

const database = (): string => new URL(hamlet.url).pathname.slice(1)
const clerk = officerOf('window', 'north')
const dispatcher = officerOf('dispatcher', 'north')
const opening = (no: string) => ({
  story: `第 ${no} 件`, claim: '修好', area: places.north, type: 'neighbour',
  parties: [{ side: 'applicant', form: 'natural', name: '李建国', phone: '13800138000' }, { side: 'respondent', form: 'natural', name: '王小红', phone: '13800138001' }],
})

/** Cuts some of the lines to the database, whatever is under way on them; the server's own workers, who sweep there too, have none. */
const cut = async (share: number): Promise<number> => {
  const found = await admin.query<{ pid: number }>(`select pid from pg_stat_activity where datname = $1 and backend_type = 'client backend' and pid <> pg_backend_pid()`, [database()])
  const chosen = found.rows.filter(() => Math.random() < share)
  for (const { pid } of chosen) await admin.query('select pg_terminate_backend($1)', [pid])
  return chosen.length
}

/** Sends it again with the same key for as long as no answer comes, as a page does whose line was lost: on a slow machine the whole storm long, and some time after. */
const until = async (once: () => Promise<ActDone | { readonly refused: unknown }>): Promise<ActDone> => {
  const patience = Date.now() + (seconds + 20) * 1_000
  while (Date.now() < patience) {
    try {
      const answer = await once()
      if (isRefused(answer)) throw new Error(JSON.stringify(answer.refused))
      return answer as ActDone
    } catch (error) {
      if (!(error instanceof FaultError) || error.fault.code !== 'unavailable') throw error
      await new Promise((done) => { setTimeout(done, 5) })
    }
  }
  throw new Error('no answer came at all')
}

const sound = async (): Promise<void> => {
  const wrong: string[] = []
  await verify({ context: hamlet.context, wrong: (what) => wrong.push(what) })
  expect(wrong).toEqual([])
}

describe('lines to the database are cut again and again while twelve people write', () => {
  test('every submission that is sent until it is answered has exactly one effect, also one that opens a second matter', async () => {
    const ends = Date.now() + seconds * 1_000
    let cuts = 0
    const storm = (async () => {
      while (Date.now() < ends) {
        cuts += await cut(0.4)
        await new Promise((done) => { setTimeout(done, 12) })
      }
    })()
    const acked: { key: string; matter: MatterId; version: number }[] = []
    const asked: MatterId[] = []
    await Promise.all(Array.from({ length: 12 }, async (_, writer) => {
      for (let no = 0; Date.now() < ends; no += 1) {
        const key = `open ${writer} ${no}`
        const opened = await until(() => openMatter(hamlet.context, { actor: clerk, kind: 'dispute', payload: opening(key), key }))
        acked.push({ key, matter: opened.id, version: opened.version })
        const orders = [['note', clerk, { words: '一' }], ['accept', clerk, {}], ['ask-assist', dispatcher, { body: unitIn('north'), what: '请协助' }]] as const
        for (const [name, actor, payload] of orders) {
          const done = await until(() => act(hamlet.context, { actor, matter: opened.id, act: name, payload, key: `${name} ${writer} ${no}` }))
          acked.push({ key: `${name} ${writer} ${no}`, matter: opened.id, version: done.version })
        }
        asked.push(opened.id)
      }
    }))
    await storm
    expect(cuts).toBeGreaterThan(5)
    const rows = await hamlet.db.rows<{ id: string; matter: string; version: number; facts: number }>({
      text: 'select a.id, a.matter, a.version, (select count(*)::int from facts f where f.city = a.city and f.matter = a.matter and f.act_id = a.id) as facts from acts a where a.city = $1',
    }, [city])
    const byKey = Map.groupBy(rows, (row) => row.id)
    const lost = acked.filter((one) => {
      const found = byKey.get(keyId(one.key)) ?? []
      return found.length !== 1 || found[0]?.matter !== one.matter || found[0].version !== one.version || found[0].facts < 1
    })
    expect(lost).toEqual([])
    const links = await hamlet.db.rows<{ other: string; n: number }>({ text: 'select other, count(*)::int as n from links where city = $1 group by other' }, [city])
    expect(new Map(links.map((row) => [row.other, row.n]))).toEqual(new Map(asked.map((id) => [id, 1])))
    await sound()
  }, (seconds + 60) * 1_000)
})

describe('a line is cut in the middle of a transaction', () => {
  test('nothing of it remains, and the same key does all of it once afterwards', async () => {
    const key = 'in the middle'
    const order = { actor: clerk, kind: 'dispute', payload: opening(key), key }
    const half = hamlet.db.transaction(async (tx) => {
      const opened = await openMatter(hamlet.context, order, { tx, told: [] })
      expect(isRefused(opened)).toBe(false)
      const [me] = await tx.rows<{ pid: number }>({ text: 'select pg_backend_pid() as pid' })
      await admin.query('select pg_terminate_backend($1)', [me?.pid])
      return tx.rows({ text: 'select 1' })
    })
    await expect(half).rejects.toThrow()
    const count = async () => (await hamlet.db.rows<{ n: number }>({ text: `select count(*)::int as n from acts where id = $1` }, [keyId(key)]))[0]?.n
    expect(await count()).toBe(0)
    await until(() => openMatter(hamlet.context, order))
    expect(await until(() => openMatter(hamlet.context, order))).toMatchObject({ repeated: true })
    expect(await count()).toBe(1)
    await sound()
  })
})
