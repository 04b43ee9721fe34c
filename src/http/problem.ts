import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Problem } from '../contract/problem.ts'
import { explain, FaultError, isRefused, refuse } from '../domain/kernel/fault.ts'
import type { Fault, Refused } from '../domain/kernel/fault.ts'
import type { Language } from '../domain/kernel/words.ts'
import { languageOf } from './language.ts'
import { statusOf } from './status.ts'

/** Seconds after which a client may try again by itself. */
const patience = 5

/** RFC 9457 problem details of a fault, in the asked language and in both. */
export const problemOf = (fault: Fault, language: Language, trace?: string): Problem => {
  const words = explain(fault)
  const [title = ''] = words[language].split(/(?<=[。.])/)
  return {
    type: `/problems/${fault.code}`,
    title,
    status: statusOf[fault.code],
    code: fault.code,
    detail: words[language],
    words,
    ...(fault.fields ? { fields: fault.fields.map(({ path, words: said }) => ({ path, words: said })) } : {}),
    ...(fault.changed ? { changed: [...fault.changed] } : {}),
    ...(trace ? { trace } : {}),
  }
}

/** Answers with a problem. What makes sense only together with a code (when to come again, how to sign in) goes into headers. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, fault: Fault): FastifyReply => {
  const language = languageOf(request)
  const status = statusOf[fault.code]
  const wait = fault.values['seconds'] ?? (fault.code === 'unavailable' ? patience : undefined)
  if (typeof wait === 'number') reply.header('retry-after', String(wait))
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="fengyuan"')
  // What is still on its way would otherwise be read to its end.
  if (status === 413) reply.header('connection', 'close')
  return reply
    .code(status)
    .header('content-language', language === 'zh' ? 'zh-CN' : 'en')
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problemOf(fault, language, status >= 500 ? request.id : undefined))
}

/** The value, or the refusal as an exception that the door's error handler turns into a problem. */
export const must = <Value>(value: Value | Refused): Value => {
  if (isRefused(value)) throw new FaultError(value.refused)
  return value
}

export const deny = (...because: Parameters<typeof refuse>): never => {
  throw new FaultError(refuse(...because).refused)
}
