import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bornAt, place } from '../../src/gateway/database/living.ts'
import { findHolder, takeLock } from '../../src/gateway/database/lock.ts'
import { openDatabase, startDatabase } from '../../src/gateway/database/start.ts'
import { end, hold } from '../support/process.ts'

const folder = mkdtempSync(join(tmpdir(), 'fengyuan-alone-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lock = join(folder, 'running.lock')
const leave = (holder: object) => writeFileSync(lock, JSON.stringify(holder))
const take = async () => (await takeLock(lock, folder)).release()

describe('one folder, one program', () => {
  test('a second start is refused, in both languages, and names who holds the folder and what to do', async () => {
    const { child, said } = await hold({ dataDir: folder })
    const refusal = await startDatabase({ dataDir: folder }).catch((fault: unknown) => String(fault))
    expect(refusal).toContain(`进程 ${said.holder}`)
    expect(refusal).toContain(`process ${said.holder}`)
    expect(refusal).toContain('DATA_DIR')
    expect(refusal).toContain(folder)
    await end(child)
    const next = await startDatabase({ dataDir: folder })
    await next.stop()
  })

  test('of eight starts at once exactly one serves', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => hold({ dataDir: folder })))
    const serving = all.filter(({ said }) => said.fault === undefined)
    expect(serving).toHaveLength(1)
    for (const { child } of serving) await end(child)
  })

  test('a script borrows the running program\'s database and leaves it running', async () => {
    const { child, said } = await hold({ dataDir: folder })
    const borrowed = await openDatabase({ dataDir: folder })
    expect(borrowed.ownerUrl).toBe(said.ownerUrl)
    await borrowed.stop()
    expect(bornAt(said.pid)).toBeDefined()
    await end(child)
    expect(bornAt(said.pid)).toBeUndefined()
  })
})

describe('a lock left behind is recognised', () => {
  test('of a process that is gone', async () => {
    const { child } = await hold({ dataDir: folder })
    await end(child, 'SIGKILL')
    expect(readFileSync(lock, 'utf8')).toContain(`"pid":${String(child.pid)}`)
    const database = await startDatabase({ dataDir: folder })
    await database.stop()
  })

  test('of a process whose number another program has now', async () => {
    leave({ pid: process.pid, born: 'another boot/1', place: place(), since: '2026-01-01T00:00:00.000Z' })
    await take()
  })

  test('half-written by a program that was killed while it wrote', async () => {
    writeFileSync(lock, '{"pid":12')
    await take()
  })

  test('of another machine or container whose heartbeat has stopped', async () => {
    leave({ pid: process.pid, born: 'x', place: 'elsewhere', since: '2026-01-01T00:00:00.000Z' })
    const longAgo = new Date(Date.now() - 3_600_000)
    utimesSync(lock, longAgo, longAgo)
    await take()
  })

  test('but the lock of a living process is not touched, nor one of another machine whose heart still beats', async () => {
    leave({ pid: process.ppid, born: bornAt(process.ppid), place: place(), since: '2026-01-01T00:00:00.000Z' })
    await expect(take()).rejects.toThrow(String(process.ppid))
    expect(findHolder(lock)?.pid).toBe(process.ppid)
    leave({ pid: 1, born: 'x', place: 'elsewhere', since: '2026-01-01T00:00:00.000Z' })
    expect(findHolder(lock)?.place).toBe('elsewhere')
    rmSync(lock)
  })

  test('PostgreSQL\'s own lock, of a dead server and of a number that another program has now', async () => {
    await (await startDatabase({ dataDir: folder })).stop()
    for (const pid of [4_190_000, process.pid]) {
      writeFileSync(join(folder, 'postgres', 'postmaster.pid'), `${pid}\n${folder}/postgres\n1770000000\n5432\n\n127.0.0.1\n  1 1\nready   \n`)
      const database = await startDatabase({ dataDir: folder })
      expect(database.found).toBe('lock removed')
      await database.stop()
    }
  })
})
