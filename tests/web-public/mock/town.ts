import { randomBytes, randomUUID } from 'node:crypto'
import { moment } from '../../../src/domain/kernel/day.ts'
import { dayOf } from '../../../src/domain/kernel/day.ts'
import { isRefused } from '../../../src/domain/kernel/fault.ts'
import type { Refused } from '../../../src/domain/kernel/fault.ts'
import { refuse } from '../../../src/domain/kernel/fault.ts'
import { fillText } from '../../../src/domain/kernel/words.ts'
import { dispute } from '../../../src/domain/kinds/dispute/dispute.ts'
import type { DisputeState } from '../../../src/domain/kinds/dispute/state.ts'
import { defaultCalendar } from '../../../src/domain/law/calendar.ts'
import { matterCode } from '../../../src/domain/law/matter-code.ts'
import { placed } from '../../../src/domain/matter/placed.ts'
import type { ClockRow } from '../../../src/domain/matter/clocks.ts'
import type { Message, World } from '../../../src/domain/matter/kind.ts'
import { begin, perform } from '../../../src/domain/matter/perform.ts'
import type { Told } from '../../../src/domain/matter/state.ts'
import { byOf } from '../../../src/domain/people/actor.ts'
import type { Actor } from '../../../src/domain/people/actor.ts'
import { maskPhone } from '../../../src/domain/people/masks.ts'
import { reachOf, wayTo } from '../../../src/domain/people/reach.ts'
import type { Role } from '../../../src/domain/words/roles.ts'
import { asId } from '../../../src/domain/kernel/id.ts'
import type { PersonId } from '../../../src/domain/kernel/id.ts'
import { book } from '../../support/world.ts'

/** One matter in memory, moved by the true engine. */
export interface Case {
  state: DisputeState
  facts: readonly Told[]
  clocks: readonly ClockRow[]
}

export interface Letter {
  readonly id: string
  readonly to: string
  readonly at: string
  readonly words: { readonly zh: string; readonly en: string }
  readonly link?: string
}

interface AskedParty { readonly name: string; readonly phone?: string; readonly idNumber?: string }

/** A town without a database: enough for the resident's pages to be tried against the real rules. */
export class Town {
  readonly cases = new Map<string, Case>()
  readonly letters: Letter[] = []
  readonly people = new Map<PersonId, { name: string; phone: string }>()
  now = '2026-11-24T10:00'

  personOf(name: string, given: string): PersonId {
    const phone = given.replace(/^\+86/, '')
    for (const [id, known] of this.people) if (phone !== '' && known.phone === phone) return id
    const id = asId<'person'>(randomUUID())
    this.people.set(id, { name, phone })
    return id
  }

  world(actor: Actor, role: Role): World {
    const now = moment(new Date(`${this.now}:00+08:00`).toISOString())
    return { now, today: dayOf(now), actor, role, by: byOf(actor, role), city: book, calendar: defaultCalendar, conflictsOf: () => [], matterByCode: () => undefined }
  }

  open(actor: Actor, payload: Record<string, unknown>): Case | Refused {
    const parsed = dispute.open.form.safeParse(payload)
    if (!parsed.success) return refuse('invalid', { count: parsed.error.issues.length }, parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), words: { zh: '这里要改', en: 'Please correct this' } })))
    const asked = parsed.data as { parties: readonly AskedParty[] }
    const parties = asked.parties.map((party) => ({
      ...party, person: this.personOf(party.name, party.phone ?? ''), ...(party.phone ? { phone: maskPhone(party.phone) } : {}),
    }))
    const role = actor.kind === 'officer' ? (actor.posts[0]?.role ?? 'public') : 'party'
    const done = begin(dispute, { ...asked, parties }, this.world(actor, role), asId<'matter'>(randomUUID()), matterCode(randomBytes(5)))
    if (isRefused(done)) return done
    const one: Case = { state: done.state, facts: done.facts, clocks: done.clocks }
    this.cases.set(done.state.id, one)
    this.send(one, done.messages)
    return one
  }

  act(one: Case, actor: Actor, name: string, payload: unknown): Refused | undefined {
    const way = wayTo(reachOf(actor, name, dispute.grants), placed(one.state))
    if (!way) return refuse('not-allowed')
    const parsed = dispute.acts[name]?.form.safeParse(payload)
    if (!parsed) return refuse('unknown-act', { act: name })
    if (!parsed.success) return refuse('invalid', { count: parsed.error.issues.length }, parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), words: { zh: '这里要改', en: 'Please correct this' } })))
    const done = perform(dispute, one.state, one.facts.length, one.clocks, name, parsed.data, this.world(actor, way.role))
    if (isRefused(done)) return done
    Object.assign(one, { state: done.state, facts: [...one.facts, ...done.facts], clocks: done.clocks })
    this.send(one, done.messages)
    return undefined
  }

  /** Does an officer's step that must succeed. */
  must(one: Case, actor: Actor, name: string, payload: unknown = {}): void {
    const refused = this.act(one, actor, name, payload)
    if (refused) throw new Error(`${name}: ${refused.refused.code} ${JSON.stringify(refused.refused)}`)
  }

  find(idOrCode: string): Case | undefined {
    return [...this.cases.values()].find((one) => one.state.id === idOrCode || one.state.code === idOrCode)
  }

  text(to: string, zh: string, en: string, link?: string): void {
    this.letters.unshift({ id: randomUUID(), to, at: moment(new Date(`${this.now}:00+08:00`).toISOString()), words: { zh, en }, ...(link ? { link } : {}) })
  }

  private send(one: Case, messages: readonly Message[]): void {
    for (const message of messages) {
      if (!('person' in message.to)) continue
      const phone = this.people.get(message.to.person)?.phone
      const phrase = dispute.letters[message.letter]
      if (!phone || !phrase) continue
      const link = `/i/${one.state.code}`
      const values = (language: 'zh' | 'en') => ({ link, ...Object.fromEntries(Object.entries(message.values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value])) })
      this.text(phone, fillText(phrase.zh, values('zh')), fillText(phrase.en, values('en')), link)
    }
  }
}
