import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lineTo } from '../../tests/support/line.ts'
import type { Line } from '../../tests/support/line.ts'
import { problem, testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'
import { newsOfOutage } from './errors.ts'

let line: Line
let door: TestDoor
let log = ''
const logTo = new Writable({ write: (text: Buffer, _encoding, done) => {
  log += String(text)
  done()
} })
beforeAll(async () => {
  door = await testDoor({ logLevel: 'warn', logTo, through: async (url) => {
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
  // A page asks again and again: the log has it once.
  for (let time = 0; time < 5; time += 1) await door.app.inject({ url: '/api/matters', headers: clerk.headers })
  expect(log.match(/database gone/g)).toHaveLength(1)
  expect((await door.app.inject('/healthz')).statusCode).toBe(200)
  const ready = await door.app.inject('/readyz')
  expect([ready.statusCode, ready.json()]).toEqual([503, { ready: false, database: 'gone', outbox: 'unknown', jobs: 'unknown' }])
  expect((await door.app.inject('/metrics')).statusCode).toBe(200)

  await line.join()
  await expect.poll(async () => (await door.app.inject({ url: '/api/matters', headers: clerk.headers })).statusCode, { timeout: 10_000 }).toBe(200)
  expect((await door.app.inject('/readyz')).statusCode).toBe(200)
})

test('of an outage the first request is told, however long it lasts; after a quiet minute the next one is another outage', () => {
  let now = 0
  const isNews = newsOfOutage(() => now)
  const told = [0, 1_000, 59_000, 100_000, 150_000, 210_000, 215_000].map((at) => {
    now = at
    return isNews()
  })
  expect(told).toEqual([true, false, false, false, false, true, false])
})
