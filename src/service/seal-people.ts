import type { FieldFault, Refused } from '../domain/kernel/fault.ts'
import type { Day } from '../domain/kernel/day.ts'
import type { PersonId } from '../domain/kernel/id.ts'
import { isMinor } from '../domain/law/sealing.ts'
import type { Field } from '../domain/matter/form.ts'
import type { Actor } from '../domain/people/actor.ts'
import { maskIdNumber, maskPhone } from '../domain/people/masks.ts'
import { findPeople } from '../store/people.ts'
import type { PersonWrite } from '../store/people.ts'
import type { PersonCorrected } from '../store/write.ts'
import type { Runner } from '../store/database.ts'
import type { Context } from './context.ts'
import { refusedFields } from './form-faults.ts'
import { matched, mayComplete } from './match-person.ts'
import type { Candidate, Described } from './match-person.ts'
import { readNumbers } from './read-numbers.ts'
import type { SealedLetter } from './sealed-letter.ts'

/** A payload without a number in it, and what the register of people must keep. */
export interface Sealed {
  readonly payload: unknown
  readonly people: readonly PersonWrite[]
  /** Somebody's entry was put right. */
  readonly corrected?: PersonCorrected
  /** To phones that stand in no entry any more. */
  readonly letters?: readonly SealedLetter[]
}

/** A person described somewhere in a payload, with numbers as they were typed. */
export interface Found extends Described {
  readonly path: string
}

/**
 * Takes phones, identity numbers and addresses out of a payload before any fact is made: checks them, finds the person in the register
 * or prepares a new one, and leaves `{ person, name, phone: mask, idNumber: mask }`, with `minor` where the number says so. Facts are never erased, so a number must not enter one.
 */
export const sealPeople = async (
  context: Context, db: Runner, fields: readonly Field[], payload: unknown, actor: Actor, today: Day,
): Promise<Sealed | Refused> => {
  const found: Found[] = []
  const faults: FieldFault[] = []
  walk(fields, payload, '', (own, value, path) => {
    const numbers = readNumbers(own, value, path, today)
    faults.push(...numbers.faults)
    found.push({ path, ...numbers.described, marks: marksOf(context, numbers.described) })
    return value
  })
  if (faults.length > 0) return refusedFields(faults)
  if (found.length === 0) return { payload, people: [] }
  const people = await register(context, db, meaningSelf(found, actor), actor)
  const sealed = walk(fields, payload, '', (own, value, path) => {
    const at = found.findIndex((one) => one.path === path)
    const one = found[at]
    const person = people.ids[at]
    return one && person ? withoutNumbers(own, value, one, person, today) : value
  })
  return { payload: sealed, people: people.writes }
}

/** A signed-in resident has proved their phone and need not give it again: the first person they describe, given without any number, is themselves; a helper named inside a person's row is not that. */
const meaningSelf = (found: readonly Found[], actor: Actor): readonly Found[] => {
  const first = found.find((one) => !found.some((outer) => outer !== one && one.path.startsWith(outer.path === '' ? '' : `${outer.path}.`)))
  if (!first || actor.kind !== 'resident' || first.person !== undefined || first.marks.phone !== undefined || first.marks.id !== undefined) return found
  return found.map((one) => (one === first ? { ...one, person: actor.person } : one))
}

export const marksOf = (context: Context, described: Omit<Described, 'marks'>): Described['marks'] => ({
  ...(described.phone === undefined ? {} : { phone: context.vault.keyed('phone', described.phone).toString('hex') }),
  ...(described.idNumber === undefined ? {} : { id: context.vault.keyed('id-number', described.idNumber).toString('hex') }),
})

