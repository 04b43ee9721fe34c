import { z } from 'zod'
import {
  AskCode, ChangePassword, CodeSent, GiveCode, LinkLook, LinkOwner, LinkUse, OtpAsk, OtpGiven, OtpProposed, PasswordChanged, Session, SessionLine, SignIn,
} from '../../contract/session.ts'
import { roles } from '../../domain/words/roles.ts'
import { bodyRef } from '../../service/lines.ts'
import { findsByNumber } from '../../service/list-matters.ts'
import { changePassword, ownCredentials } from '../../service/change-password.ts'
import { confirmSecondFactor, demandsTotp, proposeSecondFactor, removeSecondFactor } from '../../service/second-factor.ts'
import { endOwnSession, findVisitor, listOwnSessions, signOut } from '../../service/sessions.ts'
import type { SignedIn, Visitor } from '../../service/sessions.ts'
import { signIn } from '../../service/sign-in.ts'
import { lookAtLink, signInByLink } from '../../service/sign-in-link.ts'
import { sendPhoneCode, signInByPhone } from '../../service/sign-in-phone.ts'
import type { Deps } from '../deps.ts'
import { homeOf } from '../homes.ts'
import { deny, must } from '../problem.ts'
import { dropSessionCookie, fromOf, setSessionCookie } from '../request.ts'
import type { Routes } from '../route.ts'

const tags = ['session']

export const sessionRoutes: Routes = (app, deps) => {
  const { house } = deps
  const present = (visitor: Visitor) => presentSession(visitor, deps)

  app.get('/api/session', {
    config: { access: 'anyone' }, schema: { tags, summary: 'Who I am here, and the token for what changes something', response: { 200: Session } },
  }, async (request) => present(request.visitor))

  app.post('/api/session', {
    config: { access: 'anyone', csrf: false, limit: 'sign-in' }, schema: { tags, summary: 'An officer signs in', body: SignIn, response: { 200: Session } },
  }, async (request, reply) => {
    const begun = must(await signIn(house, request.body, fromOf(request)))
    setSessionCookie(reply, house.publicUrl, begun)
    return present(await findVisitor(house, begun.secret))
  })

  app.delete('/api/session', {
    config: { access: 'anyone' }, schema: { tags, summary: 'Sign out', response: { 204: z.undefined() } },
  }, async (request, reply) => {
    if (request.visitor.session) await signOut(house, request.visitor.session)
    dropSessionCookie(reply, house.publicUrl)
    return reply.code(204).send()
  })

  app.post('/api/session/code', {
    config: { access: 'anyone', csrf: false, limit: 'codes' }, schema: { tags, summary: 'Send a code to a phone; the answer is the same whether it is known', body: AskCode, response: { 200: CodeSent } },
  }, async (request) => must(await sendPhoneCode(house, request.body.phone, fromOf(request))))

  app.post('/api/session/phone', {
    config: { access: 'anyone', csrf: false, limit: 'sign-in' }, schema: { tags, summary: 'A resident gives the code back and is signed in', body: GiveCode, response: { 200: Session } },
  }, async (request, reply) => {
    const begun = must(await signInByPhone(house, request.body, fromOf(request)))
    setSessionCookie(reply, house.publicUrl, begun)
    return present(await findVisitor(house, begun.secret))
  })

  app.post('/api/session/link/look', {
    config: { access: 'anyone', csrf: false, limit: 'sign-in' }, schema: { tags, summary: 'Whose one-time link this is', body: LinkLook, response: { 200: LinkOwner } },
  }, async (request) => must(await lookAtLink(house, request.body.link, fromOf(request))))

  app.post('/api/session/link', {
    config: { access: 'anyone', csrf: false, limit: 'sign-in' }, schema: { tags, summary: 'Set a password by a one-time link, and be signed in', body: LinkUse, response: { 200: Session } },
  }, async (request, reply) => {
    const begun = must(await signInByLink(house, request.body, fromOf(request)))
    setSessionCookie(reply, house.publicUrl, begun)
    return present(await findVisitor(house, begun.secret))
  })

  app.post('/api/session/password', {
    config: { access: 'signed-in', limit: 'sign-in' }, schema: { tags, summary: 'A new password for my account; all my other sessions end', body: ChangePassword, response: { 200: PasswordChanged } },
  }, async (request) => must(await changePassword(house, mine(request.visitor), request.body, fromOf(request))))

  app.post('/api/session/otp', {
    config: { access: 'session', limit: 'sign-in' }, schema: { tags, summary: 'Begin to set up one-time codes; with a code of the old factor when there is one', body: OtpAsk, response: { 200: OtpProposed } },
  }, async (request) => must(await proposeSecondFactor(house, await credentials(deps, request.visitor), request.body.otp)))

  app.put('/api/session/otp', {
    config: { access: 'session', limit: 'sign-in' }, schema: { tags, summary: 'The first code: from now on each sign-in asks for one', body: OtpGiven, response: { 204: z.undefined() } },
  }, async (request, reply) => {
    must(await confirmSecondFactor(house, mine(request.visitor), await credentials(deps, request.visitor), request.body.otp))
    return reply.code(204).send()
  })

  app.delete('/api/session/otp', {
    config: { access: 'signed-in', limit: 'sign-in' }, schema: { tags, summary: 'Take the second factor off, where my post lets me', body: OtpGiven, response: { 204: z.undefined() } },
  }, async (request, reply) => {
    must(await removeSecondFactor(house, await credentials(deps, request.visitor), request.body.otp))
    return reply.code(204).send()
  })

  app.get('/api/sessions', {
    config: { access: 'signed-in' }, schema: { tags, summary: 'Where I am signed in', response: { 200: z.array(SessionLine) } },
  }, async (request) => listOwnSessions(house, mine(request.visitor)))

  app.delete('/api/sessions/:id', {
    config: { access: 'signed-in' }, schema: { tags, summary: 'End one of my sessions', params: z.object({ id: z.string().max(64) }), response: { 204: z.undefined() } },
  }, async (request, reply) => {
    if (!(await endOwnSession(house, mine(request.visitor), request.params.id))) deny('not-found')
    return reply.code(204).send()
  })
}

