import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { projectFiles } from '../scripts/house/mentions.ts'
import { instruments } from '../src/domain/law/instruments.ts'

/**
 * A law is cited alike wherever a person reads it: `《民事诉讼法》第205条、第206条` · `Civil Procedure Law, arts. 205, 206`, by the name that the
 * tables of `domain/law` give it. `src/domain/law/cite.ts` draws the tables; what is written into running texts is checked here.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const texts = projectFiles(root).filter((path) => /^(src|cities)\/.*\.(tsx?|json)$/.test(path) && !path.endsWith('.test.ts'))

const named = Object.values(instruments)
/** Laws of linked units in the city's own lists, which no table cites. */
const ofCity = [
  { zh: '道路交通安全法', en: '' }, { zh: '专利法', en: '' }, { zh: '商标法', en: '' }, { zh: '噪声污染防治法', en: 'Noise Pollution Prevention Law' }, { zh: '水法', en: '' }, { zh: '旅游法', en: '' },
]

const number = String.raw`\d+(?:\(\d+\))?(?:–\d+)?`
const oneOf = (names: readonly string[]): string => names.filter(Boolean).toSorted((a, b) => b.length - a.length).map((one) => one.replace(/[()]/g, '\\$&')).join('|')
const wellFormed = (laws: readonly { readonly zh: string; readonly en: string }[]): RegExp => new RegExp([
  `《(?:${oneOf(laws.map((one) => one.zh))})》第${number}条(?:、第${number}条)*`,
  String.raw`(?<!\w )(?:${oneOf(laws.map((one) => one.en))}), (?:art\. ${number}|arts\. ${number}(?:, ${number})+|arts\. \d+–\d+)(?! and \d|\d)`,
].join('|'), 'g')
const [byTable, byCity] = [wellFormed(named), wellFormed([...named, ...ofCity])]

/** What looks like an article, however it is written. */
const looksLike = [/[》\s\p{Script=Han}]*第\s?[零一二三四五六七八九十百\d–()、]+\s?条/u, /\S* ?\b(?:[Aa]rts?\.?|[Aa]rticles?) \d+/]

/** What stands in a line as an article and is not written as the tables have it. */
const wrongIn = (line: string, right: RegExp): readonly string[] => {
  const rest = line.replace(right, '')
  return looksLike.flatMap((one) => one.exec(rest)?.[0].trim() ?? [])
}
const isComment = (line: string): boolean => /^\s*(?:\*|\/\/|\/\*)/.test(line)

test('every citation in a text that people read has the form and the name of the law’s tables', () => {
  const found = texts.flatMap((path) => readFileSync(join(root, path), 'utf8').split('\n').flatMap((line, at) =>
    (isComment(line) ? [] : wrongIn(line, path.startsWith('cities/') ? byCity : byTable).map((what) => `${path}:${at + 1} ${what}`))))
  expect(found).toEqual([])
})

test.each([
  '（民事诉讼法 第二百零五条）', '人民调解法第4条', '《民事诉讼法》第二百零五条', '《民诉法》第205条', '《人民调解法》第28、30条', '《民法典》第188条至第190条',
  'Civil Procedure Law art. 205', 'Civil Procedure Law, arts. 205 and 206', 'Labour Dispute Law, art. 14', 'Civil Code, article 188', 'see Art 5', '《水法》第57条',
])('“%s” is none', (text) => {
  expect(wrongIn(text, byTable)).not.toEqual([])
})

test.each(['（《民事诉讼法》第205条、第206条、《人民调解法》第33条）', 'Civil Procedure Law, arts. 205, 206; People’s Mediation Law, art. 33', '《反家庭暴力法》第23–30条', 'Anti-Domestic Violence Law, arts. 23–30'])(
  '“%s” is one', (text) => {
    expect(wrongIn(text, byTable)).toEqual([])
  })
