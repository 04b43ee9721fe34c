import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What is kept encrypted of a person. */
export type Secret = 'phone' | 'id-number' | 'address'

/** The keys of one installation, all derived from `SECRET_KEY`. */
export interface Keys {
  /** Encrypts; `owner` and `secret` are bound in, so that a value moved to another row does not open. Hex. */
  seal(secret: Secret, owner: string, text: string): string
  /** @throws when the value was changed, moved, or sealed under another key. */
  unseal(secret: Secret, owner: string, value: Uint8Array): string
  /** Equal texts have equal marks, and nobody without the key can try numbers against them. Hex. */
  mark(secret: Secret, text: string): string
  /** A keyed digest of a request, for telling a repetition from a re-used key. */
  digest(text: string): Buffer
}

// Written before each value, so that a later algorithm can stand beside the earlier one. 1: AES-256-GCM, 12-byte nonce, 16-byte tag.
const algorithm = 1
const nonceBytes = 12
const tagBytes = 16

const derived = (secretKey: string, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secretKey, 'fengyuan', purpose, 32))

const bound = (secret: Secret, owner: string): Buffer => Buffer.from(`${secret}\n${owner}`)

/** A mark is 128 bits: enough that two numbers never share one, and half the index. */
const markBytes = 16

export const keysFrom = (secretKey: string): Keys => {
  const sealing = derived(secretKey, 'people: seal 1')
  const marking = derived(secretKey, 'people: mark 1')
  const digesting = derived(secretKey, 'acts: digest 1')
  return {
    seal: (secret, owner, text) => {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(bound(secret, owner))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(algorithm), nonce, body, cipher.getAuthTag()]).toString('hex')
    },
    unseal: (secret, owner, value) => {
      const bytes = Buffer.from(value)
      if (bytes[0] !== algorithm) throw new Error(`sealed by an algorithm that is not known here: ${bytes[0]}`)
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(1, 1 + nonceBytes)).setAAD(bound(secret, owner))
      decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes))
      return Buffer.concat([decipher.update(bytes.subarray(1 + nonceBytes, bytes.length - tagBytes)), decipher.final()]).toString('utf8')
    },
    mark: (secret, text) => createHmac('sha256', marking).update(`${secret}\n${text}`).digest().subarray(0, markBytes).toString('hex'),
    digest: (text) => createHmac('sha256', digesting).update(text).digest(),
  }
}
