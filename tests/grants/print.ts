import type { Kind } from '../../src/domain/matter/kind.ts'
import { roles } from '../../src/domain/words/roles.ts'
import type { Role } from '../../src/domain/words/roles.ts'

const all = Object.keys(roles) as Role[]
const width = 6
const short: Readonly<Record<string, string>> = { self: 'self', assigned: 'given', body: 'body', answered: 'body+', area: 'area', received: 'recv', intake: 'area+', receipt: 'rcpt', registered: 'own', city: 'city' }
const heads: Partial<Record<Role, string>> = {
  public: 'publ', volunteer: 'volun', mediator: 'medi', liaison: 'liais', dispatcher: 'disp', 'centre-head': 'head', 'justice-office': 'justi', 'judge-assistant': 'assis',
  supervisor: 'super', finance: 'finan', commission: 'commi', leader: 'lead', auditor: 'audit', system: 'syst',
}

/** Who may do what, how far: one line an act, one column a role. This text is what the tests of the policy read; nobody else writes it. */
export const printGrants = (kinds: Readonly<Record<string, Kind>>): string => {
  const intro = [
    'self: of which the actor is a party, or which they reported and no other centre signed for.  given: given to their account.  body: led by their body; for a court, before it.  body+: also answered by it, or asked by the actor.',
    'recv: taken in by their body for another centre and signed for by nobody.  area+: area and recv.  rcpt: taken in by their body and signed for by another.  own: reported by the actor: the receipt, of what they may not read.',
    'area: in their area and below.  city: all of the city.  A point: never.  A sealed matter is reached through area, recv, rcpt or city only by head and syst.',
  ]
  return `${[...intro, ...Object.values(kinds).flatMap((kind) => ['', ...tableOf(kind)])].join('\n')}\n`
}

const tableOf = (kind: Kind): readonly string[] => {
  const names = Object.keys(kind.grants)
  const first = Math.max(...names.map((name) => name.length), kind.name.length) + 2
  const line = (head: string, cells: readonly string[]): string => `${head.padEnd(first)}${cells.map((cell) => cell.padEnd(width)).join('')}`.trimEnd()
  return [
    line(kind.name, all.map((role) => heads[role] ?? role)),
    ...names.map((name) => line(name, all.map((role) => short[kind.grants[name]?.[role] ?? ''] ?? '.'))),
  ]
}
