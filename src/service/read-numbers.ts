import type { Day } from '../domain/kernel/day.ts'
import type { FieldFault } from '../domain/kernel/fault.ts'
import type { PersonId } from '../domain/kernel/id.ts'
import { checkIdentity } from '../domain/law/identity.ts'
import type { IdentityKind, IdentityResult } from '../domain/law/identity.ts'
import { checkPhone } from '../domain/law/phone.ts'
import type { Field } from '../domain/matter/form.ts'
import type { Described } from './match-person.ts'

const textAt = (value: Readonly<Record<string, unknown>>, name: string | undefined): string | undefined => {
  const text = name === undefined ? undefined : value[name]
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

/** Checks the numbers of one described person and brings them to their stored form; every fault with its own place and words. */
export const readNumbers = (
  fields: readonly Field[], value: Readonly<Record<string, unknown>>, path: string, today: Day,
): { readonly described: Omit<Described, 'marks'>; readonly faults: readonly FieldFault[] } => {
  const nameOf = (widget: Field['widget']) => fields.find((field) => field.widget === widget)?.name
  const at = (name: string | undefined) => [path, name].filter((part) => part !== undefined && part !== '').join('.')
  const faults: FieldFault[] = []
  const form = textAt(value, 'form') ?? 'natural'
  const typedPhone = textAt(value, nameOf('phone'))
  const phone = typedPhone === undefined ? undefined : checkPhone(typedPhone)
  if (phone && 'wrong' in phone) faults.push({ path: at(nameOf('phone')), words: phone.words })
  const typedNumber = textAt(value, nameOf('identity'))
  const number = typedNumber === undefined ? undefined : checkNumber(typedNumber, form, today)
  if (number && 'wrong' in number) faults.push({ path: at(nameOf('identity')), words: number.words })
  return {
    faults,
    described: {
      name: textAt(value, 'name') ?? '', form, person: textAt(value, nameOf('person')) as PersonId | undefined,
      phone: phone && 'ok' in phone ? keptPhone(phone.ok) : undefined,
      idNumber: number && 'ok' in number ? number.ok : undefined,
      birth: number && 'ok' in number ? number.birth : undefined,
      address: textAt(value, 'address'),
    },
  }
}

/** A mainland mobile number is kept as its eleven digits, as sign-in keeps it; any other with its country code. */
export const keptPhone = (international: string): string => international.replace(/^\+86(?=1\d{10}$)/, '')

// Forms ask for "the number", not for its kind: a company has a credit code; what a person typed tells which paper it is.
const checkNumber = (text: string, form: string, today: Day): IdentityResult => {
  const plain = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
  return checkIdentity(kindOf(plain, form), text, today)
}

const kindOf = (plain: string, form: string): IdentityKind => {
  if (form === 'company') return 'credit-code'
  if (/^8[123]0000\d/.test(plain)) return 'hk-mo-tw-residence'
  if (/^9\d{16}[\dX]$/.test(plain) || /^[A-Z]{3}\d{12}$/.test(plain)) return 'foreign-residence'
  if (/^[HM]\d/.test(plain)) return 'hk-mo-permit'
  if (/^[A-Z]/.test(plain)) return 'passport'
  if (/^\d{8}(\d{2})?$/.test(plain)) return 'tw-permit'
  return 'resident'
}
