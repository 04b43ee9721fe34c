import { formatDay } from '../../kernel/day.ts'
import type { PersonId } from '../../kernel/id.ts'
import { fen, formatFen } from '../../kernel/money.ts'
import type { Fen } from '../../kernel/money.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import type { Outcome } from './outcomes.ts'
import { hiderFor } from '../../people/hide-names.ts'
import { principals } from './state.ts'
import type { DisputeState, Reply, Statement } from './state.ts'

/** What the applicant states happened, and what they ask for. To accept the second is a concession and never an undisputed fact. */
export const statementKinds: Readonly<Record<Statement['what'], Words>> = {
  fact: words('发生的事', 'What happened'),
  ask: words('想要的结果', 'What is asked for'),
}

export const stances: Readonly<Record<Reply['stance'], Words>> = {
  agree: words('同意', 'Agree'),
  part: words('部分同意', 'Partly'),
  not: words('不同意', 'Do not agree'),
}

export const linesOf = (state: DisputeState): readonly Statement[] => state.statements?.lines ?? []

export const sideOf = (state: DisputeState, person: PersonId): string | undefined => state.parties.find((party) => party.person === person)?.side

/** Who answers, each for themselves. */
export const respondents = (state: DisputeState): readonly PersonId[] => principals(state).filter((person) => sideOf(state, person) === 'respondent')

export const replyTo = (state: DisputeState, person: PersonId, no: number): Reply | undefined =>
  state.statements?.replies[person]?.lines.find((reply) => reply.no === no)

/** Agreed to by each respondent. */
export const agreedBy = (state: DisputeState, line: Statement): boolean => {
  const all = respondents(state)
  return all.length > 0 && all.every((person) => replyTo(state, person, line.no)?.stance === 'agree')
}

/** Somebody does not agree, or only in part. */
export const disputed = (state: DisputeState, line: Statement): boolean =>
  respondents(state).some((person) => ['not', 'part'].includes(replyTo(state, person, line.no)?.stance ?? ''))

/** Somebody is still to answer, and nobody has disputed it yet. */
export const awaiting = (state: DisputeState, line: Statement): readonly PersonId[] => respondents(state).filter((person) => !replyTo(state, person, line.no))

/** A statement in one sentence, with its sum and day where the words themselves do not say them. */
export const sentenceOf = ({ text, amount, on }: Statement): Words => {
  const said = (language: 'zh' | 'en') => [
    ...(amount === undefined ? [] : [formatFen(amount)]),
    ...(on === undefined ? [] : [formatDay(on, language)]),
  ]
  const tail = (language: 'zh' | 'en') => { const more = said(language); return more.length === 0 ? '' : language === 'zh' ? `（${more.join('，')}）` : ` (${more.join(', ')})` }
  return words(`${text}${tail('zh')}`, `${text}${tail('en')}`)
}

/**
 * Facts that all have agreed to here and that no sheet holds yet: proposed for the sheet of undisputed facts, where each confirms them or does
 * not. Until then they bind nobody (特邀调解规定 art. 22).
 */
export const proposedFacts = (state: DisputeState): readonly string[] => {
  const held = new Set((state.undisputed ?? []).flatMap((sheet) => sheet.points))
  return linesOf(state).filter((line) => line.what === 'fact' && agreedBy(state, line)).map((line) => sentenceOf(line).zh).filter((point) => !held.has(point))
}

/** A page shows names and numbers masked, and what was filled in from it comes back so: where the words are otherwise those on record, the record's stand. */
export const asTold = (state: DisputeState, given: string, known: readonly string[]): string => {
  const hide = hiderFor(state.parties, () => ({ name: false, phone: false, idNumber: false }), false, state.formerly)
  const plain = hide.text(given)
  return known.find((one) => hide.text(one) === plain) ?? given
}

/** What is claimed and not accepted; undefined where no sum was named on both sides. */
export const gapOf = (line: Statement, reply: Reply | undefined): Fen | undefined => {
  if (line.amount === undefined || !reply) return undefined
  if (reply.stance === 'not') return line.amount
  return reply.stance === 'part' && reply.amount !== undefined ? fen(line.amount - reply.amount) : undefined
}

/** Where one side may have to fear the other, words do not pass between them: whoever mediates reads them, and tells what can be told. */
export const keptApart = (state: DisputeState): boolean => state.sealed || state.flags.some((flag) => flag === 'domestic-violence' || flag === 'violence-risk')

const withoutAgreement: readonly Outcome[] = ['declined', 'failed', 'expired', 'to-trial', 'filed', 'suit-returned']

/** Talks are over without an agreement on the whole: what is left open goes to the court. */
export const talksFailed = (state: DisputeState): boolean =>
  (state.suit !== undefined || (state.end !== undefined && withoutAgreement.includes(state.end.outcome))) && (state.agreement?.effectiveOn === undefined || state.agreement.partial)

/** 争点清单 exists: there are statements, and somebody has answered. */
export const hasIssues = (state: DisputeState): boolean => linesOf(state).length > 0 && Object.keys(state.statements?.replies ?? {}).length > 0
