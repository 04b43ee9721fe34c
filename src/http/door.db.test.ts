import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problem, testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'
import { kinds } from '../domain/kinds/index.ts'

let door: TestDoor
beforeAll(async () => { door = await testDoor() })
afterAll(() => door.close())

interface Operation { summary?: string; security?: object[]; 'x-access'?: unknown; responses: Record<string, unknown>; tags?: string[] }
interface OpenApi { openapi: string; paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, unknown> } }
const send = (payload: string, type = 'application/json') => door.app.inject({ method: 'POST', url: '/api/session', payload, headers: { 'content-type': type } })
const openApi = async () => (await door.app.inject('/api/openapi.json')).json<OpenApi>()

describe('the description of the API', () => {
  test('is OpenAPI 3.1 and has every route, each with a summary, an answer and the problem it may give instead', async () => {
    const document = await openApi()
    expect(document.openapi).toBe('3.1.0')
    const drawn = door.app.printRoutes({ commonPrefix: false }).match(/\b(GET|POST|PUT|DELETE)\b/g)?.length
    expect(Object.values(document.paths).flatMap((operations) => Object.keys(operations))).toHaveLength(drawn ?? 0)
    for (const operations of Object.values(document.paths)) {
      for (const operation of Object.values(operations)) {
        expect(operation.summary).toBeTruthy()
        expect(operation.responses['default']).toBeDefined()
      }
    }
  })

  test('points only to shapes that it has', async () => {
    const document = await openApi()
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((found) => found[1] ?? '')
    expect(pointers.length).toBeGreaterThan(20)
    expect([...new Set(pointers)].filter((name) => !(name in document.components.schemas))).toEqual([])
    expect(JSON.stringify(document)).not.toContain('#/$defs')
  })

  test('says of each route under /api who may knock', async () => {
    const document = await openApi()
    const silent = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/')).flatMap(([path, operations]) =>
      Object.entries(operations).filter(([, one]) => one['x-access'] === undefined).map(([method]) => `${method} ${path}`))
    expect(silent).toEqual([])
  })

  test('lists every act of every kind with its form, and each of them stands in the grants', async () => {
    const document = await openApi()
    const route = document.paths['/api/matters/{id}/acts/{act}']?.['post'] as Operation & { 'x-acts': { kind: string; act: string; roles: Record<string, string> }[] }
    const described = route['x-acts'].map((one) => `${one.kind} ${one.act}`).toSorted()
    expect(described).toEqual(Object.values(kinds).flatMap((kind) => Object.keys(kind.acts).map((act) => `${kind.name} ${act}`)).toSorted())
    expect(route['x-acts'].filter((one) => Object.keys(one.roles).length === 0)).toEqual([])
    for (const one of route['x-acts']) expect(document.components.schemas).toHaveProperty(`Act.${one.kind}.${one.act}`)
  })
})

