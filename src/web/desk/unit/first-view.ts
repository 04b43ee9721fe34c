import type { MatterLine } from '../../../contract/matter.ts'

type Due = Pick<MatterLine, 'due'>

/** The view with which the day begins: the one that holds what is due first; without any day, the first that holds something. */
export const firstView = <View extends string>(lists: readonly (readonly [view: View, rows: readonly Due[]])[], otherwise: View): View => {
  const full = lists.filter(([, rows]) => rows.length > 0)
  const soonest = (rows: readonly Due[]): string => rows.map((row) => row.due ?? '9999-12-31').toSorted()[0] ?? '9999-12-31'
  return full.toSorted(([, a], [, b]) => (soonest(a) < soonest(b) ? -1 : soonest(a) > soonest(b) ? 1 : 0))[0]?.[0] ?? otherwise
}

/** Under which heading a dispute that was sent here stands: what only has to be filed away is in nobody’s hand. */
export const sentGroup = ({ stage }: Pick<MatterLine, 'stage'>): 'toSign' | 'inHand' | 'toArchive' =>
  (stage === 'routed' ? 'toSign' : stage === 'concluded' ? 'toArchive' : 'inHand')

const groups = ['toSign', 'inHand', 'toArchive']

/** Disputes that were sent here: what waits to be signed for, then what is in hand, then what is over, each by its day. */
export const sentHere = <Line extends Due & Pick<MatterLine, 'stage'>>(lines: readonly Line[]): readonly Line[] =>
  lines.toSorted((a, b) => groups.indexOf(sentGroup(a)) - groups.indexOf(sentGroup(b)) || ((a.due ?? '9999-12-31') < (b.due ?? '9999-12-31') ? -1 : 1))
