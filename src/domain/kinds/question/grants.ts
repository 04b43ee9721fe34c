import type { Grants } from '../../people/grants.ts'

const bench = { judge: 'body', 'judge-assistant': 'body' } as const
/** Who asked, the head of their town, and the court that is asked: the question is all that the court sees of the dispute by it. */
const seen = { mediator: 'self', 'centre-head': 'area', ...bench, auditor: 'city', system: 'city' } as const

/** role × act → scope of questions to the guidance judge. Nobody opens one by itself: it is asked out of a dispute. */
export const grants: Grants = {
  list: seen,
  read: seen,
  count: { ...seen, supervisor: 'area' },
  answer: { judge: 'body' },
  'add-words': { mediator: 'self' },
  withdraw: { mediator: 'self' },
  'mark-overdue': { system: 'city' },
}
