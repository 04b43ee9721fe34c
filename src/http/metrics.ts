import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { OpenMetricsContentType } from 'prom-client'
import type { FastifyInstance } from 'fastify'
import type { Context, Kinds } from '../service/context.ts'
import { measureOutbox } from '../service/readiness.ts'

/** Numbers of this process in OpenMetrics. No name, no code and no address ever becomes a label. */
export const registry = new Registry<OpenMetricsContentType>()
registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE)
collectDefaultMetrics({ register: registry, prefix: 'fengyuan_' })

const durations = new Histogram({
  name: 'fengyuan_http_seconds', help: 'Time to answer, by route', labelNames: ['method', 'route', 'status'], registers: [registry],
  buckets: [0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.3, 2.6, 5],
})
const acts = new Counter({ name: 'fengyuan_acts', help: 'Acts done and refused', labelNames: ['act', 'outcome'], registers: [registry] })
const streams = new Gauge({ name: 'fengyuan_streams', help: 'Open event streams', registers: [registry] })

/** A name that no kind knows would let a visitor make labels without end. */
export const countAct = (kinds: Kinds, act: string, outcome: string): void => {
  const known = Object.values(kinds).some((kind) => Object.hasOwn(kind.acts, act))
  acts.inc({ act: known ? act : '?', outcome })
}

export const countStreams = (change: 1 | -1): void => { streams.inc(change) }

/** Measures every request by its route's pattern. */
export const measure = (app: FastifyInstance): void => {
  app.addHook('onResponse', (request, reply, next) => {
    durations.observe({ method: request.method, route: request.routeOptions.url ?? '?', status: String(reply.statusCode) }, reply.elapsedTime / 1000)
    next()
  })
}

let watched: Context | undefined
/** Looked at when somebody asks for the numbers, not before. */
export const watch = (context: Context): void => {
  watched = context
}

const ofPool = (name: string, help: string, pick: (load: ReturnType<Context['db']['load']>) => number) =>
  new Gauge({ name, help, registers: [registry], collect() { if (watched) this.set(pick(watched.db.load())) } })
ofPool('fengyuan_pool_connections', 'Connections to the database', (load) => load.total)
ofPool('fengyuan_pool_idle', 'Connections at rest', (load) => load.idle)
ofPool('fengyuan_pool_waiting', 'Requests that wait for a connection', (load) => load.waiting)

/** Asks the record once for all its numbers; a database that is gone leaves them as they were. */
export const backlog = new Gauge({
  name: 'fengyuan_outbox_waiting', help: 'Promises to the outside that are not kept yet', registers: [registry],
  async collect() {
    const found = watched && (await measureOutbox(watched).catch(() => undefined))
    if (!found) return
    this.set(found.waiting)
    oldest.set(found.oldestSeconds)
    dead.set(found.dead)
  },
})
const oldest = new Gauge({ name: 'fengyuan_outbox_oldest_seconds', help: 'Age of the oldest promise that is due', registers: [registry] })
const dead = new Gauge({ name: 'fengyuan_outbox_dead', help: 'Promises that were given up and wait for a person', registers: [registry] })

