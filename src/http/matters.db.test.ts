import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entered, problem, testDoor } from '../../tests/support/door.ts'
import type { Entered, TestDoor } from '../../tests/support/door.ts'

let door: TestDoor
let clerk: Entered
beforeAll(async () => {
  door = await testDoor()
  clerk = await door.enter('houjie.window1')
})
afterAll(() => door.close())

const houjie = '441900/441900122'
const told = (more: object = {}) => ({
  story: '楼上漏水，把我家天花板泡坏了，找了三次都不修。', claim: '修好并赔偿 3,000 元', area: houjie, type: 'neighbour',
  parties: [
    { side: 'applicant', form: 'natural', name: '陈𠮷明', phone: '13800138000' },
    { side: 'respondent', form: 'natural', name: '㼆小芳', phone: '13900139000' },
  ],
  ...more,
})
interface Done { id: string; code: string; version: number; stage: string; repeated: boolean }

const send = (url: string, payload: unknown, who: Entered = clerk, headers: Record<string, string> = {}) =>
  door.app.inject({ method: 'POST', url, payload: payload as object, headers: { ...who.headers, 'idempotency-key': randomUUID(), ...headers } })
const open = async (more: object = {}) => {
  const answer = await send('/api/matters/dispute', told(more))
  if (answer.statusCode !== 200) throw new Error(answer.body)
  return answer.json<Done>()
}
const get = (url: string, who: Entered = clerk) => door.app.inject({ url, headers: who.headers })

/** A resident with that phone, signed in by a code of the outbox. */
const resident = async (phone: string): Promise<Entered> => {
  door.clock.pass(2)
  await door.app.inject({ method: 'POST', url: '/api/session/code', payload: { phone } })
  const [letter] = (await door.app.inject(`/api/inbox?to=${phone}`)).json<{ words: { zh: string } }[]>()
  const code = /(\d{6})，/.exec(letter?.words.zh ?? '')?.[1] ?? ''
  return entered(await door.app.inject({ method: 'POST', url: '/api/session/phone', payload: { phone, code } }))
}

