import { afterAll, beforeAll, expect, test } from 'vitest'
import { identityServer } from '../../tests/support/identity-system.ts'
import type { IdentityServer } from '../../tests/support/identity-system.ts'
import { testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'
import { connectOidc } from '../gateway/identity/oidc.ts'

const client = { id: 'fengyuan', secret: 'shared between the two', back: 'http://127.0.0.1:8080/api/oidc/back' }
let system: IdentityServer
let door: TestDoor
beforeAll(async () => {
  system = await identityServer(client)
  door = await testDoor({
    identityName: '市统一身份认证',
    identity: connectOidc({ issuer: system.issuer, clientId: client.id, clientSecret: client.secret, claim: 'preferred_username' }),
  })
})
afterAll(async () => {
  await door.close()
  await system.close()
})

const begin = async (next = '') => {
  const answer = await door.app.inject(`/api/oidc/start${next && `?next=${encodeURIComponent(next)}`}`)
  const cookie = answer.cookies.map((one) => `${one.name}=${one.value}`).join('; ')
  return { url: String(answer.headers.location), cookie, seconds: answer.cookies[0]?.maxAge ?? 0 }
}
const comeBack = (address: string, cookie: string) => door.app.inject({ url: address.replace('http://127.0.0.1:8080', ''), headers: { cookie } })

test('the sign-in page is told that the identity system is offered', async () => {
  expect((await door.app.inject('/api/session')).json()).toMatchObject({ oidc: '市统一身份认证' })
})

test('an officer comes back from a real identity system and is led to the desk of their post', async () => {
  const { url, cookie } = await begin()
  expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256')
  const answer = await comeBack(await system.walk(url, 'houjie.fenliu1'), cookie)
  expect(answer.headers.location).toBe('/desk/dispatch')
  const session = answer.cookies.find((one) => one.name === 'fengyuan')
  expect((await door.app.inject({ url: '/api/session', headers: { cookie: `fengyuan=${session?.value}` } })).json()).toMatchObject({ kind: 'officer', login: 'houjie.fenliu1' })
})

test('after somebody signed out here the identity system asks again who it is; otherwise it need not', async () => {
  const { headers } = await door.app.inject('/api/oidc/start?next=/desk&fresh=yes')
  expect(new URL(String(headers.location)).searchParams.get('prompt')).toBe('login')
  expect(new URL((await begin('/desk')).url).searchParams.get('prompt')).toBeNull()
})

test('somebody whom the city knows but we do not is told so', async () => {
  const { url, cookie } = await begin()
  expect((await comeBack(await system.walk(url, 'a.stranger'), cookie)).headers.location).toBe('/desk/sign-in?problem=oidc-unknown')
})

test('an answer without the browser that asked, with another state, or a second time opens nothing', async () => {
  const { url, cookie } = await begin()
  const back = await system.walk(url, 'houjie.fenliu1')
  const failed = '/desk/sign-in?problem=oidc-failed'
  expect((await comeBack(back, '')).headers.location).toBe(failed)
  expect((await comeBack(back, (await begin()).cookie)).headers.location).toBe(failed)
  expect((await comeBack(back, cookie)).headers.location).toBe('/desk/dispatch')
  expect((await comeBack(back, cookie)).headers.location).toBe(failed)
})

test('a sign-in begun more than ten minutes ago has to be begun anew', async () => {
  const { url, cookie } = await begin()
  const back = await system.walk(url, 'houjie.fenliu1')
  door.clock.pass(11)
  expect((await comeBack(back, cookie)).headers.location).toBe('/desk/sign-in?problem=oidc-failed')
})

test('where no identity system is connected, or it cannot be reached, the browser is led back to the sign-in page', async () => {
  const out = await testDoor({})
  expect((await out.app.inject('/api/oidc/start')).headers.location).toBe('/desk/sign-in?problem=oidc-off')
  await out.close()
  const silent = await testDoor({ identity: connectOidc({ issuer: 'http://127.0.0.1:9', clientId: client.id, claim: 'preferred_username' }) })
  expect((await silent.app.inject('/api/oidc/start?next=/desk/matters')).headers.location).toBe('/desk/sign-in?problem=oidc-failed&next=%2Fmatters')
  await silent.close()
})

test('whoever wanted to go to a page is led there, whatever letters its address has', async () => {
  const { url, cookie } = await begin('/desk/matters?q=楼上漏水&sort=due')
  const { location } = (await comeBack(await system.walk(url, 'houjie.fenliu1'), cookie)).headers
  expect(location).toMatch(/^[\x21-\x7e]+$/)
  expect(decodeURIComponent(String(location))).toBe('/desk/matters?q=楼上漏水&sort=due')
})

test('a sign-in that failed, was too late or was a stranger’s remembers where they wanted to go', async () => {
  const wanted = '/desk/matters/DG-7K3Q-9F2M-4?act=note'
  const stranger = await begin(wanted)
  const told = (code: string) => `/desk/sign-in?problem=${code}&next=${encodeURIComponent(wanted.slice('/desk'.length))}`
  expect((await comeBack(await system.walk(stranger.url, 'a.stranger'), stranger.cookie)).headers.location).toBe(told('oidc-unknown'))
  const late = await begin(wanted)
  expect(late.seconds, 'a browser still has it then').toBeGreaterThan(11 * 60)
  const back = await system.walk(late.url, 'houjie.fenliu1')
  door.clock.pass(11)
  expect((await comeBack(back, late.cookie)).headers.location).toBe(told('oidc-failed'))
})

test.each(['//elsewhere.example/desk', '/\\elsewhere.example', 'https://elsewhere.example', '/\t/elsewhere.example', '/..//elsewhere.example'])('an address that would lead away (%j) is not followed: the desk of their post it is', async (next) => {
  const { url, cookie } = await begin(next)
  expect((await comeBack(await system.walk(url, 'houjie.fenliu1'), cookie)).headers.location).toBe('/desk/dispatch')
})
