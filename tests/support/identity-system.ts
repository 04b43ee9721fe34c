import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export interface IdentityServer {
  readonly issuer: string
  /** Walks through the provider's pages as a browser would, from its first address until it sends the browser back. @returns that address */
  walk(start: string, login: string): Promise<string>
  close(): Promise<void>
}

/** A real OpenID Connect server on a port of its own, with one client. */
export async function identityServer(client: { id: string; secret: string; back: string }): Promise<IdentityServer> {
  const server = createServer()
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [client.back], response_types: ['code'], grant_types: ['authorization_code'], token_endpoint_auth_method: 'client_secret_post' }],
    claims: { openid: ['sub'], profile: ['preferred_username', 'name'] },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id, name: `${id}的人` }) }),
    pkce: { required: () => true },
    cookies: { keys: ['only for a test'] },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => { void answer(request, response) })
  return { issuer, walk: (start, login) => walk(issuer, start, login), close: () => new Promise((done) => { server.close(() => { done() }); server.closeAllConnections() }) }
}

const walk = async (issuer: string, start: string, login: string): Promise<string> => {
  const jar = new Map<string, string>()
  let address = start
  let body: string | undefined
  for (let steps = 0; steps < 12; steps += 1) {
    const answer = await fetch(address, {
      redirect: 'manual', method: body === undefined ? 'GET' : 'POST', ...(body === undefined ? {} : { body }),
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }) },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      jar.set(name, value)
    }
    const next = answer.headers.get('location')
    if (next) {
      address = new URL(next, address).href
      body = undefined
      if (!address.startsWith(issuer)) return address
      continue
    }
    const page = await answer.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    if (!prompt) throw new Error(`the identity system showed something else: ${page.slice(0, 300)}`)
    body = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt }).toString()
  }
  throw new Error('the identity system did not send the browser back')
}
