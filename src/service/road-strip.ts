import { daysBetween, dayOf } from '../domain/kernel/day.ts'
import type { Day, Moment } from '../domain/kernel/day.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { Told } from '../domain/matter/state.ts'

export interface RoadStep {
  readonly step: string
  readonly words: Words
  readonly state: 'done' | 'now' | 'ahead' | 'skipped'
  /** Calendar days spent in it so far. */
  readonly days?: number
}

/** The strip on top of a matter: where it has been and for how long, where it is, what lies ahead. */
export const roadOf = (kind: Kind, facts: readonly Told[], stage: string, now: Moment): readonly RoadStep[] => {
  const spent = daysPerStep(kind, facts, dayOf(now))
  const passed = new Set([...facts.map((fact) => fact.stage).filter((one) => !kind.stages[one]?.aside), stage].map((one) => stepOf(kind, one)))
  const here = stepOf(kind, stage) ?? stepOf(kind, facts.toReversed().find((fact) => stepOf(kind, fact.stage) !== undefined)?.stage ?? '')
  const behind = new Set([...facts.map((fact) => fact.stage), stage].flatMap((one) => kind.stages[one]?.behind ?? []))
  const road = withBeside(kind, passed, here)
  const at = road.findIndex((one) => one.step === here)
  const over = kind.stages[stage]?.end === true
  return road.map(({ step, words }, place) => {
    const days = passed.has(step) ? spent.get(step) : undefined
    const state = place === at && !over ? 'now' : days !== undefined ? (place > at && !over ? 'ahead' : 'done') : place < at || over ? (behind.has(step) ? 'done' : 'skipped') : 'ahead'
    return { step, words, state, ...(days === undefined || state === 'ahead' ? {} : { days }) }
  })
}

/** The road with what led past it: a step while the matter stands there, and once it has come to the end by it. */
const withBeside = (kind: Kind, passed: ReadonlySet<string | undefined>, here: string | undefined): Kind['road'] => {
  const last = kind.road.at(-1)
  const beside = Object.entries(kind.stages).flatMap(([step, { beside: is, words }]) => (is && (step === here || (here === last?.step && passed.has(step))) ? [{ step, words }] : []))
  return last && beside.length > 0 ? [...kind.road.slice(0, -1), ...beside, last] : kind.road
}

const stepOf = (kind: Kind, stage: string): string | undefined => kind.stages[stage]?.step ?? (kind.stages[stage]?.beside ? stage : undefined)

const daysPerStep = (kind: Kind, facts: readonly Told[], today: Day): ReadonlyMap<string, number> => {
  const days = new Map<string, number>()
  for (const [at, fact] of facts.entries()) {
    const step = stepOf(kind, fact.stage)
    if (step === undefined) continue
    const next = facts[at + 1]
    const until = next ? dayOf(next.at) : kind.stages[fact.stage]?.end ? dayOf(fact.at) : today
    days.set(step, (days.get(step) ?? 0) + daysBetween(dayOf(fact.at), until))
  }
  return days
}
