import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { disputeTypes } from './dispute-types.ts'
import type { DisputeType } from './dispute-types.ts'
import { flags } from './flags.ts'

const wordsOf = <Id extends string>(list: readonly ({ readonly id: Id } & Words)[]): Readonly<Record<Id, Words>> =>
  Object.fromEntries(list.map(({ id, zh, en }) => [id, { zh, en }])) as Record<Id, Words>

export const disputeTypeWords: Readonly<Record<DisputeType, Words>> = wordsOf<DisputeType>(disputeTypes)
export const flagWords: Readonly<Record<(typeof flags)[number]['id'], Words>> = wordsOf<(typeof flags)[number]['id']>(flags)

/** What a resident reads of a flag; an officer's word for it is no word of theirs. */
export const plainFlags: Readonly<Record<string, Words>> = Object.fromEntries(flags.map(({ id, plain }) => [id, plain]))

/** What stands for the type while nobody has settled it: in a title, and where the type is asked for. */
export const unsettledType = words('类型待定', 'type to be settled')
export const notSure = words('不清楚', 'Not sure')
