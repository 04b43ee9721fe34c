import { areaPath, covers } from '../../src/domain/kernel/area.ts'
import type { AreaPath } from '../../src/domain/kernel/area.ts'
import { dayOf, moment } from '../../src/domain/kernel/day.ts'
import { isRefused } from '../../src/domain/kernel/fault.ts'
import { asId } from '../../src/domain/kernel/id.ts'
import type { AccountId, BodyId, MatterId, PersonId } from '../../src/domain/kernel/id.ts'
import { defaultCalendar } from '../../src/domain/law/calendar.ts'
import type { ClockRow } from '../../src/domain/matter/clocks.ts'
import type { Also, Kind, Message, Opening, World } from '../../src/domain/matter/kind.ts'
import { begin, perform } from '../../src/domain/matter/perform.ts'
import type { MatterState, Told } from '../../src/domain/matter/state.ts'
import { byOf } from '../../src/domain/people/actor.ts'
import type { Actor, Officer } from '../../src/domain/people/actor.ts'
import type { AccountCard, BodyCard, CityBook } from '../../src/domain/people/city-book.ts'
import { leadingPlacesOf } from '../../src/domain/people/leading-places.ts'
import type { Conflict } from '../../src/domain/people/firewall.ts'
import { wayTo, reachOf } from '../../src/domain/people/reach.ts'
import { placed } from '../../src/domain/matter/placed.ts'
import type { Role } from '../../src/domain/words/roles.ts'

/** A small city for tests of rules: two towns, a village in each, and one of every body that matters. */
export const idFor = <T extends string>(n: number) => asId<T>(`00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`)

export const places = {
  city: areaPath('441900'), houjie: areaPath('441900/441900117'), xintang: areaPath('441900/441900117/441900117203'),
  humen: areaPath('441900/441900121'), dalang: areaPath('441900/441900110'),
}

const bodyCard = (n: number, kind: string, zh: string, area: AreaPath, more: Partial<BodyCard> = {}): BodyCard => ({
  id: idFor<'body'>(n), key: `body-${n}`, kind, name: { zh, en: `Body ${n}` }, area, accepts: [], channels: [], capacity: 20, serves: [], active: true, ...more,
})

export const bodies = {
  city: bodyCard(1, 'centre', '东莞市综治中心', places.city),
  houjie: bodyCard(2, 'centre', '厚街镇综治中心', places.houjie),
  humen: bodyCard(3, 'centre', '虎门镇综治中心', places.humen),
  committee: bodyCard(4, 'mediation', '厚街人民调解委员会', places.houjie),
  other: bodyCard(5, 'mediation', '虎门人民调解委员会', places.humen),
  unit: bodyCard(6, 'unit', '人社分局', places.houjie),
  court: bodyCard(7, 'court', '东莞市第二人民法院', places.city),
  otherCourt: bodyCard(9, 'court', '东莞市第三人民法院', places.city),
  upperCourt: bodyCard(10, 'court', '东莞市中级人民法院', places.city),
  village: bodyCard(8, 'centre', '新塘社区综治中心', places.xintang),
}

const officer = (n: number, name: string, role: Role, body: BodyCard, area: AreaPath): Officer => ({
  kind: 'officer', city: '441900', account: idFor<'account'>(n), name,
  posts: [{ role, body: body.id, area, seat: body.kind === 'court' ? 'court' : 'lead' }],
})

export const actors = {
  window: officer(101, '黎晓敏', 'window', bodies.houjie, places.houjie),
  dispatcher: officer(102, '何志强', 'dispatcher', bodies.houjie, places.houjie),
  head: officer(103, '陈伟文', 'centre-head', bodies.houjie, places.houjie),
  mediator: officer(104, '陈玉兰', 'mediator', bodies.committee, places.houjie),
  colleague: officer(105, '王志明', 'mediator', bodies.committee, places.houjie),
  stranger: officer(106, '林国栋', 'mediator', bodies.other, places.humen),
  judge: officer(107, '周敏仪', 'judge', bodies.court, places.city),
  assistant: officer(108, '刘嘉豪', 'judge-assistant', bodies.court, places.city),
  liaison: officer(109, '叶惠玲', 'liaison', bodies.unit, places.houjie),
  grid: officer(110, '梁锦辉', 'grid', bodies.village, places.xintang),
  cityHead: officer(111, '方建平', 'centre-head', bodies.city, places.city),
  supervisor: officer(112, '吴佩珊', 'supervisor', bodies.city, places.city),
} as const

export const people = { li: idFor<'person'>(201), factory: idFor<'person'>(202), stranger: idFor<'person'>(203) }
export const resident = (person: PersonId, name: string): Actor => ({ kind: 'resident', city: '441900', person, name })
export const li = resident(people.li, '李建国')
export const factory = resident(people.factory, '东莞市锦程制衣有限公司')
export const system: Actor = { kind: 'system', city: '441900', job: 'clocks' }

