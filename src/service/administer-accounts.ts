import { dayOf } from '../domain/kernel/day.ts'
import type { Moment } from '../domain/kernel/day.ts'
import { areaPath } from '../domain/kernel/area.ts'
import { isRefused, refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { AccountId, BodyId } from '../domain/kernel/id.ts'
import { named, words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Officer } from '../domain/people/actor.ts'
import { officerRoles, roles } from '../domain/words/roles.ts'
import type { Role } from '../domain/words/roles.ts'
import { countInHand, findAccount, insertAccount, listAccounts, replacePosts, setActive, setLock, updateAccount } from '../store/accounts.ts'
import type { AccountRow, AccountsAsk } from '../store/accounts.ts'
import { findDrop } from '../store/factor-drops.ts'
import type { FactorDrop } from '../store/factor-drops.ts'
import { endSessions } from '../store/sessions.ts'
import type { Transaction } from '../store/database.ts'
import { keeps } from './admin-reach.ts'
import { changeCity } from './change-city.ts'
import type { Context } from './context.ts'
import { makeLink } from './sign-in-link.ts'
import { tellHolder } from './tell-holder.ts'
import { forgive, isWaiting } from './throttle.ts'

export interface PostAsk { readonly role: string; readonly body: string; readonly area: string }
export interface AccountAsk { readonly name: string; readonly title: { readonly zh: string; readonly en?: string | undefined }; readonly posts: readonly PostAsk[]; readonly speaks?: readonly string[] | undefined }

const page = 50

/** The city at this moment. */
export const askOf = (house: Context): AccountsAsk => ({ city: house.city, now: house.now(), today: dayOf(house.now()) })

export async function findAccounts(house: Context, ask: { q?: string | undefined; body?: string | undefined; role?: string | undefined; active?: boolean | undefined; cursor?: string | undefined }): Promise<{ items: AccountRow[]; next?: string }> {
  const rows = await listAccounts(house.db, { ...askOf(house), q: ask.q, body: ask.body, role: ask.role, active: ask.active, after: ask.cursor, limit: page + 1 })
  const items = rows.slice(0, page)
  const last = items.at(-1)
  return rows.length > page && last ? { items, next: last.login } : { items }
}

/** One account, with what its administrator must know before closing it: open matters in hand, and who could take them over. */
export async function readAccount(house: Context, id: AccountId): Promise<(AccountRow & { waiting: boolean; inHand: number; drop: FactorDrop | undefined; heirs: { id: string; name: string; title: Words }[] }) | Refused> {
  const row = await findAccount(house.db, askOf(house), id)
  if (!row) return refuse('unknown-account')
  const { book } = await house.books.of(house.city)
  const own = new Set(row.posts.map((post) => post.role))
  const near = row.posts.flatMap((post) => book.accountsOf(post.body as BodyId))
  const heirs = [...new Map(near.map((one) => [one.id, one])).values()].filter((one) => one.id !== id && one.active && one.roles.some((role) => own.has(role)))
  return {
    ...row, waiting: await isWaiting(house, 'login', row.login), inHand: await countInHand(house.db, house.city, id), drop: await findDrop(house.db, house.city, id, house.now()),
    heirs: heirs.slice(0, 10).map(({ id: heir, name, title }) => ({ id: heir, name, title })),
  }
}

/** A new account; its holder sets the password by the one-time link. */
export async function createAccount(house: Context, by: Officer, ask: AccountAsk & { login: string; mediatorKind?: string | undefined }): Promise<{ account: AccountRow; link: { url: string; ends: string } } | Refused> {
  const posts = await judgePosts(house, by, ask.posts)
  if (isRefused(posts)) return posts
  const id = house.newId<'account'>(house.now())
  return changeCity<{ account: AccountRow; link: { url: string; ends: string } } | Refused>(house, by, async (tx) => {
    if (!(await insertAccount(tx, { city: house.city, id, login: ask.login, name: ask.name, title: named(ask.title), password: '-', mediatorKind: ask.mediatorKind, speaks: once(ask.speaks) }))) {
      return { result: refuse('taken', { what: ask.login }), changes: [] }
    }
    await replacePosts(tx, house.city, id, posts, dayOf(house.now()))
    const link = await makeLink(house, tx, id, 'first')
    const account = await mustFind(tx, house, id)
    return { result: { account, link }, changes: [{ what: 'account', thing: ask.login, change: 'create', after: said(account) }] }
  })
}

/** Each language once. */
const once = (speaks: readonly string[] | undefined): readonly string[] | undefined => speaks && [...new Set(speaks)]

/** Name, title, posts and what they speak, as it shall be from today. Nobody changes their own. */
export async function changeAccount(house: Context, by: Officer, id: AccountId, ask: AccountAsk): Promise<AccountRow | Refused> {
  if (by.account === id) return refuse('own-account')
  const posts = await judgePosts(house, by, ask.posts)
  if (isRefused(posts)) return posts
  return onAccount(house, by, id, 'change', async (tx) => {
    await updateAccount(tx, house.city, id, { name: ask.name, title: named(ask.title), speaks: once(ask.speaks) })
    await replacePosts(tx, house.city, id, posts, dayOf(house.now()))
    return undefined
  })
}

/** A link with which its holder sets a new password; what is signed in now stays signed in until then. The holder is told that there is one. */
export async function resetAccount(house: Context, by: Officer, id: AccountId): Promise<{ url: string; ends: string } | Refused> {
  if (by.account === id) return refuse('own-account')
  return changeCity<{ url: string; ends: string } | Refused>(house, by, async (tx) => {
    const account = await findAccount(tx, askOf(house), id)
    if (!account?.active) return { result: refuse('unknown-account'), changes: [] }
    if (!keeps(by, (await house.books.of(house.city)).book, account.posts)) return { result: refuse('not-allowed'), changes: [] }
    await tellHolder(house, tx, id, 'link', by.name)
    return { result: await makeLink(house, tx, id, 'reset'), changes: [{ what: 'account', thing: account.login, change: 'reset' }] }
  })
}

// PostgreSQL's own 'infinity' would come back as no moment at all.
const forever = '9999-12-31T00:00:00.000Z' as Moment

export async function lockAccount(house: Context, by: Officer, id: AccountId): Promise<AccountRow | Refused> {
  if (by.account === id) return refuse('own-account')
  return onAccount(house, by, id, 'lock', async (tx) => {
    await setLock(tx, house.city, id, forever)
    await endSessions(tx, house.city, { account: id })
    return undefined
  })
}

/** Opens a locked account, and forgets the failures for which the door still waits. */
export async function unlockAccount(house: Context, by: Officer, id: AccountId): Promise<AccountRow | Refused> {
  const done = await onAccount(house, by, id, 'unlock', async (tx) => {
    await setLock(tx, house.city, id, null)
    return undefined
  })
  if (!isRefused(done)) await forgive(house, 'login', done.login)
  return done
}

/** Closes an account for good. With matters in hand it has to be confirmed: they then wait for the head of the body to assign them anew. */
export async function deactivateAccount(house: Context, by: Officer, id: AccountId, confirm: boolean): Promise<AccountRow | Refused> {
  if (by.account === id) return refuse('own-account')
  return onAccount(house, by, id, 'deactivate', async (tx, before) => {
    const count = await countInHand(tx, house.city, id)
    if (count > 0 && !confirm) return refuse('hands-full', { who: before.name, count })
    await setActive(tx, house.city, id, false)
    await endSessions(tx, house.city, { account: id })
    return undefined
  })
}

export const reactivateAccount = (house: Context, by: Officer, id: AccountId): Promise<AccountRow | Refused> =>
  onAccount(house, by, id, 'reactivate', async (tx) => {
    await setActive(tx, house.city, id, true)
    return undefined
  })

/** Loads, lets `change` do its work or refuse, and writes both sides into the trace. */
export const onAccount = (house: Context, by: Officer, id: AccountId, change: string, work: (tx: Transaction, before: AccountRow) => Promise<Refused | undefined>): Promise<AccountRow | Refused> =>
  changeCity<AccountRow | Refused>(house, by, async (tx) => {
    const before = await findAccount(tx, askOf(house), id)
    if (!before) return { result: refuse('unknown-account'), changes: [] }
    if (!keeps(by, (await house.books.of(house.city)).book, before.posts)) return { result: refuse('not-allowed'), changes: [] }
    const refused = await work(tx, before)
    if (refused) return { result: refused, changes: [] }
    const after = await mustFind(tx, house, id)
    return { result: after, changes: [{ what: 'account', thing: before.login, change, before: said(before), after: said(after) }] }
  })

const mustFind = async (tx: Transaction, house: Context, id: AccountId): Promise<AccountRow> => {
  const row = await findAccount(tx, askOf(house), id)
  if (!row) throw new Error('an account that was just written is not there')
  return row
}

/** What the trace keeps of an account. */
const said = ({ name, title, active, closed, hasTotp, speaks, posts }: AccountRow) => ({ name, title, active, locked: closed, hasTotp, speaks, posts: posts.map(({ role, body, area }) => ({ role, body, area })) })

/** Roles that see all and therefore do no casework, and the other way round (三员分立). */
const apart: readonly Role[] = ['admin', 'auditor']

const officers: ReadonlySet<string> = new Set(officerRoles)

const judgePosts = async (house: Context, by: Officer, asked: readonly PostAsk[]): Promise<readonly { role: Role; body: string; area: string }[] | Refused> => {
  const { book } = await house.books.of(house.city)
  const posts = asked.map((post) => ({ ...post, role: post.role as Role }))
  const fields = posts.flatMap((post, at) => [
    ...(officers.has(post.role) ? [] : [{ path: `posts.${at}.role`, words: words('没有这个岗位', 'there is no such role') }]),
    ...(book.body(post.body as BodyId)?.active ? [] : [{ path: `posts.${at}.body`, words: words('没有这个单位，或已停用', 'there is no such body, or it is closed') }]),
    ...(book.area(areaPath(post.area)) ? [] : [{ path: `posts.${at}.area`, words: words('没有这个地方', 'there is no such place') }]),
  ])
  if (fields.length > 0) return refuse('invalid', { count: fields.length }, fields)
  if (!keeps(by, book, posts)) return refuse('not-allowed')
  const held = new Set(posts.map((post) => post.role))
  const alone = apart.find((role) => held.has(role) && held.size > 1)
  return alone ? refuse('separate-posts', { role: roles[alone] }) : posts
}
