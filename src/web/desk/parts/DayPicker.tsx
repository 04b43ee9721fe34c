import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { isDay } from '../../../domain/kernel/day.ts'
import type { Control } from '../../parts/form/source.ts'
import { asText } from '../../parts/form/typed.ts'
import { useLanguage } from '../../parts/language.ts'

/** A calendar that writes days as our pages do, and reads what people type: 2026年11月24日, 2026-11-24, 20261124. */
export const DayPicker = ({ id, typed, fault, describedBy, field, change }: Control) => {
  const now = useLanguage()
  const text = asText(typed)
  const first = now === 'zh' ? 'YYYY年M月D日' : 'D MMM YYYY'
  return (
    <DatePicker id={id} format={[first, 'YYYY-M-D', 'YYYY/M/D', 'YYYYMMDD', 'YYYY.M.D']} value={isDay(text) ? dayjs(text) : null} allowClear={!field.required}
      placeholder={first.replace('YYYY', '2026').replace('MMM', 'Nov').replace('M', '11').replace('D', '24')} {...(fault ? { status: 'error' as const } : {})}
      aria-required={field.required} {...(describedBy ? { 'aria-describedby': describedBy } : {})} styles={{ root: { minWidth: '13rem' } }}
      onChange={(value) => change(value ? value.format('YYYY-MM-DD') : undefined)} />
  )
}
