import { canonical } from '../domain/kernel/canonical.ts'
import { dayOf } from '../domain/kernel/day.ts'
import type { Calendar } from '../domain/law/calendar.ts'
import { runClocks } from '../domain/matter/clocks.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import { tell } from '../domain/matter/fold.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { AuditRow } from '../store/audit.ts'
import type { ChainedFact } from '../store/facts.ts'
import { matterColumns, matterRow } from '../store/matter-row.ts'
import { wordsRow } from '../store/words-row.ts'
import { chainStart, hashOf } from './chain.ts'

/** What is wrong with one matter: its chain, and everything kept of it that its facts do not say. Empty when sound. */
export const faultsOf = (kind: Kind | undefined, row: AuditRow, calendar: Calendar): readonly string[] => {
  const chain = chainFaults(row)
  if (!kind) return [...chain, `no kind "${String(row.columns['kind'])}" is known here`]
  if (chain.length > 0) return chain
  let told: { readonly state: MatterState; readonly clocks: readonly ClockRow[] }
  try {
    told = replay(kind, row.facts, calendar)
  } catch (error) {
    return [`its facts do not fold: ${error instanceof Error ? error.message : String(error)}`]
  }
  return [
    ...(canonical(plain(told.state)) === canonical(row.state) ? [] : ['its state is not what its facts say']),
    ...columnFaults(kind, told.state, row),
    ...clockFaults(told.clocks, row.clocks),
    ...(sorted(told.state.parties.map(({ person, side }) => `${person} ${side}`)) === sorted(row.parties.map(({ person, side }) => `${person} ${side}`)) ? [] : ['its parties are not those of its facts']),
    ...actFaults(row),
    ...wordFaults(kind, told.state, row),
  ]
}

/** As it comes back from the record: members without a value are gone. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const sorted = (all: readonly string[]): string => [...new Set(all)].toSorted().join('\n')

/** What is wrong with the facts themselves: nothing that could be put right from them. */
export const chainFaults = (row: AuditRow): readonly string[] => {
  let before: Buffer = chainStart
  for (const [at, { hash, ...fact }] of row.facts.entries()) {
    if (fact.seq !== at + 1) return [`fact ${at + 1} is missing`]
    const own = hashOf(before, row.id, fact)
    if (own.toString('hex') !== hash) return [`fact ${fact.seq} (${fact.kind}) was changed: its hash does not fit`]
    before = own
  }
  if (row.facts.length === 0) return ['it has no facts']
  return before.toString('hex') === row.head && row.facts.length === row.version ? [] : ['its current row does not stand on its last fact']
}

/** Tells the facts again, act by act, and runs the clocks as they ran then. @throws when the facts do not fold */
export const replay = (kind: Kind, facts: readonly ChainedFact[], calendar: Calendar): { readonly state: MatterState; readonly clocks: readonly ClockRow[] } => {
  let state: MatterState | undefined
  let clocks: readonly ClockRow[] = []
  for (const [at, fact] of facts.entries()) {
    state = tell(kind, state, fact)
    if (facts[at + 1]?.actId !== fact.actId) clocks = runClocks(kind, clocks, state, dayOf(fact.at), fact.at, calendar)
  }
  if (!state) throw new Error('no facts')
  return { state, clocks }
}

const columnFaults = (kind: Kind, state: MatterState, row: AuditRow): readonly string[] => {
  const at = row.facts.at(-1)?.at
  if (at === undefined) return []
  const expected: Readonly<Record<string, unknown>> = { ...matterRow(kind, state, row.clocks, row.version, at) }
  return Object.keys(matterColumns).filter((name) => name !== 'state').flatMap((name) => {
    const [should, is] = [canonical(plain(expected[name] ?? null)), canonical(row.columns[name] ?? null)]
    return should === is ? [] : [`column ${name} is ${is}, its facts say ${should}`]
  })
}

const clockFaults = (should: readonly ClockRow[], is: readonly ClockRow[]): readonly string[] => {
  const text = (rows: readonly ClockRow[]): string => sorted(rows.map((row) => canonical(plain(row))))
  if (text(should) === text(is)) return []
  const brief = (rows: readonly ClockRow[]): string => rows.map((row) => `${row.name}${row.key ? `/${row.key}` : ''} until ${row.due}`).toSorted().join(', ') || 'none'
  return [`its clocks are ${brief(is)}; its facts and the calendar say ${brief(should)}`]
}

/** Each act told facts up to its version; each fact belongs to an act. */
const actFaults = (row: AuditRow): readonly string[] => {
  const told = new Map<string, number>()
  for (const fact of row.facts) told.set(fact.actId, fact.seq)
  const kept = new Map(row.acts.map((act) => [act.id, act.version]))
  return [
    ...[...told].filter(([id, version]) => kept.get(id) !== version).map(([id]) => `act ${id} is not in the list of acts as its facts tell it`),
    ...[...kept.keys()].filter((id) => !told.has(id)).map((id) => `act ${id} told no fact`),
  ]
}

const wordFaults = (kind: Kind, state: MatterState, row: AuditRow): readonly string[] => {
  const [is, ...others] = row.words
  if (!is) return ['it cannot be searched']
  if (others.length > 0) return ['its words for searching lie in several lists']
  const should = wordsRow(kind, state)
  const grams = (all: readonly number[] | null): string => sorted((all ?? []).map(String))
  const rest = (words: object): string => canonical(plain({ ...words, grams: [] }))
  const known = { ...should, town: should.town ?? null, village: should.village ?? null }
  return rest(known) === rest(is) && grams(should.grams) === grams(is.grams) ? [] : ['its words for searching are not those of its facts']
}