/** Finds or prepares each described person, in the order given. One who is described twice is one person. */
export const register = async (
  context: Context, db: Runner, found: readonly Found[], actor: Actor,
): Promise<{ readonly ids: readonly PersonId[]; readonly writes: readonly PersonWrite[] }> => {
  const phones = found.flatMap((one) => one.marks.phone ?? [])
  const numbers = found.flatMap((one) => one.marks.id ?? [])
  const named = found.flatMap((one) => one.person ?? [])
  const candidates: Candidate[] = phones.length + numbers.length + named.length > 0 ? [...(await findPeople(db, actor.city, phones, numbers, named))] : []
  const writes = new Map<PersonId, PersonWrite>()
  const ids = found.map((one) => {
    const known = matched(one, candidates, actor)
    const id = known?.id ?? context.newId<'person'>(context.now())
    const write = writeOf(context, one, known, id, actor)
    if (write) writes.set(id, { ...writes.get(id), ...write })
    if (!known) candidates.push({ id, name: one.name, form: one.form, phoneKey: one.marks.phone ?? null, idKey: one.marks.id ?? null })
    return id
  })
  // In one order, so that two openings with the same people do not wait for each other crosswise.
  return { ids, writes: [...writes.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}

/** What the register must add; undefined when it knows all of it. A number that it already has is not sealed again. */
const writeOf = (context: Context, one: Described, known: Candidate | undefined, id: PersonId, actor: Actor): PersonWrite | undefined => {
  if (known && !mayComplete(known, actor)) return undefined
  const newPhone = one.phone !== undefined && known?.phoneKey !== one.marks.phone
  const newNumber = one.idNumber !== undefined && known?.idKey !== one.marks.id
  if (known && !newPhone && !newNumber && one.address === undefined) return undefined
  return {
    id, name: known?.name ?? one.name, form: known?.form ?? one.form,
    ...(newPhone ? { phone: sealed(context, 'phone', one.phone ?? ''), phoneKey: one.marks.phone } : {}),
    ...(newNumber ? { idNumber: sealed(context, 'id-number', one.idNumber ?? ''), idKey: one.marks.id } : {}),
    ...(one.address === undefined ? {} : { address: sealed(context, 'address', one.address) }),
  }
}

export const sealed = (context: Context, purpose: string, text: string): string => context.vault.seal(purpose, text).toString('hex')

const withoutNumbers = (own: readonly Field[], value: Readonly<Record<string, unknown>>, one: Described, person: PersonId, today: Day): unknown => {
  const out: Record<string, unknown> = { ...value, person, ...(one.birth && isMinor(one.birth, today) ? { minor: true } : {}) }
  for (const field of own) {
    if (field.widget === 'phone' && one.phone !== undefined) out[field.name] = maskPhone(one.phone)
    if (field.widget === 'identity' && one.idNumber !== undefined) out[field.name] = maskIdNumber(one.idNumber)
    if (field.name === 'address') delete out[field.name]
    // The number tells the age: what was said beside it would stand twice, and grow old.
    if (field.name === 'needs' && one.birth && typeof out['needs'] === 'object') out['needs'] = { ...out['needs'], age: undefined }
  }
  return out
}

const describesSomebody = (fields: readonly Field[]): boolean => fields.some((field) => field.widget === 'phone' || field.widget === 'identity' || field.name === 'address')

/** Visits every place of a payload whose fields ask for a phone, an identity number or an address, and puts back what `visit` returns. */
const walk = (
  fields: readonly Field[], value: unknown, path: string,
  visit: (own: readonly Field[], value: Readonly<Record<string, unknown>>, path: string) => unknown,
): unknown => {
  if (typeof value !== 'object' || value === null) return value
  const out: Record<string, unknown> = { ...value }
  for (const field of fields) {
    const inner = out[field.name]
    if (!field.of || inner === undefined) continue
    const at = path === '' ? field.name : `${path}.${field.name}`
    const of = field.of
    out[field.name] = Array.isArray(inner) ? inner.map((one, row) => walk(of, one, `${at}.${row}`, visit)) : walk(of, inner, at, visit)
  }
  return describesSomebody(fields) ? visit(fields, out, path) : out
}
