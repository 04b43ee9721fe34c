import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'

let door: TestDoor
beforeAll(async () => { door = await testDoor() })
afterAll(() => door.close())

test('whoever watches reads exact numbers beyond the thousand at which a list stops counting', async () => {
  const clerk = await door.enter('houjie.window1')
  const { id } = (await door.app.inject({
    method: 'POST', url: '/api/matters/dispute', headers: { ...clerk.headers, 'idempotency-key': 'one' },
    payload: { story: '楼上漏水', claim: '修好', type: 'neighbour', area: '441900/441900122', parties: [{ side: 'applicant', form: 'natural', name: '李建国', phone: '13900010001' }, { side: 'respondent', form: 'natural', name: '王小红' }] },
  })).json<{ id: string }>()
  await door.db.rows({ text: `insert into matters select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'code', 'DG-' || n))).* from matters m, generate_series(1, 1200) n where m.id = $1` }, [id])
  const head = await door.enter('houjie.zhuren1')
  const get = async <T>(url: string): Promise<T> => (await door.app.inject({ url, headers: head.headers })).json<T>()
  expect((await get<{ total: unknown }>('/api/matters?kind=dispute')).total).toBe('1000+')
  const watch = await get<{ open: number; week: number; towns: { open: number }[]; bodies: { open: number }[]; stages: { open: number }[] }>('/api/watch')
  expect(watch.open).toBe(1_201)
  for (const rows of [watch.towns, watch.bodies, watch.stages]) expect(rows.map((row) => row.open)).toEqual([1_201])
})
