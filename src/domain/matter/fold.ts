import { dayOf } from '../kernel/day.ts'
import { common } from './common.ts'
import type { Kind, Reducer } from './kind.ts'
import type { MatterState, Told } from './state.ts'

/** One fact further. The first fact of every matter is `opened`. */
export const tell = <S extends MatterState>(kind: Kind<S>, state: S | undefined, fact: Told): S => {
  const on = dayOf(fact.at)
  if (fact.kind === 'opened') {
    const begun = kind.begun(fact.data as never)
    return { ...begun, stage: fact.stage, stageSince: on, openedAt: fact.at, openedOn: on, extended: {}, overdue: [] } as unknown as S
  }
  if (!state) throw new Error(`a matter begins with "opened", not with "${fact.kind}"`)
  const reducer = (kind.reducers[fact.kind] ?? common[fact.kind]) as Reducer<S, unknown> | undefined
  if (!reducer) throw new Error(`${kind.name} does not know the fact "${fact.kind}"`)
  const after = reducer(state, fact.data, { at: fact.at, on, by: fact.by })
  return after.stage === fact.stage ? after : { ...after, stage: fact.stage, stageSince: on, overdue: [] }
}

/** The state that a record explains; `facts` in order, from the first. */
export const fold = <S extends MatterState>(kind: Kind<S>, facts: readonly Told[]): S => {
  const state = facts.reduce<S | undefined>((before, fact) => tell(kind, before, fact), undefined)
  if (!state) throw new Error('a matter without facts')
  return state
}
