import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../kernel/day.ts'
import { defaultCalendar } from './calendar.ts'
import { limitationOf } from './limitation.ts'
import type { Interruption } from './limitation.ts'

const of = (claim: Partial<Parameters<typeof limitationOf>[0]>) => limitationOf({ kind: 'general', knewOn: day('2023-03-01'), interruptions: [], ...claim }, defaultCalendar)
const asked = (on: string, endedOn?: string): Interruption => ({ kind: 'asked-mediator', on: day(on), ...(endedOn ? { endedOn: day(endedOn) } : { goesOn: true }) })

describe('limitation', () => {
  test('is three years from knowing, moved off a day off', () => {
    // 1 March 2026 is a Sunday.
    expect(of({}).last).toBe('2026-03-02')
  })

  test('is interrupted on the day on which the claim is put to a mediator, and starts anew when mediation ends', () => {
    expect(of({ interruptions: [asked('2023-05-10', '2023-06-09')] })).toMatchObject({ state: 'running', last: '2026-06-09' })
  })

  test('does not run while the mediation goes on', () => {
    const found = of({ interruptions: [asked('2026-03-02')] })
    expect(found.state).toBe('interrupted')
    expect(found.last).toBeUndefined()
  })

  test('that had already run out is not revived by mediation, but by a promise', () => {
    const late = of({ interruptions: [asked('2026-03-03', '2026-03-20')] })
    expect(late.last).toBe('2026-03-02')
    expect(late.tooLate).toHaveLength(1)
    expect(of({ interruptions: [{ kind: 'promised', on: day('2026-05-06') }] }).tooLate).toEqual([])
  })

  test('is one year for labour, and none for wages while employed', () => {
    expect(of({ kind: 'labour' }).last).toBe('2024-03-01')
    expect(of({ kind: 'labour-wages-employed' })).toMatchObject({ state: 'none' })
    expect(of({ kind: 'labour-wages-employed', jobEndedOn: day('2026-06-30') }).last).toBe('2027-06-30')
  })

  test('does not apply to support, to stopping harm and to the return of land', () => {
    expect(of({ kind: 'never' })).toMatchObject({ state: 'none', tooLate: [] })
  })

  test('never goes beyond twenty years from the harm', () => {
    expect(of({ knewOn: day('2022-03-01'), harmedOn: day('2004-05-10') }).last).toBe('2024-05-10')
  })

  test('waits six months after an obstacle in its last six months', () => {
    expect(of({ obstacleUntil: day('2026-02-10') }).last).toBe('2026-08-10')
    expect(of({ obstacleUntil: day('2024-02-10') }).last).toBe('2026-03-02')
  })

  test('only ever gets longer by an interruption', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 60 })), { maxLength: 5 }), (spans) => {
      const interruptions = spans.map(([from, long]): Interruption => ({ kind: 'asked-mediator', on: addDays(day('2023-03-01'), from), endedOn: addDays(day('2023-03-01'), from + long) }))
      const found = of({ interruptions })
      expect((found.last ?? '') >= '2026-03-02').toBe(true)
      expect(of({ interruptions: interruptions.toReversed() })).toEqual(found)
    }), { numRuns: 400 })
  })

  test('tells its steps in both languages', () => {
    for (const step of of({ interruptions: [asked('2023-05-10', '2023-06-09')] }).explain) expect(step.zh && step.en).toBeTruthy()
  })
})
