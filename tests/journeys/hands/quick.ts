import { randomUUID } from 'node:crypto'
import { demonstrationPassword } from '../../../src/prepare-city.ts'
import { newAddress } from './fresh.ts'

/** Somebody who works through HTTP alone, to set the stage for what a journey looks at. */
export interface Quick {
  /** The cookies of the session, for a browser that goes on as this person. */
  cookies(): readonly { readonly name: string; readonly value: string }[]
  get<T>(path: string): Promise<T>
  /** The new stage. @throws when the act is refused, with its words */
  act(matter: string, name: string, payload?: object): Promise<string>
  open(kind: string, payload: object): Promise<{ id: string; code: string }>
}

const line = (url: string) => {
  const headers: Record<string, string> = { 'content-type': 'application/json', 'x-forwarded-for': newAddress() }
  const ask = async <T>(path: string, body?: object, more: Record<string, string> = {}): Promise<T> => {
    const answer = await fetch(url + path, { headers: { ...headers, ...more }, ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}) })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
    if (cookie) headers['cookie'] = cookie
    const told = JSON.parse(text) as T & { csrf?: string }
    if (told.csrf !== undefined) headers['x-csrf-token'] = told.csrf
    return told
  }
  return { ask, cookies: () => (headers['cookie'] ?? '').split('; ').map((one) => ({ name: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1) })) }
}

const quick = ({ ask, cookies }: ReturnType<typeof line>): Quick => ({
  cookies,
  get: (path) => ask(path),
  act: async (matter, name, payload = {}) => (await ask<{ stage: string }>(`/api/matters/${matter}/acts/${name}`, payload, { 'idempotency-key': randomUUID() })).stage,
  open: (kind, payload) => ask(`/api/matters/${kind}`, payload, { 'idempotency-key': randomUUID() }),
})

export const quickOfficer = async (url: string, account: string): Promise<Quick> => {
  const own = line(url)
  await own.ask('/api/session', { account, password: demonstrationPassword })
  return quick(own)
}

export const quickResident = async (url: string, phone: string, name: string): Promise<Quick> => {
  const own = line(url)
  await own.ask('/api/session/code', { phone })
  const letters = await own.ask<{ words: { zh: string } }[]>(`/api/inbox?to=${phone}`)
  const code = letters.map((letter) => /\d{6}/.exec(letter.words.zh)?.[0]).find(Boolean)
  await own.ask('/api/session/phone', { phone, code, name })
  return quick(own)
}
