import type { FastifyServerOptions } from 'fastify'

/** Runs of digits that could be somebody's phone, identity or case; they have no business in a log. */
export const scrub = (text: string): string => text.replace(/\d{7,}/g, '#')

/** What is logged of an error: where it happened, not with whose data. A database puts values into `detail`; that stays out. */
const errorOf = (error: Error & { code?: string }) => ({
  type: error.name, code: error.code, message: scrub(error.message), stack: scrub(error.stack ?? ''),
})

/** The path's pattern and never its query: a query may carry a code, a phone, a name. */
export const logging = (level: string): FastifyServerOptions['logger'] =>
  level === 'silent' ? false : {
    level,
    serializers: { err: errorOf, error: errorOf, req: (request) => ({ method: request.method, route: request.routeOptions?.url }), res: (reply) => ({ status: reply.statusCode }) },
    redact: { paths: ['password', 'otp', 'code', 'secret', 'token', 'phone', 'idNumber', '*.password', '*.otp', '*.secret', '*.token', '*.phone'], censor: '#' },
  }
