import type { z } from 'zod'
import type { Day, Moment } from '../kernel/day.ts'
import type { Refused } from '../kernel/fault.ts'
import type { AccountId, MatterId, PersonId } from '../kernel/id.ts'
import type { Fen } from '../kernel/money.ts'
import type { Words } from '../kernel/words.ts'
import type { Calendar } from '../law/calendar.ts'
import type { Actor, By } from '../people/actor.ts'
import type { CityBook } from '../people/city-book.ts'
import type { Conflict } from '../people/firewall.ts'
import type { Grants } from '../people/grants.ts'
import type { Role } from '../words/roles.ts'
import type { CourtApplication, FileCovers } from './papers.ts'
import type { Party } from './party.ts'
import type { Fact, MatterState, Row, Told } from './state.ts'

/** What a decision may know beside the matter itself. Time and look-ups come in; nothing is fetched from inside. */
export interface World {
  readonly now: Moment
  readonly today: Day
  readonly actor: Actor
  /** The role under which this act was granted. */
  readonly role: Role
  readonly by: By
  readonly city: CityBook
  readonly calendar: Calendar
  /** Conflicts of an account with this matter's parties, found before the decision. */
  conflictsOf(account: AccountId): readonly Conflict[]
  /** Of the series that the act takes a number from; see `Act.number`. */
  readonly number?: { readonly next: number; readonly taken: boolean }
  /** Other matters that the payload names by code, as far as the actor may know them. */
  matterByCode(code: string): { readonly id: MatterId; readonly code: string; readonly kind: string; readonly stage: string; readonly state?: MatterState | undefined } | undefined
}

/** A message that leaves with the act: written to the outbox in the same transaction. */
export interface Message {
  readonly to: { readonly person: PersonId } | { readonly account: AccountId } | { readonly role: Role; readonly body: string }
  /** Names a template in the kind's `letters`. */
  readonly letter: string
  readonly values: Readonly<Record<string, string | number | Words>>
}

/** Another matter that begins with this act, in the same transaction (an assisting unit's request, a hazard that becomes a case). */
export interface Opening {
  readonly kind: string
  readonly payload: unknown
}

/** What the system does to another matter with this act, in the same transaction: all of it happens or nothing. */
export interface Also {
  readonly matter: MatterId
  readonly act: string
  readonly payload: unknown
}

export type Decision =
  | { readonly facts: readonly Fact[]; readonly messages?: readonly Message[]; readonly opens?: readonly Opening[]; readonly also?: readonly Also[] }
  | Refused

export interface Stage {
  readonly words: Words
  /** Where it lies on the road that every reader sees; absent for a side road. */
  readonly step?: string
  /** It stands at its step only while it lasts: having been here alone is not having been through that step. */
  readonly aside?: true
  /** It leads past the road to its end: a step of its own, by its own name, before the last. Only who came this way has it in the strip. */
  readonly beside?: true
  /** Steps that lie behind whoever came here, also where the matter never stood at them. */
  readonly behind?: readonly string[]
  /** What a party reads instead of the stage's name. */
  readonly plain: Words
  /** The clocks that `plain` speaks of: the nearest of them is named beside it. Absent: the nearest of all; empty: none. */
  readonly clocks?: readonly string[]
  readonly end?: true
  /** It is the court's turn, although another body keeps the matter. */
  readonly court?: true
  /** The one or two things to do now, the first first. */
  readonly now?: readonly string[]
}

