import { z } from 'zod'
import { readiness } from '../../service/readiness.ts'
import { registry } from '../metrics.ts'
import type { Routes } from '../route.ts'

const tags = ['operation']
const Ready = z.object({ ready: z.boolean(), database: z.enum(['ok', 'gone']), outbox: z.enum(['ok', 'slow', 'unknown']), jobs: z.enum(['ok', 'silent', 'unknown']) })

/** For whoever keeps the machine: is the process alive, is what it needs there, how is it doing. */
export const healthRoutes: Routes = (app, { house, metrics }) => {
  app.get('/healthz', { schema: { tags, summary: 'The process lives', response: { 200: z.object({ ok: z.literal(true) }) } } }, async () => ({ ok: true as const }))

  app.get('/readyz', { schema: { tags, summary: 'Database, outbox and jobs are there', response: { 200: Ready, 503: Ready } } }, async (_request, reply) => {
    const state = await readiness(house)
    // A slow outbox or silent jobs are for a person to look at; sending people away would not help.
    const ready = state.database === 'ok'
    return reply.code(ready ? 200 : 503).header('cache-control', 'no-store').send({ ready, ...state })
  })

  app.get('/metrics', { schema: { tags, summary: 'Numbers in OpenMetrics', response: { 200: z.string() } } }, async (_request, reply) =>
    reply.type(registry.contentType).serializer(String).send(await (metrics ?? (() => registry.metrics()))()))

  app.get('/api/openapi.json', { config: { access: 'anyone' }, schema: { tags, summary: 'This description' } }, async () => app.swagger())
}
