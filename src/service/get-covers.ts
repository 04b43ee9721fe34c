import { dayOf } from '../domain/kernel/day.ts'
import type { Day } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { FileId, MatterId, PersonId } from '../domain/kernel/id.ts'
import { words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import { sideWords } from '../domain/matter/party.ts'
import type { FileCovers, FileItem } from '../domain/matter/papers.ts'
import { placed } from '../domain/matter/placed.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import { findView } from '../store/view.ts'
import { byName } from './by-name.ts'
import type { Context } from './context.ts'
import { filesFor } from './files-for.ts'
import { lineOf } from './lines.ts'
import { openNames } from './open-names.ts'
import { readerOf } from './reader-of.ts'
import { revealedTo } from './revealed.ts'

export interface CoversPaper extends Omit<FileCovers, 'items' | 'mediators' | 'archivedBy'> {
  readonly code: string
  readonly title: Words
  readonly body: Words
  readonly mediators: readonly string[]
  readonly archivedBy: string
  /** The parties as this officer has revealed them. */
  readonly parties: readonly { readonly person: PersonId; readonly sideWords: Words; readonly name: string; readonly full: boolean }[]
  readonly items: readonly ItemView[]
}

export interface ItemView {
  readonly words: Words
  readonly on?: Day
  readonly by?: string
  /** Names of the uploads that lie with it. */
  readonly files: readonly string[]
}

/** The covers and contents of an archived file, for officers who may read the matter. A court reads of the contents what it may read of the matter, numbered without a gap. */
export const getCovers = async (context: Context, actor: Actor, matter: MatterId): Promise<CoversPaper | Refused> => {
  const now = context.now()
  const [edition, row] = await Promise.all([context.books.of(actor.city), findView(context.db, actor.city, { id: matter }, dayOf(now))])
  const kind = row && context.kinds[row.kind]
  const way = row && kind && wayTo(reachOf(actor, 'read', kind.grants), placed(row.state))
  const file = row && kind?.covers?.(row.state, row.facts)
  if (!row || !kind || !way || !file || actor.kind !== 'officer') return refuse('not-found')
  const { state } = row
  const reader = readerOf(way.role, actor)
  const { isFull, nameOf, hide } = openNames(kind, state, actor, await revealedTo(context, actor, row.looks, now), { printed: true })
  const open = filesFor(kind, row, reader, undefined)
  const nameOfFile = (id: FileId): readonly string[] => open.filter((one) => one.id === id).map((one) => hide.text(one.name))
  const shown = file.items.filter((one) => reader.as === 'officer' || (!one.inside && !(one.fact && kind.hidden.includes(one.fact))))
  const itemView = (one: FileItem): ItemView => {
    const of = one.person && nameOf(one.person)
    return {
      words: hide.words(of ? words(`${one.words.zh} · ${of}`, `${one.words.en} · ${of}`) : one.words), ...(one.on ? { on: one.on } : {}),
      ...(one.by ? { by: byName(one.by, isFull, state) } : {}), files: one.files.flatMap(nameOfFile),
    }
  }
  const filed = new Set(file.items.flatMap((one) => one.files))
  const loose = open.filter((one) => !filed.has(one.id))
  return {
    ...file, code: state.code, title: hide.words(kind.titled?.(lineOf(context.kinds, edition, row).title, state.parties, isFull) ?? state.title),
    body: edition.book.body(state.body)?.name ?? { zh: '—', en: '—' }, mediators: file.mediators.flatMap((account) => edition.book.account(account)?.name ?? []),
    archivedBy: byName(file.archivedBy, isFull, state), ...(file.note ? { note: hide.text(file.note) } : {}),
    parties: state.parties.map((party) => ({ person: party.person, sideWords: sideWords[party.side], name: nameOf(party.person), full: isFull(party.person) })),
    items: [
      ...shown.map(itemView),
      ...loose.map((one) => ({ words: other, on: dayOf(one.at), by: byName(one.by, isFull, state), files: [hide.text(one.name)] })),
    ],
  }
}

/** Given to the matter, and put into its file by no act. */
const other = words('其他材料', 'Other papers')
