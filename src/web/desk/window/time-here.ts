import { useEffect, useState } from 'react'

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
