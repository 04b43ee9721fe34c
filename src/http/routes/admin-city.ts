import { z } from 'zod'
import { AreaImport, AreaImported, BodyCard, BodyNew, BodyWrite, CityChanges, ClientLine, ClientMade, ClientNew, Holidays, HolidayWrite, HolidayYear } from '../../contract/admin.ts'
import { asId, idOf } from '../../domain/kernel/id.ts'
import { importAreas } from '../../service/administer-areas.ts'
import { changeBody, createBody, findBodies } from '../../service/administer-bodies.ts'
import { createClient, readClients, switchClient } from '../../service/administer-clients.ts'
import { editHolidays, readHolidays } from '../../service/administer-holidays.ts'
import { readCityChanges } from '../../service/change-city.ts'
import { must } from '../problem.ts'
import { officerOf } from '../request.ts'
import type { Routes } from '../route.ts'

const tags = ['administration']
const config = { access: ['admin'] } as const

/** Bodies, places, holidays, machines, and the trace of all that was changed. */
export const adminCityRoutes: Routes = (app, { house }) => {
  app.get('/api/admin/bodies', {
    config, schema: { tags, summary: 'Bodies; the first 200 that fit', querystring: z.object({ q: z.string().max(80).optional(), area: z.string().max(40).optional(), kind: z.string().max(40).optional() }), response: { 200: z.array(BodyCard) } },
  }, async (request) => (await findBodies(house, request.query)).map(listed))

  app.post('/api/admin/bodies', { config, schema: { tags, summary: 'A new body', body: BodyNew, response: { 200: BodyCard } } },
    async (request) => listed(must(await createBody(house, officerOf(request), request.body))))

  app.put('/api/admin/bodies/:id', { config, schema: { tags, summary: 'A body as it shall be', params: z.object({ id: idOf<'body'>() }), body: BodyWrite, response: { 200: BodyCard } } },
    async (request) => listed(must(await changeBody(house, officerOf(request), request.params.id, request.body))))

  app.post('/api/admin/areas', { config, schema: { tags, summary: 'Add places, or rename them', body: AreaImport, response: { 200: AreaImported } } },
    async (request) => must(await importAreas(house, officerOf(request), request.body.areas)))

  app.get('/api/admin/holidays', { config, schema: { tags, summary: 'Years that are known, and those that deadlines reach and nobody entered', response: { 200: Holidays } } }, async () => {
    const { years, ...more } = await readHolidays(house)
    return { years: years.map(plain), ...more }
  })

  app.put('/api/admin/holidays/:year', {
    config, schema: { tags, summary: 'Enter or correct a year', params: z.object({ year: z.coerce.number().int().min(1990).max(2100) }), body: HolidayWrite, response: { 200: HolidayYear } },
  }, async (request) => plain(must(await editHolidays(house, officerOf(request), request.params.year, request.body))))

  app.get('/api/admin/clients', { config, schema: { tags, summary: 'Machine clients', response: { 200: z.array(ClientLine) } } }, async () => readClients(house))

  app.post('/api/admin/clients', { config, schema: { tags, summary: 'A machine client; its secret is shown once', body: ClientNew, response: { 200: ClientMade } } },
    async (request) => must(await createClient(house, officerOf(request), request.body.id, asId<'account'>(request.body.account))))

  app.put('/api/admin/clients/:id', { config, schema: { tags, summary: 'Turn a machine client off or on', params: z.object({ id: z.string().max(80) }), body: z.object({ active: z.boolean() }), response: { 204: z.undefined() } } },
    async (request, reply) => {
      must(await switchClient(house, officerOf(request), request.params.id, request.body.active))
      return reply.code(204).send()
    })

  app.get('/api/admin/changes', {
    config: { access: ['admin', 'auditor'] },
    schema: { tags, summary: 'Who changed the city, newest first', querystring: z.object({ what: z.string().max(20).optional(), thing: z.string().max(120).optional(), cursor: z.uuid().optional() }), response: { 200: CityChanges } },
  }, async (request) => {
    const { items, next } = await readCityChanges(house, request.query)
    return { items: items.map(({ id: _id, ...one }) => one), ...(next ? { next } : {}) }
  })
}

type View = Awaited<ReturnType<typeof findBodies>>[number]
const listed = (one: View): z.infer<typeof BodyCard> => ({ ...one, accepts: [...one.accepts], channels: [...one.channels], territory: [...one.territory] })

type Year = Awaited<ReturnType<typeof readHolidays>>['years'][number]
const plain = (one: Year): z.infer<typeof HolidayYear> => ({ year: one.year, source: one.source, holidays: [...one.holidays], workdays: [...one.workdays] })
