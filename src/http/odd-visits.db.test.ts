import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entered, testDoor } from '../../tests/support/door.ts'
import type { Entered, TestDoor } from '../../tests/support/door.ts'
import type { OddVisits } from '../contract/watch.ts'

/** Why several call-backs were held on one day: from the reason that the window wrote down to the supervisor who reads it. */
let door: TestDoor
let clerk: Entered
const code = async (phone: string): Promise<Entered> => {
  door.clock.pass(2)
  await door.app.inject({ method: 'POST', url: '/api/session/code', payload: { phone } })
  const [letter] = (await door.app.inject(`/api/inbox?to=${phone}`)).json<{ words: { zh: string } }[]>()
  return entered(await door.app.inject({ method: 'POST', url: '/api/session/phone', payload: { phone, code: /(\d{6})，/.exec(letter?.words.zh ?? '')?.[1] ?? '' } }))
}
const send = (who: Entered, url: string, payload: object) => door.app.inject({ method: 'POST', url, headers: { ...who.headers, 'idempotency-key': randomUUID() }, payload })
const seen = async (who: Entered): Promise<OddVisits> => (await door.app.inject({ url: '/api/watch/visits', headers: who.headers })).json<OddVisits>()
let matter: { id: string; code: string }
const act = async (who: Entered, name: string, payload: object = {}): Promise<void> => {
  const answer = await send(who, `/api/matters/${matter.id}/acts/${name}`, payload)
  expect(answer.statusCode, `${name}: ${answer.body}`).toBe(200)
}

beforeAll(async () => {
  door = await testDoor()
  const mediator = await door.account('odd.mediator', 'mediator')
  await door.account('odd.supervisor', 'supervisor')
  await door.account('far.supervisor', 'supervisor', { area: '441900/441900119' })
  clerk = await door.enter('houjie.window1')
  matter = (await send(clerk, '/api/matters/dispute', {
    story: '欠货款', claim: '付清', area: '441900/441900122', type: 'contract',
    parties: [{ side: 'applicant', form: 'natural', name: '陈明亮', phone: '13800138000' }, { side: 'respondent', form: 'natural', name: '林小芳', phone: '13900139000' }],
  })).json<{ id: string; code: string }>()
  const [li, lin] = [await code('13800138000'), await code('13900139000')]
  const [row] = await door.db.rows<{ people: { person: string }[] }>({ text: `select state->'parties' as people from matters where id = $1` }, [matter.id])
  const [first, second] = row?.people.map((one) => one.person) ?? []
  await act(clerk, 'accept')
  await act(await door.enter('houjie.fenliu1'), 'route', { body: door.bodies.centre, channel: 'people', reason: '就近' })
  const theirs = await door.enter('odd.mediator')
  await act(theirs, 'sign-for', { mediator })
  for (const who of [li, lin]) await act(who, 'consent', { yes: true })
  await act(theirs, 'settle-orally', { facts: '欠货款', clauses: [{ obligor: second, obligee: first, what: '付货款', amount: 100_000, due: '2026-11-30', how: '转账' }] })
  await act(li, 'say-received', { no: 1, on: '2026-11-24', amount: 100_000 })
})
afterAll(() => door.close())

const well = { kept: true, dispute: false }

test('nothing is listed before one was odd, nor of one that came in its time', async () => {
  const supervisor = await door.enter('odd.supervisor')
  expect(await seen(supervisor)).toMatchObject({ total: 0, items: [] })
  await act(clerk, 'visit', well)
  expect((await seen(supervisor)).total).toBe(0)
})

test('a second one on the same day stands with its reason, whose it is and how often; names in it are masked', async () => {
  await act(clerk, 'visit', { ...well, why: '陈明亮要出远门，电话 13800138000，一次问完' })
  const found = await seen(await door.enter('odd.supervisor'))
  expect(found).toMatchObject({ total: 1, bodies: [{ visits: 1, matters: 1, body: { id: door.bodies.centre } }], items: [{ matter: { code: matter.code }, after: 30, sameDay: true, on: '2026-11-24' }] })
  expect(found.items[0]?.early).toBeGreaterThan(0)
  expect(found.items[0]?.why).toMatch(/要出远门.*一次问完/)
  expect(JSON.stringify(found)).not.toMatch(/陈明亮|13800138000/)
})

test('is read by who answers for it there, and by nobody else', async () => {
  for (const login of ['odd.supervisor', 'houjie.zhuren1', 'shi.shenji1']) expect((await seen(await door.enter(login))).total, login).toBe(1)
  for (const login of ['far.supervisor', 'houjie.window1', 'odd.mediator', 'shi.zhengfawei1', 'shi.guanli1']) expect((await seen(await door.enter(login))).total, login).toBe(0)
  expect((await door.app.inject('/api/watch/visits')).statusCode).toBe(401)
})

test('is forgotten by the list after ninety days, and never by the story', async () => {
  door.clock.pass(60 * 24 * 95)
  expect((await seen(await door.enter('odd.supervisor'))).total).toBe(0)
})
