import type { MatterLine } from '../../../contract/matter.ts'
import { awaitsHead } from '../../../domain/words/flags.ts'

type Line = Pick<MatterLine, 'id' | 'flags'>

/** Returned three times: only the head can move it, and this person is not the head of it. */
export const forOther = (line: Line, mine: ReadonlySet<string>): boolean => line.flags.includes(awaitsHead) && !mine.has(line.id)

/** The rows of the desk: what only this person can decide, what came back, what is new; below, what another has to move. */
export const ordered = <L extends Line>(returned: readonly L[], all: readonly L[], mine: ReadonlySet<string>): readonly L[] => {
  const back = returned.toSorted((a, b) => Number(mine.has(b.id)) - Number(mine.has(a.id)))
  const fresh = all.filter((line) => !returned.some((one) => one.id === line.id))
  return [...back, ...fresh].toSorted((a, b) => Number(forOther(a, mine)) - Number(forOther(b, mine)))
}
