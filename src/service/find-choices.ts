import { covers } from '../domain/kernel/area.ts'
import type { AreaPath } from '../domain/kernel/area.ts'
import type { BodyId, MatterId } from '../domain/kernel/id.ts'
import { words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import { findCauses } from '../domain/law/causes/find-causes.ts'
import { causePath } from '../domain/law/causes/catalogue.ts'
import type { Actor } from '../domain/people/actor.ts'
import type { BodyCard, CityBook } from '../domain/people/city-book.ts'
import { bodyKinds } from '../domain/words/body-kinds.ts'
import { speaksWords, tonguesOf } from '../domain/words/needs.ts'
import type { Tongue } from '../domain/words/needs.ts'
import { roles } from '../domain/words/roles.ts'
import type { Role } from '../domain/words/roles.ts'
import { loadOfBodies } from '../store/counts.ts'
import type { Context } from './context.ts'
import { inHand } from './suggest-route.ts'
import { tonguesFor } from './tongues-for.ts'

export interface AreaChoice { readonly path: string; readonly words: Words; readonly tier: 'city' | 'town' | 'village'; readonly search: string }

/** Places for a person to choose from: all of the city, or those below `under`, or those that `q` finds by name or letters. */
export async function findAreas(context: Context, city: string, ask: { q?: string | undefined; under?: string | undefined }): Promise<{ edition: number; areas: readonly AreaChoice[] }> {
  const { rows, book } = await context.books.of(city)
  const q = ask.q?.trim().toLowerCase() ?? ''
  const areas = rows.areas
    .filter((one) => (ask.under === undefined || one.path.startsWith(`${ask.under}/`)) && (q === '' || one.search.includes(q)))
    .map(({ path, name, tier, search }) => ({ path, words: name, tier, search }))
  return { edition: book.edition, areas: q === '' ? areas : areas.slice(0, 50) }
}

export interface BodyChoice {
  readonly value: string; readonly words: Words; readonly hint: Words
  readonly id: string; readonly name: Words; readonly kind: string; readonly kindWords: Words
  readonly area: { readonly path: string; readonly words: Words }; readonly accepts: readonly string[]; readonly phone?: string; readonly load: number; readonly capacity: number
}

/** Open bodies that take a type, serve a place, or bear a name; those nearest to the place and least loaded first. */
export async function findBodyChoices(context: Context, city: string, ask: { accepts?: string | undefined; area?: string | undefined; q?: string | undefined; kind?: string | undefined }): Promise<readonly BodyChoice[]> {
  const { book, rows } = await context.books.of(city)
  const load = await loadOfBodies(context.db, city, inHand)
  const q = ask.q?.trim().toLowerCase() ?? ''
  const fits = (one: BodyCard): boolean =>
    one.active && (ask.kind === undefined || ask.kind.split(',').includes(one.kind))
    && (ask.accepts === undefined || one.accepts.includes(ask.accepts))
    && (ask.area === undefined || serves(one, ask.area as AreaPath))
    && (q === '' || one.name.zh.includes(q) || one.name.en.toLowerCase().includes(q))
  const rank = (one: BodyCard): number => (load.get(one.id) ?? 0) / Math.max(one.capacity, 1) - one.area.length
  const moreOf = (one: BodyCard): Readonly<Record<string, unknown>> => rows.bodies.find((row) => row.id === one.id)?.more ?? {}
  return [...book.bodies()].filter(fits).toSorted((a, b) => rank(a) - rank(b)).slice(0, 50).map((one) => ({
    value: one.id, words: one.name, hint: whereabouts(moreOf(one), book.area(one.area)?.name),
    id: one.id, name: one.name, kind: one.kind, kindWords: (bodyKinds as Readonly<Record<string, Words>>)[one.kind] ?? { zh: one.kind, en: one.kind },
    area: { path: one.area, words: book.area(one.area)?.name ?? { zh: one.area, en: one.area } }, accepts: one.accepts,
    ...(typeof moreOf(one)['phone'] === 'string' ? { phone: moreOf(one)['phone'] as string } : {}), load: load.get(one.id) ?? 0, capacity: one.capacity,
  }))
}

/** Where a body is and when it is open, as far as the city's files say; else its place. */
const whereabouts = (more: Readonly<Record<string, unknown>>, place: Words | undefined): Words => {
  const said = [more['address'], more['hours'], more['phone']].filter((one): one is string => typeof one === 'string' && one !== '').join(' · ')
  return said === '' ? (place ?? words('—', '—')) : words(said, said)
}

const serves = (body: BodyCard, area: AreaPath): boolean =>
  covers(body.area, area) || covers(area, body.area) || body.serves.some((code) => area.split('/').includes(code))

export interface AccountChoice {
  readonly value: string; readonly words: Words; readonly hint?: Words
  readonly id: string; readonly login: string; readonly name: string; readonly title: Words; readonly active: boolean
  readonly posts: readonly { readonly role: string; readonly roleWords: Words; readonly body: { readonly id: string; readonly name: Words }; readonly area: { readonly path: string; readonly words: Words } }[]
}

/**
 * Officers of a body, of a role, or both: to choose a mediator, to hand something over. Who does not work here may read the
 * roster of a body's mediators, which is public so that parties can choose, and check whether somebody is one: name, title and body,
 * nothing else. With `matter` who speaks what a party of it needs comes first, and why: for officers who read it all parties, for a party themselves alone.
 */
export async function findAccountChoices(context: Context, city: string, inside: boolean, ask: { body?: string | undefined; role?: string | undefined; q?: string | undefined; matter?: string | undefined }, actor?: Actor): Promise<readonly AccountChoice[]> {
  const tongues = ask.matter && actor ? await tonguesFor(context, actor, ask.matter as MatterId) : []
  const { book, rows } = await context.books.of(city)
  const q = ask.q?.trim().toLowerCase() ?? ''
  if (!inside && ask.body === undefined && [...q].length < 2) return []
  const wanted = inside ? ask.role?.split(',') : ['mediator']
  const posts = rows.posts.filter((post) => (ask.body === undefined || post.body === ask.body) && (wanted === undefined || wanted.includes(post.role)))
  const byAccount = Map.groupBy(posts, (post) => post.account)
  return rows.accounts
    .filter((one) => one.active && byAccount.has(one.id) && (q === '' || one.name.toLowerCase().includes(q) || one.login.includes(q)))
    .toSorted((a, b) => shared(b.speaks, tongues).length - shared(a.speaks, tongues).length)
    .slice(0, 50).map((one) => ({
      ...choiceOf(one, byAccount.get(one.id)?.[0], book, inside, shared(one.speaks, tongues)), id: one.id, login: inside ? one.login : '', name: one.name, title: one.title, active: one.active,
      posts: (byAccount.get(one.id) ?? []).map((post) => ({
        role: post.role, roleWords: roles[post.role as Role], body: { id: post.body, name: book.body(post.body as BodyId)?.name ?? words('—', '—') },
        area: { path: post.area, words: book.area(post.area as AreaPath)?.name ?? words(post.area, post.area) },
      })),
    }))
}

/** Of what is asked for, what they speak. */
const shared = (speaks: readonly string[] | null, asked: readonly Tongue[]): readonly Tongue[] => (asked.length > 0 ? tonguesOf(speaks ?? []).filter((one) => asked.includes(one)) : [])

const choiceOf = (one: { id: string; name: string; speaks: readonly string[] | null }, post: { role: string; body: BodyId } | undefined, book: CityBook, inside: boolean, meets: readonly Tongue[]) => {
  const body = post && book.body(post.body)?.name
  const role = post && roles[post.role as Role]
  const why = meets.length > 0 ? speaksWords(meets) : undefined
  const speaks = inside && one.speaks?.length ? one.speaks.join('、') : undefined
  return {
    value: one.id, words: words(one.name, one.name),
    ...(body && role ? { hint: words([`${body.zh} · ${role.zh}`, why?.zh ?? (speaks && `会说${speaks}`)].filter(Boolean).join(' · '), [`${role.en}, ${body.en}`, why?.en ?? (speaks && `speaks ${speaks}`)].filter(Boolean).join(' · ')) } : {}),
  }
}

/** Causes of action by words, first letters or code. The catalogue has no English edition: names stay as the court writes them. */
export const findCauseChoices = (q: string): readonly { value: string; words: Words; hint: Words }[] =>
  findCauses(q, 20).map((one) => {
    const path = causePath(one.code).slice(0, -1).map((up) => up.name).join(' › ')
    return { value: one.code, words: words(one.name, one.name), hint: words(path, path) }
  })
