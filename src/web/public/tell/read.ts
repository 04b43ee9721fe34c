import type { Words } from '../../../domain/kernel/words.ts'
import { changeDraft, getDraft } from '../base/draft.ts'
import type { Draft, TriageAnswer } from '../base/draft.ts'
import { send } from '../base/session.ts'

/** The type that the person chose themselves, if they did. */
export const chosenType = (draft: Draft): string | undefined => {
  const type = draft.answers['type']
  return typeof type === 'string' && type !== '' ? type : undefined
}

/** What is wanted, as far as it was answered. */
export const claimOf = (draft: Draft): string | undefined => {
  const claim = draft.answers['claim']
  return typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : undefined
}

/** What the matter is called: as the person chose, else as it was read for sure; nothing while nobody knows. */
export const namedType = (answer: TriageAnswer, type: string | undefined): Words | undefined => {
  if (type === undefined) return answer.sure ? answer.typeWords : undefined
  return answer.ranked.find((one) => one.type === type)?.words
}

/** Asks the server what kind of matter the told story is and what can be done; the same is not asked twice. @throws ApiError */
export const understand = async (type = chosenType(getDraft())): Promise<TriageAnswer> => {
  const draft = getDraft()
  const { story, understood: before } = draft
  const [text, claim] = [story.trim(), claimOf(draft)]
  if (before?.of === text && before.type === type && before.claim === claim) return before.answer
  const answer = await send<TriageAnswer>('/api/triage', { method: 'POST', body: { text, type, ...(claim ? { claim } : {}) } })
  changeDraft({ understood: { of: text, claim, type, answer } })
  return answer
}
