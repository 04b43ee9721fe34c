import { z } from 'zod'
import { InboxLetter } from '../../contract/inbox.ts'
import { readInbox } from '../../service/inbox.ts'
import type { InboxLine } from '../../service/inbox.ts'
import { linkTo } from '../../service/link-to.ts'
import { must } from '../problem.ts'
import type { Routes } from '../route.ts'

/** The stand-in for SMS: what would have been sent. In production the route is not there. */
export const inboxRoutes: Routes = (app, { house }) => {
  if (house.mode !== 'demo') return
  app.get('/api/inbox', {
    config: { access: 'anyone', limit: 'open' },
    schema: { tags: ['operation'], summary: 'What a phone, or an officer by login, would have been sent; demonstration only', querystring: z.object({ to: z.string().max(80).optional() }), response: { 200: z.array(InboxLetter) } },
  }, async (request) => must(await readInbox(house, house.city, request.query.to)).map(letterOf))
}

const letterOf = ({ id, at, to, text, code, state }: InboxLine): z.infer<typeof InboxLetter> =>
  ({ id, at, to, words: text, state, ...(code === undefined ? {} : { link: linkTo(code) }) })
