import { randomInt } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { addHours, epochOf, momentAt } from '../domain/kernel/day.ts'
import { isRefused, refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import { asId } from '../domain/kernel/id.ts'
import { words } from '../domain/kernel/words.ts'
import { checkPhone } from '../domain/law/phone.ts'
import { maskPhone } from '../domain/people/masks.ts'
import { putCode, spendCode, tryCode } from '../store/phone-codes.ts'
import { postOut } from '../store/post-out.ts'
import { findResidents, insertResident, nameResident } from '../store/residents.ts'
import type { Runner } from '../store/database.ts'
import type { House } from './house.ts'
import { keptPhone } from './read-numbers.ts'
import { sealLetter } from './sealed-letter.ts'
import { beginSession } from './sessions.ts'
import type { Begun, From } from './sessions.ts'
import { attempt, forgive, giveBack } from './throttle.ts'
import { sameBytes } from './vault.ts'

const minutes = 5
const triesOfOne = 5
const resendSeconds = 60

/**
 * Sends a code of six digits to a phone. The answer is the same whether the phone is known here or not; only the owner of the
 * phone learns anything.
 */
export async function sendPhoneCode(house: House, typed: string, from: From): Promise<{ wait: number } | Refused> {
  const phone = numberOf(typed)
  if (isRefused(phone)) return phone
  const waits = (await attempt(house, 'send-address', from.address)) ?? (await attempt(house, 'send-phone', phone))
  if (waits) return waits
  const now = house.now()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const sentAt = await house.db.transaction(async (tx) => {
    const earlier = await putCode(tx, { city: house.city, phone: keyOf(house, phone), digest: digest(house, phone, code), at: now, notAfter: secondsBefore(now, resendSeconds) })
    if (!earlier) await post(house, tx, phone, code)
    return earlier
  })
  if (!sentAt) return { wait: resendSeconds }
  return refuse('too-many', { seconds: Math.max(1, resendSeconds - Math.floor((epochOf(now) - epochOf(sentAt)) / 1000)) })
}

/** A resident gives the code back and is signed in; somebody new to the city is entered under the name they give. */
export async function signInByPhone(house: House, ask: { phone: string; code: string; name?: string | undefined }, from: From): Promise<Begun | Refused> {
  const phone = numberOf(ask.phone)
  if (isRefused(phone)) return phone
  const waits = (await attempt(house, 'address', from.address)) ?? (await attempt(house, 'code', phone))
  if (waits) return waits
  const key = keyOf(house, phone)
  const kept = await tryCode(house.db, { city: house.city, phone: key, sentAfter: addHours(house.now(), -minutes / 60), most: triesOfOne })
  if (!kept || !sameBytes(kept, digest(house, phone, ask.code))) return refuse('wrong-phone-code')
  const begun = await house.db.transaction(async (tx): Promise<Begun | Refused> => {
    if (!(await spendCode(tx, house.city, key, kept))) return refuse('wrong-phone-code')
    const person = await residentOf(house, tx, phone, ask.name?.trim() ?? '')
    return beginSession(house, tx, { kind: 'resident', person: person.id, name: person.name || maskPhone(phone) }, from.device)
  })
  if (isRefused(begun)) return begun
  await forgive(house, 'code', phone)
  await forgive(house, 'send-phone', phone)
  await giveBack(house, 'address', from.address)
  return begun
}

/** The person behind a phone: by the name they give, else the one last seen in a matter; nobody known is entered anew. */
const residentOf = async (house: House, tx: Runner, phone: string, name: string) => {
  const known = await findResidents(tx, house.city, keyOf(house, phone).toString('hex'))
  const fits = known.find((one) => one.name === name) ?? known[0]
  if (fits) {
    if (fits.name === '' && name !== '') await nameResident(tx, house.city, fits.id, name)
    return { id: fits.id, name: fits.name || name }
  }
  const id = asId<'person'>(newId())
  await insertResident(tx, { city: house.city, id, name, mark: keyOf(house, phone).toString('hex'), sealed: house.vault.seal('phone', phone).toString('hex') })
  return { id, name }
}

/** A number that can receive a text, in its stored form. */
const numberOf = (typed: string): string | Refused => {
  const found = checkPhone(typed)
  if ('ok' in found && found.kind !== 'landline') return keptPhone(found.ok)
  const why = 'ok' in found ? words('固定电话收不到短信，请填手机号。', 'A landline cannot receive a text: give a mobile number.') : found.words
  return refuse('invalid', { count: 1 }, [{ path: 'phone', words: why }])
}

/** The mark under which the register of people knows the phone: who signs in by it is the party with it. */
const keyOf = (house: House, phone: string): Buffer => house.vault.keyed('phone', phone)

/** Keyed, and bound to the phone: six digits alone would be found in a table of a million. */
const digest = (house: House, phone: string, code: string): Buffer => house.vault.keyed('phone-code', `${phone} ${code}`)

const secondsBefore = (now: ReturnType<House['now']>, seconds: number) => momentAt(epochOf(now) - seconds * 1000)

const letter = (code: string) => words(
  `【枫源】您的登录验证码是 ${code}，${minutes} 分钟内有效。只由您自己输，任何人向您索要都不要给。`,
  `Fengyuan: your sign-in code is ${code}, good for ${minutes} minutes. Only you type it; give it to nobody who asks for it.`,
)

/** The code lies sealed in the outbox: whoever reads the table signs in as nobody. */
const post = (house: House, tx: Runner, phone: string, code: string): Promise<void> =>
  postOut(tx, {
    city: house.city, id: newId(), topic: 'message', at: house.now(),
    payload: sealLetter(house, phone, letter(code)),
  })
