import { z } from 'zod'
import { MatterLine } from '../../contract/matter.ts'
import { ConflictAsk, ConflictDone, EarlierAsk, RevealAsk, Revealed } from '../../contract/people.ts'
import { parseDay } from '../../domain/kernel/day.ts'
import { asId } from '../../domain/kernel/id.ts'
import { declareConflict } from '../../service/declare-conflict.ts'
import { findEarlier, findEarlierOf } from '../../service/find-earlier.ts'
import { findMatterId } from '../../service/find-matter-id.ts'
import { reveal } from '../../service/reveal.ts'
import { deny, must } from '../problem.ts'
import type { Routes } from '../route.ts'
import { wire } from '../wire.ts'

const tags = ['people']
const params = z.object({ id: z.string().max(60) })

/** People in matters: what is masked, and where they were before. */
export const peopleRoutes: Routes = (app, { house }) => {
  app.post('/api/matters/:id/reveal', {
    config: { access: 'officer' }, schema: { tags, summary: 'Show one masked thing of a party in full, for a reason that the party can read', params, body: RevealAsk, response: { 200: Revealed } },
  }, async (request, reply) => {
    const { person, what, why } = request.body
    void reply.header('cache-control', 'no-store')
    return must(await reveal(house, { actor: request.visitor.actor, matter: must(await findMatterId(house, request.params.id)), person: asId<'person'>(person), what, why }))
  })

  app.post('/api/matters/:id/conflicts', {
    config: { access: 'officer' }, schema: { tags, summary: 'Declare a relation to a party (回避): from then on not their mediator', params, body: ConflictAsk, response: { 200: ConflictDone } },
  }, async (request) => {
    const { actor } = request.visitor
    const { person, conflict, until } = request.body
    if (actor.kind !== 'officer') return deny('not-allowed')
    return must(await declareConflict(house, actor, {
      matter: must(await findMatterId(house, request.params.id)), person: asId<'person'>(person), conflict, until: until === undefined ? undefined : parseDay(until) ?? deny('invalid', { count: 1 }),
    }))
  })

  app.get('/api/matters/:id/earlier', {
    config: { access: 'officer' }, schema: { tags, summary: 'Earlier matters of the people in this one', params, response: { 200: z.array(MatterLine) } },
  }, async (request) => wire(must(await findEarlierOf(house, request.visitor.actor, must(await findMatterId(house, request.params.id)))).items))

  app.get('/api/earlier', {
    config: { access: 'officer' }, schema: { tags, summary: 'Earlier matters of somebody who is being registered', querystring: EarlierAsk, response: { 200: z.array(MatterLine) } },
  }, async (request) => wire((await findEarlier(house, request.visitor.actor, request.query)).items))

  // The same without a number in an address, for those who ask through other people's servers.
  app.post('/api/earlier', {
    config: { access: 'officer' }, schema: { tags, summary: 'The same question with its numbers in the body', body: EarlierAsk, response: { 200: z.array(MatterLine) } },
  }, async (request) => wire((await findEarlier(house, request.visitor.actor, request.body)).items))
}