export interface Act<S extends MatterState, P extends z.ZodObject = z.ZodObject> {
  readonly words: Words
  readonly help?: Words
  readonly form: P
  /** `quiet` is seldom needed; `danger` asks twice. What is to be done now is said by the stage. */
  readonly tone?: 'plain' | 'quiet' | 'danger'
  /** May be done while the matter is frozen or suspended, or while it is suspended only. */
  readonly whileHeld?: true | 'suspended'
  /** The series in which it takes the next number, or exactly the number `n`: looked up before the decision, kept in the matter's row, never given twice. */
  number?(state: S, payload: z.output<P>, world: World): { readonly series: string; readonly n?: number } | undefined
  /** True once it was done as far as it goes, and while others come before it. It stays possible, and does not come first; what the stage does not ask for goes among the rest. */
  rests?(state: S, actor: Actor): boolean
  /** True where it comes before everything that the stage asks for: whether somebody is safe is asked before their papers are. */
  first?(state: S): boolean
  /** Its payload puts right the data of one party: the door finds out who that is, and whether it is the same person as before. */
  readonly corrects?: true
  /** What it is called while it rests: to choose becomes to change one's choice. It then stands among the rest, whatever the stage asks for. */
  readonly again?: Words
  /** What it is called in this matter, where that says more than its name: to add evidence becomes to supply what the court asked for. */
  called?(state: S): Words | undefined
  /** False for whom it does not concern here, although their role could: it is not shown to them, not even with a reason. */
  offered?(state: S, actor: Actor): boolean
  /** What single fields say and ask for in this matter beyond what the form always says: whoever fills it in learns it here and not from a refusal. `without`: answers that make no sense in this matter. */
  here?(state: S): Readonly<Record<string, { readonly help?: Words; readonly required?: true; readonly without?: readonly string[] }>>
  /** What is to be known of the act in this matter; said in place of `help`. Undefined where the general help holds. */
  note?(state: S): Words | undefined
  /** What is filled in beforehand, in the shape of the payload; the person changes it as they like. */
  start?(state: S, world: World): Readonly<Record<string, unknown>>
  /** Why it is not yet possible; shown beside the act. */
  ready?(state: S, world: World): Refused | undefined
  decide(state: S, payload: z.output<P>, world: World): Decision
}

export interface Move {
  readonly act: string
  /** `'*'` means every stage that is not an end. */
  readonly from: readonly string[] | '*'
  /** `'same'` stays. */
  readonly to: string
  /** Name of a guard, asked of the state after the facts. Rows are tried in order. */
  readonly when?: string
}

export interface ClockRule<S extends MatterState> {
  readonly name: string
  readonly words: Words
  /** Runs while the matter is in one of these stages … */
  readonly stages: readonly string[]
  /** … and this holds. */
  when?(state: S): boolean
  /** The row of `law/deadlines` that gives its length. */
  rule?(state: S): string
  /** For promised days: the day itself. */
  due?(state: S): Day | undefined
  /** The day from which it counts; the day on which it began to run when absent. */
  from?(state: S): Day | undefined
  /** When this text changes the clock starts anew (the next instalment, the next visit). */
  key?(state: S): string
  /** The act done by the system when the day has passed. */
  readonly lapse: string
  /** Stands still, and gains the days, while the matter is suspended or frozen. */
  readonly pauses: boolean
  /** Runs on while the matter is frozen: the clock of the one who must check. */
  readonly whileFrozen?: true
  /** What happens by itself if nobody acts, in a party's words. */
  readonly thereafter: Words
  /** An office's own clock: parties need not know of it. */
  readonly inside?: true
  /** Nobody's deadline, always `inside`: it only says when the system does something, and is shown to nobody. */
  readonly timer?: true
  /** Of a day of its own (`due`): the hour of the day after at which it runs out, in Beijing; midnight when absent. A letter that can wait wakes nobody. */
  readonly hour?: number
}

export interface Queue {
  readonly name: string
  readonly words: Words
  readonly roles: readonly Role[]
  readonly filter: {
    readonly stage?: readonly string[]
    readonly late?: true
    readonly mine?: true
    readonly returned?: true
    readonly held?: 'frozen'
    /** Somebody who reads no messages is still to be told something. */
    readonly toTell?: true
    /** Only the head of the city's centre can say whose it is now. */
    readonly toDecide?: true
  }
  /** Not of one's own area: what one's body took in for another centre, until that one signs (`hold`). */
  readonly received?: true
}

/** A document that the file of a matter must or may hold. */
export interface Paper {
  readonly name: string
  readonly words: Words
  readonly must: boolean
  /** For officers alone: neither a party nor a court learns whether it is there. */
  readonly inside?: true
  /** Stage from which it is looked for. */
  readonly stage: string
  /** Who can supply it when it is missing. */
  readonly from: Words
  present(state: MatterState): boolean
}

