import type { Moment } from '../domain/kernel/day.ts'
import type { Runner } from './database.ts'

/**
 * Puts a new code in the place of the old one, unless the old one was sent after `notAfter`.
 * @returns undefined when put; otherwise the moment at which the last one was sent
 */
export async function putCode(db: Runner, row: { city: string; phone: Buffer; digest: Buffer; at: Moment; notAfter: Moment }): Promise<Moment | undefined> {
  const done = await db.rows({
    text: `insert into phone_codes as c (city, phone_key, digest, tries, sent_at) values ($1, $2, $3, 0, $4)
           on conflict (city, phone_key) do update set digest = excluded.digest, tries = 0, sent_at = excluded.sent_at
           where c.sent_at <= $5 returning true as done`,
  }, [row.city, row.phone, row.digest, row.at, row.notAfter])
  if (done.length === 1) return undefined
  const rows = await db.rows<{ sent: Moment }>({ text: 'select sent_at as sent from phone_codes where city = $1 and phone_key = $2' }, [row.city, row.phone])
  return rows[0] ? rows[0].sent : row.at
}

/** Counts a try on the code of a phone and tells its digest; undefined when none is good any more. */
export async function tryCode(db: Runner, ask: { city: string; phone: Buffer; sentAfter: Moment; most: number }): Promise<Buffer | undefined> {
  const rows = await db.rows<{ digest: Buffer }>({
    text: `update phone_codes set tries = tries + 1 where city = $1 and phone_key = $2 and sent_at > $3 and tries < $4 returning digest`,
  }, [ask.city, ask.phone, ask.sentAfter, ask.most])
  return rows[0]?.digest
}

/** A code opens once. @returns false when another request was faster */
export async function spendCode(db: Runner, city: string, phone: Buffer, digest: Buffer): Promise<boolean> {
  const done = await db.rows({ text: 'delete from phone_codes where city = $1 and phone_key = $2 and digest = $3 returning true as done' }, [city, phone, digest])
  return done.length === 1
}

export async function sweepCodes(db: Runner, city: string, before: Moment): Promise<void> {
  await db.rows({ text: 'delete from phone_codes where city = $1 and sent_at < $2' }, [city, before])
}
