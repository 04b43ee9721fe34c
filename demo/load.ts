import type { Area, Court } from '../cities/shapes.ts'
import type { RoutingRule } from '../src/domain/kinds/dispute/routing/rule.ts'
import { areaPath } from '../src/domain/kernel/area.ts'
import { addDays, dayOf, daysBetween, startOfDay, type Moment } from '../src/domain/kernel/day.ts'
import { refuse, type Refused } from '../src/domain/kernel/fault.ts'
import type { Context } from '../src/service/context.ts'
import { Drive, type Stable } from './drive.ts'
import { Hands } from './hands.ts'
import { atMinute, officeTime } from './hours.ts'
import { Numbers } from './numbers.ts'
import { choosePath, pathOf } from './paths/paths.ts'
import { typeOfSign } from './paths/others.ts'
import type { Step } from './paths/step.ts'
import { questionOf } from './questions.ts'
import { planCity, type PlannedMatter } from './plan.ts'
import { putAsDriven } from './put.ts'
import { randomOf, type Random } from './random.ts'
import { openingOf, Phones, type Opening } from './openings.ts'
import { hazardWords } from './stories/material/common.ts'
import { tellStory, type Story } from './stories/tell.ts'
import { visitsOf } from './visits.ts'
import { walk, type Walker } from './walk.ts'

export interface Wish {
  readonly context: Context
  readonly areas: readonly Area[]
  readonly courts: readonly Court[]
  readonly rules: readonly RoutingRule[]
  readonly count?: number
  readonly days?: number
  readonly seed?: string
}

export interface Loaded {
  readonly matters: number
  readonly facts: number
  /** Steps of the plan that the engine refused though they should have gone; must be empty. */
  readonly refused: readonly { readonly kind: string; readonly path: string; readonly act: string; readonly code: string }[]
}

/** Fills an empty record with the demonstration city's year so far, each matter driven through the engine act by act. */
export async function loadDemo(wish: Wish): Promise<Loaded> {
  const city = await cityFor(wish)
  let [matters, facts] = [0, 0]
  const counted = async function* (): AsyncGenerator<Drive> {
    for await (const drive of city.year()) {
      matters += 1
      facts += drive.facts.length
      yield drive
    }
  }
  await putAsDriven(wish.context.db, wish.context.city, counted())
  return { matters, facts, refused: city.refused }
}

/** The same, in memory only. */
export async function driveCity(wish: Wish): Promise<{ readonly drives: readonly Drive[]; readonly refused: Loaded['refused'] }> {
  const city = await cityFor(wish)
  const drives: Drive[] = []
  for await (const drive of city.year()) drives.push(drive)
  return { drives, refused: city.refused }
}

async function cityFor(wish: Wish): Promise<City> {
  const edition = await wish.context.books.of(wish.context.city)
  const today = dayOf(wish.context.now())
  const stable: Stable = { context: wish.context, edition, lettersFrom: startOfDay(addDays(today, -1)), series: new Map() }
  return new City(wish, stable, new Hands(edition, wish.rules, today))
}

class City {
  readonly refused: Loaded['refused'][number][] = []
  private drives: Drive[] = []
  /** Newest dispute of each town, for requests that are about one. */
  private readonly recent = new Map<string, string>()
  private readonly phones = new Phones()
  private readonly numbers: Numbers
  private readonly now: Moment
  private readonly wish: Wish
  private readonly stable: Stable
  private readonly hands: Hands

  constructor(wish: Wish, stable: Stable, hands: Hands) {
    this.wish = wish
    this.stable = stable
    this.hands = hands
    this.now = wish.context.now()
    this.numbers = new Numbers(stable.edition.book, new Map(wish.courts.map((court) => [`court-${court.key}`, court.code])))
  }

