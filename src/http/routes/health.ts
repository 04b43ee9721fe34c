import { z } from 'zod'
import type { Routes } from '../route.ts'

/** For whoever keeps the machine: is the process alive, does it answer for all that it needs. */
export const healthRoutes: Routes = (app) => {
  app.get('/healthz', { schema: { tags: ['operation'], summary: 'The process lives', response: { 200: z.object({ ok: z.literal(true) }) } } }, async () => ({ ok: true as const }))
  app.get('/api/openapi.json', { config: { access: 'anyone' }, schema: { tags: ['operation'], summary: 'This description' } }, async () => app.swagger())
}
