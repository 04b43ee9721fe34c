import { afterAll, beforeAll, expect, test } from 'vitest'
import { city, problem, testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'
import { hashPassword } from '../service/password.ts'
import { insertClient } from '../store/clients.ts'
import type { AccountId } from '../domain/kernel/id.ts'

let door: TestDoor
beforeAll(async () => {
  door = await testDoor()
  const account = await door.account('machine.hotline', 'window')
  await insertClient(door.db, { city, id: 'hotline-12345', secret: await hashPassword('a long secret of a machine'), account: account as AccountId })
})
afterAll(() => door.close())

const form = (fields: Record<string, string>) => ({ payload: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } })
const ask = (fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const one = form(fields)
  return door.app.inject({ method: 'POST', url: '/api/oauth/token', payload: one.payload, headers: { ...one.headers, ...headers } })
}

test('a machine gets a token for an hour and acts as its account, without a cross-site token', async () => {
  const answer = await ask({ grant_type: 'client_credentials', client_id: 'hotline-12345', client_secret: 'a long secret of a machine' })
  expect(answer.json()).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })
  const headers = { authorization: `Bearer ${answer.json<{ access_token: string }>().access_token}` }
  expect((await door.app.inject({ url: '/api/session', headers })).json()).toMatchObject({ kind: 'officer', posts: [{ role: 'window' }] })
  expect((await door.app.inject({ method: 'DELETE', url: '/api/sessions/AAAA', headers })).statusCode).toBe(404)
  door.clock.pass(61)
  expect(problem(await door.app.inject({ url: '/api/session', headers })).code).toBe('not-signed-in')
})

test('the client may stand in the Authorization header', async () => {
  const authorization = `Basic ${Buffer.from('hotline-12345:a%20long%20secret%20of%20a%20machine').toString('base64')}`
  expect((await ask({ grant_type: 'client_credentials' }, { authorization })).statusCode).toBe(200)
})

test('a wrong secret and an unknown client look alike', async () => {
  const wrong = await ask({ grant_type: 'client_credentials', client_id: 'hotline-12345', client_secret: 'no' })
  const nobody = await ask({ grant_type: 'client_credentials', client_id: 'nobody', client_secret: 'no' })
  expect(problem(wrong)).toEqual(problem(nobody))
  expect(wrong.statusCode).toBe(401)
})

test('a token that was made up opens nothing, not even what a guest may see', async () => {
  const answer = await door.app.inject({ url: '/api/session', headers: { authorization: `Bearer ${'x'.repeat(43)}` } })
  expect(problem(answer).code).toBe('not-signed-in')
})

test('another grant than client credentials is not known', async () => {
  expect(problem(await ask({ grant_type: 'password', username: 'a', password: 'b' })).code).toBe('invalid')
})
