import { dayOf } from '../domain/kernel/day.ts'
import type { Day, Moment } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { FileId, MatterId, PersonId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import { checkCode } from '../domain/law/matter-code.ts'
import { allowedActs } from '../domain/matter/allowed.ts'
import { placed } from '../domain/matter/placed.ts'
import type { Allowed } from '../domain/matter/allowed.ts'
import type { Kind, Panel, Promised, Reader, Stated } from '../domain/matter/kind.ts'
import type { Party } from '../domain/matter/party.ts'
import type { Told } from '../domain/matter/state.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import { conflicts } from '../domain/people/firewall.ts'
import { disclose } from '../domain/people/grants.ts'
import type { AgeBand } from '../domain/words/needs.ts'
import { roles } from '../domain/words/roles.ts'
import type { Hider } from '../domain/people/hide-names.ts'
import { findTitles } from '../store/matters.ts'
import { findAdvice } from '../store/advice.ts'
import { findView } from '../store/view.ts'
import type { ViewRow } from '../store/view.ts'
import { applicationFor } from './application-for.ts'
import { byName } from './by-name.ts'
import { tellOf } from './changes.ts'
import type { Edition } from './city-book.ts'
import { clocksFor, clockView } from './clock-view.ts'
import type { ClockView } from './clock-view.ts'
import type { Context } from './context.ts'
import { filesFor } from './files-for.ts'
import { takenInFor } from './merged.ts'
import { lineFor, lineOf, titleFor } from './lines.ts'
import type { MatterLine } from './lines.ts'
import { agesOf } from './ages.ts'
import { needsView, partyView } from './party-view.ts'
import type { PartyView, Shown } from './party-view.ts'
import { openNames } from './open-names.ts'
import { paperFor } from './paper-for.ts'
import { plainOf } from './plain-words.ts'
import { readerOf } from './reader-of.ts'
import { reasonWords, revealables } from './reveal-words.ts'
import { revealedTo } from './revealed.ts'
import { roadOf } from './road-strip.ts'
import type { RoadStep } from './road-strip.ts'
import { worldOf } from './world.ts'

export interface FactView {
  readonly seq: number
  readonly kind: string
  readonly words: Words
  readonly summary?: Words
  readonly by: { readonly name: string; readonly role: Words }
  readonly at: Moment
  readonly stage: string
  readonly stageWords: Words
}

export interface MatterView extends MatterLine {
  readonly plain: Words
  readonly road: readonly RoadStep[]
  readonly clocks: readonly ClockView[]
  readonly parties: readonly PartyView[]
  readonly panels: readonly PanelView[]
  readonly promises: readonly Promised[]
  readonly statements?: readonly Stated[]
  readonly papers: readonly { readonly name: string; readonly words: Words; readonly must: boolean; readonly present: boolean; readonly from: Words }[]
  readonly facts: readonly FactView[]
  readonly records: readonly { readonly no: number; readonly words: Words; readonly on: Day; readonly signed: boolean }[]
  readonly allowed: readonly Allowed[]
  readonly may: readonly ((typeof beside)[number] | 'to-sign' | 'application' | 'covers')[]
  readonly links: readonly { readonly id: MatterId; readonly code: string; readonly title: Words; readonly kind: string }[]
  readonly files: readonly { readonly id: FileId; readonly name: string; readonly type: string; readonly size: number; readonly at: Moment; readonly by: string; readonly from?: string }[]
  readonly openedAt: Moment
  /** Questions of this matter that the reading judge answered while it was mediated: they may want to step back. */
  readonly advised?: readonly { readonly code: string; readonly on: Day }[]
  readonly looks?: readonly { readonly who: string; readonly what: Words; readonly why: Words; readonly at: Moment }[]
}

/** A panel as one reader may read it. */
export interface PanelView extends Pick<Panel, 'name' | 'words' | 'lines'> {
  readonly grid?: { readonly heads: readonly Words[]; readonly rows: readonly (readonly (readonly Words[])[])[]; readonly notes: readonly Words[] }
}

/** Grants that are no acts and have a button all the same. */
const beside = ['reveal', disclose] as const

const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** One matter as this reader may see it, by id or public code. Who may not read it is told that there is none. */
export const getMatter = async (context: Context, actor: Actor, named: string): Promise<MatterView | Refused> => {
  const now = context.now()
  const code = idShape.test(named) ? undefined : checkCode(named)
  if (code && 'wrong' in code) return refuse('not-found')
  const [edition, row] = await Promise.all([
    context.books.of(actor.city), findView(context.db, actor.city, code ? { code: code.ok } : { id: named as MatterId }, dayOf(now), actor.kind === 'officer'),
  ])
  const kind = row && context.kinds[row.kind]
  const way = row && kind && wayTo(reachOf(actor, 'read', kind.grants), placed(row.state))
  if (!row || !kind || !way) return refuse('not-found')
  const [links, advised, revealed, taken] = await Promise.all([
    linksOf(context, actor, row.links),
    actor.kind === 'officer' && row.links.length > 0 ? findAdvice(context.db, actor.city, row.links, actor.account) : [],
    revealedTo(context, actor, row.looks, now),
    row.facts.some((fact) => fact.kind === 'took-in') ? takenInFor(context, actor, row.id) : [],
  ])
  const ages = agesOf(context.vault, row, dayOf(now))
  const me = actor.kind === 'resident' || actor.kind === 'bearer' ? actor.person : undefined
  const { state } = row
  const reader = readerOf(way.role, actor)
  // Names of those who are in what went into it stand in its evidence too.
  const also = taken.flatMap((one) => [...one.people, ...one.formerly]).filter((party) => !state.parties.some((own) => own.person === party.person))
  const { isFull: nameFor, agreedWith, told, title, hide } = openNames(kind, state, actor, revealed, { also })
  const line = lineFor(context.kinds, actor, lineOf(context.kinds, edition, row))
  // They are answered at the table; what of them goes to the court has a panel of its own.
  const statements = reader.as === 'court' ? undefined : kind.statements?.(state)
  return {
    ...line, title: title(line.title),
    // Who told it knows what they told of; the other side does not learn what somebody saw in it.
    ...(state.parties.some((party) => party.person === me && party.side === 'applicant') ? { flags: row.flags } : {}),
    plain: hide.words(plainOf(kind, state, row.clocks, edition)),
    road: roadOf(kind, row.facts, row.stage, now),
    clocks: clocksFor(kind, row.clocks, me !== undefined).map((clock) => clockView(kind, clock, now)),
    parties: state.parties.map((party) => ({ ...partyView(state, party, me, agreedWith.has(party.person) ? { name: true } : revealed.get(party.person)), ...needsFor(party, actor, ages.get(party.person), revealed), ...apartOf(row, actor, party.person) })),
    panels: panelsFor(kind.panels(state, edition.book, nameFor, edition.calendar, dayOf(now)), reader, me, hide),
    promises: (kind.promised?.(state) ?? []).map((one) => ({ ...one, what: hide.text(one.what) })),
    ...(statements?.length ? { statements: statements.map((one) => ({ ...one, text: hide.text(one.text) })) } : {}),
    papers: papersOf(kind, row, reader),
    records: reader.as === 'officer' ? (kind.records?.(row.facts) ?? []).map((one) => ({ no: one.no, words: hide.words(one.words), on: one.on, signed: one.signed !== undefined })) : [],
    facts: factsFor(kind, row, edition, reader, { nameFor, told, hide }),
    // Whoever only holds a case code may look; to act they sign in.
    allowed: actor.kind === 'bearer' ? [] : allowedActs(kind, state, actor, (role) => worldOf({ edition, conflicts: row.conflicts, named: [] }, actor, role, now))
      .map((one) => (one.start ? { ...one, start: hidden(one.start, hide) as typeof one.start } : one)),
    may: [
      ...beside.filter((name) => actor.kind === 'officer' && wayTo(reachOf(actor, name, kind.grants), placed(state)) !== undefined),
      ...(actor.kind === 'officer' && paperFor(kind, state, reader, () => '') ? ['to-sign' as const] : []),
      ...(applicationFor(kind, row, edition, reader, now, () => '') ? ['application' as const] : []),
      ...(actor.kind === 'officer' && kind.covers?.(state, row.facts) ? ['covers' as const] : []),
    ],
    links,
    files: [...filesFor(kind, row, reader, me).map((file) => ({ file, from: undefined })), ...taken.flatMap((one) => one.evidence.map((file) => ({ file, from: one.code })))].map(({ file, from }) => ({
      id: file.id, name: hide.text(file.name), type: file.type, size: file.size, at: file.at, by: byName(file.by, nameFor, state), ...(from ? { from } : {}),
    })),
    openedAt: state.openedAt,
    ...(advised.length > 0 ? { advised } : {}),
    ...(me === undefined ? {} : { looks: row.looks.filter((look) => look.person === me).map((look) => ({ who: look.name, what: revealables[look.what] ?? { zh: look.what, en: look.what }, why: reasonWords(look.why), at: look.at })) }),
  }
}

/** What is filled in beforehand was told by somebody too: a form shows no more of a person than the page around it. */
const hidden = (value: unknown, hide: Hider): unknown => {
  if (typeof value === 'string') return hide.text(value)
  if (Array.isArray(value)) return value.map((one) => hidden(one, hide))
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hidden(inner, hide)])) : value
}

