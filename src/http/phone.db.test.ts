import { afterAll, beforeAll, expect, test } from 'vitest'
import { problem, testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'

let door: TestDoor
beforeAll(async () => { door = await testDoor() })
afterAll(() => door.close())

const ask = (phone: string) => door.app.inject({ method: 'POST', url: '/api/session/code', payload: { phone } })
const give = (phone: string, code: string, name?: string, remoteAddress = '127.0.0.1') =>
  door.app.inject({ method: 'POST', url: '/api/session/phone', payload: { phone, code, ...(name ? { name } : {}) }, remoteAddress })

/** What stands in the newest message: read from the outbox as the sender reads it. */
const newestCode = async (): Promise<string> => {
  const [row] = await door.db.rows<{ payload: { sealed: string } }>({ text: `select payload from outbox where topic = 'message' order by created_at desc, id desc limit 1` })
  const text = door.house.vault.open('message', Buffer.from(row?.payload.sealed ?? '', 'base64'))
  return /\d{6}/.exec(text)?.[0] ?? ''
}

test('a resident signs in with the code that their phone got, however the number is typed', async () => {
  expect((await ask('138 0013 8000')).json()).toEqual({ wait: 60 })
  const answer = await give('+86 138-0013-8000', await newestCode(), '陈𠮷')
  expect(answer.json()).toMatchObject({ kind: 'resident', name: '陈𠮷', home: '/my' })
})

test('the same person comes back as the same person', async () => {
  door.clock.pass(2)
  const people = new Set<string>()
  for (let n = 0; n < 2; n += 1) {
    await ask('13800138001')
    people.add((await give('13800138001', await newestCode(), '李某')).json<{ person: string }>().person)
    door.clock.pass(2)
  }
  expect(people.size).toBe(1)
})

test('a code opens once, not twice', async () => {
  await ask('13800138002')
  const code = await newestCode()
  expect((await give('13800138002', code)).statusCode).toBe(200)
  expect(problem(await give('13800138002', code)).code).toBe('wrong-phone-code')
})

test('a code ends after five minutes', async () => {
  await ask('13800138003')
  const code = await newestCode()
  door.clock.pass(5.1)
  expect(problem(await give('13800138003', code)).code).toBe('wrong-phone-code')
})

test('after five wrong codes the right one is of no use either', async () => {
  await ask('13800138004')
  const code = await newestCode()
  for (let n = 0; n < 5; n += 1) expect(problem(await give('13800138004', code === '000000' ? '111111' : '000000')).code).toBe('wrong-phone-code')
  expect(problem(await give('13800138004', code)).code).toBe('wrong-phone-code')
})

test('another code has to wait a minute, and says how long', async () => {
  await ask('13800138005')
  door.clock.pass(0.5)
  const again = await ask('13800138005')
  expect([again.statusCode, again.headers['retry-after']]).toEqual([429, '30'])
  door.clock.pass(0.6)
  expect((await ask('13800138005')).statusCode).toBe(200)
})

test('somebody who asks for codes all day waits longer and longer', async () => {
  const codes: number[] = []
  for (let n = 0; n < 8; n += 1) {
    codes.push((await ask('13800138006')).statusCode)
    door.clock.pass(1.1)
  }
  expect(codes).toEqual([200, 200, 200, 200, 200, 200, 429, 429])
})

test('a known phone and an unknown one get the same answer', async () => {
  door.clock.pass(5)
  const known = await ask('13800138000')
  const unknown = await ask('13800138099')
  expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body])
})

test('neither the code nor the phone lies open in the outbox', async () => {
  door.clock.pass(5)
  await ask('13800138007')
  const code = await newestCode()
  const rows = await door.db.rows<{ text: string }>({ text: 'select payload::text as text from outbox' })
  for (const { text } of rows) {
    expect(text).not.toContain('13800138007')
    expect(text).not.toContain(`"${code}"`)
  }
})

test.each([
  ['1380013800', 'phone'], ['12012345678', 'phone'], ['0769-22331122', 'phone'], ["1'; drop table people; --", 'phone'], ['９１２３４５６７', 'phone'],
])('%s is no number that can get a text: the field is marked and both languages say what to do', async (number, field) => {
  const answer = await ask(number)
  expect([answer.statusCode, problem(answer).code]).toEqual([422, 'invalid'])
  expect(problem(answer).fields?.map((one) => one.path)).toEqual([field])
})

test('who is signed in files in their own name without giving the phone again, and finds it among their matters', async () => {
  await ask('13800138020')
  const signedIn = await give('13800138020', await newestCode(), '林小燕')
  const headers = { cookie: signedIn.cookies.map((one) => `${one.name}=${one.value}`).join('; '), 'x-csrf-token': signedIn.json<{ csrf: string }>().csrf }
  const payload = {
    story: '房东不退押金', claim: '退押金', type: 'housing', area: '441900/441900122',
    parties: [{ side: 'applicant', form: 'natural', name: '林小燕' }, { side: 'respondent', form: 'natural', name: '陈伟强' }],
  }
  const filed = await door.app.inject({ method: 'POST', url: '/api/matters/dispute', headers: { ...headers, 'idempotency-key': '5c7a1f0e-2b53-4d0c-9a4e-7c1f0e2b53d0' }, payload })
  expect(filed.statusCode, filed.body).toBe(200)
  const mine = await door.app.inject({ url: '/api/matters', headers })
  expect(mine.json<{ items: { id: string }[] }>().items.map((one) => one.id)).toEqual([filed.json<{ id: string }>().id])
})

test('a village behind one address signs in all day: a right code does not use up the patience with the address', async () => {
  const village = '10.0.0.9'
  const triesKept = async () => (await door.db.rows<{ tries: number }>({ text: 'select tries from tries where key = $1' }, [door.house.vault.keyed('tries address', village)]))[0]?.tries
  await ask('13800138030')
  expect((await give('13800138030', await newestCode(), undefined, village)).statusCode).toBe(200)
  expect(await triesKept()).toBe(0)
  await give('13800138030', '000000', undefined, village)
  expect(await triesKept()).toBe(1)
})
