/** A day in Beijing, so many days from today, as `2026-11-24`. */
export const dayFromNow = (days: number): string => new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10)

let last = 0
/** A mobile number that nobody else in this run has. */
export const newPhone = (): string => String(13_900_000_000 + Number(String(process.pid).slice(-4)) * 1000 + (last += 1))
