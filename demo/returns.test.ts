import { expect, test } from 'vitest'
import { areaPath } from '../src/domain/kernel/area.ts'
import { bodyKinds } from '../src/domain/words/body-kinds.ts'
import { disputeTypes } from '../src/domain/words/dispute-types.ts'
import { returnsFor } from './returns.ts'

const [town, village] = [areaPath('441900/441900122'), areaPath('441900/441900122/441900122011')]

test('only the body of a village says that the village has no say, and sends on to the town', () => {
  const said = (area: typeof town) => returnsFor({ kind: 'people-committee', area, type: 'labour', before: [] })
  expect(said(village).some((one) => one.reason.includes('村里') && one.door === '镇调委会')).toBe(true)
  expect(said(town).filter((one) => one.reason.includes('村') || one.door === '镇调委会')).toEqual([])
})

test('every body has three reasons, so that it can come back three times', () => {
  for (const kind of Object.keys(bodyKinds)) for (const { id } of disputeTypes) for (const area of [town, village]) {
    expect(returnsFor({ kind, area, type: id, before: [] }).length, `${kind} ${id}`).toBeGreaterThanOrEqual(3)
  }
})
