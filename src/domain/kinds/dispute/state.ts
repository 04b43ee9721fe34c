import type { Day, Moment } from '../../kernel/day.ts'
import type { AccountId, BodyId, FileId, MatterId, PersonId } from '../../kernel/id.ts'
import type { AreaPath, Tier } from '../../kernel/area.ts'
import { fen } from '../../kernel/money.ts'
import type { Fen } from '../../kernel/money.ts'
import { formOn } from '../../law/agreement-form.ts'
import type { AgreementForm, Hand } from '../../law/agreement-form.ts'
import type { InterruptionKind } from '../../law/limitation.ts'
import type { MatterState } from '../../matter/state.ts'
import { maskedAmong, maskedName } from '../../people/masks.ts'
import type { Conflict } from '../../people/firewall.ts'
import type { Channel } from '../../words/channels.ts'
import type { Meeting, Origin, Way } from '../../words/origins.ts'
import type { barredContent } from './barred.ts'
import type { Since } from './since.ts'
import type { CourtBecause, Outcome, procedures, Ruling, SuitEnd, Track } from './outcomes.ts'

export interface Consent {
  readonly yes: boolean
  readonly way: Way
  readonly on: Day
  readonly paper?: readonly FileId[] | undefined
}

export interface Session {
  readonly no: number
  readonly on: Day
  readonly way: Way | Meeting
  readonly place?: string | undefined
  readonly present: readonly PersonId[]
  readonly agreed: readonly string[]
  readonly open: readonly string[]
}

/** One clause that somebody can keep or break: who, what, to whom, how much, by when. */
export interface Clause {
  readonly no: number
  readonly obligor: PersonId
  readonly obligee: PersonId
  readonly what: string
  readonly amount?: Fen | undefined
  readonly due: Day
  readonly how?: string | undefined
  readonly breach?: string | undefined
  /** May be agreed and not confirmed: it stays in the agreement and out of the application (民诉法解释 art. 355(3), (5)). */
  readonly barred?: keyof typeof barredContent | undefined
}

export interface Kept {
  readonly on: Day
  readonly amount?: Fen | undefined
  /** `obligee` said they had it; `proof` was shown to an officer. A debtor's own word alone is only `claimed`. */
  readonly by: 'obligee' | 'proof'
}

/** A clause on its way: part payments add up, `claimed` waits for the other side's word. */
export interface Pledge extends Clause {
  readonly paid: Fen
  readonly claimed?: Day | undefined
  /** What they say they paid, where the clause speaks of money; it may be a part. */
  readonly claimedAmount?: Fen | undefined
  readonly kept?: Kept | undefined
}

/** Fen that are still owed of a clause, 0 when all has come; undefined where the clause speaks of no money. */
export const openOf = ({ amount, paid }: Pledge): Fen | undefined => (amount === undefined ? undefined : fen(Math.max(0, amount - paid)))

/** What is not kept although its day has passed. */
export const latePledges = ({ pledges }: Pick<DisputeState, 'pledges'>, today: Day): readonly Pledge[] => pledges.filter((pledge) => !pledge.kept && pledge.due < today)

export interface Agreement {
  readonly form: 'oral' | 'written'
  readonly partial: boolean
  readonly facts: string
  readonly clauses: readonly Clause[]
  /** Who bears what it cost: an appraisal, the fee of a suit. Absent in older records. */
  readonly costs?: string | undefined
  readonly openPoints?: string | undefined
  /** Marriage, adoption, succession and the like: an electronic signature does not do (电子签名法 art. 3). */
  readonly personal: boolean
  readonly signed: Readonly<Record<string, { readonly way: Way; readonly hand?: Hand | undefined; readonly on: Day; readonly at: Moment }>>
  readonly sealedBy?: AccountId | undefined
  readonly effectiveOn?: Day | undefined
}

