import { z } from 'zod'
import { ReportAnswer, ReportList, ReportQuery } from '../../contract/report.ts'
import { OddVisits, WatchAnswer } from '../../contract/watch.ts'
import { oddVisits } from '../../service/odd-visits.ts'
import { listReports, runReport } from '../../service/run-report.ts'
import { watchCity } from '../../service/watch-city.ts'
import { must } from '../problem.ts'
import type { Routes } from '../route.ts'
import { wire } from '../wire.ts'

const tags = ['figures']

/** Numbers: each with its formula, its base, and the list of the cases behind it. */
export const reportRoutes: Routes = (app, { house }) => {
  app.get('/api/watch', { config: { access: 'officer' }, schema: { tags, summary: 'What is stuck, and whose it is', response: { 200: WatchAnswer } } },
    async (request) => wire(await watchCity(house, request.visitor.actor)))

  app.get('/api/watch/visits', { config: { access: 'officer' }, schema: { tags, summary: 'Call-backs that came early or several on one day, with their reasons', response: { 200: OddVisits } } },
    async (request) => wire(await oddVisits(house, request.visitor.actor)))

  app.get('/api/reports', { config: { access: 'officer' }, schema: { tags, summary: 'Reports that I may ask for', response: { 200: ReportList } } },
    async (request) => wire(listReports(house, request.visitor.actor)))

  app.get('/api/reports/:name', {
    config: { access: 'officer' }, schema: { tags, summary: 'A number with formula, base, period and the cases behind it', params: z.object({ name: z.string().max(60) }), querystring: ReportQuery, response: { 200: ReportAnswer } },
  }, async (request) => wire(must(await runReport(house, request.visitor.actor, request.params.name, request.query))))
}
