import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { isRefused } from '../../../src/domain/kernel/fault.ts'
import { act } from '../../../src/service/act.ts'
import { actorOf } from './sealed.ts'
import { chapter, codeOf, dispute, nobody, party, places, sameAnswer } from './scene.ts'
import type { Matter, Scene } from './scene.ts'

const odd = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']
const invalid = async (scene: Scene, who: string, query: Record<string, string>): Promise<void> => {
  const answer = await scene.get(who, `/api/matters?${new URLSearchParams(query).toString()}`)
  expect(codeOf(answer), JSON.stringify(query)).toBe('invalid')
  expect(answer.json<{ fields: { path: string }[] }>().fields.map((one) => one.path)).toEqual(Object.keys(query).slice(0, 1))
}
const fresh = async (scene: Scene, more: object = {}): Promise<Matter> => {
  const answer = await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')], more))
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<Matter>()
}
const fragments = ["'; drop table facts; --", '" or 1=1 --', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '{{constructor.constructor("return 1")()}}', '${7*7}', '%s%n', '../../etc/passwd', '𠮷㼆🙂'] as const

export const typed = chapter(140, [
  ['What is no id opens nothing, and is no error of the house.', async (scene) => {
    for (const id of ['1', '0', 'null', 'undefined', "'", '%27%20or%201=1', scene.matters.near.id.toUpperCase(), `{${scene.matters.near.id}}`, scene.matters.near.id.replaceAll('-', ''), scene.people.li, '..%2f..%2fadmin']) {
      for (const url of [`/api/matters/${id}`, `/api/matters/${id}/routes`, `/api/matters/${id}/earlier`]) expect(codeOf(await scene.get('houjie.window1', url)), url).toMatch(/^(not-found|unknown-route|unreadable|invalid)$/)
    }
  }],
  ['An act’s name that every object has is no act.', async (scene) => {
    for (const name of odd) expect(codeOf(await scene.act('houjie.zhuren1', scene.matters.near, name)), name).toBe('unknown-act')
    for (const name of ['open', 'read', 'list', 'reveal', 'export', 'count', 'disclose']) expect(codeOf(await scene.act('houjie.zhuren1', scene.matters.near, name)), name).toBe('unknown-act')
  }],
  ['A kind’s name that every object has is no kind, in no place.', async (scene) => {
    for (const name of odd) {
      expect(codeOf(await scene.open('houjie.window1', name, {})), name).toBe('unknown-kind')
      expect(codeOf(await scene.get('guest', `/api/kinds/${name}/form`)), name).toBe('unknown-kind')
      await invalid(scene, 'houjie.window1', { kind: name })
      expect(codeOf(await scene.get('houjie.zhuren1', `/api/reports/opened?kind=${name}`)), name).toBe('invalid')
      expect(codeOf(await scene.get('houjie.zhuren1', `/api/reports/${name}`)), name).toBe('not-found')
    }
  }],
  ['Nor is it a stage or a queue.', async (scene) => {
    for (const name of odd) {
      await invalid(scene, 'houjie.window1', { stage: name })
      await invalid(scene, 'houjie.window1', { queue: name })
    }
  }],
  ['Nor a choice in a form.', async (scene) => {
    for (const name of odd) {
      expect(codeOf(await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')], { type: name }))), name).toBe('invalid')
      expect(codeOf(await scene.send('houjie.mediator1', 'POST', `/api/matters/${scene.matters.near.id}/reveal`, { person: scene.people.li, what: name, why: 'contact' })), name).toBe('invalid')
    }
  }],
  ['A body that would change what every object has is not read.', async (scene) => {
    const headers = { ...(await scene.as('houjie.window1')), 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    for (const payload of ['{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}', '{"words":"x","__proto__":null}']) {
      const answer = await scene.door.app.inject({ method: 'POST', url: `/api/matters/${scene.matters.near.id}/acts/note`, payload, headers })
      expect(answer.statusCode, payload).toBeGreaterThanOrEqual(400)
      expect(answer.statusCode, payload).toBeLessThan(500)
    }
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
  }],
  ['Fields that no form asks for have no effect, and are named: nobody seals, moves or ends a matter by writing it into another act.', async (scene) => {
    const strange = { sealed: true, stage: 'archived', body: nobody, court: nobody, assignee: nobody, code: 'DG-1', reporter: nobody, risk: 'red' }
    const opening = await scene.open('houjie.window1', 'dispute', { ...dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')]), ...strange })
    expect(opening.json<{ fields: { path: string }[] }>().fields.map((one) => one.path)).toEqual(Object.keys(strange))
    const matter = await fresh(scene)
    const accepting = await scene.act('houjie.window1', matter, 'accept', { stage: 'archived', sealed: true, deemed: true, outcome: 'kept' })
    expect(accepting.json<{ fields: { path: string }[] }>().fields.map((one) => one.path)).toEqual(['stage', 'sealed', 'deemed', 'outcome'])
    expect((await scene.act('houjie.window1', matter, 'accept')).statusCode).toBe(200)
    expect((await scene.get('houjie.window1', `/api/matters/${matter.id}`)).json()).toMatchObject({ code: matter.code, stage: 'accepted', sealed: false, risk: 'none' })
  }],
  ['A party in a payload brings no id, no mask and no confirmation of their own.', async (scene) => {
    const stranger = { side: 'respondent', form: 'natural', name: '某人' }
    const opened = (more: object) => scene.open('zhao', 'dispute', dispute(places.houjie, [party('applicant', 'zhao'), { ...stranger, ...more }]))
    const refused = await opened({ person: scene.people.li, owned: '2026-01-01', mask: '138****0001' })
    expect(refused.statusCode).toBe(422)
    expect(refused.json<{ fields: { path: string }[] }>().fields.map((one) => one.path)).toEqual(['parties.1.person', 'parties.1.owned', 'parties.1.mask'])
    const answer = await opened({})
    expect(answer.statusCode).toBe(200)
    const [row] = await scene.door.db.rows<{ parties: { person: string; owned?: string }[] }>({ text: `select state->'parties' as parties from matters where id = $1` }, [answer.json<Matter>().id])
    expect(row?.parties.map((one) => one.person)).not.toContain(scene.people.li)
    expect(row?.parties[1]?.owned).toBeUndefined()
  }],
  ['A list is not asked in an order or a size that there is not.', async (scene) => {
    for (const query of [{ limit: '0' }, { limit: '-1' }, { limit: '101' }, { limit: '1e9' }, { limit: 'NaN' }, { limit: '1;drop' }, { sort: 'name' }, { sort: 'id desc' }, { sort: "due'" }]) await invalid(scene, 'houjie.window1', query as unknown as Record<string, string>)
  }],
  ['A place is named as it is named: no other digits, no climbing, no pattern.', async (scene) => {
    for (const area of ['４４１９００', '441900/441900122/', '441900/../441900119', '441900%', '441900/441900_22', '441900/441900122\u0000', ' 441900', '441900/441900119/441900122011', '44190', '440100']) await invalid(scene, 'houjie.window1', { area })
  }],
  ['A body or an officer is named by an id, in small letters, and nothing else.', async (scene) => {
    for (const name of ['body', 'assignee'] as const) for (const value of ['centre-houjie', '%', "' or true --", `{${nobody}}`, nobody.toUpperCase().replace('0189', 'ABCD')]) await invalid(scene, 'houjie.window1', { [name]: value })
  }],
  ['A day is a day.', async (scene) => { for (const due of ['2026-02-30', 'tomorrow', "2026-01-01' --", '2026-1-1', '9999-99-99']) await invalid(scene, 'houjie.window1', { due }) }],
  ['A place in somebody else’s list shows nothing of theirs.', async (scene) => {
    const theirs = await scene.get('houjie.zhuren1', '/api/matters?limit=1')
    const { next } = theirs.json<{ next: string }>()
    const mine = await scene.get('changan.window1', `/api/matters?limit=100&cursor=${encodeURIComponent(next)}`)
    for (const item of mine.json<{ items: { place: { path: string } }[] }>().items) expect(item.place.path).toContain('441900119')
  }],
  ['A tampered place in a list is refused, or shows what one may see anyway.', async (scene) => {
    const own = new Set((await scene.find('changan.window1')).ids)
    for (const cursor of ['due.n.0001-01-01.00000000-0000-0000-0000-000000000000', 'due.n.9999-12-31.ffffffff-ffff-ffff-ffff-ffffffffffff', 'last']) {
      const answer = await scene.get('changan.window1', `/api/matters?limit=100&cursor=${cursor}`)
      if (answer.statusCode === 200) for (const item of answer.json<{ items: { id: string }[] }>().items) expect(own).toContain(item.id)
      else expect(codeOf(answer)).toBe('invalid')
    }
    for (const cursor of ["due.n.2026-01-01.' or 1=1", 'due.x.2026-01-01.00000000-0000-0000-0000-000000000000', 'sealed.n.2026-01-01.00000000-0000-0000-0000-000000000000', 'eyJhIjoxfQ', '\u0000']) await invalid(scene, 'changan.window1', { cursor })
  }],
  ['Signs in a search are letters like others.', async (scene) => {
    for (const q of ['%', '%%', '_', '__', '\\', "'", '"', '*', '.*', 'a%b', "' union select 1 --"]) {
      const found = await scene.find('changan.window1', { q })
      for (const id of found.ids) expect((await scene.find('changan.window1')).ids).toContain(id)
    }
  }],
  ['What no text can hold is not sought, and is no error of the house.', async (scene) => {
    for (const url of ['/api/matters?q=%00', '/api/matters?q=a%00b&kind=dispute', '/api/matters?type=%00', '/api/matters?flag=%00', '/api/earlier?name=ab%00', '/api/bodies?q=%00', '/api/accounts?q=%00', '/api/areas?q=%00', '/api/causes?q=%00']) {
      expect((await scene.get('houjie.window1', url)).statusCode, url).toBeLessThan(500)
    }
    for (const payload of [{ account: 'a\u0000', password: 'x' }, { account: '\ud83d', password: '\u0000' }]) expect((await scene.send('guest', 'POST', '/api/session', payload)).statusCode).toBeLessThan(500)
    for (const url of ['/api/admin/accounts?q=%00', '/api/admin/bodies?q=%00', '/api/admin/changes?thing=%00']) expect((await scene.get('shi.guanli1', url)).statusCode, url).toBeLessThan(500)
    expect((await scene.send('houjie.mediator1', 'POST', `/api/matters/${scene.matters.near.id}/reveal`, { person: scene.people.li, what: 'phone', why: '\u0000' })).statusCode).toBeLessThan(500)
  }],
  ['A submission without a number of its own is not taken.', async (scene) => {
    const before = await scene.version(scene.matters.near)
    for (const key of ['', '   ']) expect(codeOf(await scene.act('houjie.window1', scene.matters.near, 'note', { words: 'x' }, { 'idempotency-key': key }))).toBe('key-needed')
    expect(codeOf(await scene.act('houjie.window1', scene.matters.near, 'note', { words: 'x' }, { 'idempotency-key': 'k'.repeat(201) }))).toBe('invalid')
    expect(await scene.version(scene.matters.near)).toBe(before)
  }],
  ['Somebody else’s number does not give one their answer, nor undo it.', async (scene) => {
    const key = randomUUID()
    expect((await scene.act('houjie.window1', scene.matters.near, 'note', { words: '一' }, { 'idempotency-key': key })).statusCode).toBe(200)
    const before = await scene.version(scene.matters.near)
    expect(codeOf(await scene.act('houjie.fenliu1', scene.matters.near, 'note', { words: '一' }, { 'idempotency-key': key }))).toBe('reused-key')
    expect(codeOf(await scene.act('houjie.window1', scene.matters.near, 'note', { words: '二' }, { 'idempotency-key': key }))).toBe('reused-key')
    expect(codeOf(await scene.act('changan.window1', scene.matters.near, 'note', { words: '一' }, { 'idempotency-key': key }))).toBe('not-found')
    expect(await scene.version(scene.matters.near)).toBe(before)
  }],
  ['A number used for opening does not open twice, nor for another.', async (scene) => {
    const key = randomUUID()
    const payload = dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')])
    const first = await scene.open('houjie.window1', 'dispute', payload, { 'idempotency-key': key })
    expect((await scene.open('houjie.window1', 'dispute', payload, { 'idempotency-key': key })).json<Matter>().id).toBe(first.json<Matter>().id)
    const other = await scene.open('changan.window1', 'dispute', dispute(places.changan, [party('applicant', 'li'), party('respondent', 'zhao')]), { 'idempotency-key': key })
    expect(codeOf(other)).toBe('reused-key')
    expect(other.body).not.toContain(first.json<Matter>().code)
  }],
  ['The version of another matter does not pass for this one’s; nonsense is not read.', async (scene) => {
    const version = await scene.version(scene.matters.near)
    for (const wrong of [version - 1, version + 1, 0, 999_999_999]) expect(codeOf(await scene.act('houjie.window1', scene.matters.near, 'note', { words: 'x' }, { 'if-match': `"${wrong}"` })), String(wrong)).toBe('stale')
    for (const wrong of ['abc', '"1', '-1', '1.5', '"99999999999"', '1, 2']) expect(codeOf(await scene.act('houjie.window1', scene.matters.near, 'note', { words: 'x' }, { 'if-match': wrong })), wrong).toMatch(/^(unreadable|stale)$/)
    expect(await scene.version(scene.matters.near)).toBe(version)
  }],
  ['A fragment of SQL, HTML or a template in any text field comes back as the text it is.', async (scene) => {
    for (const text of fragments) {
      const matter = await fresh(scene, { story: text, claim: text, caseNo: text, parties: [party('applicant', 'li', { name: `甲${text}`, agent: text }), party('respondent', 'zhao')] })
      const page = (await scene.get('houjie.window1', `/api/matters/${matter.id}`)).json<{ panels: { lines: { value: { zh: string } }[] }[] }>()
      const values = page.panels.flatMap((panel) => panel.lines.map((line) => line.value.zh))
      expect(values.filter((value) => value === text).length, text).toBeGreaterThanOrEqual(2)
      expect((await scene.act('houjie.window1', matter, 'refuse', { ground: 'filed', words: text, door: text })).statusCode).toBeLessThan(500)
    }
    expect((await scene.door.db.rows<{ n: number }>({ text: 'select count(*)::int as n from facts' }))[0]?.n).toBeGreaterThan(20)
  }],
  ['A sign that turns the direction of writing does not hide what a text says.', async (scene) => {
    const matter = await fresh(scene, { claim: 'abc\u202egnp.exe' })
    expect((await scene.get('houjie.window1', `/api/matters/${matter.id}`)).body).not.toContain('\u202e')
  }],
  ['Such a fragment in a name is no page: every answer says that it is data.', async (scene) => {
    const answer = await scene.get('houjie.window1', '/api/matters')
    expect(answer.headers['content-type']).toContain('application/json')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(String(answer.headers['content-security-policy'])).toContain("script-src 'self'")
  }],
  ['A story of forty thousand characters is taken, one more is not, and neither is a story of signs that nobody sees.', async (scene) => {
    await fresh(scene, { story: '长'.repeat(40_000) })
    for (const story of ['长'.repeat(40_001), '\u0000\u0001\u0002', '   ', '']) expect(codeOf(await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')], { story })))).toBe('invalid')
  }],
  ['What is no form at all is refused with what is wrong, never with an error of the house.', async (scene) => {
    for (const payload of [[], [[]], ['x'], 'text', { parties: {} }, { parties: [null] }, { parties: 'x' }, { story: {}, parties: [[]] }, { area: ['441900'] }, { parties: Array.from({ length: 61 }, () => party('applicant', 'li')) }]) {
      const answer = await scene.open('houjie.window1', 'dispute', payload)
      expect(['invalid', 'unreadable', 'wrong-content'], JSON.stringify(payload).slice(0, 40)).toContain(codeOf(answer))
    }
  }],
  ['Nested without end it is refused too.', async (scene) => {
    const deep = `${'{"parties":['.repeat(5_000)}${']}'.repeat(5_000)}`
    const answer = await scene.door.app.inject({ method: 'POST', url: '/api/matters/dispute', payload: deep, headers: { ...(await scene.as('houjie.window1')), 'content-type': 'application/json', 'idempotency-key': randomUUID() } })
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.statusCode).toBeLessThan(500)
  }],
  ['A number without end, a minus, a half are no amount.', async (scene) => {
    for (const amount of [-1, 0.5, 1e14, '100', null, { value: 1 }]) expect(codeOf(await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')], { amount }))), String(amount)).toBe('invalid')
  }],
  ['A body, an officer or a person that there is not is not written into a matter.', async (scene) => {
    const matter = await fresh(scene)
    expect((await scene.act('houjie.window1', matter, 'accept')).statusCode).toBe(200)
    expect(codeOf(await scene.act('houjie.fenliu1', matter, 'route', { body: nobody, channel: 'people', reason: 'x' }))).toBe('unknown-body')
    expect(codeOf(await scene.act('houjie.mediator1', scene.matters.near, 'choose-mediator', { account: nobody, how: 'joint' }))).toBe('unknown-account')
    expect(codeOf(await scene.act('houjie.mediator1', scene.matters.near, 'notify', { person: scene.people.zhao, way: 'call' }))).toBe('unknown-party')
    expect(codeOf(await scene.act('houjie.mediator1', scene.matters.near, 'record-consent', { person: nobody, yes: true, way: 'call' }))).toBe('unknown-party')
  }],
  ['A request that comes a hundred times at once is done once.', async (scene) => {
    const matter = await fresh(scene)
    const actor = await actorOf(scene, 'houjie.window1')
    const answers = await Promise.all(Array.from({ length: 100 }, () => act(scene.door.house, { actor, matter: matter.id as never, act: 'accept', payload: {}, key: 'a hundred times' })))
    expect(answers.filter((one) => !isRefused(one) && !one.repeated)).toHaveLength(1)
    expect(answers.filter((one) => isRefused(one))).toHaveLength(0)
    expect(await scene.version(matter)).toBe(2)
  }],
  ['Twenty who write at once without minding each other all get done, none is lost, and none is an error of the house.', async (scene) => {
    const matter = await fresh(scene)
    const answers = await Promise.all(Array.from({ length: 20 }, (_, no) => scene.act('houjie.window1', matter, 'note', { words: `第 ${no} 个` })))
    const codes = answers.map(codeOf)
    for (const code of codes) expect(['done', 'stale', 'unavailable', 'too-many']).toContain(code)
    expect(await scene.version(matter)).toBe(1 + codes.filter((code) => code === 'done').length)
    expect(codes.filter((code) => code === 'done')).toHaveLength(20)
  }],
  ['Names that somebody makes up do not fill the numbers of the house.', async (scene) => {
    for (const matter of [scene.matters.near, scene.matters.far, { id: nobody, code: '' }]) await scene.act('houjie.window1', matter, 'made-up-by-a-visitor')
    expect((await scene.door.app.inject('/metrics')).body).not.toContain('made-up-by-a-visitor')
  }],
  ['A code with a slip is not found, nor told apart from one that nobody has.', async (scene) => {
    const slip = scene.matters.near.code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    sameAnswer(await scene.get('houjie.window1', `/api/matters/${slip}`), await scene.get('houjie.window1', `/api/matters/${nobody}`))
  }],
])
