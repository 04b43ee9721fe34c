import type { AreaPath } from '../kernel/area.ts'
import type { Day, Moment } from '../kernel/day.ts'
import type { AccountId, BodyId, MatterId, PersonId } from '../kernel/id.ts'
import type { Fen } from '../kernel/money.ts'
import type { Words } from '../kernel/words.ts'
import type { By } from '../people/actor.ts'
import type { Risk } from '../words/origins.ts'
import type { Former, Party } from './party.ts'

/** A message that was not sent, because who should read it reads none. */
export interface ToTell {
  readonly person: PersonId
  readonly text: Words
  readonly on: Day
}

/** What every matter has, whatever its kind. Nothing here that the facts cannot explain. */
export interface MatterState {
  readonly id: MatterId
  readonly city: string
  readonly kind: string
  /** Public code: unguessable and check-digited. */
  readonly code: string
  readonly stage: string
  readonly openedAt: Moment
  readonly openedOn: Day
  /** Day on which the present stage was entered. */
  readonly stageSince: Day
  readonly title: Words
  readonly area: AreaPath
  /** The body that must act now; the first receiver until another has signed. */
  readonly body: BodyId
  readonly court?: BodyId | undefined
  /** Has answered and handed the matter back: reads on what became of it, and does nothing. */
  readonly answeredBy?: BodyId | undefined
  /** 首接单位: the centre that took it in for another. Absent where it was registered where it belongs. */
  readonly receivedBy?: BodyId | undefined
  /** Nobody has signed for it yet: `receivedBy` owns it. */
  readonly unsigned?: true | undefined
  /** Only the head of the city's centre can say whose it is now. */
  readonly toDecide?: true | undefined
  readonly assignee?: AccountId | undefined
  readonly reporter?: AccountId | undefined
  readonly parties: readonly Party[]
  /** How parties stood here before they were put right, the oldest first. They read nothing by it. */
  readonly formerly?: readonly Former[] | undefined
  readonly sealed: boolean
  readonly risk: Risk
  readonly frozen?: { readonly by: PersonId; readonly at: Moment } | undefined
  /** Of what somebody who reads no messages is still to be told by telephone or letter, the oldest first. */
  readonly toTell?: readonly ToTell[] | undefined
  readonly suspended?: { readonly reason: string; readonly since: Day } | undefined
  /** Clock name → days added with everybody's consent. */
  readonly extended: Readonly<Record<string, number>>
  /** Clocks that have run out and were told to the head, so that they are told once. */
  readonly overdue: readonly string[]
}

/** What lists, counts and search keep of a matter beside `MatterState`: one row, derived, never edited. */
export interface Row {
  readonly type?: string | undefined
  readonly amount?: Fen | undefined
  readonly headcount?: number | undefined
  readonly origin?: string | undefined
  readonly channel?: string | undefined
  readonly outcome?: string | undefined
  readonly flags: readonly string[]
  /** Everything that a search should find; masked numbers stay out. */
  readonly search: string
  readonly links: readonly MatterId[]
  /** Its number in a series; no two matters of a city have the same. */
  readonly number?: { readonly series: string; readonly n: number } | undefined
}

/** One thing that happened, before it is written down. */
export interface Fact {
  readonly kind: string
  readonly data: unknown
}

/** A fact as the record keeps it. */
export interface Told extends Fact {
  readonly seq: number
  /** The stage after this fact. */
  readonly stage: string
  readonly by: By
  readonly at: Moment
}
