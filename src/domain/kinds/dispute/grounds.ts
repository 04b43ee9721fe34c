import type { Day } from '../../kernel/day.ts'
import type { Words } from '../../kernel/words.ts'
import { citesWords } from '../../law/cite.ts'
import { findRow } from '../../law/dated.ts'
import type { Ground } from '../../law/ground.ts'

/** The grounds of a list as the options of a form: each name once, in the words of its latest row. */
export const optionsOf = (grounds: readonly Ground[]): Readonly<Record<string, Words>> =>
  Object.fromEntries(grounds.map((one) => [one.name, one.words]))

const told = (row: Ground): Words => {
  const cite = citesWords(row.cites)
  return { zh: `${row.words.zh}（${cite.zh}）`, en: `${row.words.en} (${cite.en})` }
}

/** A ground that stands in a fact in Chinese, for both readers, with where they can go from there; itself where no row says it. */
export const groundTold = (grounds: readonly Ground[], zh: string): { readonly words: Words; readonly next?: Words | undefined } => {
  const row = grounds.find((one) => told(one).zh === zh)
  return row ? { words: told(row), next: row.next } : { words: { zh, en: zh } }
}

/** A ground as it held on the day, with its article; undefined when it did not. */
export const groundOn = (grounds: readonly Ground[], name: string, on: Day): { readonly words: Words; readonly next?: Words | undefined } | undefined => {
  const row = findRow(grounds, name, on)
  return row && { words: told(row), next: row.next }
}
