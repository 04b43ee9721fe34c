/**
 * The public code of a matter: `DG-7K3Q-9F2M-4`. Eight random characters (40 bits, so that it cannot be guessed behind the
 * rate limit) and one check character over GF(32), which finds every single wrong character and every two swapped ones.
 * The alphabet is Crockford's: no I, L, O or U is ever written, and O, I, L are read as 0, 1, 1.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const readAs: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }
const shape = { data: 8, all: 9 } as const

export type CodeCheck =
  /** `ok` is the code as it is written. */
  | { readonly ok: string }
  /** `shape`: not a code; `at` is the first place (from 1, dashes not counted) that cannot be. `check`: one character is wrong or two are swapped. */
  | { readonly wrong: 'shape' | 'check'; readonly at?: number }

/** A new code from at least five random bytes. @throws when there are fewer. */
export function matterCode(random: Uint8Array, prefix = 'DG'): string {
  if (random.length < 5) throw new RangeError('a matter code needs five random bytes')
  let bits = 0n
  for (const byte of random.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte)
  const digits = Array.from({ length: shape.data }, (_, at) => Number((bits >> BigInt(5 * (shape.data - 1 - at))) & 31n))
  return written([...digits, checkOf(digits)], prefix)
}

/** Reads what a person typed: lower case, full-width, without dashes, with spaces. */
export function checkCode(text: string, prefix = 'DG'): CodeCheck {
  const plain = text.normalize('NFKC').toUpperCase().replace(/[\s\-‐-―−_.·]/g, '')
  if (!plain.startsWith(prefix)) return { wrong: 'shape', at: 1 + [...prefix].findIndex((one, at) => plain[at] !== one) }
  const typed = Array.from(plain.slice(prefix.length))
  const digits = typed.map((one) => alphabet.indexOf(readAs[one] ?? one))
  const bad = digits.indexOf(-1)
  if (bad >= 0) return { wrong: 'shape', at: prefix.length + bad + 1 }
  if (digits.length !== shape.all) return { wrong: 'shape', at: prefix.length + Math.min(digits.length, shape.all) + 1 }
  return checkOf(digits.slice(0, shape.data)) === digits[shape.data] ? { ok: written(digits, prefix) } : { wrong: 'check' }
}

const written = (digits: readonly number[], prefix: string): string => {
  const text = digits.map((one) => alphabet[one]).join('')
  return `${prefix}-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`
}

/** Σ αⁱ⁺¹·dᵢ: the weights differ from each other and from the check's own 1, so a swap always changes the sum. */
const checkOf = (digits: readonly number[]): number => digits.reduce((sum, digit, at) => sum ^ times(digit, at + 1), 0)

/** digit · αᵖᵒʷᵉʳ in GF(2⁵) with the primitive polynomial x⁵ + x² + 1. */
function times(digit: number, power: number): number {
  let product = digit
  for (let step = 0; step < power; step += 1) product = product & 16 ? ((product << 1) ^ 37) & 31 : product << 1
  return product
}
