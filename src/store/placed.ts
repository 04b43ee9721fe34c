import type { AreaPath } from '../domain/kernel/area.ts'
import type { AccountId, BodyId, MatterId } from '../domain/kernel/id.ts'
import type { Placed } from '../domain/people/reach.ts'

/** The columns of `matters m` that say who reaches a row; its parties are read by each query in its own way. */
export const placedColumns = 'm.id, m.area, m.body, m.court, m.answered_by as "answeredBy", m.received_by as "receivedBy", m.unsigned, m.assignee, m.reporter, m.sealed'

export interface PlacedRow {
  readonly id: MatterId
  readonly area: AreaPath
  readonly body: BodyId
  readonly court: BodyId | null
  readonly answeredBy: BodyId | null
  readonly receivedBy: BodyId | null
  readonly unsigned: boolean
  readonly assignee: AccountId | null
  readonly reporter: AccountId | null
  readonly sealed: boolean
}

type Open = 'court' | 'answeredBy' | 'receivedBy' | 'unsigned' | 'assignee' | 'reporter'

/** What is null in the database is absent above it: the one place where a row becomes what permission asks of. */
export const placedOf = <Row extends PlacedRow>({ court, answeredBy, receivedBy, unsigned, assignee, reporter, ...row }: Row): Omit<Row, Open> & Pick<Placed, Open> => ({
  ...row, court: court ?? undefined, answeredBy: answeredBy ?? undefined, receivedBy: receivedBy ?? undefined, unsigned: unsigned || undefined, assignee: assignee ?? undefined, reporter: reporter ?? undefined,
})
