import { isRefused, refuse } from '../kernel/fault.ts'
import type { Refused } from '../kernel/fault.ts'
import type { Words } from '../kernel/words.ts'
import { reachOf, wayTo } from '../people/reach.ts'
import { byHand } from './by-hand.ts'
import { runClocks } from './clocks.ts'
import type { ClockRow } from './clocks.ts'
import { tell } from './fold.ts'
import type { Act, Also, Decision, Kind, Message, Opening, World } from './kind.ts'
import { actsFrom, movesFrom, next } from './next.ts'
import { placed } from './placed.ts'
import type { Fact, MatterState, Told } from './state.ts'

/** What an act leaves behind; the store writes it in one transaction. */
export interface Done<S extends MatterState = MatterState> {
  readonly state: S
  readonly facts: readonly Told[]
  readonly clocks: readonly ClockRow[]
  readonly messages: readonly Message[]
  readonly opens: readonly Opening[]
  readonly also: readonly Also[]
}

/** Decides one act. Pure: what it needs to know is in `world`, what it wants done is in the result. `version` is the last fact's number. */
export const perform = <S extends MatterState>(
  kind: Kind<S>, state: S, version: number, clocks: readonly ClockRow[], name: string, payload: unknown, world: World,
): Done<S> | Refused => {
  const act = kind.acts[name]
  if (!act) return refuse('unknown-act', { act: name })
  const hindrance = hindranceOf(kind, state, act, name, world)
  if (hindrance) return hindrance
  const decision = act.decide(state, payload as never, world)
  if (isRefused(decision)) return decision
  const after = tellAll(kind, state, version, decision, world, (last) => next(kind, last, name, world.today))
  if (isRefused(after)) return after
  return {
    ...after,
    clocks: runClocks(kind, clocks, after.state, world.today, world.now, world.calendar),
    opens: decision.opens ?? [], also: decision.also ?? [],
  }
}

/** Why the act cannot be done now, before its payload is looked at; undefined when nothing hinders. */
export const hindranceOf = <S extends MatterState>(kind: Kind<S>, state: S, act: Act<S>, name: string, world: World): Refused | undefined => {
  if (movesFrom(kind, state.stage, name).length === 0) return kind.awaited?.(state, name) ?? kind.expired?.(state, name, world) ?? wrongStage(kind, state, act, world)
  if (act.whileHeld !== true && state.frozen) return refuse('frozen')
  if (!act.whileHeld && state.suspended) return refuse('suspended', { reason: state.suspended.reason })
  return act.ready?.(state, world)
}

/** Names what this actor could do instead, and nothing that only others may. */
const wrongStage = <S extends MatterState>(kind: Kind<S>, state: S, act: Act<S>, world: World): Refused => {
  const row = placed(state)
  const possible = actsFrom(kind, state.stage).flatMap((name) => {
    const other = kind.acts[name]
    const mine = other && wayTo(reachOf(world.actor, name, kind.grants), row) && !hindranceOf(kind, state, other, name, world)
    return mine ? other.words : []
  })
  const join = (language: keyof Words, mark: string) => possible.map((one) => one[language]).join(mark)
  const stage = kind.stages[state.stage]?.words ?? { zh: state.stage, en: state.stage }
  return refuse('wrong-stage', { stage, act: act.words, allowed: { zh: join('zh', '、') || '无', en: join('en', ', ') || 'nothing' } })
}

/** Opens a matter: the facts of its beginning. */
export const begin = <S extends MatterState>(
  kind: Kind<S>, payload: unknown, world: World, id: S['id'], code: string,
): Done<S> | Refused => {
  const decision = kind.open.begin(payload, world, id, code)
  if (isRefused(decision)) return decision
  const after = tellAll<S>(kind, undefined, 0, decision, world, (last) => last.stage)
  if (isRefused(after)) return after
  return {
    ...after,
    clocks: runClocks(kind, [], after.state, world.today, world.now, world.calendar),
    opens: decision.opens ?? [], also: [],
  }
}

type Decided = Exclude<Decision, Refused>

const tellAll = <S extends MatterState>(
  kind: Kind<S>, before: S | undefined, version: number, decision: Decided, world: World, stageAfter: (state: S) => string | undefined,
): { state: S; facts: Told[]; messages: readonly Message[] } | Refused => {
  let state = before
  const facts: Told[] = []
  const tellOne = (fact: Fact): void => {
    const one: Told = { ...fact, seq: version + facts.length + 1, stage: state?.stage ?? kind.start, by: world.by, at: world.now }
    state = tell(kind, state, one)
    facts.push(one)
  }
  for (const fact of decision.facts) tellOne(fact)
  if (!state) throw new Error(`${kind.name}: an act told no fact`)
  const { messages, instead } = byHand(kind, state, decision.messages ?? [], world.role)
  for (const fact of instead) tellOne(fact)
  const last = facts.at(-1)
  if (!last) throw new Error(`${kind.name}: an act told no fact`)
  const stage = stageAfter(state)
  if (stage === undefined) throw new Error(`${kind.name}: no move fits after ${last.kind} in ${state.stage}`)
  if (stage === state.stage) return { state, facts, messages }
  const moved: Told = { ...last, stage }
  return { state: { ...state, stage, stageSince: world.today, overdue: [] }, facts: [...facts.slice(0, -1), moved], messages }
}
