import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'
import { checkNightly } from '../service/nightly.ts'

let door: TestDoor
beforeAll(async () => { door = await testDoor() })
afterAll(() => door.close())

const checks = async (login: string) => door.app.inject({ url: '/api/audit/checks', headers: (await door.enter(login)).headers })

test('an auditor begins at the audit and reads how the nights went: none yet, then sound, then how many things did not hold and not which', async () => {
  const auditor = await door.enter('shi.shenji1')
  expect((await door.app.inject({ url: '/api/session', headers: auditor.headers })).json()).toMatchObject({ home: '/desk/audit' })
  expect((await checks('shi.shenji1')).json()).toEqual([])
  await checkNightly(door.house, door.house.city)
  expect((await checks('shi.shenji1')).json()).toMatchObject([{ day: '2026-11-24', findings: 0 }])
  await door.db.rows({ text: `update checks set findings = '["DG-7K3Q-9F2M-4 (dispute, accepted): no owner"]'` })
  const told = await checks('shi.shenji1')
  expect(told.json()).toMatchObject([{ findings: 1 }])
  // The matter may be sealed: its code is the operator's to read in the log.
  expect(told.body).not.toContain('DG-')
})

test.each(['shi.guanli1', 'shi.duban1', 'houjie.zhuren1'])('%s does not read them', async (login) => {
  expect((await checks(login)).statusCode).toBe(403)
})
