import { z } from 'zod'
import { Token, TokenAsk } from '../../contract/session.ts'
import { signInClient } from '../../service/sign-in-client.ts'
import { deny, must } from '../problem.ts'
import { fromOf } from '../request.ts'
import type { Routes } from '../route.ts'

/** Machines that work with the city: OAuth 2 client credentials. */
export const machineRoutes: Routes = (app, { house }) => {
  // RFC 6749 sends a form, not JSON; only this route reads one.
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4096 }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  })

  app.post('/api/oauth/token', {
    config: { access: 'anyone', csrf: false, limit: 'sign-in' },
    schema: { tags: ['session'], summary: 'A machine client gets a token that acts as its account', body: TokenAsk, response: { 200: Token } },
  }, async (request, reply) => {
    const { client, secret } = basicOf(request.headers.authorization) ?? { client: request.body.client_id, secret: request.body.client_secret }
    if (!client || !secret) return deny('wrong-login')
    const { token, seconds } = must(await signInClient(house, { client, secret }, fromOf(request)))
    void reply.header('cache-control', 'no-store')
    return { access_token: token, token_type: 'Bearer' as const, expires_in: seconds }
  })
}

const basic = z.string().regex(/^Basic [A-Za-z0-9+/=]{4,400}$/)

const plain = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const basicOf = (header: string | undefined): { client: string; secret: string } | undefined => {
  if (!basic.safeParse(header).success) return undefined
  const [client = '', ...secret] = Buffer.from(String(header).slice(6), 'base64').toString('utf8').split(':')
  // RFC 6749 2.3.1: both parts are form-encoded before they are joined.
  return { client: plain(client), secret: plain(secret.join(':')) }
}
