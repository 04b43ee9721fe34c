import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { FaultError, refuse } from '../domain/kernel/fault.ts'
import type { Fault } from '../domain/kernel/fault.ts'
import { sendProblem } from './problem.ts'

/** Every error leaves as a problem in the asked language; what nobody expected is logged under the trace that the person sees. */
export const answerErrors = (app: FastifyInstance): void => {
  const isNews = newsOfOutage()
  app.setErrorHandler((error: Error, request, reply) => {
    const fault = faultOf(error, request)
    if (fault.code === 'internal') request.log.error({ err: error, trace: request.id }, 'unexpected')
    if (fault.code === 'unavailable') request.log[isNews() ? 'warn' : 'debug']({ trace: request.id, cause: codeOf((error as Error).cause) }, 'database gone')
    if (reply.raw.headersSent) {
      reply.raw.destroy()
      return
    }
    void sendProblem(request, reply, fault)
  })
}

/** After a minute without one, a request that finds no database is the first of another outage. */
const quiet = 60_000

/**
 * While the database is gone every request fails by it, and a page asks again by itself. `service/outage` says when it began and when it was over; the
 * door adds of each outage the first request, with its cause, and of the others nothing that anybody reads. `now` in milliseconds.
 */
export const newsOfOutage = (now: () => number = Date.now): (() => boolean) => {
  let last = -Infinity
  return () => {
    const first = now() - last >= quiet
    last = now()
    return first
  }
}

const codeOf = (error: unknown): string | undefined => (error as { code?: string } | undefined)?.code

const faultOf = (error: Error, request: FastifyRequest): Fault => {
  if (error instanceof FaultError) return error.fault
  switch ((error as FastifyError).code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE': return refuse('too-large', { limit: `${Math.floor((request.routeOptions.bodyLimit ?? 1_048_576) / 1_048_576)} MB` }).refused
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE': return refuse('wrong-content', { type: typeOf(request), wanted: 'application/json' }).refused
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_CTP_INVALID_JSON_BODY': return refuse('unreadable').refused
  }
  // Nested deeper than anything that a person fills in.
  if (error instanceof RangeError && error.message.includes('call stack')) return refuse('unreadable').refused
  const status = (error as FastifyError).statusCode
  // A body that is no JSON, a path that is no UTF-8, and other ways of sending what cannot be read.
  if (status !== undefined && status >= 400 && status < 500) return refuse(status === 404 ? 'unknown-route' : 'unreadable').refused
  return refuse('internal', { trace: request.id }).refused
}

const typeOf = (request: FastifyRequest): string => (request.headers['content-type'] ?? '—').slice(0, 60)

export const answerUnknown = (request: FastifyRequest, reply: FastifyReply): FastifyReply => sendProblem(request, reply, refuse('unknown-route').refused)
