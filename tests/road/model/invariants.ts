import { createHash } from 'node:crypto'
import { canonical } from '../../../src/domain/kernel/canonical.ts'
import { dayOf } from '../../../src/domain/kernel/day.ts'
import { isRefused } from '../../../src/domain/kernel/fault.ts'
import { placed } from '../../../src/domain/matter/placed.ts'
import { runClocks } from '../../../src/domain/matter/clocks.ts'
import type { ClockRow } from '../../../src/domain/matter/clocks.ts'
import { tell } from '../../../src/domain/matter/fold.ts'
import type { MatterState, Told } from '../../../src/domain/matter/state.ts'
import type { DisputeState } from '../../../src/domain/kinds/dispute/state.ts'
import { principals } from '../../../src/domain/kinds/dispute/state.ts'
import { reachOf, wayTo } from '../../../src/domain/people/reach.ts'
import { listReceipts } from '../../../src/service/list-receipts.ts'
import { getMatter } from '../../../src/service/get-matter.ts'
import { city } from '../../support/village.ts'
import type { Found, Town } from './town.ts'

interface Row {
  readonly facts: readonly (Told & { readonly act: string; readonly act_id: string; readonly hash: string })[]
  readonly acts: readonly { readonly id: string; readonly version: number }[]
  readonly clocks: readonly ClockRow[]
  readonly parties: readonly string[]
  readonly due: string
  readonly open: boolean
  readonly owned: boolean
}

const question = {
  name: 'model-invariants',
  text: `select m.due::text as due, m.open,
    (select json_agg(json_build_object('seq', f.seq, 'kind', f.kind, 'data', f.data, 'stage', f.stage, 'by', f.by, 'act', f.act, 'act_id', f.act_id,
      'at', to_char(f.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'hash', encode(f.hash, 'hex')) order by f.seq) from facts f where f.city = m.city and f.matter = m.id) as facts,
    (select json_agg(json_build_object('id', a.id, 'version', a.version)) from acts a where a.city = m.city and a.matter = m.id) as acts,
    coalesce((select json_agg(c.row order by c.name, c.key) from clocks c where c.city = m.city and c.matter = m.id), '[]') as clocks,
    array(select distinct p.person::text from parties p where p.city = m.city and p.matter = m.id order by 1) as parties,
    exists (select from bodies b where b.city = m.city and b.id = m.body and b.active) as owned
    from matters m where m.city = $1 and m.id = $2`,
}

