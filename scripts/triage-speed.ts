import { readFileSync } from 'node:fs'
import { causes } from '../src/domain/law/causes/catalogue.ts'
import { causeScorer } from '../src/domain/triage/causes.ts'
import { decodeModel } from '../src/domain/triage/model.ts'
import { answerLine } from './triage-answer.ts'

// Texts a second on one core, and memory, over the project's own texts: node scripts/triage-speed.ts [SECONDS]
const seconds = Number(process.argv[2] ?? 5)
const root = new URL('../models/', import.meta.url)
const begun = performance.now()
const model = decodeModel(readFileSync(new URL('triage.bin', root)))
const lexicon = { causes: causeScorer(causes) }
const ready = performance.now() - begun
const lines = readFileSync(new URL('triage-texts.txt', root), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((text, id) => JSON.stringify({ id, text }))
const long = JSON.stringify({ id: 'long', text: lines.join('').slice(0, 20_000) })

const rate = (some: readonly string[]): number => {
  let done = 0
  const start = process.cpuUsage()
  for (let used = 0; used < seconds * 500_000; ) {
    for (const line of some) answerLine(line, model, lexicon)
    done += some.length
    const { user, system } = process.cpuUsage(start)
    used = user + system
  }
  const { user, system } = process.cpuUsage(start)
  return Math.round(done / ((user + system) / 1e6))
}
rate(lines)
console.log(JSON.stringify({ readyMs: Math.round(ready), textsASecond: rate(lines), longTextsASecond: rate([long]), residentMb: Math.round(process.memoryUsage().rss / 1e6) }))
