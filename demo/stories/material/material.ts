/** What is said and agreed in the mediation of one quarrel. {A} the one who asks, {R} the other side, {sum} what is asked, {settle} what is agreed. */
export interface Material {
  /** Main facts, as an agreement states them. */
  readonly facts: readonly string[]
  /** First meeting; each side says its piece. */
  readonly first: readonly string[]
  /** A later meeting that comes nearer. */
  readonly later: readonly string[]
  readonly agreed: readonly string[]
  readonly open: readonly string[]
  /** What is promised beside money, or instead of it; who does it. */
  readonly does: readonly (readonly [by: 'A' | 'R', what: string])[]
  /** What a payment is for. */
  readonly pay: readonly string[]
  /** Who pays; the other side where it is not said. */
  readonly payer?: 'A'
}
