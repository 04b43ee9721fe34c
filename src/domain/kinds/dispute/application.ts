import { dayOf, formatDay } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import { isRefused } from '../../kernel/fault.ts'
import type { PersonId } from '../../kernel/id.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import { enclosures, undertakings } from '../../law/application.ts'
import { cite, citesWords } from '../../law/cite.ts'
import { rowsOn } from '../../law/dated.ts'
import { findDeadline } from '../../law/deadlines.ts'
import { dueOn } from '../../law/due.ts'
import type { World } from '../../matter/kind.ts'
import type { Applicant, CourtApplication } from '../../matter/papers.ts'
import type { Told } from '../../matter/state.ts'
import { disputeTypeWords } from '../../words/dispute-words.ts'
import { ways } from '../../words/origins.ts'
import { barredContent } from './barred.ts'
import { confirmable, coverable } from './confirmable.ts'
import { courtFor } from './court-choice.ts'
import type { DisputeFacts } from './facts.ts'
import { courtBecause } from './outcomes.ts'
import { clauseLine } from './panels.ts'
import { mediatorsOf, principals } from './state.ts'
import type { Clause, DisputeState } from './state.ts'

type Look = Pick<World, 'city' | 'today' | 'calendar'>

/** 司法确认申请书: from when an agreement in effect can go to the court; undefined before, and when the days for it are over unasked (民事诉讼法 art. 205). */
export const application = (state: DisputeState, facts: readonly Told[], world: Look, nameOf: (person: PersonId) => string): CourtApplication | undefined => {
  const { agreement, confirmation } = state
  const effective = agreement?.effectiveOn
  if (!agreement || !effective || (!confirmation?.appliedOn && confirmable(state, world))) return undefined
  const asked = askedOf(facts)
  const covers = coveredBy(state)
  const rule = findDeadline('confirmation-application', effective)
  const court = courtOf(state, world)
  return {
    words: words('司法确认申请书', 'Application for judicial confirmation'),
    applicants: principals(state).map((person): Applicant => {
      const one = confirmation?.wishes[person] ? asked.get(person) : undefined
      return { person, agents: (state.agents ?? []).filter((agent) => agent.person === person).map((agent) => agent.name), ...(one ? { asked: one } : {}) }
    }),
    ...(court ? { court } : {}),
    request: requestOf(state, effective, covers, world), reasons: reasonsOf(state, effective, world),
    clauses: covers.map((clause) => clauseLine(clause, nameOf)),
    leftOut: agreement.clauses.filter((clause) => !covers.includes(clause)).map((clause) => ({ label: clauseLine(clause, nameOf).label, value: clause.barred ? barredContent[clause.barred] : words('不在申请范围', 'outside the application') })),
    undertakings: rowsOn(undertakings, world.today).map((one) => one.words), enclosures: rowsOn(enclosures, world.today).map((one) => one.words),
    cite: citesWords([cite('CPL', '205'), cite('CPI', '353'), cite('CPI', '354')]),
    ...(confirmation?.appliedOn ? { appliedOn: confirmation.appliedOn } : rule ? { by: dueOn({ rule, start: effective, calendar: world.calendar }).due } : {}),
  }
}

/** What was applied for stands as it was applied for. */
const coveredBy = (state: DisputeState): readonly Clause[] => {
  const covers = state.confirmation?.covers
  return covers ? (state.agreement?.clauses ?? []).filter((clause) => covers.includes(clause.no)) : coverable(state)
}

/** Where it was applied; before that the court that one side chose, or that of the body's place, if it can be told. */
const courtOf = (state: DisputeState, world: Look): CourtApplication['court'] => {
  if (state.confirmation?.appliedOn) {
    const name = state.court && world.city.body(state.court)?.name
    return name && { name, settled: true }
  }
  const found = courtFor(state, state.confirmation?.chosen ?? {}, world)
  const name = isRefused(found) ? undefined : world.city.body(found.court)?.name
  return name && { name, settled: false }
}

const numbers = (clauses: readonly Clause[]): { zh: string; en: string } => ({ zh: clauses.map((one) => one.no).join('、'), en: clauses.map((one) => one.no).join(', ') })

const requestOf = (state: DisputeState, effective: Day, covers: readonly Clause[], world: Look): Words => {
  const body = world.city.body(state.body)?.name ?? words('—', '—')
  const whole = covers.length === (state.agreement?.clauses.length ?? 0)
  const which = numbers(covers)
  return words(
    `请求依法确认申请人之间经${body.zh}主持调解达成、自 ${formatDay(effective, 'zh')} 起生效的调解协议${whole ? '' : `第 ${which.zh} 条`}有效。`,
    `The applicants ask the court to confirm as valid ${whole ? '' : `clause ${which.en} of `}the agreement that they reached in mediation before ${body.en}, in effect since ${formatDay(effective, 'en')}.`,
  )
}

const reasonsOf = (state: DisputeState, effective: Day, world: Look): Words => {
  const body = world.city.body(state.body)?.name ?? words('—', '—')
  const type = state.typeUnsure || state.type === 'other' ? undefined : disputeTypeWords[state.type as keyof typeof disputeTypeWords]
  const names = mediatorsOf(state).flatMap((account) => world.city.account(account)?.name ?? [])
  const oral = state.agreement?.form === 'oral'
  const because = state.confirmation?.court && courtBecause[state.confirmation.court]
  const file = state.file ? words(`，卷号 ${state.file}`, `, file ${state.file}`) : words('', '')
  return words(
    [
      `申请人之间发生${type ? `${type.zh}` : ''}纠纷，经${body.zh}${names.length ? `（调解员 ${names.join('、')}）` : ''}主持调解，自愿达成${oral ? '口头' : '书面'}调解协议（案件码 ${state.code}${file.zh}），自 ${formatDay(effective, 'zh')} 起生效。`,
      '申请人共同申请司法确认，申请确认的内容如下。', because ? `向本院申请的理由：${because.zh}。` : '',
    ].join('').replace('争议纠纷', '争议'),
    [
      `The applicants had a dispute${type ? ` (${type.en.toLowerCase()})` : ''}. In mediation before ${body.en}${names.length ? ` (mediator: ${names.join(', ')})` : ''} they reached ${oral ? 'an oral' : 'a written'} agreement of their own free will (case code ${state.code}${file.en}), in effect since ${formatDay(effective, 'en')}.`,
      ' They ask together for its confirmation, as follows.', because ? ` Why this court: ${because.en}.` : '',
    ].join(''),
  )
}

/** How each asked, since the agreement took effect or an application of theirs came to nothing. */
const askedOf = (facts: readonly Told[]): ReadonlyMap<PersonId, NonNullable<Applicant['asked']>> => {
  const asked = new Map<PersonId, NonNullable<Applicant['asked']>>()
  for (const { kind, data, at } of facts) {
    if (kind === 'effective') asked.clear()
    if (kind !== 'confirmation-wished') continue
    const { person, yes, way } = data as DisputeFacts['confirmation-wished']
    if (yes) asked.set(person, { way: ways[way], on: dayOf(at) })
    else asked.delete(person)
  }
  return asked
}
