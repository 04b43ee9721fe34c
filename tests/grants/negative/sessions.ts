import { expect } from 'vitest'
import { hashPassword } from '../../../src/service/password.ts'
import { insertClient } from '../../../src/store/clients.ts'
import { chapter, city, codeOf, password } from './scene.ts'
import type { Matter, Scene } from './scene.ts'

/** An officer of Houjie's centre of one's own for one case. */
const own = async (scene: Scene, login: string): Promise<{ id: string; headers: Record<string, string> }> => {
  const id = await scene.door.account(login, 'window')
  const { headers } = await scene.enter(login)
  expect((await scene.door.app.inject({ url: `/api/matters/${scene.matters.near.id}`, headers })).statusCode).toBe(200)
  return { id, headers }
}
const read = (scene: Scene, headers: Record<string, string>) => scene.door.app.inject({ url: `/api/matters/${scene.matters.near.id}`, headers })
const note = (scene: Scene, headers: Record<string, string>, matter: Matter = scene.matters.near) =>
  scene.door.app.inject({ method: 'POST', url: `/api/matters/${matter.id}/acts/note`, payload: { words: 'x' }, headers: { 'idempotency-key': `s ${Math.random()}`, ...headers } })
const unchanged = async (scene: Scene, attempt: () => Promise<void>): Promise<void> => {
  const before = await scene.version(scene.matters.near)
  await attempt()
  expect(await scene.version(scene.matters.near)).toBe(before)
}

interface Operation { 'x-access'?: unknown; parameters?: { name: string; in: string }[] }
const routes = async (scene: Scene): Promise<readonly { method: string; url: string; access: unknown }[]> => {
  const { paths } = (await scene.door.app.inject('/api/openapi.json')).json<{ paths: Record<string, Record<string, Operation>> }>()
  return Object.entries(paths).filter(([path]) => path.startsWith('/api/')).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, one]) => ({ method: method.toUpperCase(), url: path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'kind' ? 'dispute' : name === 'year' ? '2026' : '01890000-0000-7000-8000-000000000001')), access: one['x-access'] })))
}
const knock = async (scene: Scene, who: string, route: { method: string; url: string }) =>
  scene.door.app.inject({ method: route.method as 'GET', url: route.url, headers: { 'idempotency-key': 'k', ...(await scene.as(who)) }, ...(route.method === 'GET' || route.method === 'DELETE' ? {} : { payload: {} }) })

