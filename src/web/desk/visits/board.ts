import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { VisitBoard } from '../../../contract/visit.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { call } from '../../parts/api.ts'
import { counted } from '../../parts/say.ts'
import { visitWords as w } from '../../words/desk-visits.ts'

/** Read again whenever something happens to a matter that this desk may list, and once a minute. */
export const useBoard = () => useQuery({ queryKey: ['matters', 'visit-board'], queryFn: ({ signal }) => call<VisitBoard>('/api/visits', { signal }), refetchInterval: 60_000 })

/** The time, drawn anew each half minute. */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** Minutes for an hour, hours for a day, days beyond: `waiting 12 min`. */
export const waited = (since: string, now: number): Words => {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000))
  if (minutes < 60) return counted(w.minutes, minutes)
  return minutes < 1_440 ? counted(w.hours, Math.floor(minutes / 60)) : counted(w.days, Math.floor(minutes / 1_440))
}

/** Half an hour is long for somebody who sits and waits; it is said in shape and colour, too. */
export const isLong = (since: string, now: number): boolean => now - Date.parse(since) >= 30 * 60_000