describe('opening and acting', () => {
  test('a clerk opens a dispute, sees it with what may be done, and accepts it', async () => {
    const done = await open()
    const view = await get(`/api/matters/${done.code}`)
    expect(view.headers['etag']).toBe(`"${done.version}"`)
    expect(view.json()).toMatchObject({ id: done.id, stage: 'registered', allowed: expect.arrayContaining([expect.objectContaining({ act: 'accept', tone: 'main' })]) })
    const accepted = await send(`/api/matters/${done.id}/acts/accept`, {}, clerk, { 'if-match': `"${done.version}"` })
    expect(accepted.json()).toMatchObject({ stage: 'accepted', version: done.version + 1, repeated: false })
  })

  test('of a shop whose name begins with a place of the city the place stays in sight, in the list, in what was told and after it was put right', async () => {
    const { id } = await open({ story: '厚街步步高鞋店卖的鞋穿两天就坏，步步高说不退。', parties: [told().parties[0], { side: 'respondent', form: 'company', name: '厚街步步高鞋店', phone: '13900139077' }] })
    const view = async () => (await get(`/api/matters/${id}`)).json<{ title: { zh: string }; parties: { person: string; name: string }[]; panels: unknown }>()
    const first = await view()
    expect([first.title.zh, first.parties[1]?.name]).toEqual([expect.stringContaining('与 厚街***鞋店 ·'), '厚街***鞋店'])
    expect(JSON.stringify(first)).toContain('厚街***鞋店卖的鞋')
    expect(JSON.stringify(first)).not.toContain('步步高')
    expect((await send(`/api/matters/${id}/acts/correct-party`, { person: first.parties[1]?.person, name: '长安步步高鞋店', seen: 'paper', why: '看了营业执照' })).statusCode).toBe(200)
    const second = await view()
    expect([second.title.zh, second.parties[1]?.name]).toEqual([expect.stringContaining('与 长安***鞋店 ·'), '长安***鞋店'])
    expect(JSON.stringify(second)).not.toContain('步步高')
  })

  test('who sends no type has not been guessed at: the matter waits for an officer to settle it, and its doors are those of who does not know', async () => {
    const wages = { story: '厂里三个月没发工资，一共一万八千元', claim: '付清工资' }
    const doors = async (more: object) => {
      const { id } = await open({ ...wages, ...more })
      const view = (await get(`/api/matters/${id}`)).json<{ title: { zh: string } }>()
      const routes = (await get(`/api/matters/${id}/routes`)).json<{ body: { id: string }; rule: string }[]>()
      return { title: view.title.zh, routes: routes.map((one) => [one.rule, one.body.id]) }
    }
    const silent = await doors({ type: undefined })
    expect(silent).toEqual(await doors({ type: 'other', typeUnsure: true }))
    expect(silent.title).toContain('类型待定')
    expect(silent.routes.length).toBeGreaterThan(0)
    expect((await doors({ type: 'labour' })).routes).not.toEqual(silent.routes)
  })

  test('rare characters and pictures survive; what is masked stays masked', async () => {
    const done = await open({ story: '𠮷野家 㼆 🙂 <b>粗</b> \'; drop table matters; --' })
    const view = (await get(`/api/matters/${done.id}`)).json<{ parties: { name: string; phone: string }[] }>()
    expect(view.parties.map((party) => party.name)).toEqual(['陈**', '㼆**'])
    expect(JSON.stringify(view)).not.toContain('13800138000')
    const found = (await get(`/api/matters?q=${encodeURIComponent('𠮷野')}`)).json<{ items: { id: string }[] }>()
    expect(found.items.map((one) => one.id)).toEqual([done.id])
  })

  test('a story of 40,000 characters is taken; one more is marked, with what was typed still there', async () => {
    await open({ story: '长'.repeat(40_000) })
    const answer = await send('/api/matters/dispute', told({ story: '长'.repeat(40_001) }))
    expect(problem(answer)).toMatchObject({ code: 'invalid', fields: [{ path: 'story' }] })
  })

  test('a double click counts once; another content under the same number is refused', async () => {
    const key = { 'idempotency-key': 'one click' }
    const first = (await send('/api/matters/dispute', told(), clerk, key)).json<Done>()
    const second = (await send('/api/matters/dispute', told(), clerk, key)).json<Done>()
    expect([second.id, second.repeated]).toEqual([first.id, true])
    expect(problem(await send('/api/matters/dispute', told({ claim: '别的' }), clerk, key)).code).toBe('reused-key')
    const without = await door.app.inject({ method: 'POST', url: '/api/matters/dispute', payload: told(), headers: clerk.headers })
    expect([without.statusCode, problem(without).code]).toEqual([400, 'key-needed'])
  })

  test('a stale version is told what changed; a wrong stage what is possible', async () => {
    const done = await open()
    await send(`/api/matters/${done.id}/acts/accept`, {})
    const stale = await send(`/api/matters/${done.id}/acts/refuse`, { ground: 'other', words: '不' }, clerk, { 'if-match': `"${done.version}"` })
    expect([stale.statusCode, problem(stale).code]).toEqual([409, 'stale'])
    expect(stale.json()).toMatchObject({ changed: [{ seq: done.version + 1, who: expect.any(String) }] })
    const wrong = await send(`/api/matters/${done.id}/acts/accept`, {})
    expect([wrong.statusCode, problem(wrong).code]).toEqual([409, 'wrong-stage'])
    expect(problem(wrong).detail).toContain('待分流')
  })

  test('a wrong check digit, a phone of another country, an unknown area: each has its mark and its words', async () => {
    const parties = [
      { side: 'applicant', form: 'natural', name: '甲', idNumber: '441900199001011234' },
      { side: 'respondent', form: 'natural', name: '乙', phone: '91234567' },
    ]
    const answer = await send('/api/matters/dispute', told({ parties }))
    expect(problem(answer).fields?.map((one) => one.path)).toEqual(['parties.0.idNumber', 'parties.1.phone'])
    expect(problem(await send('/api/matters/dispute', told({ area: '441900/441900999' }))).code).toBe('unknown-area')
  })

  test('an act that nobody knows, a kind that does not exist, a matter that is not there', async () => {
    const done = await open()
    expect(problem(await send(`/api/matters/${done.id}/acts/dance`, {})).code).toBe('unknown-act')
    expect(problem(await send('/api/matters/wedding', {})).code).toBe('unknown-kind')
    expect(problem(await get(`/api/matters/${randomUUID()}`)).code).toBe('not-found')
    expect(problem(await get('/api/matters/DG-0000-0000-0')).code).toBe('not-found')
  })
})

