import type { Words } from '../../domain/kernel/words.ts'
import { deskWords as w } from '../words/desk.ts'

interface Desk { readonly path: string; readonly words: Words; readonly roles: readonly string[]; readonly kind?: string }

/** A desk of its own: which roles work there, and the kind of matter that it is all about, if any. Order is the order in the navigation. */
export const desks = [
  { path: '/window', words: w.nav.window, roles: ['window'] },
  { path: '/visits', words: w.nav.visits, roles: ['window', 'dispatcher', 'centre-head'], kind: 'visit' },
  { path: '/dispatch', words: w.nav.dispatch, roles: ['dispatcher', 'centre-head'] },
  { path: '/mediation', words: w.nav.mediation, roles: ['mediator'] },
  { path: '/court', words: w.nav.court, roles: ['judge', 'judge-assistant'] },
  { path: '/unit', words: w.nav.unit, roles: ['liaison'], kind: 'request' },
  { path: '/watch', words: w.nav.watch, roles: ['supervisor', 'commission', 'centre-head', 'leader', 'justice-office'] },
  { path: '/field', words: w.nav.field, roles: ['grid', 'volunteer'] },
  { path: '/audit', words: w.nav.audit, roles: ['auditor'] },
  { path: '/admin', words: w.nav.admin, roles: ['admin'] },
] as const satisfies readonly Desk[]

export type DeskPath = (typeof desks)[number]['path']

/** Who counts and lists nothing reads figures and supervises nobody: their page bears the name of what it holds. */
const countsOnly = (roles: readonly string[]): boolean => roles.every((role) => role === 'leader')

export const desksOf = (roles: readonly string[]): readonly (Desk & { readonly path: DeskPath })[] =>
  desks.filter((desk: Desk) => desk.roles.some((role) => roles.includes(role))).map((desk) => (desk.path === '/watch' && countsOnly(roles) ? { ...desk, words: w.nav.figures } : desk))

/** Whether a page of the desk is for these roles. What is nobody's desk in particular is for all. */
export const mayWorkAt = (path: string, roles: readonly string[]): boolean =>
  !desks.some((desk) => desk.path === path) || desksOf(roles).some((desk) => desk.path === path)

/** Where this person's work begins: what the server says, when that is a desk; else the first desk of their roles; else the list. */
export const homeOf = (home: string, roles: readonly string[]): DeskPath | '/matters' => {
  const said = desks.find((desk) => home === `/desk${desk.path}`)
  return said?.path ?? desksOf(roles)[0]?.path ?? '/matters'
}

/** Roles that never see a matter. */
const blind: ReadonlySet<string> = new Set(['admin', 'finance'])
export const seesNothing = (roles: readonly string[]): boolean => roles.every((role) => blind.has(role))
