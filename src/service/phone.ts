import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import { words } from '../domain/kernel/words.ts'

/**
 * A mainland mobile number as eleven digits, from whatever somebody types: full-width digits, spaces, dashes, +86 or 0086.
 * Only these can be sent a code.
 */
export function mobileOf(typed: string): string | Refused {
  const plain = typed.normalize('NFKC').replace(/[\s()\-.]/g, '').replace(/^(\+|00)86(?=1\d{10}$)/, '')
  if (/^1[3-9]\d{9}$/.test(plain)) return plain
  const foreign = /^(\+|00)(?!86)\d{6,15}$/.test(plain)
  const why = foreign
    ? words('验证码目前只能发到内地手机号。境外号码请到综治中心窗口，或请内地的代理人代办。', 'Codes can be sent only to mobile phones of the mainland. With a number from elsewhere, please come to the window of a centre or let an agent act for you.')
    : words('手机号应为 11 位数字，以 1 开头。', 'A mobile number has eleven digits and begins with 1.')
  return refuse('invalid', { count: 1 }, [{ path: 'phone', words: why }])
}