  /** Every matter of the year, at rest where it stands today. */
  async *year(): AsyncGenerator<Drive> {
    const { seed = 'fengyuan', count = 3000, days = 300, areas } = this.wish
    const beats = new Set(this.stable.edition.rows.posts.filter((post) => post.role === 'grid').map((post) => post.area.split('/').at(-1) ?? ''))
    for (const planned of planCity({ seed, today: dayOf(this.now), count, days, areas, staffed: beats })) {
      await this.live(planned, randomOf(`${seed} ${planned.no}`))
      const [first] = this.drives
      const question = first && await questionOf(first, planned.no, this.hands, randomOf(`${seed} ${planned.no} question`), this.now)
      if (question) this.drives.push(question)
      yield* this.drives.splice(0)
      // Lets what was sent to the database go out: driving alone never waits for anything.
      await new Promise(setImmediate)
    }
    yield* visitsOf(this.stable, this.hands, this.phones, randomOf(`${seed} visits`), this.now)
  }

  private async live(planned: PlannedMatter, random: Random): Promise<void> {
    const told = atMinute(planned.on, planned.minute)
    // What comes in after hours or on a Sunday is entered when the desk is open; residents and grid workers enter theirs at once.
    const at = planned.opener === 'grid' || planned.opener.startsWith('party:') ? told : officeTime(random, told, this.stable.edition.calendar)
    if (at > this.now) return
    const kind = this.stable.context.kinds[planned.kind]
    if (!kind) throw new Error(`the engine has no kind ${planned.kind}`)
    const drive = new Drive(this.stable, kind)
    const near = { stable: this.stable, hands: this.hands, numbers: this.numbers, phones: this.phones, random, area: areaPath(planned.place.village.path), about: this.recent.get(planned.place.town.code) }
    const opening = openingOf(planned, near)
    const refused = opening ? await this.open(drive, opening, at) : refuse('unknown-account')
    const path = planned.kind === 'dispute' ? planned.path : planned.kind
    if (refused) return this.note(planned.kind, path, 'open', refused)
    if (opening?.self) drive.people.unshift(opening.self)
    await this.go(drive, planned.steps, path, at, random, planned)
  }

  /** The first of those who might, and may, opens it. */
  private async open(drive: Drive, { actors, payload, self }: Opening, at: Moment): Promise<Refused | undefined> {
    let refused: Refused | undefined = refuse('unknown-account')
    for (const actor of actors) {
      refused = await drive.open(actor, payload(actor), at, self)
      if (!refused) return undefined
    }
    return refused
  }

  private async go(drive: Drive, steps: readonly Step[], path: string, at: Moment, random: Random, planned: PlannedMatter): Promise<void> {
    this.drives.push(drive)
    if (drive.kind.name === 'dispute') this.recent.set(planned.place.town.code, drive.state.code)
    const made = planned.kind === 'hazard' ? this.storyFor(planned, random) : undefined
    const walker: Walker = {
      drive, random, hands: this.hands, numbers: this.numbers, now: this.now, at, opened: [],
      ...(made ? { convert: { type: made.type, claim: random.pick(hazardWords.claim), parties: this.phones.partiesOf(made) } } : {}),
    }
    const stopped = await walk(walker, steps)
    if (stopped) this.note(drive.kind.name, path, stopped.step.act, stopped.refused)
    for (const { opening, at: then } of walker.opened) if (made) await this.become(drive, opening, made, then, random, planned)
  }

  /** A weak sign that was made a dispute goes on as one. */
  private async become(from: Drive, opening: Walker['opened'][number]['opening'], story: Story, at: Moment, random: Random, planned: PlannedMatter): Promise<void> {
    const kind = this.stable.context.kinds[opening.kind]
    if (!kind) return
    const drive = new Drive(this.stable, kind)
    const refused = drive.openedBy(from, opening, { kind: 'system', city: from.state.city, job: 'hazard' }, at)
    if (refused) return this.note(opening.kind, 'from a hazard', 'open', refused)
    const age = daysBetween(dayOf(at), dayOf(this.now))
    const path = choosePath(random, story, age)
    await this.go(drive, pathOf(random, story, path, 'voluntary', age).filter((step) => step.act !== 'own'), path, at, random, { ...planned, kind: 'dispute', story, path, track: 'voluntary' })
  }

  private storyFor(planned: PlannedMatter & { kind: 'hazard' }, random: Random): Story {
    const type = typeOfSign[planned.hazard.sign] ?? 'neighbour'
    return tellStory(random, { place: planned.place, on: planned.on, type, origin: 'grid' })
  }

  private note(kind: string, path: string, act: string, { refused }: Refused): void {
    this.refused.push({ kind, path, act, code: refused.code })
  }
}

