import { addDays, compareDays } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import type { PersonId } from '../../kernel/id.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import { citesWords } from '../../law/cite.ts'
import { ruleOn } from '../../law/deadlines.ts'
import type { Deadline } from '../../law/deadlines.ts'
import { extensionUnit } from '../../law/due.ts'
import type { ClockRule } from '../../matter/kind.ts'
import { inTerm } from './moves.ts'
import { awaitsReferral, courtOpen, enforceable, headDecides, principals, signedByAll } from './state.ts'
import type { DisputeState, Pledge } from './state.ts'

export const mediationClock = 'mediation'

/** Days after performance on which somebody calls back (practice E24; a setting, 人民调解法 art. 31 gives no interval). */
const visitDays = [7, 30, 90] as const

/** The first call-back not yet made; undefined when all are. The last one is made again where it found something owed: the matter would never end. */
export const nextVisit = (state: DisputeState): number | undefined => {
  const last = state.visits.at(-1)
  return visitDays.find((days) => days > (last?.after ?? 0)) ?? (last?.kept === false ? last.after : undefined)
}

/** How many days before it is due an officer may call back without saying why so early. */
const callFor = 7

/** The first day on which the next call-back is not early. */
export const visitWindow = (state: DisputeState): Day => addDays(state.stageSince, Math.max(0, (nextVisit(state) ?? 0) - callFor))

/** How many days before a call-back is due it can be answered: what was kept for a month is not known after a week. */
const openFor = 3

/** Days after performance from which the next call-back can be answered. */
export const visitOpens = (state: DisputeState): number => Math.max(0, (nextVisit(state) ?? 0) - openFor)

/** The next promise that is not kept, the earliest due first. */
export const nextPledge = (state: DisputeState): Pledge | undefined =>
  state.pledges.filter((pledge) => !pledge.kept).toSorted((a, b) => compareDays(a.due, b.due) || a.no - b.no)[0]

/** Where an authority mediates by a rule of its own: the health office, the traffic police, market supervision. */
const byAuthority: Readonly<Record<string, string>> = { medical: 'medical-admin-mediation', traffic: 'traffic-police-mediation', consumer: 'market-mediation' }

/** The law row by which the term of mediation of this matter runs, as it held when the term began. */
export const mediationTerm = (state: DisputeState, today: Day): Deadline => ruleOn(mediationRule(state), state.termFrom ?? today)

/** Which law row gives the term of mediation: by track and procedure first, then by what the dispute is and who mediates. */
export const mediationRule = (state: DisputeState): string => {
  if (state.track === 'entrusted') return state.procedure === 'summary' ? 'entrusted-summary' : 'entrusted-ordinary'
  if (state.track === 'delegated') return 'delegated-mediation'
  if (state.channel === 'labour-mediation') return 'labour-mediation'
  if (state.channel === 'petition') return 'petition-handling'
  if (state.channel === 'ruling') return 'land-decision'
  if (state.channel === 'administrative') return byAuthority[state.type] ?? 'administrative-mediation'
  return state.type === 'medical' ? 'medical-mediation' : 'people-mediation'
}

/** Labour mediation has no end of its own: after fifteen days the law opens arbitration beside it (劳动争议调解仲裁法 art. 14), and one party's word ends it. */
export const opensArbitration = (state: DisputeState): boolean => mediationRule(state) === 'labour-mediation'

/** 收到调解申请: when it was sent to the labour body, signed for or not; in a later attempt, its sign-for. */
const receivedOn = (state: DisputeState): Day | undefined =>
  (state.reopened > 0 ? state.termFrom : (state.routes.find((one) => one.channel === 'labour-mediation')?.on ?? state.termFrom))

/** Whether the term may be lengthened, the most that may be added in all (absent where the law sets no limit), and its article. */
export const extensionOf = (state: DisputeState, today: Day): { readonly may: boolean; readonly cap?: number | undefined; readonly cite: Words } => {
  const rule = mediationTerm(state, today)
  // What only an authority or a court may lengthen is not the parties' to give, and months are not asked for in days.
  const theirs = rule.extension?.consent === 'all-parties' || rule.extension?.consent === 'committee-and-parties'
  return { may: theirs && extensionUnit(rule) !== 'month', cap: rule.extension?.cap?.n, cite: citesWords(rule.cites) }
}

