import type { TriageAnswer } from '../../../contract/triage.ts'
import { fen, formatFen } from '../../../domain/kernel/money.ts'
import { same } from '../../parts/say.ts'
import { wantedAmount } from '../../parts/wanted-amount.ts'
import type { Typed, TypedForm } from '../../parts/form/typed.ts'

/** As a person would type it. */
export const typedAmount = (amount: number): string => formatFen(fen(amount)).replace('¥', '')

/** What a reading fills in: only where the clerk has set nothing, and only what it is sure of. */
export const suggest = (answer: TriageAnswer, typed: TypedForm, own: ReadonlySet<string>): TypedForm => {
  const amount = wantedAmount(answer)
  // A cause is taken when it is itself sure, and of the type that stands there; else it is only offered.
  const cause = answer.sure && (!own.has('type') || typed['type'] === answer.type) ? answer.causes.find((one) => one.sure) : undefined
  const all: Readonly<Record<string, Typed>> = {
    type: answer.sure ? answer.type : undefined,
    cause: cause && { value: cause.code, words: same(cause.name) },
    amount: amount === undefined ? undefined : typedAmount(amount),
    area: answer.place ? { value: answer.place.path, words: answer.place.words } : undefined,
    flags: answer.flags.length > 0 ? answer.flags.map((one) => one.flag) : undefined,
  }
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== undefined && !own.has(name) && JSON.stringify(value) !== JSON.stringify(typed[name])))
}
