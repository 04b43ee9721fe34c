import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'
import { moment } from '../domain/kernel/day.ts'

let door: TestDoor
const zone = process.env['TZ']
beforeAll(async () => {
  // The program on the other side of the date line, its database in New York: neither may move a day of Dongguan.
  process.env['TZ'] = 'Pacific/Auckland'
  door = await testDoor({ through: async (url) => `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent('-c TimeZone=America/New_York')}` })
})
afterAll(async () => {
  await door.close()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test.each([
  ['2026-11-24T15:59:59.000Z', '2026-11-24', 'the last second of the day in Beijing'],
  ['2026-11-24T16:00:00.000Z', '2026-11-25', 'the first second of the next'],
])('a matter opened at %s is of %s: %s', async (at, day) => {
  door.clock.now = moment(at)
  expect((await door.db.rows<{ zone: string }>({ text: `select current_setting('TimeZone') as zone` }))[0]?.zone).toBe('America/New_York')
  const clerk = await door.enter('houjie.window1')
  const { id } = (await door.app.inject({
    method: 'POST', url: '/api/matters/dispute', headers: { ...clerk.headers, 'idempotency-key': randomUUID() },
    payload: { story: '漏水', claim: '修好', area: '441900/441900122', type: 'neighbour', parties: [{ side: 'applicant', form: 'natural', name: '甲' }, { side: 'respondent', form: 'natural', name: '乙' }] },
  })).json<{ id: string }>()
  const view = (await door.app.inject({ url: `/api/matters/${id}`, headers: clerk.headers })).json<{ openedOn: string; openedAt: string; clocks: { started: string }[] }>()
  expect([view.openedOn, view.openedAt, view.clocks[0]?.started]).toEqual([day, at, day])
  const count = async (from: string, to: string) => (await door.app.inject({ url: `/api/matters?from=${from}&to=${to}`, headers: clerk.headers })).json<{ items: { id: string }[] }>().items.some((one) => one.id === id)
  expect(await count(day, day)).toBe(true)
  expect(await count('2026-01-01', day === '2026-11-24' ? '2026-11-23' : '2026-11-24')).toBe(false)
})
