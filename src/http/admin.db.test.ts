import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { password, problem, testDoor } from '../../tests/support/door.ts'
import type { Entered, TestDoor } from '../../tests/support/door.ts'

let door: TestDoor
let admin: Entered
beforeAll(async () => {
  door = await testDoor()
  admin = await door.enter('shi.guanli1')
})
afterAll(() => door.close())

const call = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object, who: Entered = admin) =>
  door.app.inject({ method, url, headers: who.headers, ...(payload ? { payload } : {}) })
const title = { zh: '窗口员', en: 'Window clerk' }
const houjie = '441900/441900122'
const windowPost = () => ({ role: 'window', body: door.bodies.centre, area: houjie })
const create = (login: string, posts: object[] = [windowPost()]) => call('POST', '/api/admin/accounts', { login, name: '新来的', title, posts })
const studio = () => ({ kind: 'studio', name: { zh: '老梁调解室', en: 'Liang’s studio' }, area: houjie, accepts: ['neighbour', 'family'], channels: ['people'], capacity: 20, active: true })
interface Made { account: { id: string }; link: { url: string } }

describe('accounts', () => {
  test('a new account opens by its one-time link, once, and its holder lands on their desk', async () => {
    const made = (await create('houjie.window7')).json<Made>()
    const link = made.link.url.split('#')[1] ?? ''
    expect((await door.app.inject({ method: 'POST', url: '/api/session/link/look', payload: { link } })).json()).toEqual({ login: 'houjie.window7', name: '新来的', purpose: 'first' })
    const use = (secret: string) => door.app.inject({ method: 'POST', url: '/api/session/link', payload: { link, password: secret } })
    expect(problem(await use('short')).code).toBe('weak-password')
    expect((await use('a password of my own')).json()).toMatchObject({ kind: 'officer', home: '/desk/window' })
    expect(problem(await use('another one of theirs')).code).toBe('spent-link')
  })

  test('a login is given once', async () => {
    await create('houjie.window8')
    expect(problem(await create('houjie.window8')).code).toBe('taken')
  })

  test('what a mediator speaks is kept by their administrator, stands in the trace, and counts where one is chosen', async () => {
    const [account] = (await call('GET', '/api/admin/accounts?q=houjie.mediator1')).json<{ items: { id: string; name: string; title: object; speaks: string[]; posts: { role: string; body: { id: string }; area: { path: string } }[] }[] }>().items
    expect(account?.speaks).toContain('普通话')
    const write = { name: account?.name, title: account?.title, posts: account?.posts.map((post) => ({ role: post.role, body: post.body.id, area: post.area.path })) }
    const put = async (more: object) => (await call('PUT', `/api/admin/accounts/${account?.id}`, { ...write, ...more })).json<{ speaks: string[] }>().speaks
    expect(await put({ speaks: ['普通话', '手语', '四川话', '手语'] })).toEqual(['普通话', '手语', '四川话'])
    const [change] = (await call('GET', '/api/admin/changes?what=account&thing=houjie.mediator1')).json<{ items: { thing: string; before: { speaks: string[] }; after: { speaks: string[] } }[] }>().items
    expect(change).toMatchObject({ thing: 'houjie.mediator1', before: { speaks: account?.speaks }, after: { speaks: ['普通话', '手语', '四川话'] } })
    const clerk = await door.enter('houjie.window2')
    const [choice] = (await call('GET', `/api/accounts?q=houjie.mediator1&role=mediator`, undefined, clerk)).json<{ hint: { zh: string } }[]>()
    expect(choice?.hint.zh).toContain('会说普通话、手语、四川话')
    // Who changes the name alone takes no language away; who empties the list does.
    expect(await put({ name: '陈玉兰' })).toEqual(['普通话', '手语', '四川话'])
    expect(await put({ speaks: [] })).toEqual([])
  })

  test('a post needs a role, a body and a place that exist: each is marked', async () => {
    const answer = await create('houjie.window9', [{ role: 'emperor', body: '00000000-0000-7000-8000-000000000000', area: '441900/441900999' }])
    expect(problem(answer)).toMatchObject({ code: 'invalid', fields: [{ path: 'posts.0.role' }, { path: 'posts.0.body' }, { path: 'posts.0.area' }] })
  })

  test('administration and audit are not held together with casework', async () => {
    for (const role of ['admin', 'auditor']) {
      expect(problem(await create(`both.${role}`, [windowPost(), { ...windowPost(), role }])).code).toBe('separate-posts')
    }
  })

  test('an account that is locked, or closed, is signed out everywhere and cannot come in again', async () => {
    for (const [login, shut, open] of [['houjie.window1', 'lock', 'unlock'], ['houjie.fenliu1', 'deactivate', 'reactivate']] as const) {
      const theirs = await door.enter(login)
      const [account] = (await call('GET', `/api/admin/accounts?q=${login}`)).json<{ items: { id: string }[] }>().items
      expect((await call('POST', `/api/admin/accounts/${account?.id}/${shut}`, {})).statusCode).toBe(200)
      expect((await call('GET', '/api/sessions', undefined, theirs)).statusCode).toBe(401)
      expect(problem(await door.app.inject({ method: 'POST', url: '/api/session', payload: { account: login, password } })).code).toBe('wrong-login')
      await call('POST', `/api/admin/accounts/${account?.id}/${open}`)
      await door.enter(login)
    }
  })

  test('a post that ends today is gone with the next request', async () => {
    const theirs = await door.enter('houjie.window2')
    const [account] = (await call('GET', '/api/admin/accounts?q=houjie.window2')).json<{ items: { id: string; name: string }[] }>().items
    await call('PUT', `/api/admin/accounts/${account?.id}`, { name: account?.name, title, posts: [{ ...windowPost(), role: 'volunteer' }] })
    expect((await call('GET', '/api/session', undefined, theirs)).json()).toMatchObject({ posts: [{ role: 'volunteer' }] })
  })

  test('nobody administers their own account; of two who close each other at once, one stays', async () => {
    await create('second.admin', [{ role: 'admin', body: door.bodies.centre, area: '441900' }])
    await create('third.admin', [{ role: 'admin', body: door.bodies.centre, area: '441900' }])
    await door.db.rows({ text: `update accounts set password = (select password from accounts where login = 'shi.guanli1') where login like '%.admin'` })
    const list = (await call('GET', '/api/admin/accounts?role=admin')).json<{ items: { id: string; login: string }[] }>().items
    const idOf = (login: string) => list.find((one) => one.login === login)?.id
    expect(problem(await call('POST', `/api/admin/accounts/${idOf('shi.guanli1')}/lock`)).code).toBe('own-account')
    const [second, third] = [await door.enter('second.admin'), await door.enter('third.admin')]
    const both = await Promise.all([
      call('POST', `/api/admin/accounts/${idOf('third.admin')}/deactivate`, {}, second),
      call('POST', `/api/admin/accounts/${idOf('second.admin')}/deactivate`, {}, third),
    ])
    expect(both.filter((one) => one.statusCode === 200)).toHaveLength(1)
  })

  test('are no business of anybody else', async () => {
    for (const login of ['houjie.zhuren1', 'shi.duban1', 'shi.shenji1', 'shi.lingdao1']) {
      const who = await door.enter(login)
      expect(problem(await call('GET', '/api/admin/accounts', undefined, who)).code).toBe('not-allowed')
    }
    expect(problem(await door.app.inject('/api/admin/accounts')).code).toBe('not-signed-in')
  })
})

