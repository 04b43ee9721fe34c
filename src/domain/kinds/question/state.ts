import type { AreaPath } from '../../kernel/area.ts'
import type { Day, Moment } from '../../kernel/day.ts'
import { epochOf } from '../../kernel/day.ts'
import type { AccountId, BodyId, MatterId } from '../../kernel/id.ts'
import { counting, words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import type { MatterState } from '../../matter/state.ts'

export interface QuestionState extends MatterState {
  readonly kind: 'question'
  readonly from: BodyId
  readonly court: BodyId
  /** Code of the dispute in which it arose. */
  readonly about: string
  readonly type: string
  readonly question: string
  readonly point?: string | undefined
  readonly wishedBy?: Day | undefined
  readonly more: readonly string[]
  readonly answer?: { readonly by: AccountId; readonly words: string; readonly cite?: string | undefined; readonly on: Day; readonly at: Moment } | undefined
  readonly end?: 'answered' | 'withdrawn' | undefined
}

/** What a dispute hands over when its mediator asks: what is needed to answer, and nothing else of it. */
export interface Asked {
  readonly about: string
  readonly type: string
  readonly from: BodyId
  readonly court: BodyId
  readonly area: AreaPath
  readonly question: string
  readonly point?: string | undefined
  readonly wishedBy?: Day | undefined
  /** As the dispute is. */
  readonly sealed?: boolean | undefined
}

export interface QuestionFacts {
  opened: Asked & { readonly id: MatterId; readonly city: string; readonly code: string; readonly title: Words; readonly reporter?: AccountId | undefined }
  added: { readonly words: string }
  answered: { readonly by: AccountId; readonly words: string; readonly cite?: string | undefined }
  withdrawn: { readonly why: string }
}

export const fact = <K extends keyof QuestionFacts>(kind: K, data: QuestionFacts[K]): { readonly kind: K; readonly data: QuestionFacts[K] } => ({ kind, data })

/** How long an answer took: minutes for an hour, hours for two days, days beyond. */
export const took = (from: Moment, to: Moment): Words => {
  const minutes = Math.max(0, Math.floor((epochOf(to) - epochOf(from)) / 60_000))
  if (minutes < 60) return words(`${minutes} 分钟`, counting(minutes, 'minute'))
  if (minutes < 2_880) return words(`${Math.floor(minutes / 60)} 小时`, counting(Math.floor(minutes / 60), 'hour'))
  return words(`${Math.floor(minutes / 1_440)} 天`, counting(Math.floor(minutes / 1_440), 'day'))
}
