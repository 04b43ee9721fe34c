import type { Field } from '../../../contract/form.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { unsureType } from '../../../domain/words/dispute-types.ts'
import { notSure, plainFlags } from '../../../domain/words/dispute-words.ts'
import { sinceFor } from '../../parts/since.ts'
import { ask } from '../../words/public-tell.ts'

/** One question of the talk: a field of the opening form, or one side of its parties. */
export interface Question {
  readonly id: string
  readonly field: Field
  readonly title: Words
  readonly help?: Words | undefined
}

const titles: Readonly<Record<string, Words>> = {
  area: ask.area, amount: ask.amount, type: ask.type, since: ask.since, claim: ask.claim, headcount: ask.headcount,
}

/** What happened in another city may still belong here: by where one of the two is. */
const helps: Readonly<Record<string, Words>> = { area: ask.areaHelp }

/** The parties of a form: the one list whose rows name a side. */
export const partiesOf = (fields: readonly Field[]): Field | undefined =>
  fields.find((one) => one.widget === 'list' && one.of?.some((member) => member.name === 'side'))

/** The story of a form: its first long text. */
export const storyOf = (fields: readonly Field[]): Field | undefined => fields.find((one) => one.widget === 'long')

/** Not asked, but shown before filing and changed there: read from the story, or usual. */
const silent = ['flags', 'headcount', 'needs', 'since']
/** What a resident is asked though it may stay open. Other optional questions are for officers and courts. */
const worthAsking = ['amount', ...silent]

export const isSilent = (question: Question): boolean => silent.includes(question.id)

/** What a person is asked about themselves; the phone is asked when it is proved, the rest not at all. */
const mine = ['form', 'name']
/** What a person may know about the other side. */
const theirs = ['form', 'name', 'phone', 'address']

/** Who has a dispute need not know what it is called, not to know is an answer like the others; and flags are said in their words. */
const forResidents = (field: Field): Field => {
  if (!field.options) return field
  if (field.name === 'type') return { ...field, options: { ...field.options, [unsureType]: notSure } }
  return field.name === 'flags' ? { ...field, options: { ...field.options, ...plainFlags } } : field
}

/** The questions as they are put once the type is known: since when is asked where it counts, and of a job in a labour dispute. */
export const fitting = (questions: readonly Question[], type: string | undefined): readonly Question[] => questions.flatMap((one) => {
  if (one.id !== 'since') return [one]
  const field = sinceFor(one.field, type)
  return field ? [{ ...one, field }] : []
})

/** The form as questions, in its own order; the parties become two: who are you, and who is the other side. */
export const questionsOf = (fields: readonly Field[]): readonly Question[] => {
  const [story, parties] = [storyOf(fields), partiesOf(fields)]
  return fields.map(forResidents).flatMap((field): Question[] => {
    if (field === story || (!field.required && !worthAsking.includes(field.name))) return []
    if (field !== parties) return [{ id: field.name, field, title: titles[field.name] ?? field.label, help: helps[field.name] ?? field.help }]
    const members = (names: readonly string[]) => names.flatMap((name) => field.of?.filter((one) => one.name === name) ?? [])
    return [
      { id: 'me', title: ask.meQuestion, help: ask.meHelp, field: { name: 'me', required: true, widget: 'group', label: ask.me, of: members(mine) } },
      ...members(['needs']).map((needs) => ({ id: 'needs', title: ask.needsQuestion, help: ask.needsHelp, field: needs })),
      { id: 'other', title: ask.otherQuestion, help: ask.otherHelp, field: { name: 'other', required: true, widget: 'list', label: ask.other, of: members(theirs) } },
    ]
  })
}