export interface Stamp {
  readonly at: Moment
  readonly on: Day
  readonly by: By
}

/** Method syntax inside makes a kind of a narrower state fit where any kind is asked for; the registry is the only place that needs it. */
export type Reducer<S, D> = { fold(state: S, data: D, stamp: Stamp): S }['fold']
/** `today`: the day on which it is asked. */
export type Guard<S> = { holds(state: S, today: Day): boolean }['holds']

export type Reducers<S extends MatterState, F> = { readonly [K in keyof F]: Reducer<S, F[K]> }

/** A kind of matter is data: this object is all that the engine, the store, the door and the screens know of it. */
export interface Kind<S extends MatterState = MatterState, F = Record<string, unknown>> {
  readonly name: string
  readonly words: Words
  readonly road: readonly { readonly step: string; readonly words: Words }[]
  readonly stages: Readonly<Record<string, Stage>>
  readonly start: string
  /** What follows the first ` · ` of a title was told in somebody's own words: only for who may read the matter. */
  readonly toldInTitle?: true
  /** The title with the names in full that the reader `knows`; absent for kinds whose titles name nobody. */
  titled?(title: Words, parties: readonly Party[], knows: (person: PersonId) => boolean): Words
  readonly open: {
    readonly words: Words
    readonly form: z.ZodObject
    /** The series in which a new matter takes the next number; looked up before it begins. */
    number?(payload: unknown, world: World): { readonly series: string } | undefined
    begin(payload: unknown, world: World, id: MatterId, code: string): Decision
  }
  /** Builds the first state from the data of the `opened` fact. */
  begun(data: never): Omit<S, 'stage' | 'stageSince' | 'openedAt' | 'openedOn' | 'extended' | 'overdue'>
  readonly acts: Readonly<Record<string, Act<S>>>
  readonly moves: readonly Move[]
  readonly guards: Readonly<Record<string, Guard<S>>>
  /** What an act of a later stage waits for, where that says more than the stage does. Such acts are shown as not yet possible. */
  awaited?(state: S, act: string): Refused | undefined
  /** An act that comes after the day until which it counted: says which day that was and what is open now. Such acts are not offered any more. */
  expired?(state: S, act: string, world: World): Refused | undefined
  readonly reducers: Reducers<S, F>
  readonly clocks: readonly ClockRule<S>[]
  readonly grants: Grants
  readonly queues: readonly Queue[]
  readonly papers: readonly Paper[]
  readonly letters: Readonly<Record<string, Words>>
  /** Who rings or writes instead where a party reads no messages; asked with the role of who acts. A kind without it sends to everybody alike. */
  byHand?(state: S, role: Role): Exclude<Message['to'], { readonly person: PersonId }>
  /** Words for the kinds of fact, as the story of the matter tells them. */
  readonly tells: Readonly<Record<string, Words>>
  row(state: S): Row
  /** Kinds of fact that neither parties nor a court see: private talks, notes among officers. */
  readonly hidden: readonly string[]
  /** One sentence of a fact for the story of the matter, parties masked but for those whom the reader `knows`; undefined where the words of its kind say enough. */
  summary(fact: Told, state: S, city: CityBook, knows?: (person: PersonId) => boolean): Words | undefined
  /** What was said in a fact, for a reader who may read it: the words of a session, a private talk, a note. Undefined for all others. */
  told?(fact: Told, reader: Reader): Words | undefined
  /** What a party reads of a matter that is over: how it ended and which way is open; undefined while it is not over. */
  ended?(state: S): Words | undefined
  /** What a party reads instead of the stage's own words, where the matter itself says more. */
  plainly?(state: S): Pick<Stage, 'plain' | 'clocks'> | undefined
  /** The matter's own content in blocks, the same for every reader who may see the matter but for lines marked `inside` and the names that the reader `knows`. With `today` it says what is due, late or broken. */
  panels(state: S, city: CityBook, knows?: (person: PersonId) => boolean, calendar?: Calendar, today?: Day): readonly Panel[]
  /** Whose full names a party knows because they agree with them; a promise to somebody who is not named would be none. */
  namesKnownTo?(state: S, person: PersonId): readonly PersonId[]
  /** What is written to be signed by hand, with each party named as `nameOf` says; undefined while there is nothing of the kind. */
  toSign?(state: S, nameOf: (person: PersonId) => string): ToSign | undefined
  /** What all sides ask a court for together, on paper; undefined where nothing can be asked, or was. Absent for kinds in which nothing is. */
  application?(state: S, facts: readonly Told[], world: Pick<World, 'city' | 'today' | 'calendar'>, nameOf: (person: PersonId) => string): CourtApplication | undefined
  /** The covers and the contents of the file; undefined while it is not archived. Absent for kinds that keep none. */
  covers?(state: S, facts: readonly Told[]): FileCovers | undefined
  /** Records that were written down with somebody and are printed to be signed, in their order; for officers. Absent for kinds that have none. */
  records?(facts: readonly Told[]): readonly RecordPaper[]
  /** Sentences that can be answered one by one; absent for kinds that have none. */
  statements?(state: S): readonly Stated[]
  /** What was promised in an agreement that is in effect, clause by clause; absent for kinds in which nothing is promised. */
  promised?(state: S): readonly Promised[]
}

