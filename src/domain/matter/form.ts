import { z } from 'zod'
import { idOf } from '../kernel/id.ts'
import type { AccountId, BodyId, FileId, PersonId } from '../kernel/id.ts'
import { areaPath } from '../kernel/area.ts'
import type { AreaPath } from '../kernel/area.ts'
import { parseDay } from '../kernel/day.ts'
import type { Day } from '../kernel/day.ts'
import { fen } from '../kernel/money.ts'
import type { Fen } from '../kernel/money.ts'
import type { Words } from '../kernel/words.ts'

/** How a field is asked for. A screen has one control for each; a paper twin has one box for each. */
export type Widget =
  | 'text' | 'long' | 'choice' | 'choices' | 'yes' | 'count' | 'money' | 'day' | 'area' | 'body' | 'account'
  | 'person' | 'phone' | 'identity' | 'cause' | 'code' | 'files' | 'group' | 'list' | 'replies'

export interface FieldWords {
  readonly widget: Widget
  readonly label: Words
  readonly help?: Words
  readonly options?: Readonly<Record<string, Words>>
  /** Narrows what a look-up offers: kinds of body, roles of account, sides of party. */
  readonly among?: readonly string[]
  /** Given by the program that sends the form, never asked of a person: the rule behind a taken suggestion, the clock that ran out. */
  readonly given?: true
  /** Of a number: the least and the most, where the form names them. */
  readonly min?: number
  readonly max?: number
}

/** What the wire says of one field. `of` lists the members of a group or of a list's rows. */
export interface Field extends FieldWords {
  readonly name: string
  readonly required: boolean
  readonly of?: readonly Field[]
}

const book = z.registry<FieldWords>()

/** A form: an object of fields. Acts declare their payload with it; screens, OpenAPI and paper twins are drawn from it. */
export type Form = z.ZodObject

interface Ask {
  readonly label: Words
  readonly help?: Words
}

const field = <S extends z.ZodType>(schema: S, widget: Widget, ask: Ask, more: Partial<FieldWords> = {}): S => {
  book.add(schema, { widget, label: ask.label, ...(ask.help ? { help: ask.help } : {}), ...more })
  return schema
}

/** Control characters go, line ends become one kind, composed characters are composed; nothing that a person can see is lost. */
const clean = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are the characters to remove
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim()

/** Counted in code points: a rare character outside the first plane (𠮷) is one. */
const upTo = (max: number) => z.string().overwrite(clean).refine((text) => [...text].length <= max, { params: { max, rule: 'max' } })

export const text = (ask: Ask & { max?: number }) => field(upTo(ask.max ?? 200).refine((one) => one !== '', { params: { rule: 'empty' } }), 'text', ask)
export const long = (ask: Ask & { max?: number }) => field(upTo(ask.max ?? 40_000).refine((one) => one !== '', { params: { rule: 'empty' } }), 'long', ask)
export const yes = (ask: Ask) => field(z.boolean(), 'yes', ask)
export const count = (ask: Ask & { min?: number; max?: number }) =>
  field(z.int().min(ask.min ?? 0).max(ask.max ?? 100_000), 'count', ask, { ...(ask.min === undefined ? {} : { min: ask.min }), ...(ask.max === undefined ? {} : { max: ask.max }) })