const mine = (visitor: Visitor): SignedIn => visitor.session ?? deny('not-signed-in')

const credentials = async (deps: Deps, visitor: Visitor) => (await ownCredentials(deps.house, mine(visitor))) ?? deny('not-allowed')

/** What a page needs to know of who uses it. */
const presentSession = async ({ session, actor }: Visitor, { house, identity, identityName, uploadBytes }: Deps): Promise<Session> => {
  const edition = await house.books.of(house.city)
  const { name: words } = edition
  const common = { mode: house.mode, city: { code: house.city, words }, uploadBytes, ...(identity ? { oidc: identityName ?? 'OpenID Connect' } : {}) }
  if (!session) return { kind: 'guest', home: '/', csrf: '', ...common }
  const known = { name: session.name, csrf: session.csrf, ...common, ...(session.needs ? { needs: session.needs } : {}), ...(session.hasTotp ? { hasTotp: session.hasTotp } : {}) }
  if (session.person) return { kind: 'resident', person: session.person, home: '/my', ...known }
  return {
    kind: 'officer', home: homeOf(session.posts.map((post) => post.role)), ...known,
    ...(findsByNumber(house, actor) ? { findsByNumber: true as const } : {}),
    ...(demandsTotp(house, session.posts) ? { mustTotp: true as const } : {}),
    ...(session.account ? { account: session.account } : {}), ...(session.login ? { login: session.login } : {}),
    posts: session.posts.map((post) => {
      const { id, name } = bodyRef(edition, post.body)
      return { role: post.role, roleWords: roles[post.role], body: { id, name }, area: { path: post.area, words: edition.book.area(post.area)?.name ?? name } }
    }),
  }
}
