import type { Day } from '../../kernel/day.ts'
import type { AreaPath, Tier } from '../../kernel/area.ts'
import type { AccountId, BodyId, FileId, MatterId, PersonId } from '../../kernel/id.ts'
import type { Fen } from '../../kernel/money.ts'
import type { Words } from '../../kernel/words.ts'
import type { Hand } from '../../law/agreement-form.ts'
import type { InterruptionKind } from '../../law/limitation.ts'
import type { TermFate } from '../../law/term-events.ts'
import type { Needs } from '../../matter/needs.ts'
import type { Former, SealedParty } from '../../matter/party.ts'
import type { SeenThing } from '../../words/seen.ts'
import type { Answer, Correctable } from './answered.ts'
import type { Conflict } from '../../people/firewall.ts'
import type { Channel } from '../../words/channels.ts'
import type { Meeting, Origin, Risk, Way } from '../../words/origins.ts'
import type { CourtAsked } from './court-choice.ts'
import type { CourtBecause, Outcome, procedures, Ruling, SuitEnd, Track } from './outcomes.ts'
import type { Since } from './since.ts'
import type { Clause, Reply, Statement } from './state.ts'

/** Everything that can have happened to a dispute, with what each fact keeps. Its words are in `tells.ts`, its effect in `reducers/`. */
export interface DisputeFacts {
  opened: {
    readonly id: MatterId; readonly city: string; readonly code: string; readonly title: Words; readonly area: AreaPath
    /** `to`: the centre that is to sign for it, where `body` took it in for another. */
    readonly body: BodyId; readonly to?: BodyId | undefined; readonly level: Tier; readonly court?: BodyId | undefined; readonly reporter?: AccountId | undefined; readonly origin: Origin; readonly track: Track
    readonly procedure?: keyof typeof procedures | undefined; readonly caseNo?: string | undefined
    readonly story: string; readonly claim: string; readonly type: string; readonly typeUnsure?: true | undefined; readonly cause?: string | undefined
    readonly amount?: Fen | undefined; readonly headcount: number; readonly flags: readonly string[]; readonly risk: Risk; readonly sealed: boolean
    readonly wants?: BodyId | undefined; readonly parties: readonly SealedParty[]; readonly owner?: PersonId | undefined; readonly on: Day; readonly askedOn?: Day | undefined
    /** Absent in older records and where nobody said. */
    readonly since?: Since | undefined
  }
  owned: { readonly person: PersonId; readonly way: Way }
  /** What helps a party to take part, as a whole; undefined when no help is wanted any more. */
  'needs-told': { readonly person: PersonId; readonly needs?: Needs | undefined }
  'party-added': { readonly party: SealedParty }
  corrected: {
    readonly story?: string | undefined; readonly claim?: string | undefined; readonly type?: string | undefined; readonly cause?: string | undefined
    readonly amount?: Fen | undefined; readonly headcount?: number | undefined; readonly title?: Words | undefined; readonly why: string
  }
  /**
   * A party's data put right: who stood there, as what, and who stands there now; numbers as masks. `same`: a slip in the entry of the same person, and all that they
   * answered stands. Else the new person is asked again for what is in `again`, and the first reads nothing any more.
   */
  'party-corrected': {
    readonly person: PersonId; readonly was: Omit<Former, 'person'>; readonly to: Omit<Former, 'person'> & { readonly person: PersonId; readonly minor?: true | undefined }
    readonly same: boolean; readonly changed: readonly Correctable[]; readonly again: readonly Answer[]; readonly seen: SeenThing; readonly why: string; readonly title: Words
  }
  'supplement-asked': { readonly what: string }
  supplied: { readonly what: string; readonly files: readonly FileId[] }
  /** The centre of the place, or whom the head of the city's centre named, answers for it from now on. */
  'taken-over': { readonly centre: BodyId; readonly level: Tier; readonly decided?: true | undefined }
  /** Not of its place either, says the centre that was to sign for it. `city`: the city's centre, which keeps it if it ends before anybody has found whose it is. */
  'intake-returned': { readonly reason: string; readonly place?: AreaPath | undefined; readonly city?: BodyId | undefined }
  /** The first receiver names the place anew. */
  'sent-on': { readonly area: AreaPath; readonly to: BodyId; readonly why: string }
  'intake-decided': { readonly area: AreaPath; readonly to: BodyId; readonly why: string }
  'intake-lapsed': Record<never, never>
  /** `remarks`: tests of screening that hit and bar nothing. */
  accepted: { readonly deemed: boolean; readonly remarks?: readonly string[] | undefined }
  /** `reasonEn` where a suggestion was taken; what a person wrote, and every routing of before, has one language. */
  routed: { readonly body: BodyId; readonly channel: Channel; readonly reason: string; readonly reasonEn?: string | undefined; readonly rule?: string | undefined; readonly taken: boolean; readonly final: boolean }
  'signed-for': { readonly mediator?: AccountId | undefined }
  /** `term`: what became of a running term. In older records it is absent: a return began it anew, an escalation or a transfer did not. */
  returned: { readonly reason: string; readonly door: string; readonly to: BodyId; readonly term?: TermFate | undefined }
  escalated: { readonly centre: BodyId; readonly level: Tier; readonly why: string; readonly term?: TermFate | undefined }
  transferred: { readonly body: BodyId; readonly why: string; readonly term?: TermFate | undefined }
  /** Its type was corrected to one that its door may not take: back to routing. */
  'sent-back': { readonly from: BodyId; readonly channel: Channel; readonly to: BodyId; readonly why: Words; readonly term: TermFate }
  'owner-lapsed': Record<never, never>
  /** What the authority to which it was handed said; refused, it comes back to the centre. */
  'referral-answered': { readonly taken: boolean; readonly no?: string | undefined; readonly words?: string | undefined }
  /** The fifteen days of labour mediation are over: the parties were told that arbitration is open, and where. */
  'arbitration-opened': { readonly where?: BodyId | undefined }
  notified: { readonly person: PersonId; readonly way: Way }
  contacted: { readonly person: PersonId; readonly way: Way; readonly reached: boolean; readonly words?: string | undefined }
  consented: { readonly person: PersonId; readonly yes: boolean; readonly way: Way; readonly files?: readonly FileId[] | undefined }
  'mediator-preferred': { readonly person: PersonId; readonly account: AccountId }
  /** `body`: named themselves at the sign-for, and took the case with that. */
  'mediator-chosen': { readonly account: AccountId; readonly how: 'joint' | 'designated' | 'body' }
  'choice-lapsed': Record<never, never>
  'mediator-took': { readonly disclosed?: string | undefined }
  /** The mediator declared a relation while the matter was theirs; to which party stays between them and the register. */
  'relation-disclosed': { readonly account: AccountId; readonly conflict: Conflict }
  'relation-waived': { readonly person: PersonId; readonly account: AccountId; readonly files?: readonly FileId[] | undefined }
  'mediator-disclosed': { readonly account: AccountId; readonly disclosed: string }
  'mediator-left': { readonly account: AccountId; readonly why: string }
  'mediator-joined': { readonly account: AccountId }
  'agent-named': { readonly person: PersonId; readonly name: string; readonly special: boolean; readonly files: readonly FileId[] }
  'mediator-declined': { readonly reason: string }
  /** `account`: one of several mediators; absent, the one who presides. */
  objected: { readonly person: PersonId; readonly reason: string; readonly account?: AccountId | undefined }
  'objection-decided': { readonly upheld: boolean; readonly words: string }
  session: {
    /** In older records also a way that is no meeting. */
    readonly on: Day; readonly way: Way | Meeting; readonly place?: string | undefined; readonly present: readonly PersonId[]
    readonly summary: string; readonly agreed: readonly string[]; readonly open: readonly string[]
  }
  /** What a party or somebody else (`whom`) said to the mediator; numbered in their order. For officers alone. */
  inquired: {
    readonly person?: PersonId | undefined; readonly whom?: string | undefined; readonly whoIs?: string | undefined; readonly on: Day; readonly time?: string | undefined
    readonly place: string; readonly recorder?: string | undefined; readonly words: string; readonly asker: AccountId
  }
  'inquiry-signed': { readonly no: number; readonly readBack: boolean; readonly how: Hand | 'refused'; readonly why?: string | undefined; readonly files?: readonly FileId[] | undefined }
  'private-note': { readonly words: string; readonly side?: PersonId | undefined }
  'extension-asked': { readonly days: number; readonly why: string }
  'extension-agreed': { readonly person: PersonId; readonly way: Way }
  drafted: {
    readonly form: 'oral' | 'written'; readonly partial: boolean; readonly facts: string; readonly clauses: readonly Clause[]
    readonly costs?: string | undefined; readonly openPoints?: string | undefined; readonly personal: boolean
  }
  /** `anew`: an agreement in effect is changed, after the court would not confirm it: a new attempt with a new term. */
  redrafted: { readonly why: string; readonly anew?: true | undefined }
  /** `hand`: how the name was set on paper; absent in older records and on a phone. */
  signed: { readonly person: PersonId; readonly way: Way; readonly hand?: Hand | undefined; readonly witness?: string | undefined; readonly files?: readonly FileId[] | undefined }
  'sealed-agreement': { readonly account: AccountId }
  effective: Record<never, never>
  /** `chosen`: the court that they would have, and why. */
  'confirmation-wished': { readonly person: PersonId; readonly yes: boolean; readonly way: Way; readonly chosen?: CourtAsked | undefined }
  /** `covers` and `because` are absent in older records: all of it, the body's place. */
  'confirmation-applied': { readonly court: BodyId; readonly covers?: readonly number[] | undefined; readonly because?: CourtBecause | undefined }
  'confirmation-papers-asked': { readonly what: string }
  'confirmation-leaving': { readonly person: PersonId }
  /** Before or after their wish: the court that a side would have. */
  'court-chosen': { readonly person: PersonId; readonly because: CourtBecause; readonly place?: AreaPath | undefined }
  'confirmation-closed': Record<never, never>
  'confirmation-accepted': { readonly caseNo: string }
  'confirmation-asked': { readonly words: string; readonly present?: readonly PersonId[] | undefined; readonly together?: true | undefined }
  'confirmation-ruled': {
    readonly result: Ruling; readonly no?: string | undefined; readonly ground?: string | undefined; readonly words?: string | undefined
  }
  'ruling-objected': { readonly by: 'party' | 'third'; readonly person?: PersonId | undefined; readonly who?: string | undefined; readonly knewOn?: Day | undefined; readonly words: string }
  'ruling-objection-decided': { readonly upheld: boolean; readonly words: string }
  paid: { readonly no: number; readonly on: Day; readonly amount?: Fen | undefined; readonly by: 'obligee' | 'proof'; readonly way?: string | undefined; readonly files?: readonly FileId[] | undefined }
  'paid-claimed': { readonly no: number; readonly on: Day; readonly amount?: Fen | undefined; readonly files?: readonly FileId[] | undefined }
  breached: { readonly no: number }
  visited: {
    /** The day on which it was held; in older records the day on which it was written down. */
    readonly on?: Day | undefined
    /** Days by which it came before its window opened; and that another was held on that day. With either goes a reason. */
    readonly early?: number | undefined; readonly sameDay?: true | undefined; readonly why?: string | undefined
    readonly after: number; readonly kept: boolean; readonly treated?: number | undefined; readonly got?: number | undefined; readonly dispute: boolean; readonly words?: string | undefined
    /** The clause that was found not to be kept, and what is open of it; all where no sum is said. */
    readonly broken?: { readonly no: number; readonly open?: Fen | undefined } | undefined
  }
  /** The parties can answer the call-back now; to whom that was written. */
  'visit-asked': { readonly after: number; readonly people: readonly PersonId[] }
  'visit-answered': {
    readonly person: PersonId; readonly after: number; readonly kept: boolean; readonly treated?: number | undefined; readonly got?: number | undefined
    readonly dispute: boolean; readonly words?: string | undefined
  }
  'suit-asked': { readonly by: string; readonly court: BodyId }
  'suit-registered': { readonly caseNo: string }
  /** `doors` in Chinese, and as an officer wrote it; `doorsEn` beside what the law or the house says, absent in older records. */
  ended: {
    readonly outcome: Outcome; readonly reason?: string | undefined; readonly words?: string | undefined; readonly doors?: string | undefined; readonly doorsEn?: string | undefined
    readonly cite?: Words | undefined
  }
  /** One of several applicants withdrew; the others go on. */
  left: { readonly person: PersonId; readonly words?: string | undefined }
  /** Into which matter, whose body has its file from then on, and what went along. The last two are absent in older records: nothing did. */
  merged: {
    readonly into: MatterId; readonly code: string; readonly body?: BodyId | undefined
    readonly moved?: { readonly claims: number; readonly flags: readonly string[]; readonly evidence: number } | undefined
  }
  /** Another matter of the same people went into this one. */
  'took-in': {
    readonly from: MatterId; readonly code: string; readonly claims: readonly { readonly on: Day; readonly how: InterruptionKind }[]; readonly flags: readonly string[]; readonly evidence: number
  }
  /** `term` is absent in older records: anew. */
  reopened: { readonly why: string; readonly term?: TermFate | undefined }
  linked: { readonly matter: MatterId; readonly code: string; readonly why: string }
  'evidence-added': { readonly files: readonly FileId[]; readonly words?: string | undefined }
  /** The question itself is a matter of its own. */
  'judge-asked': { readonly court: BodyId }
  'assist-asked': { readonly body: BodyId; readonly what: string }
  'police-told': { readonly words: string }
  'suit-closed': { readonly how: SuitEnd; readonly no?: string | undefined; readonly words?: string | undefined }
  'suit-papers-asked': { readonly what: string }
  /** Without numbers: the record gives each sentence its own. */
  'statements-listed': { readonly lines: readonly Omit<Statement, 'no'>[] }
  'statements-answered': { readonly person: PersonId; readonly way: Way; readonly replies: readonly Reply[]; readonly court?: true | undefined; readonly files?: readonly FileId[] | undefined }
  'statements-closed': Record<never, never>
  'undisputed-listed': { readonly points: readonly string[] }
  /** A claim put earlier: to whom, shown by a paper. */
  'claim-recorded': { readonly on: Day; readonly how: InterruptionKind; readonly files: readonly FileId[] }
  /** Since when it goes on, said anew as a whole: the claimant's and the officers' to read, never the other side's. */
  'since-told': { readonly since: Since }
  'address-confirmed': { readonly person: PersonId; readonly electronic: boolean; readonly receiver?: string | undefined; readonly way: Way; readonly files?: readonly FileId[] | undefined }
  'undisputed-contested': { readonly person: PersonId; readonly words: string }
  'undisputed-confirmed': { readonly person: PersonId; readonly way: Way; readonly files?: readonly FileId[] | undefined }
  reminded: { readonly of: string }
  archived: { readonly no: string; readonly note?: string | undefined }
}

export const fact = <K extends keyof DisputeFacts>(kind: K, data: DisputeFacts[K]): { readonly kind: K; readonly data: DisputeFacts[K] } => ({ kind, data })
