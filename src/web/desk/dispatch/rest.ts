/** How long a case that came up by itself is on the screen before it can be sent, in milliseconds: as long as it takes to see whose it is. */
export const rest = 800

interface Shown {
  readonly id: string
  /** When the case and its doors were drawn. */
  readonly at: number
}

/**
 * Whether “send” means this case. One that somebody went to is meant at once; one that came up by itself, because the one before was sent or
 * moved by another, only after a rest: a second press of the same key, or the second half of a double click, was meant for the one before.
 */
export const isMeant = (id: string, went: string | undefined, shown: Shown | undefined, now: number): boolean =>
  id === went || (shown?.id === id && now - shown.at >= rest)
