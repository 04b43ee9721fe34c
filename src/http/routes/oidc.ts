import { z } from 'zod'
import { isRefused } from '../../domain/kernel/fault.ts'
import type { Refused } from '../../domain/kernel/fault.ts'
import { findVisitor } from '../../service/sessions.ts'
import { finishOidc, nextOf, startOidc } from '../../service/sign-in-oidc.ts'
import { homeOf } from '../homes.ts'
import { fromOf, setSessionCookie } from '../request.ts'
import type { Routes } from '../route.ts'

const cookie = 'fengyuan-oidc'
const path = '/api/oidc'
/** Longer than a sign-in may take: who comes back too late is refused by what is sealed in it, and still led on to where they wanted to go. */
const cookieSeconds = 3600

/** Through the city's own identity system and back. Both ends are pages of a browser, so what goes wrong is shown on the sign-in page. */
export const oidcRoutes: Routes = (app, { house, identity }) => {
  const secure = house.publicUrl.startsWith('https:')

  app.get('/api/oidc/start', {
    config: { access: 'anyone', limit: 'sign-in' }, schema: { tags: ['session'], summary: 'To the identity system; `next` is a page of ours, `fresh` asks there again who it is', querystring: z.object({ next: z.string().max(2000).optional(), fresh: z.literal('yes').optional() }), response: { 302: z.undefined() } },
  }, async (request, reply) => {
    const next = ownPage(request.query.next)
    const started = await startOidc(house, identity, next, request.query.fresh !== undefined)
    if (isRefused(started)) return reply.redirect(signInWith(started, next))
    return reply.setCookie(cookie, started.kept, { path, httpOnly: true, sameSite: 'lax', secure, maxAge: cookieSeconds }).redirect(started.url)
  })

  app.get('/api/oidc/back', {
    config: { access: 'anyone', limit: 'sign-in' }, schema: { tags: ['session'], summary: 'Back from the identity system', response: { 302: z.undefined() } },
  }, async (request, reply) => {
    const query = request.url.slice(request.url.indexOf('?') === -1 ? request.url.length : request.url.indexOf('?'))
    const begun = await finishOidc(house, identity, query, request.cookies[cookie], fromOf(request))
    void reply.clearCookie(cookie, { path })
    if (isRefused(begun)) return reply.redirect(signInWith(begun, nextOf(house, request.cookies[cookie])))
    setSessionCookie(reply, house.publicUrl, begun)
    const { session } = await findVisitor(house, begun.secret)
    return reply.redirect(begun.next ?? homeOf(session?.posts.map((post) => post.role) ?? []))
  })
}

/** An address of ours as a header may carry it: `/desk/matters?q=漏水` goes percent-encoded. Anything that leads elsewhere is dropped. */
const ownPage = (asked: string | undefined): string | undefined => {
  const here = 'http://here.invalid'
  if (!asked?.startsWith('/') || !URL.canParse(asked, here)) return undefined
  const { origin, pathname, search, hash } = new URL(asked, here)
  // A path that begins with two slashes would be another site for the browser.
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : undefined
}

/** The sign-in page knows pages of the desk by what stands after `/desk`. */
const signInWith = ({ refused }: Refused, next: string | undefined): string => {
  const asked = next?.startsWith('/desk/') ? `&next=${encodeURIComponent(next.slice('/desk'.length))}` : ''
  return `/desk/sign-in?problem=${refused.code}${asked}`
}
