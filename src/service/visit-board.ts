import { dayOf } from '../domain/kernel/day.ts'
import type { Day, Moment } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import { beginningOf } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import { moods, outcomes } from '../domain/kinds/visit/state.ts'
import type { Mood, Outcome, VisitState } from '../domain/kinds/visit/state.ts'
import type { Actor } from '../domain/people/actor.ts'
import { maskName } from '../domain/people/masks.ts'
import { languages } from '../domain/words/needs.ts'
import { findBoard } from '../store/day-board.ts'
import type { BoardRow } from '../store/day-board.ts'
import type { Edition } from './city-book.ts'
import type { Context } from './context.ts'
import { accountRef } from './lines.ts'
import type { AccountRef } from './lines.ts'
import { shareOf } from './shares.ts'

export interface VisitLine {
  readonly id: MatterId
  readonly code: string
  readonly number: number
  /** Masked, as in every list. */
  readonly name: string
  readonly mood: Mood
  readonly moodWords: Words
  readonly language?: Words
  readonly companions: number
  readonly about?: string
  readonly since: Moment
  readonly stage: string
  readonly owner?: AccountRef
  readonly handedTo?: AccountRef
  readonly mine: boolean
  readonly handedToMe: boolean
  readonly outcomeWords?: Words
}

export interface VisitBoard {
  readonly day: Day
  readonly waiting: readonly VisitLine[]
  readonly serving: readonly VisitLine[]
  /** Of those who came today. */
  readonly done: readonly VisitLine[]
  /** Who came today, and how it ended for them. */
  readonly today: { readonly total: number; readonly by: readonly { readonly outcome: Outcome; readonly words: Words; readonly n: number }[] }
}

const most = 300

/** The counter now: who waits and since when, who is being received, and what became of whoever came today. */
export const readVisitBoard = async (context: Context, actor: Actor): Promise<VisitBoard | Refused> => {
  const kind = context.kinds['visit']
  const share = kind && shareOf(kind, actor, 'list', undefined)
  if (!share) return refuse('not-allowed')
  const day = dayOf(context.now())
  const [edition, rows] = await Promise.all([context.books.of(actor.city), findBoard(context.db, actor.city, share, day, most)])
  const lines = rows.map((row) => lineOf(edition, actor, row))
  const at = (stage: string): readonly VisitLine[] => lines.filter((line) => line.stage === stage)
  const today = rows.filter((row) => row.state.openedOn === day)
  const ended = (outcome: Outcome): number => today.filter((row) => (row.state as VisitState).end?.outcome === outcome).length
  return {
    day, waiting: at('waiting'), serving: at('serving'), done: at('done').toReversed(),
    today: { total: today.length, by: (Object.keys(outcomes) as Outcome[]).map((outcome) => ({ outcome, words: outcomes[outcome], n: ended(outcome) })) },
  }
}

const lineOf = (edition: Edition, actor: Actor, { id, code, stage, state }: BoardRow): VisitLine => {
  const visit = state as VisitState
  const [visitor] = visit.parties
  return {
    id, code, number: visit.number, name: maskName(visitor?.name ?? ''), mood: visit.mood, moodWords: moods[visit.mood], companions: visit.companions, since: visit.openedAt, stage,
    ...(visitor?.needs?.language ? { language: languages[visitor.needs.language] } : {}), ...(visit.about ? { about: beginningOf(visit.about, 40) } : {}),
    ...(visit.assignee ? { owner: accountRef(edition, visit.assignee) } : {}), ...(visit.handedTo ? { handedTo: accountRef(edition, visit.handedTo) } : {}),
    mine: actor.kind === 'officer' && actor.account === visit.assignee, handedToMe: actor.kind === 'officer' && actor.account === visit.handedTo, ...(visit.end ? { outcomeWords: outcomes[visit.end.outcome] } : {}),
  }
}
