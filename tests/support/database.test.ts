import { Client } from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { freshDatabase, withDatabase } from './database.ts'

const [one, other] = [await freshDatabase(), await freshDatabase()]
afterAll(() => Promise.all([one.drop(), other.drop()]))

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

test('each test file has a database of its own: what one writes the other does not see', async () => {
  await ask(one.url, 'create table only_here (n int)')
  const seen = await ask<{ found: boolean }>(other.url, "select to_regclass('only_here') is not null as found")
  expect(seen).toEqual([{ found: false }])
})

test('the server is a PostgreSQL this program supports, with UTF-8 text and its owner no superuser', async () => {
  const [row] = await ask<{ version: number, encoding: string, owner: string }>(one.url, `
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
      (select pg_get_userbyid(datdba) from pg_database where datname = current_database()) as owner`)
  expect(row?.version).toBeGreaterThanOrEqual(150_000)
  expect(row?.encoding).toBe('UTF8')
  expect(row?.owner).toBe(new URL(one.url).username)
})

test('a dropped database is gone, even with a connection open', async () => {
  const third = await freshDatabase()
  const client = new Client({ connectionString: third.url })
  client.on('error', () => {})
  await client.connect()
  await third.drop()
  const name = new URL(third.url).pathname.slice(1)
  expect(await ask(withDatabase(inject('databases').adminUrl, 'postgres'), `select 1 from pg_database where datname = '${name}'`)).toEqual([])
})
