import type { RoutingRule } from '../src/domain/kinds/dispute/routing/rule.ts'
import { suggestRoutes, type Door, type Suggestion } from '../src/domain/kinds/dispute/routing/suggest.ts'
import type { DisputeState } from '../src/domain/kinds/dispute/state.ts'
import type { AreaPath } from '../src/domain/kernel/area.ts'
import { townOf, villageOf } from '../src/domain/kernel/area.ts'
import type { Day } from '../src/domain/kernel/day.ts'
import type { AccountId, BodyId } from '../src/domain/kernel/id.ts'
import type { MatterState } from '../src/domain/matter/state.ts'
import type { Actor, Officer } from '../src/domain/people/actor.ts'
import type { Role } from '../src/domain/words/roles.ts'
import type { Edition } from '../src/service/city-book.ts'
import type { Hand } from './paths/step.ts'
import type { Random } from './random.ts'

/** Finds who does a step: the officers of the city by role, place and body. */
export class Hands {
  readonly edition: Edition
  private readonly rules: readonly RoutingRule[]
  private readonly byRoleAndArea = new Map<string, AccountId[]>()
  private readonly byRoleAndBody = new Map<string, AccountId[]>()
  private readonly doors: Map<BodyId, Door>
  private readonly officers = new Map<AccountId, Officer>()
  private readonly bodyByKey: ReadonlyMap<string, BodyId>

  constructor(edition: Edition, rules: readonly RoutingRule[], on: Day) {
    this.edition = edition
    this.rules = rules
    for (const post of edition.rows.posts) {
      add(this.byRoleAndArea, `${post.role} ${post.area}`, post.account)
      add(this.byRoleAndBody, `${post.role} ${post.body}`, post.account)
      const officer = edition.officer(post.account, on)
      if (officer) this.officers.set(post.account, officer)
    }
    const staffed = [...edition.book.bodies()].filter((body) => this.byRoleAndBody.has(`mediator ${body.id}`))
    this.doors = new Map(staffed.map((body) => [body.id, { ...body, load: 0, bounced: 0, staffed: true }]))
    this.bodyByKey = new Map([...edition.book.bodies()].map((body) => [body.key, body.id]))
  }

  /** The actor behind a hand; undefined when the city has nobody for it. */
  actor(random: Random, hand: Hand, state: MatterState | undefined, area: AreaPath, mediator: AccountId | undefined): Actor | undefined {
    if (hand.startsWith('party:')) {
      const party = state?.parties[Number(hand.slice(6))]
      return party && { kind: 'resident', city: this.edition.book.city, person: party.person, name: party.name }
    }
    const account = this.account(random, hand, state, area, mediator)
    return account && this.officers.get(account)
  }

  private account(random: Random, hand: Hand, state: MatterState | undefined, area: AreaPath, mediator: AccountId | undefined): AccountId | undefined {
    const inBody = (role: Role, body: BodyId | undefined) => pick(random, this.byRoleAndBody.get(`${role} ${body}`))
    switch (hand) {
      case 'mediator': return state?.assignee ?? mediator
      case 'other-mediator': return pick(random, this.byRoleAndBody.get(`mediator ${state?.body}`)?.filter((one) => one !== state?.assignee)) ?? state?.assignee
      case 'liaison': return inBody('liaison', state?.body)
      case 'asker': return state?.reporter ?? inBody('mediator', this.committeeOf(area)) ?? this.nearest(random, 'mediator', area) ?? this.nearest(random, 'dispatcher', area)
      case 'assistant': return inBody('judge-assistant', state?.court ?? this.edition.book.courtOf(area)?.id)
      case 'judge': return inBody('judge', state?.court)
      // Whoever took it in for another town, and the head there for what the window does not see.
      case 'receiver': return this.nearest(random, state?.sealed ? 'centre-head' : 'window', this.areaOf(state?.receivedBy) ?? area)
      case 'head': return this.nearest(random, 'centre-head', this.deskOf(state, area))
      case 'justice': return this.nearest(random, 'justice-office', area)
      case 'grid': return pick(random, this.byRoleAndArea.get(`grid ${area}`)) ?? this.nearest(random, 'window', area)
      default: return this.nearest(random, hand as Role, this.deskOf(state, area))
    }
  }

  /** Where the desk is that answers for the matter: the centre's own place, after an escalation the city. */
  private deskOf(state: MatterState | undefined, area: AreaPath): AreaPath {
    const { centre, taken } = (state ?? {}) as Partial<DisputeState>
    // Until it is signed for it is the first receiver's to keep, and the other centre's to decide on.
    return this.areaOf(state?.unsigned ? taken?.to : centre) ?? area
  }

  areaOf(body: BodyId | undefined): AreaPath | undefined {
    return body && this.edition.book.body(body)?.area
  }

  /** In the village, else in the town, else in the city. */
  private nearest(random: Random, role: Role, area: AreaPath): AccountId | undefined {
    const city = this.edition.book.city
    const tiers = [villageOf(area) ? area : undefined, townOf(area) && `${city}/${townOf(area)}`, city]
    for (const place of tiers) {
      const found = place && pick(random, this.byRoleAndArea.get(`${role} ${place}`))
      if (found) return found
    }
    return undefined
  }

  /** The committee of the town. */
  private committeeOf(area: AreaPath): BodyId | undefined {
    const centre = this.edition.book.centreOf(`${this.edition.book.city}/${townOf(area)}` as AreaPath)
    return centre && this.bodyOf(centre.key.replace('centre-', 'committee-'))
  }

  bodyOf(key: string): BodyId | undefined {
    return this.bodyByKey.get(key)
  }

  hasLiaison(body: BodyId): boolean {
    return this.byRoleAndBody.has(`liaison ${body}`)
  }

  /** Somebody of the body who mediates; who has least in hand of the body's people is not looked for. */
  mediatorIn(random: Random, body: BodyId): AccountId | undefined {
    return pick(random, this.byRoleAndBody.get(`mediator ${body}`))
  }

  kindOf(body: BodyId): string {
    return this.doors.get(body)?.kind ?? this.edition.book.body(body)?.kind ?? ''
  }

  /** Doors that the city's rules open for the dispute, the best first, among bodies that have a mediator. */
  routes(state: DisputeState, on: Day): readonly Suggestion[] {
    return suggestRoutes({
      type: state.type, sure: 1, flags: state.flags, risk: state.risk, origin: state.origin, area: state.area, headcount: state.headcount, amount: state.amount, crossTown: false,
      chamberMember: state.origin === 'industry', bothCompanies: state.parties.every((party) => party.form === 'company'), filedInCourt: state.track !== 'voluntary',
      wants: state.wants, text: `${state.claim}\n${state.story}`, returnedBy: state.returns.map((one) => one.body),
    }, this.rules, [...this.doors.values()], on)
  }

  /** One matter more, or less, in a body's hands: the least loaded of equals is suggested next. */
  carry(body: BodyId, by: 1 | -1): void {
    const door = this.doors.get(body)
    if (door) this.doors.set(body, { ...door, load: Math.max(0, door.load + by) })
  }
}

function add(map: Map<string, AccountId[]>, key: string, account: AccountId): void {
  const list = map.get(key)
  if (list) list.push(account)
  else map.set(key, [account])
}

function pick(random: Random, list: readonly AccountId[] | undefined): AccountId | undefined {
  return list?.length ? random.pick(list) : undefined
}
