import type { Day } from '../../../kernel/day.ts'
import type { Words } from '../../../kernel/words.ts'
import { words } from '../../../kernel/words.ts'
import type { Tier } from '../../../kernel/area.ts'
import type { BodyKind } from '../../../words/body-kinds.ts'
import type { Channel } from '../../../words/channels.ts'

/** The order of 分流: safety, exclusive authority, the parties' choice, where it arose, the specialist, load. */
export const steps = {
  safety: words('安全先行', 'safety first'),
  authority: words('法定职责', 'exclusive authority'),
  choice: words('当事人选择', 'the parties’ choice'),
  origin: words('哪里来哪里去', 'where it arose'),
  specialist: words('专业对口', 'the specialist'),
  load: words('就近均衡', 'nearest and least loaded'),
} as const
export type Step = keyof typeof steps

export interface RuleCondition {
  readonly types?: readonly string[]
  readonly anyFlag?: readonly string[]
  readonly risk?: readonly string[]
  readonly origins?: readonly string[]
  readonly areas?: readonly string[]
  readonly headcountFrom?: number
  readonly amountFromFen?: number
  readonly amountUpToFen?: number
  readonly crossTown?: true
  readonly chamberMember?: true
  readonly bothCompanies?: true
  readonly partyChose?: true
  readonly anyWord?: readonly string[]
  readonly filedInCourt?: true
}

/** A dated rule of a city; data, editable, chosen by the day on which the matter is routed. */
export interface RoutingRule {
  readonly id: string
  readonly step: Step
  readonly priority: number
  readonly when: RuleCondition
  readonly to: {
    readonly target: 'body' | 'kind' | 'where-it-arose' | 'party-choice' | 'least-loaded'
    readonly body?: string
    readonly kind?: BodyKind
    readonly family?: string
    readonly level?: Tier
  }
  readonly channel: Channel
  readonly noJointSession?: true
  readonly reason: Words
  readonly cite: Words
  readonly since: Day
  readonly until: Day | null
}
