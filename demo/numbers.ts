import type { Day } from '../src/domain/kernel/day.ts'
import { yearOf } from '../src/domain/kernel/day.ts'
import type { BodyId } from '../src/domain/kernel/id.ts'
import { seriesOf } from '../src/domain/kinds/dispute/series.ts'
import type { DisputeState } from '../src/domain/kinds/dispute/state.ts'
import { formatFileNumber } from '../src/domain/law/numbering.ts'
import type { CityBook } from '../src/domain/people/city-book.ts'

/** Gives court case numbers and file numbers in the order in which they are asked for, each series from a number that a city would have reached. */
export class Numbers {
  private readonly next = new Map<string, number>()
  private readonly book: CityBook
  private readonly courtCodes: ReadonlyMap<string, string>

  constructor(book: CityBook, courtCodes: ReadonlyMap<string, string>) {
    this.book = book
    this.courtCodes = courtCodes
  }

  /** (2026)粤1972诉前调确128号 */
  courtCase(court: BodyId | undefined, type: string, on: Day): string {
    const code = this.courtCodes.get((court && this.book.body(court)?.key) ?? '') ?? '粤1971'
    return `(${yearOf(on)})${code}${type}${this.count(`${code} ${type}`, type === '民初' ? 2100 : 40)}号`
  }

  /** （2026）厚街人调字第31号 */
  file(of: Pick<DisputeState, 'body' | 'channel'>, on: Day): string {
    const [year, series] = [yearOf(on), seriesOf(of, this.book, on)]
    return formatFileNumber({ year, series, n: this.count(`${year} ${series}`, 1) })
  }

  private count(series: string, from: number): number {
    const no = this.next.get(series) ?? from
    this.next.set(series, no + 1)
    return no
  }
}
