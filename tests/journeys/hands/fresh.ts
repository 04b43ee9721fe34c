/** A day in Beijing, so many days from today, as `2026-11-24`. */
export const dayFromNow = (days: number): string => new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10)

let last = 0
/** A mobile number that nobody else in this run has. */
export const newPhone = (): string => String(13_900_000_000 + Number(String(process.pid).slice(-4)) * 1000 + (last += 1))

let devices = 0
/** The address of one more household, for `x-forwarded-for`: what the door counts for each address it counts for each device. */
export const newAddress = (): string => `10.${(devices += 1) >> 8}.${devices & 255}.${process.pid % 250 + 1}`
