import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TOTP } from 'otpauth'
import { afterAll, expect, test } from 'vitest'
import { startProgram } from '../support/program.ts'
import type { Program } from '../support/program.ts'

const folder = mkdtempSync(join(tmpdir(), 'fengyuan-processes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const settings = { DATA_DIR: folder, MODE: 'production', SECRET_KEY: 'a key of forty characters for this test only', FIRST_ADMIN: 'city.admin', WORKERS: '2' }
const json = { 'content-type': 'application/json', connection: 'close' }
const houjie = '441900/441900122'

interface Entered { kind: string; needs?: string; home: string; csrf: string }
/** Uses a one-time link as its page does. */
const useLink = async ({ url }: Program, link: string | undefined) => {
  const answer = await fetch(`${url}/api/session/link`, { method: 'POST', headers: json, body: JSON.stringify({ link, password: '一个自己想出来的长密码' }) })
  const session = await answer.json() as Entered
  const cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  return { session, send: async (method: string, path: string, body?: object): Promise<Response> => fetch(`${url}${path}`, {
    method, headers: { ...json, cookie, 'x-csrf-token': session.csrf, 'idempotency-key': randomUUID() }, ...(body ? { body: JSON.stringify(body) } : {}),
  }) }
}
const linkIn = (text: string): string | undefined => /\/desk\/welcome#([\w-]+)/.exec(text)?.[1]

/** Processes of ours that the program started. */
const workersOf = (program: Program): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n').map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === program.child.pid && args.join(' ').includes('main.ts')).map(([pid]) => Number(pid))

test('production: the first administrator comes by a link, sets up one-time codes and lets an officer in; two processes serve as one', async () => {
  const program = await startProgram(settings)
  expect(program.said()).not.toContain('fengyuan-demo')
  expect((await fetch(`${program.url}/api/inbox?to=13800138000`)).status).toBe(404)
  const admin = await useLink(program, linkIn(program.said()))
  expect(admin.session).toMatchObject({ kind: 'officer', needs: 'totp', home: '/desk/admin' })
  expect((await admin.send('GET', '/api/admin/accounts')).status).toBe(403)
  const { secret } = await (await admin.send('POST', '/api/session/otp', {})).json() as { secret: string }
  expect((await admin.send('PUT', '/api/session/otp', { otp: new TOTP({ secret }).generate() })).status).toBe(204)
  const [centre] = await (await admin.send('GET', `/api/admin/bodies?kind=centre&area=${houjie}`)).json() as { id: string; area: string }[]
  const made = await admin.send('POST', '/api/admin/accounts', { login: 'houjie.first', name: '第一位窗口员', title: { zh: '窗口员', en: 'Clerk' }, posts: [{ role: 'window', body: centre?.id, area: houjie }] })
  const clerk = await useLink(program, linkIn((await made.json() as { link: { url: string } }).link.url))
  expect(clerk.session).not.toHaveProperty('needs')

  const stream = await clerk.send('GET', '/api/stream')
  const told: string[] = []
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader()
  const reading = (async () => { for (let part = await reader.read(); !part.done; part = await reader.read()) told.push(new TextDecoder().decode(part.value)) })().catch(() => {})
  const ids: string[] = []
  for (let n = 0; n < 6; n += 1) {
    const parties = [{ side: 'applicant', form: 'natural', name: '甲' }, { side: 'respondent', form: 'natural', name: '乙' }]
    ids.push((await (await clerk.send('POST', '/api/matters/dispute', { story: '漏水', claim: '修好', area: houjie, type: 'neighbour', parties })).json() as { id: string }).id)
  }
  await expect.poll(() => ids.filter((id) => !told.join('').includes(id)), { timeout: 20_000 }).toEqual([])
  await reader.cancel()
  await reading
  const numbers = await (await fetch(`${program.url}/metrics`, { headers: { connection: 'close' } })).text()
  expect(numbers).toMatch(/fengyuan_http_seconds_count\{method="POST",route="\/api\/matters\/:kind",status="200"\} 6\n/)

  const before = workersOf(program)
  expect(before).toHaveLength(2)
  process.kill(before[0] ?? 0, 'SIGKILL')
  await expect.poll(() => workersOf(program).filter((pid) => !before.includes(pid)).length, { timeout: 30_000 }).toBe(1)
  await expect.poll(async () => (await fetch(`${program.url}/readyz`, { headers: { connection: 'close' } })).status, { timeout: 30_000 }).toBe(200)
  expect(await program.stop()).toBe(0)

  const again = await startProgram(settings)
  expect(linkIn(again.said())).toBeUndefined()
  expect(await again.stop()).toBe(0)
}, 180_000)
