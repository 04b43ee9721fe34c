import { useEffect, useState } from 'react'

export type Masked = 'name' | 'phone' | 'idNumber' | 'address'
const shownMs = 120_000
const name = (person: string, what: Masked): string => `${person}.${what}`

/** What has been revealed on this page, for two minutes each; it is kept nowhere else. */
export const useRevealed = () => {
  const [values, setValues] = useState<Readonly<Record<string, { readonly value: string; readonly until: number }>>>({})
  useEffect(() => {
    const last = Math.min(...Object.values(values).map((one) => one.until))
    if (!Number.isFinite(last)) return
    const timer = setTimeout(() => setValues((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one.until > Date.now()))), Math.max(0, last - Date.now()) + 50)
    return () => clearTimeout(timer)
  }, [values])
  return {
    of: (person: string, what: Masked): string | undefined => values[name(person, what)]?.value,
    any: (person: string): boolean => Object.keys(values).some((key) => key.startsWith(`${person}.`)),
    show: (person: string, what: Masked, value: string): void => setValues((all) => ({ ...all, [name(person, what)]: { value, until: Date.now() + shownMs } })),
    cover: (person: string): void => setValues((all) => Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith(`${person}.`)))),
  }
}
