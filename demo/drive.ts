import { createHash } from 'node:crypto'
import { dayOf, epochOf, momentAt, type Moment } from '../src/domain/kernel/day.ts'
import { isRefused, refuse, type Refused } from '../src/domain/kernel/fault.ts'
import { asId, type MatterId, type PersonId } from '../src/domain/kernel/id.ts'
import { placed } from '../src/domain/matter/placed.ts'
import { lapsed, type ClockRow } from '../src/domain/matter/clocks.ts'
import type { Kind, Opening, World } from '../src/domain/matter/kind.ts'
import { begin, perform, type Done } from '../src/domain/matter/perform.ts'
import type { MatterState } from '../src/domain/matter/state.ts'
import type { Actor } from '../src/domain/people/actor.ts'
import { reachOf, wayTo } from '../src/domain/people/reach.ts'
import type { Role } from '../src/domain/words/roles.ts'
import { chained, chainStart } from '../src/service/chain.ts'
import type { Edition } from '../src/service/city-book.ts'
import { idFrom, type Context } from '../src/service/context.ts'
import { fieldsOnce, readPayload } from '../src/service/forms.ts'
import { sealPeople } from '../src/service/seal-people.ts'
import { worldOf } from '../src/service/world.ts'
import { actorKey, writeOf } from '../src/service/writes.ts'
import type { Runner } from '../src/store/database.ts'
import type { ChainedFact } from '../src/store/facts.ts'
import type { PersonWrite } from '../src/store/people.ts'
import type { MatterWrite } from '../src/store/write.ts'

/** What driving needs of the house, gathered once. */
export interface Stable {
  readonly context: Context
  readonly edition: Edition
  /** Messages of acts after this moment are still to be sent; older ones went out long ago. */
  readonly lettersFrom: Moment
  /** The last number given in each series of the day. */
  readonly series: Map<string, number>
}

type ActRow = MatterWrite['act'] & { readonly version: number }

/** The register before the first of the demonstration's people: it knows whoever opens a matter for themselves, and nobody else. */
const registerWith = (known: PersonWrite | undefined): Runner => {
  const keys = known && { id: known.id, name: known.name, form: known.form, phoneKey: known.phoneKey ?? null, idKey: null }
  return { rows: async <Row>() => (keys ? [keys as Row] : []), ask: async () => [] }
}

/**
 * One matter on its way, in memory: every act is authorised, read by its form, decided and told exactly as `service/act.ts` does, at the
 * moment that the plan gives it; clocks that run out on the way are acted on by the system at their own moment. Nothing is written.
 */
export class Drive {
  readonly stable: Stable
  readonly kind: Kind
  state!: MatterState
  version = 0
  head: Buffer = chainStart
  clocks: readonly ClockRow[] = []
  readonly facts: ChainedFact[] = []
  readonly acts: ActRow[] = []
  readonly people: PersonWrite[] = []
  readonly outbox: MatterWrite['outbox'][number][] = []
  readonly links = new Set<MatterId>()
  /** Clocks whose act was refused: not tried again. */
  private readonly dead = new Set<string>()

  constructor(stable: Stable, kind: Kind) {
    this.stable = stable
    this.kind = kind
  }

  /** Opens the matter as the actor; the roles under which they may are tried in turn. */
  async open(actor: Actor, payload: unknown, at: Moment, self?: PersonWrite): Promise<Refused | undefined> {
    const read = readPayload(this.kind.open.form, payload)
    if (isRefused(read)) return read
    const sealed = await this.seal(this.kind.open.form, read.payload, actor, at, self)
    if (isRefused(sealed)) return sealed
    const reach = reachOf(actor, 'open', this.kind.grants)
    let refused: Refused = refuse('not-allowed')
    for (const role of new Set(reach.map((way) => way.role))) {
      const world = this.numbered(sealed, this.world(actor, role, at))
      const done = begin(this.kind, sealed, world, this.stable.context.newId<'matter'>(at), this.stable.context.newCode())
      if (isRefused(done)) refused = done
      else if (wayTo(reach.filter((way) => way.role === role), placed(done.state))) return this.keep('open', actor, done, at)
    }
    return refused
  }

  /** Begins a matter that another one opened. */
  openedBy(from: Drive, opening: Opening, actor: Actor, at: Moment, role: Role = 'system'): Refused | undefined {
    const done = begin(this.kind, opening.payload, this.world(actor, role, at), this.stable.context.newId<'matter'>(at), this.stable.context.newCode())
    if (isRefused(done)) return done
    this.links.add(from.state.id)
    return this.keep('open', actor, done, at)
  }

