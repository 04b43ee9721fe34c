import type { Grants } from '../../people/grants.ts'

/** The counter of one's own centre, and nobody else: who came, and how they were, is no business of another desk. */
const counter = { window: 'body', dispatcher: 'body', 'centre-head': 'body' } as const

/** role × act → scope of visits. A supervisor counts them and reads none. */
export const grants: Grants = {
  list: { ...counter, system: 'city' },
  read: { ...counter, system: 'city' },
  reveal: counter,
  count: { ...counter, supervisor: 'area', system: 'city' },
  open: counter,
  receive: counter,
  describe: counter,
  'record-needs': counter,
  'set-mood': counter,
  'hand-over': counter,
  'take-over': counter,
  'open-dispute': counter,
  link: counter,
  advise: counter,
  'send-on': counter,
  leave: counter,
  'mark-overdue': { system: 'city' },
  note: counter,
}