describe('bodies, places, holidays', () => {
  test('a new body is there for everybody at once', async () => {
    const made = await call('POST', '/api/admin/bodies', { key: 'studio-liang', ...studio() })
    expect(made.json()).toMatchObject({ key: 'studio-liang', seat: 'lead' })
    expect((await call('GET', '/api/admin/bodies?q=老梁')).json()).toHaveLength(1)
    expect(problem(await call('POST', '/api/admin/bodies', { key: 'studio-liang', ...studio() })).code).toBe('taken')
    const wrong = await call('POST', '/api/admin/bodies', { key: 'studio-x', ...studio(), accepts: ['neighbour', 'weather'] })
    expect(problem(wrong).fields?.map((one) => one.path)).toEqual(['accepts.1'])
  })

  test('places are added below known ones and renamed; nothing else', async () => {
    const areas = [{ code: '441900122', name: '厚街镇', en: 'Houjie Town' }, { code: '441900122099', name: '新围社区', en: 'Xinwei Community' }]
    expect((await call('POST', '/api/admin/areas', { areas })).json()).toEqual({ added: 1, renamed: 0 })
    expect((await call('POST', '/api/admin/areas', { areas })).json()).toEqual({ added: 0, renamed: 0 })
    const lost = await call('POST', '/api/admin/areas', { areas: [{ code: '441900999001', name: '无处村', en: 'Nowhere' }, { code: '440100001', name: '别的市', en: 'Elsewhere' }] })
    expect(problem(lost).fields?.map((one) => one.path)).toEqual(['areas.0.code', 'areas.1.code'])
  })

  test('a year without holidays warns; it can be entered, and a slip is marked', async () => {
    const before = (await call('GET', '/api/admin/holidays')).json<{ missing: number[]; warning?: { zh: string } }>()
    expect(before.missing).toEqual([2027])
    expect(before.warning?.zh).toContain('2027')
    const slip = await call('PUT', '/api/admin/holidays/2027', { holidays: ['2027-01-01', '2027-02-30'], workdays: ['2027-02-08', '2027-02-14'], source: '国办发明电' })
    expect(problem(slip).fields?.map((one) => one.path)).toEqual(['holidays.1', 'workdays.0'])
    expect((await call('PUT', '/api/admin/holidays/2027', { holidays: ['2027-01-01'], workdays: [], source: '国办发明电〔2026〕9号' })).statusCode).toBe(200)
    expect((await call('GET', '/api/admin/holidays')).json<{ missing: number[] }>().missing).toEqual([])
  })
})

