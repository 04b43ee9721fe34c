import type { Fen } from '../kernel/money.ts'
import type { DisputeType } from '../words/dispute-types.ts'
import type { Flag } from '../words/flags.ts'
import type { Danger } from './outright.ts'

/** What `read` makes of a told dispute. `start` and `end` are UTF-16 offsets into the text as given, end exclusive. */
export interface Reading {
  /** The likeliest type, also when `sure` is false. */
  readonly type: DisputeType
  /** False: ask the person or an officer; do not act on `type` alone. */
  readonly sure: boolean
  /** All sixteen types, likeliest first; `p` sums to 1. */
  readonly ranked: readonly { readonly type: DisputeType; readonly p: number }[]
  /** Raised flags only, likeliest first. */
  readonly flags: readonly FlagFound[]
  /** Sums of money in the order of the text. */
  readonly amounts: readonly Amount[]
  /** The place spoken of, as deep as it could be told; absent when none is named. */
  readonly place?: Place
  /** The words that pulled towards `type`, strongest first. */
  readonly reasons: readonly Reason[]
  /** Causes of action (案由), likeliest first; empty when no catalogue was given. */
  readonly causes: readonly { readonly code: string; readonly name: string; readonly p: number; readonly sure: boolean }[]
}

export interface Span {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface FlagFound {
  readonly flag: Flag
  /** The words that raised it; never empty. */
  readonly evidence: readonly Span[]
  readonly p: number
  /** What is said outright (a threat or the intention to die: then `p` is 1; a child who is harmed); absent where nothing of the kind is. */
  readonly dangers?: readonly Danger[]
}

export interface Amount extends Span {
  /** Never negative. */
  readonly fen: Fen
}

export interface Reason extends Span {
  /** Log-odds that the words add for the chosen type over the average of all types. */
  readonly weight: number
}

export interface Place extends Span {
  readonly code: string
  readonly name: string
  /** Codes from the city down, joined by `/`. */
  readonly path: string
}

/** One row of the caller's gazetteer: a city, a town-level unit or a village/community; `path` tells which. */
export interface Area {
  readonly code: string
  readonly name: string
  /** `441900/441900117/441900117203`: city / town / village. */
  readonly path: string
  readonly short?: string | undefined
  readonly official?: string | undefined
}

/** One row of the catalogue of causes of action (民事案件案由规定). */
export interface Cause {
  readonly code: string
  readonly level: number
  readonly parent?: string | null | undefined
  readonly name: string
}
