import { z } from 'zod'
import { ApplicationPaper, CoversPaper, InquiryPaper, PaperToSign } from '../../contract/paper.ts'
import { findMatterId } from '../../service/find-matter-id.ts'
import { getApplication } from '../../service/get-application.ts'
import { getCovers } from '../../service/get-covers.ts'
import { getInquiry } from '../../service/get-inquiry.ts'
import { getPaperToSign } from '../../service/get-paper-to-sign.ts'
import { must } from '../problem.ts'
import type { Routes } from '../route.ts'
import { wire } from '../wire.ts'

const tags = ['papers']
const params = z.object({ id: z.string().max(60) })

/** Papers of a matter that are printed: names in them are as open as they are to who asks. */
export const paperRoutes: Routes = (app, { house }) => {
  app.get('/api/matters/:id/to-sign', {
    config: { access: 'officer' }, schema: { tags, summary: 'What parties sign by hand; names in full where I have revealed them today', params, response: { 200: PaperToSign } },
  }, async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    return wire(must(await getPaperToSign(house, request.visitor.actor, must(await findMatterId(house, request.params.id)))))
  })

  app.get('/api/matters/:id/inquiries/:no', {
    config: { access: 'signed-in' }, schema: { tags, summary: 'A record of what somebody said to the mediator, to print and sign', params: params.extend({ no: z.coerce.number().int().min(1).max(1_000) }), response: { 200: InquiryPaper } },
  }, async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    return wire(must(await getInquiry(house, request.visitor.actor, must(await findMatterId(house, request.params.id)), request.params.no)))
  })

  app.get('/api/matters/:id/application', {
    config: { access: 'signed-in' }, schema: { tags, summary: 'The joint application for judicial confirmation, for its applicants, who handles the matter, and the court that received it', params, response: { 200: ApplicationPaper } },
  }, async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    return wire(must(await getApplication(house, request.visitor.actor, must(await findMatterId(house, request.params.id)))))
  })

  app.get('/api/matters/:id/covers', {
    config: { access: 'officer' }, schema: { tags, summary: 'Cover, contents and back cover of an archived file', params, response: { 200: CoversPaper } },
  }, async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    return wire(must(await getCovers(house, request.visitor.actor, must(await findMatterId(house, request.params.id)))))
  })
}