export interface Confirmation {
  /** Each party's wish: both must ask (民事诉讼法 art. 205). Whoever said no may still say yes within the thirty days. */
  readonly wishes: Readonly<Record<string, boolean>>
  readonly appliedOn?: Day | undefined
  /** The clauses that the application covers, without those that cannot be confirmed. */
  readonly covers?: readonly number[] | undefined
  readonly court?: CourtBecause | undefined
  /** The court that one side named while the other had not asked yet. */
  readonly chosen?: { readonly by?: PersonId | undefined; readonly court?: BodyId | undefined; readonly because?: CourtBecause | undefined; readonly place?: AreaPath | undefined } | undefined
  readonly caseNo?: string | undefined
  readonly acceptedOn?: Day | undefined
  readonly asked: number
  /** Both sides were questioned together once: without it nothing is ruled valid (民诉法解释 art. 356). */
  readonly heard?: true | undefined
  /** What the court asked for in addition, until somebody supplies it (民诉法解释 art. 354). */
  readonly lacks?: string | undefined
  /** Who asked the court to let the application go after it was taken (民诉法解释 art. 357). */
  readonly leaving?: PersonId | undefined
  /** An objection to the order that is not decided yet (民诉法解释 art. 372). */
  readonly objection?: { readonly by: 'party' | 'third'; readonly on: Day } | undefined
  /** The thirty days are over. */
  readonly closed?: true | undefined
  readonly ruled?: { readonly result: Ruling; readonly on: Day; readonly no?: string | undefined; readonly ground?: string | undefined } | undefined
}

export interface Visit {
  readonly after: number
  readonly on: Day
  readonly kept: boolean
  /** 是否被好好对待, 1–5; apart from whether they got what they wanted. */
  readonly treated?: number | undefined
  readonly got?: number | undefined
  readonly dispute: boolean
}

/** What a party answered to a call-back on their own phone; the others do not see it. */
export type VisitAnswer = Omit<Visit, 'on'>

/** A sheet of undisputed facts, and who has confirmed it. */
export interface Sheet {
  readonly points: readonly string[]
  readonly confirmed: Readonly<Record<string, { readonly way: Way; readonly on: Day }>>
}

/** 主张: one plain sentence of the applicant that can be answered by itself. */
export interface Statement {
  /** Given once in a matter: a sentence that was changed has a new one, and answers to the old do not pass to it. */
  readonly no: number
  readonly what: 'fact' | 'ask'
  readonly text: string
  readonly amount?: Fen | undefined
  readonly on?: Day | undefined
  /** The words of the story or the claim that it was taken from, where a machine suggested it. */
  readonly from?: string | undefined
}

export interface Reply {
  readonly no: number
  readonly stance: 'agree' | 'part' | 'not'
  readonly words?: string | undefined
  /** What of the amount they accept, in fen. */
  readonly amount?: Fen | undefined
}

/** One respondent's answers. `by` is the officer who entered them; absent when they did it themselves. */
export interface Replies {
  readonly on: Day
  readonly way: Way
  readonly by?: string | undefined
  /** They want the court to read what they wrote here, if talks fail. */
  readonly court?: true | undefined
  readonly lines: readonly Reply[]
}

export interface Statements {
  readonly lines: readonly Statement[]
  /** The highest number given so far. */
  readonly last: number
  readonly replies: Readonly<Record<string, Replies>>
  /** The mediator has ended the answering. */
  readonly closed?: Day | undefined
}

export interface Routing {
  readonly body: BodyId
  readonly channel: Channel
  readonly on: Day
  readonly reason: string
  /** Where a suggestion was taken. */
  readonly reasonEn?: string | undefined
  readonly rule?: string | undefined
  /** Whether the suggestion was taken; a difference teaches. */
  readonly taken: boolean
}

/** 首接负责: one centre took it in, another is to sign for it. */
export interface Taken {
  readonly by: BodyId
  /** The centre of the place where it happened, as far as anybody knows that place. */
  readonly to: BodyId
  /** Where it happened, as it was last said. While it lies back with the first receiver the matter itself is of no town: nobody's lists hold it. */
  readonly at: AreaPath
  /** The day on which it was last sent there. */
  readonly on: Day
  readonly returns: readonly { readonly body: BodyId; readonly on: Day; readonly reason: string; readonly place?: AreaPath | undefined }[]
  /** The city's centre, while it lies back with the first receiver: it keeps what ends before anybody has found whose it is. */
  readonly city?: BodyId | undefined
  /** A term passed without anybody taking it over or sending it on. */
  readonly lapsed?: Day | undefined
  /** Since when it is no more the first receiver's. */
  readonly over?: Day | undefined
}

