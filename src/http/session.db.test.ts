import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TOTP } from 'otpauth'
import { entered, password, problem, testDoor } from '../../tests/support/door.ts'
import type { TestDoor } from '../../tests/support/door.ts'
import { epochOf } from '../domain/kernel/day.ts'

let door: TestDoor
beforeAll(async () => {
  door = await testDoor()
  await door.account('houjie.lock', 'mediator')
  await door.account('houjie.otp', 'mediator')
})
afterAll(() => door.close())

const signIn = (account: string, secret: string, more: object = {}, address = '10.0.0.1') =>
  door.app.inject({ method: 'POST', url: '/api/session', payload: { account, password: secret, ...more }, remoteAddress: address })

describe('signing in with a password', () => {
  test('a guest is told who they are not, and where the house stands', async () => {
    const answer = await door.app.inject('/api/session')
    expect(answer.json()).toMatchObject({ kind: 'guest', home: '/', mode: 'demo', csrf: '', city: { code: '441900' }, uploadBytes: 1_000_000 })
  })

  test('an officer is led to the desk of their post; the cookie is HttpOnly and Lax', async () => {
    const answer = await signIn('houjie.window1', password)
    expect(answer.json()).toMatchObject({ kind: 'officer', login: 'houjie.window1', home: '/desk/window', posts: [{ role: 'window', area: { path: '441900/441900122' } }] })
    expect(answer.cookies[0]).toMatchObject({ name: 'fengyuan', httpOnly: true, sameSite: 'Lax', path: '/' })
  })

  test('an officer is told whether the search finds by number: who sees no numbers is not asked for one', async () => {
    const finds = async (account: string): Promise<unknown> => (await signIn(account, password)).json<{ findsByNumber?: true }>().findsByNumber
    expect(await finds('houjie.window1')).toBe(true)
    for (const [account, role] of [['houjie.looks', 'supervisor'], ['houjie.audits', 'auditor']] as const) {
      await door.account(account, role)
      expect(await finds(account), role).toBeUndefined()
    }
  })

  test('a wrong password and an unknown name are answered in the same words', async () => {
    const wrong = await signIn('houjie.window1', 'not this one')
    const nobody = await signIn('nobody.at.all', 'not this one')
    expect([wrong.statusCode, nobody.statusCode]).toEqual([401, 401])
    expect(problem(wrong)).toEqual(problem(nobody))
    expect(problem(wrong).code).toBe('wrong-login')
  })

  test('after five failures the account waits, known or not, and the wait grows', async () => {
    for (const name of ['houjie.lock', 'never.heard.of']) {
      for (let n = 0; n < 5; n += 1) expect(problem(await signIn(name, 'no', {}, '10.0.0.2')).code).toBe('wrong-login')
      const waits = await signIn(name, name === 'houjie.lock' ? password : 'no', {}, '10.0.0.2')
      expect([waits.statusCode, problem(waits).code, waits.headers['retry-after']]).toEqual([429, 'locked', '60'])
    }
    door.clock.pass(1.1)
    await signIn('houjie.lock', 'no', {}, '10.0.0.2')
    expect((await signIn('houjie.lock', password, {}, '10.0.0.2')).headers['retry-after']).toBe('120')
    door.clock.pass(2.1)
    expect((await signIn('houjie.lock', password, {}, '10.0.0.2')).statusCode).toBe(200)
  })

  test('many names from one address wait as well', async () => {
    const codes: string[] = []
    for (let n = 0; n < 62; n += 1) {
      if (n % 30 === 29) door.clock.pass(0)
      codes.push(problem(await door.app.inject({ method: 'POST', url: '/api/session/link/look', payload: { link: `x${n}`.padEnd(30, 'y') }, remoteAddress: '10.0.0.3' })).code)
    }
    expect(codes.at(0)).toBe('spent-link')
    expect(codes.at(-1)).toBe('too-many')
  })
})

test('behind a proxy the address is the one that the proxy added, whatever the visitor wrote before it', async () => {
  const own = await testDoor({ trustProxy: true })
  try {
    const look = (forged: string) => own.app.inject({ method: 'POST', url: '/api/session/link/look', payload: { link: 'z'.repeat(30) }, headers: { 'x-forwarded-for': `${forged}, 203.0.113.7` } })
    const codes: string[] = []
    for (let n = 0; n < 61; n += 1) codes.push(problem(await look(`198.51.100.${n}`)).code)
    expect(codes.at(0)).toBe('spent-link')
    expect(codes.at(-1)).toBe('too-many')
  } finally {
    await own.close()
  }
})

