import { dayOf } from '../domain/kernel/day.ts'
import { words } from '../domain/kernel/words.ts'
import { findCredentials, insertAccount, replacePosts } from '../store/accounts.ts'
import { writeChange } from '../store/city-changes.ts'
import { commonPassword, hasAdmin } from '../store/first-admin.ts'
import { raiseEdition } from '../store/load-city.ts'
import type { Context } from './context.ts'
import { opens } from './password.ts'
import { makeLink } from './sign-in-link.ts'

/** Whether accounts with this password for many are in the record: a demonstration, which production must not serve. */
export async function holdsDemonstration(context: Context, password: string): Promise<boolean> {
  const shared = await commonPassword(context.db, context.city)
  return shared !== undefined && opens(shared, password)
}

export type FirstAdmin =
  /** Somebody can sign in as administrator already. */
  | { readonly state: 'present' }
  /** Nobody can, and no name was given for the first. */
  | { readonly state: 'missing' }
  | { readonly state: 'invited'; readonly login: string; readonly url: string; readonly ends: string }

/** The first administrator of a city in production: made once, and let in by a one-time link until a password is set. */
export async function inviteFirstAdmin(context: Context, login: string | undefined): Promise<FirstAdmin> {
  const { db, city } = context
  const now = context.now()
  if (await hasAdmin(db, city, dayOf(now))) return { state: 'present' }
  if (!login) return { state: 'missing' }
  const { rows } = await context.books.of(city)
  const home = rows.bodies.find((one) => one.area === city && one.kind === 'centre') ?? rows.bodies.find((one) => one.area === city)
  if (!home) throw new Error(`no body of the city ${city} that an administrator could belong to`)
  const link = await db.transaction(async (tx) => {
    const known = await findCredentials(tx, { city, login, now, today: dayOf(now) })
    const id = known?.id ?? context.newId<'account'>(now)
    if (!known) {
      await insertAccount(tx, { city, id, login, name: login, title: words('系统管理员', 'Administrator'), password: '-' })
      await writeChange(tx, city, { id: context.newId<'change'>(now), at: now, account: undefined, name: 'first start', what: 'account', thing: login, change: 'create', before: undefined, after: { posts: [{ role: 'admin' }] } })
      await raiseEdition(tx, city)
    }
    await replacePosts(tx, city, id, [{ role: 'admin', body: home.id, area: city }], dayOf(now))
    return makeLink(context, tx, id, 'first')
  })
  context.books.forget(city)
  return { state: 'invited', login, ...link }
}