describe('the trace', () => {
  test('every change is written with both sides, for administrator and auditor, and holds no secret', async () => {
    const auditor = await door.enter('shi.shenji1')
    const { items } = (await call('GET', '/api/admin/changes', undefined, auditor)).json<{ items: { what: string; change: string; thing: string; who: string }[] }>()
    expect(items.map((one) => `${one.what} ${one.change}`)).toEqual(expect.arrayContaining(['holidays create', 'area create', 'body create', 'account create', 'account lock', 'account change']))
    expect(JSON.stringify(items)).not.toMatch(/argon2|otpauth|#[\w-]{40}/)
    const clerk = await door.enter('houjie.fenliu1')
    expect((await call('GET', '/api/admin/changes', undefined, clerk)).statusCode).toBe(403)
  })

  test('pages on without a gap', async () => {
    for (let n = 0; n < 55; n += 1) await call('POST', '/api/admin/areas', { areas: [{ code: '441900122099', name: `新围社区${n}`, en: 'Xinwei' }] })
    const first = (await call('GET', '/api/admin/changes?what=area')).json<{ items: unknown[]; next: string }>()
    const second = (await call('GET', `/api/admin/changes?what=area&cursor=${first.next}`)).json<{ items: unknown[] }>()
    expect([first.items.length, second.items.length]).toEqual([50, 6])
  })
})

test('a body, a place and a title without an English name show the Chinese one, and a known place keeps the English that it has', async () => {
  const body = await call('POST', '/api/admin/bodies', { key: 'studio-wang', ...studio(), name: { zh: '老王调解室' } })
  expect(body.json()).toMatchObject({ name: { zh: '老王调解室', en: '老王调解室' } })
  const account = await call('POST', '/api/admin/accounts', { login: 'houjie.zh', name: '新来的', title: { zh: '窗口员', en: '' }, posts: [windowPost()] })
  expect(account.json<{ account: { title: object } }>().account.title).toEqual({ zh: '窗口员', en: '窗口员' })
  const nameOf = async (code: string) => (await call('GET', '/api/areas')).json<{ path: string; words: object }[]>().find((one) => one.path.endsWith(code))?.words
  expect((await call('POST', '/api/admin/areas', { areas: [{ code: '441900122098', name: '新塘角社区' }, { code: '441900122', name: '厚街新镇' }] })).json()).toEqual({ added: 1, renamed: 1 })
  expect(await nameOf('441900122098')).toEqual({ zh: '新塘角社区', en: '新塘角社区' })
  expect(await nameOf('441900122')).toEqual({ zh: '厚街新镇', en: 'Houjie Town' })
  // Renamed once more, what only stood in for an English name goes with the old name.
  await call('POST', '/api/admin/areas', { areas: [{ code: '441900122098', name: '新塘社区二' }] })
  expect(await nameOf('441900122098')).toEqual({ zh: '新塘社区二', en: '新塘社区二' })
})

test('a machine client acts as its account until it is turned off', async () => {
  const made = (await create('machine.court')).json<Made>()
  const client = (await call('POST', '/api/admin/clients', { id: 'court-link', account: made.account.id })).json<{ secret: string }>()
  const token = (await door.app.inject({ method: 'POST', url: '/api/oauth/token', payload: { grant_type: 'client_credentials', client_id: 'court-link', client_secret: client.secret } })).json<{ access_token: string }>()
  const headers = { authorization: `Bearer ${token.access_token}` }
  expect((await door.app.inject({ url: '/api/session', headers })).json()).toMatchObject({ kind: 'officer' })
  expect((await call('PUT', '/api/admin/clients/court-link', { active: false })).statusCode).toBe(204)
  expect((await door.app.inject({ url: '/api/session', headers })).statusCode).toBe(401)
})