export interface DisputeState extends MatterState {
  readonly kind: 'dispute'
  readonly origin: Origin
  readonly track: Track
  readonly procedure?: keyof typeof procedures | undefined
  readonly caseNo?: string | undefined
  readonly story: string
  readonly claim: string
  readonly type: string
  /** The person did not know it, and no officer has settled it yet. */
  readonly typeUnsure?: true | undefined
  readonly cause?: string | undefined
  readonly amount?: Fen | undefined
  readonly headcount: number
  readonly flags: readonly string[]
  readonly wants?: BodyId | undefined
  /** The centre that answers for the procedure; the first receiver until another has signed. */
  readonly centre: BodyId
  readonly level: Tier
  /** Absent where it was registered where it belongs. */
  readonly taken?: Taken | undefined
  /** When the claim was put to a lawful body: interrupts limitation from this day (诉讼时效规定 art. 12); never overwritten. */
  readonly assertedOn: Day
  /** Claims put before that came to light later; the first day above stands beside them. */
  readonly claims?: readonly { readonly on: Day; readonly how: InterruptionKind }[] | undefined
  /** Since when it goes on, as the claimant said it; absent where nobody did. */
  readonly since?: Since | undefined
  /** Who filed it themselves, with a phone that they had proved. */
  readonly filedBy?: PersonId | undefined
  /** How often a party turned out to be somebody else. */
  readonly replaced?: number | undefined
  /** Something was entered since in the name of who filed it: they can say that it was not them. */
  readonly spokenFor?: true | undefined
  /** What screening found and the parties are told; names of `law/eligibility`. */
  readonly remarks?: readonly string[] | undefined
  readonly routes: readonly Routing[]
  readonly channel?: Channel | undefined
  readonly returns: readonly { readonly body: BodyId; readonly on: Day; readonly reason: string }[]
  /** Nobody led it for a working day after a return: the head names who does. */
  readonly ownerLapsed?: Day | undefined
  /** What the authority to which it was handed answered. */
  readonly referral?: { readonly taken: boolean; readonly on: Day; readonly no?: string | undefined } | undefined
  /** The head has decided where it stays. */
  readonly settledRoute: boolean
  readonly signedOn?: Day | undefined
  /** Day from which the term of mediation counts: the first sign-for. What starts it anew stands in `law/term-events`. */
  readonly termFrom?: Day | undefined
  /** Since when the parties know that labour arbitration is open to them beside the talks (劳动争议调解仲裁法 art. 14), and where. */
  readonly arbitration?: { readonly on: Day; readonly where?: BodyId | undefined } | undefined
  readonly notified: readonly PersonId[]
  readonly contacted: readonly PersonId[]
  readonly attempts: number
  readonly consents: Readonly<Record<string, Consent>>
  /** Whom each party asked for, by person; the same name from both is a choice (人民调解法 art. 23). Cleared when an officer chooses. */
  readonly preferred?: Readonly<Record<string, AccountId>> | undefined
  readonly mediatorTook: boolean
  /** The parties chose nobody in time: the body, or the court, designates. */
  readonly choiceLapsed?: Day | undefined
  readonly disclosed?: string | undefined
  /** A relation that the mediator declared, and who of the parties lets them go on with it. */
  readonly related?: readonly { readonly account: AccountId; readonly conflict: Conflict; readonly waived: readonly PersonId[] }[] | undefined
  /** Who mediates beside the one who presides (特邀调解规定 art. 13; 人民调解法 art. 19). */
  readonly beside?: readonly AccountId[] | undefined
  /** Who may act for a party by a written power, and whether also to settle (民事诉讼法 art. 62). */
  readonly agents?: readonly { readonly person: PersonId; readonly name: string; readonly special: boolean }[] | undefined
  readonly objection?: { readonly by: PersonId; readonly reason: string; readonly account?: AccountId | undefined } | undefined
  readonly sessions: readonly Session[]
  /** 调查记录, in their order; what was said stands in the facts. */
  readonly inquiries?: readonly { readonly on: Day; readonly signed?: Day | undefined }[] | undefined
  readonly extension?: { readonly days: number; readonly agreed: readonly PersonId[] } | undefined
  readonly agreement?: Agreement | undefined
  readonly confirmation?: Confirmation | undefined
  readonly pledges: readonly Pledge[]
  readonly breaches: number
  readonly visits: readonly Visit[]
  /** The last call-back that the parties were asked to answer themselves. */
  readonly visitAsked?: number | undefined
  /** Answers to the call-back that comes next, by person. */
  readonly answers?: Readonly<Record<string, VisitAnswer>> | undefined
  readonly suit?: { readonly by: string; readonly on: Day; readonly caseNo?: string | undefined; readonly lacks?: string | undefined; readonly suppliedOn?: Day | undefined } | undefined
  /** What the court did with the suit after the parties settled in it. */
  readonly suitClosed?: { readonly how: SuitEnd; readonly on: Day; readonly no?: string | undefined } | undefined
  /** Who confirmed an address for service, and whether electronic service is agreed to (在线调解规则 art. 17, 在线诉讼规则 art. 29); the address lies sealed in the register. */
  readonly addresses?: Readonly<Record<string, { readonly electronic: boolean; readonly receiver?: string | undefined; readonly on: Day }>> | undefined
  /** Facts that both sides agree on; they alone cross to the court, and only once each has confirmed them in writing (在线调解规则 arts. 18, 22). */
  readonly undisputed?: readonly Sheet[] | undefined
  /** The claim as sentences, and who answered what; absent where nobody cut it up. */
  readonly statements?: Statements | undefined
  /** Of what the parties were reminded already. */
  readonly reminded?: readonly string[] | undefined
  readonly end?: { readonly outcome: Outcome; readonly on: Day; readonly reason?: string | undefined; readonly words?: string | undefined } | undefined
  readonly reopened: number
  readonly evidence: readonly FileId[]
  /** Applicants who withdrew while others went on: they read, and are no side any more. */
  readonly left?: readonly PersonId[] | undefined
  readonly linked: readonly MatterId[]
  readonly papers: Readonly<Record<string, Day>>
  /** 卷号, once it was archived. */
  readonly file?: string
}

