import type { FastifyBaseLogger, FastifyInstance, FastifyServerOptions } from 'fastify'

/** Runs of digits that could be somebody's phone, identity or case; they have no business in a log. */
export const scrub = (text: string): string => text.replace(/\d{7,}/g, '#')

/** What is logged of an error: where it happened, not with whose data. A database puts values into `detail`; that stays out. */
const errorOf = (error: Error & { code?: string }) => ({
  type: error.name, code: error.code, message: scrub(error.message), stack: scrub(error.stack ?? ''),
})

/** The path's pattern and never its query: a query may carry a code, a phone, a name. */
export const logging = (level: string, to?: NodeJS.WritableStream): FastifyServerOptions['logger'] =>
  level === 'silent' ? false : {
    level,
    ...(to ? { stream: { write: (line: string) => { to.write(line) } } } : {}),
    serializers: { err: errorOf, error: errorOf, req: (request) => ({ method: request.method, route: request.routeOptions?.url }), res: (reply) => ({ status: reply.statusCode }) },
  }

/** At level info, one line a request: what was asked for by pattern, how it ended, how long it took. Not who, and not with what. */
export const logRequests = (app: FastifyInstance): void => {
  app.addHook('onResponse', (request, reply, next) => {
    const log: FastifyBaseLogger = request.log
    log.info({ method: request.method, route: request.routeOptions.url ?? '?', status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request')
    next()
  })
}
