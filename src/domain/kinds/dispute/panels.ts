import { formatDay } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import { isRefused } from '../../kernel/fault.ts'
import { formatFen } from '../../kernel/money.ts'
import type { PersonId } from '../../kernel/id.ts'
import { named, words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import { effectWords } from '../../law/agreement-form.ts'
import { defaultCalendar } from '../../law/calendar.ts'
import type { Calendar } from '../../law/calendar.ts'
import { findCause } from '../../law/causes/catalogue.ts'
import { cite, citesWords } from '../../law/cite.ts'
import { dismissals, nonAcceptance, withdrawals } from '../../law/confirmation-grounds.ts'
import { interruptions } from '../../law/limitation.ts'
import type { InterruptionKind } from '../../law/limitation.ts'
import type { Panel } from '../../matter/kind.ts'
import type { CityBook } from '../../people/city-book.ts'
import { channels } from '../../words/channels.ts'
import { origins, risks } from '../../words/origins.ts'
import { barredContent } from './barred.ts'
import { beforePanel } from './before.ts'
import { remarksOn } from './clauses.ts'
import { courtFor, courtsOpen } from './court-choice.ts'
import type { CourtAsked } from './court-choice.ts'
import { enforceUntil } from './enforcing.ts'
import { groundTold } from './grounds.ts'
import { intakePanel } from './intake-panel.ts'
import { isNoCivilClaim, labourRule, limitationPanel } from './limitation.ts'
import { courtBecause, rulings, suitEnds, tracks } from './outcomes.ts'
import { statementPanels } from './issues.ts'
import { progressLine, progressSums } from './progress.ts'
import { firstOf, remarksOf } from './screening.ts'
import { courtOpen, formOf, nameOf, principals, shownName } from './state.ts'
import type { Agreement, Clause, DisputeState } from './state.ts'
import { undisputedPanels } from './undisputed.ts'
import { disputeTypeWords, flagWords } from '../../words/dispute-words.ts'

type Line = Panel['lines'][number]
type NameOf = (person: PersonId) => string

const line = (label: Words, value: Words | string | undefined, tone?: Line['tone']): Line[] =>
  (value === undefined || value === '' ? [] : [{ label, value: typeof value === 'string' ? words(value, value) : value, ...(tone ? { tone } : {}) }])

const inside = (lines: readonly Line[]): Line[] => lines.map((one) => ({ ...one, inside: true as const }))

/** The content of a dispute, in the order in which somebody new to it would ask. */
export const panels = (state: DisputeState, city: CityBook, knows: (person: PersonId) => boolean = () => false, calendar: Calendar = defaultCalendar, today?: Day): readonly Panel[] => {
  const called: NameOf = (person) => (knows(person) ? nameOf(state, person) : shownName(state, person))
  return [
    beforePanel(state), toTell(state), intakePanel(state, city), choice(state, city, called), about(state), way(state, city, called), arbitration(state, city), points(state), ...statementPanels(state, called), ...undisputedPanels(state, called), agreement(state, called, today), confirmation(state, city, called), service(state, called), limitationPanel(state, calendar), answers(state, called),
  ].filter((panel) => panel.lines.length > 0)
}

/** Who reads no messages is told by a person: what, word for word. */
const toTell = (state: DisputeState): Panel => ({
  name: 'to-tell', words: words('要打电话或寄信告知', 'To be told by telephone or post'), lines: (state.toTell ?? []).flatMap(({ person, text, on }) =>
    inside(line(words(`${shownName(state, person)} · ${formatDay(on, 'zh')}`, `${shownName(state, person)} · ${formatDay(on, 'en')}`), text, 'warn'))),
})

/** While the two sides choose: whom each asks for, whose word is awaited, and what follows. */
const choice = (state: DisputeState, city: CityBook, called: NameOf): Panel => ({
  name: 'choice', words: words('选调解员', 'Choosing the mediator'), lines: choosing(state)
    ? [
      ...principals(state).flatMap((person) => {
        const account = state.preferred?.[person]
        return line(words(called(person), called(person)), account ? (city.account(account)?.name ?? '—') : words('还没有选', 'has not chosen yet'))
      }),
      ...line(words('怎么定', 'How it is settled'), words('双方选同一位，就定下来；选的不一样或者有一方不选，由承办单位指定。', 'The same choice settles it; if they differ or one side does not choose, the body designates one.')),
    ]
    : [],
})

const choosing = (state: DisputeState): boolean => {
  const chosen = principals(state).map((person) => state.preferred?.[person])
  return state.stage === 'preparing' && !state.mediatorTook && chosen.some(Boolean) && !(state.assignee && chosen.every((one) => one === state.assignee))
}

const interruptionWords = (on: Day, how: InterruptionKind): Words => {
  const { words: said, cite: source } = interruptions[how]
  const by = citesWords([source])
  return words(`${formatDay(on, 'zh')} ${said.zh}（${by.zh}）`, `${formatDay(on, 'en')}: ${said.en} (${by.en})`)
}

/** As the court's catalogue names it; it has no English edition. */
const causeName = (code: string): string | undefined => findCause(code)?.name

const about = (state: DisputeState): Panel => ({
  name: 'about', words: words('纠纷', 'The dispute'), lines: [
    ...line(words('经过', 'What happened'), state.story),
    ...line(words('诉求', 'Claim'), state.claim),
    ...(state.typeUnsure
      ? line(words('类型', 'Type'), words('当事人说不清楚，由工作人员核定', 'the person did not know; an officer settles it'), 'warn')
      : line(words('类型', 'Type'), disputeTypeWords[state.type as keyof typeof disputeTypeWords])),
    ...line(words('案由', 'Cause of action'), state.cause && causeName(state.cause)),
    ...line(words('金额', 'Amount'), state.amount === undefined ? undefined : formatFen(state.amount)),
    ...line(words('人数', 'People'), words(`${state.headcount} 人`, String(state.headcount))),
    ...line(words('来源', 'Source'), origins[state.origin]),
    // A party must not read how the other was rated, nor that somebody saw violence in what they told.
    ...state.flags.flatMap((flag) => inside(line(words('留意', 'Watch'), flagWords[flag as keyof typeof flagWords], 'warn'))),
    ...(state.risk === 'none' ? [] : inside(line(words('风险', 'Risk'), risks[state.risk], state.risk === 'red' || state.risk === 'orange' ? 'bad' : 'warn'))),
    ...remarksOf(state).flatMap((remark) => line(words('受理时告知', 'Told when accepted'), remark, 'warn')),
    ...(isNoCivilClaim(state) ? [] : [
      ...line(words('时效自此中断', 'Limitation interrupted from'), words(formatDay(state.assertedOn, 'zh'), formatDay(state.assertedOn, 'en'))),
      ...(state.claims ?? []).flatMap(({ on, how }) => line(words('此前的时效中断', 'Interrupted before'), interruptionWords(on, how))),
    ]),
  ],
})

const way = (state: DisputeState, city: CityBook, called: NameOf): Panel => ({
  name: 'way', words: words('办理方式', 'How it is handled'), lines: [
    ...line(words('程序', 'Track'), tracks[state.track]),
    ...line(words('先行调解', 'Mediation first'), firstOf(state)),
    ...line(words('法院案号', 'Court case number'), state.caseNo),
    ...(state.suitClosed ? line(words('法院结案', 'Closed by the court'), suitEnds[state.suitClosed.how], 'good') : []),
    ...(state.channel ? line(words('渠道', 'Channel'), channels[state.channel]) : []),
    ...line(words('负责程序的中心', 'Centre in charge of the procedure'), city.body(state.centre)?.name),
    ...state.routes.slice(-1).flatMap(({ reason, reasonEn }) => line(words('为什么在这里', 'Why here'), named({ zh: reason, en: reasonEn }))),
    ...(state.left ?? []).flatMap((person) => line(words('已撤回', 'Withdrew'), called(person))),
    ...(state.beside?.length && state.assignee ? line(words('主持调解的', 'Presides'), city.account(state.assignee)?.name) : []),
    ...(state.beside ?? []).flatMap((account) => line(words('一起调解的', 'Mediates as well'), city.account(account)?.name)),
    ...Object.entries(state.preferred ?? {}).flatMap(([person, account]) => {
      const name = city.account(account)?.name ?? '—'
      return line(words('想请的调解员', 'Mediator asked for'), words(`${called(person as PersonId)} 想请 ${name}`, `${called(person as PersonId)} asks for ${name}`))
    }),
    ...line(words('卷号', 'File number'), state.file),
    ...(state.returns.length ? line(words('退回次数', 'Times returned'), String(state.returns.length), 'warn') : []),
  ],
})

/** Beside the talks, for as long as they go on: that labour arbitration is open, where and by when. */
const arbitration = (state: DisputeState, city: CityBook): Panel => {
  const now = state.arbitration
  const [by, competent] = [citesWords([cite('LD', '14')]), citesWords([cite('LD', '21')])]
  const near = now?.where && city.body(now.where)?.name
  return {
    name: 'arbitration', words: words('劳动仲裁', 'Labour arbitration'), lines: !now || state.end || state.agreement?.effectiveOn ? [] : [
      ...line(words('现在可以申请', 'Open now'), words(`自 ${formatDay(now.on, 'zh')} 起，不用等调解结束（${by.zh}）`, `since ${formatDay(now.on, 'en')}, without waiting for the talks to end (${by.en})`), 'warn'),
      ...line(words('去哪里', 'Where'), words(
        `劳动合同履行地或者用人单位所在地的劳动争议仲裁委员会（${competent.zh}）${near ? `，纠纷发生地是${near.zh}` : ''}`,
        `the labour arbitration commission where the work was done or where the employer is (${competent.en})${near ? `; where this arose: ${near.en}` : ''}`,
      )),
      ...line(words('什么时候', 'By when'), labourRule),
      ...line(words('调解', 'The talks'), words('双方都愿意的可以继续；哪一方不愿意了，说一声就结束', 'go on while both want them; one word ends them')),
    ],
  }
}

/** What was once agreed stands, whether or not a later session says so again; what is open is what the last one left open. */
const points = (state: DisputeState): Panel => {
  const open = state.sessions.at(-1)?.open ?? []
  const agreed = new Set(state.sessions.flatMap((session) => session.agreed))
  return {
    name: 'points', table: true, words: words('一致与未决', 'Agreed and open'), lines: [
      ...[...agreed].filter((point) => !open.includes(point)).flatMap((point) => line(words('已一致', 'Agreed'), point, 'good')),
      ...open.flatMap((point) => line(words('未决', 'Open'), point, 'warn')),
    ],
  }
}

export const clauseLine = (clause: Clause, called: NameOf): Line => {
  const sum = clause.amount === undefined ? '' : ` ${formatFen(clause.amount)}`
  const from = called(clause.obligor)
  const to = called(clause.obligee)
  return {
    label: words(`第 ${clause.no} 条`, `Clause ${clause.no}`),
    value: words(
      `${from} 对 ${to}：${clause.what}${sum}，最晚 ${formatDay(clause.due, 'zh')}${clause.how ? `。怎么做：${clause.how}` : ''}${clause.breach ? `。做不到：${clause.breach}` : ''}`.replace(/[。；]?$/u, '。'),
      `${from} to ${to}: ${clause.what}${sum}, by ${formatDay(clause.due, 'en')}${clause.how ? `. How: ${clause.how}` : ''}${clause.breach ? `. On breach: ${clause.breach}` : ''}`,
    ),
  }
}

/** The text of an agreement, with its parties named as the reader may know them. */
export const agreementText = (now: Agreement, clauses: readonly Clause[], called: NameOf, progress: (clause: Clause) => readonly Line[] = () => []): readonly Line[] => [
  ...line(words('事实', 'Facts'), now.facts),
  ...clauses.flatMap((clause) => [clauseLine(clause, called), ...progress(clause)]),
  ...line(words('费用', 'Costs'), now.costs),
  ...line(words('没谈成的', 'Left open'), now.openPoints, 'warn'),
]

const agreement = (state: DisputeState, called: NameOf, today?: Day): Panel => {
  const now = state.agreement
  if (!now) return { name: 'agreement', words: words('协议', 'Agreement'), lines: [] }
  const clauses: readonly Clause[] = state.pledges.length ? state.pledges : now.clauses
  const progress = (clause: Clause): readonly Line[] => {
    const pledge = state.pledges.find((one) => one.no === clause.no)
    return pledge && today ? [progressLine(state, pledge, today, called)] : []
  }
  return {
    // A draft is an offer; only what is in effect crosses to the court.
    name: 'agreement', ...(now.effectiveOn ? {} : { table: true as const }), words: now.form === 'oral' ? words('口头协议', 'Oral agreement') : words('协议书', 'Agreement'), lines: [
      ...agreementText(now, clauses, called, progress),
      ...(today ? progressSums(state, today) : []),
      // What a court can confirm and what still invites the next quarrel: for whoever drafts, while it can be mended. What to say of it to the parties is theirs to judge.
      ...(now.effectiveOn ? [] : inside(remarksOn(now, state.stageSince).flatMap(({ no, words: said }) => line(no === undefined ? words('建议', 'Better') : words(`建议：第 ${no} 条`, `Better: clause ${no}`), said, 'warn')))),
      ...(now.form === 'written' ? principals(state).flatMap((person) => {
        const signed = now.signed[person]
        return line(words('签字', 'Signature'), signed
          ? words(`${called(person)} ${formatDay(signed.on, 'zh')}`, `${called(person)} ${formatDay(signed.on, 'en')}`)
          : words(`${called(person)} 还没签`, `${called(person)}: not yet`), signed ? 'good' : 'warn')
      }) : []),
      ...(now.form === 'written' && !now.effectiveOn ? line(words('怎么生效', 'How it takes effect'), effectWords(formOf(state))) : []),
      ...(now.effectiveOn && now.form === 'written' && !now.sealedBy ? inside(line(words('调解员签名', 'The mediator’s signature'), words('还没有签，请补签（协议已经生效）', 'still to be set; the agreement is in effect'), 'warn')) : []),
      ...line(words('强制执行', 'Enforcement'), enforceUntil(state)),
      ...(now.effectiveOn ? line(words('生效', 'In effect since'), words(formatDay(now.effectiveOn, 'zh'), formatDay(now.effectiveOn, 'en')), 'good') : []),
    ],
  }
}

/** Where both can go with their agreement, while they can. */
const courtsToAsk = (state: DisputeState, city: CityBook): Line[] => (courtOpen(state) && state.agreement?.effectiveOn
  ? courtsOpen(state, city, state.agreement.effectiveOn).flatMap((one) => line(words('可以向哪个法院申请', 'Which court can be asked'), one)) : [])

/** The other side goes along with a court, not with a reason: it is named. */
const courtWanted = (state: DisputeState, chosen: CourtAsked, city: CityBook): Words | undefined => {
  const found = courtFor(state, chosen, { city, today: state.agreement?.effectiveOn ?? state.stageSince })
  const because = chosen.because && courtBecause[chosen.because]
  const court = isRefused(found) ? undefined : city.body(found.court)?.name
  return because && court ? words(`${court.zh}（${because.zh}）`, `${court.en} (${because.en})`) : because
}

const confirmation = (state: DisputeState, city: CityBook, called: NameOf): Panel => {
  const now = state.confirmation
  if (!now) return { name: 'confirmation', words: words('司法确认', 'Judicial confirmation'), lines: courtsToAsk(state, city) }
  const left = state.agreement?.clauses.filter((clause) => clause.barred) ?? []
  return {
    name: 'confirmation', words: words('司法确认', 'Judicial confirmation'), lines: [
      ...(Object.entries(now.wishes) as [PersonId, boolean][]).flatMap(([person, yes]) => line(words('意愿', 'Wish'), words(`${called(person)} ${yes ? '申请' : '不申请'}`, `${called(person)}: ${yes ? 'asks' : 'does not ask'}`))),
      ...courtsToAsk(state, city),
      ...(now.chosen?.because && !now.appliedOn ? line(words('想选的法院', 'The court they would have'), courtWanted(state, now.chosen, city)) : []),
      ...(state.court && now.appliedOn ? line(words('法院', 'Court'), city.body(state.court)?.name) : []),
      ...(now.court ? line(words('为什么是这个法院', 'Why this court'), courtBecause[now.court]) : []),
      ...left.flatMap((clause) => (clause.barred ? line(words(`第 ${clause.no} 条`, `Clause ${clause.no}`), words(`不在确认范围：${barredContent[clause.barred].zh}`, `outside the application: ${barredContent[clause.barred].en}`), 'warn') : [])),
      ...line(words('法院要求补充', 'The court asks for'), now.lacks, 'warn'),
      ...(now.leaving ? line(words('申请撤回', 'Asks to withdraw'), called(now.leaving), 'warn') : []),
      ...(now.objection ? line(words('异议', 'Objection'), words('有人对裁定提出异议，法院正在审查', 'There is an objection; the court examines it'), 'warn') : []),
      ...line(words('案号', 'Case number'), now.caseNo),
      ...(now.ruled ? line(words('结果', 'Result'), rulings[now.ruled.result], now.ruled.result === 'valid' ? 'good' : 'warn') : []),
      ...(now.ruled?.ground ? rulingGround(now.ruled.ground) : []),
    ],
  }
}

/** Why the court did not confirm it, and where that leaves the parties. */
const rulingGround = (zh: string): Line[] => {
  const ground = groundTold([...nonAcceptance, ...dismissals, ...withdrawals], zh)
  return [...line(words('依据', 'Ground'), ground.words), ...line(words('接下来可以', 'What is open now'), ground.next)]
}

/** Who can be served where they said; where that is stands in the register, for who serves papers. */
const service = (state: DisputeState, called: NameOf): Panel => ({
  name: 'service', words: words('送达地址确认', 'Address for service'), lines: Object.entries(state.addresses ?? {}).flatMap(([person, { electronic, receiver, on }]) =>
    line(words('已确认', 'Confirmed'), words(
      `${called(person as PersonId)} ${formatDay(on, 'zh')}，${electronic ? '同意' : '不同意'}电子送达${receiver ? `，代收人 ${receiver}` : ''}`,
      `${called(person as PersonId)} ${formatDay(on, 'en')}, ${electronic ? 'consents' : 'does not consent'} to electronic service${receiver ? `; taken for them by ${receiver}` : ''}`,
    ), 'good')),
})

/** What the parties answered to the call-back: for those who call and for whoever answered, never for the other side. */
const answers = (state: DisputeState, called: NameOf): Panel => ({
  name: 'answers', words: words('回访答复', 'Answers to the call-back'), lines: Object.entries(state.answers ?? {}).flatMap(([person, answer]) => {
    const well = answer.kept && !answer.dispute
    const marks = (language: 'zh' | 'en') => [answer.treated, answer.got].map((mark) => mark ?? (language === 'zh' ? '未打分' : 'no mark')).join(' / ')
    const theirs = (lines: readonly Line[]): Line[] => lines.map((one) => ({ ...one, only: [person as PersonId] }))
    return theirs([...line(words('答复', 'Answer'), words(
      `${called(person as PersonId)}：${answer.kept ? '都做到了' : '没有都做到'}${answer.dispute ? '，又有新矛盾' : ''}（对待 / 结果 ${marks('zh')}）`,
      `${called(person as PersonId)}: ${answer.kept ? 'all kept' : 'not all kept'}${answer.dispute ? ', a new dispute' : ''} (treated / result ${marks('en')})`,
    ), well ? 'good' : 'bad'), ...(well ? [] : line(words('接下来', 'What follows'), words(
      '会有工作人员联系核对；核对后，没做到的那一条重新算没有做到', 'Somebody will call to check; what is then found not to be kept is owed again',
    )))])
  }),
})
