import { areaPath, townOf } from '../domain/kernel/area.ts'
import type { AreaPath } from '../domain/kernel/area.ts'
import type { Day } from '../domain/kernel/day.ts'
import { dayOf } from '../domain/kernel/day.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { RoutingQuestion } from '../domain/kinds/dispute/routing/question.ts'
import { riskOf } from '../domain/kinds/dispute/landing.ts'
import { causes } from '../domain/law/causes/catalogue.ts'
import { citesWords } from '../domain/law/cite.ts'
import { plainLawOn } from '../domain/law/plain-law.ts'
import { saidAgainstAuthority } from '../domain/triage/against-authority.ts'
import { causeScorer } from '../domain/triage/causes.ts'
import type { CauseScorer } from '../domain/triage/causes.ts'
import type { Model } from '../domain/triage/model.ts'
import { findPlace, gazetteerOf } from '../domain/triage/place.ts'
import type { Gazetteer } from '../domain/triage/place.ts'
import { readTold } from '../domain/triage/read-told.ts'
import type { ToldReading } from '../domain/triage/read-told.ts'
import { read } from '../domain/triage/read.ts'
import type { Suggestion } from '../domain/kinds/dispute/routing/suggest.ts'
import type { Context } from './context.ts'
import { suggestFor } from './suggest-route.ts'
import { waysOpen } from './ways-open.ts'
import { unsureType } from '../domain/words/dispute-types.ts'
import type { DisputeType } from '../domain/words/dispute-types.ts'
import type { WayOpen } from './ways-open.ts'

/** Reads stories of one city; made once, because a gazetteer takes a moment. */
export interface Reader {
  read(story: string, claim: string): ToldReading
  placeOf(text: string): AreaPath | undefined
}

export const newReader = (model: Model, areas: readonly { readonly path: string; readonly code: string; readonly name: Words }[]): Reader => {
  const paths = new Map(areas.map((area) => [area.code, areaPath(area.path)]))
  const gazetteer: Gazetteer = gazetteerOf(areas.map((area) => ({ code: area.code, name: area.name.zh, path: area.path })))
  const scorer: CauseScorer = causeScorer(causes)
  return {
    read: (story, claim) => readTold(story, claim, (text) => read(text, model, { gazetteer, causes: scorer })),
    placeOf: (text) => {
      const place = findPlace(text, gazetteer)
      return place && paths.get(place.code)
    },
  }
}

export interface Understood {
  readonly reading: ToldReading
  readonly place?: { readonly path: AreaPath; readonly words: Words } | undefined
  readonly route?: Suggestion | undefined
  readonly ways: readonly WayOpen[]
  readonly law: readonly { readonly words: Words; readonly cite: Words }[]
  /** The words by which it is a quarrel with an authority over what it did; then nobody mediates it, and no civil term is told. */
  readonly against?: string | undefined
}

/** A told story; `where` and `type` are what the person said of it themselves, and count more than what was read. */
export interface Told {
  readonly text: string
  /** What is wanted: read with the story, for what only stands there. */
  readonly claim?: string | undefined
  readonly where?: string | undefined
  readonly type?: DisputeType | typeof unsureType | undefined
}

/**
 * What a told story is about, where it could go and what the law says of each way. Where the reading is not sure and nothing was chosen, all of
 * it is as for somebody who says that they do not know: whoever says that they do not guess must not act on a guess. Nothing is stored.
 */
export const readStory = async (context: Context, reader: Reader, city: string, { text, claim = '', where, type }: Told): Promise<Understood> => {
  const edition = await context.books.of(city)
  const today: Day = dayOf(context.now())
  const reading = reader.read(text, claim)
  const meant = type ?? (reading.sure ? reading.type : unsureType)
  const path = (where && reader.placeOf(where)) || (reading.place && reader.placeOf(reading.place.text)) || undefined
  const area = path && edition.book.area(path)
  const asked = path && townOf(path) ? questionOf(reading, path, text) : undefined
  const against = saidAgainstAuthority(`${text}。${claim}`)?.text
  const route = asked && !against && (await suggestFor(context, city, asTold(asked, meant, type !== undefined)))[0]
  return {
    reading, law: against ? [] : plainLawOn(meant, today, text).map((one) => ({ words: one.words, cite: citesWords(one.cites) })),
    ways: waysOpen(meant, reading.flags.map((one) => one.flag), today, against !== undefined), ...(against ? { against } : {}),
    ...(area ? { place: { path: area.path, words: area.name } } : {}), ...(route ? { route } : {}),
  }
}

/** What the person chose is sure; that nobody knows it, neither they nor the reading, is sure as well, and no guess is put in its place. */
const asTold = (asked: RoutingQuestion, meant: DisputeType | typeof unsureType, chosen: boolean): RoutingQuestion => {
  if (meant === unsureType) return { ...asked, type: 'other', sure: 0 }
  return chosen ? { ...asked, type: meant, sure: 1 } : asked
}

const questionOf = (reading: ToldReading, area: AreaPath, text: string): RoutingQuestion => {
  const flags = reading.flags.map((one) => one.flag)
  const amount = reading.amounts.reduce<number | undefined>((most, one) => Math.max(most ?? 0, one.fen), undefined)
  return {
    type: reading.type, sure: reading.ranked[0]?.p ?? 0, flags, risk: riskOf(flags, 0), origin: 'online', area, headcount: 2, amount, crossTown: false, chamberMember: false,
    bothCompanies: false, filedInCourt: false, text, returnedBy: [],
  }
}
