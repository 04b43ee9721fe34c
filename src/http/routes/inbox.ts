import { z } from 'zod'
import { InboxLetter } from '../../contract/watch.ts'
import { readInbox } from '../../service/read-inbox.ts'
import { must } from '../problem.ts'
import type { Routes } from '../route.ts'
import { wire } from '../wire.ts'

/** The stand-in for SMS: what would have been sent. In production the route is not there. */
export const inboxRoutes: Routes = (app, { house }) => {
  if (house.mode !== 'demo') return
  app.get('/api/inbox', {
    config: { access: 'anyone', limit: 'open' }, schema: { tags: ['operation'], summary: 'What a phone would have been sent; demonstration only', querystring: z.object({ to: z.string().min(1).max(80) }), response: { 200: z.array(InboxLetter) } },
  }, async (request) => wire(must(await readInbox(house, request.query.to))))
}
