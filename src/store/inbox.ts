import type { Moment } from '../domain/kernel/day.ts'
import type { Runner } from './database.ts'

export interface LetterRow {
  readonly id: string
  readonly at: Moment
  readonly payload: { readonly text?: { readonly zh: string; readonly en: string }; readonly sealed?: string; readonly code?: string }
}

/** Messages for a phone (`mark`: its keyed hash in hex) or an account's login, the newest first. */
export async function findLetters(db: Runner, city: string, to: { mark: string; login: string }): Promise<readonly LetterRow[]> {
  return db.rows<LetterRow>({
    text: `select o.id, o.created_at as at, o.payload from outbox o
           where o.city = $1 and o.topic = 'message' and (o.payload->>'mark' = $2
             or (o.payload->'to'->>'person')::uuid in (select p.id from people p where p.city = $1 and p.phone_key = decode($2, 'hex'))
             or (o.payload->'to'->>'account')::uuid in (select a.id from accounts a where a.city = $1 and a.login = $3)
             or (o.payload->'to'->>'role', o.payload->'to'->>'body') in (
               select p.role, p.body::text from posts p join accounts a on a.city = p.city and a.id = p.account where p.city = $1 and a.login = $3))
           order by o.created_at desc, o.id desc limit 50`,
  }, [city, to.mark, to.login])
}
