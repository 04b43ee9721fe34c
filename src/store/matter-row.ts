import type { AreaPath } from '../domain/kernel/area.ts'
import { townOf, villageOf } from '../domain/kernel/area.ts'
import type { Day, Moment } from '../domain/kernel/day.ts'
import { nearestDue } from '../domain/matter/clocks.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { MatterState } from '../domain/matter/state.ts'

/** The columns of `matters` that follow from the facts. */
export type MatterRow = ReturnType<typeof matterRow>

/** Stands for "no day" in `matters.due`, so that lists need no rule for nulls. */
export const never = '9999-12-31' as Day

/** The current row of a matter: derived, never edited. */
export const matterRow = (kind: Kind, state: MatterState, clocks: readonly ClockRow[], version: number, at: Moment) => {
  const row = kind.row(state)
  const open = kind.stages[state.stage]?.end !== true
  return {
    city: state.city, id: state.id, kind: state.kind, code: state.code, stage: state.stage, open, title: state.title,
    area: state.area as AreaPath, town: townOf(state.area), village: villageOf(state.area), body: state.body, court: state.court,
    answered_by: state.answeredBy, received_by: state.receivedBy, unsigned: state.unsigned === true, to_decide: state.toDecide === true, assignee: state.assignee, reporter: state.reporter, sealed: state.sealed, risk: state.risk,
    to_tell: (state.toTell?.length ?? 0) > 0,
    held: state.frozen ? 'frozen' : state.suspended ? 'suspended' : undefined,
    type: row.type, amount: row.amount, headcount: row.headcount, origin: row.origin, channel: row.channel, outcome: row.outcome,
    flags: row.flags, due: open ? (nearestDue(clocks) ?? never) : never, opened_on: state.openedOn, version, state, updated_at: at,
  }
}

/** Columns in the order in which they are written, with their types. */
export const matterColumns = {
  kind: 'text', code: 'text', stage: 'text', open: 'boolean', title: 'jsonb', area: 'text', town: 'text', village: 'text', body: 'uuid',
  court: 'uuid', answered_by: 'uuid', received_by: 'uuid', unsigned: 'boolean', to_decide: 'boolean', assignee: 'uuid', reporter: 'uuid', sealed: 'boolean', risk: 'text', held: 'text', to_tell: 'boolean', type: 'text', amount: 'bigint',
  headcount: 'int', origin: 'text', channel: 'text', outcome: 'text', flags: 'text[]', due: 'date', opened_on: 'date', version: 'int',
  state: 'jsonb', updated_at: 'timestamptz',
} as const satisfies Partial<Record<keyof MatterRow, string>>
