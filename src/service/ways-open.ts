import type { Day } from '../domain/kernel/day.ts'
import type { Words } from '../domain/kernel/words.ts'
import { words } from '../domain/kernel/words.ts'
import { channelRules } from '../domain/law/channels.ts'
import type { ChannelRule } from '../domain/law/channels.ts'
import { cite as citing, citesWords } from '../domain/law/cite.ts'
import { findRow } from '../domain/law/dated.ts'
import { lengthWords } from '../domain/law/deadline.ts'
import { findDeadline, ruleOn } from '../domain/law/deadlines.ts'
import { refusalGrounds } from '../domain/law/refusal-grounds.ts'
import { channels } from '../domain/words/channels.ts'
import type { Channel } from '../domain/words/channels.ts'
import { unsureType } from '../domain/words/dispute-types.ts'
import type { DisputeType } from '../domain/words/dispute-types.ts'

/** One way open to a person, in plain words: how long, what it costs, what it is worth, and where that is written. */
export interface WayOpen {
  readonly channel: Channel
  readonly words: Words
  /** For whom it is, where the type does not say so: the list is longer then, and not every way on it is everybody's. */
  readonly when?: Words
  readonly time: Words
  readonly cost: Words
  readonly effect: Words
  readonly cite: Words
}

/** Doors by type, the nearest first; a suit is always among them. */
const doors: Readonly<Partial<Record<DisputeType, readonly Channel[]>>> = {
  labour: ['labour-mediation', 'people', 'labour-arbitration'],
  medical: ['people-industry', 'administrative', 'court'],
  traffic: ['people-industry', 'police', 'court'],
  consumer: ['administrative', 'people', 'court'],
  contract: ['people', 'lawyer', 'commercial', 'court'],
  business: ['people-industry', 'lawyer', 'commercial', 'court'],
  finance: ['people', 'lawyer', 'court'],
  ip: ['people-industry', 'lawyer', 'court'],
  expropriation: ['people', 'reconsideration', 'petition', 'court'],
}

/**
 * Of a type that is none of the others, or that nobody knows yet, nothing can be left out: each way with the case for which it is open
 * (law file §1.1 and §2.1, tests 3, 8, 9, 10 and 13).
 */
const conditions: readonly (readonly [Channel, Words, unsureOnly?: true])[] = [
  ['people', words('两边是平等的当事人，都愿意坐下来谈', 'Between equals, when both are willing to talk')],
  ['labour-arbitration', words('要是工资、工伤、辞退这类劳动争议：先仲裁，不服再起诉', 'If it is about wages, injury at work or dismissal: arbitration comes before a suit'), true],
  ['court', words('不想调解、谈不成，或者对方不理', 'You do not want mediation, it fails, or the other side does not answer')],
  ['petition', words('对政府部门、公家单位的工作有意见、要投诉；不知道找哪个部门，可以先打 12345。属于诉讼、仲裁、复议的，信访会转告您去那里', 'A complaint about the work of an authority; if you do not know which, call 12345. What belongs to a suit, arbitration or reconsideration is sent there')],
  ['reconsideration', words('不服行政机关对您作出的处罚、决定：有期限，要趁早', 'You object to a penalty or decision of an authority: there is a time limit, so be early')],
  ['commercial-arbitration', words('合同里写了仲裁，或者双方书面约好仲裁：约了就不能直接起诉', 'Only if the contract or another writing says arbitration; then a suit is not open')],
  ['police', words('有人身危险，或者被骗、被偷、被打：马上打 110', 'Somebody is in danger, or was cheated, stolen from or beaten: call 110 at once')],
]

const terms: Readonly<Partial<Record<Channel, string>>> = {
  people: 'people-mediation', 'people-industry': 'people-mediation', 'labour-mediation': 'labour-mediation', administrative: 'market-mediation', court: 'filing-decision',
  petition: 'petition-handling', reconsideration: 'reconsideration-decision', 'labour-arbitration': 'labour-award', delegated: 'delegated-mediation', entrusted: 'entrusted-ordinary', 'protection-order': 'protection-order',
}

const costs = {
  none: words('不收费', 'free'), 'may-charge': words('可能收费，标准公开', 'may charge, by a public tariff'), charged: words('收费', 'charged'),
  halved: words('诉讼费减半', 'court fee halved'), 'court-pays': words('当事人不付费', 'free for the parties'),
} as const

/**
 * The ways open for a type on a day. Safety comes first: where violence is spoken of, the police and the protection order lead the list. Where the
 * quarrel is with an authority over what it did (`against`), reconsideration leads whatever the type, and no door of mediation among equals is open.
 */
export const waysOpen = (type: DisputeType | typeof unsureType, flags: readonly string[], today: Day, against = false): readonly WayOpen[] => {
  const safety: readonly Channel[] = flags.includes('domestic-violence') ? ['police', 'protection-order'] : flags.includes('violence-risk') ? ['police'] : []
  if (against) return [...safety.flatMap((channel) => wayOf(channel, 'other', today) ?? []), reconsideration(today), suitAgainst(today)]
  const known = type === unsureType ? 'other' : type
  const whens = new Map(known === 'other' ? conditions.filter(([, , unsureOnly]) => !unsureOnly || type === unsureType).map(([channel, when]) => [channel, when]) : [])
  const list = [...new Set([...safety, ...(known === 'other' ? whens.keys() : doors[known] ?? ['people', 'court'])])]
  return list.flatMap((channel): readonly WayOpen[] => {
    if (channel === 'police' && known === 'traffic' && !safety.includes(channel)) return [trafficPolice(today)]
    const [way, when] = [wayOf(channel, known, today), safety.includes(channel) ? undefined : whens.get(channel)]
    return way ? [{ ...way, ...(when ? { when } : {}) }] : []
  })
}

