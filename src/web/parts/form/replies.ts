import type { Stated } from '../../../contract/matter.ts'
import { formatDay, parseDay } from '../../../domain/kernel/day.ts'
import { fen, formatFen } from '../../../domain/kernel/money.ts'
import type { Language } from '../../../domain/kernel/words.ts'

/** What stands under a sentence: which sort it is, its sum and its day. */
export const factsOf = ({ what, amount, on }: Stated, language: Language): string => {
  const day = on === undefined ? undefined : parseDay(on)
  return [what[language], ...(amount === undefined ? [] : [formatFen(fen(amount))]), ...(day ? [formatDay(day, language)] : [])].join(' · ')
}

export const stanceOrder = ['agree', 'part', 'not'] as const
