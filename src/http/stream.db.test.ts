import { randomUUID } from 'node:crypto'
import { ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { testDoor } from '../../tests/support/door.ts'
import type { Entered, TestDoor } from '../../tests/support/door.ts'
import type { Happening } from '../service/happenings.ts'

let door: TestDoor
let base: string
beforeAll(async () => {
  door = await testDoor()
  base = await door.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => door.close())

/** Opens the stream as a browser does and gathers what it is told. */
const listen = async (who: Entered) => {
  const answer = await fetch(`${base}/api/stream`, { headers: { cookie: who.cookie } })
  const told: string[] = []
  let ended = false
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  const read = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      told.push(new TextDecoder().decode(value))
    }
    ended = true
  }
  const reading = read().catch(() => { ended = true })
  return { answer, text: () => told.join(''), ended: () => ended, stop: async () => { await reader.cancel(); await reading } }
}

const open = (who: Entered, area: string) => door.app.inject({
  method: 'POST', url: '/api/matters/dispute', headers: { ...who.headers, 'idempotency-key': randomUUID() },
  payload: { story: '漏水', claim: '修好', area, type: 'neighbour', parties: [{ side: 'applicant', form: 'natural', name: '甲' }, { side: 'respondent', form: 'natural', name: '乙' }] },
})

test('each hears of matters in their own reach, which and not what, and nobody of another town', async () => {
  const [houjie, changan, admin] = await Promise.all(['houjie.window1', 'changan.window1', 'shi.guanli1'].map((login) => door.enter(login)))
  if (!houjie || !changan || !admin) throw new Error('three people')
  const near = await listen(houjie)
  const far = await listen(changan)
  const away = await listen(admin)
  expect(near.answer.headers.get('content-type')).toContain('text/event-stream')
  const { id } = (await open(houjie, '441900/441900122')).json<{ id: string }>()
  await expect.poll(near.text).toContain(id)
  expect(near.text()).toMatch(/event: matter\ndata: \{"id":"[^"]+","kind":"dispute","stage":"registered","version":1\}\n\n/)
  const other = (await open(changan, '441900/441900119')).json<{ id: string }>()
  await expect.poll(far.text).toContain(other.id)
  expect(far.text()).not.toContain(id)
  expect(near.text()).not.toContain(other.id)
  expect(away.text()).not.toContain('event: matter')
  await Promise.all([near.stop(), far.stop(), away.stop()])
})

test('a guest has no stream, and one person not more than a dozen', async () => {
  expect((await fetch(`${base}/api/stream`)).status).toBe(401)
  const who = await door.enter('houjie.window2')
  const streams = await Promise.all(Array.from({ length: 12 }, () => listen(who)))
  const more = await fetch(`${base}/api/stream`, { headers: { cookie: who.cookie } })
  expect(more.status).toBe(429)
  await Promise.all(streams.map((one) => one.stop()))
  await expect.poll(async () => {
    const again = await listen(who)
    await again.stop()
    return again.answer.status
  }).toBe(200)
})

test('streams end when the door closes, so that it can', async () => {
  const own = await testDoor()
  const address = await own.app.listen({ port: 0, host: '127.0.0.1' })
  const who = await own.enter('houjie.window1')
  const answer = await fetch(`${address}/api/stream`, { headers: { cookie: who.cookie } })
  const text = answer.text()
  await own.close()
  expect(await text).toContain('event: hello')
})

test('what happens while a stream ends is not written behind its end, which would bring the process down', async () => {
  const happened = new Promise<Happening>((resolve) => {
    const stop = door.house.happenings.listen((one) => {
      stop()
      resolve(one)
    })
  })
  await open(await door.enter('houjie.window1'), '441900/441900122')
  const happening = await happened
  const own = await testDoor()
  const address = await own.app.listen({ port: 0, host: '127.0.0.1' })
  const who = await own.enter('houjie.window1')
  const text = (await fetch(`${address}/api/stream`, { headers: { cookie: who.cookie } })).text()
  const behind: unknown[] = []
  const write = vi.spyOn(ServerResponse.prototype, 'write').mockImplementation((words) => behind.push(words) > 0)
  const end = vi.spyOn(ServerResponse.prototype, 'end').mockImplementation(function (this: ServerResponse) {
    end.mockRestore()
    this.end()
    own.house.happenings.tell(happening)
    return this
  })
  await own.close()
  write.mockRestore()
  expect(await text).toContain('event: hello')
  expect(behind).toEqual([])
})
