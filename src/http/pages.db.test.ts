import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problem, testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'

const folder = mkdtempSync(join(tmpdir(), 'fengyuan-pages-'))
const script = 'console.log("枫源")'.repeat(200)
let door: TestDoor
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<title>resident</title>')
  writeFileSync(join(folder, 'desk.html'), '<title>desk</title>')
  writeFileSync(join(folder, 'assets', 'a-1234.js'), script)
  writeFileSync(join(folder, 'assets', 'a-1234.js.gz'), gzipSync(script))
  writeFileSync(join(folder, 'assets', 'a-1234.js.br'), brotliCompressSync(script))
  door = await testDoor({ pages: folder })
})
afterAll(async () => {
  await door.close()
  rmSync(folder, { recursive: true })
})

const page = (url: string, headers: Record<string, string> = {}) => door.app.inject({ url, headers: { accept: 'text/html', ...headers } })

test.each(['/', '/track', '/track?code=DG-1', '/my', '/my/DG-7K3Q-9F2M-4', '/i/DG-7K3Q-9F2M-4', '/help', '/inbox', '/paper/consent'])('%s is the resident’s page', async (url) => {
  const answer = await page(url)
  expect([answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([200, '<title>resident</title>', 'no-cache'])
})

test.each(['/desk', '/desk/', '/desk/window', '/desk/matters/1?act=accept', '/wall'])('%s is the desk', async (url) => {
  expect((await page(url)).body).toBe('<title>desk</title>')
})

test('what a page is made of comes compressed, and is kept for a year', async () => {
  const br = await page('/assets/a-1234.js', { 'accept-encoding': 'gzip, br' })
  expect([br.headers['content-encoding'], br.headers['cache-control']]).toEqual(['br', 'public, max-age=31536000, immutable'])
  expect(br.headers['content-type']).toContain('javascript')
  expect((await page('/assets/a-1234.js', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
  expect((await page('/assets/a-1234.js')).body).toBe(script)
})

test('a page that has not changed costs nothing', async () => {
  const first = await page('/')
  expect((await page('/', { 'if-none-match': String(first.headers['etag']) })).statusCode).toBe(304)
})

test('a mistyped address gives a person the page, a program a problem, and nobody a file of the machine', async () => {
  const lost = await page('/nowhere')
  expect([lost.statusCode, lost.body]).toEqual([404, '<title>resident</title>'])
  expect(problem(await door.app.inject('/nowhere')).code).toBe('unknown-route')
  expect(problem(await page('/api/nowhere')).code).toBe('unknown-route')
  for (const url of ['/assets/../../../etc/passwd', '/assets/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/assets/a-1234.js.br']) expect((await door.app.inject(url)).statusCode).toBe(404)
})

test('in production there is no inbox: a person reads that on the page, a program in a problem', async () => {
  const strict = await testDoor({ mode: 'production', publicUrl: 'https://fengyuan.example', pages: folder })
  try {
    for (const url of ['/inbox', '/inbox?to=13800138000', '/inbox/']) {
      const answer = await strict.app.inject({ url, headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } })
      expect([answer.statusCode, answer.body], url).toEqual([404, '<title>resident</title>'])
    }
    for (const url of ['/inbox', '/api/inbox']) expect(problem(await strict.app.inject(url)).code, url).toBe('unknown-route')
  } finally {
    await strict.close()
  }
})
