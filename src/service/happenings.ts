import type { MatterId } from '../domain/kernel/id.ts'
import type { Placed } from '../domain/people/reach.ts'

/** Told inside this process after an act has been written: for streams, caches and the sender. Nothing may depend on hearing it. */
export interface Happening {
  readonly city: string
  readonly kind: string
  readonly matter: MatterId
  readonly code: string
  readonly act: string
  readonly version: number
  readonly stage: string
  /** For `wayTo`: a listener is told only what its reach covers. */
  readonly placed: Placed
  /** Something waits in the outbox. */
  readonly promised: boolean
}

export interface Happenings {
  tell(happening: Happening): void
  /** Returns how to stop listening. */
  listen(listener: (happening: Happening) => void): () => void
}

export const newHappenings = (): Happenings => {
  const listeners = new Set<(happening: Happening) => void>()
  return {
    tell: (happening) => { for (const listener of listeners) listener(happening) },
    listen: (listener) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}
