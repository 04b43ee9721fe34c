import { useEffect, useState } from 'react'

/** The value once it has rested for so many milliseconds: what is typed is asked when typing pauses. */
export const useSettled = <T>(value: T, ms: number): T => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
