import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDoor } from '../../tests/support/door.ts'
import type { Entered, TestDoor } from '../../tests/support/door.ts'
import { verify } from '../service/verify.ts'

/** The queue of those who read no messages: from the message that was not sent to the word that they were told. */
let door: TestDoor
let clerk: Entered
beforeAll(async () => {
  door = await testDoor()
  clerk = await door.enter('houjie.window1')
})
afterAll(() => door.close())

interface Made { readonly id: string; readonly code: string }
const open = async (needs?: object, more: object = {}): Promise<Made> => (await door.app.inject({
  method: 'POST', url: '/api/matters/dispute', headers: { ...clerk.headers, 'idempotency-key': randomUUID() },
  payload: {
    story: '欠货款', claim: '付清', area: '441900/441900122', type: 'contract', ...more,
    parties: [{ side: 'applicant', form: 'natural', name: '黎伯', phone: '13800138000', ...(needs ? { needs } : {}) }, { side: 'respondent', form: 'natural', name: '林小芳', phone: '13900139000' }],
  },
})).json<Made>()
const act = (who: Entered, matter: Made, name: string, payload: object = {}) =>
  door.app.inject({ method: 'POST', url: `/api/matters/${matter.id}/acts/${name}`, headers: { ...who.headers, 'idempotency-key': randomUUID() }, payload })
const waiting = async (who: Entered): Promise<readonly string[]> =>
  (await door.app.inject({ url: '/api/matters?kind=dispute&queue=to-tell', headers: who.headers })).json<{ items: Made[] }>().items.map((one) => one.id)
const counted = async (who: Entered): Promise<number | undefined> =>
  (await door.app.inject({ url: '/api/queues', headers: who.headers })).json<{ queue: string; total: number }[]>().find((one) => one.queue === 'to-tell')?.total
const person = async (matter: Made): Promise<string> =>
  (await door.db.rows<{ person: string }>({ text: `select state->'parties'->0->>'person' as person from matters where id = $1` }, [matter.id]))[0]?.person ?? ''

test('who reads no messages stands in the queue of the window until somebody has told them, and the queue counts what it lists', async () => {
  const before = await counted(clerk)
  const [silent, plain] = [await open({ aids: ['by-hand'] }), await open()]
  const listed = await waiting(clerk)
  expect(listed).toContain(silent.id)
  expect(listed).not.toContain(plain.id)
  expect(await counted(clerk)).toBe((before ?? 0) + 1)
  expect((await act(clerk, silent, 'tell-by-hand', { person: await person(silent), how: 'doorstep', words: '上门讲了' })).statusCode).toBe(200)
  expect(await waiting(clerk)).not.toContain(silent.id)
  expect(await counted(clerk)).toBe(before)
})

test('the head has it too where the matter is sealed, and the window has not', async () => {
  const sealed = await open({ aids: ['by-hand'] }, { flags: ['domestic-violence'] })
  expect(await waiting(await door.enter('houjie.zhuren1'))).toContain(sealed.id)
  expect(await waiting(clerk)).not.toContain(sealed.id)
})

test('the record and its row agree', async () => {
  const wrong: string[] = []
  await verify({ context: door.house, wrong: (what) => wrong.push(what) })
  expect(wrong).toEqual([])
})