const needsFor = (party: Party, actor: Actor, age: AgeBand | undefined, revealed: ReadonlyMap<PersonId, Shown>): Pick<PartyView, 'needs'> => {
  // Whoever only holds a case code has not proved to be the party.
  const mine = actor.kind === 'resident' && actor.person === party.person
  const needs = actor.kind === 'officer' || mine ? needsView(party, age, mine, party.needs?.helper && revealed.get(party.needs.helper.person)) : undefined
  return needs ? { needs } : {}
}

/** The reader's own relations to a party; nobody reads another's here. */
const apartOf = (row: ViewRow, actor: Actor, person: PersonId): Pick<PartyView, 'apart'> => {
  const own = row.conflicts.filter((one) => actor.kind === 'officer' && one.account === actor.account && one.person === person)
  return own.length === 0 ? {} : { apart: own.map((one) => ({ words: conflicts[one.conflict], ...(one.until ? { until: one.until } : {}) })) }
}

const panelsFor = (panels: readonly Panel[], reader: Reader, me: PersonId | undefined, hide: Hider): readonly PanelView[] =>
  panels.filter((panel) => !(panel.table && reader.as === 'court'))
    .map(({ table: _table, grid, ...panel }) => ({
      ...panel, ...(grid ? { grid: gridFor(grid, reader, hide) } : {}),
      lines: panel.lines.filter((line) => reader.as !== 'party' || (!line.inside && (!line.only || (me !== undefined && line.only.includes(me)))))
        .map(({ inside: _inside, only: _only, ...line }) => ({ ...line, value: hide.words(line.value) })),
    }))
    .filter((panel) => panel.lines.length > 0)

