import { causePath, causes, findCause } from './catalogue.ts'
import type { Cause } from './catalogue.ts'

/** Every cause with its name as it is typed and the names above it, worked out once. */
const entries = causes.map((one) => ({ one, name: one.name.normalize('NFKC'), above: causePath(one.code).slice(0, -1).map((up) => up.name) }))
type Entry = (typeof entries)[number]

/**
 * Causes for what a person types: words of the name in any order (民间借贷; 房屋 租赁), first letters of its syllables
 * (`mjjd`), or a code (`108(3)`). Best first; those that a court can take (levels 3 and 4) before headings.
 */
export function findCauses(query: string, limit = 20): readonly Cause[] {
  const asked = query.normalize('NFKC').trim()
  if (asked === '') return []
  const exact = findCause(asked.toUpperCase().replace(/[第号条项\s]/g, ''))
  const words = asked.toLowerCase().split(/[\s,，、;；]+/u).filter((one) => one !== '')
  const found = entries
    .filter((each) => each.one !== exact)
    .map((each, at) => ({ one: each.one, at, score: score(each, words) }))
    .filter((each) => each.score > 0)
    .toSorted((a, b) => b.score - a.score || a.one.name.length - b.one.name.length || a.at - b.at)
    .map((each) => each.one)
  return [...(exact ? [exact] : []), ...found].slice(0, limit)
}

/** 0 when a word is found nowhere; a heading above counts a little, so that 继承 finds what stands under it. */
function score(each: Entry, words: readonly string[]): number {
  let sum = each.one.level >= 3 ? 5 : 0
  for (const word of words) {
    const points = /^[a-z]+$/.test(word) ? byLetters(each.one, word) : byName(each.name, word) || (each.above.some((up) => up.includes(word)) ? 1 : 0)
    if (points === 0) return 0
    sum += points
  }
  return sum
}

const plain = (name: string): string => name.replace(/(纠纷|案件)$/, '')

function byName(name: string, word: string): number {
  if (name === word || plain(name) === plain(word)) return 40
  if (name.startsWith(word)) return 20
  return name.includes(word) || (word.length > 2 && name.includes(plain(word))) ? 12 : 0
}

function byLetters({ initials, name }: Cause, word: string): number {
  // 纠纷 adds jf to nearly every name; who types the rest means the whole.
  const short = name.endsWith('纠纷') ? initials.slice(0, -2) : initials
  if (word === initials || word === short) return 40
  if (initials.startsWith(word)) return 20
  return word.length > 1 && initials.includes(word) ? 12 : 0
}
