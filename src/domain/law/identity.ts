import type { Day } from '../kernel/day.ts'
import { parseDay } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { fill, words } from '../kernel/words.ts'

/** Papers by which a person or a company is known. */
export const identityKinds = {
  resident: words('居民身份证', 'Resident identity card'),
  'hk-mo-tw-residence': words('港澳台居民居住证', 'Residence permit for Hong Kong, Macao and Taiwan residents'),
  'foreign-residence': words('外国人永久居留身份证', 'Foreign permanent resident card'),
  'hk-mo-permit': words('港澳居民来往内地通行证', 'Mainland travel permit, Hong Kong and Macao'),
  'tw-permit': words('台湾居民来往大陆通行证', 'Mainland travel permit, Taiwan'),
  passport: words('护照', 'Passport'),
  'credit-code': words('统一社会信用代码', 'Unified social credit code'),
} as const
export type IdentityKind = keyof typeof identityKinds

/** Exactly why a number is refused, and what to do. */
export const identityFaults = {
  empty: words('请填写证件号码。', 'Enter the number.'),
  length: words('身份证号码应为18位，现在是{n}位。', 'An identity number has 18 characters; this has {n}.'),
  old: words('这是15位旧号码，请填写18位号码。', 'This is an old 15-digit number; enter the one of 18 characters.'),
  characters: words('第{at}位不是数字（只有最后一位可以是X）。', 'Character {at} is not a digit (only the last may be X).'),
  region: words('前两位不是任何省、自治区、直辖市的代码。', 'The first two digits are no province’s code.'),
  birth: words('第7至14位不是真实的日期。', 'Digits 7 to 14 are not a real date.'),
  future: words('第7至14位的出生日期在今天之后。', 'The date of birth in digits 7 to 14 lies after today.'),
  age: words('第7至14位的出生日期在一百三十年以前，请核对。', 'The date of birth in digits 7 to 14 is more than 130 years ago; check it.'),
  check: words('校验位不对：号码中至少有一位写错，请对照证件逐位核对。', 'The check digit does not fit: at least one digit is wrong; compare with the card.'),
  shape: words('不像{kind}的号码，应为：{shape}。', 'This does not look like a number of a {kind}: {shape}.'),
} as const satisfies Record<string, Words>
export type IdentityFault = keyof typeof identityFaults

export type IdentityResult =
  | { readonly ok: string; readonly kind: IdentityKind; readonly birth?: Day; readonly sex?: 'male' | 'female' }
  | { readonly wrong: IdentityFault; readonly words: Words }

const shapes: Readonly<Record<Exclude<IdentityKind, 'resident' | 'hk-mo-tw-residence'>, { readonly is: RegExp; readonly words: Words }>> = {
  'foreign-residence': { is: /^(9\d{16}[\dX]|[A-Z]{3}\d{12})$/, words: words('18位（以9开头）或3个字母加12位数字', '18 characters beginning with 9, or 3 letters and 12 digits') },
  'hk-mo-permit': { is: /^[HM]\d{8}(\d{2})?$/, words: words('H或M加8位数字', 'H or M and 8 digits') },
  'tw-permit': { is: /^\d{8}(\d{2})?$/, words: words('8位数字', '8 digits') },
  passport: { is: /^(?=.*\d)[A-Z0-9]{6,12}$/, words: words('6到12位字母和数字', '6 to 12 letters and digits') },
  'credit-code': { is: /^[0-9A-HJ-NP-RTUW-Y]{18}$/, words: words('18位数字和大写字母（不含I、O、S、V、Z）', '18 digits and capitals without I, O, S, V, Z') },
}

/** Reads a number of the kind named: full-width, lower case and spaces are forgiven; the stored form is returned. */
export function checkIdentity(kind: IdentityKind, text: string, today: Day): IdentityResult {
  const plain = text.normalize('NFKC').toUpperCase().replace(/[\s\-‐-―−]/g, '')
  if (plain === '') return fault('empty')
  if (kind === 'resident' || kind === 'hk-mo-tw-residence') return checkCitizen(kind, plain, today)
  const shape = shapes[kind]
  if (!shape.is.test(plain)) return shapeFault(kind, shape.words)
  if (kind === 'credit-code' && creditCheck(plain.slice(0, 17)) !== plain[17]) return fault('check')
  if (kind === 'foreign-residence' && plain.startsWith('9')) return checkCitizen(kind, plain, today)
  return { ok: plain, kind }
}

/** The day of birth in a number that was checked before it was kept; undefined where a paper does not tell it. */
export const birthIn = (kept: string): Day | undefined => (/^\d{17}[\dX]$/.test(kept) ? parseDay(`${kept.slice(6, 10)}-${kept.slice(10, 12)}-${kept.slice(12, 14)}`) : undefined)

/** The last character of an 18-character number from its first 17 digits (GB 11643, ISO 7064 MOD 11-2). */
export function citizenCheck(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17[at]), 0)
  return '10X98765432'[sum % 11] ?? ''
}

/** The last character of a credit code from its first 17 (GB 32100, MOD 31). */
export function creditCheck(first17: string): string {
  const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const sum = Array.from(first17).reduce((total, one, at) => total + letters.indexOf(one) * (3 ** at % 31), 0)
  return letters[(31 - (sum % 31)) % 31] ?? ''
}

// First two digits of GB/T 2260: provinces, and 81–83 for Hong Kong, Macao and Taiwan residents.
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/

function checkCitizen(kind: IdentityKind, plain: string, today: Day): IdentityResult {
  if (/^\d{15}$/.test(plain)) return fault('old')
  if (plain.length !== 18) return fault('length', { n: plain.length })
  const at = Array.from(plain).findIndex((one, place) => !(/\d/.test(one) || (place === 17 && one === 'X')))
  if (at >= 0) return fault('characters', { at: at + 1 })
  if (kind === 'hk-mo-tw-residence' && !/^8[123]0000/.test(plain)) return shapeFault(kind, words('18位，以810000、820000或830000开头', '18 characters beginning with 810000, 820000 or 830000'))
  if (kind !== 'foreign-residence' && !provinces.test(plain)) return fault('region')
  const birth = parseDay(`${plain.slice(6, 10)}-${plain.slice(10, 12)}-${plain.slice(12, 14)}`)
  if (!birth) return fault('birth')
  if (birth > today) return fault('future')
  if (Number(today.slice(0, 4)) - Number(birth.slice(0, 4)) > 130) return fault('age')
  if (citizenCheck(plain.slice(0, 17)) !== plain[17]) return fault('check')
  return { ok: plain, kind, birth, sex: Number(plain[16]) % 2 === 1 ? 'male' : 'female' }
}

const fault = (wrong: IdentityFault, values: Readonly<Record<string, string | number>> = {}): IdentityResult => ({
  wrong, words: fill(identityFaults[wrong], values),
})

const shapeFault = (kind: IdentityKind, shape: Words): IdentityResult => ({
  wrong: 'shape',
  words: words(
    fill(identityFaults.shape, { kind: identityKinds[kind].zh, shape: shape.zh }).zh,
    fill(identityFaults.shape, { kind: identityKinds[kind].en, shape: shape.en }).en,
  ),
})
