import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { AccountLine, AreaNode, BodyLine, Choice, Kinds, QueueCounts, RouteSuggestion } from '../../../src/contract/city.ts'
import { Field } from '../../../src/contract/form.ts'
import { ActDone, MatterPage, MatterView } from '../../../src/contract/matter.ts'
import { ConflictAsk } from '../../../src/contract/people.ts'
import { Session, SessionLine } from '../../../src/contract/session.ts'
import { TriageAnswer } from '../../../src/contract/triage.ts'
import { ReportAnswer, ReportList } from '../../../src/contract/report.ts'
import { OddVisits, WatchAnswer } from '../../../src/contract/watch.ts'
import { explain, isRefused, refuse } from '../../../src/domain/kernel/fault.ts'
import type { Refused } from '../../../src/domain/kernel/fault.ts'
import { kinds } from '../../../src/domain/kinds/index.ts'
import { findCauses } from '../../../src/domain/law/causes/find-causes.ts'
import { fieldsOf } from '../../../src/domain/matter/form.ts'
import type { Officer } from '../../../src/domain/people/actor.ts'
import { conflicts } from '../../../src/domain/people/firewall.ts'
import { reachOf } from '../../../src/domain/people/reach.ts'
import { bodyKinds } from '../../../src/domain/words/body-kinds.ts'
import { roles } from '../../../src/domain/words/roles.ts'
import { accountRows, accounts, areas, bodies, book, officers, placeWords } from './city.ts'
import { adminAnswer } from './admin.ts'
import { openedReport, pageOf, queuesOf, reportCards, watchOf } from './lists.ts'
import { Office } from './office.ts'
import { routesOf } from './routes.ts'
import { seed } from './seed.ts'
import { fakeTriage } from './triage.ts'
import { lineOf, viewOf } from './views.ts'

const city = { code: '441900', words: { zh: '东莞市', en: 'Dongguan' } }
const now = (): string => new Date().toISOString()
const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8')
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {}
}

/** A desk without a database: the real kinds and rules in memory, the contract's shapes on the wire, and the built pages. */
export class MockDesk {
  readonly office = new Office()
  private readonly logins = new Map<string, string>()
  private readonly server: Server
  private readonly pages: string
  constructor(pages: string) {
    this.pages = pages
    seed(this.office)
    this.server = createServer((request, response) => { void this.answer(request, response).catch((error: unknown) => problem(response, 500, 'internal', { zh: String(error), en: String(error) })) })
  }

