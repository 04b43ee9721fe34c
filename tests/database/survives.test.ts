import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, Pool } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { workingIn } from '../../src/gateway/database/living.ts'
import { startDatabase } from '../../src/gateway/database/start.ts'
import { end, ended, hold } from '../support/process.ts'

const folder = mkdtempSync(join(tmpdir(), 'fengyuan-survives-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const serversOf = () => workingIn(join(folder, 'postgres'))

async function rows(url: string): Promise<Set<number>> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows: found } = await client.query<{ n: number }>('select n from told')
  await client.end()
  return new Set(found.map(({ n }) => n))
}

/** Eight writers that note each number only when the server has acknowledged its commit. They end when the server does. */
function write(url: string, from: number, acknowledged: Set<number>): { enough: Promise<void>, done: Promise<unknown> } {
  let next = from
  const goal = acknowledged.size + 200
  const { promise: enough, resolve: tell } = Promise.withResolvers<void>()
  const writer = async () => {
    const client = new Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    for (;;) {
      const n = next++
      await client.query('begin')
      await client.query('insert into told (n) values ($1)', [n])
      await client.query('insert into also (n) values ($1)', [n])
      await client.query('commit')
      acknowledged.add(n)
      if (acknowledged.size >= goal) tell()
    }
  }
  return { enough, done: Promise.allSettled(Array.from({ length: 8 }, writer)) }
}

async function makeTables(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('drop table if exists told, also; create table told (n int primary key); create table also (n int primary key)')
  await client.end()
}

describe('what was acknowledged stays', () => {
  test('kill -9 of the application, the server and all its children during eight writers, three times', async () => {
    const acknowledged = new Set<number>()
    for (let round = 0; round < 3; round++) {
      const { child, said } = await hold({ dataDir: folder })
      expect(said.fault).toBeUndefined()
      if (round === 0) await makeTables(said.ownerUrl)
      const { enough, done } = write(said.ownerUrl, round * 1_000_000, acknowledged)
      await enough
      child.kill('SIGKILL')
      for (const pid of serversOf()) process.kill(pid, 'SIGKILL')
      await ended(child)
      await done
    }
    const database = await startDatabase({ dataDir: folder })
    const kept = await rows(database.ownerUrl)
    await database.stop()
    expect(acknowledged.size).toBeGreaterThanOrEqual(600)
    expect([...acknowledged].filter((n) => !kept.has(n))).toEqual([])
  })

  test('kill -9 of the application alone: its server lives on, the next start stops it cleanly and serves', async () => {
    const { child, said } = await hold({ dataDir: folder })
    await makeTables(said.ownerUrl)
    const acknowledged = new Set<number>()
    const { enough, done } = write(said.ownerUrl, 0, acknowledged)
    await enough
    await end(child, 'SIGKILL')
    expect(serversOf()).toContain(said.pid)
    const database = await startDatabase({ dataDir: folder })
    await done
    expect(database.found).toBe('server stopped')
    const kept = await rows(database.ownerUrl)
    await database.stop()
    expect([...acknowledged].filter((n) => !kept.has(n))).toEqual([])
  })

  test('kill -9 of the server under a living application: it comes back on the same port and pools go on', async () => {
    const database = await startDatabase({ dataDir: folder })
    const pool = new Pool({ connectionString: database.ownerUrl })
    pool.on('error', () => {})
    await makeTables(database.ownerUrl)
    await pool.query('insert into told values (1)')
    const { pid } = database
    process.kill(pid, 'SIGKILL')
    while (database.pid === pid) await new Promise((go) => { setImmediate(go) })
    const answer = await keepAsking(async () => (await pool.query<{ n: number }>('select n from told')).rows)
    expect(answer).toEqual([{ n: 1 }])
    await pool.end()
    await database.stop()
    expect(serversOf()).toEqual([])
  })

  test('a warm start answers its first query within a second, and stops leaving nothing behind', async () => {
    await (await startDatabase({ dataDir: folder })).stop()
    const database = await startDatabase({ dataDir: folder })
    const { timings } = database
    await database.stop()
    process.stdout.write(`  warm start: serves after ${Math.round(timings.started)} ms, first query answered after ${Math.round(timings.answered)} ms\n`)
    expect(timings.made).toBe(0)
    expect(serversOf()).toEqual([])
  })

  test('safety settings are on, and the server is for the application alone', async () => {
    const database = await startDatabase({ dataDir: folder })
    const client = new Client({ connectionString: database.superUrl })
    await client.connect()
    const { rows: shown } = await client.query<{ name: string, setting: string }>("select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'data_checksums', 'jit') order by name")
    const { rows: [words] } = await client.query<{ upper: string }>("select upper('é') as upper")
    await client.end()
    expect(Object.fromEntries(shown.map(({ name, setting }) => [name, setting])))
      .toEqual({ data_checksums: 'on', fsync: 'on', full_page_writes: 'on', jit: 'off', listen_addresses: '127.0.0.1', synchronous_commit: 'on' })
    expect(words?.upper).toBe('É')
    const stranger = new Client({ connectionString: database.superUrl.replace(/:[^:@]+@/, ':guess@') })
    await expect(stranger.connect()).rejects.toThrow(/password authentication failed/)
    const app = new Client({ connectionString: database.appUrl })
    await app.connect()
    await expect(app.query('create table mine (n int)')).rejects.toThrow(/permission denied/)
    await app.end()
    await database.stop()
  })
})

async function keepAsking<T>(ask: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  for (;;) {
    try {
      return await ask()
    } catch (fault) {
      if (performance.now() - begun > 15_000) throw fault
      await new Promise((go) => { setImmediate(go) })
    }
  }
}
