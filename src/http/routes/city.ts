import { z } from 'zod'
import { AccountLine, AreaNode, BodyLine, Choice } from '../../contract/city.ts'
import { findAccountChoices, findAreas, findBodyChoices, findCauseChoices } from '../../service/find-choices.ts'
import type { Routes } from '../route.ts'
import { wire } from '../wire.ts'

const tags = ['city']
const text = (max: number) => z.string().max(max).optional()

/** What a form offers to choose from. */
export const cityRoutes: Routes = (app, { house }) => {
  app.get('/api/areas', {
    config: { access: 'anyone' }, schema: { tags, summary: 'Places of the city', querystring: z.object({ q: text(40), under: text(40) }), response: { 200: z.array(AreaNode), 304: z.undefined() } },
  }, async (request, reply) => {
    const { edition, areas } = await findAreas(house, house.city, request.query)
    // Changes once in years, asked for by every form.
    void reply.header('etag', `"areas-${edition}"`).header('cache-control', 'private, max-age=60')
    if (request.headers['if-none-match'] === `"areas-${edition}"`) return reply.code(304).send()
    return wire(areas)
  })

  app.get('/api/bodies', {
    config: { access: 'anyone', limit: 'open' },
    schema: { tags, summary: 'Bodies that take a type, serve a place or bear a name, with their load', querystring: z.object({ accepts: text(40), area: text(40), q: text(80), kind: text(200), among: text(200) }), response: { 200: z.array(BodyLine) } },
  }, async (request) => wire(await findBodyChoices(house, house.city, { ...request.query, kind: request.query.kind || request.query.among || undefined })))

  app.get('/api/accounts', {
    config: { access: 'anyone', limit: 'open' }, schema: { tags, summary: 'Officers of a body or a role; for everybody, whether somebody is a mediator', querystring: z.object({ body: z.uuid().optional(), role: text(80), among: text(80), q: text(80), matter: z.uuid().optional() }), response: { 200: z.array(AccountLine) } },
  }, async (request) => wire(await findAccountChoices(house, house.city, request.visitor.actor.kind === 'officer', { ...request.query, role: request.query.role || request.query.among || undefined }, request.visitor.actor)))

  app.get('/api/causes', {
    config: { access: 'anyone' }, schema: { tags, summary: 'Causes of action by words, first letters or code', querystring: z.object({ q: z.string().max(80) }), response: { 200: z.array(Choice) } },
  }, async (request) => wire(findCauseChoices(request.query.q)))
}
