import type { AccountId } from '../../domain/kernel/id.ts'
import type { Words } from '../../domain/kernel/words.ts'

/** One message to one person. */
export interface Parcel {
  /** Given again with each try, so that the other side can tell a repetition. */
  readonly id: string
  readonly to: { readonly phone: string } | { readonly account: AccountId }
  readonly text: Words
}

/** Somebody else's system that brings messages to people: text messages, WeCom, mail. */
export interface MessageGateway {
  /** @throws when it was not taken over; it will be tried again. */
  deliver(parcel: Parcel): Promise<void>
}
