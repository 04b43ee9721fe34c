import type { Area, OriginId } from '../cities/shapes.ts'
import { addDays, daysBetween, weekday, type Day } from '../src/domain/kernel/day.ts'
import { choosePath, pathOf, type PathName } from './paths/paths.ts'
import { requestPath, tellHazard, tellRequest, type HazardStory, type RequestStory } from './paths/others.ts'
import type { Hand, Step } from './paths/step.ts'
import type { Track } from '../src/domain/kinds/dispute/outcomes.ts'
import { receiverOf, roundabout } from './taken-in.ts'
import { randomOf, type Random } from './random.ts'
import type { Place } from './stories/places.ts'
import { tellStory, type Story } from './stories/tell.ts'

interface Planned {
  readonly no: number
  readonly place: Place
  readonly on: Day
  /** Minutes after midnight, Beijing, at which it is opened. */
  readonly minute: number
  readonly opener: Hand
  readonly steps: readonly Step[]
}
/** `via`: the town at whose window it came in, where that is another. */
export interface PlannedDispute extends Planned { readonly kind: 'dispute'; readonly story: Story; readonly path: PathName; readonly track: Track; readonly via?: Area }
export interface PlannedHazard extends Planned { readonly kind: 'hazard'; readonly hazard: HazardStory }
export interface PlannedRequest extends Planned { readonly kind: 'request'; readonly request: RequestStory }
export type PlannedMatter = PlannedDispute | PlannedHazard | PlannedRequest

export interface Wanted {
  readonly seed: string
  readonly today: Day
  /** Matters of all kinds together. */
  readonly count: number
  /** Days back to which the city's year goes. */
  readonly days: number
  readonly areas: readonly Area[]
  /** Villages where a grid worker or a village window has an account: what grid workers find is found there more often. */
  readonly staffed?: ReadonlySet<string>
}

/** Shares of the three kinds; of these two weeks more requests, so that the units have work in every stage. */
const kinds = [['dispute', 83], ['hazard', 12], ['request', 5]] as const
const lately = [['dispute', 76], ['hazard', 14], ['request', 10]] as const
/** A weak sign waits a day at most, so that of these two days there must be some. */
const now = [['dispute', 68], ['hazard', 22], ['request', 10]] as const

/** The town in which the demonstration accounts of the start banner work: twice its share, and much of this week's, so that their desks are full. */
const shown = '厚街'

/** The city's year so far, oldest first: who brought what, where, and which way it goes. The same wish gives the same plan. */
export function planCity(wanted: Wanted): PlannedMatter[] {
  const random = randomOf(wanted.seed)
  const places = placesOf(wanted.areas)
  const openings = Array.from({ length: wanted.count }, () => openingOf(random, wanted)).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.minute - b.minute))
  return openings.map((opening, no) => plan(random.fork(String(no)), no, opening, places, wanted.staffed ?? new Set(), wanted.today))
}

interface Town { readonly town: Area; readonly villages: readonly Area[]; readonly weight: number }

function placesOf(areas: readonly Area[]): Town[] {
  return areas.filter((a) => a.tier === 'town').map((town) => ({
    town, villages: areas.filter((a) => a.parent === town.code), weight: (town.residents10k ?? 1) * (town.short === shown ? 2 : 1),
  }))
}

/** Newer days have more of them, as when a city begins to register at first contact; fewer at the weekend. */
function openingOf(random: Random, { today, days }: Wanted): { on: Day; minute: number } {
  for (;;) {
    const ago = Math.floor(days * random.next() ** 1.5)
    const on = addDays(today, -ago)
    if (weekday(on) > 5 && !random.chance(0.35)) continue
    return { on, minute: random.weighted([[random.int(530, 715), 5], [random.int(875, 1070), 5], [random.int(1080, 1320), 1.6]] as const) }
  }
}

function plan(random: Random, no: number, { on, minute }: { on: Day; minute: number }, towns: readonly Town[], staffed: ReadonlySet<string>, today: Day): PlannedMatter {
  const age = daysBetween(on, today)
  const { town, villages } = (age < 6 && random.chance(0.3) && towns.find((t) => t.town.short === shown)) || random.weighted(towns.map((t) => [t, t.weight] as const))
  // Some villages are always busier than others.
  const village = villages[Math.floor(villages.length * random.next() ** 1.4)] ?? (villages[0] as Area)
  const place = { town, village }
  const kind = random.weighted(age <= 1 ? now : age < 14 ? lately : kinds)
  const common = { no, on, minute }
  if (kind === 'hazard') {
    const near = onBeat(random, villages, staffed, village)
    const hazard = tellHazard(random, { town, village: near }, age)
    return { ...common, kind, place: { town, village: near }, hazard, opener: 'grid', steps: hazard.steps }
  }
  if (kind === 'request') {
    const request = tellRequest(random)
    return { ...common, kind, place, request, opener: 'asker', steps: requestPath(random, request, workdaysBetween(on, today)) }
  }
  const story = tellStory(random, { place, on })
  const path = choosePath(random, story, age)
  const track = story.origin === 'court' ? random.weighted([['entrusted', 6], ['delegated', 4]] as const) : 'voluntary'
  const steps = pathOf(random, story, path, track, age)
  const own = random.fork(`${no} taken in`)
  const via = openers[story.origin] === 'window' ? receiverOf(own, town, towns.map((one) => one.town), steps.length === 0) : undefined
  return { ...common, kind, place, story, path, track, opener: openers[story.origin], steps: via ? [...roundabout(own, steps, age)] : steps, ...(via ? { via } : {}) }
}

/** Mondays to Fridays after `from` up to `to`. */
function workdaysBetween(from: Day, to: Day): number {
  return Array.from({ length: daysBetween(from, to) }, (_, at) => weekday(addDays(from, at + 1))).filter((day) => day <= 5).length
}

/** Where a grid worker with an account walks, if the town has one. */
function onBeat(random: Random, villages: readonly Area[], staffed: ReadonlySet<string>, other: Area): Area {
  const beats = villages.filter((v) => staffed.has(v.code))
  return beats.length && random.chance(0.75) ? random.pick(beats) : other
}

/** Who enters it. What nobody with an account near could enter, the window of the centre enters. */
const openers: Readonly<Record<OriginId, Hand>> = {
  window: 'window', hotline: 'window', police: 'window', petition: 'window', unit: 'window', industry: 'window', patrol: 'window', grid: 'grid', online: 'party:0', court: 'assistant',
}
