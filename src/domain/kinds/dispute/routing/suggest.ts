import { above, covers, townOf } from '../../../kernel/area.ts'
import type { AreaPath, Tier } from '../../../kernel/area.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Words } from '../../../kernel/words.ts'
import { words } from '../../../kernel/words.ts'
import { channelTakes } from '../../../law/channels.ts'
import type { BodyCard } from '../../../people/city-book.ts'
import { saidAgainstAuthority } from '../../../triage/against-authority.ts'
import type { Channel } from '../../../words/channels.ts'
import type { Tongue } from '../../../words/needs.ts'
import type { DisputeType } from '../../../words/dispute-types.ts'
import { fits } from './fits.ts'
import type { RoutingQuestion } from './question.ts'
import type { RoutingRule, Step } from './rule.ts'

/** A body with its open matters, and how often it lately sent back matters of this type. */
export interface Door extends BodyCard {
  readonly load: number
  readonly bounced: number
  /** Somebody there can mediate it in this system. */
  readonly staffed: boolean
  /** What its mediators speak. */
  readonly tongues?: readonly Tongue[]
}

export interface Suggestion {
  readonly rule: RoutingRule
  readonly body: Door
  readonly channel: Channel
  readonly reason: Words
  /** What a party needs and somebody there speaks. Beside the reason and no part of it: the parties read the reason, and not what another of them needs. */
  readonly speaks?: readonly Tongue[]
  /** 0–1: the rule's own weight, times how sure the type is, less what returns have taught. */
  readonly confidence: number
}

/** How far each step can be trusted to be right; the bounce memory lowers it. */
const weight: Readonly<Record<Step, number>> = { safety: 0.99, authority: 0.96, choice: 0.97, origin: 0.88, specialist: 0.9, load: 0.7 }
const stepOrder: readonly Step[] = ['safety', 'authority', 'choice', 'origin', 'specialist', 'load']

/** Doors that stand open to a quarrel with an authority over what it did: none at which equals are mediated. */
const withAuthority: ReadonlySet<Channel> = new Set<Channel>(['police', 'ruling', 'reconsideration', 'petition', 'entrusted'])

/** Doors in the order in which the rules open them; the first is the suggestion, the rest are the other ways. A person or a rule decides. */
export const suggestRoutes = (asked: RoutingQuestion, rules: readonly RoutingRule[], doors: readonly Door[], today: Day, most = 5): readonly Suggestion[] => {
  const found: Suggestion[] = []
  const seen = new Set<string>()
  const against = saidAgainstAuthority(asked.text) !== undefined
  for (const rule of inOrder(rules, today)) {
    if (!fits(rule.when, asked)) continue
    for (const body of doorsOf(rule, asked, doors).slice(0, 2)) {
      const channel = channelAt(rule, body, asked)
      // What the law keeps from a door is not sent to it, whoever chose it.
      if (seen.has(body.id) || (against && rule.step !== 'safety' && !withAuthority.has(channel)) || !channelTakes(channel, asked.type as DisputeType, today)) continue
      seen.add(body.id)
      const speaks = meets(body, asked)
      found.push({ rule, body, channel, reason: reasonFor(rule, body, asked), ...(speaks.length > 0 ? { speaks } : {}), confidence: confidenceIn(rule, body, asked) })
    }
  }
  // A door behind which nobody can sign comes after those with people, whatever the rules say: it would only start a clock.
  return [...found.filter((one) => one.body.staffed), ...found.filter((one) => !one.body.staffed)].slice(0, most)
}

const inOrder = (rules: readonly RoutingRule[], today: Day): readonly RoutingRule[] =>
  rules.filter((rule) => rule.since <= today && (rule.until === null || today < rule.until))
    .toSorted((a, b) => stepOrder.indexOf(a.step) - stepOrder.indexOf(b.step) || a.priority - b.priority)

