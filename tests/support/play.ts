import { randomUUID } from 'node:crypto'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Words } from '../../src/domain/kernel/words.ts'
import type { TestDoor } from './door.ts'
import { entered, password } from './door.ts'

/** Somebody at the door, through HTTP only: what they see and do is what a page could. Whose session has ended signs in again. */
export interface Player {
  /** The new stage, or the code of the problem. */
  act(matter: string, name: string, payload?: object): Promise<string>
  /** What an act that is refused is answered with: the code, its words, and what is said at the fields. */
  refused(matter: string, name: string, payload: object): Promise<Told>
  open(kind: string, payload: object): Promise<{ id: string; code: string; stage: string }>
  get<T>(url: string): Promise<T>
  status(url: string): Promise<number>
  /** The status of any other call that changes something. */
  post(url: string, payload: object): Promise<number>
}

export interface Told { readonly code: string; readonly words: Words; readonly fields?: readonly { readonly path: string; readonly words: Words }[] }

const player = (door: TestDoor, signIn: () => Promise<Record<string, string>>): Player => {
  let headers: Record<string, string> | undefined
  const send = async (request: InjectOptions): Promise<LightMyRequestResponse> => {
    headers ??= await signIn()
    const answer = await door.app.inject({ ...request, headers: { ...headers, ...request.headers } })
    if (answer.statusCode !== 401) return answer
    headers = await signIn()
    return door.app.inject({ ...request, headers: { ...headers, ...request.headers } })
  }
  const post = (url: string, payload: object) => send({ method: 'POST', url, payload, headers: { 'idempotency-key': randomUUID() } })
  return {
    act: async (matter, name, payload = {}) => {
      const told = (await post(`/api/matters/${matter}/acts/${name}`, payload)).json<{ stage?: string; code: string }>()
      return told.stage ?? told.code
    },
    refused: async (matter, name, payload) => (await post(`/api/matters/${matter}/acts/${name}`, payload)).json<Told>(),
    open: async (kind, payload) => {
      const answer = await post(`/api/matters/${kind}`, payload)
      if (answer.statusCode !== 200) throw new Error(answer.body)
      return answer.json()
    },
    get: async <T>(url: string) => (await send({ method: 'GET', url })).json<T>(),
    status: async (url) => (await send({ method: 'GET', url })).statusCode,
    post: async (url, payload) => (await post(url, payload)).statusCode,
  }
}

export const officer = (door: TestDoor, account: string): Player =>
  player(door, async () => entered(await door.app.inject({ method: 'POST', url: '/api/session', payload: { account, password } })).headers)

/** A resident with their phone: the code is read where the gateway would read it. */
export const resident = (door: TestDoor, phone: string, name: string): Player => player(door, async () => {
  await door.app.inject({ method: 'POST', url: '/api/session/code', payload: { phone } })
  const [row] = await door.db.rows<{ payload: { sealed: string } }>({ text: `select payload from outbox where topic = 'message' and payload ? 'sealed' order by created_at desc, id desc limit 1` })
  const code = /\d{6}/.exec(door.house.vault.open('message', Buffer.from(row?.payload.sealed ?? '', 'base64')))?.[0]
  return entered(await door.app.inject({ method: 'POST', url: '/api/session/phone', payload: { phone, code, name } })).headers
})