const gridFor = ({ heads, rows, notes }: NonNullable<Panel['grid']>, reader: Reader, hide: Hider): NonNullable<PanelView['grid']> => ({
  heads: heads.map((head) => hide.words(head)),
  rows: rows.map((row) => row.map((cell) => cell.filter((one) => reader.as !== 'party' || !one.inside).map((one) => hide.words(one.value)))),
  notes: notes.map((one) => hide.words(one)),
})

/** Papers that the file must or may hold by now. */
const papersOf = (kind: Kind, row: ViewRow, reader: Reader): MatterView['papers'] => {
  const reached = new Set(row.facts.map((fact) => fact.stage))
  return kind.papers.filter((paper) => reached.has(paper.stage) && (reader.as === 'officer' || !paper.inside))
    .map((paper) => ({ name: paper.name, words: paper.words, must: paper.must, present: paper.present(row.state), from: paper.from }))
}

interface Names {
  readonly nameFor: (person: PersonId | undefined) => boolean
  /** Whose name the story may say to this reader. */
  readonly told: (person: PersonId) => boolean
  readonly hide: Hider
}

const factsFor = (kind: Kind, row: ViewRow, edition: Edition, reader: Reader, { nameFor, told, hide }: Names): readonly FactView[] =>
  row.facts.filter((fact) => reader.as === 'officer' || !kind.hidden.includes(fact.kind) || isOwn(fact, reader)).map((fact) => {
    const summary = joined(kind.summary(fact, row.state, edition.book, told), kind.told?.(fact, reader))
    return {
      seq: fact.seq, kind: fact.kind, words: tellOf(kind, fact.kind), ...(summary ? { summary: hide.words(summary) } : {}),
      by: { name: byName(fact.by, nameFor, row.state), role: roles[fact.by.role] }, at: fact.at,
      stage: fact.stage, stageWords: kind.stages[fact.stage]?.words ?? { zh: fact.stage, en: fact.stage },
    }
  })

/** What somebody wrote they may read again: their note, their answer. */
const isOwn = (fact: Told, reader: Reader): boolean => {
  const me = reader.account ?? reader.person
  return me !== undefined && fact.by.id === me
}

const joined = (first: Words | undefined, then: Words | undefined): Words | undefined =>
  (first && then ? { zh: `${first.zh}\n${then.zh}`, en: `${first.en}\n${then.en}` } : first ?? then)

/** Linked matters, as far as the reader may know of them. */
const linksOf = async (context: Context, actor: Actor, ids: readonly MatterId[]): Promise<MatterView['links']> => {
  if (ids.length === 0) return []
  const found = await findTitles(context.db, actor.city, ids)
  return found.flatMap((one) => {
    const kind = context.kinds[one.kind]
    return kind && wayTo([...reachOf(actor, 'list', kind.grants), ...reachOf(actor, 'hold', kind.grants)], one) ? { id: one.id, code: one.code, title: titleFor(kind, actor, one.title), kind: one.kind } : []
  })
}
