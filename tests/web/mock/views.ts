import { allowedActs } from '../../../src/domain/matter/allowed.ts'
import { dayOf, daysBetween, epochOf } from '../../../src/domain/kernel/day.ts'
import type { Day } from '../../../src/domain/kernel/day.ts'
import type { MatterLine, MatterView } from '../../../src/contract/matter.ts'
import { nearestDue } from '../../../src/domain/matter/clocks.ts'
import { sideWords } from '../../../src/domain/matter/party.ts'
import type { Actor } from '../../../src/domain/people/actor.ts'
import { dueWarningWords } from '../../../src/domain/law/due.ts'
import { maskCompany, maskName } from '../../../src/domain/people/masks.ts'
import { placed } from '../../../src/domain/matter/placed.ts'
import { reachOf, wayTo } from '../../../src/domain/people/reach.ts'
import { roles } from '../../../src/domain/words/roles.ts'
import type { DisputeState } from '../../../src/domain/kinds/dispute/state.ts'
import { book, placeWords } from './city.ts'
import type { Kept, Office } from './office.ts'

const bodyRef = (id: string) => {
  const body = book.body(id as never)
  return { id, name: body?.name ?? { zh: '—', en: '—' }, kind: body?.kind ?? '' }
}

export const lineOf = (kept: Kept): MatterLine => {
  const { state, kind } = kept
  const row = kind.row(state)
  const assignee = state.assignee && book.account(state.assignee)
  const due = nearestDue(kept.clocks)
  return {
    id: state.id, kind: kind.name, code: state.code, title: state.title, stage: state.stage, stageWords: kind.stages[state.stage]?.words ?? { zh: state.stage, en: state.stage },
    place: { path: state.area, words: placeWords(state.area) }, body: bodyRef(state.body), flags: [...row.flags], risk: state.risk, sealed: state.sealed,
    openedOn: state.openedOn, version: kept.facts.length,
    ...(assignee ? { assignee: { id: assignee.id, name: assignee.name, title: assignee.title } } : {}), ...(state.court ? { court: bodyRef(state.court) } : {}),
    ...(row.type ? { type: row.type } : {}), ...(row.amount === undefined ? {} : { amount: row.amount }), ...(row.headcount === undefined ? {} : { headcount: row.headcount }),
    ...(row.origin ? { origin: row.origin } : {}), ...(row.channel ? { channel: row.channel } : {}), ...(row.outcome ? { outcome: row.outcome } : {}),
    ...(state.frozen ? { held: 'frozen' as const } : state.suspended ? { held: 'suspended' as const } : {}), ...(due ? { due } : {}),
  }
}

const light = (started: Day, due: Day, today: Day, paused: boolean): 'green' | 'yellow' | 'red' | 'paused' => {
  if (paused) return 'paused'
  const left = daysBetween(today, due)
  return left < 0 ? 'red' : left * 3 <= Math.max(1, daysBetween(started, due)) ? 'yellow' : 'green'
}

export const viewOf = (office: Office, kept: Kept, actor: Actor, now: string): MatterView => {
  const { state, kind } = kept
  const today = dayOf(now as never)
  const stage = kind.stages[state.stage]
  const consents = (state as DisputeState).consents ?? {}
  const hidden = new Set(actor.kind === 'officer' ? [] : kind.hidden)
  return {
    ...lineOf(kept), plain: stage?.plain ?? { zh: '', en: '' }, openedAt: state.openedAt, road: roadOf(kept, now),
    clocks: kept.clocks.map((row) => {
      const rule = kind.clocks.find((one) => one.name === row.name)
      return {
        name: row.name, words: rule?.words ?? { zh: row.name, en: row.name }, started: row.started, due: row.due, left: daysBetween(today, row.due),
        light: light(row.started, row.due, today, row.pausedOn !== undefined), thereafter: rule?.thereafter ?? { zh: '', en: '' }, warnings: row.warnings.map(dueWarningWords),
      }
    }),
    parties: state.parties.map((party) => ({
      person: party.person, side: party.side, sideWords: sideWords[party.side], form: party.form, name: party.form === 'company' ? maskCompany(party.name) : maskName(party.name), me: false,
      ...(office.apart.has(party.person) ? { apart: [...office.apart.get(party.person) ?? []] } : {}),
      ...(party.phone ? { phone: party.phone } : {}), ...(party.idNumber ? { idNumber: party.idNumber } : {}), ...(party.agent ? { agent: maskName(party.agent) } : {}),
      ...(party.owned ? { owned: party.owned } : {}), ...(consents[party.person] ? { consent: consents[party.person]?.yes ? 'yes' as const : 'no' as const } : {}),
    })),
    promises: [...(kind.promised?.(state) ?? [])],
    panels: kind.panels(state, book).map((panel) => ({ name: panel.name, words: panel.words, lines: panel.lines.map((one) => ({ ...one })) })),
    papers: kind.papers.filter((paper) => reached(kept, paper.stage)).map((paper) => ({ name: paper.name, words: paper.words, must: paper.must, present: paper.present(state), from: paper.from })),
    facts: kept.facts.filter((fact) => !hidden.has(fact.kind)).map((fact) => {
      const summary = kind.summary(fact, state, book)
      return {
        seq: fact.seq, kind: fact.kind, words: kind.tells[fact.kind] ?? { zh: fact.kind, en: fact.kind }, ...(summary ? { summary } : {}),
        by: { name: fact.by.name, role: roles[fact.by.role] }, at: fact.at, stage: fact.stage, stageWords: kind.stages[fact.stage]?.words ?? { zh: fact.stage, en: fact.stage },
      }
    }),
    allowed: allowedActs(kind, state, actor, (role) => office.world(actor, role, now)).map((one) => ({ ...one, form: one.form.map((field) => ({ ...field })) })) as MatterView['allowed'],
    may: (['reveal', 'disclose'] as const).filter((name) => wayTo(reachOf(actor, name, kind.grants), placed(state))),
    links: [], records: [], files: [],
  }
}

const stepAt = (kept: Kept, stage: string): number => kept.kind.road.findIndex((one) => one.step === kept.kind.stages[stage]?.step)
const reached = (kept: Kept, stage: string): boolean => stepAt(kept, stage) <= stepAt(kept, kept.state.stage)

const roadOf = (kept: Kept, now: string): MatterView['road'] => {
  const at = stepAt(kept, kept.state.stage)
  const days = new Map<string, number>()
  for (const [index, fact] of kept.facts.entries()) {
    const step = kept.kind.stages[fact.stage]?.step
    const until = kept.facts[index + 1]?.at ?? now
    if (step) days.set(step, (days.get(step) ?? 0) + (epochOf(until as never) - epochOf(fact.at)) / 86_400_000)
  }
  return kept.kind.road.map((one, index) => ({
    step: one.step, words: one.words, state: index === at ? 'now' : index > at ? 'ahead' : days.has(one.step) ? 'done' : 'skipped',
    ...(days.has(one.step) ? { days: days.get(one.step) ?? 0 } : {}),
  }))
}
