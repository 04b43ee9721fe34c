import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { Holidays as Shape } from '../../../contract/admin.ts'
import { yearOf } from '../../../domain/kernel/day.ts'
import { call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { useToday } from '../../parts/when.tsx'
import { adminWords } from '../../words/desk-admin.ts'
import { Tabs } from '../parts/Tabs.tsx'
import { YearForm } from './YearForm.tsx'

const w = adminWords.holiday
type Holidays = z.infer<typeof Shape>

/** The days off and the days worked in exchange, year by year: every deadline in working days rests on them. */
export const HolidayPage = () => {
  const say = useSay()
  const today = useToday()
  const { data, error, refetch } = useQuery({ queryKey: ['admin', 'holidays'], queryFn: ({ signal }) => call<Holidays>('/api/admin/holidays', { signal }) })
  const [chosen, setChosen] = useState<number>()
  if (!data) return <section className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />}</section>
  const years = [...new Set([...data.years.map((one) => one.year), ...data.missing])].toSorted((a, b) => b - a)
  const year = chosen ?? (years.includes(yearOf(today)) ? yearOf(today) : years[0]) ?? yearOf(today)
  const known = data.years.find((one) => one.year === year)
  return (
    <>
      {data.missing.length > 0 && <p className="notice amber"><span aria-hidden="true">◆ </span>{say(counted(w.missing, 0, { years: data.missing.join('、') }))}</p>}
      <Tabs label={say(adminWords.holidays)} at={String(year)} go={(name) => setChosen(Number(name))}
        tabs={years.filter((one) => one >= yearOf(today) - 1 || one === year).map((one) => ({ name: String(one), words: data.missing.includes(one) ? counted(w.addYear, one) : counted(w.year, one) }))} />
      <label className="filter"><span>{say(w.older)}</span>
        <select className="input" value="" onChange={(event) => setChosen(Number(event.target.value))}><option value="">{say(w.olderPick)}</option>{years.filter((one) => one < yearOf(today) - 1).map((one) => <option key={one} value={one}>{say(counted(w.year, one))}</option>)}</select></label>
      <YearForm key={`${year}.${known?.holidays.length ?? 0}.${known?.workdays.length ?? 0}`} year={year} known={known} />
    </>
  )
}
