import type { Kind } from '../matter/kind.ts'
import { dispute } from './dispute/dispute.ts'
import { hazard } from './hazard/hazard.ts'
import { question } from './question/question.ts'
import { request } from './request/request.ts'
import { visit } from './visit/visit.ts'

/** The doorbell: one line for each kind that lives here. */
export const kinds: Readonly<Record<string, Kind>> = {
  [dispute.name]: dispute,
  [hazard.name]: hazard,
  [question.name]: question,
  [request.name]: request,
  [visit.name]: visit,
}
