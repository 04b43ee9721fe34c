import cookie from '@fastify/cookie'
import fastify, { LogController } from 'fastify'
import type { FastifyInstance } from 'fastify'
import { closeSoon } from './closing.ts'
import { compressAnswers } from './compress.ts'
import { compileShapes } from './compilers.ts'
import type { Deps } from './deps.ts'
import { answerErrors, answerUnknown } from './errors.ts'
import { limitRates } from './limits.ts'
import { logging, logRequests } from './log.ts'
import { measure, watch } from './metrics.ts'
import { describeApi } from './openapi.ts'
import { routes } from './routes/index.ts'
import { guardBrowser } from './security.ts'
import { servePages } from './pages.ts'
import { newTrace } from './trace.ts'
import { askWho } from './who.ts'

const jsonBytes = 1_048_576
/** Only the proxy that talks to us is believed: what it added names the visitor, and what stands before it the visitor may have written. */
const isOurs = (_address: string, hop: number): boolean => hop === 0

/** The whole door: every route of the API, and the pages. Not yet listening. */
export async function buildServer(deps: Deps): Promise<FastifyInstance> {
  const app = fastify({
    logger: logging(deps.logLevel, deps.logTo) ?? false, logController: new LogController({ disableRequestLogging: true }), genReqId: newTrace, trustProxy: deps.trustProxy && isOurs,
    bodyLimit: jsonBytes, routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    // A slow phone with a photograph gets five minutes; somebody who holds a connection open for nothing does not.
    requestTimeout: 300_000, keepAliveTimeout: 72_000, forceCloseConnections: 'idle',
  })
  compileShapes(app, deps.checkAnswers ?? false)
  answerErrors(app)
  compressAnswers(app)
  closeSoon(app)
  app.addHook('onRequest', (request, reply, next) => {
    void reply.header('x-request-id', request.id)
    next()
  })
  await app.register(cookie)
  guardBrowser(app, deps.house.publicUrl)
  await limitRates(app)
  await describeApi(app, deps.house.kinds, deps.house.publicUrl)
  measure(app)
  logRequests(app)
  watch(deps.house)
  askWho(app, deps.house)
  // Each file in a scope of its own: what it teaches the server (a content type) holds there only.
  for (const add of routes) await app.register(async (inner) => add(inner, deps))
  if (deps.pages) await servePages(app, deps.pages, deps.house.mode === 'demo')
  else app.setNotFoundHandler(answerUnknown)
  return app
}
