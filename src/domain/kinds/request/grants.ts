import type { Grants } from '../../people/grants.ts'

const asker = { mediator: 'self', liaison: 'self', dispatcher: 'area', 'centre-head': 'area', 'justice-office': 'area' } as const
const near = { ...asker, liaison: 'body', supervisor: 'area' } as const
/** A unit reads on what it has answered, and only reads. */
const read = { ...near, liaison: 'answered' } as const
/** An auditor reads and leaves no trace in the matter but their look. */
const seen = { auditor: 'city', system: 'city' } as const

/** role × act → scope of cooperation requests. */
export const grants: Grants = {
  list: { ...read, ...seen, commission: 'city' },
  read: { ...read, ...seen },
  export: { 'centre-head': 'area', supervisor: 'area' },
  count: { ...near, ...seen, commission: 'city', leader: 'city' },
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
