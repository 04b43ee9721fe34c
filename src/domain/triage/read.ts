import { disputeTypes } from '../words/dispute-types.ts'
import { findAmounts } from './amounts.ts'
import type { CauseScorer } from './causes.ts'
import { look, type Sights } from './features.ts'
import { findFlags } from './flags.ts'
import type { Model } from './model.ts'
import { findPlace, type Gazetteer } from './place.ts'
import type { Reading } from './reading.ts'
import { reasonsForType } from './reasons.ts'
import { vectorOf } from './vector.ts'

/** What a reading may use beside the model: a gazetteer for `place`, a catalogue for `causes`. */
export interface Lexicon {
  readonly gazetteer?: Gazetteer | undefined
  readonly causes?: CauseScorer | undefined
}

/**
 * Reads a dispute told in plain words: its type, warnings, sums of money, place, causes of action, and why.
 * Pure; only the first 20,000 characters are read. `scripts/triage-speed.ts` measures how many texts a second.
 */
export function read(given: string, model: Model, lexicon: Lexicon = {}): Reading {
  const sights = look(given)
  const vector = vectorOf(sights, model)
  const units = model.hidden(vector)
  const scores = model.scores(units)
  const ranked = rankTypes(scores, model.temperature)
  const [first] = ranked as [Reading['ranked'][number]]
  const column = disputeTypes.findIndex((t) => t.id === first.type)
  const place = lexicon.gazetteer && findPlace(sights.plain, lexicon.gazetteer)
  return {
    type: first.type,
    sure: first.p >= model.sureFrom && isLanguage(sights, model),
    ranked,
    flags: findFlags(given, sights, vector, model),
    amounts: findAmounts(sights.plain).map((a) => ({ ...a, text: given.slice(a.start, a.end) })),
    ...(place ? { place: { ...place, text: given.slice(place.start, place.end) } } : {}),
    reasons: reasonsForType(column, given, sights, vector, units, model),
    causes: lexicon.causes?.rank(sights.plain, ranked.slice(0, 3), 5) ?? [],
  }
}

/** All types with p = softmax(temperature · score), likeliest first. */
export function rankTypes(scores: ArrayLike<number>, temperature: number): { type: Reading['type']; p: number }[] {
  const heated = disputeTypes.map((_, t) => temperature * (scores[t] as number))
  const top = Math.max(...heated)
  const parts = heated.map((x) => Math.exp(x - top))
  const sum = parts.reduce((a, b) => a + b, 0)
  return disputeTypes.map(({ id }, t) => ({ type: id, p: (parts[t] as number) / sum })).sort((a, b) => b.p - a.p)
}

/** False for what is too short or too strange to be a told dispute: fewer than two known pairs, or fewer than a third known. */
function isLanguage({ grams }: Sights, model: Model): boolean {
  let [pairs, known] = [0, 0]
  for (const { key, start, end } of grams) {
    if (end - start !== 2) continue
    pairs++
    if (model.rowOf(key) >= 0) known++
  }
  return known >= 4 && known * 3 >= pairs
}

