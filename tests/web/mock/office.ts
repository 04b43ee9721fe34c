import { createHash } from 'node:crypto'
import type { AccountId, MatterId, PersonId } from '../../../src/domain/kernel/id.ts'
import { dayOf, moment } from '../../../src/domain/kernel/day.ts'
import { isRefused, refuse } from '../../../src/domain/kernel/fault.ts'
import type { Refused } from '../../../src/domain/kernel/fault.ts'
import type { Words } from '../../../src/domain/kernel/words.ts'
import { kinds } from '../../../src/domain/kinds/index.ts'
import { defaultCalendar } from '../../../src/domain/law/calendar.ts'
import { matterCode } from '../../../src/domain/law/matter-code.ts'
import { placed } from '../../../src/domain/matter/placed.ts'
import type { ClockRow } from '../../../src/domain/matter/clocks.ts'
import type { Kind, Opening, World } from '../../../src/domain/matter/kind.ts'
import { begin, perform } from '../../../src/domain/matter/perform.ts'
import type { MatterState, Told } from '../../../src/domain/matter/state.ts'
import { byOf, rolesOf } from '../../../src/domain/people/actor.ts'
import type { Actor } from '../../../src/domain/people/actor.ts'
import { maskIdNumber, maskPhone } from '../../../src/domain/people/masks.ts'
import { reachOf, wayTo } from '../../../src/domain/people/reach.ts'
import type { Role } from '../../../src/domain/words/roles.ts'
import { book, idFrom } from './city.ts'

export interface Kept { kind: Kind; state: MatterState; facts: Told[]; clocks: readonly ClockRow[] }
interface Person { name: string; phone?: string; idNumber?: string; address?: string }
interface PartyAsked { name: string; phone?: string; idNumber?: string; address?: string; person?: string }

/** What the services do, in memory: the real rules of the domain without a database. For looking at screens. */
export class Office {
  readonly matters = new Map<string, Kept>()
  readonly people = new Map<string, Person>()
  readonly answers = new Map<string, unknown>()
  /** What has been declared about a person, by whomever. */
  readonly apart = new Map<string, { words: Words; until?: string }[]>()
  private made = 0

  world(actor: Actor, role: Role, now: string): World {
    const at = moment(now)
    return {
      now: at, today: dayOf(at), actor, role, by: byOf(actor, role), city: book, calendar: defaultCalendar,
      conflictsOf: (_account: AccountId) => [],
      matterByCode: (code) => {
        const found = [...this.matters.values()].find((one) => one.state.code === code)
        return found && { id: found.state.id, code, kind: found.kind.name, stage: found.state.stage }
      },
    }
  }

  open(actor: Actor, name: string, payload: Record<string, unknown>, now: string): Kept | Refused {
    const kind = kinds[name]
    if (!kind) return refuse('unknown-kind')
    const parsed = kind.open.form.safeParse(payload)
    if (!parsed.success) return invalid(parsed.error.issues)
    this.made += 1
    const id = idFrom<'matter'>(`matter-${this.made}`)
    const code = matterCode(createHash('sha256').update(id).digest())
    const done = begin(kind, this.seal(parsed.data), this.world(actor, rolesOf(actor)[0] ?? 'public', now), id, code)
    if (isRefused(done)) return done
    const kept: Kept = { kind, state: done.state, facts: [...done.facts], clocks: done.clocks }
    this.matters.set(id, kept)
    return kept
  }

  act(actor: Actor, kept: Kept, name: string, payload: unknown, now: string): Refused | undefined {
    const way = wayTo(reachOf(actor, name, kept.kind.grants), placed(kept.state))
    if (!way) return refuse('not-allowed')
    const act = kept.kind.acts[name]
    if (!act) return refuse('unknown-act', { act: name })
    const parsed = act.form.safeParse(payload)
    if (!parsed.success) return invalid(parsed.error.issues)
    const data = name === 'add-party' ? this.sealParty(parsed.data as unknown as PartyAsked) : this.seal(parsed.data)
    const done = perform(kept.kind, kept.state, kept.facts.length, kept.clocks, name, data, this.world(actor, way.role, now))
    if (isRefused(done)) return done
    kept.state = done.state
    kept.facts.push(...done.facts)
    kept.clocks = done.clocks
    for (const opening of done.opens) this.opened(actor, opening, now)
    return undefined
  }

  private opened(actor: Actor, opening: Opening, now: string): void {
    this.open(actor, opening.kind, opening.payload as Record<string, unknown>, now)
  }

  private seal(data: Record<string, unknown>): Record<string, unknown> {
    return Array.isArray(data['parties']) ? { ...data, parties: data['parties'].map((one: PartyAsked) => this.sealParty(one)) } : data
  }

  private sealParty(party: PartyAsked): PartyAsked {
    const person = (party.person ?? idFrom<'person'>(`${party.name}|${party.phone ?? ''}`)) as PersonId
    this.people.set(person, { name: party.name, ...(party.phone ? { phone: party.phone } : {}), ...(party.idNumber ? { idNumber: party.idNumber } : {}), ...(party.address ? { address: party.address } : {}) })
    return { ...party, person, ...(party.phone ? { phone: maskPhone(party.phone) } : {}), ...(party.idNumber ? { idNumber: maskIdNumber(party.idNumber) } : {}) }
  }

  find(idOrCode: string): Kept | undefined {
    return this.matters.get(idOrCode) ?? [...this.matters.values()].find((one) => one.state.code === idOrCode)
  }

  sees(actor: Actor, kept: Kept, what: 'list' | 'read'): boolean {
    return wayTo(reachOf(actor, what, kept.kind.grants), placed(kept.state)) !== undefined
  }
}

const invalid = (issues: readonly { path: PropertyKey[]; message: string }[]): Refused =>
  refuse('invalid', { count: issues.length }, issues.map((issue) => ({ path: issue.path.map(String).join('.'), words: { zh: '请核对这一项。', en: 'Please check this.' } })))

export type { MatterId }
