import type { MatterLine } from '../../../contract/matter.ts'

type Due = Pick<MatterLine, 'due'>

/** The view with which the day begins: the one that holds what is due first; without any day, the first that holds something. */
export const firstView = <View extends string>(lists: readonly (readonly [view: View, rows: readonly Due[]])[], otherwise: View): View => {
  const full = lists.filter(([, rows]) => rows.length > 0)
  const soonest = (rows: readonly Due[]): string => rows.map((row) => row.due ?? '9999-12-31').toSorted()[0] ?? '9999-12-31'
  return full.toSorted(([, a], [, b]) => (soonest(a) < soonest(b) ? -1 : soonest(a) > soonest(b) ? 1 : 0))[0]?.[0] ?? otherwise
}

/** Disputes that were sent here: what waits to be signed for stands above what is in hand, each by its day. */
export const sentHere = <Line extends Due & Pick<MatterLine, 'stage'>>(lines: readonly Line[]): readonly Line[] =>
  lines.toSorted((a, b) => Number(b.stage === 'routed') - Number(a.stage === 'routed') || ((a.due ?? '9999-12-31') < (b.due ?? '9999-12-31') ? -1 : 1))