/** A suit takes its trial, not only the days in which it is taken in: the limits of both procedures, said as what they are: no least time. */
const timeOf = (channel: Channel, length: Words | undefined, today: Day): Words => {
  const [summary, ordinary] = channel === 'court' ? [findDeadline('trial-summary', today), findDeadline('trial-ordinary', today)] : []
  if (summary && ordinary && length) {
    const [short, long] = [lengthWords(summary.length), lengthWords(ordinary.length)]
    return words(
      `${length.zh}内决定是否立案；审理期限：简易程序${short.zh}，普通程序${long.zh}，都可能延长`,
      `registered or not within ${length.en}; the trial: ${short.en} in summary and ${long.en} in ordinary procedure, either of which may be lengthened`,
    )
  }
  return length ? words(`约${length.zh}`, `about ${length.en}`) : words('视情况而定', 'it depends')
}

/** Whether a result can be enforced is what a person means by asking what it is worth. */
const enforced: Readonly<Record<'itself' | 'confirmed', Words>> = {
  itself: words('对方不履行的，可以申请强制执行', 'if it is not kept it can be enforced'),
  confirmed: words('双方一起请法院确认后，对方不履行的可以申请强制执行', 'once both have had a court confirm it, it can be enforced'),
}
/** Of these the law file says it without more; of a protection order or a reconsideration it is not what is asked. */
const askedOf: ReadonlySet<Channel> = new Set<Channel>(['people', 'people-industry', 'lawyer', 'commercial', 'labour-mediation', 'labour-arbitration', 'commercial-arbitration', 'court'])

const worth = (channel: Channel, { effect, enforceable }: ChannelRule): Words => {
  if (enforceable === 'no' || !askedOf.has(channel)) return effect
  return words(`${effect.zh}；${enforced[enforceable].zh}`, `${effect.en}; ${enforced[enforceable].en}`)
}

/** 交警调解 of a road accident: another procedure than what the police do about an offence, with a day by which it must be asked for (law file D28, D29). */
const trafficPolice = (today: Day): WayOpen => {
  const [ask, talk] = [ruleOn('traffic-police-application', today), ruleOn('traffic-police-mediation', today)]
  const within = lengthWords(ask.length)
  return {
    channel: 'police', words: words('交警调解', 'Mediation by the traffic police'),
    when: words(`各方都愿意的：收到事故认定书（或事故证明、复核结论）之日起${within.zh}内申请`, `When all sides are willing: ask within ${within.en} of receiving the finding, the certificate or the review`),
    time: words(`约${lengthWords(talk.length).zh}`, `about ${lengthWords(talk.length).en}`), cost: costs.none,
    effect: words('谈成的，交警制作损害赔偿调解书；谈不成或者一方起诉的，调解终结，可以起诉', 'Agreed, the police write it down; without agreement, or when one sues, it ends and a suit is open'),
    cite: citesWords([...ask.cites, ...talk.cites.filter((one) => one.article !== '112(5)'), citing('RT', '93', 'UNVERIFIED'), citing('RT', '94(1)')]),
  }
}

/** 行政复议: by when it must be asked for, what it can do, and that the mediation there is lies within it (行政复议法 art. 5, 20, 62). */
const reconsideration = (today: Day): WayOpen => {
  const [ask, decide] = [ruleOn('reconsideration-application', today), ruleOn('reconsideration-decision', today)]
  const [within, about] = [lengthWords(ask.length), lengthWords(decide.length)]
  return {
    channel: 'reconsideration', words: channels.reconsideration,
    when: words(`自知道或者应当知道这个决定之日起${within.zh}内申请：别错过`, `Ask within ${within.en} of knowing of the act: do not miss it`),
    time: words(`受理后约${about.zh}作出决定`, `decided about ${about.en} after it is accepted`), cost: costs.none,
    effect: words('复议机关可以撤销、变更这个决定，或者责令重新作出；赔偿、补偿和裁量的事，可以在复议里调解', 'The authority above can set the act aside, change it or order a new one; damages and what lies in its discretion may be mediated within it'),
    cite: citesWords([...ask.cites, ...decide.cites.filter((one) => one.instrument !== 'OFFICE'), citing('AR', '5')]),
  }
}

/** 行政诉讼: the court’s other door; which term it has is for the papers to say, so none is named here. */
const suitAgainst = (today: Day): WayOpen => ({
  channel: 'court', words: words('行政诉讼', 'Administrative suit'),
  when: words('不申请复议的，或者对复议决定不服的；有几类事法律规定要先复议', 'Instead of reconsideration, or after it; some acts must go through reconsideration first'),
  time: words('起诉期限另计，从哪天算要看材料：尽早问 12348 或者法院诉讼服务中心', 'It has a term of its own, which depends on the papers: ask 12348 or the court soon'), cost: costs.charged,
  effect: words('法院审查这个决定合不合法', 'The court reviews whether the act is lawful'), cite: citesWords((findRow(refusalGrounds, 'administrative', today)?.cites ?? [citing('CPL', '127(1)')]).slice(0, 1)),
})

const wayOf = (channel: Channel, type: DisputeType, today: Day): WayOpen | undefined => {
  const rule = findRow(channelRules, channel, today)
  if (!rule || rule.excludes?.includes(type)) return undefined
  const name = channel === 'people-industry' && type === 'medical' ? 'medical-mediation' : terms[channel]
  const term = name ? findDeadline(name, today) : undefined
  const length = term && lengthWords(term.length)
  return {
    channel, words: channels[channel], effect: worth(channel, rule), cost: costs[rule.fee], cite: citesWords(rule.cites),
    time: timeOf(channel, length, today),
  }
}