  /** Does an act; what it opens besides comes back for the caller to begin. */
  async act(actor: Actor, name: string, payload: unknown, at: Moment): Promise<Refused | readonly Opening[]> {
    this.untilNow(at)
    const way = wayTo(reachOf(actor, name, this.kind.grants), placed(this.state))
    const form = this.kind.acts[name]?.form
    if (!way || !form) return refuse(form ? 'not-allowed' : 'unknown-act', { act: name })
    const read = readPayload(form, payload)
    if (isRefused(read)) return read
    const sealed = await this.seal(form, read.payload, actor, at)
    if (isRefused(sealed)) return sealed
    const done = perform(this.kind, this.state, this.version, this.clocks, name, sealed, this.world(actor, way.role, at))
    if (isRefused(done)) return done
    this.keep(name, actor, done, at)
    return done.opens
  }

  /** Lets every clock that has run out by then do what it says. */
  untilNow(now: Moment): void {
    const actor: Actor = { kind: 'system', city: this.state.city, job: 'clocks' }
    for (;;) {
      const due = lapsed(this.clocks, now).find((row) => !this.dead.has(`${row.name} ${row.key}`))
      if (!due) return
      const at = momentAt(epochOf(due.at) + 90_000)
      const payload = { clock: due.name }
      const read = readPayload(this.kind.acts[due.lapse]?.form ?? this.kind.open.form, payload)
      const done = isRefused(read) ? read : perform(this.kind, this.state, this.version, this.clocks, due.lapse, read.payload, this.world(actor, 'system', at))
      if (isRefused(done)) this.dead.add(`${due.name} ${due.key}`)
      else this.keep(due.lapse, actor, done, at)
    }
  }

  private world(actor: Actor, role: Role, at: Moment): World {
    return worldOf({ edition: this.stable.edition, conflicts: [], named: [] }, actor, role, at)
  }

  /** The next number of the day, where the kind gives one. */
  private numbered(payload: unknown, world: World): World {
    const wanted = this.kind.open.number?.(payload, world)
    if (!wanted) return world
    const next = (this.stable.series.get(wanted.series) ?? 0) + 1
    this.stable.series.set(wanted.series, next)
    return { ...world, number: { next, taken: false } }
  }

  /** Numbers leave the payload before any fact is made. */
  private async seal(form: Kind['open']['form'], payload: unknown, actor: Actor, at: Moment, self?: PersonWrite): Promise<unknown> {
    const fields = fieldsOnce(form)
    if (!fields.some((field) => field.of?.some((inner) => inner.widget === 'phone') || field.widget === 'phone')) return payload
    const sealed = await sealPeople({ ...this.stable.context, now: () => at }, registerWith(self), fields, payload, actor, dayOf(at))
    if (isRefused(sealed)) return sealed
    this.people.push(...sealed.people)
    return sealed.payload
  }

  private keep(name: string, actor: Actor, done: Done, at: Moment): undefined {
    const { context, lettersFrom } = this.stable
    const id = this.version === 0 ? asId<'act'>(context.newId(at)) : idFrom<'act'>('demo', this.state.id, String(this.version), name)
    // No client ever sends these keys again: the digest only has to be there.
    const digest = createHash('sha256').update(id).digest()
    if (at >= lettersFrom && done.messages.length > 0) {
      const before = this.version === 0 ? undefined : { state: this.state, version: this.version, head: this.head, clocks: this.clocks }
      this.outbox.push(...writeOf(context, this.kind, before, done, { id, name, actor, digest, at }, { people: [] }).outbox)
    }
    const { facts, head } = chained(this.head, done.state.id, done.facts, name, id)
    this.facts.push(...facts)
    this.head = head
    this.state = done.state
    this.clocks = done.clocks
    this.version = facts.at(-1)?.seq ?? this.version
    this.acts.push({ id, name, actor: actorKey(actor), digest, at, version: this.version })
  }
}

/** The person at a place of the matter's parties. */
export const partyAt = (state: MatterState, at: number): { readonly person: PersonId; readonly name: string } => {
  const party = state.parties[at]
  if (!party) throw new Error(`no party ${at} in ${state.code}`)
  return party
}
