import type { Field } from '../../../contract/form.ts'
import type { Words } from '../../../domain/kernel/words.ts'

/** A choice made in a look-up: the value that is sent, and its words, so that a draft can show it again without asking. */
export interface Pick {
  readonly value: string
  readonly words: Words
  readonly hint?: Words | undefined
  /** Of a body: where it is. */
  readonly place?: Pick | undefined
}

/** A file that the server has already taken. */
export interface FileRef {
  readonly id: string
  readonly name: string
  readonly size: number
}

/**
 * What a person has typed so far, as typed: amounts and numbers stay text until they are sent, so that a half-typed
 * one survives in a draft.
 */
export type Typed = string | boolean | Pick | readonly string[] | readonly FileRef[] | TypedForm | readonly TypedForm[] | undefined
export interface TypedForm { readonly [name: string]: Typed }

export const isPick = (typed: Typed): typed is Pick => typeof typed === 'object' && !Array.isArray(typed) && 'value' in typed && 'words' in typed
export const asText = (typed: Typed): string => (typeof typed === 'string' ? typed : isPick(typed) ? typed.value : '')
export const asForm = (typed: Typed): TypedForm => (typeof typed === 'object' && !Array.isArray(typed) && !isPick(typed) ? (typed as TypedForm) : {})
export const asRows = (typed: Typed): readonly TypedForm[] => (Array.isArray(typed) ? (typed as readonly TypedForm[]) : [])
export const asTexts = (typed: Typed): readonly string[] => (Array.isArray(typed) ? (typed as readonly string[]) : [])
export const asFiles = (typed: Typed): readonly FileRef[] => (Array.isArray(typed) ? (typed as readonly FileRef[]) : [])

/** A form as it first appears: a required list already shows one row. */
export const blank = (fields: readonly Field[]): TypedForm =>
  Object.fromEntries(fields.flatMap((field): [string, Typed][] => {
    if (field.widget === 'list' && field.required) return [[field.name, [blank(field.of ?? [])]]]
    if (field.widget === 'group') return [[field.name, blank(field.of ?? [])]]
    return []
  }))

/** True when nothing has been typed: there is nothing to keep. */
export const isBlank = (typed: Typed): boolean => {
  if (typed === undefined || typed === '' || typed === false) return true
  if (Array.isArray(typed)) return typed.every((one) => isBlank(one as Typed))
  if (typeof typed === 'object' && !isPick(typed)) return Object.values(typed).every(isBlank)
  return false
}
