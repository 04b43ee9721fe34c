import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { disputeTypes, findDisputeType } from '../../src/domain/words/dispute-types.ts'
import { findFlag, flags, type Flag } from '../../src/domain/words/flags.ts'
import { columns, typeColumns } from '../../src/domain/triage/model.ts'
import { look, type Sights } from '../../src/domain/triage/features.ts'

/** One labelled text. `flags` is undefined where nobody looked for them. */
export interface Row {
  readonly id: string
  readonly text: string
  readonly type: number
  readonly alternatives: readonly number[]
  readonly flags: readonly Flag[] | undefined
  readonly how: 'hand' | 'statute' | 'source-topic' | 'written'
  readonly sights: Sights
}

const typeIndex = new Map<string, number>(disputeTypes.map((t, i) => [t.id, i]))

/** Texts that were written for this project, beside the model. */
export const ownTexts = new URL('../../models/triage-texts.jsonl', import.meta.url)

/** Reads `train.jsonl` and `written.jsonl` of a folder, and the project's own texts. */
export function readRows(folder: string): Row[] {
  return [join(folder, 'train.jsonl'), join(folder, 'written.jsonl'), ownTexts].filter((file) => existsSync(file)).flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(readRow))
}

function readRow(line: string): Row {
  const raw = JSON.parse(line) as { id: string; text: string; label: string; alt: string[]; flags: string[] | null; how: Row['how'] }
  const index = (zh: string): number => typeIndex.get(findDisputeType(zh) ?? '') ?? fail(`unknown type ${zh} in ${raw.id}`)
  return {
    id: raw.id,
    text: raw.text,
    type: index(raw.label),
    alternatives: raw.alt.map(index),
    flags: raw.flags?.map((zh) => findFlag(zh) ?? fail(`unknown flag ${zh} in ${raw.id}`)),
    how: raw.how,
    sights: look(raw.text),
  }
}

function fail(why: string): never {
  throw new Error(why)
}

/** What the columns should say for a row: the type, its alternatives by `share`, the flags. */
export function targetOf(row: Row, share: number): Float32Array {
  const target = new Float32Array(columns)
  target[row.type] = row.alternatives.length > 0 ? 1 - share : 1
  for (const other of row.alternatives) target[other] = share / row.alternatives.length
  flags.forEach((flag, i) => {
    target[typeColumns + i] = row.flags?.includes(flag.id) ? 1 : 0
  })
  return target
}
