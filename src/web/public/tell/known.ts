import { wantedAmount } from '../../parts/wanted-amount.ts'
import type { Draft } from '../base/draft.ts'
import { asValues } from '../base/value.ts'
import type { Values } from '../base/value.ts'
import { isSilent } from './fields.ts'
import type { Question } from './fields.ts'
import { withKinds } from './other-side.ts'

/** What the story already says, in the words of the form's fields. What the person answered wins. */
export const knownFrom = (draft: Draft, questions: readonly Question[]): Values => {
  const answer = draft.understood?.answer
  if (!answer) return {}
  const known: Record<string, Values[string]> = {}
  for (const { id, field } of questions) {
    // What was chosen where the reading was shown is answered: it is not asked a second time.
    const type = draft.understood?.type ?? (answer.sure ? answer.type : undefined)
    if (field.name === 'type' && type !== undefined && (!field.options || type in field.options)) known[id] = type
    if (field.widget === 'money') known[id] = wantedAmount(answer)
    if (field.name === 'flags') known[id] = answer.flags.map((one) => one.flag).filter((one) => !field.options || one in field.options)
    // A town alone still leaves the village to ask for.
    if (field.widget === 'area' && answer.place && answer.place.path.split('/').length === 3) known[id] = answer.place.path
  }
  return known
}

/** Answers as they stand: what the person said first, then what was understood unless they passed it over, then what is usual. */
export const standing = (draft: Draft, questions: readonly Question[]): Values => {
  const known = knownFrom(draft, questions)
  // A town that was told is chosen already where its village is asked for.
  const area = questions.find(({ field }) => field.widget === 'area')
  const town = draft.understood?.answer.place?.path
  const usual: Values = { other: [{}], ...(area && town !== undefined && town.includes('/') && !draft.passed.includes(area.id) ? { [area.id]: town } : {}) }
  const told = Object.fromEntries(questions.map(({ id }) => [id, draft.answers[id] ?? (draft.passed.includes(id) ? undefined : known[id]) ?? usual[id]]))
  const all = 'other' in told ? { ...told, other: withKinds(told['other']) } : told
  return 'me' in all ? { ...all, me: { form: 'natural', ...asValues(told['me']) } } : all
}

/** The questions that are still to be put, in order; the list does not shrink while they are answered. */
export const toAsk = (draft: Draft, questions: readonly Question[]): readonly Question[] => {
  const known = knownFrom(ofStory(draft), questions)
  return questions.filter((one) => known[one.id] === undefined && !isSilent(one))
}

/** What is wanted is asked in the same talk: a sum read there is filled in, but takes no question away under the person's hand. */
const ofStory = (draft: Draft): Draft => {
  const { understood } = draft
  if (!understood) return draft
  return { ...draft, understood: { ...understood, answer: { ...understood.answer, amounts: understood.answer.amounts.flatMap((one) => (one.from === 'claim' ? [] : [{ ...one, from: 'story' as const }])) } } }
}
