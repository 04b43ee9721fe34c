import { z } from 'zod'
import { Kinds, QueueCounts } from '../../contract/city.ts'
import { OpeningForm } from '../../contract/form.ts'
import { countQueues } from '../../service/count-queues.ts'
import { describeKinds, formOf } from '../../service/describe-kinds.ts'
import { must } from '../problem.ts'
import type { Routes } from '../route.ts'
import { wire } from '../wire.ts'

const tags = ['matters']

export const kindRoutes: Routes = (app, { house }) => {
  app.get('/api/kinds', { config: { access: 'anyone' }, schema: { tags, summary: 'Kinds of matter: stages, my queues, whether I may open one', response: { 200: Kinds } } },
    async (request) => wire(describeKinds(house, request.visitor.actor)))

  app.get('/api/kinds/:kind/form', {
    config: { access: 'anyone' }, schema: { tags, summary: 'What is asked when a matter of the kind is opened', params: z.object({ kind: z.string().max(40) }), response: { 200: OpeningForm } },
  }, async (request) => wire(must(formOf(house, request.params.kind))))

  app.get('/api/queues', { config: { access: 'signed-in' }, schema: { tags, summary: 'My own queues, and what waits in each', response: { 200: QueueCounts } } },
    async (request) => wire(await countQueues(house, request.visitor.actor)))
}
