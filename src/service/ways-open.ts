import type { Day } from '../domain/kernel/day.ts'
import type { Words } from '../domain/kernel/words.ts'
import { words } from '../domain/kernel/words.ts'
import { channelRules } from '../domain/law/channels.ts'
import { citesWords } from '../domain/law/cite.ts'
import { findRow } from '../domain/law/dated.ts'
import { lengthWords } from '../domain/law/deadline.ts'
import { findDeadline } from '../domain/law/deadlines.ts'
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

/** The ways open for a type on a day. Safety comes first: where violence is spoken of, the police and the protection order lead the list. */
export const waysOpen = (type: DisputeType | typeof unsureType, flags: readonly string[], today: Day): readonly WayOpen[] => {
  const safety: readonly Channel[] = flags.includes('domestic-violence') ? ['police', 'protection-order'] : flags.includes('violence-risk') ? ['police'] : []
  const known = type === unsureType ? 'other' : type
  const whens = new Map(known === 'other' ? conditions.filter(([, , unsureOnly]) => !unsureOnly || type === unsureType).map(([channel, when]) => [channel, when]) : [])
  const list = [...new Set([...safety, ...(known === 'other' ? whens.keys() : doors[known] ?? ['people', 'court'])])]
  return list.flatMap((channel): readonly WayOpen[] => {
    const [way, when] = [wayOf(channel, known, today), safety.includes(channel) ? undefined : whens.get(channel)]
    return way ? [{ ...way, ...(when ? { when } : {}) }] : []
  })
}

/** A suit takes its trial, not only the days in which it is taken in. */
const timeOf = (channel: Channel, length: Words | undefined, today: Day): Words => {
  const trial = channel === 'court' ? findDeadline('trial-summary', today) ?? findDeadline('trial-ordinary', today) : undefined
  if (trial && length) {
    const { zh, en } = lengthWords(trial.length)
    return words(`${length.zh}内决定是否立案，审理一般${zh}以上`, `decided within ${length.en}; a trial usually takes ${en} or more`)
  }
  return length ? words(`约${length.zh}`, `about ${length.en}`) : words('视情况而定', 'it depends')
}

const wayOf = (channel: Channel, type: DisputeType, today: Day): WayOpen | undefined => {
  const rule = findRow(channelRules, channel, today)
  if (!rule || rule.excludes?.includes(type)) return undefined
  const name = channel === 'people-industry' && type === 'medical' ? 'medical-mediation' : terms[channel]
  const term = name ? findDeadline(name, today) : undefined
  const length = term && lengthWords(term.length)
  return {
    channel, words: channels[channel], effect: rule.effect, cost: costs[rule.fee], cite: citesWords(rule.cites),
    time: timeOf(channel, length, today),
  }
}
