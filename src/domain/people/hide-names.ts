import type { Words } from '../kernel/words.ts'
import { companyParts, maskedAmong, maskedName, maskIdNumber, maskPhone } from './masks.ts'

/** A party as its matter keeps it: `phone` and `idNumber` are masks already, the numbers lie sealed elsewhere. */
export interface Known {
  readonly person: string
  readonly form: string
  readonly name: string
  /** The place with which its own name begins, where that was known. */
  readonly place?: string | undefined
  readonly phone?: string | undefined
  readonly idNumber?: string | undefined
}

/** What of a party is open to one reader. */
export interface Open {
  readonly name: boolean
  readonly phone: boolean
  readonly idNumber: boolean
}

export interface Hider {
  text(given: string): string
  words(given: Words): Words
}

/**
 * What somebody told in their own words, as one reader may read it: the parties' names, their phones, and identity numbers of any form are
 * masked as in the list of parties, unless they are open to this reader. The record keeps what was told. `strays`: identity numbers that are
 * no party's on record are open as well; they open with any party's that was revealed, for they were written for one of them.
 */
export const hiderFor = (parties: readonly Known[], openTo: (person: string) => Open, strays = false, formerly: readonly Known[] = []): Hider => {
  // As somebody was called before it was put right: masked like the rest, without a number of its own; what is a party's name now is theirs.
  const before = formerly.filter((one) => !parties.some((party) => party.name.trim() === one.name.trim()))
  const all = [...parties, ...before]
  const open = all.map((party) => openTo(party.person))
  const names = all.flatMap((party, at) => spellings(party).map((name) => ({
    name, mask: open[at]?.name ? undefined : () => (name !== party.name.trim() ? ownName : at < parties.length ? maskedAmong(party, parties) : maskedName(party)),
  })))
  const replace = replacing(names)
  const known = [...parties, ...formerly]
  const marks = (name: 'phone' | 'idNumber') => (is: boolean) => new Set(known.flatMap((party) => (openTo(party.person)[name] === is && party[name] ? [party[name]] : [])))
  const [phones, numbers, shut] = [marks('phone')(false), marks('idNumber')(true), marks('idNumber')(false)]
  const numberIs = (mask: string): boolean => numbers.has(mask) || (strays && !shut.has(mask))
  const text = (given: string): string => {
    return hideNumbers(replace(given), (mask) => !phones.has(mask), numberIs)
  }
  return { text, words: (given) => both(given, text) }
}

/** A text of a matter whose parties are not at hand (a line of a list): identity numbers are masked; names in it were masked when it was made. */
export const hideIdNumbers = (given: Words): Words => both(given, (text) => hideNumbers(text, () => true, () => false))

const both = (given: Words, text: (one: string) => string): Words => {
  const zh = text(given.zh)
  const en = given.en === given.zh ? zh : text(given.en)
  return zh === given.zh && en === given.en ? given : { zh, en }
}

/** Stands for a company's own name inside its full one, as `maskCompany` has it. */
const ownName = '***'
const shortest = { person: 2, own: 3 }

/** The full name; of a company also its own name without place and form (锦程制衣), by which everybody calls it. */
const spellings = ({ form, name, place = '' }: Known): readonly string[] => {
  const full = name.trim()
  if ([...full].length < shortest.person) return []
  if (form === 'natural') return [full]
  // 厚街锦程 as well as 锦程制衣: with its place before it a short name is somebody's too.
  const owns = [...new Set(['', place])].map((known) => companyParts(full, known)).map((parts) => (parts.form === '' ? '' : (parts.own ?? '')))
  return [...new Set([full, ...owns.filter((own) => [...own].length >= shortest.own && !common.has(own))])]
}

/** What is left of some companies' names says a trade and not who they are. */
const common = new Set(['物业管理', '物业服务', '房地产', '房地产开发', '建筑工程', '装饰工程', '人力资源', '劳务派遣', '电子科技', '教育培训', '餐饮管理'])

interface Spelling {
  readonly name: string
  /** Undefined when the name is open; made when it is met, because telling people apart who read alike takes a look at them all. */
  readonly mask: (() => string) | undefined
}