  listen(port = 0): Promise<string> {
    return new Promise((resolve) => this.server.listen(port, '127.0.0.1', () => {
      const address = this.server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`)
    }))
  }

  close(): void { this.server.closeAllConnections(); this.server.close() }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://x')
    if (!url.pathname.startsWith('/api/')) { await this.page(url.pathname, response); return }
    const key = /desk=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
    const actor = officers.get(this.logins.get(key) ?? '')
    const path = url.pathname.slice(5).split('/')
    if (path[0] === 'session') { await this.session(request, response, key, actor); return }
    if (!actor) { problem(response, 401, 'not-signed-in', explain(refuse('not-signed-in').refused)); return }
    if (path[0] === 'stream') { response.writeHead(200, { 'content-type': 'text/event-stream' }); response.write(':\n\n'); return }
    await this.asked(request, response, url, path, actor)
  }

  private async session(request: IncomingMessage, response: ServerResponse, key: string, actor: Officer | undefined): Promise<void> {
    if (request.method === 'POST') {
      const { account, password, otp } = await bodyOf(request)
      const row = accountRows.find((one) => one.login === account)
      if (!row || password !== 'fengyuan') { refused(response, refuse('wrong-login')); return }
      if (row.role === 'admin' && !otp) { problem(response, 401, 'otp-needed', { zh: '请填写动态口令。', en: 'Give the one-time code.' }); return }
      const fresh = crypto.randomUUID()
      this.logins.set(fresh, row.login)
      json(response, undefined, { 'set-cookie': `desk=${fresh}; Path=/; HttpOnly; SameSite=Lax` })
      return
    }
    if (request.method === 'DELETE') { this.logins.delete(key); json(response, undefined); return }
    const row = accountRows.find((one) => one.login === this.logins.get(key))
    const [post] = actor?.posts ?? []
    json(response, Session.parse(actor && row && post ? {
      kind: 'officer', name: actor.name, account: actor.account, home: row.landing ?? '/desk', mode: 'demo', csrf: 'x', city, uploadBytes: 52_428_800, ...(Object.values(kinds).some((kind) => reachOf(actor, 'reveal', kind.grants).length > 0) ? { findsByNumber: true } : {}),
      posts: [{ role: post.role, roleWords: roles[post.role], body: { id: post.body, name: book.body(post.body)?.name }, area: { path: post.area, words: placeWords(post.area) } }],
    } : { kind: 'guest', home: '/', mode: 'demo', csrf: 'x', city, uploadBytes: 52_428_800, oidc: '粤省事' }))
  }

  private async asked(request: IncomingMessage, response: ServerResponse, url: URL, path: readonly string[], actor: Officer): Promise<void> {
    const [what = '', id = '', verb = '', name = ''] = path
    const asks = url.searchParams
    const q = asks.get('q')?.toLowerCase() ?? ''
    const allow = (kind: string) => reachOf(actor, 'open', kinds[kind]?.grants ?? {}).length > 0
    switch (what) {
      case 'queues': json(response, QueueCounts.parse(queuesOf(this.office, actor))); return
      case 'kinds':
        if (id) { json(response, fieldsOf(kinds[id]?.open.form ?? ({} as never)).map((field) => Field.parse(field))); return }
        json(response, Kinds.parse(Object.values(kinds).map((kind) => ({
          kind: kind.name, words: kind.words, canOpen: allow(kind.name), canList: true, keepsReceipts: false, stages: Object.entries(kind.stages).map(([stage, one]) => ({ stage, words: one.words, end: one.end ?? false })),
          queues: kind.queues.map((queue) => ({ name: queue.name, words: queue.words })),
        }))))
        return
      case 'areas': json(response, areas.map((area) => AreaNode.parse({ path: area.path, words: { zh: area.name, en: area.en }, tier: area.tier, search: `${area.name} ${area.pinyin} ${area.initials} ${area.en}` }))); return
      case 'bodies': json(response, bodies.filter((body) => body.capacity > 0 && (body.name.zh.includes(q) || body.name.en.toLowerCase().includes(q)) && (!asks.get('kind') || asks.get('kind')?.split(',').includes(body.kind))).slice(0, 30)
        .map((body) => BodyLine.parse({ value: body.id, words: body.name, id: body.id, name: body.name, kind: body.kind, kindWords: bodyKinds[body.kind as keyof typeof bodyKinds], area: { path: body.area, words: placeWords(body.area) }, accepts: body.accepts, load: body.key.length % body.capacity, capacity: body.capacity }))); return
      case 'accounts': json(response, accounts.filter((one) => !asks.get('role') || asks.get('role')?.split(',').some((role) => (one.roles as readonly string[]).includes(role))).slice(0, 40).map((one) => AccountLine.parse({
        value: one.id, words: { zh: one.name, en: one.name }, id: one.id, login: one.id, name: one.name, title: one.title, active: one.active,
        posts: one.roles.map((role) => ({ role, roleWords: roles[role], body: { id: one.body, name: book.body(one.body)?.name }, area: { path: one.area, words: placeWords(one.area) } })),
      }))); return
      case 'causes': json(response, findCauses(q).slice(0, 20).map((cause) => Choice.parse({ value: cause.code, words: { zh: cause.name, en: cause.name } }))); return
      case 'triage': json(response, TriageAnswer.parse(fakeTriage(String((await bodyOf(request))['text'])))); return
      case 'sessions': json(response, [SessionLine.parse({ id: 's1', device: 'Chrome · Windows', started: now(), seen: now(), here: true }), SessionLine.parse({ id: 's2', device: 'Safari · iPhone', started: new Date(Date.now() - 9e7).toISOString(), seen: new Date(Date.now() - 8e6).toISOString(), here: false })]); return
      case 'watch': if (id) { json(response, OddVisits.parse({ since: '2026-08-26', total: 0, bodies: [], items: [] })); return }
        json(response, WatchAnswer.parse(watchOf(this.office, actor))); return
      case 'reports': json(response, id ? ReportAnswer.parse(openedReport(this.office, actor)) : ReportList.parse(reportCards)); return
      case 'admin': json(response, adminAnswer(id)); return
      case 'earlier': {
        const found = [...this.office.matters.values()].filter((kept) => kept.state.parties.some((party) => asks.get('name') && party.name.includes(asks.get('name') ?? '')))
        json(response, found.slice(0, 5).map(lineOf))
        return
      }
      case 'matters': await this.matters(request, response, asks, { id, verb, name }, actor); return
      default: problem(response, 404, 'not-found', explain(refuse('not-found').refused))
    }
  }

  private async matters(request: IncomingMessage, response: ServerResponse, asks: URLSearchParams, { id, verb, name }: { id: string; verb: string; name: string }, actor: Officer): Promise<void> {
    if (id === '') { json(response, MatterPage.parse(pageOf(this.office, actor, asks))); return }
    const key = String(request.headers['idempotency-key'] ?? '')
    if (this.office.answers.has(key)) { json(response, { ...(this.office.answers.get(key) as object), repeated: true }); return }
    if (request.method === 'POST' && verb === '') {
      const opened = this.office.open(actor, id, await bodyOf(request), now())
      if (isRefused(opened)) { refused(response, opened); return }
      this.done(response, key, lineOf(opened))
      return
    }
    const kept = this.office.find(decodeURIComponent(id))
    if (!kept || !this.office.sees(actor, kept, 'read')) { problem(response, 404, 'not-found', explain(refuse('not-found').refused)); return }
    if (verb === '') { json(response, MatterView.parse(viewOf(this.office, kept, actor, now()))); return }
    if (verb === 'routes') { json(response, routesOf(kept).map((one) => RouteSuggestion.parse(one))); return }
    if (verb === 'files') { request.resume(); request.on('end', () => json(response, { id: crypto.randomUUID() })); return }
    if (verb === 'reveal') {
      const { person, what } = await bodyOf(request)
      json(response, { value: this.office.people.get(String(person))?.[what as 'name'] ?? '—' })
      return
    }
    if (verb === 'conflicts') {
      const said = ConflictAsk.parse(await bodyOf(request))
      this.office.apart.set(said.person, [...this.office.apart.get(said.person) ?? [], { words: conflicts[said.conflict], ...(said.until ? { until: said.until } : {}) }])
      json(response, { declared: true })
      return
    }
    const version = Number(/\d+/.exec(String(request.headers['if-match'] ?? ''))?.[0] ?? kept.facts.length)
    if (version < kept.facts.length) {
      const changed = kept.facts.slice(version).map((fact) => ({ seq: fact.seq, what: kept.kind.tells[fact.kind], who: fact.by.name, at: fact.at }))
      problem(response, 412, 'stale', explain(refuse('stale', { who: changed.at(-1)?.who ?? '' }).refused), { changed })
      return
    }
    const fault = this.office.act(actor, kept, name, await bodyOf(request), now())
    if (fault) { refused(response, fault); return }
    this.done(response, key, lineOf(kept))
  }

  private done(response: ServerResponse, key: string, line: ReturnType<typeof lineOf>): void {
    const answer = ActDone.parse({ id: line.id, code: line.code, version: line.version, stage: line.stage, stageWords: line.stageWords, repeated: false })
    this.office.answers.set(key, answer)
    json(response, answer)
  }

  private async page(path: string, response: ServerResponse): Promise<void> {
    const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.svg': 'image/svg+xml' }
    const name = path.startsWith('/assets/') ? path : '/desk.html'
    const text = await readFile(join(this.pages, name)).catch(() => undefined)
    response.writeHead(text ? 200 : 404, { 'content-type': types[extname(name)] ?? 'application/octet-stream', 'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache' })
    response.end(text)
  }
}

const json = (response: ServerResponse, value: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(value === undefined ? 204 : 200, { 'content-type': 'application/json', ...headers })
  response.end(value === undefined ? undefined : JSON.stringify(value))
}
const problem = (response: ServerResponse, status: number, code: string, words: { zh: string; en: string }, more: object = {}): void => {
  response.writeHead(status, { 'content-type': 'application/problem+json' })
  response.end(JSON.stringify({ type: 'about:blank', title: words.zh, status, code, detail: words.zh, words, ...more }))
}
const refused = (response: ServerResponse, { refused: fault }: Refused): void =>
  problem(response, fault.code === 'not-allowed' ? 403 : fault.code === 'wrong-login' ? 401 : fault.code === 'invalid' ? 400 : 409, fault.code, explain(fault), fault.fields ? { fields: fault.fields } : {})

