import '@fastify/cookie'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { deny, must } from './problem.ts'
import { findVisitor } from '../service/sessions.ts'
import type { House } from '../service/house.ts'
import { mayKnock } from './access.ts'
import { bearerOf, secretOf } from './request.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Before any handler under /api: who it is, that the request is their own, and that they may knock at this route. */
export const askWho = (app: FastifyInstance, house: House): void => {
  app.decorateRequest('visitor')
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/') && route.config?.access === undefined) throw new Error(`${String(route.method)} ${route.url} does not say who may knock`)
  })
  app.addHook('onRequest', async (request) => {
    const { access, csrf } = request.routeOptions.config
    if (access === undefined) return
    const bearer = bearerOf(request)
    request.visitor = await findVisitor(house, secretOf(request, house.publicUrl))
    // A token that opens nothing is told so; a cookie that ended makes a guest, who may still look around.
    if (bearer && !request.visitor.session) deny('not-signed-in')
    if (!safe.has(request.method)) {
      checkOrigin(request, house.publicUrl)
      if (csrf !== false && !bearer && request.visitor.session && request.headers['x-csrf-token'] !== request.visitor.session.csrf) deny('wrong-origin')
    }
    must(mayKnock(request.visitor, access))
  })
}

/** A browser says where a request comes from; what comes from another site changes nothing here. */
const checkOrigin = (request: FastifyRequest, publicUrl: string): void => {
  if (request.headers['sec-fetch-site'] === 'cross-site') deny('wrong-origin')
  const origin = request.headers.origin
  if (origin === undefined || origin === new URL(publicUrl).origin) return
  const own = origin.replace(/^https?:\/\//, '')
  if (origin === 'null' || own !== request.headers.host) deny('wrong-origin')
}
