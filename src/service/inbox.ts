import type { Moment } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { Words } from '../domain/kernel/words.ts'
import { checkPhone } from '../domain/law/phone.ts'
import { maskPhone } from '../domain/people/masks.ts'
import { findNewestMessages } from '../store/outbox.ts'
import type { OutboxLine } from '../store/outbox.ts'
import { findSealed } from '../store/people.ts'
import type { Edition } from './city-book.ts'
import type { Context } from './context.ts'
import { keptPhone } from './read-numbers.ts'
import { withLink } from './link-to.ts'
import { openLetter } from './sealed-letter.ts'
import type { Letter } from './writes.ts'

export interface InboxLine {
  readonly id: string
  readonly at: Moment
  /** Phone (masked unless it was asked for), account, or post. */
  readonly to: string
  readonly text: Words
  /** Public code of the matter that it is about. */
  readonly code?: string
  readonly state: 'waiting' | 'sent' | 'given up'
}

const looked = 1_000
const shown = 100

/**
 * What would have been sent, the newest first: in demo mode only, because it shows everybody's messages. `to` is a phone or a login.
 */
export const readInbox = async (context: Context, city: string, to?: string): Promise<readonly InboxLine[] | Refused> => {
  if (context.mode !== 'demo') return refuse('not-found')
  const [lines, edition] = await Promise.all([findNewestMessages(context.db, city, looked), context.books.of(city)])
  const phones = await phonesOf(context, city, lines)
  const asked = to?.trim() ?? ''
  const number = checkPhone(asked)
  const phone = 'ok' in number ? keptPhone(number.ok) : undefined
  return lines.flatMap((line): InboxLine[] => {
    const read = readLine(context, edition, phones, line)
    const mine = asked === '' || (phone !== undefined ? read.phone === phone : read.logins.includes(asked))
    if (!mine) return []
    const whom = read.phone === undefined ? read.logins.join(', ') : phone === undefined ? maskPhone(read.phone) : read.phone
    return [{
      id: line.id, at: line.created_at, to: whom || '—', text: read.text, ...(read.code === undefined ? {} : { code: read.code }),
      state: line.sent_at ? 'sent' : line.dead_at ? 'given up' : 'waiting',
    }]
  }).slice(0, shown)
}

interface Read {
  readonly phone?: string | undefined
  readonly logins: readonly string[]
  readonly text: Words
  readonly code?: string
}

const readLine = (context: Context, edition: Edition, phones: ReadonlyMap<string, string>, line: OutboxLine): Read => {
  if (!('to' in line.payload)) return { logins: [], ...openLetter(context, line) }
  const { to, text: sent, code } = line.payload as unknown as Letter
  const text = withLink(context, sent, code)
  if ('person' in to) return { phone: phones.get(to.person), logins: [], text, code }
  const login = (id: string): string[] => edition.rows.accounts.filter((account) => account.id === id).map((account) => account.login)
  const accounts = 'account' in to ? [to.account] : edition.rows.posts.filter((post) => post.body === to.body && post.role === to.role).map((post) => post.account)
  return { logins: accounts.flatMap(login), text, code }
}

const phonesOf = async (context: Context, city: string, lines: readonly OutboxLine[]): Promise<ReadonlyMap<string, string>> => {
  const people = [...new Set(lines.flatMap((line) => ('to' in line.payload ? [(line.payload as unknown as Letter).to] : []).flatMap((to) => ('person' in to ? to.person : []))))]
  const rows = people.length === 0 ? [] : await findSealed(context.db, city, people)
  return new Map(rows.flatMap((row) => (row.phone ? [[row.id, context.vault.open('phone', row.phone)] as const] : [])))
}