export const sessions = chapter(116, [
  ['An officer whose post ended yesterday sees and does nothing from that moment on, in the same session.', async (scene) => {
    const { id, headers } = await own(scene, 'houjie.gone1')
    await scene.door.db.rows({ text: `update posts set until = '2026-11-23' where account = $1` }, [id])
    expect(codeOf(await read(scene, headers))).toBe('not-found')
    expect(codeOf(await note(scene, headers))).toBe('not-found')
    expect((await scene.door.app.inject({ url: '/api/matters', headers })).json<{ total: number }>().total).toBe(0)
  }],
  ['An officer whose post begins tomorrow sees nothing today.', async (scene) => {
    const id = await scene.door.account('houjie.soon1', 'window')
    await scene.door.db.rows({ text: `update posts set since = '2026-11-25' where account = $1` }, [id])
    expect(codeOf(await read(scene, (await scene.enter('houjie.soon1')).headers))).toBe('not-found')
  }],
  ['The session of a closed account opens nothing.', async (scene) => {
    const { id, headers } = await own(scene, 'houjie.gone2')
    await scene.door.db.rows({ text: 'update accounts set active = false where id = $1' }, [id])
    for (const answer of [await read(scene, headers), await note(scene, headers)]) expect(codeOf(answer)).toBe('not-signed-in')
    expect((await scene.door.app.inject({ method: 'POST', url: '/api/session', payload: { account: 'houjie.gone2', password } })).statusCode).toBe(401)
  }],
  ['Nor does that of a locked one.', async (scene) => {
    const { id, headers } = await own(scene, 'houjie.gone3')
    await scene.door.db.rows({ text: `update accounts set locked_until = '2099-01-01T00:00:00Z' where id = $1` }, [id])
    expect(codeOf(await read(scene, headers))).toBe('not-signed-in')
  }],
  ['A session that was ended is ended.', async (scene) => {
    const { headers } = await own(scene, 'houjie.gone4')
    expect((await scene.door.app.inject({ method: 'DELETE', url: '/api/session', headers })).statusCode).toBe(204)
    expect(codeOf(await read(scene, headers))).toBe('not-signed-in')
  }],
  ['A desk left alone is closed after two hours.', async (scene) => {
    const { headers } = await own(scene, 'houjie.gone5')
    const now = scene.door.clock.now
    scene.door.clock.pass(125)
    expect(codeOf(await read(scene, headers))).toBe('not-signed-in')
    scene.door.clock.now = now
  }],
  ['A made-up cookie is a guest’s.', async (scene) => {
    for (const value of ['x', 'a'.repeat(43), "' or 1=1 --", '../..', 'a'.repeat(5000)]) expect(codeOf(await read(scene, { cookie: `fengyuan=${value}` })), value.slice(0, 12)).toBe('not-signed-in')
  }],
  ['A made-up token is refused.', async (scene) => {
    for (const value of ['a'.repeat(43), '0'.repeat(20)]) expect(codeOf(await read(scene, { authorization: `Bearer ${value}` }))).toBe('not-signed-in')
  }],
  ['Without the page’s token nothing is changed.', async (scene) => {
    const { cookie } = await scene.as('houjie.window1')
    await unchanged(scene, async () => { expect(codeOf(await note(scene, { cookie: cookie ?? '' }))).toBe('wrong-origin') })
  }],
  ['Nor with the token of somebody else’s session.', async (scene) => {
    const { cookie } = await scene.as('houjie.window1')
    const { 'x-csrf-token': other } = await scene.as('houjie.fenliu1')
    await unchanged(scene, async () => { expect(codeOf(await note(scene, { cookie: cookie ?? '', 'x-csrf-token': other ?? '' }))).toBe('wrong-origin') })
  }],
  ['Nor from another site, whatever token comes along.', async (scene) => {
    const headers = await scene.as('houjie.window1')
    await unchanged(scene, async () => {
      for (const more of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'http://127.0.0.1:9999' }, { origin: 'http://127.0.0.1.evil.example:8080' }]) {
        expect(codeOf(await note(scene, { ...headers, ...(more as Record<string, string>) })), JSON.stringify(more)).toBe('wrong-origin')
      }
    })
  }],
  ['A machine does not see beyond the account that it acts as.', async (scene) => {
    const account = await scene.door.account('machine.changan', 'window', { area: '441900/441900119' })
    await insertClient(scene.door.db, { city, id: 'machine-far', secret: await hashPassword('a long secret of a machine'), account: account as never })
    const token = async () => (await scene.door.app.inject({ method: 'POST', url: '/api/oauth/token', payload: 'grant_type=client_credentials&client_id=machine-far&client_secret=a+long+secret+of+a+machine', headers: { 'content-type': 'application/x-www-form-urlencoded' } }))
    const headers = { authorization: `Bearer ${(await token()).json<{ access_token: string }>().access_token}` }
    expect(codeOf(await read(scene, headers))).toBe('not-found')
    expect((await scene.door.app.inject({ url: '/api/matters?area=441900/441900122', headers })).json<{ total: number }>().total).toBe(0)
    await unchanged(scene, async () => { expect(codeOf(await note(scene, headers))).toBe('not-found') })
    expect(codeOf(await scene.door.app.inject({ url: '/api/admin/accounts', headers }))).toBe('not-allowed')
    await scene.door.db.rows({ text: 'update accounts set active = false where id = $1' }, [account])
    expect(codeOf(await scene.door.app.inject({ url: '/api/matters', headers }))).toBe('not-signed-in')
    expect((await token()).statusCode).toBe(401)
  }],
  ['A machine that was turned off gets no token.', async (scene) => {
    const account = await scene.door.account('machine.off', 'window')
    await insertClient(scene.door.db, { city, id: 'machine-off', secret: await hashPassword('a long secret of a machine'), account: account as never })
    await scene.door.db.rows({ text: `update clients set active = false where id = 'machine-off'` })
    const answer = await scene.door.app.inject({ method: 'POST', url: '/api/oauth/token', payload: 'grant_type=client_credentials&client_id=machine-off&client_secret=a+long+secret+of+a+machine', headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    expect(answer.statusCode).toBe(401)
  }],
  ['Nobody ends another’s session, nor sees that there is one.', async (scene) => {
    const [mine] = (await scene.get('houjie.window1', '/api/sessions')).json<{ id: string }[]>()
    expect(codeOf(await scene.send('houjie.fenliu1', 'DELETE', `/api/sessions/${mine?.id ?? ''}`))).toBe('not-found')
    expect((await scene.get('houjie.fenliu1', '/api/sessions')).body).not.toContain(mine?.id ?? '-')
    expect((await scene.get('houjie.window1', '/api/session')).json<{ kind: string }>().kind).toBe('officer')
  }],
  ['Every route but those that say so refuses a guest.', async (scene) => {
    const guarded = (await routes(scene)).filter((route) => route.access !== 'anyone')
    expect(guarded.length).toBeGreaterThan(25)
    for (const route of guarded) expect(codeOf(await knock(scene, 'guest', route)), `${route.method} ${route.url}`).toBe('not-signed-in')
  }],
  ['Every route for officers refuses a resident.', async (scene) => {
    const guarded = (await routes(scene)).filter((route) => route.access === 'officer' || Array.isArray(route.access))
    expect(guarded.length).toBeGreaterThan(15)
    for (const route of guarded) expect(codeOf(await knock(scene, 'zhao', route)), `${route.method} ${route.url}`).toBe('not-allowed')
  }],
  ['Every route of the administration refuses every other role.', async (scene) => {
    const guarded = (await routes(scene)).filter((route) => route.url.startsWith('/api/admin/') && !route.url.endsWith('/changes'))
    for (const who of ['houjie.window1', 'houjie.zhuren1', 'shi.zhuren1', 'shi.duban1', 'shi.shenji1', 'fayuan2.faguan2', 'shi.zhengfawei1']) {
      for (const route of guarded) expect(codeOf(await knock(scene, who, route)), `${who} ${route.method} ${route.url}`).toBe('not-allowed')
    }
  }],
  ['A town’s administrator neither changes, nor locks, nor resets anybody of another town or of the city.', async (scene) => {
    for (const login of ['changan.window1', 'shi.zhuren1', 'shi.guanli1']) {
      const id = await scene.accountId(login)
      for (const [method, url] of [['POST', `/api/admin/accounts/${id}/link`], ['POST', `/api/admin/accounts/${id}/lock`], ['POST', `/api/admin/accounts/${id}/deactivate`], ['DELETE', `/api/admin/accounts/${id}/otp`]] as const) {
        expect(codeOf(await scene.send('houjie.guanli1', method, url, method === 'POST' ? {} : undefined)), `${login} ${url.split('/').at(-1) ?? ''}`).toBe('not-allowed')
      }
    }
  }],
  ['Nor makes an account that reaches beyond the town, nor lifts one there.', async (scene) => {
    const post = async (area: string, body: string) => ({ role: 'centre-head', body: await scene.bodyId(body), area })
    const make = async (area: string, body: string, login: string) => scene.send('houjie.guanli1', 'POST', '/api/admin/accounts', { login, name: '新来的', title: { zh: '主任', en: 'Head' }, posts: [await post(area, body)] })
    expect(codeOf(await make('441900', 'centre-city', 'city.head9'))).toBe('not-allowed')
    expect(codeOf(await make('441900/441900119', 'centre-changan', 'changan.head9'))).toBe('not-allowed')
    const change = await scene.send('houjie.guanli1', 'PUT', `/api/admin/accounts/${await scene.accountId('houjie.window2')}`, { name: '谢铭希', title: { zh: '主任', en: 'Head' }, posts: [await post('441900', 'centre-city')] })
    expect(codeOf(change)).toBe('not-allowed')
  }],
  ['A town’s administrator changes no body of another town, no map, no calendar and no machine of the city.', async (scene) => {
    const body = await scene.bodyId('centre-changan')
    const bodyWrite = { kind: 'centre', name: { zh: 'x', en: 'x' }, area: '441900/441900119', accepts: [], channels: [], capacity: 1, active: false }
    expect(codeOf(await scene.send('houjie.guanli1', 'PUT', `/api/admin/bodies/${body}`, bodyWrite))).toBe('not-allowed')
    expect(codeOf(await scene.send('houjie.guanli1', 'POST', '/api/admin/areas', { areas: [{ code: '441900119', name: '改名', en: 'Renamed' }] }))).toBe('not-allowed')
    expect(codeOf(await scene.send('houjie.guanli1', 'PUT', '/api/admin/holidays/2027', { holidays: ['2027-01-01'], workdays: [], source: 'x' }))).toBe('not-allowed')
    expect(codeOf(await scene.send('houjie.guanli1', 'POST', '/api/admin/clients', { id: 'machine-x', account: await scene.accountId('shi.zhuren1') }))).toBe('not-allowed')
  }],
  ['An administrator gives themselves nothing.', async (scene) => {
    const id = await scene.accountId('shi.guanli1')
    const answer = await scene.send('shi.guanli1', 'PUT', `/api/admin/accounts/${id}`, { name: '庄明宇', title: { zh: 'x', en: 'x' }, posts: [{ role: 'centre-head', body: await scene.bodyId('centre-city'), area: '441900' }] })
    expect(codeOf(answer)).toBe('own-account')
    expect(codeOf(await scene.send('shi.guanli1', 'POST', `/api/admin/accounts/${id}/link`, {}))).toBe('own-account')
  }],
  ['Nobody is administrator and something that sees matters at once.', async (scene) => {
    const posts = [{ role: 'admin', body: await scene.bodyId('centre-city'), area: '441900' }, { role: 'centre-head', body: await scene.bodyId('centre-city'), area: '441900' }]
    expect(codeOf(await scene.send('shi.guanli1', 'POST', '/api/admin/accounts', { login: 'both.roles', name: 'x', title: { zh: 'x', en: 'x' }, posts }))).toBe('separate-posts')
  }],
  ['A wrong password and a name that nobody has look alike, and both wait in the end.', async (scene) => {
    const trying = (account: string) => scene.door.app.inject({ method: 'POST', url: '/api/session', payload: { account, password: 'no' }, remoteAddress: '10.9.0.1' })
    const [wrong, none] = [await trying('houjie.mediator3'), await trying('nobody.at.all')]
    expect([wrong.statusCode, codeOf(wrong)]).toEqual([none.statusCode, codeOf(none)])
    const codes: string[] = []
    for (let n = 0; n < 6; n += 1) codes.push(codeOf(await trying('nobody.at.all')))
    expect(codes.at(-1)).toBe('locked')
  }],
  ['No answer shows a stack, a query or the place of a file.', async (scene) => {
    for (const answer of [await scene.get('guest', '/api/nowhere'), await scene.act('zhao', scene.matters.near, 'toString'), await scene.send('houjie.window1', 'POST', '/api/matters/dispute', { story: 1 }), await scene.get('houjie.window1', '/api/matters?cursor=%27')]) {
      for (const word of ['at Object', 'node_modules', 'select ', 'src/', '.ts:', 'pg_']) expect(answer.body).not.toContain(word)
    }
  }],
])