/**
 * From where a matter is read. What is said in mediation does not cross to the court; what is said in private stays with the mediator who
 * heard it (rule 7 of the house; 特邀调解规定 art. 22, 在线调解规则 art. 18).
 */
export interface Reader {
  readonly as: 'party' | 'officer' | 'court'
  /** The officer who reads. */
  readonly account?: AccountId | undefined
  /** The party who reads. */
  readonly person?: PersonId | undefined
}

/** One thing that somebody promised somebody, and how far it is. Amounts in fen. */
export interface Promised {
  readonly no: number
  readonly from: PersonId
  readonly to: PersonId
  readonly what: string
  readonly amount?: Fen | undefined
  /** What has come in so far. */
  readonly paid: Fen
  readonly due: Day
  /** Since when the one who promised says that it is done, and the other has not said so yet. */
  readonly claimed?: Day | undefined
  /** What they say they paid: all that is open, or a part of it. */
  readonly claimedAmount?: Fen | undefined
  readonly kept?: Day | undefined
}

/** One sentence of a claim. `no` names it in an answer; the amount is in fen. */
export interface Stated {
  readonly no: number
  readonly what: Words
  readonly text: string
  readonly amount?: Fen | undefined
  readonly on?: Day | undefined
}

/** A paper that waits for signatures: its text, and who signs or has signed. */
export interface ToSign {
  readonly text: Panel
  /** When it binds and what follows, with where the law says so. */
  readonly effect: readonly Words[]
  readonly cite?: Words | undefined
  /** How a name may be set to it; absent where it is signed as any paper. */
  readonly hands?: Words | undefined
  /** Who mediates it, the one who presides first. */
  readonly mediators: readonly AccountId[]
  readonly signers: readonly { readonly person: PersonId; readonly signed?: { readonly way: Words; readonly on: Day } | undefined }[]
}

/** A record of what one person said, as it is printed. */
export interface RecordPaper {
  readonly no: number
  readonly words: Words
  readonly on: Day
  readonly asker: AccountId
  /** A party of the matter, or else the name of somebody who is none. */
  readonly person?: PersonId
  readonly whom?: string
  readonly lines: readonly { readonly label: Words; readonly value: Words }[]
  readonly signed?: { readonly how: Words; readonly refused: boolean; readonly why?: string }
}

export interface Panel {
  readonly name: string
  /** What lies on the table in mediation: never for the court. */
  readonly table?: true
  readonly words: Words
  /** `inside`: for officers only; `only`: for officers and, of the parties, for these. */
  readonly lines: readonly { readonly label: Words; readonly value: Words; readonly tone?: 'plain' | 'good' | 'warn' | 'bad'; readonly inside?: true; readonly only?: readonly PersonId[] }[]
  /** The same as a table, for paper: a row has a cell for each head, a cell what is said in it; `inside` as of a line. `notes` are of the whole. */
  readonly grid?: { readonly heads: readonly Words[]; readonly rows: readonly (readonly (readonly { readonly value: Words; readonly inside?: true }[])[])[]; readonly notes: readonly Words[] }
}