describe('what changes something', () => {
  test('needs the token of the session', async () => {
    const { cookie } = await door.enter('houjie.window1')
    const answer = await door.app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie } })
    expect([answer.statusCode, problem(answer).code]).toEqual([403, 'wrong-origin'])
  })

  test('is refused when another site sends it', async () => {
    const { headers } = await door.enter('houjie.window1')
    for (const foreign of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
      const answer = await door.app.inject({ method: 'DELETE', url: '/api/session', headers: { ...headers, ...foreign } })
      expect(problem(answer).code).toBe('wrong-origin')
    }
    const own = await door.app.inject({ method: 'DELETE', url: '/api/session', headers: { ...headers, origin: 'http://127.0.0.1:8080' } })
    expect(own.statusCode).toBe(204)
  })

  test('even signing in is refused to another site', async () => {
    const answer = await door.app.inject({ method: 'POST', url: '/api/session', headers: { origin: 'https://evil.example' }, payload: { account: 'houjie.window1', password } })
    expect(problem(answer).code).toBe('wrong-origin')
  })
})

describe('sessions', () => {
  test('are listed to their owner and end one by one', async () => {
    const first = await door.enter('houjie.mediator1')
    const second = await door.enter('houjie.mediator1')
    const list = (await door.app.inject({ url: '/api/sessions', headers: second.headers })).json<{ id: string; here: boolean }[]>()
    const other = list.find((one) => !one.here)
    expect(list.filter((one) => one.here)).toHaveLength(1)
    const ended = await door.app.inject({ method: 'DELETE', url: `/api/sessions/${other?.id}`, headers: second.headers })
    expect(ended.statusCode).toBe(204)
    expect((await door.app.inject({ url: '/api/sessions', headers: first.headers })).statusCode).toBe(401)
  })

  test('of somebody else cannot be ended', async () => {
    const mine = await door.enter('houjie.mediator1')
    const theirs = await door.enter('houjie.window1')
    const [line] = (await door.app.inject({ url: '/api/sessions', headers: theirs.headers })).json<{ id: string }[]>()
    expect((await door.app.inject({ method: 'DELETE', url: `/api/sessions/${line?.id}`, headers: mine.headers })).statusCode).toBe(404)
  })

  test('end after two idle hours, and after twelve hours of work', async () => {
    const idle = await door.enter('houjie.mediator1')
    door.clock.pass(121)
    expect((await door.app.inject({ url: '/api/session', headers: idle.headers })).json()).toMatchObject({ kind: 'guest' })
    const busy = await door.enter('houjie.mediator1')
    for (let hour = 0; hour < 11; hour += 1) {
      door.clock.pass(60)
      expect((await door.app.inject({ url: '/api/session', headers: busy.headers })).json()).toMatchObject({ kind: 'officer' })
    }
    door.clock.pass(61)
    expect((await door.app.inject({ url: '/api/session', headers: busy.headers })).json()).toMatchObject({ kind: 'guest' })
  })

  test('all others end when the password changes', async () => {
    await door.account('houjie.change', 'mediator')
    const first = await door.enter('houjie.change')
    const second = await door.enter('houjie.change')
    const weak = await door.app.inject({ method: 'POST', url: '/api/session/password', headers: second.headers, payload: { old: password, fresh: 'houjie.change' } })
    expect(problem(weak).code).toBe('weak-password')
    const changed = await door.app.inject({ method: 'POST', url: '/api/session/password', headers: second.headers, payload: { old: password, fresh: '一个足够长的新密码口令啊' } })
    expect(changed.json()).toEqual({ ended: 1 })
    expect((await door.app.inject({ url: '/api/sessions', headers: first.headers })).statusCode).toBe(401)
    expect((await door.app.inject({ url: '/api/sessions', headers: second.headers })).statusCode).toBe(200)
  })
})

