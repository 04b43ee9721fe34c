import type { Day } from '../kernel/day.ts'
import type { Kind, Move } from './kind.ts'
import type { MatterState } from './state.ts'

/** The rows of the move table that let `act` start from `stage`. */
export const movesFrom = <S extends MatterState>(kind: Kind<S>, stage: string, act: string): readonly Move[] => outOf(kind, stage).get(act) ?? []

const known = new WeakMap<readonly Move[], Map<string, ReadonlyMap<string, readonly Move[]>>>()

/** The moves out of a stage by act, in the order of the table, which never changes: gone through once, because each reader of each matter asks for every act. */
const outOf = <S extends MatterState>(kind: Kind<S>, stage: string): ReadonlyMap<string, readonly Move[]> => {
  const stages = known.get(kind.moves) ?? new Map<string, ReadonlyMap<string, readonly Move[]>>()
  known.set(kind.moves, stages)
  const moves = stages.get(stage) ?? Map.groupBy(kind.moves.filter((move) => startsFrom(kind, move, stage)), (move) => move.act)
  stages.set(stage, moves)
  return moves
}

const startsFrom = <S extends MatterState>(kind: Kind<S>, move: Move, stage: string): boolean =>
  move.from === '*' ? !kind.stages[stage]?.end : move.from.includes(stage)

/** The stage to which `act` leads, asked after its facts were told; undefined when no row fits. */
export const next = <S extends MatterState>(kind: Kind<S>, state: S, act: string, today: Day): string | undefined => {
  const row = movesFrom(kind, state.stage, act).find((move) => move.when === undefined || kind.guards[move.when]?.(state, today) === true)
  return row && (row.to === 'same' ? state.stage : row.to)
}

/** Whether the act can take a matter out of this stage: a note, or one more session, does not. */
export const leadsOn = <S extends MatterState>(kind: Kind<S>, stage: string, act: string): boolean =>
  movesFrom(kind, stage, act).some((move) => move.to !== 'same' && move.to !== stage)

/** Acts that the table knows from this stage, whoever may do them. */
export const actsFrom = <S extends MatterState>(kind: Kind<S>, stage: string): readonly string[] => [...outOf(kind, stage).keys()]
