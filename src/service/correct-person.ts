import { refuse } from '../domain/kernel/fault.ts'
import type { FieldFault, Refused } from '../domain/kernel/fault.ts'
import type { Day } from '../domain/kernel/day.ts'
import type { PersonId } from '../domain/kernel/id.ts'
import { words } from '../domain/kernel/words.ts'
import { isMinor } from '../domain/law/sealing.ts'
import type { Field } from '../domain/matter/form.ts'
import { alreadyHere } from '../domain/matter/party.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Actor } from '../domain/people/actor.ts'
import { maskIdNumber, maskPhone } from '../domain/people/masks.ts'
import { isRenamed, staysSame } from '../domain/people/same-person.ts'
import type { Runner } from '../store/database.ts'
import { findPeople, findSealed } from '../store/people.ts'
import type { PersonWrite } from '../store/people.ts'
import type { Context } from './context.ts'
import { refusedFields } from './form-faults.ts'
import { matched, sameName } from './match-person.ts'
import type { Described } from './match-person.ts'
import { readNumbers } from './read-numbers.ts'
import { sealLetter } from './sealed-letter.ts'
import { marksOf, register, sealed } from './seal-people.ts'
import type { Sealed } from './seal-people.ts'

/** As the form of a correction says it; what is left out stays as it is. */
interface Said {
  readonly person: PersonId
  readonly name?: string
  readonly form?: string
  readonly other?: boolean
}

/** What the register holds of the person in clear, to compare with what was said. */
interface Held {
  readonly name?: string | undefined
  readonly form?: string | undefined
  readonly phone?: string | undefined
  readonly idNumber?: string | undefined
  readonly address?: string | undefined
}

/**
 * The door of a correction: the same checks of numbers as at registration, and the same register. It compares what was said with what is held, decides with
 * `domain/people/same-person` whether that is still the same person, and leaves `{ person, to, changed, seen, why }` without a number in it. A slip completes
 * the entry that is there; somebody else is found or entered like anybody who is registered.
 */
export const sealCorrection = async (
  context: Context, db: Runner, fields: readonly Field[], payload: unknown, state: MatterState, actor: Actor, today: Day,
): Promise<Sealed | Refused> => {
  const said = payload as Said & Readonly<Record<string, unknown>>
  const party = state.parties.find((one) => one.person === said.person)
  if (!party) return refuse('unknown-party')
  const form = said.form ?? party.form
  const { described, faults } = readNumbers(fields, { ...said, form }, '', today)
  const wrong = [...faults, ...strangeNames(said, form === party.form || party.idNumber === undefined || said['idNumber'] !== undefined)]
  if (wrong.length > 0) return refusedFields(wrong)

  const held = await heldOf(context, db, actor.city, party.person)
  const differs = (name: 'phone' | 'idNumber' | 'address'): boolean => described[name] !== undefined && described[name] !== held[name]
  const changed = {
    name: said.name !== undefined && said.name !== party.name, form: form !== party.form, phone: differs('phone'), idNumber: differs('idNumber'), address: differs('address'),
  }
  // What the register had from elsewhere and this matter had not is new here all the same.
  const added = { name: false, form: false, phone: described.phone !== undefined && party.phone === undefined, idNumber: described.idNumber !== undefined && party.idNumber === undefined, address: false }
  const names = (Object.keys(changed) as (keyof typeof changed)[]).filter((one) => changed[one] || added[one])
  if (names.length === 0 && said.other) return unlike()
  if (names.length === 0) return refuse('incomplete', { what: words('要更正的内容：把新的填上，没错的不用填；填的和登记的一样', 'what is to be put right: fill in what is new and leave the rest empty; what you gave is what is entered') })

  const name = said.name ?? party.name
  const one: Described = { ...described, person: undefined, name, form, marks: marksOf(context, described) }
  // As the entry would be: of somebody else nothing is taken over, else what is not said stays as it is held.
  const after = said.other ? one : { ...one, marks: marksOf(context, { ...one, phone: one.phone ?? held.phone, idNumber: one.idNumber ?? held.idNumber }) }
  const alike = (await findPeople(db, actor.city, after.marks.phone ? [after.marks.phone] : [], after.marks.id ? [after.marks.id] : [])).filter((known) => known.id !== party.person)
  const taken = changed.idNumber && alike.some((known) => known.idKey !== null && known.idKey === one.marks.id && !sameName(known.name, name))
  // Two entries that one description means would be one person on two sides.
  const twice = (changed.name || changed.phone || changed.idNumber) && matched(after, alike.filter((known) => state.parties.some((two) => two.person === known.id)), actor)
  if (twice) return refusedFields([{ path: 'name', words: alreadyHere }])
  const same = staysSame({ had: { phone: held.phone !== undefined, idNumber: held.idNumber !== undefined }, changed, renamed: isRenamed(party.name, name), other: said.other === true, taken })
  const { seen, why } = said
  const fresh = described.birth && isMinor(described.birth, today) ? { minor: true } : {}
  if (same) {
    const to = {
      person: party.person, form, name, phone: one.phone === undefined ? party.phone : maskPhone(one.phone), idNumber: one.idNumber === undefined ? party.idNumber : maskIdNumber(one.idNumber),
      ...(one.idNumber !== undefined ? fresh : party.minor ? { minor: true } : {}),
    }
    return {
      payload: { person: party.person, to, changed: names, seen, why }, people: [entryOf(context, party.person, one, held, changed)],
      corrected: { person: party.person, same: true, phone: changed.phone && held.phone !== undefined },
      // Else only the new number would hear that the old one opens nothing any more, and it may be the new one that is wrong.
      letters: changed.phone && held.phone !== undefined ? [sealLetter(context, held.phone, phoneChanged)] : [],
    }
  }
  const found = await register(context, db, [{ path: '', ...one }], actor)
  const person = found.ids[0]
  if (person === undefined || person === party.person) return unlike()
  const to = { person, form, name, ...(one.phone ? { phone: maskPhone(one.phone) } : {}), ...(one.idNumber ? { idNumber: maskIdNumber(one.idNumber) } : {}), ...fresh }
  return { payload: { person: party.person, to, changed: names, seen, why }, people: found.writes, corrected: { person: party.person, same: false, phone: changed.phone } }
}