const isLatin = (name: string): boolean => name.charCodeAt(0) < 0x250

/**
 * Longest first: 王建 is not found inside 王建军, whose name may be open. Most texts name nobody, so that names are looked for as they are;
 * only names in letters (any case), or one inside an open one, need a pattern.
 */
const replacing = (names: readonly Spelling[]): ((given: string) => string) => {
  const hidden = names.filter((one) => one.mask).toSorted((a, b) => b.name.length - a.name.length)
  if (!hidden.some((one) => isLatin(one.name) || names.some((other) => !other.mask && other.name.includes(one.name)))) {
    return (given) => hidden.reduce((text, { name, mask }) => (mask && text.includes(name) ? text.replaceAll(name, mask) : text), given)
  }
  const masks = new Map(names.map(({ name, mask }) => [name.toLowerCase(), mask]))
  const pattern = new RegExp([...masks.keys()].toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'gi')
  return (given) => given.replace(pattern, (found) => masks.get(found.toLowerCase())?.() ?? found)
}

const gap = '[\\s-]?'
const digits = (count: number): string => `(?:${gap}\\d){${count}}`
const birth = `(?:${gap}1${gap}[89]|${gap}2${gap}0)${digits(2)}`
const date = `(?:${gap}0${gap}[1-9]|${gap}1${gap}[0-2])(?:${gap}0${gap}[1-9]|${gap}[12]${gap}\\d|${gap}3${gap}[01])`
/**
 * Numbers as people write them: with or without spaces and dashes. An identity number is told by the day of birth in it, whether or not its
 * check digit fits: a mistyped one still is somebody's. Shorter papers are told by the word before them.
 */
const number = new RegExp([
  `(?<![\\dA-Z])(?<id>[1-9]${digits(5)}${birth}${date}${digits(3)}${gap}[\\dX]|[1-9]${digits(5)}${digits(2)}${date}${digits(3)})(?![\\dA-Z])`,
  '(?<![\\dA-Z])(?<code>[159NY][1-9A-H]\\d{6}[0-9A-HJ-NP-RTUW-Y]{10}|[A-Z]{3}\\d{12}|[HM]\\d{8}(?:\\d{2})?)(?![\\dA-Z])',
  '(?<=(?:身份证|护照|通行证|台胞证|回乡证|居住证|证件)(?:号码|号)?[是为:： ]{0,3})(?<named>(?=[A-Z]*\\d)[A-Z0-9]{6,18})(?![\\dA-Z])',
  `(?<!\\d)(?<phone>(?:(?:\\+|00)?86${gap})?1[3-9]${digits(9)}|\\(?0\\d{2,3}\\)?${gap}[2-9]${digits(6)}(?:${gap}\\d)?|\\+\\d{7,15})(?!\\d)`,
].join('|'), 'gi')

const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g
const narrow = (unit: string): string => String.fromCharCode(unit.charCodeAt(0) - 0xfee0)
/** Six digits in a row but for spaces and dashes: the fewest that any number here has. Nearly all texts have none. */
const someDigits = /[\d\uff10-\uff19](?:[\s-]?[\d\uff10-\uff19]){5}/

const hideNumbers = (given: string, phoneOpen: (mask: string) => boolean, numberOpen: (mask: string) => boolean): string => {
  if (!someDigits.test(given)) return given
  // Unit for unit, so that what is not hidden stays as it was written.
  const plain = given.replace(wide, narrow)
  let [out, last] = ['', 0]
  for (const found of plain.matchAll(number)) {
    const { phone } = found.groups ?? {}
    const bare = found[0].toUpperCase().replace(/[\s()-]/g, '')
    const mask = phone === undefined ? maskIdNumber(bare) : maskPhone(bare.replace(/^(?:\+|00)?86(?=1\d{10}$)/, ''))
    const shown = phone === undefined ? numberOpen(mask) : phoneOpen(mask) && phoneOpen(landline(bare))
    if (shown) continue
    out += given.slice(last, found.index) + mask
    last = found.index + found[0].length
  }
  return last === 0 ? given : out + given.slice(last)
}

/** A landline is kept with its country code, and written without it. */
const landline = (bare: string): string => maskPhone(bare.replace(/^0/, '+86'))
