import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { disputeTypes, findDisputeType } from '../../src/domain/words/dispute-types.ts'
import { findFlag, flags, type Flag } from '../../src/domain/words/flags.ts'
import { typeColumns } from '../../src/domain/triage/model.ts'
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
export const ownTexts = new URL('../../models/triage-texts.txt', import.meta.url)

/** Reads `train.jsonl` and `written.jsonl` of a folder, and the project's own texts. */
export function readRows(folder: string): Row[] {
  const files = [join(folder, 'train.jsonl'), join(folder, 'written.jsonl')].filter((file) => existsSync(file))
  return [...files.flatMap((file) => lines(file).map(readLine)), ...readOwn(lines(ownTexts))]
}

const lines = (file: string | URL): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)

function readLine(line: string): Row {
  const raw = JSON.parse(line) as { id: string; text: string; label: string; alt: string[]; flags: string[] | null; how: Row['how'] }
  return rowOf(raw.id, raw.text, [raw.label, ...raw.alt], raw.flags ?? undefined, raw.how)
}

/** `# type` begins a section; then one text a line: `text | alternatives ! flags`, both parts optional. */
function readOwn(all: readonly string[]): Row[] {
  let type = ''
  return all.flatMap((line, i) => {
    if (line.startsWith('# ')) {
      type = line.slice(2)
      return []
    }
    const [, text, others, raised] = /^(.*?)(?: \| ([^!]*?))?(?: ! (.*))?$/.exec(line) as unknown as [string, string, string | undefined, string | undefined]
    return [rowOf(`own-${i}`, text, [type, ...(others?.split(' ') ?? [])], raised?.split(' ') ?? [], 'written')]
  })
}

function rowOf(id: string, text: string, types: readonly string[], raised: readonly string[] | undefined, how: Row['how']): Row {
  const [type, ...alternatives] = types.map((zh) => typeIndex.get(findDisputeType(zh) ?? '') ?? fail(`unknown type ${zh} in ${id}`)) as [number, ...number[]]
  return { id, text, type, alternatives, flags: raised?.map((zh) => findFlag(zh) ?? fail(`unknown flag ${zh} in ${id}`)), how, sights: look(text) }
}

function fail(why: string): never {
  throw new Error(why)
}

/** What the types should say for a row: its own, and its alternatives by `share`. */
export function typeTarget(row: Row, share: number): Float32Array {
  const target = new Float32Array(typeColumns)
  target[row.type] = row.alternatives.length > 0 ? 1 - share : 1
  for (const other of row.alternatives) target[other] = share / row.alternatives.length
  return target
}

export function flagTarget(row: Row): Float32Array {
  return Float32Array.from(flags, (flag) => (row.flags?.includes(flag.id) ? 1 : 0))
}
