import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import { words } from '../domain/kernel/words.ts'
import { checkPhone } from '../domain/law/phone.ts'

/**
 * A mainland mobile number in its stored form (E.164, as in the register of people, so that who signs in by phone is the party with
 * that phone), from whatever somebody types. Only these can be sent a code.
 */
export function mobileOf(typed: string): string | Refused {
  const phone = checkPhone(typed)
  if ('wrong' in phone) return refuse('invalid', { count: 1 }, [{ path: 'phone', words: phone.words }])
  if (phone.kind === 'mobile') return phone.ok
  const why = phone.kind === 'abroad'
    ? words('验证码目前只能发到内地手机号。境外号码请到综治中心窗口，或请内地的代理人代办。', 'Codes can be sent only to mobile phones of the mainland. With a number from elsewhere, please come to the window of a centre or let an agent act for you.')
    : words('固定电话收不到验证码，请填写手机号，或到综治中心窗口办理。', 'A landline cannot receive a code: give a mobile number, or come to the window of a centre.')
  return refuse('invalid', { count: 1 }, [{ path: 'phone', words: why }])
}
