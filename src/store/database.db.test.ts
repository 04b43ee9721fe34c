import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FaultError } from '../domain/kernel/fault.ts'
import { freshDatabase } from '../../tests/support/database.ts'
import type { FreshDatabase } from '../../tests/support/database.ts'
import { openDatabase } from './database.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { compiled, join, likeText, raw, sql } from './sql.ts'

let fresh: FreshDatabase
let db: Database
let admin: Client
beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase({ url: fresh.url, connections: 4, name: 'under-test' })
  admin = new Client({ connectionString: fresh.url })
  await admin.connect()
  await admin.query('create table purse (id int primary key, n int not null); insert into purse values (1, 0), (2, 0)')
})
afterAll(async () => {
  await db.close()
  await admin.end()
  await fresh.drop()
})

const sum = async (): Promise<number> => (await db.rows<{ n: number }>({ text: 'select sum(n)::int as n from purse' }))[0]?.n ?? -1
const cutAll = () => admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'under-test'`)

describe('values', () => {
  test('come back as days, moments and whole numbers, never as a Date', async () => {
    const [row] = await db.rows({ text: `select date '2026-03-02' as day, timestamptz '2026-03-02 08:00:00.1234+08' as at, 9007199254740991::bigint as n, '{2026-01-01}'::date[] as days, null::date as none` })
    expect(row).toEqual({ day: '2026-03-02', at: '2026-03-02T00:00:00.123Z', n: 9_007_199_254_740_991, days: ['2026-01-01'], none: null })
    await expect(db.rows({ text: 'select 9007199254740993::bigint as n' })).rejects.toThrow(/too large/)
  })

  test('never become text of a statement', async () => {
    const nasty = `'; drop table purse; --`
    const [row] = await db.ask<{ a: string; b: string }>(sql`select ${nasty}::text as a, ${sql`${'x'}::text || ${nasty}::text`} as b ${raw('from purse limit 1')}`)
    expect(row).toEqual({ a: nasty, b: `x${nasty}` })
    expect(compiled(join([sql`a = ${1}`, sql`b = ${2}`], ' and '))).toMatchObject({ statement: { text: 'a = $1 and b = $2' }, values: [1, 2] })
  })

  test('a typed % or _ is a character like others', async () => {
    const [row] = await db.rows<{ a: boolean; b: boolean; c: boolean }>({ text: `select '100%' like $1 as a, '1000' like $1 as b, 'a\\b' like $2 as c` }, [likeText('100%'), likeText('a\\b')])
    expect(row).toEqual({ a: true, b: false, c: true })
  })
})

describe('a transaction', () => {
  test('leaves all or nothing', async () => {
    await expect(db.transaction(async (tx) => {
      await tx.rows({ text: 'update purse set n = n + 1 where id = 1' })
      throw new Error('no')
    })).rejects.toThrow('no')
    expect(await sum()).toBe(0)
  })

  test('that stands in another’s way is done again, and both come through', async () => {
    let attempts = 0
    let meet = (): void => {}
    const met = new Promise<void>((done) => { meet = done })
    const give = (from: number, to: number) => db.transaction(async (tx) => {
      attempts += 1
      await tx.rows({ text: 'update purse set n = n - 1 where id = $1' }, [from])
      // Each holds what the other wants, however slow the machine is.
      if (attempts === 2) meet()
      await met
      await tx.rows({ text: 'update purse set n = n + 1 where id = $1' }, [to])
    })
    await Promise.all([give(1, 2), give(2, 1)])
    expect(attempts).toBeGreaterThan(2)
    expect(await sum()).toBe(0)
  })

  test('whose connection is cut in the middle leaves nothing, and says that the database cannot be reached', async () => {
    const cut = db.transaction(async (tx) => {
      await tx.rows({ text: 'update purse set n = n + 100 where id = 1' })
      await cutAll()
      await tx.rows({ text: 'update purse set n = n + 100 where id = 2' })
    })
    await expect(cut).rejects.toBeInstanceOf(FaultError)
    await cut.catch((error: unknown) => expect((error as FaultError).fault.code).toBe('unavailable'))
    expect(await sum()).toBe(0)
  })
})

describe('a database that goes away', () => {
  test('is unavailable while it is gone and found again by itself', async () => {
    await cutAll()
    await db.rows({ text: 'select 1' }).catch(() => [])
    expect(await sum()).toBe(0)
    const nowhere = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none', connections: 1 })
    await expect(nowhere.rows({ text: 'select 1' })).rejects.toMatchObject({ fault: { code: 'unavailable' } })
    await expect(nowhere.transaction((tx) => tx.rows({ text: 'select 1' }))).rejects.toMatchObject({ fault: { code: 'unavailable' } })
    await nowhere.close()
  })

  test('a fault of our own stays what it is', async () => {
    await expect(db.rows({ text: 'select nothing' })).rejects.toMatchObject({ code: '42703' })
  })
})

describe('migrations', () => {
  test('may be run again, by several at once, and change nothing', async () => {
    const again = await Promise.all([migrate(fresh.url), migrate(fresh.url)])
    expect(again.map((one) => one.applied)).toEqual([[], []])
  })

  test('one that was edited after it was applied, or that only a later program knows, stops the start', async () => {
    await admin.query(`update migrations set hash = 'other' where name like '0001%'`)
    await expect(migrate(fresh.url)).rejects.toThrow(/was changed after it had been applied/)
    await admin.query(`delete from migrations where name like '0001%'; insert into migrations values ('9999-later.sql', 'x')`)
    await expect(migrate(fresh.url)).rejects.toThrow(/later version/)
  })
})