/** Everything that must hold of one matter after every step; empty when it does. */
export const faultsIn = async (town: Town, found: Found): Promise<readonly string[]> => {
  const [row] = await town.hamlet.db.rows<Row>(question, [city, found.id])
  if (!row) return ['it is gone']
  const faults: string[] = []
  const must = (holds: boolean, what: string): void => { if (!holds) faults.push(what) }
  const kind = town.kindOf(found)
  const { calendar } = await town.hamlet.context.books.of(city)

  let before = Buffer.alloc(32)
  let state: MatterState | undefined
  let clocks: readonly ClockRow[] = []
  const told = new Map<string, number>()
  for (const [at, fact] of row.facts.entries()) {
    const { act_id: actId, hash, ...rest } = fact
    const own = createHash('sha256').update(before).update(canonical({ matter: found.id, seq: rest.seq, kind: rest.kind, data: rest.data, stage: rest.stage, by: rest.by, at: rest.at, act: rest.act, actId })).digest()
    must(fact.seq === at + 1, `fact ${at + 1} is missing`)
    must(own.toString('hex') === hash, `fact ${fact.seq}: its hash does not fit`)
    before = own
    told.set(actId, fact.seq)
    const earlier: readonly ClockRow[] = clocks
    state = tell(kind, state, fact)
    if (row.facts[at + 1]?.act_id !== actId) {
      clocks = runClocks(kind, clocks, state, dayOf(fact.at), fact.at, calendar)
      const silent = clocks.filter((clock) => clock.lapse === '' && !earlier.some((one) => one.name === clock.name && one.key === clock.key))
      for (const clock of silent) faults.push(`the clock ${clock.name}/${clock.key} began without anybody being told when it runs out (after ${fact.kind})`)
    }
  }
  must(canonical(plain(state)) === canonical(found.state), 'its state is not what its facts say')
  must(found.version === row.facts.length, 'its version is not the number of its facts')
  must(same(clocks, row.clocks), `its clocks are ${names(row.clocks)}; recomputed ${names(clocks)}`)
  must(canonical(row.parties) === canonical([...new Set(found.state.parties.map((party) => party.person))].toSorted()), `its parties are ${row.parties.join(' ')}, its state says ${found.state.parties.map((party) => party.person).toSorted().join(' ')}`)
  must(canonical(row.acts.map((one) => [one.id, one.version]).toSorted()) === canonical([...told].map(([id, seq]) => [id, seq]).toSorted()), 'acts and facts do not belong together')
  must(!town.phones.test(JSON.stringify(row.facts)), 'a phone number stands in a fact')
  must(row.open === (kind.stages[found.state.stage]?.end !== true), 'open is not what the stage says')
  const offices = new Set(kind.clocks.filter((rule) => rule.inside).map((rule) => rule.name))
  const running = clocks.filter((clock) => !clock.pausedOn && !offices.has(clock.name)).map((clock) => clock.due).toSorted()[0]
  must(row.due === (row.open ? (running ?? '9999-12-31') : '9999-12-31'), `due is ${row.due}, the clocks say ${running}`)
  if (row.open) {
    must(row.owned, 'nobody owns it')
    must(clocks.length > 0, `in ${found.state.stage} no clock runs`)
    const byItself = clocks.some((clock) => clock.lapse !== '' && !clock.pausedOn)
    must(byItself || (await town.possible(found)).some((one) => one.moves), `in ${found.state.stage} nobody can lead it on, and no clock will`)
  }
  if (found.kind === 'dispute') faults.push(...disputeFaults(found.state as DisputeState))
  return faults
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const text = (rows: readonly ClockRow[]): string => rows.map((row) => canonical(plain(row))).toSorted().join('\n')
const same = (a: readonly ClockRow[], b: readonly ClockRow[]): boolean => text(a) === text(b)
const names = (rows: readonly ClockRow[]): string => rows.map((row) => `${row.name}/${row.key} until ${row.due} ${row.lapse}`).toSorted().join(', ') || 'none'

/** What the law and the house say of a dispute in a stage, whatever way led there. */
const disputeFaults = (state: DisputeState): readonly string[] => {
  const faults: string[] = []
  const must = (holds: boolean, what: string): void => { if (!holds) faults.push(`${state.stage}: ${what}`) }
  const all = principals(state)
  if (['mediating', 'signing'].includes(state.stage)) {
    must(all.every((person) => state.consents[person]?.yes === true), 'mediation goes on without the consent of every party')
    must(state.assignee !== undefined && state.mediatorTook, 'mediation goes on without a mediator who took it')
  }
  if (state.agreement?.effectiveOn && state.agreement.form === 'written') {
    must(all.every((person) => state.agreement?.signed[person]), 'a written agreement is in effect without every signature')
    must(state.agreement.sealedBy !== undefined, 'a written agreement is in effect without the seal')
  }
  if (['agreed', 'confirming', 'performing', 'breached', 'visiting'].includes(state.stage)) must(state.pledges.length > 0, 'nothing was promised')
  if (state.stage === 'filing') must(state.suit !== undefined && state.court !== undefined, 'a suit is under review by no court')
  if (state.stage === 'confirming') must(state.court !== undefined && all.every((person) => state.confirmation?.wishes[person] === true), 'confirmation without everybody asking')
  if (state.stage === 'concluded' || state.stage === 'archived') must(state.end !== undefined, 'concluded without an outcome')
  else must(state.end === undefined, 'an outcome before the end')
  // 首接负责: one owns it at any time, the first receiver until another has signed.
  if (state.unsigned) {
    must(['registered', 'readdressing', 'supplementing'].includes(state.stage), 'nobody has signed for it and it goes on')
    must(state.receivedBy !== undefined && state.taken?.by === state.receivedBy && state.body === state.receivedBy && state.centre === state.receivedBy, 'unsigned and not its first receiver’s')
    must(state.stage === 'readdressing' || state.area === state.taken?.at, 'not where it was last said to be')
    must(state.taken?.over === undefined && state.taken?.to !== state.receivedBy, 'unsigned, and nobody else is to sign for it')
  } else {
    must(state.toDecide === undefined && state.stage !== 'readdressing', 'signed for, and whose it is is still to be found')
    must(state.receivedBy === undefined || state.taken?.over !== undefined, 'taken in and over, and no day says since when')
  }
  // 更正当事人信息: nobody's answer outlives them in it, and nobody stands in it twice.
  const here = new Set<string>(state.parties.map((party) => party.person))
  must(here.size === state.parties.length, 'one person is two of its parties')
  const answered: Readonly<Record<string, readonly (string | undefined)[]>> = {
    notified: state.notified, contacted: state.contacted, consents: Object.keys(state.consents), preferred: Object.keys(state.preferred ?? {}), left: state.left ?? [],
    addresses: Object.keys(state.addresses ?? {}), agents: state.agents?.map((one) => one.person) ?? [], extension: state.extension?.agreed ?? [], objection: state.objection ? [state.objection.by] : [],
    waived: state.related?.flatMap((one) => one.waived) ?? [], replies: Object.keys(state.statements?.replies ?? {}), confirmed: state.undisputed?.flatMap((sheet) => Object.keys(sheet.confirmed)) ?? [],
    signed: Object.keys(state.agreement?.signed ?? {}), frozen: state.frozen ? [state.frozen.by] : [], 'to tell': state.toTell?.map((one) => one.person) ?? [],
  }
  for (const [what, people] of Object.entries(answered)) for (const person of people) must(person === undefined || here.has(person), `${what}: of somebody who is no party`)
  if (state.suspended) must(['preparing', 'mediating'].includes(state.stage), 'suspended where nobody can resume')
  return faults
}

const notBy = { name: 'model-not-by', text: `select seq from facts where city = $1 and matter = $2 and seq = any($3::int[]) and by->>'id' is distinct from $4` }

const signers = (found: Found): ReadonlySet<string> => (found.kind === 'dispute' && (found.state as DisputeState).agreement ? new Set(principals(found.state as DisputeState)) : new Set())

/** What each of the cast sees of it: nothing beyond their reach, nothing hidden, no number in full. */
export const leaksIn = async (town: Town, found: Found): Promise<readonly string[]> => {
  const kind = town.kindOf(found)
  const leaks: string[] = []
  for (const actor of town.cast(found)) {
    const who = actor.kind === 'officer' ? actor.name : actor.kind
    const way = wayTo(reachOf(actor, 'read', kind.grants), placed(found.state))
    const view = await getMatter(town.hamlet.context, actor, found.code)
    const receipt = (await listReceipts(town.hamlet.context, actor, { q: found.code })).items.length > 0
    // Of what they registered themselves a receipt is kept only while they cannot read it.
    const kept = reachOf(actor, 'receipt', kind.grants).filter((one) => one.by !== 'registered' || !way)
    if (receipt !== (wayTo(kept, placed(found.state)) !== undefined)) leaks.push(`${who} ${receipt ? 'has' : 'lacks'} a receipt`)
    if (receipt && way?.by === 'received') leaks.push(`${who} has a receipt of what is still theirs`)
    if (isRefused(view)) {
      if (way) leaks.push(`${who} may read it and is told ${view.refused.code}`)
      else if (view.refused.code !== 'not-found') leaks.push(`${who} is told ${view.refused.code} of what they may not know of`)
      continue
    }
    if (!way) leaks.push(`${who} reads it`)
    const seen = JSON.stringify(view)
    if (town.phones.test(seen)) leaks.push(`${who} sees a phone number in full`)
    if (actor.kind !== 'resident') continue
    const hidden = view.facts.filter((fact) => kind.hidden.includes(fact.kind)).map((fact) => fact.seq)
    // What somebody said themselves they may read again.
    const foreign = hidden.length === 0 ? [] : await town.hamlet.db.rows<{ seq: number }>(notBy, [city, found.id, hidden, actor.person])
    if (foreign.length > 0) leaks.push('a party sees a hidden fact')
    // Between those who are to sign the same agreement, and from its draft on, names are no secret.
    const signing = signers(found)
    const others = found.state.parties.filter((party) => party.person !== actor.person && !(signing.has(actor.person) && signing.has(party.person)) && party.form === 'natural' && party.name !== found.state.parties.find((one) => one.person === actor.person)?.name && party.name.length > 2)
    for (const other of others) if (view.parties.some((party) => party.name === other.name)) leaks.push('a party sees another party’s name in full')
  }
  return leaks
}
