import { expect, test } from 'vitest'
import { idFor, places } from '../../tests/support/world.ts'
import { placedColumns, placedOf } from './placed.ts'

test('what is null in a row is absent in what permission asks of, and everything else of the row stays', () => {
  const row = { id: idFor<'matter'>(1), area: places.houjie, body: idFor<'body'>(2), court: null, answeredBy: null, receivedBy: null, unsigned: false, assignee: idFor<'account'>(3), reporter: null, sealed: true, code: 'DG-1', parties: [] }
  expect(placedOf(row)).toEqual({ ...row, court: undefined, answeredBy: undefined, receivedBy: undefined, unsigned: undefined, reporter: undefined })
})

test('every column by which somebody reaches a matter is read', () => {
  for (const column of ['m.area', 'm.body', 'm.court', 'm.answered_by', 'm.received_by', 'm.unsigned', 'm.assignee', 'm.reporter', 'm.sealed']) expect(placedColumns).toContain(column)
})
