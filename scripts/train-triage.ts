import { writeFileSync } from 'node:fs'
import { mayRaise } from '../src/domain/triage/flags.ts'
import { encodeModel, type Model } from '../src/domain/triage/model.ts'
import { flags } from '../src/domain/words/flags.ts'
import { vectorOf } from '../src/domain/triage/vector.ts'
import { calibrate, type Scored } from './triage-training/calibrate.ts'
import { card, report, type Trial } from './triage-training/card.ts'
import { quantise } from './triage-training/quantise.ts'
import { deal, hash, train, uncalibrated } from './triage-training/recipe.ts'
import { readRows, type Row } from './triage-training/rows.ts'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error(`Usage: node scripts/train-triage.ts FOLDER

FOLDER holds train.jsonl and, if there is one, written.jsonl: one text a line,
{"id","text","label","alt":[…],"flags":[…]|null,"how":"hand"|"statute"|"source-topic"|"written"}
with types and flags by their Chinese names. The project's own texts (models/triage-texts.txt) are added.
Writes models/triage.bin and models/triage.md. The same files give the same bytes.`)
  process.exit(2)
}

const rows = readRows(folder)
const isHand = (row: Row): boolean => row.how === 'hand'
// No choice of the recipe rests on this fifth of the hand-labelled rows.
const kept = rows.filter((row) => isHand(row) && hash(row.id) % 5 === 0)
const others = rows.filter((row) => !kept.includes(row))
console.log(`${rows.length} texts, ${rows.filter(isHand).length} labelled by hand, ${kept.length} of them kept apart`)

const crossed = cross(rows)
console.log(report('five folds over all hand-labelled texts', crossed))

const inner = cross(others, 3)
const first = uncalibrated(train(others))
const keptTrial: Trial = { rows: kept, scores: kept.map((row) => scoresOf(first, row)), calibration: inner.calibration }
console.log(report('the fifth kept apart, thresholds from the other four', keptTrial))

const parts = quantise(train(rows), crossed.calibration)
const bytes = encodeModel(parts)
writeFileSync(new URL('../models/triage.bin', import.meta.url), bytes)
writeFileSync(new URL('../models/triage.md', import.meta.url), card(rows, crossed, keptTrial, parts, bytes.length))
console.log(`models/triage.bin: ${bytes.length} bytes, ${parts.keys.length} features`)

/** Scores of every hand-labelled text by a model trained without its fold. */
function cross(all: readonly Row[], n = 5): Trial {
  const hand = all.filter(isHand)
  const rest = all.filter((row) => !isHand(row))
  const fold = deal(hand, n)
  const scores: Scored[] = []
  for (let k = 0; k < n; k++) {
    const model = uncalibrated(train([...hand.filter((_, i) => fold[i] !== k), ...rest]))
    hand.forEach((row, i) => {
      if (fold[i] === k) scores[i] = scoresOf(model, row)
    })
    console.log(`fold ${k + 1} of ${n} done`)
  }
  return { rows: hand, scores, calibration: calibrate(hand, scores) }
}

function scoresOf(model: Model, row: Row): Scored {
  const vector = vectorOf(row.sights, model)
  return { types: model.scores(model.hidden(vector)), flags: model.flagChances(vector).map((p, i) => (mayRaise((flags[i] as (typeof flags)[number]).id, row.sights, p) ? p : 0)) }
}
