import type { AreaPath } from '../../../kernel/area.ts'
import type { Tongue } from '../../../words/needs.ts'
import type { BodyId } from '../../../kernel/id.ts'

/** What routing asks about: a dispute, or a story that is not filed yet. */
export interface RoutingQuestion {
  readonly type: string
  /** How sure the type is, 0–1; 1 when a person set it. */
  readonly sure: number
  readonly flags: readonly string[]
  readonly risk: string
  readonly origin: string
  readonly area: AreaPath
  readonly headcount: number
  readonly amount?: number | undefined
  readonly crossTown: boolean
  readonly chamberMember: boolean
  readonly bothCompanies: boolean
  readonly filedInCourt: boolean
  readonly wants?: BodyId | undefined
  readonly text: string
  /** What the parties speak best, where it is not what everybody does. */
  readonly tongues?: readonly Tongue[]
  /** Bodies that sent it back: they are not suggested again. */
  readonly returnedBy: readonly BodyId[]
}
