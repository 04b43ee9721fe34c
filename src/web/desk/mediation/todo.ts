import type { MatterLine } from '../../../contract/matter.ts'
import { addDays, compareDays } from '../../../domain/kernel/day.ts'
import type { Day } from '../../../domain/kernel/day.ts'
import { mediationWords as w } from '../../words/desk-screens.ts'

/** What a mediator has to do with a matter, said as a person would say it, by the stage in which it stands. */
export const verbs = ['sign', 'call', 'session', 'paper', 'court', 'promise'] as const
export type Verb = (typeof verbs)[number]

const verbOf: Readonly<Record<string, Verb>> = {
  routed: 'sign', preparing: 'call', mediating: 'session', signing: 'paper', agreed: 'paper', confirming: 'court', performing: 'promise', breached: 'promise',
}

export const verbWords = { sign: w.verbSign, call: w.verbCall, session: w.verbSession, paper: w.verbPaper, court: w.verbCourt, promise: w.verbPromise } as const

export interface Todo { readonly line: MatterLine; readonly verb: Verb; readonly when: When }
export const whens = ['late', 'today', 'week', 'later'] as const
export type When = (typeof whens)[number]

/** Late, today, within seven days, later; a matter without a day is for later. */
export const whenOf = (due: string | undefined, today: Day): When => {
  if (!due || due > addDays(today, 7)) return 'later'
  return due < today ? 'late' : due === today ? 'today' : 'week'
}

/** The day's work of a mediator: every open matter with its verb, the soonest first. */
export const todos = (lines: readonly MatterLine[], today: Day): readonly Todo[] =>
  lines.flatMap((line): Todo[] => {
    const verb = verbOf[line.stage]
    return verb ? [{ line, verb, when: whenOf(line.due, today) }] : []
  }).toSorted((a, b) => compareDays((a.line.due ?? '9999-12-31') as Day, (b.line.due ?? '9999-12-31') as Day))
