import { fillText } from '../../../domain/kernel/words.ts'
import type { Words } from '../../../domain/kernel/words.ts'

/** Fills the slots of a phrase; a value may itself be a phrase of both languages. */
export const fill = (phrase: Words, values: Readonly<Record<string, string | number | Words>>): Words => ({
  zh: fillText(phrase.zh, said(values, 'zh')),
  en: fillText(phrase.en, said(values, 'en')),
})

const said = (values: Readonly<Record<string, string | number | Words>>, language: 'zh' | 'en'): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]))
