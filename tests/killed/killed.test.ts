import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { openDatabase as borrowDatabase } from '../../src/gateway/database/start.ts'
import { workingIn } from '../../src/gateway/database/living.ts'
import { kinds } from '../../src/domain/kinds/index.ts'
import { momentAt } from '../../src/domain/kernel/day.ts'
import { demonstrationPassword } from '../../src/prepare-city.ts'
import { newContext } from '../../src/service/context.ts'
import { makeVault } from '../../src/service/vault.ts'
import { verify } from '../../src/service/verify.ts'
import { openDatabase } from '../../src/store/database.ts'
import { emptyDatabase } from '../support/database.ts'
import { startProgram } from '../support/program.ts'

const folder = mkdtempSync(join(tmpdir(), 'fengyuan-killed-'))
/** On a server of somebody else's only the program is killed: the server is not ours to kill. */
const server = process.env['TEST_DATABASE_URL']
const external = server ? await emptyDatabase(server) : undefined
afterAll(async () => {
  await external?.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** KILL_ROUNDS=20 for the long version. */
const rounds = Number(process.env['KILL_ROUNDS'] ?? 2)
const writers = 16
const settings = { DATA_DIR: folder, DEMO_MATTERS: '0', TRUST_PROXY: 'yes', LOG_LEVEL: 'silent', ...(external ? { DATABASE_URL: external.url } : {}) }

interface Acked { readonly id: string; readonly version: number; readonly key: string }

const signIn = async (url: string): Promise<Readonly<Record<string, string>>> => {
  const answer = await fetch(`${url}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ account: 'houjie.window1', password: demonstrationPassword }) })
  const { csrf } = await answer.json() as { csrf: string }
  return { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '', 'x-csrf-token': csrf, 'content-type': 'application/json' }
}

const opening = (no: number) => ({
  story: `第 ${no} 次上门要工资，老板还是不给。`, claim: '付清工资', area: '441900/441900122', type: 'labour', amount: 860_000,
  parties: [{ side: 'applicant', form: 'natural', name: '李建国', phone: `138${String(no).padStart(8, '0')}` }, { side: 'respondent', form: 'company', name: '东莞市某某制衣有限公司' }],
})

/** Opens matters and accepts them until the line breaks; keeps what was acknowledged. */
const write = async (url: string, headers: Readonly<Record<string, string>>, writer: number, acked: Acked[]): Promise<void> => {
  const post = async (path: string, body: unknown, no: number): Promise<Acked> => {
    const key = randomUUID()
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers: { ...headers, 'idempotency-key': key, 'x-forwarded-for': `10.1.${writer}.${no % 250}` }, body: JSON.stringify(body) })
    if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
    return { ...(await answer.json() as { id: string; version: number }), key }
  }
  for (let no = 0; ; no += 1) {
    const opened = await post('/api/matters/dispute', opening(writer * 100_000 + no), no)
    acked.push(opened)
    acked.push(await post(`/api/matters/${opened.id}/acts/accept`, {}, no))
  }
}

/** A server that was found a moment ago may have ended by itself since: its master is gone. */
const killIfThere = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

test('what was acknowledged is there after kill -9 of everything in the middle of sixteen writers, and all of it verifies', async () => {
  const acked: Acked[] = []
  for (let round = 0; round < rounds; round += 1) {
    const program = await startProgram(settings)
    const headers = await signIn(program.url)
    const before = acked.length
    const writing = Promise.allSettled(Array.from({ length: writers }, (_, writer) => write(program.url, headers, writer, acked)))
    await expect.poll(() => acked.length, { timeout: 60_000, interval: 20 }).toBeGreaterThan(before + 60 + round * 7)
    program.child.kill('SIGKILL')
    if (!external) for (const pid of workingIn(join(folder, 'postgres'))) killIfThere(pid)
    await once(program.child, 'exit')
    await writing
  }
  const database = external ? undefined : await borrowDatabase({ dataDir: folder })
  const db = openDatabase({ url: external?.url ?? database?.appUrl ?? '', connections: 3, patience: 0 })
  const context = newContext({
    city: '441900', mode: 'demo', db, vault: makeVault(readFileSync(join(folder, 'secret.key'), 'utf8').trim()), now: () => momentAt(Date.now()), sessionHours: 12, publicUrl: 'http://127.0.0.1',
  }, kinds)
  const kept = await db.rows<{ id: string; matter: string; version: number }>({ text: 'select id, matter, version from acts' })
  const known = new Map(kept.map((row) => [row.id, row]))
  expect(acked.filter((one) => known.get(one.key)?.matter !== one.id || known.get(one.key)?.version !== one.version)).toEqual([])
  const wrong: string[] = []
  const sums = await verify({ context, wrong: (what) => wrong.push(what) })
  expect(wrong).toEqual([])
  expect(sums.matters).toBeGreaterThanOrEqual(acked.length / 2)
  await db.close()
  await database?.stop()
}, 600_000)
