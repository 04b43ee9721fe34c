import { z } from 'zod'
import { AccountCard, AccountDetail, AccountMade, AccountNew, AccountPage, AccountWrite, Deactivate, LinkMade } from '../../contract/admin.ts'
import { idOf } from '../../domain/kernel/id.ts'
import { roles } from '../../domain/words/roles.ts'
import type { Role } from '../../domain/words/roles.ts'
import {
  changeAccount, createAccount, deactivateAccount, findAccounts, lockAccount, reactivateAccount, readAccount, resetAccount, unlockAccount,
} from '../../service/administer-accounts.ts'
import { agreeFactorDrop, askFactorDrop, refuseFactorDrop } from '../../service/drop-factor.ts'
import { must } from '../problem.ts'
import { officerOf } from '../request.ts'
import type { Routes } from '../route.ts'

const tags = ['administration']
const config = { access: ['admin'] } as const
const params = z.object({ id: idOf<'account'>() })
const Query = z.object({ q: z.string().max(80).optional(), body: z.uuid().optional(), role: z.string().max(40).optional(), active: z.stringbool().optional(), cursor: z.string().max(80).optional() })

/** People of the city. Whoever administers them sees no matter. */
export const adminAccountRoutes: Routes = (app, { house }) => {
  app.get('/api/admin/accounts', { config, schema: { tags, summary: 'Accounts by login', querystring: Query, response: { 200: AccountPage } } }, async (request) => {
    const { items, next } = await findAccounts(house, request.query)
    return { items: items.map(cardOf), ...(next ? { next } : {}) }
  })

  app.post('/api/admin/accounts', { config, schema: { tags, summary: 'A new account, and the one-time link for its holder', body: AccountNew, response: { 200: AccountMade } } }, async (request) => {
    const { account, link } = must(await createAccount(house, officerOf(request), request.body))
    return { account: cardOf(account), link }
  })

  app.get('/api/admin/accounts/:id', { config, schema: { tags, summary: 'One account, with what it has in hand', params, response: { 200: AccountDetail } } }, async (request) => {
    const { waiting, inHand, heirs, drop, ...row } = must(await readAccount(house, request.params.id))
    return { ...cardOf(row), waiting, inHand, heirs, ...(drop ? { drop: { by: drop.askedName, mine: drop.askedBy === officerOf(request).account, ends: drop.ends } } : {}) }
  })

  app.put('/api/admin/accounts/:id', { config, schema: { tags, summary: 'Name, title, posts and languages as they shall be from today', params, body: AccountWrite, response: { 200: AccountCard } } },
    async (request) => cardOf(must(await changeAccount(house, officerOf(request), request.params.id, request.body))))

  app.post('/api/admin/accounts/:id/link', { config, schema: { tags, summary: 'A one-time link to set a new password', params, response: { 200: LinkMade } } },
    async (request) => must(await resetAccount(house, officerOf(request), request.params.id)))

  app.delete('/api/admin/accounts/:id/otp', { config, schema: { tags, summary: 'Ask for a lost second factor to be taken off; another administrator has to agree', params, response: { 200: AccountCard } } },
    async (request) => cardOf(must(await askFactorDrop(house, officerOf(request), request.params.id))))

  app.post('/api/admin/accounts/:id/otp/agree', { config, schema: { tags, summary: 'Agree to what another administrator asked for: the second factor is off', params, response: { 200: AccountCard } } },
    async (request) => cardOf(must(await agreeFactorDrop(house, officerOf(request), request.params.id))))

  app.post('/api/admin/accounts/:id/otp/refuse', { config, schema: { tags, summary: 'Say no to it, or take one’s own asking back', params, response: { 200: AccountCard } } },
    async (request) => cardOf(must(await refuseFactorDrop(house, officerOf(request), request.params.id))))

  app.post('/api/admin/accounts/:id/lock', { config, schema: { tags, summary: 'Close for the time being; every session ends', params, response: { 200: AccountCard } } },
    async (request) => cardOf(must(await lockAccount(house, officerOf(request), request.params.id))))

  app.post('/api/admin/accounts/:id/unlock', { config, schema: { tags, summary: 'Open again, also after too many failures', params, response: { 200: AccountCard } } },
    async (request) => cardOf(must(await unlockAccount(house, officerOf(request), request.params.id))))

  app.post('/api/admin/accounts/:id/deactivate', { config, schema: { tags, summary: 'Close for good; asks to be confirmed while matters are in hand', params, body: Deactivate, response: { 200: AccountCard } } },
    async (request) => cardOf(must(await deactivateAccount(house, officerOf(request), request.params.id, request.body.confirm ?? false))))

  app.post('/api/admin/accounts/:id/reactivate', { config, schema: { tags, summary: 'Open an account that was closed', params, response: { 200: AccountCard } } },
    async (request) => cardOf(must(await reactivateAccount(house, officerOf(request), request.params.id))))
}

type Row = Awaited<ReturnType<typeof findAccounts>>['items'][number]

const cardOf = (row: Row): z.infer<typeof AccountCard> => ({
  id: row.id, login: row.login, name: row.name, title: row.title, active: row.active, locked: row.closed, hasPassword: row.hasPassword, hasTotp: row.hasTotp, speaks: [...row.speaks],
  ...(row.lastSeen ? { lastSeen: row.lastSeen } : {}),
  posts: row.posts.map((post) => ({ role: post.role, roleWords: roles[post.role as Role], body: { id: post.body, name: post.bodyName }, area: { path: post.area, words: post.areaName } })),
})
