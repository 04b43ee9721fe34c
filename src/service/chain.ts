import { createHash } from 'node:crypto'
import { canonical } from '../domain/kernel/canonical.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Told } from '../domain/matter/state.ts'
import type { ChainedFact } from '../store/facts.ts'

/** Before the first fact of a matter. */
export const chainStart = Buffer.alloc(32)

/** SHA-256 over the hash before and the canonical text of the fact, its place, and the act that told it. */
export const hashOf = (before: Uint8Array, matter: MatterId, fact: Omit<ChainedFact, 'hash'>): Buffer => {
  const { seq, kind, data, stage, by, at, act, actId } = fact
  return createHash('sha256').update(before).update(canonical({ matter, seq, kind, data, stage, by, at, act, actId })).digest()
}

/** Chains new facts to `head`. */
export const chained = (
  head: Uint8Array, matter: MatterId, facts: readonly Told[], act: string, actId: string,
): { readonly facts: readonly ChainedFact[]; readonly head: Buffer } => {
  let last: Uint8Array = head
  const out = facts.map((fact) => {
    const one = { ...fact, act, actId }
    const hash = hashOf(last, matter, one)
    last = hash
    return { ...one, hash: hash.toString('hex') }
  })
  return { facts: out, head: Buffer.from(last) }
}
