import { flags as flagList, type Flag } from '../words/flags.ts'
import type { Sights } from './features.ts'
import type { Model } from './model.ts'
import { saidOutright } from './outright.ts'
import { reasonsForFlag } from './reasons.ts'
import type { FlagFound, Span } from './reading.ts'
import type { Vector } from './vector.ts'
import { wholeWords } from './whole-words.ts'

/**
 * Flags whose p reaches the model's threshold, likeliest first, each with the words that raised it; before them, as certain, a threat or the
 * intention to die that is said outright: no weight that was learned may outvote it. (A “child” may be a grown one: there it only adds to what was found.)
 */
export function findFlags(given: string, sights: Sights, vector: Vector, model: Model): FlagFound[] {
  const found: FlagFound[] = []
  const outright = saidOutright(sights.plain)
  const chances = model.flagChances(vector)
  flagList.forEach(({ id }, i) => {
    const said = outright.filter((one) => one.flag === id)
    const dangers = said.length > 0 ? { dangers: [...new Set(said.map((one) => one.danger))] } : {}
    const own = sights.cues.filter((cue) => cue.flag === id && !cue.denied)
    if (said.some((one) => one.danger !== 'child')) return void found.push({ flag: id, evidence: mergeSpans(given, [...said, ...own]), p: 1, ...dangers })
    const p = chances[i] as number
    if (p < (model.flagFrom[i] as number) || !mayRaise(id, sights, p)) return
    const evidence = own.length > 0 ? mergeSpans(given, own) : reasonsForFlag(i, given, sights, vector, model).map(({ text, start, end }) => ({ text, start, end }))
    // A warning that cannot show its words is not raised.
    if (evidence.length > 0) found.push({ flag: id, evidence, p, ...dangers })
  })
  return found.sort((a, b) => b.p - a.p)
}

/** What is only denied is never raised; without any cue the model must be surer than not. */
export function mayRaise(flag: Flag, { cues }: Sights, p: number): boolean {
  const own = cues.filter((cue) => cue.flag === flag)
  return own.length > 0 ? own.some((cue) => !cue.denied) : p >= 0.5
}

function mergeSpans(given: string, spans: readonly { readonly start: number; readonly end: number }[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged.slice(0, 6).map((found) => {
    const [start, end] = wholeWords(given, found.start, found.end)
    return { text: given.slice(start, end), start, end }
  })
}
