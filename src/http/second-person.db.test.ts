import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { epochOf } from '../domain/kernel/day.ts'
import { dropFactorOnMachine } from '../service/drop-factor.ts'
import { password, problem, testDoor } from '../../tests/support/door.ts'
import type { Entered, TestDoor } from '../../tests/support/door.ts'

/** A way into somebody's account takes two people, and the holder hears of it. */
let door: TestDoor
let [first, second, town] = [] as unknown as Entered[] as [Entered, Entered, Entered]
let holder: string
const login = 'houjie.window1'
const seed = new Secret({ size: 20 })

beforeAll(async () => {
  door = await testDoor()
  await door.account('second.admin', 'admin', { area: '441900' })
  await door.account('far.admin', 'admin', { area: '441900/441900119' })
  ;[first, second, town] = [await door.enter('shi.guanli1'), await door.enter('second.admin'), await door.enter('far.admin')]
  const [row] = await door.db.rows<{ id: string }>({ text: 'select id from accounts where login = $1' }, [login])
  holder = row?.id ?? ''
})
afterAll(() => door.close())
beforeEach(async () => {
  await door.db.rows({ text: 'update accounts set totp = $2, totp_step = 0 where login = $1' }, [login, door.house.vault.seal('totp', seed.base32).toString('base64')])
  await door.db.rows({ text: 'delete from factor_drops' })
})

const call = (who: Entered, method: 'GET' | 'POST' | 'DELETE', way: string, id = holder) => {
  door.clock.pass(1)
  return door.app.inject({ method, url: `/api/admin/accounts/${id}${way}`, headers: who.headers })
}
const hasFactor = async (): Promise<boolean> => (await call(first, 'GET', '')).json<{ hasTotp: boolean }>().hasTotp
const letters = async (): Promise<readonly string[]> => (await door.app.inject(`/api/inbox?to=${login}`)).json<{ words: { zh: string } }[]>().map((one) => one.words.zh)
const trace = async (): Promise<readonly string[]> => (await door.app.inject({ url: '/api/admin/changes?what=account', headers: first.headers })).json<{ items: { change: string; who: string; thing: string }[] }>().items.map((one) => `${one.who} ${one.change} ${one.thing}`)

test('one administrator alone takes no second factor off: the other agrees, and the holder is told of both steps', async () => {
  expect((await call(first, 'DELETE', '/otp')).json()).toMatchObject({ hasTotp: true })
  expect(problem(await call(first, 'POST', '/otp/agree')).code).toBe('second-person')
  expect(await hasFactor()).toBe(true)
  expect((await letters())[0]).toMatch(/申请取下您账号的动态口令/)
  expect((await call(second, 'GET', '')).json()).toMatchObject({ drop: { mine: false } })
  expect((await call(first, 'GET', '')).json()).toMatchObject({ drop: { mine: true } })
  expect((await call(second, 'POST', '/otp/agree')).json()).toMatchObject({ hasTotp: false })
  expect((await letters())[0]).toMatch(/动态口令已取下/)
  expect((await trace()).slice(0, 2).map((one) => one.split(' ').slice(-2).join(' '))).toEqual([`drop-otp ${login}`, `ask-drop-otp ${login}`])
})

test('a link and the asking together still open nothing: the link wants a code of the factor that stands', async () => {
  await call(first, 'DELETE', '/otp')
  const { url } = (await call(first, 'POST', '/link')).json<{ url: string }>()
  const use = (otp?: string) => door.app.inject({ method: 'POST', url: '/api/session/link', payload: { link: url.split('#')[1], password: 'a password of the intruder', ...(otp ? { otp } : {}) } })
  expect(problem(await use()).code).toBe('otp-needed')
  expect((await letters())[0]).toMatch(/重设密码的链接/)
  const code = new TOTP({ secret: seed, digits: 6, period: 30, algorithm: 'SHA1' }).generate({ timestamp: epochOf(door.clock.now) })
  expect((await use(code)).statusCode, 'its holder comes in').toBe(200)
  await door.db.rows({ text: `update accounts set password = (select password from accounts where login = 'shi.guanli1') where login = $1` }, [login])
})

test('who does not keep the account neither asks nor agrees, nobody does it for themselves, and what nobody asked for is not agreed to', async () => {
  expect(problem(await call(town, 'DELETE', '/otp')).code).toBe('not-allowed')
  expect(problem(await call(second, 'POST', '/otp/agree')).code).toBe('not-possible')
  await call(first, 'DELETE', '/otp')
  expect(problem(await call(town, 'POST', '/otp/agree')).code).toBe('not-allowed')
  const [me] = await door.db.rows<{ id: string }>({ text: `select id from accounts where login = 'second.admin'` })
  for (const [method, way] of [['DELETE', '/otp'], ['POST', '/otp/agree']] as const) expect(problem(await call(second, method, way, me?.id)).code).toBe('own-account')
  const clerk = await door.app.inject({ method: 'POST', url: '/api/session', payload: { account: 'houjie.fenliu1', password } })
  const headers = { cookie: clerk.cookies.map((one) => `${one.name}=${one.value}`).join('; '), 'x-csrf-token': clerk.json<{ csrf: string }>().csrf }
  expect((await door.app.inject({ method: 'POST', url: `/api/admin/accounts/${holder}/otp/agree`, headers })).statusCode).toBe(403)
  expect(await hasFactor()).toBe(true)
})

test('it can be refused or taken back, and after three days it is asked for anew', async () => {
  await call(first, 'DELETE', '/otp')
  expect((await call(second, 'POST', '/otp/refuse')).statusCode).toBe(200)
  expect(problem(await call(second, 'POST', '/otp/agree')).code).toBe('not-possible')
  await call(first, 'DELETE', '/otp')
  await door.db.rows({ text: `update factor_drops set ends_at = $1` }, [door.clock.now])
  expect(problem(await call(second, 'POST', '/otp/agree')).code).toBe('not-possible')
  expect(await hasFactor()).toBe(true)
})

test('a city with one administrator gets its way back on the machine: off, told, in the trace', async () => {
  const before = (await letters()).length
  door.clock.pass(1)
  expect(await dropFactorOnMachine(door.house, login)).toBe(true)
  expect(await hasFactor()).toBe(false)
  expect((await letters()).length).toBe(before + 1)
  expect((await trace())[0]).toContain(`on the machine drop-otp ${login}`)
  expect(await dropFactorOnMachine(door.house, login), 'there is none any more').toBe(false)
  expect(await dropFactorOnMachine(door.house, 'nobody.here')).toBe(false)
})
