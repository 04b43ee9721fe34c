import { areaPath, covers } from '../domain/kernel/area.ts'
import { addHours, momentAt, epochOf } from '../domain/kernel/day.ts'
import type { Moment } from '../domain/kernel/day.ts'
import type { AccountId, BodyId, PersonId } from '../domain/kernel/id.ts'
import type { MessageGateway, Parcel } from '../gateway/messages/port.ts'
import { claimWaiting, settleWaiting } from '../store/outbox.ts'
import type { Outcome, Waiting } from '../store/outbox.ts'
import { findSealed } from '../store/people.ts'
import type { Edition } from './city-book.ts'
import type { Context } from './context.ts'
import { withLink } from './link-to.ts'
import { openLetter } from './sealed-letter.ts'
import type { Letter } from './writes.ts'

export type { MessageGateway } from '../gateway/messages/port.ts'

export interface Sent {
  readonly sent: number
  readonly again: number
  /** Given up after the last try. */
  readonly dead: number
  /** No phone, or nobody in that post: given up at once, seen by people like the others. */
  readonly unreachable: number
}

const nobody = 'nobody to send it to: no phone, or no such post'
const batch = 200
/** A process that died while sending holds its messages no longer than this. */
const leaseHours = 1 / 30
/** After so many tries a person must look. The waits double from one minute: the last try comes after some four hours. */
const mostTries = 9

/** Sends what waits, one batch. A message is settled after it was taken over: it may come twice, it is never lost. */
export const sendWaiting = async (context: Context, city: string, gateway: MessageGateway): Promise<Sent> => {
  const now = context.now()
  const waiting = await claimWaiting(context.db, city, now, addHours(now, leaseHours), batch)
  if (waiting.length === 0) return { sent: 0, again: 0, dead: 0, unreachable: 0 }
  const phones = await phonesOf(context, city, waiting)
  const edition = await context.books.of(city)
  const outcomes = await Promise.all(waiting.map(async (one): Promise<Outcome> => {
    try {
      const parcels = parcelsOf(context, edition, phones, one)
      if (parcels.length === 0) return { id: one.id, dead: now, error: nobody }
      for (const parcel of parcels) await gateway.deliver(parcel)
      return { id: one.id, sent: context.now() }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return one.tries >= mostTries ? { id: one.id, dead: now, error: why } : { id: one.id, again: later(now, one.tries), error: why }
    }
  }))
  await settleWaiting(context.db, city, outcomes)
  const count = (has: (one: Outcome) => boolean): number => outcomes.filter(has).length
  return {
    sent: count((one) => one.sent !== undefined), again: count((one) => one.again !== undefined),
    dead: count((one) => one.dead !== undefined && one.error !== nobody), unreachable: count((one) => one.error === nobody),
  }
}

const later = (now: Moment, tries: number): Moment => momentAt(epochOf(now) + 60_000 * 2 ** Math.min(tries - 1, 8))

const letterOf = (one: Waiting): Letter | undefined => ('to' in one.payload ? (one.payload as unknown as Letter) : undefined)

/** The phones of everybody who is written to, in one question. */
const phonesOf = async (context: Context, city: string, waiting: readonly Waiting[]): Promise<ReadonlyMap<PersonId, string>> => {
  const people = [...new Set(waiting.flatMap((one) => {
    const to = letterOf(one)?.to
    return to && 'person' in to ? to.person : []
  }))]
  if (people.length === 0) return new Map()
  const rows = await findSealed(context.db, city, people)
  return new Map(rows.flatMap((row) => (row.phone ? [[row.id, context.vault.open('phone', row.phone)] as const] : [])))
}

const parcelsOf = (context: Context, edition: Edition, phones: ReadonlyMap<PersonId, string>, one: Waiting): readonly Parcel[] => {
  if (one.topic !== 'message') throw new Error(`nobody sends "${one.topic}"`)
  const letter = letterOf(one)
  if (!letter) {
    const { phone, text } = openLetter(context, one)
    return [{ id: one.id, to: { phone }, text }]
  }
  const { to, code } = letter
  const text = withLink(context, letter.text, code)
  if ('person' in to) {
    const phone = phones.get(to.person)
    return phone === undefined ? [] : [{ id: one.id, to: { phone }, text }]
  }
  if ('account' in to) return [{ id: one.id, to: { account: to.account }, text }]
  return accountsOf(edition, to).map((account) => ({ id: `${one.id}/${account}`, to: { account }, text }))
}

/**
 * Who holds the role in the body. Where nobody does (a village without a head of its own) it goes to the nearest above: who holds the role over
 * the smallest area that covers the body's.
 */
const accountsOf = (edition: Edition, to: { readonly role: string; readonly body: string }): readonly AccountId[] => {
  const held = edition.rows.posts.filter((post) => post.role === to.role && edition.book.account(post.account)?.active)
  const own = held.filter((post) => post.body === to.body)
  if (own.length > 0) return own.map((post) => post.account)
  const area = edition.book.body(to.body as BodyId)?.area
  if (area === undefined) return []
  const above = held.filter((post) => covers(areaPath(post.area), area))
  const nearest = above.reduce((most, post) => Math.max(most, post.area.length), 0)
  return above.filter((post) => post.area.length === nearest).map((post) => post.account)
}
