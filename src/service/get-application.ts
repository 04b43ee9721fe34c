import { dayOf } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { MatterId, PersonId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import { sideWords } from '../domain/matter/party.ts'
import type { Applicant, CourtApplication } from '../domain/matter/papers.ts'
import { placed } from '../domain/matter/placed.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import { findView } from '../store/view.ts'
import { applicationFor } from './application-for.ts'
import type { Context } from './context.ts'
import { openNames } from './open-names.ts'
import { readerOf } from './reader-of.ts'
import { revealedTo } from './revealed.ts'

export interface ApplicationPaper extends Omit<CourtApplication, 'applicants'> {
  readonly code: string
  readonly body: Words
  readonly applicants: readonly ApplicantView[]
}

/** In full for the party themselves, who agreed with the others, and for an officer who revealed the name today. Nobody's number or address is printed: they are written in by hand. */
export interface ApplicantView extends Omit<Applicant, 'agents'> {
  readonly sideWords: Words
  readonly form: string
  readonly name: string
  readonly full: boolean
  /** Absent while the name is masked. */
  readonly agents?: readonly string[]
}

/** The joint application for confirmation, for its applicants, who handles the matter, and the court that received it; to everybody else there is none. */
export const getApplication = async (context: Context, actor: Actor, matter: MatterId): Promise<ApplicationPaper | Refused> => {
  const now = context.now()
  const [edition, row] = await Promise.all([context.books.of(actor.city), findView(context.db, actor.city, { id: matter }, dayOf(now))])
  const kind = row && context.kinds[row.kind]
  const way = row && kind && wayTo(reachOf(actor, 'read', kind.grants), placed(row.state))
  if (!row || !kind || !way) return refuse('not-found')
  const { state } = row
  const { isFull, nameOf, hide } = openNames(kind, state, actor, await revealedTo(context, actor, row.looks, now), { printed: true })
  const partyOf = (person: PersonId) => state.parties.find((one) => one.person === person)
  const paper = applicationFor(kind, row, edition, readerOf(way.role, actor), now, nameOf)
  if (!paper) return refuse('not-found')
  return {
    ...paper, code: state.code, body: edition.book.body(state.body)?.name ?? { zh: '—', en: '—' },
    clauses: paper.clauses.map(({ label, value }) => ({ label, value: hide.words(value) })),
    applicants: paper.applicants.map(({ agents, ...one }) => ({
      ...one, sideWords: sideWords[partyOf(one.person)?.side ?? 'third'], form: partyOf(one.person)?.form ?? 'natural', name: nameOf(one.person), full: isFull(one.person),
      ...(isFull(one.person) && agents.length > 0 ? { agents } : {}),
    })),
  }
}
