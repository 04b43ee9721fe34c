import { dayOf } from '../domain/kernel/day.ts'
import { checkIdentity } from '../domain/law/identity.ts'
import { checkCode } from '../domain/law/matter-code.ts'
import { checkPhone } from '../domain/law/phone.ts'
import type { Actor } from '../domain/people/actor.ts'
import { findPeople } from '../store/people.ts'
import type { Sought } from '../store/search.ts'
import type { Context } from './context.ts'
import { keptPhone } from './read-numbers.ts'

/**
 * What somebody means who types this: a public code, a whole phone or identity number (found by its keyed hash, never by its digits), or
 * words. Undefined when the number is nobody's.
 */
export const soughtBy = async (context: Context, actor: Actor, q: string): Promise<Sought | undefined> => {
  const code = checkCode(q)
  if ('ok' in code) return { by: 'code', code: code.ok }
  const phone = checkPhone(q)
  const number = checkIdentity('resident', q, dayOf(context.now()))
  const company = checkIdentity('credit-code', q, dayOf(context.now()))
  const phones = 'ok' in phone ? [context.vault.keyed('phone', keptPhone(phone.ok)).toString('hex')] : []
  const numbers = [number, company].flatMap((one) => ('ok' in one ? context.vault.keyed('id-number', one.ok).toString('hex') : []))
  if (phones.length + numbers.length === 0) return { by: 'words', text: q }
  const people = await findPeople(context.db, actor.city, phones, numbers)
  return people.length === 0 ? undefined : { by: 'people', people: people.map((one) => one.id) }
}
