import type { Grants } from '../../people/grants.ts'

const asker = { mediator: 'self', liaison: 'self', dispatcher: 'area', 'centre-head': 'area', 'justice-office': 'area' } as const
const near = { ...asker, liaison: 'body', supervisor: 'area' } as const
/** An auditor reads and leaves no trace in the matter but their look. */
const seen = { ...near, auditor: 'city', system: 'city' } as const

/** role × act → scope of cooperation requests. */
export const grants: Grants = {
  list: { ...seen, commission: 'city' },
  read: seen,
  export: { 'centre-head': 'area', supervisor: 'area' },
  count: { ...seen, commission: 'city', leader: 'city' },
  open: { mediator: 'area', dispatcher: 'area', 'centre-head': 'area', 'justice-office': 'area', liaison: 'area', supervisor: 'area' },
  'sign-for': { liaison: 'body' },
  return: { liaison: 'body' },
  answer: { liaison: 'body' },
  redirect: asker,
  satisfied: asker,
  unsatisfied: asker,
  withdraw: asker,
  'mark-overdue': { system: 'city' },
  note: near,
}
