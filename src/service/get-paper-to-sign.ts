import { dayOf } from '../domain/kernel/day.ts'
import type { Day } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { MatterId, PersonId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import { sideWords } from '../domain/matter/party.ts'
import { placed } from '../domain/matter/placed.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import { findView } from '../store/view.ts'
import { readsAs } from './changes.ts'
import type { Context } from './context.ts'
import { openNames } from './open-names.ts'
import { paperFor } from './paper-for.ts'
import { revealedTo } from './revealed.ts'

export interface PaperToSign {
  readonly code: string
  readonly words: Words
  readonly body: Words
  /** Everybody who mediates it, the one who presides first and marked where there are several. */
  readonly mediators: readonly { readonly name: string; readonly presides: boolean }[]
  readonly text: readonly { readonly label: Words; readonly value: Words }[]
  readonly effect: readonly Words[]
  readonly cite?: Words
  readonly hands?: Words
  readonly signers: readonly Signer[]
}

export interface Signer {
  readonly person: PersonId
  readonly sideWords: Words
  readonly form: string
  /** In full only for who has revealed it today. */
  readonly name: string
  readonly full: boolean
  readonly signed?: { readonly way: Words; readonly on: Day }
}

/** The paper that parties of a matter sign by hand. Its names are those that this officer has revealed, each with a look on record; the others stay masked. */
export const getPaperToSign = async (context: Context, actor: Actor, matter: MatterId): Promise<PaperToSign | Refused> => {
  const now = context.now()
  const [edition, row] = await Promise.all([context.books.of(actor.city), findView(context.db, actor.city, { id: matter }, dayOf(now))])
  const kind = row && context.kinds[row.kind]
  const way = row && kind && wayTo(reachOf(actor, 'read', kind.grants), placed(row.state))
  if (!row || !kind || !way || actor.kind !== 'officer') return refuse('not-found')
  const { state } = row
  const { isFull, nameOf, hide } = openNames(kind, state, actor, await revealedTo(context, actor, row.looks, now), { printed: true })
  const partyOf = (person: PersonId) => state.parties.find((one) => one.person === person)
  const paper = paperFor(kind, state, { as: readsAs(way.role), account: actor.account }, nameOf)
  if (!paper) return refuse('not-found')
  const mediators = paper.mediators.flatMap((account) => edition.book.account(account)?.name ?? [])
  return {
    code: state.code, words: paper.text.words, body: edition.book.body(state.body)?.name ?? { zh: '—', en: '—' }, mediators: mediators.map((name, at) => ({ name, presides: at === 0 && mediators.length > 1 })),
    text: paper.text.lines.map(({ label, value }) => ({ label, value: hide.words(value) })),
    effect: paper.effect, ...(paper.cite ? { cite: paper.cite } : {}), ...(paper.hands ? { hands: paper.hands } : {}),
    signers: paper.signers.map(({ person, signed }) => ({
      person, sideWords: sideWords[partyOf(person)?.side ?? 'third'], form: partyOf(person)?.form ?? 'natural', name: nameOf(person), full: isFull(person), ...(signed ? { signed } : {}),
    })),
  }
}
