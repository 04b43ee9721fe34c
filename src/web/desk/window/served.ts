import type { VisitBoard } from '../../../contract/visit.ts'

/**
 * The number of the visitor whom this clerk receives now, from the one line that the counter keeps. None when they receive nobody, or several at
 * once: a number that might be another's is worse than none.
 */
export const numberServed = (board: Pick<VisitBoard, 'serving'> | undefined): number | undefined => {
  const mine = board?.serving.filter((line) => line.mine) ?? []
  return mine.length === 1 ? mine[0]?.number : undefined
}
