import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { causes } from '../src/domain/law/causes/catalogue.ts'
import { causeScorer } from '../src/domain/triage/causes.ts'
import { decodeModel } from '../src/domain/triage/model.ts'
import { gazetteerOf } from '../src/domain/triage/place.ts'
import type { Area } from '../src/domain/triage/reading.ts'
import { answerLine } from './triage-answer.ts'

// `npm run triage < in.jsonl > out.jsonl`: one text a line, {"id","text"}; one answer a line, in the same order.
const root = new URL('../', import.meta.url)
const model = decodeModel(readFileSync(new URL('models/triage.bin', root)))
const areas = new URL('cities/441900/areas.json', root)
const gazetteer = existsSync(areas) ? gazetteerOf(JSON.parse(readFileSync(areas, 'utf8')) as Area[]) : undefined
const lexicon = { gazetteer, causes: causeScorer(causes) }

const atOnce = 1 << 16
let waiting = ''

async function flush(): Promise<void> {
  const out = waiting
  waiting = ''
  // A slow reader of our output slows our reading of the input, so that memory stays small.
  if (out !== '' && !process.stdout.write(out)) await once(process.stdout, 'drain')
}

// `head` and the like close early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue
  waiting += `${answerLine(line, model, lexicon)}\n`
  if (waiting.length > atOnce) await flush()
}
await flush()
