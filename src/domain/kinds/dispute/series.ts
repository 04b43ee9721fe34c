import { above, tierOf } from '../../kernel/area.ts'
import type { Day } from '../../kernel/day.ts'
import { fileSeries } from '../../law/numbering.ts'
import type { CityBook } from '../../people/city-book.ts'
import type { DisputeState } from './state.ts'

/** The series in which the body that has the file numbers it. */
export const seriesOf = (state: Pick<DisputeState, 'body' | 'channel'>, city: CityBook, on: Day): string => {
  const body = city.body(state.body)
  const town = body && tierOf(body.area) === 'village' ? above(body.area) : undefined
  return fileSeries({ name: body?.name.zh ?? '', town: town && city.area(town)?.name.zh }, state.channel, on)
}
