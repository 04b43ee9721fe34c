import type { Field } from '../../../contract/form.ts'
import { isDay } from '../../../domain/kernel/day.ts'
import { checkPhone } from '../../../domain/law/phone.ts'
import type { FieldFault } from '../../../domain/kernel/fault.ts'
import { parseFen } from '../../../domain/kernel/money.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { partsWords } from '../../words/parts.ts'
import { todayInBeijing } from '../today.ts'
import { numberFault } from './identity.ts'
import { asFiles, asForm, asRows, asText, asTexts, isBlank, isPick } from './typed.ts'
import type { Typed, TypedForm } from './typed.ts'

const w = partsWords.form

/** Either what is sent, or the places to mend. Only what the device can know is checked here; the server has the last word. */
export type Read = { readonly payload: Readonly<Record<string, unknown>> } | { readonly faults: readonly FieldFault[] }

/** Reads a typed form: yuan become fen, digits become numbers, empty fields are left out. */
export const readForm = (fields: readonly Field[], typed: TypedForm): Read => {
  const faults: FieldFault[] = []
  const payload = formOf(fields, typed, '', faults)
  return faults.length > 0 ? { faults } : { payload }
}

const formOf = (fields: readonly Field[], typed: TypedForm, at: string, faults: FieldFault[]): Record<string, unknown> => {
  const out: Record<string, unknown> = {}
  for (const field of fields) {
    const path = at + field.name
    const value = valueOf(field, typed[field.name], path, faults)
    if (value !== undefined) out[field.name] = value
  }
  return out
}

const valueOf = (field: Field, typed: Typed, path: string, faults: FieldFault[]): unknown => {
  const wrong = (words: Words): undefined => {
    faults.push({ path, words })
    return undefined
  }
  const need = (words: Words): undefined => (field.required ? wrong(words) : undefined)
  switch (field.widget) {
    case 'group': return !field.required && isBlank(typed) ? undefined : formOf(field.of ?? [], asForm(typed), `${path}.`, faults)
    case 'list': case 'replies': {
      const rows = asRows(typed)
      const kept = field.required ? rows : rows.filter((row) => !isBlank(row))
      if (kept.length === 0) return field.required ? wrong(w.emptyList) : undefined
      return kept.map((row) => formOf(field.of ?? [], row, `${path}.${rows.indexOf(row)}.`, faults))
    }
    case 'yes': return typeof typed === 'boolean' ? typed : need(w.pick)
    case 'choices': return asTexts(typed).length > 0 ? asTexts(typed) : need(w.pick)
    case 'files': return asFiles(typed).length > 0 ? asFiles(typed).map((file) => file.id) : need(w.required)
    case 'choice': return asText(typed) || need(w.pick)
    case 'area': case 'body': case 'account': case 'person': case 'cause': return isPick(typed) ? typed.value : asText(typed) || need(w.pick)
    default: {
      const text = asText(typed).trim()
      return text === '' ? need(w.required) : lineOf(field, text, wrong)
    }
  }
}

const lineOf = (field: Field, text: string, wrong: (words: Words) => undefined): unknown => {
  switch (field.widget) {
    case 'money': return parseFen(text) ?? wrong(w.badMoney)
    case 'count': return /^\d{1,9}$/.test(text.normalize('NFKC')) ? Number(text.normalize('NFKC')) : wrong(w.badCount)
    case 'day': return isDay(text) ? text : wrong(w.badDay)
    case 'phone': {
      const checked = checkPhone(text)
      return 'wrong' in checked ? wrong(checked.words) : text
    }
    case 'identity': {
      const fault = numberFault(text, todayInBeijing())
      return fault ? wrong(fault) : text
    }
    default: return text
  }
}
