import { fill } from '../../domain/kernel/words.ts'
import type { Words } from '../../domain/kernel/words.ts'

/**
 * Fills `{n}` and the other slots. English may hold two forms divided by `|` (one, many); Chinese needs one.
 * `counted(words('还有 {n} 天', '{n} day left|{n} days left'), 1)`.
 */
export const counted = (phrase: Words, n: number | string, more: Readonly<Record<string, string | number>> = {}): Words => {
  if (n === '1000+') return fill({ zh: phrase.zh.replace('{n} 件', beyond.zh).replace('{n}', '1000 以上'), en: phrase.en.split('|').at(-1) ?? '' }, { n: beyond.en, ...more })
  const [one = '', many = one] = phrase.en.split('|')
  return fill({ zh: phrase.zh, en: n === 1 ? one : many }, { n, ...more })
}

/** A list counts to a thousand. Beside exact numbers “1000+” would look like one of them: it is said in words. */
const beyond = { zh: '1000 件以上', en: 'over 1,000' }

/** A number of matters that stands by itself. */
export const countText = (total: number | string): Words => (total === '1000+' ? beyond : same(String(total)))

/** The same text in both languages: a name, a code, a number. */
export const same = (text: string): Words => ({ zh: text, en: text })

/** A title as it breaks into lines: a dot ends the line before it and never begins one (GB/T 15834, 5.1.10). */
export const titled = (title: Words): Words => ({ zh: title.zh.replaceAll(' · ', '\u00a0· '), en: title.en.replaceAll(' · ', '\u00a0· ') })

/** Phrases joined for reading: `、` in Chinese, `, ` in English. */
export const joined = (phrases: readonly Words[]): Words => ({
  zh: phrases.map((one) => one.zh).join('、'),
  en: phrases.map((one) => one.en).join(', '),
})

/** Fills slots with phrases that are themselves in both languages. */
export const fillFrom = (phrase: Words, values: Readonly<Record<string, Words>>): Words => {
  const pick = (language: keyof Words) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]]))
  return { zh: fill(phrase, pick('zh')).zh, en: fill(phrase, pick('en')).en }
}
