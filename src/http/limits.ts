import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { FaultError, refuse } from '../domain/kernel/fault.ts'

/**
 * Requests a minute from one address, in this process: a shield before the database. What guards secrets (tries of a password, a
 * code, a case) is counted in the record, see service/throttle.ts.
 */
export const limits = {
  'sign-in': 60,
  codes: 60,
  triage: 60,
  track: 60,
  files: 120,
  filing: 120,
  open: 600,
} as const

export type Limit = keyof typeof limits

/**
 * The address under which a request counts; of IPv6 its network. A client that has gone before this was asked has none left, and nobody waits for an
 * answer: such a request ends here, and is no fault of ours.
 * @throws FaultError
 */
const addressOf = ({ ip }: { readonly ip: FastifyRequest['ip'] | undefined }): string => {
  if (ip === undefined) throw new FaultError(refuse('unreadable').refused)
  return normalizeIP(ip)
}

export const limitRates = async (app: FastifyInstance): Promise<void> => {
  // Before the plugin's own look at each route.
  app.addHook('onRoute', (route) => {
    const limit = route.config?.limit
    if (limit) route.config = { ...route.config, rateLimit: { max: limits[limit], timeWindow: 60_000, groupId: limit } }
  })
  await app.register(rateLimit, {
    global: false,
    keyGenerator: addressOf,
    // The RFC's names only; and only on the answer that says no, because counting down to a visitor helps nobody.
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false, 'retry-after': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_request, context) => new FaultError(refuse('too-many', { seconds: Math.max(1, Math.ceil(context.ttl / 1000)) }).refused),
  })
}
