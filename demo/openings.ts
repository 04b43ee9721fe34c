import { areaPath, type AreaPath } from '../src/domain/kernel/area.ts'
import type { Day } from '../src/domain/kernel/day.ts'
import type { Actor } from '../src/domain/people/actor.ts'
import type { PersonWrite } from '../src/store/people.ts'
import type { Track } from '../src/domain/kinds/dispute/outcomes.ts'
import type { Stable } from './drive.ts'
import type { Hands } from './hands.ts'
import type { Numbers } from './numbers.ts'
import type { PlannedDispute, PlannedMatter, PlannedRequest } from './plan.ts'
import type { Random } from './random.ts'
import type { Story } from './stories/tell.ts'

interface Near {
  readonly stable: Stable
  readonly hands: Hands
  readonly numbers: Numbers
  readonly phones: Phones
  readonly random: Random
  readonly area: AreaPath
  /** Code of a dispute of the same town, for a request about it. */
  readonly about: string | undefined
}

/** Who could open a matter, best first, with what; `self`: the register's entry of a resident who opens it for themselves. */
export interface Opening { readonly actors: readonly Actor[]; readonly payload: (actor: Actor) => unknown; readonly self?: PersonWrite }

/** Telephone numbers kept for invented people begin here, and there are so many. */
const [firstPhone, phones] = [19_900_010_000, 60_000] as const

/** Hands out telephone numbers, 19900010000 to 19900069999; the people of a larger city share them, for no more are nobody's. */
export class Phones {
  private next = 0

  another(): string {
    const no = this.next
    this.next += 1
    return String(firstPhone + (no % phones))
  }

  /** What an elder lets the window know: their language, and who came along to help; some of those who come to the window use no mobile phone. */
  needsOf(phone: string, opener: string): object {
    const n = Math.floor(Number(phone) / 3)
    const byHand = n % 3 === 0 && !opener.startsWith('party:') ? ['by-hand'] : []
    return {
      language: (['cantonese', 'hakka', 'cantonese', 'teochew'] as const)[n % 4], aids: [n % 2 === 0 ? 'large-print' : 'read-aloud', ...(n % 7 === 0 ? ['wheelchair'] : []), ...byHand],
      ...(n % 2 === 0 ? { helper: { name: (['阿明', '阿珍', '志强', '秀英'] as const)[n % 4], relation: n % 4 === 0 ? 'child' : 'neighbour', phone: this.another() } } : {}),
    }
  }

  partiesOf(story: Story) {
    return story.people.map(({ role, form, name, idNumber }) => ({ side: role, form, name, phone: this.another(), ...(idNumber ? { idNumber } : {}) }))
  }
}

export function openingOf(planned: PlannedMatter, near: Near): Opening | undefined {
  if (planned.kind === 'dispute') return disputeOpening(planned, near)
  if (planned.kind === 'request') return requestOpening(planned, near)
  const { sign, what, hint, risk } = planned.hazard
  return { actors: officers(near, ['grid', 'window']), payload: () => ({ sign, what, risk, area: near.area, ...(hint ? { hint } : {}) }) }
}

function disputeOpening({ story, opener, on, track, via }: PlannedDispute, near: Near): Opening {
  const parties = near.phones.partiesOf(story).map((party, at) => (at === 0 && party.form === 'natural' && story.flags.includes('elder') ? { ...party, needs: near.phones.needsOf(party.phone, opener) } : party))
  const payload = {
    story: story.text, claim: story.claim, parties, area: near.area, type: story.type, headcount: Math.max(story.headcount, parties.length), flags: story.flags, origin: story.origin,
    ...(story.cause.code ? { cause: story.cause.code } : {}), ...(story.amountFen === undefined ? {} : { amount: story.amountFen }),
  }
  if (opener === 'assistant') return { actors: officers(near, ['assistant']), payload: () => ({ ...payload, ...trackOf(near, on, track) }) }
  if (!opener.startsWith('party:')) return { actors: officers(via ? { ...near, area: areaPath(via.path) } : near, [opener as 'window', 'window', 'head']), payload: () => payload }
  const me = parties[0]
  if (!me) return { actors: [], payload: () => payload }
  const { context, lettersFrom } = near.stable
  const person = context.newId<'person'>(lettersFrom)
  const sealed = { phone: context.vault.seal('phone', me.phone).toString('hex'), phoneKey: context.vault.keyed('phone', me.phone).toString('hex') }
  return {
    actors: [{ kind: 'resident', city: near.hands.edition.book.city, person, name: me.name }], payload: () => payload,
    self: { id: person, name: me.name, form: me.form, ...sealed },
  }
}

/** What a court sends: filed first and entrusted, or delegated before filing by the party's choice. */
function trackOf({ random, numbers, hands, area }: Near, on: Day, track: Track): object {
  const court = hands.edition.book.courtOf(area)?.id
  if (track === 'entrusted') return { track, procedure: random.chance(0.7) ? 'summary' : 'ordinary', caseNo: numbers.courtCase(court, '民初', on) }
  return { track, chosen: true, caseNo: numbers.courtCase(court, '诉前调', on) }
}

function requestOpening({ request, place }: PlannedRequest, near: Near): Opening | undefined {
  const { hands, random, area, about } = near
  const keys = request.to.map((key) => key.replace('@', place.town.pinyin))
  const staffed = keys.map((key) => hands.bodyOf(key)).filter((body) => body !== undefined && hands.hasLiaison(body))
  // The branch in the town is nearer than the unit in the city.
  const to = random.chance(0.7) ? staffed.at(-1) : staffed[0]
  if (!to) return undefined
  return {
    actors: officers(near, ['asker']),
    payload: (actor) => ({
      from: actor.kind === 'officer' ? actor.posts[0]?.body : undefined, to, what: request.what, cite: request.cite, area, ...(about ? { about } : {}),
    }),
  }
}

function officers({ hands, random, area }: Near, wanted: readonly ('grid' | 'window' | 'assistant' | 'asker' | 'head')[]): Actor[] {
  return wanted.flatMap((hand) => hands.actor(random, hand, undefined, area, undefined) ?? [])
}