/** Stages in which “not me” can freeze a matter that is still on its way. */
const live = ['registered', 'readdressing', 'supplementing', 'accepted', 'routed', 'preparing', 'mediating', 'signing', 'agreed', 'confirming', 'performing', 'breached', 'visiting', 'filing', 'concluded']

const choosing = (state: DisputeState): boolean => state.assignee === undefined && principals(state).every((person) => state.consents[person]?.yes === true)
const lastConsent = (state: DisputeState): Day | undefined => Object.values(state.consents).map((one) => one.on).toSorted(compareDays).at(-1)

/** Who has neither answered nor been reached. Silence of somebody who was reached is no refusal (在线调解规则 art. 15). */
export const unreached = (state: DisputeState): readonly PersonId[] =>
  principals(state).filter((person) => state.consents[person] === undefined && !state.contacted.includes(person))

/** Three days before a promise is due; none when it was made later than that. The letter leaves on the morning after this day. */
const remindOn = (state: DisputeState): Day | undefined => {
  const due = nextPledge(state)?.due
  const on = due && addDays(due, -4)
  return on && state.agreement?.effectiveOn && on >= state.agreement.effectiveOn ? on : undefined
}

/** The day of the last signature. */
const lastSigned = ({ agreement }: DisputeState): Day | undefined => Object.values(agreement?.signed ?? {}).map((one) => one.on).toSorted(compareDays).at(-1)

const head = words('到时报告中心主任', 'then the head of the centre is told')
const toCity = words('到时由市综治中心主任裁定由谁接手', 'then the head of the city’s centre decides who takes it over')
const court = words('到时提醒承办法官', 'then the judge is reminded')

/** Clocks of the court: when they run out the court is told, not the centre. */
export const courtClocks: readonly string[] = ['confirmation-decision', 'confirmation-papers', 'confirmation-intake', 'suit-papers']

