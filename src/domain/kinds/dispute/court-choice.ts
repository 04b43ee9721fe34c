import { townOf } from '../../kernel/area.ts'
import type { AreaPath } from '../../kernel/area.ts'
import { day } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import type { BodyId } from '../../kernel/id.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import { citesWords } from '../../law/cite.ts'
import { intermediateBy } from '../../law/court-level.ts'
import { confirmationCourt } from '../../law/jurisdiction.ts'
import type { ConfirmationFacts, Court, Jurisdiction } from '../../law/jurisdiction.ts'
import { isAboutThing } from '../../law/thing-in-dispute.ts'
import type { World } from '../../matter/kind.ts'
import type { CityBook } from '../../people/city-book.ts'
import type { CourtBecause } from './outcomes.ts'
import type { DisputeState } from './state.ts'

/** A court that somebody would have, and why; `place`: the town of the residence or of the thing. */
export interface CourtAsked {
  readonly court?: BodyId | undefined
  readonly because?: CourtBecause | undefined
  readonly place?: AreaPath | undefined
}

export interface CourtFound {
  readonly court: BodyId
  readonly because: CourtBecause
}

const since = day('2000-01-01')
const courtsOf = (city: CityBook): readonly Court[] => city.courts().map((one) => ({ code: one.id, name: one.name.zh, level: one.level, towns: one.towns, since }))
const townsOf = (...places: readonly (AreaPath | undefined)[]): readonly string[] => places.flatMap((place) => (place && townOf(place)) ?? [])

/** Who invited the body to mediate; asked of the court alone that did (民事诉讼法 art. 205(1)). */
const invitedBy = (state: DisputeState, city: CityBook): BodyId | undefined =>
  (state.track === 'delegated' ? (state.court ?? city.body(state.body)?.invitedBy) : undefined)

const bodyTowns = (state: DisputeState, city: CityBook): readonly string[] => {
  const own = townsOf(city.body(state.body)?.area)
  // A body of the whole city sits in no town: where it arose stands for it.
  return own.length > 0 ? own : townsOf(state.area)
}

/** The thing has a place only where one is quarrelled over (民事诉讼法 205(2)); a sum of money has none. */
export const hasThing = ({ type, typeUnsure, cause }: DisputeState): boolean => isAboutThing({ type: typeUnsure ? undefined : type, cause })

const wrong = (path: string, said: Words): Refused => refuse('invalid', { count: 1 }, [{ path, words: said }])
const where = (found: Jurisdiction): Words | undefined => {
  const [first] = found.candidates
  return first && citesWords([first.cite])
}

/**
 * 民事诉讼法 art. 205: the court that invited the body, and no other; else a party's place, the thing's, the body's; the intermediate court
 * where the dispute would be its. Left open it is the body's place. What the city's data cannot settle (a residence elsewhere) is named by hand, and the court
 * looks at it when it takes the application.
 */
export const courtFor = (state: DisputeState, asked: CourtAsked, world: Pick<World, 'city' | 'today'>): CourtFound | Refused => {
  const { city, today } = world
  const invited = invitedBy(state, city)
  if (invited) {
    return asked.court && asked.court !== invited ? wrong('court', words('法院邀请调解的，只能向该院申请（《民事诉讼法》第205条）', 'Where a court invited the body, only that court is asked (Civil Procedure Law, art. 205)')) : { court: invited, because: 'invited' }
  }
  if (asked.because === 'invited') return wrong('because', words('没有法院邀请调解', 'No court invited the body'))
  if (asked.because === 'property' && !hasThing(state)) {
    return wrong('because', words('这件争的是钱，没有「标的物」可以按它找法院：请选调解组织所在地或者一方住所地；争的是房屋、土地、货物的，请承办人先把类型或者案由更正过来（《民事诉讼法》第205条第(2)项）',
      'This is about money: there is no thing whose place could name the court. Choose the mediation body’s place or a party’s; where it is about a house, land or goods, have the officer correct the type or the cause first (Civil Procedure Law, art. 205(2))'))
  }
  const level = intermediateBy(state.amount, today)
  const because = level ? 'intermediate' : (asked.because ?? 'body')
  if (level && asked.because && asked.because !== 'intermediate') {
    const by = citesWords(level.cites)
    return wrong('because', words(`${level.words.zh}的，向中级人民法院申请（${by.zh}）`, `${level.words.en}: the intermediate court is asked (${by.en})`))
  }
  const found = confirmationCourt(factsOf(state, because, asked.place, city), courtsOf(city), today)
  return chosen(found, because, asked, city)
}

