import type { z } from 'zod'
import { refuse } from '../domain/kernel/fault.ts'
import type { FieldFault, Refused } from '../domain/kernel/fault.ts'
import { fill, fillText, words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Field } from '../domain/matter/form.ts'

/** What to do about each thing that can be wrong with a field. Slots are filled from the check's own figures. */
const says = {
  missing: words('这一项必须填写。', 'This must be filled in.'),
  empty: words('这一项不能为空。', 'This cannot be empty.'),
  max: words('太长了：最多 {max} 个字。', 'Too long: {max} characters at most.'),
  day: words('日期不存在。请按“年-月-日”填写，例如 2026-03-02。', 'No such day. Write year-month-day, such as 2026-03-02.'),
  text: words('这里应当是文字。', 'Text is expected here.'),
  number: words('这里应当是数字。', 'A number is expected here.'),
  whole: words('请填整数，不要小数。', 'A whole number, without decimals.'),
  yes: words('请选“是”或“否”。', 'Choose yes or no.'),
  list: words('这里应当是一个列表。', 'A list is expected here.'),
  group: words('这里应当是一组内容。', 'A group of fields is expected here.'),
  choice: words('不在可选范围内，可选：{options}。', 'Not one of the choices: {options}.'),
  less: words('太小了：不能小于 {minimum}。', 'Too small: {minimum} at least.'),
  more: words('太大了：不能超过 {maximum}。', 'Too large: {maximum} at most.'),
  few: words('至少要有 {minimum} 项。', 'At least {minimum} are needed.'),
  many: words('太多了：最多 {maximum} 项。', 'Too many: {maximum} at most.'),
  short: words('太短了：至少 {minimum} 个字。', 'Too short: {minimum} characters at least.'),
  long: words('太长了：最多 {maximum} 个字。', 'Too long: {maximum} characters at most.'),
  form: words('写法不对，请从列表中选择，或照提示的格式填写。', 'Not in the right form: choose from the list, or follow the example.'),
  unknown: words('没有这一项：{keys}。请去掉。', 'There is no such field: {keys}. Leave it out.'),
} as const satisfies Record<string, Words>

/** Everything that a schema found wrong, as places with words; the order is that of the form. Of a choice among `fields` each possible answer is named by its word, with what a program sends for it. */
export const faultsOf = (error: z.ZodError, fields: readonly Field[] = []): readonly FieldFault[] => error.issues.flatMap((issue) => {
  // Each at its own place, like any other fault of a form.
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownAt([...issue.path, key].join('.')))
  return [{ path: issue.path.join('.'), words: wordsOf(issue, fields) }]
})

/** A field that nobody asked for, named by its whole place: no mark of a form can show where it lies. */
export const unknownAt = (path: string): FieldFault => ({ path, words: fill(says.unknown, { keys: path }) })

export const formFaults = (error: z.ZodError): Refused => refusedFields(faultsOf(error))

export const refusedFields = (fields: readonly FieldFault[]): Refused => refuse('invalid', { count: fields.length }, fields)

type Issue = z.core.$ZodIssue

const wordsOf = (issue: Issue, fields: readonly Field[]): Words => {
  switch (issue.code) {
    case 'invalid_type': return typeWords(issue)
    case 'invalid_value': return choiceWords(issue.values.map(String).slice(0, 12), fieldAt(fields, issue.path)?.options ?? {})
    case 'too_small': return fill(sized(issue.origin, 'few', 'short', 'less'), { minimum: String(issue.minimum) })
    case 'too_big': return fill(sized(issue.origin, 'many', 'long', 'more'), { maximum: String(issue.maximum) })
    case 'not_multiple_of': return says.whole
    case 'unrecognized_keys': return fill(says.unknown, { keys: issue.keys.join('、') })
    case 'custom': return ruleWords(issue.params ?? {})
    case 'invalid_union': case 'invalid_key': case 'invalid_element': case 'invalid_format': return says.form
  }
}

const choiceWords = (values: readonly string[], options: Readonly<Record<string, Words>>): Words => ({
  zh: fillText(says.choice.zh, { options: values.map((one) => (options[one] ? `${options[one].zh}（${one}）` : one)).join('、') }),
  en: fillText(says.choice.en, { options: values.map((one) => (options[one] ? `${options[one].en} (${one})` : one)).join(', ') }),
})

/** The field at a place of a form; a row's number and what is below a plain field lead nowhere else. */
const fieldAt = (fields: readonly Field[], path: readonly PropertyKey[]): Field | undefined => {
  const [name, ...rest] = path.filter((one) => typeof one === 'string')
  const field = fields.find((one) => one.name === name)
  return rest.length === 0 ? field : fieldAt(field?.of ?? [], rest)
}

const typeWords = (issue: Extract<Issue, { code: 'invalid_type' }>): Words => {
  if (issue.input === undefined) return says.missing
  switch (issue.expected) {
    case 'string': return says.text
    case 'number': return says.number
    case 'int': return says.whole
    case 'boolean': return says.yes
    case 'array': return says.list
    case 'object': return says.group
    default: return says.form
  }
}

const sized = (origin: string, list: keyof typeof says, text: keyof typeof says, number: keyof typeof says): Words =>
  says[origin === 'array' || origin === 'set' ? list : origin === 'string' ? text : number]

/** A field's own rule: one that is known here by name, or one that brings its words along. */
const ruleWords = (params: Readonly<Record<string, unknown>>): Words => {
  if (isWords(params['words'])) return params['words']
  const known = typeof params['rule'] === 'string' && params['rule'] in says ? says[params['rule'] as keyof typeof says] : says.form
  return fill(known, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])))
}

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
