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
import type { DisputeType } from '../domain/words/dispute-types.ts'

/** One way open to a person, in plain words: how long, what it costs, what it is worth, and where that is written. */
export interface WayOpen {
  readonly channel: Channel
  readonly words: Words
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

const terms: Readonly<Partial<Record<Channel, string>>> = {
  people: 'people-mediation', 'people-industry': 'people-mediation', 'labour-mediation': 'labour-mediation', administrative: 'market-mediation', court: 'filing-decision',
  delegated: 'delegated-mediation', entrusted: 'entrusted-ordinary', 'protection-order': 'protection-order',
}

const costs = {
  none: words('不收费', 'free'), 'may-charge': words('可能收费，标准公开', 'may charge, by a public tariff'), charged: words('收费', 'charged'),
  halved: words('诉讼费减半', 'court fee halved'), 'court-pays': words('当事人不付费', 'free for the parties'),
} as const

/** The ways open for a type on a day. Safety comes first: where violence is spoken of, the police and the protection order lead the list. */
export const waysOpen = (type: DisputeType, flags: readonly string[], today: Day): readonly WayOpen[] => {
  const safety: readonly Channel[] = flags.includes('domestic-violence') ? ['police', 'protection-order'] : flags.includes('violence-risk') ? ['police'] : []
  const list = [...new Set([...safety, ...(doors[type] ?? ['people', 'court'])])]
  return list.flatMap((channel) => wayOf(channel, type, today) ?? [])
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
