import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** Keeps what must not lie open in the record. One master key; a key of its own for each purpose (HKDF, RFC 5869). */
export interface Vault {
  /** AES-256-GCM: one byte of algorithm, nonce, tag, cipher text. */
  seal(purpose: string, text: string): Buffer
  /** @throws when the bytes were changed, or sealed for another purpose or under another key */
  open(purpose: string, sealed: Uint8Array): string
  /** HMAC-SHA-256: matches equal values without keeping them. */
  keyed(purpose: string, text: string): Buffer
}

// The first byte names the algorithm, so that the national set (SM4, SM3) can stand beside it without touching old rows.
const aesGcm = 1

export const makeVault = (master: string): Vault => {
  // As key objects: from plain bytes Node makes one anew for every mark, which costs five times the mark itself.
  const keys = new Map<string, KeyObject>()
  const keyFor = (purpose: string): KeyObject => {
    const known = keys.get(purpose)
    if (known) return known
    const made = createSecretKey(Buffer.from(hkdfSync('sha256', master, 'fengyuan', purpose, 32)))
    keys.set(purpose, made)
    return made
  }
  return {
    seal(purpose, text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyFor(`seal ${purpose}`), nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(aesGcm), nonce, cipher.getAuthTag(), body])
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed)
      if (bytes[0] !== aesGcm) throw new Error(`sealed by an unknown algorithm: ${bytes[0]}`)
      const cipher = createDecipheriv('aes-256-gcm', keyFor(`seal ${purpose}`), bytes.subarray(1, 13))
      cipher.setAuthTag(bytes.subarray(13, 29))
      return Buffer.concat([cipher.update(bytes.subarray(29)), cipher.final()]).toString('utf8')
    },
    keyed: (purpose, text) => createHmac('sha256', keyFor(`match ${purpose}`)).update(text, 'utf8').digest(),
  }
}

/** A secret of 256 bits for somebody to hold, as text for a cookie, a link or a header. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What the record keeps of a secret: a stolen table opens nothing. */
export const digestOf = (secret: string): Buffer => hash('sha256', secret, 'buffer')

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b)