export const clocks: readonly ClockRule<DisputeState>[] = [
  { name: 'acceptance-review', words: words('受理审查', 'Review'), stages: ['registered'], when: (state) => !state.unsigned, rule: () => 'acceptance-review', lapse: 'mark-overdue', pauses: true, thereafter: head },
  {
    // 首接负责: the other centre signs by its decision; until then it is the first receiver's, and nobody's silence ends that.
    name: 'take-over', words: words('接手', 'Taking over'), stages: ['registered'], when: (state) => state.unsigned === true && !state.toDecide,
    rule: () => 'take-over', key: (state) => `${state.taken?.returns.length ?? 0}`, lapse: 'lapse-intake', pauses: true, thereafter: toCity,
  },
  {
    name: 'readdressing', words: words('改送', 'Sending on'), stages: ['readdressing'], when: (state) => !state.toDecide,
    rule: () => 'readdressing', lapse: 'lapse-intake', pauses: true, thereafter: toCity,
  },
  {
    name: 'intake-decision', words: words('裁定由谁接手', 'Deciding whose it is'), stages: ['registered', 'readdressing'], when: (state) => state.toDecide === true,
    rule: () => 'intake-decision', lapse: 'mark-overdue', pauses: true, thereafter: words('到时再提示市综治中心主任', 'then the head of the city’s centre is told again'),
  },
  {
    name: 'correction', words: words('补正', 'Supplement'), stages: ['supplementing'], rule: () => 'correction', lapse: 'lapse-supplement', pauses: true,
    thereafter: words('到时按未申请处理，可以重新申请', 'then it counts as not applied for; you may apply again'),
  },
  { name: 'routing', words: words('分流', 'Routing'), stages: ['accepted'], rule: () => 'routing', lapse: 'mark-overdue', pauses: true, thereafter: head },
  {
    // One leads at any time (practice C19): what nobody leads for a working day after a return is the head's to place.
    name: 'owner-needed', words: words('确定主办单位', 'A body that leads'), stages: ['accepted'], when: (state) => state.returns.length > 0 && !headDecides(state),
    from: (state) => state.returns.at(-1)?.on, rule: () => 'owner-needed', key: (state) => `${state.returns.length}`, lapse: 'lapse-owner', pauses: true,
    thereafter: words('到时还没有主办单位的，由中心主任指定', 'without a leading body by then the head of the centre names one'),
  },
  { name: 'sign-for', words: words('签收', 'Sign-for'), stages: ['routed'], rule: () => 'sign-for', lapse: 'mark-overdue', pauses: true, thereafter: head },
  {
    name: 'first-contact', words: words('首次联系', 'First contact'), stages: ['preparing'], when: (state) => state.attempts === 0 && Object.keys(state.consents).length === 0,
    rule: () => 'first-contact', lapse: 'mark-overdue', pauses: true, thereafter: head,
  },
  {
    // 在线调解规则 arts. 10, 12, 15 bind whom a court asks; others promise the same of themselves.
    name: 'mediator-choice', words: words('选定调解员', 'Choosing a mediator'), stages: ['preparing'], when: (state) => choosing(state) && !state.choiceLapsed,
    from: (state) => lastConsent(state), rule: (state) => (state.track === 'voluntary' ? 'mediator-choosing' : 'mediator-choice'), lapse: 'lapse-choice', pauses: true,
    thereafter: words('到时没有选定的，由承办单位或者法院指定', 'then the body or the court designates one'),
  },
  {
    name: 'mediator-naming', words: words('指定调解员', 'Designating a mediator'), stages: ['preparing'], when: (state) => choosing(state) && state.choiceLapsed !== undefined,
    from: (state) => state.choiceLapsed, rule: (state) => (state.track === 'voluntary' ? 'mediator-naming' : 'court-designates'), lapse: 'mark-overdue', pauses: true, thereafter: head,
  },
  {
    name: 'mediator-accepts', words: words('调解员答复', 'The mediator answers'), stages: ['preparing'], when: (state) => state.assignee !== undefined && !state.mediatorTook,
    rule: (state) => (state.track === 'voluntary' ? 'mediator-answer' : 'mediator-accepts'), key: (state) => state.assignee ?? '', lapse: 'lapse-acceptance', pauses: true,
    thereafter: words('到时没有答复的，另选或另行指定', 'then another is chosen or designated'),
  },
  {
    name: 'other-side-contact', words: words('联系各方', 'Reaching everybody'), stages: ['preparing'], when: (state) => state.track === 'delegated' && state.mediatorTook && unreached(state).length > 0,
    // Nobody ends unreached for the time in which somebody else was looked for.
    rule: () => 'other-side-contact', key: (state) => (state.replaced ? `${state.replaced}` : ''), lapse: 'lapse-contact', pauses: true, thereafter: words('到时联系不上的，终结并退回法院，告知申请人', 'then it ends, goes back to the court, and the applicant is told'),
  },
  {
    name: 'suspension-check', words: words('核查中止', 'Checking the suspension'), stages: ['preparing', 'mediating'], when: (state) => state.suspended !== undefined,
    from: (state) => state.suspended?.since, rule: () => 'suspension-check', key: (state) => state.suspended?.since ?? '', lapse: 'mark-overdue', pauses: false, thereafter: head,
  },
  {
    // From the first sign-for on, through every hand that it goes through: what starts it anew stands in `law/term-events`.
    name: mediationClock, words: words('调解期限', 'Term of mediation'), stages: inTerm, when: (state) => state.termFrom !== undefined && !opensArbitration(state),
    rule: mediationRule, from: (state) => state.termFrom, key: (state) => `${state.reopened}.${state.termFrom ?? ''}`, lapse: 'expire', pauses: true,
    thereafter: words('到时谈不成就终结：没有立案的，可以起诉或者依法仲裁；法院已立案的，转入审判', 'then mediation ends: who has not filed may sue, or arbitrate where the law says so; what the court has filed goes to trial'),
  },
  {
    // A “not me” does not move the day on which the law lets the parties go elsewhere: the clock waits with its word and says it then.
    name: 'labour-mediation', words: words('劳动争议调解', 'Labour mediation'), stages: inTerm, when: (state) => opensArbitration(state) && receivedOn(state) !== undefined && !state.arbitration,
    rule: () => 'labour-mediation', from: receivedOn, key: (state) => `${state.reopened}`, lapse: 'open-arbitration', pauses: false,
    thereafter: words('到时没有谈成的，您可以申请劳动仲裁；双方都愿意的，可以继续谈', 'without an agreement by then labour arbitration is open to you; the talks may go on if both want them'),
  },
  {
    name: 'labour-going-on', words: words('继续调解的核查', 'Checking talks that go on'), stages: inTerm, when: (state) => opensArbitration(state) && state.arbitration !== undefined,
    from: (state) => state.arbitration?.on, rule: () => 'labour-going-on', key: (state) => state.arbitration?.on ?? '', lapse: 'mark-overdue', pauses: true, inside: true, thereafter: head,
  },
  {
    name: 'agreement-signing', words: words('各方签署协议', 'Everybody signs'), stages: ['signing'], when: (state) => !signedByAll(state), from: (state) => state.stageSince, rule: () => 'agreement-signing', lapse: 'lapse-signing', pauses: true,
    thereafter: words('到时提醒没有签的一方和调解员', 'then who has not signed and the mediator are reminded'),
  },
  {
    // All have signed and nobody's signing is late any more: what is missing is the mediator's own.
    name: 'agreement-sealing', words: words('调解员签名盖章', 'The mediator signs and seals'), stages: ['signing'], when: signedByAll, from: lastSigned, rule: () => 'agreement-signing', lapse: 'mark-overdue', pauses: true, inside: true,
    thereafter: head,
  },
  {
    name: 'confirmation-application', words: words('申请司法确认', 'Ask for confirmation'), stages: ['agreed', 'performing', 'breached'], when: courtOpen,
    from: (state) => state.agreement?.effectiveOn, rule: () => 'confirmation-application', lapse: 'close-confirmation', pauses: false, thereafter: words('过期不能再申请确认，协议照样有效', 'then confirmation can no longer be asked; the agreement stands'),
  },
  {
    name: 'confirmation-decision', words: words('法院审查', 'Decision by the court'), stages: ['confirming'], when: (state) => state.confirmation?.acceptedOn !== undefined,
    from: (state) => state.confirmation?.acceptedOn, rule: () => 'confirmation-decision', lapse: 'mark-overdue', pauses: false, thereafter: court,
  },
  {
    name: 'confirmation-papers', words: words('补充确认材料', 'Papers for the court'), stages: ['confirming'], when: (state) => state.confirmation?.lacks !== undefined,
    rule: () => 'correction', key: (state) => state.confirmation?.lacks ?? '', lapse: 'mark-overdue', pauses: false, thereafter: words('无正当理由不补的，法院按撤回申请处理', 'without good reason the court treats it as withdrawn'),
  },
  {
    name: 'confirmation-intake', words: words('法院受理', 'Intake by the court'), stages: ['confirming'], when: (state) => state.confirmation?.acceptedOn === undefined,
    rule: () => 'confirmation-acceptance', lapse: 'mark-overdue', pauses: false, thereafter: court,
  },
  {
    // Before the court it stands still: a breach would take the application out of its hands, and the ruling is what the breach calls for.
    name: 'promise', words: words('约定履行', 'Promise'), stages: ['agreed', 'performing'], when: (state) => nextPledge(state) !== undefined,
    due: (state) => nextPledge(state)?.due, key: (state) => `${nextPledge(state)?.no ?? ''}`, lapse: 'breach', pauses: false,
    thereafter: words('到期没做到记为违约', 'then it counts as a breach'),
  },
  { name: 'breach-cure', words: words('催告履行', 'Time to cure'), stages: ['breached'], rule: () => 'breach-cure', key: (state) => `${state.breaches}`, lapse: 'mark-overdue', pauses: false, thereafter: head },
  {
    name: 'visit', words: words('回访', 'Call-back'), stages: ['visiting'], when: (state) => nextVisit(state) !== undefined,
    from: (state) => addDays(state.stageSince, 0), rule: (state) => `return-visit-${nextVisit(state) ?? 90}`, key: (state) => `${nextVisit(state) ?? ''}`,
    lapse: 'mark-overdue', pauses: false, thereafter: head,
  },
  {
    // Runs out on the first morning on which the parties can answer: their letter leaves then, and not at midnight.
    name: 'visit-opens', words: words('请各方答复回访', 'Ask the parties to answer'), stages: ['visiting'],
    when: (state) => nextVisit(state) !== undefined && nextVisit(state) !== state.visitAsked,
    due: (state) => addDays(state.stageSince, visitOpens(state) - 1), key: (state) => `${nextVisit(state) ?? ''}`,
    lapse: 'ask-visit', pauses: false, inside: true, timer: true, hour: 9, thereafter: words('到时发短信请各方自己答复', 'then a message asks the parties to answer themselves'),
  },
  {
    name: 'suit-papers', words: words('补正起诉材料', 'Correcting the suit papers'), stages: ['filing'], when: (state) => state.suit?.lacks !== undefined, rule: () => 'correction',
    lapse: 'mark-overdue', pauses: false, whileFrozen: true, thereafter: words('不补正的，法院退回材料；坚持起诉的，裁定不予受理', 'without it the court returns the papers; whoever insists gets an order'),
  },
  {
    // Two years from the last day, of instalments from the last one (民事诉讼法 art. 250).
    name: 'enforcement', words: words('申请强制执行', 'Apply for enforcement'), stages: ['breached'], when: (state) => enforceable(state).some((pledge) => !pledge.kept),
    from: (state) => enforceable(state).map((pledge) => pledge.due).toSorted(compareDays).at(-1), rule: () => 'enforcement-application', lapse: 'mark-overdue', pauses: false,
    thereafter: words('过了对方可以提出时效抗辩', 'then the other side may plead that time has run out'),
  },
  {
    name: 'confirmation-reminder', words: words('提醒申请司法确认', 'Reminder to ask for confirmation'), stages: ['agreed', 'performing', 'breached'],
    when: (state) => courtOpen(state) && !state.reminded?.includes('confirmation'),
    due: (state) => state.agreement?.effectiveOn && addDays(state.agreement.effectiveOn, 22), lapse: 'remind', pauses: false, inside: true, timer: true, hour: 9, thereafter: words('到时发短信提醒', 'then a message reminds them'),
  },
  {
    name: 'promise-reminder', words: words('提醒履行', 'Reminder of a promise'), stages: ['agreed', 'performing'],
    when: (state) => !state.reminded?.includes(`promise ${nextPledge(state)?.no}`) && remindOn(state) !== undefined,
    due: remindOn, key: (state) => `${nextPledge(state)?.no ?? ''}`, lapse: 'remind', pauses: false, inside: true, timer: true, hour: 9, thereafter: words('到时发短信提醒', 'then a message reminds them'),
  },
  {
    name: 'filing-decision', words: words('立案审查', 'Decision on filing'), stages: ['filing'], when: (state) => !state.suit?.lacks, key: (state) => state.suit?.suppliedOn ?? '', rule: () => 'filing-decision', lapse: 'register-suit', pauses: false, whileFrozen: true,
    thereafter: words('到时不能决定的，先行立案', 'what cannot be decided by then is filed first'),
  },
  {
    name: 'freeze-check', words: words('核实「不是我」', 'Checking “not me”'), stages: live, when: (state) => state.frozen !== undefined,
    rule: () => 'freeze-check', key: (state) => state.frozen?.at ?? '', lapse: 'mark-overdue', pauses: false, whileFrozen: true, thereafter: head,
  },
  {
    // The first receiver owns it until the other has signed (practice C30): a referral that nobody answers is no end.
    name: 'referral-answer', words: words('移送的答复', 'Answer to the referral'), stages: ['concluded'], when: awaitsReferral, from: (state) => state.end?.on, rule: () => 'referral-answer',
    lapse: 'mark-overdue', pauses: false, inside: true, thereafter: head,
  },
  { name: 'archive', words: words('归档', 'Archiving'), stages: ['concluded'], rule: () => 'archive', lapse: 'mark-overdue', pauses: false, thereafter: head, inside: true },
]
