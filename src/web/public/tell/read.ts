import { changeDraft, getDraft } from '../base/draft.ts'
import type { TriageAnswer } from '../base/draft.ts'
import { send } from '../base/session.ts'

/** Asks the server what kind of matter the told story is; the same text is not asked about twice. @throws ApiError */
export const understand = async (): Promise<TriageAnswer> => {
  const text = getDraft().story.trim()
  const before = getDraft().understood
  if (before?.of === text) return before.answer
  const answer = await send<TriageAnswer>('/api/triage', { method: 'POST', body: { text } })
  changeDraft({ understood: { of: text, answer } })
  return answer
}
