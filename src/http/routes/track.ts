import { TrackAnswer, TrackAsk } from '../../contract/track.ts'
import { track } from '../../service/track.ts'
import { must } from '../problem.ts'
import { fromOf } from '../request.ts'
import type { Routes } from '../route.ts'
import { wire } from '../wire.ts'

/** With a case code and the end of a phone number, and nothing else. */
export const trackRoutes: Routes = (app, { house }) => {
  app.get('/api/track', {
    config: { access: 'anyone', limit: 'track' }, schema: { tags: ['matters'], summary: 'Where a case is, by its code and the last four digits of a party’s phone', querystring: TrackAsk, response: { 200: TrackAnswer } },
  }, async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    return wire(must(await track(house, { city: house.city, ...request.query, address: fromOf(request).address })))
  })
}
