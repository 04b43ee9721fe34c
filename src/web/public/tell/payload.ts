import type { Field } from '../../../contract/form.ts'
import { unsureType } from '../../../domain/words/dispute-types.ts'
import type { Draft } from '../base/draft.ts'
import { asked, asRows, asText, asValues, isEmpty, pruned } from '../base/value.ts'
import type { Value, Values } from '../base/value.ts'
import { unread } from '../fields/unread.ts'
import { fitting, partiesOf, questionsOf, storyOf } from './fields.ts'
import type { Question } from './fields.ts'
import { standing } from './known.ts'

/** What `POST /api/matters/dispute` gets: the answers by field, the story, and the parties with their sides. */
export const payloadOf = (draft: Draft, fields: readonly Field[]): Values => {
  const answers = { ...standing(draft, questionsOf(fields)) }
  const [story, parties] = [storyOf(fields), partiesOf(fields)]
  const { me, other, needs } = answers
  delete answers['me']
  delete answers['needs']
  delete answers['other']
  const applicant: Value = { form: 'natural', ...asValues(me), side: 'applicant', phone: draft.phone, needs }
  const respondents = asRows(other).map((row): Value => ({ form: 'natural', ...asValues(row), side: 'respondent' }))
  const told = fitting(questionsOf(fields), asText(answers['type'])).find((one) => one.id === 'since')?.field.of?.map((one) => one.name) ?? []
  const since = Object.fromEntries(Object.entries(asValues(answers['since'])).filter(([name]) => told.includes(name)))
  return pruned(asked(fields, {
    ...answers, since,
    ...(answers['type'] === unsureType ? { type: 'other', typeUnsure: true } : {}),
    ...(story ? { [story.name]: draft.story.trim() } : {}),
    ...(parties ? { [parties.name]: [applicant, ...respondents] } : {}),
  }))
}

/** Questions that must be answered and are not, or whose answer cannot be read: nothing is sent before they are. */
export const missing = (draft: Draft, questions: readonly Question[]): readonly Question[] => {
  const answers = standing(draft, questions)
  return questions.filter(({ id, field }) => blanks(field, answers[id], id).length > 0 || unread(field, answers[id], id).length > 0)
}

/** The places inside one answer that must be filled and are not: `other.0.form`. */
export const blanks = (field: Field, value: Value, path: string): readonly string[] => {
  const inside = (row: Value, at: string): readonly string[] => (field.of ?? []).flatMap((one) => blanks(one, asValues(row)[one.name], `${at}.${one.name}`))
  if (field.widget === 'group') return !field.required && isEmpty(value) ? [] : inside(value, path)
  if (field.widget === 'list') {
    const rows = asRows(value)
    return field.required && rows.length === 0 ? [path] : rows.flatMap((row, at) => inside(row, `${path}.${at}`))
  }
  return field.required && isEmpty(value) ? [path] : []
}

/** Where the server's mark `parties.1.phone` lies in the talk: the question, and the path inside it. */
export const placeOf = (path: string, fields: readonly Field[]): { readonly question: string; readonly path: string } => {
  const parties = partiesOf(fields)
  const [first, row, ...rest] = path.split('.')
  if (parties && first === parties.name && row !== undefined) {
    if (row === '0' && rest[0] === 'needs') return { question: 'needs', path: rest.join('.') }
    return row === '0' ? { question: 'me', path: ['me', ...rest].join('.') } : { question: 'other', path: ['other', String(Number(row) - 1), ...rest].join('.') }
  }
  return { question: first ?? '', path }
}
