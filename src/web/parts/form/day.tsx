import { isDay } from '../../../domain/kernel/day.ts'
import { DayText } from '../when.tsx'
import type { Control } from './source.ts'
import { asText } from './typed.ts'

/** The device's own calendar; the day is said back in words, because devices write it in many ways. */
export const DayControl = ({ id, typed, fault, describedBy, field, change }: Control) => {
  const text = asText(typed)
  return (
    <div className="day-line">
      <input className="input short" type="date" id={id} value={text} aria-required={field.required} aria-invalid={fault !== undefined}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})} onChange={(event) => change(event.target.value)} />
      {isDay(text) && <output><DayText day={text} withWeekday /></output>}
    </div>
  )
}
