import { z } from 'zod'
import { ActDone, MatterPage, MatterQuery, MatterView } from '../../contract/matter.ts'
import { ReceiptPage, ReceiptQuery } from '../../contract/receipt.ts'
import { getMatter } from '../../service/get-matter.ts'
import { listMatters } from '../../service/list-matters.ts'
import { listReceipts } from '../../service/list-receipts.ts'
import { openMatter } from '../../service/open-matter.ts'
import { keyOf, submission } from '../headers.ts'
import { must } from '../problem.ts'
import type { Routes } from '../route.ts'
import { wire } from '../wire.ts'

const tags = ['matters']

export const matterRoutes: Routes = (app, { house }) => {
  app.get('/api/matters', {
    config: { access: 'signed-in' }, schema: { tags, summary: 'What I may see of what I ask for, page by page', querystring: MatterQuery, response: { 200: MatterPage } },
  }, async (request) => wire(must(await listMatters(house, request.visitor.actor, request.query))))

  app.get('/api/receipts', {
    config: { access: 'officer' }, schema: { tags, summary: 'What my centre took in for another and that one has signed for, or what I registered and may not read: the receipt', querystring: ReceiptQuery, response: { 200: ReceiptPage } },
  }, async (request) => wire(await listReceipts(house, request.visitor.actor, request.query)))

  app.get('/api/matters/:id', {
    config: { access: 'signed-in' }, schema: { tags, summary: 'One matter, by id or public code, with what I may do', params: z.object({ id: z.string().max(60) }), response: { 200: MatterView } },
  }, async (request, reply) => {
    const view = must(await getMatter(house, request.visitor.actor, request.params.id))
    void reply.header('etag', `"${view.version}"`)
    return wire(view)
  })

  // Anyone may knock: whether a kind may be opened without an account stands in its grants.
  app.post('/api/matters/:kind', {
    config: { access: 'anyone', limit: 'filing' },
    schema: { tags, summary: 'Open a matter; its form is at /api/kinds/{kind}/form', params: z.object({ kind: z.string().max(40) }), headers: submission, body: z.unknown(), response: { 200: ActDone } },
  }, async (request) =>
    wire(must(await openMatter(house, { actor: request.visitor.actor, kind: request.params.kind, payload: request.body, key: keyOf(request) }))))
}