/** Whole fen on the wire. */
export const money = (ask: Ask) => field(z.int().min(0).max(1e13).transform((amount): Fen => fen(amount)), 'money', ask)
export const day = (ask: Ask) => field(z.string().transform((one, ctx): Day => {
  const found = parseDay(one)
  if (found) return found
  ctx.addIssue({ code: 'custom', params: { rule: 'day' } })
  return z.NEVER
}), 'day', ask)
export const area = (ask: Ask) => field(z.string().regex(/^\d{6}(\/\d{9}(\/\d{12})?)?$/).transform((one): AreaPath => areaPath(one)), 'area', ask)
export const body = (ask: Ask & { among?: readonly string[] }) => field(idOf<'body'>() as z.ZodType<BodyId, string>, 'body', ask, ask.among ? { among: ask.among } : {})
export const account = (ask: Ask & { among?: readonly string[] }) => field(idOf<'account'>() as z.ZodType<AccountId, string>, 'account', ask, ask.among ? { among: ask.among } : {})
/** One of the matter's parties. */
export const person = (ask: Ask & { among?: readonly string[] }) => field(idOf<'person'>() as z.ZodType<PersonId, string>, 'person', ask, ask.among ? { among: ask.among } : {})
export const files = (ask: Ask) => field(z.array(idOf<'file'>() as z.ZodType<FileId, string>).max(50), 'files', ask)
export const code = (ask: Ask) => field(upTo(40), 'code', ask)
export const cause = (ask: Ask) => field(z.string().max(12), 'cause', ask)
export const phone = (ask: Ask) => field(z.string().max(40), 'phone', ask)
export const identity = (ask: Ask) => field(z.string().max(40), 'identity', ask)

export const choice = <const L extends Readonly<Record<string, Words>>>(options: L, ask: Ask) =>
  field(z.enum(Object.keys(options) as [keyof L & string, ...(keyof L & string)[]]), 'choice', ask, { options })
export const choices = <const L extends Readonly<Record<string, Words>>>(options: L, ask: Ask) =>
  field(z.array(z.enum(Object.keys(options) as [keyof L & string, ...(keyof L & string)[]])), 'choices', ask, { options })

export const group = <S extends z.ZodRawShape>(shape: S, ask: Ask) => field(z.object(shape), 'group', ask)
export const list = <S extends z.ZodRawShape>(shape: S, ask: Ask & { min?: number; max?: number }) =>
  field(z.array(z.object(shape)).min(ask.min ?? 0).max(ask.max ?? 200), 'list', ask)

/** An answer to each sentence that the matter holds: a screen draws them from the sentences, nobody adds rows. Every row names its sentence by `no`. */
export const replies = <S extends z.ZodRawShape>(shape: S, ask: Ask & { min?: number; max?: number }) =>
  field(z.array(z.object(shape)).min(ask.min ?? 0).max(ask.max ?? 200), 'replies', ask)

/** May be left out. The words stay with it. */
export const maybe = <S extends z.ZodType>(schema: S): z.ZodOptional<S> => {
  const optional = schema.optional()
  const said = book.get(schema)
  if (said) book.add(optional, said)
  return optional
}

const askedAnyway = new WeakSet<z.ZodType>()

/** A screen asks for it like for anything that is needed. A program may leave it out, and says with that that nobody knows it. */
export const orUnknown = <S extends z.ZodType>(schema: S): z.ZodOptional<S> => {
  const optional = maybe(schema)
  askedAnyway.add(optional)
  return optional
}

/** May be left out, and no person is asked for it. */
export const given = <S extends z.ZodType>(schema: S): z.ZodOptional<S> => {
  const optional = schema.optional()
  const said = book.get(schema)
  if (said) book.add(optional, { ...said, given: true })
  return optional
}

export const form = <S extends z.ZodRawShape>(shape: S) => z.object(shape)

const worked = new WeakMap<z.ZodObject, readonly Field[]>()

/** The fields of a form, in the order in which they are asked; worked out once. */
export const fieldsOf = (schema: z.ZodObject): readonly Field[] => {
  const known = worked.get(schema) ?? Object.entries(schema.shape).map(([name, member]) => fieldOf(name, member as z.ZodType))
  worked.set(schema, known)
  return known
}

const fieldOf = (name: string, schema: z.ZodType): Field => {
  const said = book.get(schema)
  if (!said) throw new Error(`a form field without words: ${name}`)
  const required = !(schema instanceof z.ZodOptional) || askedAnyway.has(schema)
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema
  if (inner instanceof z.ZodArray && (said.widget === 'list' || said.widget === 'replies')) return { name, required, ...said, of: fieldsOf(inner.element as z.ZodObject) }
  if (inner instanceof z.ZodObject) return { name, required, ...said, of: fieldsOf(inner) }
  return { name, required, ...said }
}
