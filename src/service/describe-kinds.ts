import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Field } from '../domain/matter/form.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { Actor } from '../domain/people/actor.ts'
import { rolesOf } from '../domain/people/actor.ts'
import { reachOf } from '../domain/people/reach.ts'
import type { Context } from './context.ts'
import { fieldsOnce } from './forms.ts'

export interface KindCard {
  readonly kind: string
  readonly words: Words
  readonly canOpen: boolean
  /** They may list matters of it, somewhere. */
  readonly canList: boolean
  /** They keep receipts: of what their centre took in for another, or of what they registered. */
  readonly keepsReceipts: boolean
  readonly stages: readonly { readonly stage: string; readonly words: Words; readonly end: boolean }[]
  /** The queues of this actor's own roles. */
  readonly queues: readonly { readonly name: string; readonly words: Words }[]
}

/** Every kind of matter, with what this actor may do with it. */
export const describeKinds = (context: Context, actor: Actor): readonly KindCard[] => {
  const own = rolesOf(actor)
  return Object.values(context.kinds).map((kind) => ({
    kind: kind.name, words: kind.words, canOpen: mayOpen(kind, actor), canList: reachOf(actor, 'list', kind.grants).length > 0, keepsReceipts: reachOf(actor, 'receipt', kind.grants).length > 0,
    stages: Object.entries(kind.stages).map(([stage, { words, end }]) => ({ stage, words, end: end === true })),
    queues: kind.queues.filter((queue) => queue.roles.some((role) => own.includes(role))).map(({ name, words }) => ({ name, words })),
  }))
}

const mayOpen = (kind: Kind, actor: Actor): boolean =>
  actor.kind === 'guest' ? kind.grants['open']?.public !== undefined : reachOf(actor, 'open', kind.grants).length > 0

/** What is asked when a matter of the kind is opened. No secret: a resident fills it in before they sign in. */
export const formOf = (context: Context, name: string): readonly Field[] | Refused => {
  const kind = Object.hasOwn(context.kinds, name) ? context.kinds[name] : undefined
  return kind ? fieldsOnce(kind.open.form) : refuse('unknown-kind')
}