/** Of whose matter it was, and that there is one, it says nothing: the old number may be a stranger's. */
const phoneChanged = words(
  '【枫源】以本号码登记的联系方式已改成另一个号码：本号码不再收到通知，也不能再用来登录原来的登记。不是您要求改的，请马上告诉给您办事的综治中心；与您无关的，不用理会。',
  '[Fengyuan] Contact details registered under this number now have another one: this number gets no more notices and no longer opens what was registered under it. If you did not ask for that, tell your governance centre at once; if it has nothing to do with you, ignore this.',
)

const unlike = (): Refused => refusedFields([{ path: 'name', words: words('看不出是另一个人：请填这个人的姓名、手机号或者证件号码，至少一样和原来的不同。', 'This does not tell another person: give their name, phone or identity number, at least one of them not as before.') }])

/** A mask that was read off the page is no name; and what a company's number is, no person's can be. */
const strangeNames = (said: Said, numberFits: boolean): readonly FieldFault[] => [
  ...(said.name?.includes('*') ? [{ path: 'name', words: words('请写全名，不要带星号。', 'Write the full name, without asterisks.') }] : []),
  ...(numberFits ? [] : [{ path: 'idNumber', words: words('类型改了，证件号码也要重新填：个人填身份证号，单位填统一社会信用代码。', 'With another kind the number has to be given anew: of a person that of their papers, of a company its credit code.') }]),
]

const heldOf = async (context: Context, db: Runner, city: string, person: PersonId): Promise<Held> => {
  const [entry] = await findSealed(db, city, [person])
  const open = (purpose: string, value: Buffer | null | undefined): string | undefined => (value ? context.vault.open(purpose, value) : undefined)
  return { name: entry?.name, form: entry?.form, phone: open('phone', entry?.phone), idNumber: open('id-number', entry?.idNumber), address: open('address', entry?.address) }
}

/** What was not put right here stays as the register has it: it may know better than this matter, from another one. */
const entryOf = (
  context: Context, id: PersonId, one: Described, held: Held, changed: { readonly name: boolean; readonly form: boolean; readonly phone: boolean; readonly idNumber: boolean; readonly address: boolean },
): PersonWrite => ({
  id, name: changed.name ? one.name : (held.name ?? one.name), form: changed.form ? one.form : (held.form ?? one.form),
  ...(changed.phone ? { phone: sealed(context, 'phone', one.phone ?? ''), phoneKey: one.marks.phone } : {}),
  ...(changed.idNumber ? { idNumber: sealed(context, 'id-number', one.idNumber ?? ''), idKey: one.marks.id } : {}),
  ...(changed.address ? { address: sealed(context, 'address', one.address ?? '') } : {}),
})
