import { dayOf } from '../../../src/domain/kernel/day.ts'
import { isRefused } from '../../../src/domain/kernel/fault.ts'
import type { FaultCode } from '../../../src/domain/kernel/fault.ts'
import type { MatterId } from '../../../src/domain/kernel/id.ts'
import type { Kind } from '../../../src/domain/matter/kind.ts'
import { actsFrom } from '../../../src/domain/matter/next.ts'
import { hindranceOf } from '../../../src/domain/matter/perform.ts'
import { placed } from '../../../src/domain/matter/placed.ts'
import type { MatterState } from '../../../src/domain/matter/state.ts'
import type { Actor } from '../../../src/domain/people/actor.ts'
import { reachOf, wayTo } from '../../../src/domain/people/reach.ts'
import { act } from '../../../src/service/act.ts'
import type { ActDone, Order } from '../../../src/service/act.ts'
import { idFrom } from '../../../src/service/context.ts'
import { fieldsOnce } from '../../../src/service/forms.ts'
import { openMatter } from '../../../src/service/open-matter.ts'
import type { OpenOrder } from '../../../src/service/open-matter.ts'
import { worldOf } from '../../../src/service/world.ts'
import type { Hamlet } from '../../support/hamlet.ts'
import { officers } from '../../support/hamlet.ts'
import { city, resident } from '../../support/village.ts'
import { fill, names, Tape } from './payload.ts'
import type { Hints } from './payload.ts'

/** One matter as the record has it, with all that hangs on it. */
export interface Found {
  readonly id: MatterId
  readonly code: string
  readonly kind: string
  readonly version: number
  readonly state: MatterState
  readonly files: readonly string[]
  readonly acts: number
  readonly promises: number
}

export type Answer = { readonly done: ActDone } | { readonly refused: FaultCode } | { readonly thrown: string }

/** What a run of the model works on: the small city, and what this run has made in it. */
export class Town {
  readonly hamlet: Hamlet
  readonly matters: MatterId[] = []
  /** Orders that were given, with their answers, to be given again. */
  readonly given: { readonly order: Order; readonly answer: Answer }[] = []
  /** How often each act was done, and from which stage: that the model is no idle walk. */
  readonly reached: Map<string, number>
  private keys = 0
  private readonly run: number

  constructor(hamlet: Hamlet, run: number, reached: Map<string, number>) {
    this.hamlet = hamlet
    this.reached = reached
    this.run = run
  }

  key(): string {
    return `run ${this.run} ${(this.keys += 1)}`
  }

  phone(no: number): string {
    return `138${String(this.run % 100_000).padStart(5, '0')}0${String(no).padStart(2, '0')}`
  }

  get phones(): RegExp {
    return new RegExp(this.phone(0).slice(0, 9))
  }

  kindOf(found: Found): Kind {
    const kind = this.hamlet.context.kinds[found.kind]
    if (!kind) throw new Error(`no kind ${found.kind}`)
    return kind
  }

  async find(id: MatterId): Promise<Found> {
    const [row] = await this.hamlet.db.rows<Found>({
      name: 'model-find',
      text: `select m.id, m.code, m.kind, m.version, m.state, array(select id from files f where f.city = m.city and f.matter = m.id order by id) as files,
        (select count(*)::int from acts a where a.city = m.city and a.matter = m.id) as acts, (select count(*)::int from outbox o where o.city = m.city and o.matter = m.id) as promises
        from matters m where m.city = $1 and m.id = $2`,
    }, [city, id])
    if (!row) throw new Error(`the matter ${id} is gone`)
    return row
  }

  factsAfter(id: MatterId, version: number): Promise<readonly { readonly seq: number; readonly kind: string }[]> {
    return this.hamlet.db.rows({ name: 'model-facts-after', text: 'select seq, kind from facts where city = $1 and matter = $2 and seq > $3 order by seq' }, [city, id, version])
  }

  /** Everybody who might have to do with it: all officers, its parties, and somebody from the street. */
  cast(found: Found): readonly Actor[] {
    return [...officers, ...found.state.parties.map((party) => resident(party.person, party.name)), resident(idFrom('nobody'), '路人')]
  }

  async hints(found: Found | undefined, actor: Actor): Promise<Hints> {
    const codes = await this.hamlet.db.rows<{ code: string }>({ text: 'select code from matters where city = $1 and id = any($2::uuid[])' }, [city, this.matters.slice(-5)])
    return {
      actor, today: dayOf(this.hamlet.context.now()), parties: found?.state.parties ?? names.map((name) => ({ person: '', name })), files: found?.files ?? [],
      codes: codes.map((one) => one.code), phone: (no) => this.phone(no),
    }
  }

  /** Acts that somebody of the cast may do now, those that lead on first. */
  async possible(found: Found): Promise<readonly { readonly actor: Actor; readonly act: string; readonly moves: boolean }[]> {
    const kind = this.kindOf(found)
    const edition = await this.hamlet.context.books.of(city)
    const row = placed(found.state)
    const leads = new Set(kind.moves.filter((move) => move.to !== 'same').map((move) => move.act))
    return this.cast(found).flatMap((actor) => actsFrom(kind, found.state.stage).flatMap((name) => {
      const way = wayTo(reachOf(actor, name, kind.grants), row)
      const one = kind.acts[name]
      if (!way || !one) return []
      const world = worldOf({ edition, conflicts: [], named: [] }, actor, way.role, this.hamlet.context.now())
      return hindranceOf(kind, found.state, one, name, world) ? [] : [{ actor, act: name, moves: leads.has(name) }]
    }))
  }

  async order(found: Found, actor: Actor, name: string, tape: Tape): Promise<Order> {
    const form = this.kindOf(found).acts[name]?.form
    const payload = form ? fill(fieldsOnce(form), tape, await this.hints(found, actor)) : {}
    return { actor, matter: found.id, act: name, payload, key: this.key() }
  }

  async do(order: Order): Promise<Answer> {
    const answer = await answered(() => act(this.hamlet.context, order))
    this.given.push({ order, answer })
    if ('done' in answer && !answer.done.repeated) for (const what of [`${answer.done.kind} ${order.act}`, `${answer.done.kind} in ${answer.done.stage}`]) this.reached.set(what, (this.reached.get(what) ?? 0) + 1)
    return answer
  }

  async open(order: OpenOrder): Promise<Answer> {
    const answer = await answered(() => openMatter(this.hamlet.context, order))
    if ('done' in answer && !this.matters.includes(answer.done.id)) {
      this.matters.push(answer.done.id)
      await this.hamlet.db.rows({ text: `insert into files (city, id, matter, name, type, size, hash, by, at) values ($1, $2, $3, 'page.pdf', 'application/pdf', 1, '\\x00', '{"kind":"system","name":"","role":"system"}', $4)` }, [city, idFrom('file', answer.done.id), answer.done.id, this.hamlet.context.now()])
    }
    return answer
  }

  /** Matters that an act opened besides become part of the run. */
  async adopt(id: MatterId): Promise<void> {
    const rows = await this.hamlet.db.rows<{ matter: MatterId }>({ text: 'select matter from links where city = $1 and other = $2' }, [city, id])
    for (const { matter } of rows) if (!this.matters.includes(matter)) this.matters.push(matter)
  }
}

const answered = async (once: () => Promise<ActDone | { readonly refused: { readonly code: FaultCode } }>): Promise<Answer> => {
  try {
    const answer = await once()
    return isRefused(answer) ? { refused: answer.refused.code } : { done: answer as ActDone }
  } catch (error) {
    return { thrown: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}
