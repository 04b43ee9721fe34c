import type { DisputeTypeId } from '../../cities/shapes.ts'
import type { Random } from '../random.ts'
import { hazards, hazardWords, requestReturns, requests } from '../stories/material/common.ts'
import { placesOf, sayPlace, type Place } from '../stories/places.ts'
import { weave } from '../stories/weave.ts'
import type { Step } from './step.ts'

/** A weak sign (隐患) as somebody on the spot reports it. */
export interface HazardStory {
  readonly sign: string
  readonly what: string
  readonly hint?: string
  readonly risk: 'orange' | 'yellow' | 'blue' | 'none'
  readonly steps: readonly Step[]
}

/** Days after which nothing still waits for its next step. */
const patience = 18

export function tellHazard(random: Random, place: Place, age: number): HazardStory {
  const [sign, seen, hints] = random.pick(hazards)
  const slots = placesOf(random, place)
  const say = (telling: string) => weave(random, telling, (name) => slots[name])
  const hint = random.pick(hints)
  const risk = sign === 'threat' || sign === 'gathering' ? random.pick(['orange', 'yellow'] as const) : random.weighted([['none', 3], ['blue', 3], ['yellow', 2]] as const)
  return { sign, what: `${sayPlace(random, place, true)}：${say(random.pick(seen))}。`, ...(hint ? { hint } : {}), risk, steps: hazardPath(random, risk, age) }
}

const word = (random: Random, kind: keyof typeof hazardWords): string => random.pick(hazardWords[kind])

function hazardPath(random: Random, risk: HazardStory['risk'], age: number): Step[] {
  const verify: Step = { by: 'window', act: 'verify', after: random.weighted([[3, 6], [14, 3], [40, 0.4]] as const), duty: true, with: { words: word(random, 'verify') } }
  const watch: Step = { by: 'window', act: 'watch', after: random.int(5, 60), with: { until: `@day+${random.int(10, 30)}`, words: word(random, 'watch') } }
  const dismiss = (after: number): Step => ({ by: 'dispatcher', act: 'dismiss', after, with: { why: word(random, 'dismiss') } })
  const rate: Step[] = risk === 'orange' && random.chance(0.6) ? [{ by: 'window', act: 'rate-risk', after: 2, with: { risk: random.pick(['yellow', 'orange']), words: word(random, 'rate') } }] : []
  return random.weighted<Step[]>([
    [[verify, ...rate, watch, dismiss(random.int(240, 700))], 4],
    [[verify, ...rate, dismiss(random.int(10, 100))], 3],
    [[verify, ...rate, { by: 'dispatcher', act: '*convert', after: random.int(8, 60) }], 3],
    [[dismiss(random.int(3, 30))], 1.5],
    [[verify, watch], age < 40 ? 1 : 0],
    [[], age <= 1 ? 40 : age <= 4 ? 0.4 : 0],
  ])
}

/** A cooperation request (协作请求): which unit is asked what, and what comes of it. */
export interface RequestStory {
  readonly to: readonly string[]
  readonly what: string
  readonly cite: string
  readonly action: string
  readonly result: string
}

export const tellRequest = (random: Random): RequestStory => random.pick(random.chance(0.25) ? requests.slice(0, 2) : requests)

/** @param age workdays since it was sent: units do not read on rest days */
export function requestPath(random: Random, { action, result }: RequestStory, age: number): Step[] {
  const sign: Step = { by: 'liaison', act: 'sign-for', after: random.weighted([[4, 6], [7, 3], [40, 0.3]] as const), with: {} }
  const answer: Step = { by: 'liaison', act: 'answer', after: random.weighted([[30, 5], [90, 3], [200, 1]] as const), with: { action, result } }
  const close: Step = { by: 'asker', act: 'satisfied', after: random.int(3, 40), with: {} }
  const [reason, door] = random.pick(requestReturns)
  return random.weighted<Step[]>([
    [[sign, answer, close], 7],
    [[sign, answer, { by: 'asker', act: 'unsatisfied', after: 10, with: { why: '只说了情况，没有说能做什么，请再办。' } }, { ...answer, with: { action: `再次办理：${action}`, result } }, close], 1],
    [[{ by: 'liaison', act: 'return', after: 10, with: { reason, door } }, { by: 'asker', act: 'withdraw', after: 20, with: { why: '改由电话协调解决' } }], 1],
    [[sign, answer], age < patience ? 3 : 0],
    [[sign], age <= 5 ? 4 : age <= patience ? 0.5 : 0],
    [[], age <= 1 ? 14 : age < 8 ? 0.3 : 0],
  ])
}

/** Types of dispute that a weak sign usually turns into. */
export const typeOfSign: Readonly<Record<string, DisputeTypeId>> = {
  quarrel: 'neighbour', wages: 'labour', closing: 'consumer', gathering: 'property', threat: 'finance', neighbour: 'neighbour', property: 'property', building: 'neighbour', other: 'labour',
}
