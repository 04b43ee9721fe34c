import { createHash, randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { Moment } from '../domain/kernel/day.ts'
import { epochOf } from '../domain/kernel/day.ts'
import { asId } from '../domain/kernel/id.ts'
import type { Id } from '../domain/kernel/id.ts'
import { matterCode } from '../domain/law/matter-code.ts'
import type { Kind } from '../domain/matter/kind.ts'
import { newBooks } from './city-book.ts'
import type { Books } from './city-book.ts'
import { newHappenings } from './happenings.ts'
import type { Happenings } from './happenings.ts'
import type { House } from './house.ts'

export type Kinds = Readonly<Record<string, Kind>>

/** What the verbs of the record work with beside the house: its kinds, its book, what happens in it. One for the process. */
export interface Context extends House {
  readonly kinds: Kinds
  readonly books: Books
  readonly happenings: Happenings
  /** Sorts by `at`, so that ids of matters are in the order of their opening. */
  newId<Owner extends string>(at: Moment): Id<Owner>
  newCode(): string
}

export const newContext = (house: House, kinds: Kinds): Context => ({
  ...house,
  kinds,
  books: newBooks(house.db),
  happenings: newHappenings(),
  newId: (at) => asId(v7({ msecs: epochOf(at), random: randomBytes(16) })),
  newCode: () => matterCode(randomBytes(5)),
})

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A client's key as an id: any text will do, the same text gives the same id. */
export const keyId = (key: string): string => {
  const small = key.toLowerCase()
  return uuid.test(small) ? small : idFrom('key', key)
}

/** An id made from what it stands for, in the form of a UUIDv8 (RFC 9562): always the same for the same parts. */
export const idFrom = <Owner extends string>(...parts: readonly string[]): Id<Owner> => {
  const bytes = createHash('sha256').update(parts.join('\n')).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return asId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`)
}
