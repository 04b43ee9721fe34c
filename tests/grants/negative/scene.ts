import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { expect } from 'vitest'
import { matterCode } from '../../../src/domain/law/matter-code.ts'
import { filesOnDisk } from '../../../src/gateway/files/disk.ts'
import { city, entered, password, testDoor } from '../../support/door.ts'
import type { Entered, TestDoor } from '../../support/door.ts'

export { city, password }
export const places = { houjie: '441900/441900122', chenwu: '441900/441900122/441900122011', changan: '441900/441900119' } as const

/** A matter as those know it who may. */
export interface Matter { readonly id: string; readonly code: string }

export const phones = { li: '13900010001', wang: '13900010002', zhao: '13900010003', qian: '13900010004', sun: '13900010005', zhou: '13900010006' } as const
export type Resident = keyof typeof phones
export const peopleNames: Readonly<Record<Resident, string>> = { li: '李建国', wang: '王小红花', zhao: '赵六顺子', qian: '钱七斤两', sun: '孙玉兰香', zhou: '周大海洋' }
/** Well-formed, and nobody's. */
export const numbers = { li: '440106199001011235', wang: '440106198506152442' } as const

/** What nobody outside may ever find in an answer. */
export const secrets = { story: '楼上漏水把卧室天花板泡坏了一百零七处', note: '内部记事：对方情绪不稳', talk: '单方谈话：底线两万四', police: '报公安：扬言要砸门', address: '厚街镇秘密路七号' } as const

/** What was said at the table of an entrusted case: never for the court. */
export const table = { session: '会上说愿意先付一半', agreed: '已谈拢：排水沟归东家修', open: '未谈拢：误工费算不算', offer: '草稿：三日内付两万三' } as const

/** Whoever tries: an officer by login, a resident by name, or nobody. */
export type Who = string

/** The city with a handful of matters, and everybody who might try to see or do what is not theirs. */
export class Scene {
  readonly door: TestDoor
  readonly matters = {} as Record<'near' | 'far' | 'sealed' | 'before' | 'left' | 'escalated' | 'village' | 'table', Matter> & Record<'hazard' | 'request', Matter>
  readonly people = {} as Record<Resident, string>
  readonly files = {} as Record<'near' | 'far', string>
  private readonly sessions = new Map<Who, Promise<Entered>>()
  private readonly folder: string
  private opened = 0

  private constructor(door: TestDoor, folder: string) {
    this.door = door
    this.folder = folder
  }

  static async set(): Promise<Scene> {
    const folder = mkdtempSync(join(tmpdir(), 'fengyuan-negative-'))
    const door = await testDoor({ files: filesOnDisk(folder), uploadBytes: 200_000 })
    const scene = new Scene(door, folder)
    const { fill } = await import('./fill.ts')
    await fill(scene)
    return scene
  }