const doorsOf = (rule: RoutingRule, asked: RoutingQuestion, doors: readonly Door[]): readonly Door[] => {
  const open = doors.filter((door) => door.active && !asked.returnedBy.includes(door.id))
  if (rule.to.target === 'party-choice') return open.filter((door) => door.id === asked.wants)
  if (rule.to.target === 'body') return open.filter((door) => door.key === rule.to.body)
  const place = rule.to.level && placeAt(asked.area, rule.to.level)
  return open
    .filter((door) => rule.to.kind === undefined || door.kind === rule.to.kind)
    .filter((door) => rule.to.family === undefined || door.key === rule.to.family || door.key.startsWith(`${rule.to.family}-`))
    // The last rule takes what no list names, a type that nobody knows yet included.
    .filter((door) => rule.step === 'load' || door.accepts.length === 0 || door.accepts.includes(asked.type))
    .filter((door) => serves(door, asked.area, place))
    .toSorted((a, b) => nearness(b, asked.area) - nearness(a, asked.area) || meets(b, asked).length - meets(a, asked).length || pressure(a) - pressure(b) || a.key.localeCompare(b.key))
}

/** The place at the asked tier above the matter; the matter's own place when the tier lies below it. */
const placeAt = (area: AreaPath, level: Tier): AreaPath => {
  const depth = { city: 1, town: 2, village: 3 }[level]
  let place = area
  for (let up = above(place); up && place.split('/').length > depth; up = above(place)) place = up
  return place
}

const serves = (door: Door, area: AreaPath, place: AreaPath | undefined): boolean => {
  if (door.serves.length > 0) return door.serves.some((code) => area.split('/').includes(code))
  return place === undefined ? covers(door.area, area) : door.area === place
}

const nearness = (door: Door, area: AreaPath): number => {
  if (door.area === area) return 3
  if (townOf(door.area) !== undefined && townOf(door.area) === townOf(area)) return 2
  return door.serves.some((code) => area.split('/').includes(code)) ? 1 : 0
}

/** Of what the parties need, what is spoken there. */
const meets = (door: Door, { tongues = [] }: RoutingQuestion): readonly Tongue[] => tongues.filter((one) => door.tongues?.includes(one))

const pressure = (door: Door): number => (door.capacity > 0 ? door.load / door.capacity : door.load / 10)

/** A rule names the usual channel; a body that does not work in it is met in one that it has. What is filed stays entrusted by the court, wherever it is mediated. */
const channelAt = (rule: RoutingRule, body: Door, asked: RoutingQuestion): Channel =>
  (asked.filedInCourt ? 'entrusted' : body.channels.length === 0 || body.channels.includes(rule.channel) ? rule.channel : (body.channels[0] as Channel))

const confidenceIn = (rule: RoutingRule, body: Door, asked: RoutingQuestion): number => {
  const sure = rule.when.types ? asked.sure : 1
  const taught = 1 / (1 + 0.15 * body.bounced)
  const full = pressure(body) > 1 ? 0.85 : 1
  const staffed = body.staffed ? 1 : 0.4
  return Math.round(weight[rule.step] * sure * taught * full * staffed * 100) / 100
}

const reasonFor = (rule: RoutingRule, body: Door, asked: RoutingQuestion): Words => {
  if (body.bounced >= 3) {
    return words(`${rule.reason.zh}（近 90 天同类退回 ${body.bounced} 次，请先联系）`, `${rule.reason.en} (returned ${body.bounced} like matters in 90 days: call first)`)
  }
  if (!body.staffed) return words(`${rule.reason.zh}（这个单位还没有调解员账号，现在送不过去）`, `${rule.reason.en} (no mediator there has an account yet: it cannot be sent)`)
  if (rule.when.amountUpToFen !== undefined && asked.amount === undefined) return words(`${rule.reason.zh}（没有填金额，先按小额看）`, `${rule.reason.en} (no sum was given: taken as small)`)
  return rule.reason
}