describe('what bad input gets', () => {
  test('an unknown address is a problem in the asked language, with where to look', async () => {
    const zh = await door.app.inject('/api/nowhere')
    const en = await door.app.inject({ url: '/api/nowhere', headers: { 'accept-language': 'fr;q=0.9, en-GB;q=0.8, zh;q=0.2' } })
    const asked = await door.app.inject({ url: '/api/nowhere?lang=en', headers: { 'accept-language': 'zh-CN' } })
    expect([zh.statusCode, problem(zh).code, zh.headers['content-type']]).toEqual([404, 'unknown-route', 'application/problem+json; charset=utf-8'])
    expect(problem(zh).detail).toContain('没有这个地址')
    expect(problem(en).detail).toContain('/api/openapi.json')
    expect(problem(asked).detail).toBe(problem(en).detail)
    expect(en.headers['content-language']).toBe('en')
  })

  test('a body that is no JSON, empty, or of another type', async () => {
    expect(problem(await send('{"account":')).code).toBe('unreadable')
    expect(problem(await send('')).code).toBe('unreadable')
    expect(problem(await send('{"__proto__":{"admin":true},"account":"a","password":"b"}')).code).toBe('unreadable')
    const xml = await send('<a/>', 'text/xml')
    expect([xml.statusCode, problem(xml).code]).toEqual([415, 'wrong-content'])
  })

  test('every field that is wrong is marked, in both languages', async () => {
    const answer = await door.app.inject({ method: 'POST', url: '/api/session', payload: { account: 7, password: '' } })
    expect(answer.statusCode).toBe(422)
    expect(problem(answer).fields).toEqual([
      { path: 'account', words: { zh: expect.any(String), en: expect.any(String) } }, { path: 'password', words: { zh: expect.any(String), en: expect.any(String) } },
    ])
  })

  test('a body of more than a megabyte is refused', async () => {
    const answer = await door.app.inject({ method: 'POST', url: '/api/triage', payload: { text: '长'.repeat(400_000) } })
    expect([answer.statusCode, problem(answer).code, answer.headers['connection']]).toEqual([413, 'too-large', 'close'])
  })

  test('2 GB are refused by what they announce, before the first byte is read', async () => {
    const address = await door.app.listen({ port: 0, host: '127.0.0.1' })
    const { connect } = await import('node:net')
    const answer = await new Promise<string>((done) => {
      const socket = connect(Number(new URL(address).port), '127.0.0.1', () => {
        socket.write('POST /api/triage HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2147483648\r\n\r\n{"text":"')
      })
      let text = ''
      socket.on('data', (bytes) => { text += String(bytes) })
      socket.on('close', () => { done(text) })
    })
    expect(answer).toContain('413')
    expect(answer).toContain('too-large')
  })

  test('an SQL or an HTML fragment is text like any other', async () => {
    const clerk = await door.enter('houjie.window1')
    for (const q of ["'; drop table matters; --", '<script>alert(1)</script>', '%00', '\\', '𠮷㼆🙂']) {
      const answer = await door.app.inject({ url: '/api/matters', query: { q }, headers: clerk.headers })
      expect([answer.statusCode, answer.json()]).toEqual([200, { items: [], total: 0 }])
    }
  })

  test('a page far beyond the end, a cursor that was made up, an unknown area, a wrong day', async () => {
    const clerk = await door.enter('houjie.window1')
    const ask = (query: Record<string, string>) => door.app.inject({ url: '/api/matters', query, headers: clerk.headers })
    for (const query of [{ cursor: 'bm9uc2Vuc2U' }, { area: '441900/441900999' }, { due: '2026-02-30' }, { limit: '1000' }, { kind: 'wedding' }, { body: 'nobody' }]) {
      const answer = await ask(query as unknown as Record<string, string>)
      expect([answer.statusCode, problem(answer).code]).toEqual([422, 'invalid'])
      expect(problem(answer).fields?.map((one) => one.path)).toEqual(Object.keys(query))
    }
  })
})

describe('headers', () => {
  test('the browser may run our own scripts and nothing else', async () => {
    const { headers } = await door.app.inject('/healthz')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test('each answer has its trace, and problems are not kept by caches', async () => {
    const answer = await door.app.inject('/api/nowhere')
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f]{8}$/)
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})

describe('health', () => {
  test('the process, what it needs, and its numbers', async () => {
    expect((await door.app.inject('/healthz')).json()).toEqual({ ok: true })
    expect((await door.app.inject('/readyz')).json()).toEqual({ ready: true, database: 'ok', outbox: 'ok', jobs: 'silent' })
    const numbers = await door.app.inject('/metrics')
    expect(numbers.headers['content-type']).toContain('application/openmetrics-text')
    expect(numbers.body).toContain('fengyuan_http_seconds_bucket')
    expect(numbers.body).toContain('fengyuan_outbox_waiting 0')
    expect(numbers.body).toContain('fengyuan_nodejs_eventloop_lag_seconds')
    expect(numbers.body.trim().endsWith('# EOF')).toBe(true)
  })
})
