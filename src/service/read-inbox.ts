import type { Moment } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { Words } from '../domain/kernel/words.ts'
import { fill } from '../domain/kernel/words.ts'
import { checkPhone } from '../domain/law/phone.ts'
import { findLetters } from '../store/inbox.ts'
import type { Context } from './context.ts'
import { keptPhone } from './read-numbers.ts'

export interface InboxLetter {
  readonly id: string
  readonly at: Moment
  readonly words: Words
  readonly link?: string
}

/** What a phone, or an officer by login, would have been sent. In production there is no such page. */
export async function readInbox(context: Context, to: string): Promise<readonly InboxLetter[] | Refused> {
  if (context.mode !== 'demo') return refuse('unknown-route')
  const phone = checkPhone(to)
  const mark = 'ok' in phone ? context.vault.keyed('phone', keptPhone(phone.ok)).toString('hex') : ''
  const rows = await findLetters(context.db, context.city, { mark, login: to.trim().toLowerCase() })
  return rows.map(({ id, at, payload }) => {
    const text = payload.text ?? (JSON.parse(context.vault.open('message', Buffer.from(payload.sealed ?? '', 'base64'))) as Words)
    const link = payload.code ? `${context.publicUrl}/i/${payload.code}` : undefined
    return { id, at, words: link ? fill(text, { link }) : text, ...(link && text.zh.includes('{link}') ? { link: `/i/${payload.code ?? ''}` } : {}) }
  })
}
