import type { AreaPath } from '../src/domain/kernel/area.ts'
import { tierOf } from '../src/domain/kernel/area.ts'
import { returns } from './stories/material/common.ts'

interface Returning {
  readonly kind: string
  /** The place of the body that returns. */
  readonly area: AreaPath | undefined
  readonly type: string
  /** What was said already when it came back before. */
  readonly before: readonly string[]
}

/** Reasons for sending back that fit who sends back and what it is about, each with the door it names. */
export const returnsFor = ({ kind, area, type, before }: Returning): typeof returns => returns.filter((one) =>
  (!one.from || one.from.some((from) => from === kind)) && (!one.village || (area !== undefined && tierOf(area) === 'village'))
  && (!one.types || one.types.some((of) => of === type)) && !before.includes(one.reason))
