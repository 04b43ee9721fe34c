import { VisitBoard } from '../../contract/visit.ts'
import { readVisitBoard } from '../../service/visit-board.ts'
import { must } from '../problem.ts'
import type { Routes } from '../route.ts'
import { wire } from '../wire.ts'

/** The counter's board. A visit itself is a matter like others, under `/api/matters`. */
export const visitRoutes: Routes = (app, { house }) => {
  app.get('/api/visits', { config: { access: 'officer' }, schema: { tags: ['matters'], summary: 'Who waits at the counter of my centre, and who came today', response: { 200: VisitBoard } } },
    async (request) => wire(must(await readVisitBoard(house, request.visitor.actor))))
}
