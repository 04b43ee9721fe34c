import type { RuleCondition } from './rule.ts'
import type { RoutingQuestion } from './question.ts'

/** Whether all that a rule asks holds of the matter. A sum that nobody named counts as a small one, and the reason says so. */
export const fits = (when: RuleCondition, asked: RoutingQuestion): boolean =>
  any(when.types, [asked.type])
  && any(when.anyFlag, asked.flags)
  && any(when.risk, [asked.risk])
  && any(when.origins, [asked.origin])
  && (when.areas === undefined || when.areas.some((code) => asked.area.split('/').includes(code)))
  && (when.headcountFrom === undefined || asked.headcount >= when.headcountFrom)
  && (when.amountFromFen === undefined || (asked.amount !== undefined && asked.amount >= when.amountFromFen))
  && (when.amountUpToFen === undefined || (asked.amount ?? 0) <= when.amountUpToFen)
  && (!when.crossTown || asked.crossTown)
  && (!when.chamberMember || asked.chamberMember)
  && (!when.bothCompanies || asked.bothCompanies)
  && (!when.partyChose || asked.wants !== undefined)
  && (!when.filedInCourt || asked.filedInCourt)
  && (when.anyWord === undefined || when.anyWord.some((word) => asked.text.includes(word)))

const any = (wanted: readonly string[] | undefined, had: readonly string[]): boolean =>
  wanted === undefined || had.some((one) => wanted.includes(one))
