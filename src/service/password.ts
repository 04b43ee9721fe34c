import { hash, verify } from '@node-rs/argon2'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import { words } from '../domain/kernel/words.ts'

// argon2id is the library's own default kind; 19 MiB, two passes, one lane: the least of the OWASP password sheet, about 30 ms here.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost)

let nobody: Promise<string> | undefined

/**
 * Whether the password opens the account. An account that is unknown, or has no password, costs exactly as much time: nobody
 * learns from a clock which names exist.
 */
export async function opens(encoded: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password')
  const real = encoded !== undefined && encoded.startsWith('$argon2')
  const fits = await verify(real ? encoded : await nobody, password.normalize('NFKC'))
  return real && fits
}

const least = 10
const most = 200
const worn = ['password', '12345678', 'qwerty', 'abc123', 'admin123', 'iloveyou', 'dongguan', 'fengyuan', '88888888', '66666666', '11111111', '00000000']

/** What a new password must be: long, not the name, not one of the worn ones. Length beats odd characters (NIST SP 800-63B). */
export function judgePassword(password: string, login: string): Refused | undefined {
  const letters = [...password]
  if (letters.length < least) return weak(`至少 ${least} 个字符`, `at least ${least} characters`)
  if (letters.length > most) return weak(`至多 ${most} 个字符`, `at most ${most} characters`)
  const low = password.toLowerCase()
  if (low.includes(login.toLowerCase()) && letters.length < login.length + least) return weak('不要包含账号名', 'it must not be built on the account name')
  if (new Set(letters).size < 5) return weak('重复的字符太多', 'it repeats too few characters')
  if (worn.some((one) => low.includes(one) && letters.length < one.length + 6)) return weak('太常见，容易被猜到', 'it is too common and easily guessed')
  return undefined
}

const weak = (zh: string, en: string): Refused => refuse('weak-password', { reason: words(zh, en) })