describe('who sees what', () => {
  test('another town, an administrator and a guest see nothing of it', async () => {
    const done = await open()
    const far = await door.enter('changan.window1')
    const admin = await door.enter('shi.guanli1')
    for (const who of [far, admin]) {
      expect((await get(`/api/matters/${done.id}`, who)).statusCode).toBe(404)
      expect((await get('/api/matters', who)).json()).toMatchObject({ items: [], total: 0 })
      expect(problem(await send(`/api/matters/${done.id}/acts/accept`, {}, who)).code).toBe('not-found')
    }
    expect((await door.app.inject(`/api/matters/${done.id}`)).statusCode).toBe(401)
    expect(problem(await door.app.inject({ method: 'POST', url: '/api/matters/dispute', payload: told(), headers: { 'idempotency-key': 'x' } })).code).toBe('not-signed-in')
  })

  test('a party signs in by phone, sees their own, says it is theirs, and reads who looked', async () => {
    const done = await open()
    const { value } = (await send(`/api/matters/${done.id}/reveal`, { person: (await get(`/api/matters/${done.id}`)).json<{ parties: { person: string }[] }>().parties[0]?.person, what: 'phone', why: 'contact' })).json<{ value: string }>()
    expect(value).toBe('13800138000')
    const party = await resident('13800138000')
    const view = await get(`/api/matters/${done.code}`, party)
    expect(view.json()).toMatchObject({ parties: [{ name: '陈𠮷明', me: true }, { name: '㼆**', me: false }], looks: [{ what: { zh: '手机号' } }] })
    expect((await send(`/api/matters/${done.id}/acts/own`, {}, party)).statusCode).toBe(200)
  })

  test('a case code and the end of the phone show the road and no names; wrong ones wait', async () => {
    const done = await open()
    const ask = (code: string, phone: string) => door.app.inject(`/api/track?code=${code}&phone=${phone}`)
    const seen = await ask(done.code, '9000')
    expect(seen.json()).toMatchObject({ code: done.code, road: expect.any(Array) })
    expect(seen.body).not.toMatch(/㼆小芳|陈𠮷明|楼上漏水/)
    const typo = done.code.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
    expect(problem(await ask(typo, '9000')).code).toBe('wrong-code')
    const codes: string[] = []
    for (let n = 0; n < 8; n += 1) codes.push(problem(await ask(done.code, '0000')).code)
    expect([codes[0], codes.at(-1)]).toEqual(['not-found', 'too-many'])
  })

  test('earlier matters of the same people are found while they are typed', async () => {
    const done = await open({ parties: [{ side: 'applicant', form: 'natural', name: '欧阳雪', phone: '13700137000' }, { side: 'respondent', form: 'natural', name: '某人' }] })
    expect((await get('/api/earlier?phone=137%200013%207000')).json<{ id: string }[]>().map((one) => one.id)).toEqual([done.id])
    const again = await open({ parties: [{ side: 'applicant', form: 'natural', name: '欧阳雪', phone: '13700137000' }, { side: 'respondent', form: 'natural', name: '某人' }] })
    expect((await get(`/api/matters/${again.id}/earlier`)).json<{ id: string }[]>().map((one) => one.id)).toEqual([done.id])
  })
})

describe('queues, choices, what is stuck', () => {
  test('own queues with what waits in them', async () => {
    const queues = (await get('/api/queues')).json<{ queue: string; total: number }[]>()
    expect(queues.find((one) => one.queue === 'to-review')?.total).toBeGreaterThan(3)
    const kinds = (await get('/api/kinds')).json<{ kind: string; canOpen: boolean; queues: object[] }[]>()
    expect(kinds.find((one) => one.kind === 'dispute')).toMatchObject({ canOpen: true })
    expect((await door.app.inject('/api/kinds')).json<{ canOpen: boolean }[]>().every((one) => !one.canOpen)).toBe(true)
    expect((await get('/api/kinds/dispute/form')).json<{ name: string }[]>().map((one) => one.name)).toEqual(expect.arrayContaining(['story', 'claim', 'parties', 'area', 'type']))
  })

  test('places, bodies, officers and causes to choose from', async () => {
    const areas = await get('/api/areas?q=houjie')
    expect(areas.json<{ path: string }[]>().map((one) => one.path)).toContain(houjie)
    const again = await door.app.inject({ url: '/api/areas', headers: { 'if-none-match': String(areas.headers['etag']) } })
    expect(again.statusCode).toBe(304)
    const bodies = (await get(`/api/bodies?accepts=neighbour&area=${houjie}`)).json<{ value: string; id: string; load: number }[]>()
    expect(bodies.length).toBeGreaterThan(2)
    expect(bodies[0]?.value).toBe(bodies[0]?.id)
    expect((await get('/api/accounts?role=mediator')).json<{ login: string }[]>().every((one) => one.login !== '')).toBe(true)
    expect((await get('/api/causes?q=mjjd')).json<{ words: { zh: string } }[]>()[0]?.words.zh).toContain('民间借贷')
  })

  test('whoever does not work here may ask whether somebody is a mediator, and learns nothing else', async () => {
    expect((await door.app.inject('/api/accounts')).json()).toEqual([])
    expect((await door.app.inject('/api/accounts?q=%E9%99%88')).json()).toEqual([])
    const [mediator] = (await get('/api/accounts?role=mediator')).json<{ name: string }[]>()
    const found = (await door.app.inject(`/api/accounts?q=${encodeURIComponent(mediator?.name ?? '')}&role=admin`)).json<{ words: { zh: string }; login: string; posts: { role: string }[] }[]>()
    expect(found[0]).toMatchObject({ words: { zh: mediator?.name }, login: '' })
    expect(found.flatMap((one) => one.posts.map((post) => post.role)).every((role) => role === 'mediator')).toBe(true)
  })

  test('doors for a matter, each with its rule, reason and load', async () => {
    const done = await open()
    await send(`/api/matters/${done.id}/acts/accept`, {})
    const dispatcher = await door.enter('houjie.fenliu1')
    const doors = await get(`/api/matters/${done.id}/routes`, dispatcher)
    expect(doors.statusCode).toBe(200)
  })

  test('three weeks later the head of the centre sees what is late, whose it is, and every case behind a number', async () => {
    door.clock.pass(60 * 24 * 21)
    const head = await door.enter('houjie.zhuren1')
    interface Watch { open: number; late: number; week: number; stuck: object[]; bodies: { body: { id: string }; open: number; late: number; worst: number }[]; towns: { area: { path: string }; open: number }[]; stages: { kind: string; stage: string; late: number }[] }
    const watch = (await get('/api/watch', head)).json<Watch>()
    const count = async (query: Record<string, string>) => (await get(`/api/matters?${new URLSearchParams(query).toString()}`, head)).json<{ total: number }>().total
    expect(watch.late).toBeGreaterThan(0)
    expect(await count({ due: 'late' })).toBe(watch.late)
    expect(await count({ due: 'week' })).toBe(watch.week)
    for (const { body, late, worst } of watch.bodies) {
      expect(await count({ due: 'late', body: body.id })).toBe(late)
      expect(worst > 0).toBe(late > 0)
    }
    for (const town of watch.towns) expect(await count({ area: town.area.path })).toBe(town.open)
    for (const one of watch.stages) expect(await count({ kind: one.kind, stage: one.stage, due: 'late' })).toBe(one.late)
    expect(watch.stuck.length).toBe(Math.min(20, watch.late))
    clerk = await door.enter('houjie.window1')
  })
})

