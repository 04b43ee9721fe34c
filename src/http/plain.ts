import type { Words } from '../domain/kernel/words.ts'

/** A name that is written the same in both languages: a citation, a code. */
export const plainWords = (text: string): Words => ({ zh: text, en: text })
