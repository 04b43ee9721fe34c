import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { deny } from './problem.ts'

/** What accompanies a submission. Its own number makes a double click count once; the version makes a stale view be noticed. */
export const submission = z.object({ 'idempotency-key': z.string().max(200).optional(), 'if-match': z.string().max(40).optional() })

export const keyOf = (request: FastifyRequest): string => {
  const key = request.headers['idempotency-key']
  return typeof key === 'string' && key.trim() !== '' ? key.trim() : deny('key-needed')
}

/** `"7"`, `W/"7"` or `7`; absent, or `*`, when the sender does not mind. */
export const versionOf = (request: FastifyRequest): number | undefined => {
  const text = request.headers['if-match']
  if (text === undefined || text === '*') return undefined
  const found = /^(?:W\/)?"?(\d{1,9})"?$/.exec(text.trim())
  return found ? Number(found[1]) : deny('unreadable')
}
