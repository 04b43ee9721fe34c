import { afterAll, beforeAll, expect, test } from 'vitest'
import { lineTo } from '../../tests/support/line.ts'
import type { Line } from '../../tests/support/line.ts'
import { problem, testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'

let line: Line
let door: TestDoor
beforeAll(async () => {
  door = await testDoor({ through: async (url) => {
    line = await lineTo(url)
    return line.url
  } })
})
afterAll(async () => {
  await door.close()
  await line.close()
})

test('while the database is gone every answer says to wait and that nothing is lost; then all goes on by itself', async () => {
  const clerk = await door.enter('houjie.window1')
  await line.cut()
  const answers = await Promise.all([
    door.app.inject({ url: '/api/matters', headers: clerk.headers }),
    door.app.inject({ method: 'POST', url: '/api/matters/dispute', headers: { ...clerk.headers, 'idempotency-key': 'k' }, payload: {} }),
    door.app.inject({ method: 'POST', url: '/api/session', payload: { account: 'houjie.window1', password: 'any password' } }),
    door.app.inject('/api/track?code=DG-7K3Q-9F2M-4&phone=0000'),
  ])
  const gone = answers.filter((one) => one.statusCode === 503)
  expect(gone.length).toBeGreaterThanOrEqual(3)
  for (const one of gone) {
    expect([problem(one).code, one.headers['retry-after']]).toEqual(['unavailable', '5'])
    expect(problem(one).detail).toContain('您填写的内容还在')
  }
  expect((await door.app.inject('/healthz')).statusCode).toBe(200)
  const ready = await door.app.inject('/readyz')
  expect([ready.statusCode, ready.json()]).toEqual([503, { ready: false, database: 'gone', outbox: 'unknown', jobs: 'unknown' }])
  expect((await door.app.inject('/metrics')).statusCode).toBe(200)

  await line.join()
  await expect.poll(async () => (await door.app.inject({ url: '/api/matters', headers: clerk.headers })).statusCode, { timeout: 10_000 }).toBe(200)
  expect((await door.app.inject('/readyz')).statusCode).toBe(200)
})
