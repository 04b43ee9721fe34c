import type { Words } from '../kernel/words.ts'
import { fill, words } from '../kernel/words.ts'

export const phoneKinds = {
  mobile: words('手机', 'Mobile phone'),
  landline: words('固定电话', 'Landline'),
  abroad: words('境外电话', 'Phone outside the mainland'),
} as const
export type PhoneKind = keyof typeof phoneKinds

export const phoneFaults = {
  empty: words('请填写电话号码。', 'Enter a phone number.'),
  characters: words('电话号码里有「{one}」，只能填数字，境外号码以+开头。', 'There is “{one}” in the number: digits only, a leading + for numbers abroad.'),
  length: words('手机号应为11位，现在是{n}位。', 'A mobile number has 11 digits; this has {n}.'),
  prefix: words('没有以{head}开头的手机号，请核对。', 'No mobile number begins with {head}; check it.'),
  country: words('看起来是境外号码，请在前面加国家或地区代码，例如香港 +852。', 'This looks like a number abroad: put the country code first, such as +852 for Hong Kong.'),
  abroad: words('国家或地区代码后面的号码应为7到15位。', 'With its country code a number has 7 to 15 digits.'),
} as const satisfies Record<string, Words>
export type PhoneFault = keyof typeof phoneFaults

export type PhoneResult =
  /** `ok` is E.164: '+8613800138000', '+85291234567'. A landline cannot receive a text. */
  | { readonly ok: string; readonly kind: PhoneKind }
  | { readonly wrong: PhoneFault; readonly words: Words }

/** Reads what a person types: full-width, spaces, dashes, brackets, 86, 0086, +86. */
export function checkPhone(text: string): PhoneResult {
  const plain = text.normalize('NFKC').replace(/[\s\-‐-―−().·]/g, '').replace(/^00/, '+')
  if (plain === '' || plain === '+') return fault('empty')
  const odd = /\D/.exec(plain.replace(/^\+/, ''))?.[0]
  if (odd) return fault('characters', { one: odd })
  const home = plain.startsWith('+86') ? plain.slice(3) : /^861\d{10}$/.test(plain) ? plain.slice(2) : plain
  if (home.startsWith('+')) return /^\+[1-9]\d{6,14}$/.test(home) ? { ok: home, kind: 'abroad' } : fault('abroad')
  if (/^1[3-9]\d{9}$/.test(home)) return { ok: `+86${home}`, kind: 'mobile' }
  // 10x and 2x–9x with their zero; written without it after +86.
  if (/^0(10|2\d|[3-9]\d{2})[2-9]\d{6,7}$/.test(home)) return { ok: `+86${home.slice(1)}`, kind: 'landline' }
  if (plain.startsWith('+86') && /^(10|2\d|[3-9]\d{2})[2-9]\d{6,7}$/.test(home)) return { ok: `+86${home}`, kind: 'landline' }
  if (/^1\d{10}$/.test(home)) return fault('prefix', { head: home.slice(0, 2) })
  if (!home.startsWith('1') && home.length <= 10 && home.length >= 7) return fault('country')
  return fault('length', { n: home.length })
}

const fault = (wrong: PhoneFault, values: Readonly<Record<string, string | number>> = {}): PhoneResult => ({ wrong, words: fill(phoneFaults[wrong], values) })
