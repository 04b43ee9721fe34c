import type { MatterLine } from '../../../contract/matter.ts'
import { addDays, compareDays } from '../../../domain/kernel/day.ts'
import type { Day } from '../../../domain/kernel/day.ts'
import { mediationWords as w } from '../../words/desk-screens.ts'

/** What a mediator has to do with a matter, said as a person would say it, by the stage in which it stands. */
export const verbs = ['tell', 'sign', 'call', 'session', 'paper', 'court', 'promise', 'visit', 'visited', 'archive', 'reply', 'other'] as const
export type Verb = (typeof verbs)[number]

const verbOf: Readonly<Record<string, Verb>> = {
  routed: 'sign', preparing: 'call', mediating: 'session', signing: 'paper', agreed: 'paper', confirming: 'court', performing: 'promise', breached: 'promise',
  concluded: 'archive',
}
/** Of a request that this mediator made: the unit has answered or sent it back. */
const replied: ReadonlySet<string> = new Set(['answered', 'returned'])

export const verbWords = {
  tell: w.verbTell, sign: w.verbSign, call: w.verbCall, session: w.verbSession, paper: w.verbPaper, court: w.verbCourt, promise: w.verbPromise,
  visit: w.verbVisit, visited: w.verbVisited, archive: w.verbArchive, reply: w.verbReply, other: w.verbOther,
} as const

export interface Todo { readonly line: MatterLine; readonly verb: Verb; readonly when: When }
export const whens = ['late', 'today', 'week', 'later'] as const
export type When = (typeof whens)[number]

/** Late, today, within seven days, later; a matter without a day is for later. */
export const whenOf = (due: string | undefined, today: Day): When => {
  if (!due || due > addDays(today, 7)) return 'later'
  return due < today ? 'late' : due === today ? 'today' : 'week'
}

/** What cannot wait for a day of its own: somebody who reads no messages has still to be told. */
const atOnce = (when: When): When => (when === 'late' ? 'late' : 'today')

/** Nobody calls back on what they mediated themselves: there they wait for what others find. */
const mineToVisit = (line: MatterLine, me: string | undefined): Verb => (me !== undefined && line.assignee?.id === me ? 'visited' : 'visit')

/**
 * The day's work of a mediator: what waits for them, each matter once with its verb, the soonest first. `toTell` names those in which somebody is
 * to be rung up, written to or called on; `me`: the mediator's own account. What is late is never left out, whatever its stage: this page and the queues beside it count the same.
 */
export const todos = (lines: readonly MatterLine[], today: Day, toTell: ReadonlySet<string> = new Set(), me?: string): readonly Todo[] =>
  [...new Map(lines.map((line) => [line.id, line])).values()].flatMap((line): Todo[] => {
    const when = whenOf(line.due, today)
    if (toTell.has(line.id)) return [{ line, verb: 'tell', when: atOnce(when) }]
    const verb = line.kind === 'request' ? (replied.has(line.stage) ? 'reply' : undefined) : line.stage === 'visiting' ? mineToVisit(line, me) : verbOf[line.stage]
    return verb ? [{ line, verb, when }] : line.due !== undefined && when === 'late' ? [{ line, verb: 'other', when }] : []
  }).toSorted((a, b) => compareDays((a.line.due ?? '9999-12-31') as Day, (b.line.due ?? '9999-12-31') as Day))
