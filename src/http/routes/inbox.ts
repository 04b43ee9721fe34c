import { z } from 'zod'
import { InboxLetter } from '../../contract/inbox.ts'
import { fill } from '../../domain/kernel/words.ts'
import { readInbox } from '../../service/inbox.ts'
import type { InboxLine } from '../../service/inbox.ts'
import { must } from '../problem.ts'
import type { Routes } from '../route.ts'

/** The stand-in for SMS: what would have been sent. In production the route is not there. */
export const inboxRoutes: Routes = (app, { house }) => {
  if (house.mode !== 'demo') return
  app.get('/api/inbox', {
    config: { access: 'anyone', limit: 'open' },
    schema: { tags: ['operation'], summary: 'What a phone, or an officer by login, would have been sent; demonstration only', querystring: z.object({ to: z.string().max(80).optional() }), response: { 200: z.array(InboxLetter) } },
  }, async (request) => must(await readInbox(house, house.city, request.query.to)).map((line) => letterOf(line, house.publicUrl)))
}

const letterOf = ({ id, at, to, text, code, state }: InboxLine, publicUrl: string): z.infer<typeof InboxLetter> => {
  const link = code === undefined ? undefined : `/i/${code}`
  return { id, at, to, words: link ? fill(text, { link: `${publicUrl}${link}` }) : text, state, ...(link ? { link } : {}) }
}