/** Whether the court can still be asked: the agreement is in effect, and it does not lie before the court and was not ruled on. */
export const mayAskCourt = ({ track, agreement, confirmation }: DisputeState): boolean =>
  track !== 'entrusted' && agreement?.effectiveOn !== undefined && confirmation?.appliedOn === undefined && confirmation?.closed === undefined

/** The same, and nobody has said that they do not want it. */
export const courtOpen = (state: DisputeState): boolean => mayAskCourt(state) && !Object.values(state.confirmation?.wishes ?? {}).includes(false)

/** The obligations that can be enforced: by the court’s mediation document all, of a confirmed agreement what the order covers. */
export const enforceable = (state: DisputeState): readonly Pledge[] =>
  (state.suitClosed?.how === 'writ' ? state.pledges : state.confirmation?.ruled?.result === 'valid' ? state.pledges.filter((pledge) => state.confirmation?.covers?.includes(pledge.no) ?? true) : [])

/** What the agreement of this matter needs before it takes effect, by its channel as it holds since it was drafted. */
export const formOf = (state: DisputeState): AgreementForm => formOn(state.channel ?? 'people', state.stageSince)

/** Whoever filed it themselves cannot have been entered by mistake; what an officer entered in their name since may be somebody else's doing. */
export const filedThemselves = ({ filedBy, spokenFor, agreement }: DisputeState, person: PersonId): boolean =>
  filedBy === person && !spokenFor && agreement?.effectiveOn === undefined

/** After this many returns the head of the centre decides on the spot (practice C15, E1). */
export const returnsBeforeDecision = 3

/** Only the head of the centre places it now: it came back too often, or nobody led it in time. */
export const headDecides = ({ returns, ownerLapsed }: DisputeState): boolean => returns.length >= returnsBeforeDecision || ownerLapsed !== undefined

/** Handed to an authority that has not said whether it takes it. */
export const awaitsReferral = ({ end, referral }: DisputeState): boolean => end?.outcome === 'police' && referral === undefined

/** The two sides whose consent and signature count, without those who have left. */
export const principals = (state: DisputeState): readonly PersonId[] =>
  state.parties.filter((party) => party.side !== 'third' && !state.left?.includes(party.person)).map((party) => party.person)

/** Every side has signed, `signer` counted in. */
export const signedByAll = (state: DisputeState, signer?: PersonId): boolean =>
  principals(state).every((person) => person === signer || state.agreement?.signed[person])

export const signedBySome = (state: DisputeState): boolean => principals(state).some((person) => state.agreement?.signed[person])

/** Everybody who mediates it, the one who presides first (特邀调解规定 art. 13). */
export const mediatorsOf = ({ assignee, beside }: DisputeState): readonly AccountId[] => [...(assignee ? [assignee] : []), ...(beside ?? [])]

export const nameOf = (state: DisputeState, person: PersonId): string =>
  state.parties.find((party) => party.person === person)?.name ?? '—'

/** As a party is named where not everybody may know who they are. */
export const shownName = (state: DisputeState, person: string): string => {
  const party = state.parties.find((one) => one.person === person)
  if (party) return maskedAmong(party, state.parties)
  const former = state.formerly?.findLast((one) => one.person === person)
  return former ? maskedName(former) : '—'
}

/** The party behind the actor, when the actor is one. */
export const isParty = (state: DisputeState, person: string | undefined): person is PersonId =>
  state.parties.some((party) => party.person === person)
