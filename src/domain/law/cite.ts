import type { Words } from '../kernel/words.ts'
import { instruments, sureness } from './instruments.ts'
import type { InstrumentId, Sure } from './instruments.ts'

/** Where a rule is written. `article` as the instrument counts: '205', '355(5)', '85–88'; empty for the whole. */
export interface Cite {
  readonly instrument: InstrumentId
  readonly article: string
  readonly sure: Sure
}

/** One citation; `sure` is the instrument's own unless this article is known better or worse. */
export const cite = (instrument: InstrumentId, article: string, sure: Sure = instruments[instrument].sure): Cite => ({ instrument, article, sure })

/** No text with a title, and so without its brackets: the office's own rules, what courts do. */
const untitled: ReadonlySet<InstrumentId> = new Set(['OFFICE', 'COURT'])

/** `《民事诉讼法》第205条` · `Civil Procedure Law, art. 205`. */
export function citeWords(one: Cite): Words {
  const { zh, en } = instruments[one.instrument]
  if (untitled.has(one.instrument)) return { zh, en }
  if (one.article === '') return { zh: `《${zh}》`, en }
  const [article, item] = one.article.split(/(?=\()/)
  const [open, close] = [zh.includes('《') ? '〈' : '《', zh.includes('《') ? '〉' : '》']
  return {
    zh: `《${zh.replaceAll('《', open).replaceAll('》', close)}》第${article}条${item ? `第${item}项` : ''}`,
    en: `${en}, art. ${one.article}`,
  }
}

export const citesWords = (cites: readonly Cite[]): Words => {
  const all = cites.map(citeWords)
  return { zh: all.map((one) => one.zh).join('、'), en: all.map((one) => one.en).join('; ') }
}

/** The best of several citations: a rule that one text confirms is confirmed. */
export const surest = (cites: readonly Cite[]): Sure =>
  sureness.find((level) => cites.some((one) => one.sure === level)) ?? 'UNVERIFIED'
