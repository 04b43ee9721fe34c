import type { Grants } from '../../people/grants.ts'

const centre = { window: 'area', dispatcher: 'area', 'centre-head': 'area', 'justice-office': 'area' } as const
const near = { ...centre, grid: 'self', volunteer: 'self', supervisor: 'area' } as const
/** An auditor reads and leaves no trace in the matter but their look. */
const seen = { ...near, auditor: 'city', system: 'city' } as const

/** role × act → scope of hazards. */
export const grants: Grants = {
  list: { ...seen, commission: 'city' },
  read: seen,
  export: { 'centre-head': 'area', supervisor: 'area' },
  count: { ...seen, commission: 'city', leader: 'city' },
  open: { ...centre, grid: 'area', volunteer: 'area', mediator: 'area', liaison: 'area' },
  verify: centre,
  watch: centre,
  dismiss: { dispatcher: 'area', 'centre-head': 'area' },
  convert: { window: 'area', dispatcher: 'area', 'centre-head': 'area' },
  merge: { dispatcher: 'area', 'centre-head': 'area' },
  'rate-risk': centre,
  'mark-overdue': { system: 'city' },
  note: near,
}
