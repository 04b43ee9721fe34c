import type { Role } from '../domain/words/roles.ts'

/** Where each role's work begins; the first post that has a home wins. */
export const homes: Readonly<Partial<Record<Role, string>>> = {
  window: '/desk/window',
  dispatcher: '/desk/dispatch',
  mediator: '/desk/mediation',
  judge: '/desk/court',
  'judge-assistant': '/desk/court',
  liaison: '/desk/unit',
  'centre-head': '/desk/watch',
  supervisor: '/desk/watch',
  commission: '/desk/watch',
  leader: '/desk/watch',
  'justice-office': '/desk/watch',
  grid: '/desk/field',
  volunteer: '/desk/field',
  auditor: '/desk/audit',
  admin: '/desk/admin',
}

export const homeOf = (roles: readonly Role[]): string => roles.map((role) => homes[role]).find((home) => home !== undefined) ?? '/desk/matters'
