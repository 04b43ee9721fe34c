import { addHours, dayOf } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { AccountId } from '../domain/kernel/id.ts'
import type { Officer } from '../domain/people/actor.ts'
import { dropTotp, findCredentials } from '../store/accounts.ts'
import type { AccountRow } from '../store/accounts.ts'
import { writeChange } from '../store/city-changes.ts'
import type { Transaction } from '../store/database.ts'
import { endDrop, findDrop, saveDrop } from '../store/factor-drops.ts'
import { endSessions } from '../store/sessions.ts'
import { onAccount } from './administer-accounts.ts'
import type { Context } from './context.ts'
import { tellHolder } from './tell-holder.ts'

/** So long another administrator may agree; after that it has to be asked for anew. */
const openHours = 72

/**
 * A lost second factor comes off by two people: one asks, another agrees. Alone, whoever hands out links for passwords could become anybody. The
 * holder is told at both steps, and every step is in the trace.
 */
export async function askFactorDrop(house: Context, by: Officer, id: AccountId): Promise<AccountRow | Refused> {
  if (by.account === id) return refuse('own-account')
  return onAccount(house, by, id, 'ask-drop-otp', async (tx, before) => {
    if (!before.hasTotp) return refuse('not-possible', { what: { zh: '这个账号没有动态口令', en: 'this account has no one-time codes' } })
    const at = house.now()
    await saveDrop(tx, house.city, id, { askedBy: by.account, askedName: by.name, at, ends: addHours(at, openHours) })
    await tellHolder(house, tx, id, 'drop-asked', by.name)
    return undefined
  })
}

/** Another administrator agrees: the factor is off, every session ends, and the next sign-in sets up another where the post demands it. */
export async function agreeFactorDrop(house: Context, by: Officer, id: AccountId): Promise<AccountRow | Refused> {
  if (by.account === id) return refuse('own-account')
  return onAccount(house, by, id, 'drop-otp', async (tx) => {
    const asked = await findDrop(tx, house.city, id, house.now())
    if (!asked) return refuse('not-possible', { what: { zh: '没有人申请取下它的动态口令，或者申请已过期', en: 'nobody has asked for its one-time codes to be taken off, or that has ended' } })
    if (asked.askedBy === by.account) return refuse('second-person')
    await takeOff(house, tx, id)
    await tellHolder(house, tx, id, 'drop-done', by.name)
    return undefined
  })
}

/** Says no to it, or takes one's own word back. */
export const refuseFactorDrop = (house: Context, by: Officer, id: AccountId): Promise<AccountRow | Refused> =>
  onAccount(house, by, id, 'refuse-drop-otp', async (tx) => {
    if (!(await findDrop(tx, house.city, id, house.now()))) return refuse('not-possible', { what: { zh: '没有待同意的申请', en: 'nothing waits to be agreed to' } })
    await endDrop(tx, house.city, id)
    return undefined
  })

/**
 * By whoever runs the machine, for a city in which nobody else can agree: they could read the record as it is. It is in the trace like the others,
 * and the holder is told.
 * @returns false when there is no such account, or it has no second factor
 */
export async function dropFactorOnMachine(house: Context, login: string): Promise<boolean> {
  const now = house.now()
  const done = await house.db.transaction(async (tx) => {
    const account = await findCredentials(tx, { city: house.city, login, now, today: dayOf(now) })
    if (!account?.totp) return false
    await takeOff(house, tx, account.id)
    await tellHolder(house, tx, account.id, 'drop-done', onMachine)
    await writeChange(tx, house.city, { id: house.newId<'change'>(now), at: now, account: undefined, name: onMachine, what: 'account', thing: login, change: 'drop-otp', before: { hasTotp: true }, after: { hasTotp: false } })
    return true
  })
  return done
}

const onMachine = '服务器管理员 on the machine'

const takeOff = async (house: Context, tx: Transaction, id: AccountId): Promise<void> => {
  await endDrop(tx, house.city, id)
  await dropTotp(tx, house.city, id)
  await endSessions(tx, house.city, { account: id })
}
