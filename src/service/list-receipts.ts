import type { Day } from '../domain/kernel/day.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import { checkCode } from '../domain/law/matter-code.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf } from '../domain/people/reach.ts'
import { findReceipts } from '../store/receipts.ts'
import type { Context } from './context.ts'
import { bodyRef } from './lines.ts'
import type { BodyRef } from './lines.ts'

/**
 * What a centre keeps of what it took in and another has signed for: whose it is now, and nothing of what it is about. Whoever registered what they
 * may not read (a mediator, a unit: it goes to the centre first) keeps the code, the day and the centre that answers for it.
 */
export interface Receipt {
  readonly code: string
  readonly openedOn: Day
  /** Of what one's centre took in alone, as the two below: of what was only registered they would tell what became of it. */
  readonly place?: { readonly path: string; readonly words: Words }
  readonly receivedBy?: BodyRef
  readonly with: BodyRef
  /** The day from which the other centre answers for it. */
  readonly since?: Day
}

export interface ReceiptPage {
  readonly items: readonly Receipt[]
  readonly next?: MatterId
}

const shown = 25

/** The receipts of the actor's own centre, or of what they registered themselves, the newest first; with `q` the one of that code. A code that is none finds nothing, as one that is another's. */
export const listReceipts = async (context: Context, actor: Actor, { q = '', cursor }: { readonly q?: string | undefined; readonly cursor?: string | undefined }): Promise<ReceiptPage> => {
  const kind = context.kinds['dispute']
  const reach = kind ? reachOf(actor, 'receipt', kind.grants) : []
  const code = q.trim() === '' ? undefined : checkCode(q)
  if (!kind || reach.length === 0 || (code && 'wrong' in code)) return { items: [] }
  const edition = await context.books.of(actor.city)
  const rows = await findReceipts(context.db, actor.city, { kind: kind.name, reach, read: reachOf(actor, 'read', kind.grants) }, { code: code?.ok, after: cursor as MatterId | undefined, limit: shown + 1 })
  const kept = rows.slice(0, shown)
  const last = kept.at(-1)
  return {
    items: kept.map((row) => ({
      code: row.code, openedOn: row.opened_on, with: bodyRef(edition, row.to),
      ...(row.taken && row.received_by ? {
        place: { path: row.area, words: edition.book.area(row.area)?.name ?? { zh: row.area, en: row.area } }, receivedBy: bodyRef(edition, row.received_by), ...(row.over === null ? {} : { since: row.over }),
      } : {}),
    })),
    ...(rows.length > shown && last ? { next: last.id } : {}),
  }
}
