import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { typed } from '../route.ts'
import type { Routes } from '../route.ts'
import { actRoutes } from './acts.ts'
import { adminAccountRoutes } from './admin-accounts.ts'
import { adminCityRoutes } from './admin-city.ts'
import { auditRoutes } from './audit.ts'
import { cityRoutes } from './city.ts'
import { fileRoutes } from './files.ts'
import { healthRoutes } from './health.ts'
import { inboxRoutes } from './inbox.ts'
import { kindRoutes } from './kinds.ts'
import { machineRoutes } from './machines.ts'
import { matterRoutes } from './matters.ts'
import { oidcRoutes } from './oidc.ts'
import { paperRoutes } from './papers.ts'
import { peopleRoutes } from './people.ts'
import { reportRoutes } from './reports.ts'
import { sessionRoutes } from './session.ts'
import { streamRoutes } from './stream.ts'
import { trackRoutes } from './track.ts'
import { triageRoutes } from './triage.ts'
import { visitRoutes } from './visits.ts'

/** The doorbell: one line a file of routes. */
const all: readonly Routes[] = [
  healthRoutes,
  sessionRoutes,
  machineRoutes,
  oidcRoutes,
  adminAccountRoutes,
  adminCityRoutes,
  auditRoutes,
  triageRoutes,
  kindRoutes,
  matterRoutes,
  actRoutes,
  cityRoutes,
  peopleRoutes,
  paperRoutes,
  fileRoutes,
  trackRoutes,
  streamRoutes,
  reportRoutes,
  visitRoutes,
  inboxRoutes,
]

export const routes = all.map((add) => (app: FastifyInstance, deps: Deps) => add(typed(app), deps))
