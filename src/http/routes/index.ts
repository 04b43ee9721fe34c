import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { typed } from '../route.ts'
import type { Routes } from '../route.ts'
import { healthRoutes } from './health.ts'
import { sessionRoutes } from './session.ts'

/** The doorbell: one line a file of routes. */
const all: readonly Routes[] = [
  healthRoutes,
  sessionRoutes,
]

export const routes = all.map((add) => (app: FastifyInstance, deps: Deps) => add(typed(app), deps))
