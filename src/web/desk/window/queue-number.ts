import { useEffect, useState } from 'react'
import { todayInBeijing } from '../../parts/today.ts'

interface Kept { readonly day: string; readonly number: number; readonly since?: number | undefined }

/** The number of the person at this window today, and since when they have been here. Kept on this device; begins at 1 each day. */
export const useQueueNumber = (account: string) => {
  const key = `fengyuan.queue.${account}`
  const read = (): Kept => {
    const fresh = { day: todayInBeijing(), number: 1 }
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
      return kept?.day === fresh.day ? kept : fresh
    } catch {
      return fresh
    }
  }
  const [now, setNow] = useState(read)
  const keep = (next: Kept): void => {
    localStorage.setItem(key, JSON.stringify(next))
    setNow(next)
  }
  return {
    number: now.number,
    since: now.since,
    /** The first word was written: the five minutes begin. */
    start: () => { if (now.since === undefined) keep({ ...now, since: Date.now() }) },
    next: () => keep({ day: todayInBeijing(), number: now.number + 1 }),
    set: (number: number) => keep({ ...now, day: todayInBeijing(), number }),
  }
}

/** Seconds since a moment, once a second while something has begun. */
export const useSeconds = (since: number | undefined): number | undefined => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (since === undefined) return
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [since])
  return since === undefined ? undefined : Math.max(0, Math.floor((now - since) / 1_000))
}
