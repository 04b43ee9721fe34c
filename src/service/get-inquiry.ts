import { dayOf } from '../domain/kernel/day.ts'
import type { Day } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import { placed } from '../domain/matter/placed.ts'
import type { Actor } from '../domain/people/actor.ts'
import { maskName } from '../domain/people/masks.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import { findView } from '../store/view.ts'
import { readsAs } from './changes.ts'
import type { Context } from './context.ts'
import { openNames } from './open-names.ts'
import { revealedTo } from './revealed.ts'

export interface InquiryPaper {
  readonly code: string
  readonly no: number
  readonly words: Words
  readonly body: Words
  readonly asker: string
  /** Who was asked: a party as this officer has revealed them, somebody else in full for who may reveal at all. */
  readonly asked: string
  readonly full: boolean
  readonly on: Day
  readonly lines: readonly { readonly label: Words; readonly value: Words }[]
  readonly signed?: { readonly how: Words; readonly refused: boolean; readonly why?: string }
}

/** One inquiry record to be printed and signed. For officers who handle or watch the matter; to a party or a court there is none. */
export const getInquiry = async (context: Context, actor: Actor, matter: MatterId, no: number): Promise<InquiryPaper | Refused> => {
  const now = context.now()
  const [edition, row] = await Promise.all([context.books.of(actor.city), findView(context.db, actor.city, { id: matter }, dayOf(now))])
  const kind = row && context.kinds[row.kind]
  const way = row && kind && wayTo(reachOf(actor, 'read', kind.grants), placed(row.state))
  if (!row || !kind || !way || actor.kind !== 'officer' || readsAs(way.role) !== 'officer') return refuse('not-found')
  const paper = kind.records?.(row.facts).find((one) => one.no === no)
  if (!paper) return refuse('not-found')
  const { state } = row
  const party = state.parties.find((one) => one.person === paper.person)
  const { isFull, nameOf, hide } = openNames(kind, state, actor, await revealedTo(context, actor, row.looks, now), { printed: true })
  const full = party ? isFull(party.person) : wayTo(reachOf(actor, 'reveal', kind.grants), placed(state)) !== undefined
  const asked = party ? nameOf(party.person) : full ? (paper.whom ?? '—') : maskName(paper.whom ?? '—')
  return {
    code: state.code, no, words: paper.words, body: edition.book.body(state.body)?.name ?? { zh: '—', en: '—' }, asker: edition.book.account(paper.asker)?.name ?? '—',
    asked, full, on: paper.on, lines: paper.lines.map(({ label, value }) => ({ label, value: hide.words(value) })), ...(paper.signed ? { signed: paper.signed } : {}),
  }
}
