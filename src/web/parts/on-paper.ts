import { formatDay, isDay } from '../../domain/kernel/day.ts'
import type { Words } from '../../domain/kernel/words.ts'
import { toSignWords as w } from '../words/desk-to-sign.ts'

export const dayWords = (day: string): Words => (isDay(day) ? { zh: formatDay(day, 'zh'), en: formatDay(day, 'en') } : { zh: day, en: day })

/** On paper the other side has its name in law. */
export const sideOnPaper = ({ sideWords }: { readonly sideWords: Words }): Words => (sideWords.zh === '对方' ? w.respondent : sideWords)
