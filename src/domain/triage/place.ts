import type { Area, Place } from './reading.ts'

/** A gazetteer made ready for looking up; build it once a city. */
export interface Gazetteer {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>
  /** Full names of the cities in it. */
  readonly cities: ReadonlySet<string>
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
    if (word.length < 2 || everyday.has(word)) return
    const list = byFirst.get(word[0] as string) ?? []
    if (!list.some((e) => e.word === word && e.area === area)) list.push({ word, area, weight })
    byFirst.set(word[0] as string, list)
  }
  const towns = new Set(areas.filter((a) => depth(a) === 2).map((a) => bareName(a.name)))
  for (const area of areas) {
    add(area.name, area, 3)
    if (area.official) add(area.official, area, 3)
    const bare = bareName(area.name)
    // 樟木头 alone is the town, not the village of that name in it.
    if (depth(area) < 3 || !towns.has(bare)) {
      if (area.short) add(area.short, area, 1)
      add(bare, area, 1)
    }
    // 樟木头镇 is also written 樟木头街道, 岗贝社区 also 岗贝村: people do not follow renamings.
    for (const suffix of depth(area) === 3 ? ['村', '社区', '村委会', '居委会', '村委', '管理区'] : ['镇', '街道', '街道办', '区']) add(bare + suffix, area, 2)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length)
  return { byFirst, cities: new Set(areas.filter((a) => depth(a) === 1).map((a) => a.name)) }
}

/** Words of everyday speech that are also built like names. */
const everyday = new Set(['城中村', '新村', '中心村', '中心社区', '同村', '本村', '下村', '上村', '大村', '邻村', '全市', '城区'])

export function bareName(name: string): string {
  let bare = name
  for (let cut = bare.replace(suffixes, ''); cut !== bare && cut.length >= 2; cut = bare.replace(suffixes, '')) bare = cut
  return bare
}

/**
 * The place spoken of in a `level`led text, as deep as it is named. A village name that two towns share goes to the town
 * that is also named; if neither is, to their common town-level or city — that is, to nothing deeper than is certain.
 * A bare short name of a village counts only beside its town or after words like 住在. A place of another city is none of ours.
 */
export function findPlace(text: string, gazetteer: Gazetteer): Place | undefined {
  const hits = findNames(text, gazetteer).filter((hit) => !isElsewhere(text, hit, gazetteer))
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

const placed = /(?:住在?|家在|位于|地址:?|东莞|来自|属于)$/

/** 长安汽车, 沙田柚; 吕梁市文水县东城村. */
function isElsewhere(text: string, hit: NameHit, { cities }: Gazetteer): boolean {
  const bare = hit.entries.every((e) => e.weight === 1)
  if (bare && /^(?:柚|汽车|轿车|牌|[a-z]|路|大道|街(?!道)|县|省|州)/.test(text.slice(hit.end, hit.end + 2))) return true
  for (const [name] of text.slice(Math.max(0, hit.start - 12), hit.start).matchAll(/[\u4e00-\u9fff]{2}(?:省|自治区|县)|[\u4e00-\u9fff](?![超城本全我门夜股上入菜集该楼房都])[\u4e00-\u9fff]市/g)) {
    if (name !== '广东省' && !cities.has(name)) return true
  }
  return false
}

function depth(area: Area): number {
  return area.path.split('/').length
}
