import type { Area, Place } from './reading.ts'

/** A gazetteer made ready for looking up; build it once a city. */
export interface Gazetteer {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>
}

interface Entry {
  readonly word: string
  readonly area: Area
  /** Full names and names with a suffix weigh more than bare short ones. */
  readonly weight: number
}

const suffixes = /(?:街道办事处|居民委员会|村民委员会|社区居委会|居委会|村委会|街道|社区|管理区|经济联合社|镇|村|乡|园区|市)$/

export function gazetteerOf(areas: readonly Area[]): Gazetteer {
  const byFirst = new Map<string, Entry[]>()
  const add = (word: string, area: Area, weight: number): void => {
    if (word.length < 2) return
    const list = byFirst.get(word[0] as string) ?? []
    if (!list.some((e) => e.word === word && e.area === area)) list.push({ word, area, weight })
    byFirst.set(word[0] as string, list)
  }
  for (const area of areas) {
    add(area.name, area, 3)
    if (area.official) add(area.official, area, 3)
    const bare = bareName(area.name)
    if (area.short) add(area.short, area, 1)
    add(bare, area, 1)
    // 樟木头镇 is also written 樟木头街道, 岗贝社区 also 岗贝村: people do not follow renamings.
    for (const suffix of depth(area) === 3 ? ['村', '社区', '村委会', '居委会', '村委', '管理区'] : ['镇', '街道', '街道办', '区']) add(bare + suffix, area, 2)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length)
  return { byFirst }
}

export function bareName(name: string): string {
  let bare = name
  for (let cut = bare.replace(suffixes, ''); cut !== bare && cut.length >= 2; cut = bare.replace(suffixes, '')) bare = cut
  return bare
}

/**
 * The place spoken of in a `level`led text, as deep as it is named. A village name that two towns share goes to the town
 * that is also named; if neither is, to their common town-level or city — that is, to nothing deeper than is certain.
 * A bare short name of a village counts only where a place can stand (住在…, …的, with a town named) or when nothing else is found.
 */
export function findPlace(text: string, gazetteer: Gazetteer): Place | undefined {
  const hits = findNames(text, gazetteer)
  const towns = hits.filter((hit) => hit.entries.some((e) => depth(e.area) === 2))
  const best = hits
    .flatMap((hit) => hit.entries.map((entry) => ({ hit, entry, score: scoreOf(entry, hit, towns, text) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.hit.start - b.hit.start)
  const first = best[0]
  if (!first) return undefined
  const rival = best.find((b) => b.hit === first.hit && b.entry.area !== first.entry.area && b.score === first.score)
  const chosen = rival ? best.find((b) => depth(b.entry.area) < 3 && b.hit !== first.hit) : first
  if (!chosen) return undefined
  const { area } = chosen.entry
  return { code: area.code, name: area.name, path: area.path, text: text.slice(chosen.hit.start, chosen.hit.end), start: chosen.hit.start, end: chosen.hit.end }
}

interface NameHit {
  readonly start: number
  readonly end: number
  readonly entries: readonly Entry[]
}

/** Longest name first at each place of the text; names do not overlap. */
function findNames(text: string, { byFirst }: Gazetteer): NameHit[] {
  const hits: NameHit[] = []
  for (let at = 0; at < text.length; ) {
    const entries = (byFirst.get(text[at] as string) ?? []).filter((e) => text.startsWith(e.word, at))
    const longest = entries[0]?.word.length ?? 0
    if (longest > 0) hits.push({ start: at, end: at + longest, entries: entries.filter((e) => e.word.length === longest) })
    at += Math.max(1, longest)
  }
  return hits
}

function scoreOf(entry: Entry, hit: NameHit, towns: readonly NameHit[], text: string): number {
  const deep = depth(entry.area)
  if (deep < 3) return deep * 10 + entry.weight
  const town = towns.find((t) => t !== hit && t.entries.some((e) => depth(e.area) === 2 && entry.area.path.startsWith(`${e.area.path}/`)))
  // A town named right before its village is how an address is written.
  if (town) return 60 + entry.weight + (town.end === hit.start ? 5 : 0)
  if (towns.some((t) => t !== hit)) return entry.weight > 1 ? 15 : 0
  if (entry.weight > 1) return 40 + entry.weight
  return placed.test(text.slice(Math.max(0, hit.start - 4), hit.start)) ? 30 : 0
}

const placed = /(?:住在?|家在|位于|地址:?|我们|我是|在|到|东莞|来自|本村|从)$/

function depth(area: Area): number {
  return area.path.split('/').length
}
