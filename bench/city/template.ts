import { createHash } from 'node:crypto'
import { canonical } from '../../src/domain/kernel/canonical.ts'
import type { PersonId } from '../../src/domain/kernel/id.ts'
import { chainStart } from '../../src/service/chain.ts'
import { searchWords } from '../../src/store/grams.ts'
import type { List } from '../../src/store/grams.ts'
import { matterColumns, matterRow } from '../../src/store/matter-row.ts'
import { listsOf, wordsRow } from '../../src/store/words-row.ts'
import type { WordsRow } from '../../src/store/words-row.ts'
import type { Drive } from '../../demo/drive.ts'

/** A text with places for ids: the words between, and which id comes next. */
interface Slotted {
  readonly between: readonly string[]
  readonly slots: readonly number[]
}

/** One driven matter as a mould: the ids, the code and the keys of its acts are replaced, everything else stays as the engine told it. */
export interface Template {
  readonly drive: Drive
  /** Old texts that are replaced: the matter, its code, its acts, its people, in this order. */
  readonly old: readonly string[]
  readonly people: readonly PersonId[]
  readonly facts: readonly { readonly seq: number; readonly chained: Slotted; readonly data: Slotted; readonly by: Slotted; readonly act: number; readonly of: Drive['facts'][number] }[]
  readonly state: Slotted
  readonly clocks: readonly { readonly row: Drive['clocks'][number]; readonly text: Slotted }[]
  readonly row: ReturnType<typeof matterRow>
  readonly search: Slotted
  readonly words: WordsRow
  readonly lists: readonly List[]
  /** Without those of the code, which stands on a line of its own. */
  readonly grams: readonly number[]
  readonly coded: boolean
  readonly open: boolean
}

export const actsAt = 2

export const templateOf = (drive: Drive): Template => {
  const { kind, state, clocks, version, acts, facts } = drive
  const people = [...new Set(state.parties.map((party) => party.person))]
  const old = [state.id, state.code, ...acts.map((act) => act.id), ...people]
  const slotted = slotter(old)
  const row = matterRow(kind, state, clocks, version, acts.at(-1)?.at ?? state.openedAt)
  const words = wordsRow(kind, state)
  const lists = listsOf(kind, state)
  const belongs = { lists, openedOn: state.openedOn }
  const { search } = kind.row(state)
  return {
    drive, old, people, row, open: row.open,
    facts: facts.map(({ hash: _hash, ...fact }) => ({
      seq: fact.seq, of: { ...fact, hash: '' }, act: actsAt + acts.findIndex((one) => one.id === fact.actId),
      // The very text over which the chain is hashed; no fact has a person as a key, so that order does not depend on ids.
      chained: slotted(canonical({ matter: state.id, seq: fact.seq, kind: fact.kind, data: fact.data, stage: fact.stage, by: fact.by, at: fact.at, act: fact.act, actId: fact.actId })),
      data: slotted(JSON.stringify(fact.data)), by: slotted(JSON.stringify(fact.by)),
    })),
    state: slotted(JSON.stringify(state)),
    clocks: clocks.map((clock) => ({ row: clock, text: slotted(JSON.stringify(clock)) })),
    search: slotted(words.words), words, lists, grams: searchWords(words.head, search.replaceAll(state.code, ''), belongs).grams, coded: search.includes(state.code),
  }
}

const slotter = (old: readonly string[]) => {
  const folded = old.map((text) => text.toLowerCase())
  const pattern = new RegExp(old.map((text) => text.replace(/[^\w]/g, '\\$&')).join('|'), 'gi')
  return (text: string): Slotted => {
    const between: string[] = []
    const slots: number[] = []
    let from = 0
    for (const found of text.matchAll(pattern)) {
      between.push(text.slice(from, found.index))
      slots.push(folded.indexOf(found[0].toLowerCase()))
      from = found.index + found[0].length
    }
    between.push(text.slice(from))
    return { between, slots }
  }
}

/** The text with other ids. */
export const filled = (text: Slotted, ids: readonly string[]): string => {
  let out = text.between[0] ?? ''
  for (const [at, slot] of text.slots.entries()) out += (ids[slot] ?? '') + (text.between[at + 1] ?? '')
  return out
}

/** Hashes of the chain with other ids, in hex. */
export const rechained = (template: Template, ids: readonly string[]): readonly string[] => {
  let before: Buffer = chainStart
  return template.facts.map((fact) => {
    before = createHash('sha256').update(before).update(filled(fact.chained, ids)).digest()
    return before.toString('hex')
  })
}

/** Columns of `matters` without those that the clone gives itself. */
export const rowColumns = Object.keys(matterColumns).filter((name) => !['code', 'state'].includes(name)) as (keyof typeof matterColumns)[]
