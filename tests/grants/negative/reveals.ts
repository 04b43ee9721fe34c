import { expect } from 'vitest'
import { chapter, codeOf, nobody } from './scene.ts'

export const reveals = chapter(185, [
  ['Without a reason nothing is revealed, and no look is on record.', async (scene) => {
    const looks = async () => (await scene.door.db.rows<{ n: number }>({ text: 'select count(*)::int as n from looks' }))[0]?.n
    const before = await looks()
    for (const why of ['', ' ', 'x', '。。']) expect(codeOf(await scene.send('houjie.mediator1', 'POST', `/api/matters/${scene.matters.near.id}/reveal`, { person: scene.people.wang, what: 'phone', why })), why).toBe('invalid')
    expect(codeOf(await scene.send('houjie.mediator1', 'POST', `/api/matters/${scene.matters.near.id}/reveal`, { person: scene.people.wang, what: 'phone' }))).toBe('invalid')
    expect(await looks()).toBe(before)
  }],
  ['Who only looks reveals nothing: supervisor, auditor, grid worker.', async (scene) => {
    for (const who of ['houjie.duban1', 'shi.duban1', 'shi.shenji1']) expect(codeOf(await scene.send(who, 'POST', `/api/matters/${scene.matters.near.id}/reveal`, { person: scene.people.wang, what: 'phone', why: 'audit' })), who).toBe('not-allowed')
    expect(codeOf(await scene.send('houjie.grid1', 'POST', `/api/matters/${scene.matters.hazard.id}/reveal`, { person: scene.people.wang, what: 'phone', why: 'contact' }))).toBe('not-allowed')
  }],
  ['Nobody reveals in a matter that is not theirs.', async (scene) => {
    for (const who of ['changan.window1', 'xunli.lvshi1', 'fayuan2.faguan2', 'shi.guanli1']) expect(codeOf(await scene.send(who, 'POST', `/api/matters/${scene.matters.near.id}/reveal`, { person: scene.people.wang, what: 'phone', why: 'contact' })), who).toBe('not-found')
  }],
  ['A person of another matter is not revealed by way of one’s own.', async (scene) => {
    for (const person of [scene.people.sun, scene.people.zhou, nobody]) expect(codeOf(await scene.send('houjie.mediator1', 'POST', `/api/matters/${scene.matters.near.id}/reveal`, { person, what: 'phone', why: 'contact' }))).toBe('unknown-party')
  }],
  ['What one officer revealed stays masked for another.', async (scene) => {
    expect((await scene.send('houjie.mediator1', 'POST', `/api/matters/${scene.matters.near.id}/reveal`, { person: scene.people.wang, what: 'phone', why: 'contact' })).json<{ value: string }>().value).toBe('13900010002')
    for (const who of ['houjie.window1', 'houjie.zhuren1', 'shi.duban1', 'li']) expect((await scene.get(who, `/api/matters/${scene.matters.near.id}`)).body, who).not.toContain('13900010002')
  }],
  ['… and is masked again the next day.', async (scene) => {
    const now = scene.door.clock.now
    scene.door.clock.pass(24 * 60)
    const again = await scene.enter('houjie.mediator1')
    expect((await scene.door.app.inject({ url: `/api/matters/${scene.matters.near.id}`, headers: again.headers })).body).not.toContain('13900010002')
    scene.door.clock.now = now
  }],
  ['A revealed number is kept by no cache and stands in no address.', async (scene) => {
    const answer = await scene.send('houjie.mediator1', 'POST', `/api/matters/${scene.matters.near.id}/reveal`, { person: scene.people.wang, what: 'idNumber', why: 'identity' })
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(codeOf(await scene.get('houjie.mediator1', `/api/matters/${scene.matters.near.id}/reveal?person=${scene.people.wang}&what=phone&why=contact`))).toBe('unknown-route')
  }],
  ['Every look is on record before the value leaves, with who and why, for the person to read.', async (scene) => {
    const looks = (await scene.get('wang', `/api/matters/${scene.matters.near.id}`)).json<{ looks: { who: string; why: { zh: string; en: string } }[] }>().looks
    expect(looks.length).toBeGreaterThanOrEqual(2)
    for (const look of looks) expect(look.who.length * look.why.zh.length).toBeGreaterThan(0)
    expect(looks.map((look) => look.why), 'in the language of who reads it').toContainEqual({ zh: '联系当事人', en: 'To reach the party' })
  }],
  ['No number of a person stands in clear in the record: not in a fact, a state, a letter, a word for searching.', async (scene) => {
    for (const [table, column] of [['facts', 'data'], ['matters', 'state'], ['outbox', 'payload'], ['matter_words', 'words'], ['people', 'name']] as const) {
      const rows = await scene.door.db.rows<{ n: number }>({ text: `select count(*)::int as n from ${table} where ${column}::text ~ '1390001000[1-6]' or ${column}::text like '%440106199001011%'` })
      expect(rows[0]?.n, table).toBe(0)
    }
  }],
])
