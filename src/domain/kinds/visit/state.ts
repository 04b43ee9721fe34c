import type { AreaPath } from '../../kernel/area.ts'
import type { AccountId, BodyId, MatterId } from '../../kernel/id.ts'
import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import type { Needs } from '../../matter/needs.ts'
import type { Party } from '../../matter/party.ts'
import type { MatterState } from '../../matter/state.ts'

/** 情绪: how whoever came is, so that nobody at risk sits and waits. */
export const moods = {
  calm: words('平静', 'Calm'),
  upset: words('激动', 'Upset'),
  'at-risk': words('有危险（伤人、伤己）', 'At risk of harm to self or others'),
} as const
export type Mood = keyof typeof moods

/** How a visit ends. */
export const outcomes = {
  registered: words('登记为纠纷', 'Registered as a dispute'),
  linked: words('归到已有事项', 'Part of a matter that is there'),
  advice: words('当场答复', 'Advised'),
  'next-door': words('指引去别处', 'Sent to another door'),
  left: words('已离开', 'Left'),
} as const
export type Outcome = keyof typeof outcomes

export interface VisitState extends MatterState {
  readonly kind: 'visit'
  /** Number of the day at this centre. */
  readonly number: number
  readonly companions: number
  readonly mood: Mood
  readonly about?: string | undefined
  /** 首问人: whoever entered it; answers for it until another has signed. */
  readonly first?: AccountId | undefined
  /** Asked to take it over, and has not signed yet. */
  readonly handedTo?: AccountId | undefined
  readonly linked: readonly MatterId[]
  readonly end?: { readonly outcome: Outcome; readonly words?: string | undefined; readonly door?: string | undefined } | undefined
}

export interface VisitFacts {
  opened: {
    readonly id: MatterId; readonly city: string; readonly code: string; readonly title: Words; readonly area: AreaPath; readonly body: BodyId
    readonly number: number; readonly visitor: Party; readonly companions: number; readonly mood: Mood; readonly about?: string | undefined; readonly reporter?: AccountId | undefined
  }
  received: { readonly account: AccountId }
  described: { readonly about?: string | undefined; readonly companions?: number | undefined }
  'needs-told': { readonly needs?: Needs | undefined }
  'mood-set': { readonly mood: Mood; readonly words?: string | undefined }
  'handed-over': { readonly to: AccountId; readonly why: string }
  'taken-over': { readonly account: AccountId }
  'made-dispute': { readonly type: string }
  linked: { readonly matter: MatterId; readonly code: string }
  advised: { readonly words: string }
  'sent-on': { readonly door: string; readonly why: string }
  left: { readonly words?: string | undefined }
}

export const fact = <K extends keyof VisitFacts>(kind: K, data: VisitFacts[K]): { readonly kind: K; readonly data: VisitFacts[K] } => ({ kind, data })