export const book: CityBook = (() => {
  const all = Object.values(bodies)
  const accounts: AccountCard[] = Object.values(actors).map((one) => ({
    id: one.account, name: one.name, title: { zh: one.name, en: one.name }, roles: one.posts.map((post) => post.role), body: one.posts[0]?.body as BodyId,
    area: one.posts[0]?.area as AreaPath, active: true,
  }))
  return {
    city: '441900', edition: 1,
    body: (id) => all.find((one) => one.id === id),
    account: (id) => accounts.find((one) => one.id === id),
    leadingPlaces: leadingPlacesOf([{ path: '441900', names: ['东莞市', '东莞'] }, { path: '441900/441900122', names: ['厚街镇', '厚街'] }]),
    area: (path) => (Object.values(places).includes(path) ? { path, name: { zh: path, en: path } } : undefined),
    centreOf: (path) => all.find((one) => one.kind === 'centre' && one.area === path),
    courtOf: (path) => (covers(places.city, path) ? bodies.court : undefined),
    courts: () => [
      { id: bodies.court.id, name: bodies.court.name, level: 'basic', towns: ['441900117'] }, { id: bodies.otherCourt.id, name: bodies.otherCourt.name, level: 'basic', towns: ['441900121', '441900110'] },
      { id: bodies.upperCourt.id, name: bodies.upperCourt.name, level: 'intermediate', towns: [] },
    ],
    bodies: () => all,
    accountsOf: (body) => accounts.filter((one) => one.body === body),
  }
})()

/** A matter on its road in memory: what `service/act.ts` does, without a database. Refusals come back as their code. */
export class Walk<S extends MatterState> {
  readonly kind: Kind<S>
  now: string
  state!: S
  facts: Told[] = []
  clocks: readonly ClockRow[] = []
  messages: Message[] = []
  opens: Opening[] = []
  conflicts: Readonly<Record<string, readonly Conflict[]>> = {}
  others: Readonly<Record<string, { id: MatterId; code: string; kind: string; stage: string; state?: MatterState }>> = {}
  also: Also[] = []

  constructor(kind: Kind<S>, now: string) {
    this.kind = kind
    this.now = now
  }

  /** Moves the hands of the clock: `'2026-03-02T09:00'` Beijing time. */
  at(now: string): this {
    this.now = now
    return this
  }

  world(actor: Actor, role: Role): World {
    const now = moment(new Date(`${this.now.length === 10 ? `${this.now}T10:00` : this.now}:00+08:00`).toISOString())
    return {
      now, today: dayOf(now), actor, role, by: byOf(actor, role), city: book, calendar: defaultCalendar,
      conflictsOf: (account: AccountId) => this.conflicts[account] ?? [],
      matterByCode: (code) => this.others[code],
    }
  }

  open(actor: Actor, payload: unknown): string {
    const role = actor.kind === 'officer' ? (actor.posts[0]?.role ?? 'public') : 'party'
    const done = begin(this.kind, payload, this.world(actor, role), idFor<'matter'>(301), 'DG-7K3Q-9F2M-4')
    if (isRefused(done)) return done.refused.code
    this.keep(done)
    return this.state.stage
  }

  /** Does the act as the service would: form parsed, grant looked up. Gives the new stage, or the code of the refusal. */
  act(actor: Actor, name: string, payload: unknown = {}): string {
    const way = wayTo(reachOf(actor, name, this.kind.grants), placed(this.state))
    if (!way) return 'not-allowed'
    const parsed = this.kind.acts[name]?.form.safeParse(payload)
    if (!parsed?.success) return `invalid: ${parsed?.error.message ?? name}`
    return this.sealedAct(actor, name, parsed.data)
  }

  /** The same with a payload as the door leaves it: people found in the register, numbers masked. */
  sealedAct(actor: Actor, name: string, payload: unknown): string {
    const way = wayTo(reachOf(actor, name, this.kind.grants), placed(this.state))
    if (!way) return 'not-allowed'
    const done = perform(this.kind, this.state, this.facts.length, this.clocks, name, payload, this.world(actor, way.role))
    if (isRefused(done)) return done.refused.code
    this.keep(done)
    return this.state.stage
  }

  clock(name: string): ClockRow | undefined {
    return this.clocks.find((row) => row.name === name)
  }

  private keep(done: { state: S; facts: readonly Told[]; clocks: readonly ClockRow[]; messages: readonly Message[]; opens: readonly Opening[]; also: readonly Also[] }): void {
    this.state = done.state
    this.facts = [...this.facts, ...done.facts]
    this.clocks = done.clocks
    this.messages = [...this.messages, ...done.messages]
    this.opens = [...this.opens, ...done.opens]
    this.also = [...this.also, ...done.also]
  }
}
