import { Agent, request } from 'node:http'
import { randomUUID } from 'node:crypto'

/** Somebody who is signed in, at an address of their own: the door counts what comes from one address. */
export interface User {
  readonly name: string
  readonly cookie: string
  readonly csrf: string
  readonly address: string
}

export interface Answer {
  readonly status: number
  /** Read when it is asked for: the load should cost the machine it shares as little as it can. */
  readonly body: unknown
}

/** Connections that stay open, as browsers keep them. */
export interface Client {
  get(user: User, path: string): Promise<Answer>
  post(user: User, path: string, body: unknown, version?: number): Promise<Answer>
  close(): void
}

export const newClient = (port: number, connections: number): Client => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const send = (user: User, method: string, path: string, body: unknown, version: number | undefined): Promise<Answer> => new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const asked = request({
      host: '127.0.0.1', port, path, method, agent,
      headers: {
        cookie: user.cookie, 'x-forwarded-for': user.address, 'accept-language': 'zh',
        ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), 'x-csrf-token': user.csrf, 'idempotency-key': randomUUID() }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
    }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => { parts.push(part) })
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          get body() {
            const all = Buffer.concat(parts).toString('utf8')
            return all === '' ? undefined : JSON.parse(all)
          },
        })
      })
      response.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(text)
  })
  return {
    get: (user, path) => send(user, 'GET', path, undefined, undefined),
    post: (user, path, body, version) => send(user, 'POST', path, body, version),
    close: () => agent.destroy(),
  }
}
