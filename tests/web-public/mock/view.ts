import type { z } from 'zod'
import { Clock, MatterView } from '../../../src/contract/matter.ts'
import { TrackAnswer } from '../../../src/contract/track.ts'
import { dayOf, daysBetween, moment } from '../../../src/domain/kernel/day.ts'
import { dispute } from '../../../src/domain/kinds/dispute/dispute.ts'
import { allowedActs } from '../../../src/domain/matter/allowed.ts'
import { sideWords } from '../../../src/domain/matter/party.ts'
import type { Resident } from '../../../src/domain/people/actor.ts'
import { roles } from '../../../src/domain/words/roles.ts'
import { book } from '../../support/world.ts'
import type { Case, Town } from './town.ts'

const same = (text: string) => ({ zh: text, en: text })

const todayOf = (town: Town) => dayOf(moment(new Date(`${town.now}:00+08:00`).toISOString()))

const clocksOf = (one: Case, town: Town): z.infer<typeof Clock>[] => one.clocks.map((row) => {
  const rule = dispute.clocks.find((each) => each.name === row.name)
  const left = daysBetween(todayOf(town), row.due)
  const all = Math.max(1, daysBetween(row.started, row.due))
  return {
    name: row.name, words: rule?.words ?? same(row.name), started: row.started, due: row.due, left,
    light: row.pausedOn ? 'paused' : left < 0 ? 'red' : left * 3 <= all ? 'yellow' : 'green',
    thereafter: rule?.thereafter ?? same(''), cite: { zh: `期限规则：${row.rule ?? '约定'}`, en: `Rule: ${row.rule ?? 'as agreed'}` }, warnings: [],
  }
})

const roadOf = (one: Case) => {
  const step = dispute.stages[one.state.stage]?.step
  const at = dispute.road.findIndex((each) => each.step === step)
  return dispute.road.map((each, index) => ({ ...each, state: index < at ? 'done' as const : index === at ? 'now' as const : 'ahead' as const, ...(index <= at ? { days: index === at ? 3 : 1 } : {}) }))
}

const plainOf = (one: Case) => dispute.stages[one.state.stage]?.plain ?? same(one.state.stage)
const stageWordsOf = (one: Case) => dispute.stages[one.state.stage]?.words ?? same(one.state.stage)
const bodyOf = (one: Case) => book.body(one.state.body)

export const lineOf = (one: Case) => {
  const { state } = one
  const body = bodyOf(one)
  const due = [...one.clocks].map((row) => row.due).sort()[0]
  return {
    id: state.id, kind: 'dispute', code: state.code, title: state.title, stage: state.stage, stageWords: stageWordsOf(one),
    place: { path: state.area, words: { zh: '厚街镇新塘社区', en: 'Xintang, Houjie' } },
    body: { id: state.body, name: body?.name ?? same('—'), kind: body?.kind ?? '' },
    ...(state.assignee ? { assignee: { id: state.assignee, name: book.account(state.assignee)?.name ?? '', title: { zh: '人民调解员', en: 'People’s mediator' } } } : {}),
    type: state.type, amount: state.amount, flags: [...state.flags], risk: state.risk, sealed: state.sealed,
    ...(state.frozen ? { held: 'frozen' as const } : state.suspended ? { held: 'suspended' as const } : {}),
    ...(due ? { due } : {}), openedOn: state.openedOn, version: one.facts.length,
  }
}

/** What a party sees, in the shape of the contract. @throws when it does not fit the contract */
export const viewOf = (one: Case, me: Resident, town: Town): z.infer<typeof MatterView> => MatterView.parse({
  ...lineOf(one),
  plain: plainOf(one), road: roadOf(one), clocks: clocksOf(one, town),
  parties: one.state.parties.map((party) => ({
    person: party.person, side: party.side, sideWords: sideWords[party.side], form: party.form, me: party.person === me.person,
    name: party.person === me.person ? party.name : `${party.name.slice(0, 1)}**`, ...(party.phone ? { phone: party.phone } : {}),
    ...(one.state.consents[party.person] ? { consent: one.state.consents[party.person]?.yes ? 'yes' : 'no' } : {}),
  })),
  panels: dispute.panels(one.state, book).map((panel) => ({ ...panel, lines: [...panel.lines] })),
  promises: [...(dispute.promised?.(one.state) ?? [])],
  papers: [],
  facts: one.facts.filter((fact) => !dispute.hidden.includes(fact.kind)).map((fact) => ({
    seq: fact.seq, kind: fact.kind, words: dispute.tells[fact.kind] ?? same(fact.kind), summary: dispute.summary(fact, one.state, book),
    by: { name: fact.by.name, role: roles[fact.by.role] }, at: fact.at, stage: fact.stage, stageWords: dispute.stages[fact.stage]?.words ?? same(fact.stage),
  })),
  allowed: allowedActs(dispute, one.state, me, (role) => town.world(me, role)),
  may: [], records: [],
  links: [], files: filesOf(one), openedAt: one.state.openedAt,
  looks: one.state.stage === 'preparing' ? [{ who: '厚街人民调解委员会 陈玉兰', what: { zh: '手机号', en: 'the phone number' }, why: { zh: '首次联系', en: 'first contact' }, at: '2026-11-20T02:10:00.000Z' }] : [],
})

const filesOf = (one: Case) => one.facts.filter((fact) => fact.kind === 'evidence-added').flatMap((fact) =>
  (fact.data as { files: readonly string[] }).files.map((id) => ({ id, name: '工资条.jpg', type: 'image/jpeg', size: 482_133, at: fact.at, by: fact.by.name })))

export const trackOf = (one: Case, town: Town): z.infer<typeof TrackAnswer> => TrackAnswer.parse({
  code: one.state.code, title: one.state.title, stageWords: stageWordsOf(one), plain: plainOf(one), road: roadOf(one), clocks: clocksOf(one, town),
  body: bodyOf(one)?.name ?? same('—'), events: one.facts.filter((fact) => !dispute.hidden.includes(fact.kind)).map((fact) => ({ words: dispute.tells[fact.kind] ?? same(fact.kind), at: fact.at })),
})
