import { dayOf } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { MatterId, PersonId } from '../domain/kernel/id.ts'
import { checkIdentity } from '../domain/law/identity.ts'
import { checkPhone } from '../domain/law/phone.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import { findTitles } from '../store/matters.ts'
import { findAlike, findNamed, findPeople } from '../store/people.ts'
import { findSought } from '../store/search.ts'
import type { Context } from './context.ts'
import { lineFor, lineOf } from './lines.ts'
import type { MatterLine } from './lines.ts'
import { keptPhone } from './read-numbers.ts'
import { shareOf } from './shares.ts'

/** What the window has typed so far of somebody. Whole numbers only: part of one finds nobody. */
export interface EarlierAsk {
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly idNumber?: string | undefined
}

export interface Earlier {
  readonly items: readonly MatterLine[]
  readonly total: number
}

const shown = 20

/** Earlier matters of the same people, newest first, as far as the actor may read them: whoever may only list does not learn whose a line is. */
export const findEarlier = async (context: Context, actor: Actor, ask: EarlierAsk): Promise<Earlier> => {
  const phone = ask.phone === undefined ? undefined : checkPhone(ask.phone)
  const number = ask.idNumber === undefined ? undefined : checkIdentity(/^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}/.test(ask.idNumber) && ask.idNumber.length === 18 && !/^\d{17}/.test(ask.idNumber) ? 'credit-code' : 'resident', ask.idNumber, dayOf(context.now()))
  const marks = {
    phones: phone && 'ok' in phone ? [context.vault.keyed('phone', keptPhone(phone.ok)).toString('hex')] : [],
    numbers: number && 'ok' in number ? [context.vault.keyed('id-number', number.ok).toString('hex')] : [],
  }
  const name = ask.name?.trim() ?? ''
  const [byNumber, byName] = await Promise.all([
    marks.phones.length + marks.numbers.length > 0 ? findPeople(context.db, actor.city, marks.phones, marks.numbers) : [],
    // A name alone is many people; beside a number it would only blur what the number says.
    name.length > 1 && marks.phones.length + marks.numbers.length === 0 ? findNamed(context.db, actor.city, name) : [],
  ])
  return linesOf(context, actor, [...byNumber.map((one) => one.id), ...byName])
}

/** The same for a matter that is there: its people, and whoever shares a number with one of them. */
export const findEarlierOf = async (context: Context, actor: Actor, matter: MatterId): Promise<Earlier | Refused> => {
  const [found] = await findTitles(context.db, actor.city, [matter])
  const kind = found && context.kinds[found.kind]
  if (!found || !kind || !wayTo(reachOf(actor, 'read', kind.grants), found)) return refuse('not-found')
  const people = await findAlike(context.db, actor.city, matter)
  const earlier = await linesOf(context, actor, [...new Set(people.map((one) => one.id))])
  const items = earlier.items.filter((one) => one.id !== matter)
  return { items, total: earlier.total - (earlier.items.length - items.length) }
}

const linesOf = async (context: Context, actor: Actor, people: readonly PersonId[]): Promise<Earlier> => {
  // Also what one's body took in for another yesterday: whoever comes again need not tell it again.
  const shares = Object.values(context.kinds).flatMap((kind) => {
    const share = shareOf(kind, actor, 'read', undefined)
    return share ? [{ ...share, reach: reachOf(actor, 'read', kind.grants) }] : []
  })
  if (people.length === 0 || shares.length === 0) return { items: [], total: 0 }
  const edition = await context.books.of(actor.city)
  const page = await findSought(context.db, { city: actor.city, shares, filters: {}, sort: 'newest', limit: shown + 1 }, { by: 'people', people })
  return { items: page.rows.slice(0, shown).map((row) => lineFor(context.kinds, actor, lineOf(context.kinds, edition, row))), total: page.total }
}
