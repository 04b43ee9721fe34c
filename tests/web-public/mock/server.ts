import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { explain } from '../../../src/domain/kernel/fault.ts'
import type { Refused } from '../../../src/domain/kernel/fault.ts'
import { answerTo } from './answers.ts'
import { Town } from './town.ts'

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'"

export interface MockServer {
  readonly url: string
  readonly town: Town
  close(): Promise<void>
}

/** The built pages with the town behind them, under a stricter content security policy than the product's. */
export const startMock = (web: string, port = 0): Promise<MockServer> => {
  const town = new Town()
  const visitors = new Map<string, Visitor>()
  const server = createServer((request, response) => {
    serve(request, response, web, town, visitors).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ code: 'internal', detail: String(error) }))
    })
  })
  return new Promise((ready) => {
    server.listen(port, '127.0.0.1', () => ready({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, town, close: () => closed(server) }))
  })
}

const closed = (server: Server): Promise<void> => new Promise((done) => {
  server.closeAllConnections()
  server.close(() => done())
})

/** Who sits behind a cookie. */
export interface Visitor {
  phone?: string
  name?: string
  readonly codes: Map<string, string>
}

const serve = async (request: IncomingMessage, response: ServerResponse, web: string, town: Town, visitors: Map<string, Visitor>): Promise<void> => {
  const url = new URL(request.url ?? '/', 'http://local')
  if (!url.pathname.startsWith('/api/')) return page(url.pathname, response, web)
  const cookie = /mock=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? randomUUID()
  const visitor = visitors.get(cookie) ?? { codes: new Map() }
  visitors.set(cookie, visitor)
  const body = await bodyOf(request)
  const answer = answerTo(request.method ?? 'GET', url, body, visitor, town)
  const headers = { 'content-type': 'application/json', 'set-cookie': `mock=${cookie}; Path=/; HttpOnly; SameSite=Lax` }
  if (isRefusal(answer)) {
    const words = explain(answer.refused)
    const status = answer.refused.code === 'not-found' ? 404 : answer.refused.code === 'not-allowed' ? 403 : answer.refused.code === 'not-signed-in' ? 401 : 422
    response.writeHead(status, headers).end(JSON.stringify({ type: `/problems/${answer.refused.code}`, title: words.zh, status, code: answer.refused.code, detail: words.zh, words, fields: answer.refused.fields }))
  } else response.writeHead(answer === undefined ? 204 : 200, headers).end(answer === undefined ? '' : JSON.stringify(answer))
}

const isRefusal = (answer: unknown): answer is Refused => typeof answer === 'object' && answer !== null && 'refused' in answer

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const page = (path: string, response: ServerResponse, web: string): void => {
  const file = join(web, path)
  const found = path !== '/' && existsSync(file) && extname(file) !== '' ? file : join(web, 'index.html')
  // As the program itself serves them: what carries a hash in its name is kept.
  const kept = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  response.writeHead(200, { 'content-type': types[extname(found)] ?? 'application/octet-stream', 'content-security-policy': policy, 'cache-control': kept }).end(readFileSync(found))
}
