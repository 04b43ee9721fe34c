import type { Model } from '../src/domain/triage/model.ts'
import { read, type Lexicon } from '../src/domain/triage/read.ts'
import { wordOfDisputeType } from '../src/domain/words/dispute-types.ts'
import { wordOfFlag } from '../src/domain/words/flags.ts'

/**
 * One line of `npm run triage`: `{id,text}` in, `{id,label,sure,ranked:[{type,p}],flags:[{flag,p,evidence}],amounts:[{fen,text}],
 * causes:[{code,name,p}],place?,reasons}` out; types and flags by their Chinese names. A line that cannot be read gives `{id?,error}`.
 */
export function answerLine(line: string, model: Model, lexicon: Lexicon): string {
  let asked: unknown
  try {
    asked = JSON.parse(line.startsWith('\ufeff') ? line.slice(1) : line)
  } catch {
    return JSON.stringify({ error: 'not a line of JSON' })
  }
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return JSON.stringify({ error: 'not an object with "id" and "text"' })
  const { id, text } = asked as { id?: unknown; text?: unknown }
  const named = id === undefined ? {} : { id }
  if (typeof text !== 'string') return JSON.stringify({ ...named, error: '"text" is missing or is not a string' })
  const reading = read(text, model, lexicon)
  return JSON.stringify({
    ...named,
    label: wordOfDisputeType(reading.type).zh,
    sure: reading.sure,
    ranked: reading.ranked.map(({ type, p }) => ({ type: wordOfDisputeType(type).zh, p: round(p) })),
    flags: reading.flags.map(({ flag, p, evidence }) => ({ flag: wordOfFlag(flag).zh, p: round(p), evidence })),
    amounts: reading.amounts.map(({ fen, text: words }) => ({ fen, text: words })),
    causes: reading.causes.map(({ code, name, p }) => ({ code, name, p: round(p) })),
    ...(reading.place ? { place: { code: reading.place.code, name: reading.place.name, text: reading.place.text } } : {}),
    reasons: reading.reasons.map(({ text: words, weight }) => ({ text: words, weight })),
  })
}

const round = (p: number): number => Math.round(p * 10_000) / 10_000