  async leave(): Promise<void> {
    await this.door.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** The headers of somebody who is signed in; `guest` has none. */
  async as(who: Who): Promise<Record<string, string>> {
    if (who === 'guest') return {}
    const known = this.sessions.get(who) ?? this.enter(who)
    this.sessions.set(who, known)
    return (await known).headers
  }

  /** A session of one's own, beside the one that all cases share. */
  async enter(who: Who): Promise<Entered> {
    if (!(who in phones)) return this.door.enter(who)
    const phone = phones[who as Resident]
    expect((await this.door.app.inject({ method: 'POST', url: '/api/session/code', payload: { phone } })).statusCode).toBe(200)
    const [row] = await this.door.db.rows<{ payload: { sealed: string } }>({ text: `select payload from outbox where topic = 'message' and payload ? 'sealed' order by created_at desc, id desc limit 1` })
    const code = /\d{6}/.exec(this.door.house.vault.open('message', Buffer.from(row?.payload.sealed ?? '', 'base64')))?.[0]
    const answer = entered(await this.door.app.inject({ method: 'POST', url: '/api/session/phone', payload: { phone, code, name: peopleNames[who as Resident] } }))
    this.door.clock.pass(2)
    return answer
  }

  async get(who: Who, url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.door.app.inject({ method: 'GET', url, headers: { ...(await this.as(who)), ...headers } })
  }

  async send(who: Who, method: 'POST' | 'PUT' | 'DELETE', url: string, payload?: unknown, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.door.app.inject({ method, url, headers: { 'idempotency-key': randomUUID(), ...(await this.as(who)), ...headers }, ...(payload === undefined ? {} : { payload: payload as object }) })
  }

  act(who: Who, matter: Matter, name: string, payload: unknown = {}, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.send(who, 'POST', `/api/matters/${matter.id}/acts/${name}`, payload, headers)
  }

  /** Each opening comes from an address of its own: together they are more than one address may file in a minute. */
  async open(who: Who, kind: string, payload: unknown, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    this.opened += 1
    return this.door.app.inject({
      method: 'POST', url: `/api/matters/${kind}`, payload: payload as object, remoteAddress: `10.7.${Math.floor(this.opened / 250)}.${this.opened % 250}`,
      headers: { 'idempotency-key': randomUUID(), ...(await this.as(who)), ...headers },
    })
  }

  async upload(who: Who, matter: Matter, name: string, bytes: Buffer, more: { type?: string; length?: string } = {}): Promise<LightMyRequestResponse> {
    const mark = 'partpartpart'
    const head = `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${more.type ?? 'application/octet-stream'}\r\n\r\n`
    return this.door.app.inject({
      method: 'POST', url: `/api/matters/${matter.id}/files`, payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${mark}--\r\n`)]),
      headers: { ...(await this.as(who)), 'content-type': `multipart/form-data; boundary=${mark}`, ...(more.length ? { 'content-length': more.length } : {}) },
    })
  }

  /** What somebody finds: total and ids. */
  async find(who: Who, query: Record<string, string> = {}): Promise<{ total: number | string; ids: readonly string[]; next?: string; text: string }> {
    const answer = await this.get(who, `/api/matters?${new URLSearchParams({ limit: '100', ...query }).toString()}`)
    if (answer.statusCode !== 200) throw new Error(`${who}: ${answer.body}`)
    const page = answer.json<{ items: { id: string }[]; total: number | string; next?: string }>()
    return { total: page.total, ids: page.items.map((one) => one.id), text: answer.body, ...(page.next ? { next: page.next } : {}) }
  }

  async version(matter: Matter): Promise<number> {
    const [row] = await this.door.db.rows<{ version: number }>({ text: 'select version from matters where id = $1' }, [matter.id])
    return row?.version ?? 0
  }

  async bodyId(key: string): Promise<string> {
    const [row] = await this.door.db.rows<{ id: string }>({ text: 'select id from bodies where key = $1' }, [key])
    if (!row) throw new Error(`no body ${key}`)
    return row.id
  }

  async accountId(login: string): Promise<string> {
    const [row] = await this.door.db.rows<{ id: string }>({ text: 'select id from accounts where login = $1' }, [login])
    if (!row) throw new Error(`no account ${login}`)
    return row.id
  }
}

export const codeOf = (answer: LightMyRequestResponse): string => (answer.statusCode < 400 ? 'done' : answer.json<{ code: string }>().code)

/** What is refused reads the same whether the thing is there or not: only the trace differs. */
export const sameAnswer = (a: LightMyRequestResponse, b: LightMyRequestResponse): void => {
  const plain = (one: LightMyRequestResponse): unknown => {
    const { trace: _trace, instance: _instance, ...rest } = one.json<Record<string, unknown>>()
    return rest
  }
  expect(a.statusCode).toBe(b.statusCode)
  expect(plain(a)).toEqual(plain(b))
}

/** None of the secrets, nor any phone in full, in an answer. */
export const bare = (answer: LightMyRequestResponse): void => {
  for (const secret of [...Object.values(secrets), ...Object.values(phones)]) expect(answer.body).not.toContain(secret)
}

/** A number of one case, one sentence of what must not succeed, and the attempt. */
export interface Case {
  readonly no: string
  readonly says: string
  holds(scene: Scene): Promise<void>
}

/** Numbers the cases of a chapter from `first` on. */
export const chapter = (first: number, cases: readonly (readonly [says: string, holds: (scene: Scene) => Promise<void>])[]): readonly Case[] =>
  cases.map(([says, holds], at) => ({ no: `N${String(first + at).padStart(3, '0')}`, says, holds }))

export const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
/** A public code with a right check digit, which no matter has. */
export const freeCode = matterCode(Uint8Array.of(1, 2, 3, 4, 5))
export const nobody = '01890000-0000-7000-8000-000000000001'
export const party = (side: 'applicant' | 'respondent' | 'third', who: Resident, more: object = {}): object => ({ side, form: 'natural', name: peopleNames[who], phone: phones[who], ...more })
export const dispute = (area: string, parties: readonly object[], more: object = {}): object => ({ story: '两家为排水沟争执', claim: '恢复原状', area, type: 'neighbour', parties, ...more })
