import { causePath, causes, findCause } from './catalogue.ts'
import type { Cause } from './catalogue.ts'

/**
 * Causes for what a person types: words of the name in any order (民间借贷; 房屋 租赁), first letters of its syllables
 * (`mjjd`), or a code (`108(3)`). Best first; those that a court can take (levels 3 and 4) before headings.
 */
export function findCauses(query: string, limit = 20): readonly Cause[] {
  const asked = query.normalize('NFKC').trim()
  if (asked === '') return []
  const exact = findCause(asked.toUpperCase().replace(/[第号条项\s]/g, ''))
  const words = asked.toLowerCase().split(/[\s,，、;；]+/u).filter((one) => one !== '')
  const found = causes
    .filter((one) => one !== exact)
    .map((one, at) => ({ one, at, score: score(one, words) }))
    .filter((each) => each.score > 0)
    .toSorted((a, b) => b.score - a.score || a.one.name.length - b.one.name.length || a.at - b.at)
    .map((each) => each.one)
  return [...(exact ? [exact] : []), ...found].slice(0, limit)
}

/** 0 when a word is found nowhere; a heading above counts a little, so that 继承 finds what stands under it. */
function score(one: Cause, words: readonly string[]): number {
  const above = causePath(one.code).slice(0, -1)
  const each = words.map((word) => (/^[a-z]+$/.test(word) ? byLetters(one, word) : byName(one, word) || (above.some((up) => folded(up).includes(word)) ? 1 : 0)))
  if (each.includes(0)) return 0
  return each.reduce<number>((sum, points) => sum + points, 0) + (one.level >= 3 ? 5 : 0)
}

const plain = (name: string): string => name.replace(/(纠纷|案件)$/, '')

/** The name with brackets as they are typed. */
const folded = (one: Cause): string => one.name.normalize('NFKC')

function byName(one: Cause, word: string): number {
  const name = folded(one)
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