describe('one-time codes', () => {
  test('are asked for once set up; each opens once, and a wrong one does not open', async () => {
    const session = await door.enter('houjie.otp')
    const { secret, uri } = (await door.app.inject({ method: 'POST', url: '/api/session/otp', headers: session.headers, payload: {} })).json<{ secret: string; uri: string }>()
    expect(uri).toContain('otpauth://totp/Fengyuan:houjie.otp')
    const code = () => new TOTP({ secret }).generate({ timestamp: epochOf(door.clock.now) })
    expect((await door.app.inject({ method: 'PUT', url: '/api/session/otp', headers: session.headers, payload: { otp: '000000' } })).statusCode).toBe(401)
    const known = async () => (await door.app.inject({ url: '/api/session', headers: session.headers })).json<{ hasTotp?: true }>().hasTotp
    expect(await known()).toBeUndefined()
    expect((await door.app.inject({ method: 'PUT', url: '/api/session/otp', headers: session.headers, payload: { otp: code() } })).statusCode).toBe(204)
    expect(await known(), 'the page of the account can say that it is on').toBe(true)

    expect(problem(await signIn('houjie.otp', password)).code).toBe('otp-needed')
    const replay = await signIn('houjie.otp', password, { otp: code() })
    expect(problem(replay).code).toBe('wrong-otp')
    door.clock.pass(0.5)
    expect((await signIn('houjie.otp', password, { otp: code() })).statusCode).toBe(200)
    expect(problem(await signIn('houjie.otp', password, { otp: code() })).code).toBe('wrong-otp')
  })

  test('are not to be guessed from a borrowed session: after five wrong ones the account waits', async () => {
    await door.account('houjie.borrowed', 'mediator')
    const { headers } = await door.enter('houjie.borrowed')
    const { secret } = (await door.app.inject({ method: 'POST', url: '/api/session/otp', headers, payload: {} })).json<{ secret: string }>()
    const code = () => new TOTP({ secret }).generate({ timestamp: epochOf(door.clock.now) })
    expect((await door.app.inject({ method: 'PUT', url: '/api/session/otp', headers, payload: { otp: code() } })).statusCode).toBe(204)
    door.clock.pass(0.5)
    const wrong = code() === '000000' ? '000001' : '000000'
    const guess = async (method: 'POST' | 'DELETE', otp: string) => door.app.inject({ method, url: '/api/session/otp', headers, payload: { otp } })
    for (const method of ['POST', 'POST', 'POST', 'DELETE', 'DELETE'] as const) expect(problem(await guess(method, wrong)).code).toBe('wrong-otp')
    expect(problem(await guess('POST', code())).code).toBe('locked')
    expect(problem(await guess('DELETE', code())).code).toBe('locked')
    door.clock.pass(1.5)
    expect((await guess('DELETE', code())).statusCode).toBe(204)
    // Off: the password alone lets them in again.
    expect((await signIn('houjie.borrowed', password)).statusCode).toBe(200)
  })
})

test('in production an officer of the whole city can do nothing before one-time codes are set up', async () => {
  const strict = await testDoor({ mode: 'production', publicUrl: 'https://fengyuan.example' })
  try {
    await strict.account('city.watch', 'supervisor', { area: '441900' })
    const answer = await strict.app.inject({ method: 'POST', url: '/api/session', payload: { account: 'city.watch', password } })
    expect(answer.json()).toMatchObject({ needs: 'totp' })
    expect(answer.cookies[0]).toMatchObject({ name: '__Host-fengyuan', secure: true })
    const { headers } = entered(answer)
    expect(problem(await strict.app.inject({ url: '/api/sessions', headers })).code).toBe('otp-to-set-up')
    const { secret } = (await strict.app.inject({ method: 'POST', url: '/api/session/otp', headers, payload: {} })).json<{ secret: string }>()
    const otp = new TOTP({ secret }).generate({ timestamp: epochOf(strict.clock.now) })
    expect((await strict.app.inject({ method: 'PUT', url: '/api/session/otp', headers, payload: { otp } })).statusCode).toBe(204)
    expect((await strict.app.inject({ url: '/api/sessions', headers })).statusCode).toBe(200)
    // The page says so instead of a button that would be refused.
    expect((await strict.app.inject({ url: '/api/session', headers })).json()).toMatchObject({ hasTotp: true, mustTotp: true })
    strict.clock.pass(0.5)
    const next = new TOTP({ secret }).generate({ timestamp: epochOf(strict.clock.now) })
    expect(problem(await strict.app.inject({ method: 'DELETE', url: '/api/session/otp', headers, payload: { otp: next } })).code).toBe('otp-to-set-up')
    expect((await strict.app.inject({ method: 'POST', url: '/api/session', payload: { account: 'houjie.window1', password } })).json()).not.toHaveProperty('needs')
  } finally {
    await strict.close()
  }
})
