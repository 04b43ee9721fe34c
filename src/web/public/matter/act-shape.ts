import type { Allowed } from '../../../contract/form.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { acting } from '../../words/public-matter.ts'
import type { Values } from '../base/value.ts'

/** The one field of an act that asks nothing but yes or no; undefined for every other act. */
export const onlyYes = (act: Allowed): string | undefined => {
  const [first, ...rest] = act.form
  return first?.widget === 'yes' && first.required && rest.length === 0 ? first.name : undefined
}

export interface YesNoWords {
  readonly yes: Words
  readonly no: Words
  /** What a no means, asked before it counts. */
  readonly sure: Words
  readonly noSure: Words
}

export const yesNo = (act: Allowed): YesNoWords => (act.act === 'wish-confirmation'
  ? { yes: acting.wish, no: acting.noWish, sure: acting.noWishSure, noSure: acting.noWishYes }
  : { yes: acting.agree, no: acting.decline, sure: acting.declineSure, noSure: acting.declineYes })

/** Steps that change where the matter goes and cannot be taken back with one more tap. */
const weighty = ['file-suit', 'withdraw', 'decline', 'not-me', 'sign', 'enforce', 'withdraw-confirmation', 'confirm-undisputed']

export const asksTwice = (act: Allowed): boolean => act.tone === 'danger' || weighty.includes(act.act)

/** The day in Beijing, for what is most often said on the day itself. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** What is filled in beforehand: the day on which something was done is most often today. */
export const startOf = (act: Allowed): Values =>
  ({ ...Object.fromEntries(act.form.filter((one) => one.widget === 'day' && one.required).map((one) => [one.name, today()])), ...(act.start as Values | undefined) })
