import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Deps } from './deps.ts'

/** The server with types drawn from each route's zod shapes. */
export type Door = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

/** One file of routes. */
export type Routes = (app: Door, deps: Deps) => void | Promise<void>

export const typed = (app: FastifyInstance): Door => app.withTypeProvider<ZodTypeProvider>()