const factsOf = (state: DisputeState, because: CourtBecause, place: AreaPath | undefined, city: CityBook): ConfirmationFacts => ({
  partiesTowns: because === 'party' ? townsOf(place) : [],
  ...(because === 'property' ? { propertyTown: townsOf(place ?? state.area)[0] ?? '' } : {}),
  bodyTowns: because === 'body' ? bodyTowns(state, city) : [],
  intermediate: because === 'intermediate',
})

const chosen = (found: Jurisdiction, because: CourtBecause, asked: CourtAsked, city: CityBook): CourtFound | Refused => {
  const [first] = found.candidates
  if (first) {
    const by = where(found)
    const fits = found.candidates.some((one) => one.court.code === asked.court)
    if (asked.court && !fits) return wrong('court', words(`和所选的理由不是同一个法院，应当是${first.court.name}（${by?.zh ?? ''}）`, `Not the court of the reason chosen: it is ${first.court.name} (${by?.en ?? ''})`))
    return { court: asked.court ?? (first.court.code as BodyId), because }
  }
  const named = asked.court && city.body(asked.court)
  if (named?.active && named.kind === 'court' && (because === 'party' || because === 'intermediate')) return { court: named.id, because }
  if (because === 'party') return wrong(asked.place ? 'court' : 'place', words('写明住所地在哪个镇街；不在本市的，写明是哪个法院', 'Name the town of the residence; where it lies elsewhere, the court'))
  return because === 'intermediate' ? wrong('court', words('写明是哪个法院', 'Name the court')) : refuse('incomplete', { what: words('有管辖权的法院', 'a competent court') })
}

/** The courts that can be asked, each with its reasons and their article; for who has to choose. Residences are not on record, so they are said in words. */
export const courtsOpen = (state: DisputeState, city: CityBook, on: Day): readonly Words[] => {
  const invited = invitedBy(state, city)
  const found = confirmationCourt({
    ...(invited ? { invitedBy: invited } : {}), partiesTowns: [], bodyTowns: bodyTowns(state, city), ...(hasThing(state) && townsOf(state.area)[0] ? { propertyTown: townsOf(state.area)[0] as string } : {}),
    intermediate: intermediateBy(state.amount, on) !== undefined,
  }, courtsOf(city), on)
  const lines = found.candidates.map((one) => {
    const [by, zh, en] = [citesWords([one.cite]), one.reasons.map((reason) => reason.zh).join('、'), one.reasons.map((reason) => reason.en).join('; ')]
    return words(`${one.court.name}：${zh}（${by.zh}）`, `${city.body(one.court.code as BodyId)?.name.en ?? one.court.name}: ${en} (${by.en})`)
  })
  const elsewhere = words('任何一方住所地的基层人民法院也可以，写明在哪个镇街', 'The basic court where either party lives or is seated may be asked too: name its town')
  return invited || found.candidates.some((one) => one.case === 'C') || lines.length === 0 ? lines : [...lines, elsewhere]
}

/** Both apply together to one court: who named one first has named it, unless the other does otherwise. */
export const agreedCourt = (before: CourtAsked | undefined, asked: CourtAsked): CourtAsked | Refused => {
  const own = asked.because !== undefined || asked.court !== undefined || asked.place !== undefined
  if (!before || !own) return own ? asked : (before ?? {})
  const same = before.because === asked.because && (before.court ?? '') === (asked.court ?? '') && (before.place ?? '') === (asked.place ?? '')
  return same ? asked : wrong('because', words('和另一方选的法院不一样：双方向同一个法院共同申请，先商量好，或者留空按另一方选的', 'Not the court that the other side chose: both apply together to one. Agree on it, or leave it open to take theirs'))
}

