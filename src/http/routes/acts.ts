import { z } from 'zod'
import { ActDone } from '../../contract/matter.ts'
import { isRefused } from '../../domain/kernel/fault.ts'
import { act } from '../../service/act.ts'
import { findMatterId } from '../../service/find-matter-id.ts'
import { routesFor } from '../../service/suggest-route.ts'
import { RouteSuggestion } from '../../contract/city.ts'
import { keyOf, submission, versionOf } from '../headers.ts'
import { countAct } from '../metrics.ts'
import { must } from '../problem.ts'
import { suggestionOf } from '../suggestion.ts'
import type { Routes } from '../route.ts'
import { wire } from '../wire.ts'

/** The one way in which a matter changes. */
export const actRoutes: Routes = (app, { house }) => {
  app.post('/api/matters/:id/acts/:act', {
    config: { access: 'signed-in' },
    schema: {
      tags: ['acts'], summary: 'Do one act; the acts and their forms stand in `allowed` of the matter', params: z.object({ id: z.string().max(60), act: z.string().max(60) }),
      headers: submission, body: z.unknown(), response: { 200: ActDone },
    },
  }, async (request) => {
    const { id, act: name } = request.params
    const done = await act(house, { actor: request.visitor.actor, matter: must(await findMatterId(house, id)), act: name, payload: request.body, key: keyOf(request), ifMatch: versionOf(request) })
    countAct(house.kinds, name, isRefused(done) ? done.refused.code : 'done')
    return wire(must(done))
  })

  app.get('/api/matters/:id/routes', {
    config: { access: 'officer' }, schema: { tags: ['acts'], summary: 'Doors for this matter, the best first, each with its rule, reason and load', params: z.object({ id: z.string().max(60) }), response: { 200: z.array(RouteSuggestion) } },
  }, async (request) => must(await routesFor(house, request.visitor.actor, must(await findMatterId(house, request.params.id)))).map(suggestionOf))
}
