import { dayOf } from '../domain/kernel/day.ts'
import type { Moment } from '../domain/kernel/day.ts'
import type { PersonId } from '../domain/kernel/id.ts'
import type { Actor } from '../domain/people/actor.ts'
import { findSealed } from '../store/people.ts'
import type { LookRow } from '../store/view.ts'
import type { Context } from './context.ts'
import type { Shown } from './party-view.ts'

/** What a reader revealed in this matter today: it stays open to them for the day, so that they need not ask for each glance. */
export const revealedTo = async (context: Context, actor: Actor, looks: readonly LookRow[], now: Moment): Promise<ReadonlyMap<PersonId, Shown>> => {
  if (actor.kind !== 'officer') return new Map()
  const own = looks.filter((look) => look.account === actor.account && look.person !== null && dayOf(look.at) === dayOf(now))
  if (own.length === 0) return new Map()
  const people = await findSealed(context.db, actor.city, [...new Set(own.flatMap((look) => look.person ?? []))])
  return new Map(people.map((person) => {
    const seen = (what: string): boolean => own.some((look) => look.person === person.id && look.what === what)
    const open = (what: string, purpose: string, value: Buffer | null): string | undefined =>
      seen(what) && value ? context.vault.open(purpose, value) : undefined
    return [person.id, {
      name: seen('name'), phone: open('phone', 'phone', person.phone), idNumber: open('idNumber', 'id-number', person.idNumber), address: open('address', 'address', person.address),
    }]
  }))
}

/** Whether an identity number of somebody was revealed: then the numbers in what was told that are no party's on record are open too. */
export const anyNumber = (revealed: ReadonlyMap<PersonId, Shown>): boolean => [...revealed.values()].some((one) => one.idNumber !== undefined)
