import { readAtMost } from './features.ts'
import type { Amount, FlagFound, Reading, Span } from './reading.ts'

/** Which of the two texts of one telling: what happened, or what is wanted; `both` when a sum stands in each. */
export type Told = 'story' | 'claim'

/** A reading of two texts: `start` and `end` count in the text that `from` names (of `both`: in the story). */
export interface ToldReading extends Omit<Reading, 'amounts' | 'flags'> {
  /** Each sum once, however often it is named. */
  readonly amounts: readonly (Amount & { readonly from: Told | 'both' })[]
  readonly flags: readonly (Omit<FlagFound, 'evidence'> & { readonly evidence: readonly (Span & { readonly from: Told })[] })[]
}

/**
 * Reads what happened and what is wanted together. Sums and warnings are looked for in both; the type stays with the story where the story
 * alone is sure, because what is wanted (“pay damages”) fits many types. A long story gives way to the claim, never the other way round.
 */
export function readTold(story: string, wanted: string, read: (text: string) => Reading): ToldReading {
  const first = read(story)
  const claim = wanted.slice(0, claimAtMost)
  // A full stop between them: no sum and no word goes from one text over into the other.
  const upTo = story.slice(0, Math.max(0, readAtMost - claim.length - gap.length))
  const both = claim.trim() === '' ? first : read(upTo + gap + claim)
  const inClaim = upTo.length + gap.length
  const place = first.place ?? (both.place && both.place.start >= inClaim ? within(both.place, inClaim) : both.place)
  const { type, sure, ranked, reasons, causes } = first.sure ? first : both
  return {
    type, sure, ranked, causes, ...(place ? { place } : {}),
    reasons: reasons.map((one) => locate(one, story, inClaim)),
    amounts: once(both.amounts.map((one) => locate(one, story, inClaim))),
    flags: both.flags.map((flag) => ({ ...flag, evidence: flag.evidence.map((one) => locate(one, story, inClaim)) })),
  }
}

const gap = '。'
/** What is wanted is said in a few sentences; the form takes a quarter of this. */
const claimAtMost = 4_000

const within = <One extends Span>(span: One, by: number): One => ({ ...span, start: span.start - by, end: span.end - by })

function locate<One extends Span>(span: One, story: string, inClaim: number): One & { from: Told } {
  if (span.start >= inClaim) return { ...within(span, inClaim), from: 'claim' }
  const end = Math.min(span.end, story.length, inClaim)
  return { ...span, end, text: story.slice(span.start, end), from: 'story' }
}

/** The same sum twice is one sum: where it was named first, and whether it is what is wanted as well. */
function once(amounts: readonly (Amount & { readonly from: Told })[]): ToldReading['amounts'] {
  const byFen = new Map<number, Amount & { readonly from: Told | 'both' }>()
  for (const one of amounts) {
    const before = byFen.get(one.fen)
    byFen.set(one.fen, before ? { ...before, from: before.from === one.from ? before.from : 'both' } : one)
  }
  return [...byFen.values()]
}
