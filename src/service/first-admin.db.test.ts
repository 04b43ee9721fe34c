import { afterAll, beforeAll, expect, test } from 'vitest'
import { password, testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'
import { holdsDemonstration, inviteFirstAdmin } from './first-admin.ts'

let door: TestDoor
beforeAll(async () => { door = await testDoor() })
afterAll(() => door.close())

test('a city whose people share the demonstration’s password is told from a real one', async () => {
  expect(await holdsDemonstration(door.house, password)).toBe(true)
  expect(await holdsDemonstration(door.house, 'another password')).toBe(false)
  await door.db.rows({ text: `update accounts set password = password || login` })
  expect(await holdsDemonstration(door.house, password)).toBe(false)
})

test('a link is made only while nobody can administer; each start makes the one before worthless', async () => {
  expect(await inviteFirstAdmin(door.house, 'city.admin')).toEqual({ state: 'present' })
  await door.db.rows({ text: `update accounts set password = '-'` })
  expect(await inviteFirstAdmin(door.house, undefined)).toEqual({ state: 'missing' })
  const links: string[] = []
  for (let start = 0; start < 2; start += 1) {
    const invited = await inviteFirstAdmin(door.house, 'city.admin')
    links.push(invited.state === 'invited' ? (invited.url.split('#')[1] ?? '') : '')
  }
  const use = (link: string | undefined) => door.app.inject({ method: 'POST', url: '/api/session/link', payload: { link, password: '一个自己想出来的长密码' } })
  expect((await use(links[0])).statusCode).toBe(410)
  expect((await use(links[1])).json()).toMatchObject({ login: 'city.admin', posts: [{ role: 'admin', area: { path: '441900' } }] })
  expect(await inviteFirstAdmin(door.house, 'city.admin')).toEqual({ state: 'present' })
})
