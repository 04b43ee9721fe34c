import type { Day } from '../domain/kernel/day.ts'
import type { AccountId, BodyId, MatterId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { Actor } from '../domain/people/actor.ts'
import { hideIdNumbers } from '../domain/people/hide-names.ts'
import { reachOf } from '../domain/people/reach.ts'
import type { LineRow } from '../store/line.ts'
import { never } from '../store/matter-row.ts'
import type { Edition } from './city-book.ts'
import type { Kinds } from './context.ts'

export interface BodyRef { readonly id: BodyId; readonly name: Words; readonly kind: string }
export interface AccountRef { readonly id: AccountId; readonly name: string; readonly title?: Words }

/** A matter in a list. */
export interface MatterLine {
  readonly id: MatterId
  readonly kind: string
  readonly code: string
  readonly title: Words
  readonly stage: string
  readonly stageWords: Words
  readonly place: { readonly path: string; readonly words: Words }
  readonly body: BodyRef
  readonly receivedBy?: BodyRef
  readonly assignee?: AccountRef
  readonly court?: BodyRef
  readonly type?: string
  readonly amount?: number
  readonly headcount?: number
  readonly origin?: string
  readonly channel?: string
  readonly outcome?: string
  readonly flags: readonly string[]
  readonly risk: string
  readonly sealed: boolean
  readonly held?: 'frozen' | 'suspended'
  readonly due?: Day
  readonly openedOn: Day
  readonly version: number
}

const plain = (text: string): Words => ({ zh: text, en: text })

export const bodyRef = (edition: Edition, id: BodyId): BodyRef => {
  const card = edition.book.body(id)
  return { id, name: card?.name ?? plain('—'), kind: card?.kind ?? '' }
}

export const accountRef = (edition: Edition, id: AccountId): AccountRef => {
  const card = edition.book.account(id)
  return card ? { id, name: card.name, title: card.title } : { id, name: '—' }
}

export const lineOf = (kinds: Kinds, edition: Edition, row: LineRow): MatterLine => ({
  id: row.id, kind: row.kind, code: row.code, title: row.title, stage: row.stage,
  stageWords: kinds[row.kind]?.stages[row.stage]?.words ?? plain(row.stage),
  place: { path: row.area, words: edition.book.area(row.area)?.name ?? plain(row.area) },
  body: bodyRef(edition, row.body),
  ...(row.received_by === null ? {} : { receivedBy: bodyRef(edition, row.received_by) }),
  ...(row.assignee === null ? {} : { assignee: accountRef(edition, row.assignee) }),
  ...(row.court === null ? {} : { court: bodyRef(edition, row.court) }),
  ...given({ type: row.type, amount: row.amount, headcount: row.headcount, origin: row.origin, channel: row.channel, outcome: row.outcome, held: row.held }),
  flags: row.flags, risk: row.risk, sealed: row.sealed,
  ...(row.due === never ? {} : { due: row.due }),
  openedOn: row.opened_on, version: row.version,
})

/**
 * A line as this reader may see it. A party sees nothing that is noted for officers alone: how they were rated, what somebody saw in their
 * words. Who may list a kind and not read it sees no words that somebody told.
 */
export const lineFor = (kinds: Kinds, actor: Actor, line: MatterLine): MatterLine => {
  if (actor.kind === 'resident' || actor.kind === 'bearer') return { ...line, flags: [], risk: 'none' }
  return { ...line, title: titleFor(kinds[line.kind], actor, line.title) }
}

export const titleFor = (kind: Kind | undefined, actor: Actor, title: Words): Words => {
  if (!kind?.toldInTitle) return title
  // Whose names they may know is not at hand in a list; a number is a number.
  if (reachOf(actor, 'read', kind.grants).length > 0) return hideIdNumbers(title)
  const first = (text: string): string => text.split(' · ')[0] ?? ''
  return { zh: first(title.zh), en: first(title.en) }
}

/** The members that are not null. */
const given = <T extends Readonly<Record<string, unknown>>>(members: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null)) as { [K in keyof T]?: NonNullable<T[K]> }