describe('reports', () => {
  test('every number opens the list of exactly its cases, and the parts add up to the whole', async () => {
    const head = await door.enter('houjie.zhuren1')
    interface Answer { value: number; of?: number; unit: string; cases: string; baseCases: string; rows: { by: string; value: number; of?: number; cases: string }[] }
    const count = async (cases: string) => (await get(cases, head)).json<{ total: number }>().total
    const names = (await get('/api/reports', head)).json<{ name: string }[]>().map((one) => one.name)
    expect(names).toEqual(['opened', 'settled-rate', 'in-limit-rate'])
    for (const name of names) {
      for (const query of ['', '?from=2026-11-01&to=2026-11-30', `?area=${houjie}`, '?to=2026-01-01']) {
        const answer = (await get(`/api/reports/${name}${query}`, head)).json<Answer>()
        if (name === 'opened') {
          expect(await count(answer.cases)).toBe(answer.value)
          for (const row of answer.rows) expect(await count(row.cases)).toBe(row.value)
        } else {
          expect(await count(answer.baseCases)).toBe(answer.of)
          const listed = await count(answer.cases)
          const share = answer.of ? (name === 'in-limit-rate' ? answer.of - listed : listed) / answer.of : null
          expect(answer.value).toBe(share === null ? null : Math.round(share * 10_000) / 10_000)
        }
        for (const by of new Set(answer.rows.map((row) => row.by))) {
          const rows = answer.rows.filter((row) => row.by === by)
          expect(rows.reduce((sum, row) => sum + (row.of ?? row.value), 0)).toBe(answer.of ?? answer.value)
        }
      }
    }
  })

  test('a summary says what counting says, sealed matters included for those who may see them', async () => {
    await open({ flags: ['domestic-violence'], type: 'family' })
    for (const login of ['houjie.zhuren1', 'houjie.fenliu1', 'shi.shenji1', 'shi.duban1']) {
      const who = await door.enter(login)
      const kept = (await get('/api/reports/opened', who)).json<{ value: number }>().value
      const exact = (await get('/api/reports/opened?from=2000-01-01', who)).json<{ value: number }>().value
      expect(kept).toBe(exact)
    }
  })

  test('who may count nothing is refused, and slips are marked', async () => {
    const admin = await door.enter('shi.guanli1')
    expect((await get('/api/reports', admin)).json()).toEqual([])
    expect(problem(await get('/api/reports/opened', admin)).code).toBe('not-allowed')
    const head = await door.enter('houjie.zhuren1')
    expect(problem(await get('/api/reports/opened?from=2026-02-30&kind=wedding&area=1', head)).fields?.map((one) => one.path)).toEqual(['kind', 'from', 'area'])
    expect((await get('/api/reports/weather', head)).statusCode).toBe(404)
  })
})
