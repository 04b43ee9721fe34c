import { flagCues, cueNames, type CueHit } from './flag-cues.ts'
import { fold, type Folded } from './fold.ts'
import { level } from './level.ts'
import { wordGroups } from './word-groups.ts'

/** Longest character n-gram that the model looks at. */
export const longest = 2

/** One thing seen in a text: `key` names it (32-bit hash), `start`/`end` are units of the folded text. */
export interface Sight {
  readonly key: number
  readonly start: number
  readonly end: number
}

export interface Sights {
  /** The text in half width and simplified, unit for unit. */
  readonly plain: string
  readonly folded: Folded
  /** Character n-grams, in the order of the text. */
  readonly grams: readonly Sight[]
  /** Words of the groups; their key is the group's. */
  readonly groups: readonly Sight[]
  /** Cues for flags, in units of `plain`. */
  readonly cues: readonly CueHit[]
}

/** Most that is read of a story; what an officer needs to know stands in its first pages. */
export const readAtMost = 20_000

/** Everything that the model can see in a text. */
export function look(given: string): Sights {
  const plain = level(given.length > readAtMost ? given.slice(0, readAtMost) : given)
  const folded = fold(plain)
  return { plain, folded, grams: gramsOf(folded.text), groups: groupsOf(folded.text), cues: flagCues(plain) }
}

export function gramsOf(text: string): Sight[] {
  const grams: Sight[] = []
  for (let start = 0; start < text.length; start++) {
    let key = seed
    for (let n = 1; n <= longest && start + n <= text.length; n++) {
      key = step(key, text.charCodeAt(start + n - 1))
      if (n > 1 || text.charCodeAt(start) !== 32) grams.push({ key: finish(key, n), start, end: start + n })
    }
  }
  return grams
}

export function groupsOf(text: string): Sight[] {
  const found: Sight[] = []
  for (let start = 0; start < text.length; start++) {
    const words = byFirst.get(text.charCodeAt(start))
    if (words) for (const { word, key } of words) if (text.startsWith(word, start)) found.push({ key, start, end: start + word.length })
  }
  return found
}

/** The key of a named feature: a word group or a flag's cue. */
export function keyOf(name: string): number {
  let key = seed ^ 0x5bd1e995
  for (let i = 0; i < name.length; i++) key = step(key, name.charCodeAt(i))
  return finish(key, 31)
}

const seed = 0x811c9dc5 | 0
const step = (key: number, unit: number): number => Math.imul(key ^ unit, 0x01000193) ^ (key >>> 15)

function finish(key: number, n: number): number {
  let h = Math.imul(key ^ (n << 24), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  h ^= h >>> 16
  // Zero marks an empty slot in the model's table.
  return h >>> 0 || 1
}

export const groupKeys: ReadonlyMap<string, number> = new Map(Object.keys(wordGroups).map((name) => [name, keyOf(`group:${name}`)]))
export const cueKeys: ReadonlyMap<string, number> = new Map(cueNames.map((name) => [name, keyOf(`cue:${name}`)]))

const byFirst = new Map<number, { word: string; key: number }[]>()
for (const [group, list] of Object.entries(wordGroups)) {
  for (const word of new Set(list.split(' ').map((w) => fold(w).text.trim()))) {
    // A word of digits alone (12315) folds to what every number folds to.
    if (word === '0' || word === '') continue
    const first = word.charCodeAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, key: groupKeys.get(group) as number }])
  }
}
