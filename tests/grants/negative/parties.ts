import { expect } from 'vitest'
import { act } from '../../../src/service/act.ts'
import { getMatter } from '../../../src/service/get-matter.ts'
import { openMatter } from '../../../src/service/open-matter.ts'
import { bearerOf } from './sealed.ts'
import { bare, chapter, codeOf, dispute, freeCode, numbers, party, peopleNames, phones, places, sameAnswer, secrets, table } from './scene.ts'
import type { Scene } from './scene.ts'

const near = (scene: Scene, who: 'li' | 'wang') => scene.get(who, `/api/matters/${scene.matters.near.id}`)
const track = (scene: Scene, code: string, phone: string, address = '10.0.0.1') =>
  scene.door.app.inject({ url: `/api/track?${new URLSearchParams({ code, phone }).toString()}`, remoteAddress: address })
const hidden = ['private-note', 'inquired', 'inquiry-signed', 'noted', 'rated', 'police-told', 'overdue', 'sealed']

export const parties = chapter(49, [
  ['A party’s page shows no private talk, no note, no rating, no report to the police: not that they were made, nor what they say.', async (scene) => {
    for (const who of ['li', 'wang'] as const) {
      const answer = await near(scene, who)
      expect(answer.json<{ facts: { kind: string }[] }>().facts.filter((fact) => hidden.includes(fact.kind)), who).toEqual([])
      for (const secret of [secrets.note, secrets.talk, secrets.police]) expect(answer.body).not.toContain(secret)
    }
  }],
  ['Nor does the refusal of an outdated page tell a party of them.', async (scene) => {
    const answer = await scene.act('li', scene.matters.near, 'own', {}, { 'if-match': '"1"' })
    expect(codeOf(answer)).toBe('stale')
    for (const word of ['单方谈话', 'Private talk', '报告公安', 'Police told', '风险评级', 'Risk rated', '记录']) expect(answer.body, word).not.toContain(word)
  }],
  ['A court that entrusted a case reads nothing of what lies on the table: no talk, no note, no offer, no open point.', async (scene) => {
    const answer = await scene.get('fayuan2.faguan2', `/api/matters/${scene.matters.table.id}`)
    expect(answer.statusCode).toBe(200)
    for (const secret of [secrets.talk, secrets.note, ...Object.values(table)]) expect(answer.body, secret).not.toContain(secret)
    const page = answer.json<{ facts: { kind: string }[]; panels: { name: string }[] }>()
    expect(page.facts.filter((fact) => hidden.includes(fact.kind))).toEqual([])
    expect(page.panels.map((panel) => panel.name)).not.toContain('points')
    const stale = await scene.act('fayuan2.faguan2', scene.matters.table, 'note', { words: 'x' }, { 'if-match': '"1"' })
    expect(stale.body).not.toContain('单方谈话')
  }],
  ['Who takes a case over does not read what was said in private to the one before.', async (scene) => {
    const mine = await scene.get('hub.one', `/api/matters/${scene.matters.table.id}`)
    expect(mine.body).toContain(secrets.talk)
    const next = await scene.get('hub.two', `/api/matters/${scene.matters.table.id}`)
    expect(next.statusCode).toBe(200)
    expect(next.body).not.toContain(secrets.talk)
    expect((await scene.act('hub.one', scene.matters.table, 'redraft', { why: '还要谈' })).statusCode).toBe(200)
    expect((await scene.act('hub.two', scene.matters.table, 'choose-mediator', { account: await scene.accountId('hub.two'), how: 'joint' })).statusCode).toBe(200)
    expect((await scene.get('hub.two', `/api/matters/${scene.matters.table.id}`)).body).not.toContain(secrets.talk)
  }],
  ['What only officers did since does not make a party’s page outdated.', async (scene) => {
    const version = await scene.version(scene.matters.left)
    expect((await scene.act('houjie.zhuren1', scene.matters.left, 'note', { words: '记一笔' })).statusCode).toBe(200)
    expect((await scene.act('zhao', scene.matters.left, 'own', {}, { 'if-match': `"${version}"` })).statusCode).toBe(200)
  }],
  ['Nor does it name the other party.', async (scene) => {
    const answer = await scene.act('wang', scene.matters.near, 'own', {}, { 'if-match': '"1"' })
    expect(answer.body).not.toContain(peopleNames.li)
  }],
  ['A party sees neither the name in full, nor phone, number or address of the other.', async (scene) => {
    for (const [who, other] of [['li', 'wang'], ['wang', 'li']] as const) {
      const answer = await near(scene, who)
      expect(answer.body).not.toContain(peopleNames[other])
      for (const secret of [phones[other], numbers[other], secrets.address]) expect(answer.body).not.toContain(secret)
    }
  }],
  ['A party reads no risk and, on the other side, no mark.', async (scene) => {
    expect((await near(scene, 'wang')).json<{ risk: string; flags: string[] }>()).toMatchObject({ risk: 'none', flags: [] })
    expect((await near(scene, 'wang')).body).not.toContain('violence-risk')
    expect((await scene.get('wang', '/api/matters')).body).not.toContain('violence-risk')
  }],
  ['… and cannot find it out by asking for it.', async (scene) => { expect((await scene.find('wang', { flag: 'violence-risk' })).total).toBe(0) }],
  ['A party cannot confirm the other’s phone by trying it in the search.', async (scene) => {
    for (const q of [phones.wang, numbers.wang, `+86${phones.wang}`]) expect((await scene.find('li', { q })).total, q).toBe(0)
  }],
  ['A party reveals nothing, not even of themselves.', async (scene) => {
    for (const person of [scene.people.li, scene.people.wang]) expect(codeOf(await scene.send('li', 'POST', `/api/matters/${scene.matters.near.id}/reveal`, { person, what: 'phone', why: 'contact' }))).toBe('not-allowed')
  }],
  ['A party is offered no officer’s act, and may do none.', async (scene) => {
    const offered = (await near(scene, 'li')).json<{ allowed: { act: string }[] }>().allowed.map((one) => one.act)
    for (const name of ['record-consent', 'notify', 'hold-session', 'fail', 'note', 'rate-risk', 'transfer', 'suspend']) {
      expect(offered).not.toContain(name)
      expect(codeOf(await scene.act('li', scene.matters.near, name, {})), name).toBe('not-allowed')
    }
  }],
  ['A party does not answer for the other: whom the payload names is not asked.', async (scene) => {
    expect(codeOf(await scene.act('li', scene.matters.near, 'record-consent', { person: scene.people.wang, yes: true, way: 'call' }))).toBe('not-allowed')
    const before = await scene.version(scene.matters.near)
    expect(codeOf(await scene.act('li', scene.matters.near, 'own', { person: scene.people.wang }))).toBe('invalid')
    expect(await scene.version(scene.matters.near)).toBe(before)
    expect((await scene.act('li', scene.matters.near, 'own')).statusCode).toBe(200)
    expect((await near(scene, 'wang')).json<{ parties: { me: boolean; owned?: string }[] }>().parties.find((one) => one.me)?.owned).toBeUndefined()
  }],
  ['A party does no act on another’s matter.', async (scene) => {
    for (const name of ['consent', 'own', 'not-me', 'withdraw', 'file-suit', 'add-evidence', 'sign']) expect(codeOf(await scene.act('li', scene.matters.far, name, { yes: true })), name).toBe('not-found')
  }],
  ['A party reads no file of another’s matter, and gives none to it.', async (scene) => {
    expect(codeOf(await scene.get('li', `/api/files/${scene.files.far}`))).toBe('not-found')
    expect(codeOf(await scene.upload('li', scene.matters.far, 'x.png', Buffer.from('x')))).toBe('not-found')
  }],
  ['A file of another’s matter cannot be drawn into one’s own by its id.', async (scene) => {
    const answer = await scene.act('li', scene.matters.near, 'add-evidence', { files: [scene.files.far] })
    expect(codeOf(answer)).toBe('invalid')
    expect(codeOf(await scene.get('li', `/api/files/${scene.files.far}`))).toBe('not-found')
  }],
  ['… and the refusal is the one for a file that nobody has.', async (scene) => {
    sameAnswer(await scene.act('li', scene.matters.near, 'add-evidence', { files: [scene.files.far] }), await scene.act('li', scene.matters.near, 'add-evidence', { files: ['01890000-0000-7000-8000-0000000000aa'] }))
  }],
  ['A resident who shares no matter sees no party’s file.', async (scene) => {
    for (const who of ['zhao', 'zhou']) expect(codeOf(await scene.get(who, `/api/files/${scene.files.near}`)), who).toBe('not-found')
  }],
  ['With the right code and a wrong number, tracking tells what it tells of a code that nobody has.', async (scene) => {
    sameAnswer(await track(scene, scene.matters.near.code, '0009'), await track(scene, freeCode, '0009'))
  }],
  ['The end of one’s own number opens no other’s matter.', async (scene) => { expect(codeOf(await track(scene, scene.matters.far.code, phones.li.slice(-4), '10.0.0.2'))).toBe('not-found') }],
  ['An officer’s kind of matter is tracked by nobody.', async (scene) => {
    for (const matter of [scene.matters.hazard, scene.matters.request]) expect(codeOf(await track(scene, matter.code, phones.li.slice(-4), '10.0.0.3'))).toBe('not-found')
  }],
  ['Patterns, signs and too many digits are no number.', async (scene) => {
    for (const phone of ['%', '____', '', '1', '13900010001', '0001 ', '０００１', "' or"]) expect(codeOf(await track(scene, scene.matters.near.code, phone, '10.0.0.4')), phone).toBe('invalid')
  }],
  ['What tracking shows has no name, no story and no hidden step.', async (scene) => {
    const answer = await track(scene, scene.matters.before.code, phones.li.slice(-4), '10.0.0.5')
    expect(answer.statusCode).toBe(200)
    bare(answer)
    for (const name of Object.values(peopleNames)) expect(answer.body).not.toContain(name)
    const seen = await track(scene, scene.matters.near.code, phones.wang.slice(-4), '10.0.0.5')
    for (const word of ['Private talk', 'Police told', 'Risk rated']) expect(seen.body).not.toContain(word)
    expect(seen.json<object>()).not.toHaveProperty('allowed')
  }],
  ['Trying numbers against one code ends after a few, also for who then has the right one, whatever address it comes from.', async (scene) => {
    const { code } = scene.matters.left
    const answers = []
    for (let n = 0; n < 9; n += 1) answers.push(codeOf(await track(scene, code, String(5000 + n), `10.0.1.${n}`)))
    expect(answers.at(-1)).toBe('too-many')
    expect(codeOf(await track(scene, code, phones.li.slice(-4), '10.0.2.1'))).toBe('too-many')
  }],
  ['Trying codes from one address ends too.', async (scene) => {
    const answers = []
    for (let n = 0; n < 65; n += 1) answers.push(codeOf(await track(scene, freeCode, '0001', '10.0.3.1')))
    expect(answers.at(-1)).toBe('too-many')
  }],
  ['Whoever holds a code and the end of a number does nothing: no act, no opening, no upload.', async (scene) => {
    const bearer = bearerOf(scene.people.li, scene.matters.near)
    for (const name of ['own', 'consent', 'add-evidence', 'not-me', 'file-suit', 'enforce', 'supply']) {
      expect(await act(scene.door.house, { actor: bearer, matter: scene.matters.near.id as never, act: name, payload: { yes: true }, key: `bearer ${name}` })).toMatchObject({ refused: { code: 'not-allowed' } })
    }
    expect(await openMatter(scene.door.house, { actor: bearer, kind: 'dispute', payload: dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'wang')]), key: 'bearer opens' })).toMatchObject({ refused: { code: 'not-allowed' } })
  }],
  ['… and looks at that one matter only.', async (scene) => {
    const bearer = bearerOf(scene.people.li, scene.matters.near)
    expect(await getMatter(scene.door.house, bearer, scene.matters.before.id)).toMatchObject({ refused: { code: 'not-found' } })
    expect(await getMatter(scene.door.house, bearer, scene.matters.near.id)).toMatchObject({ allowed: [], risk: 'none' })
  }],
  ['A party does not see who looked at the other.', async (scene) => {
    expect((await scene.send('houjie.mediator1', 'POST', `/api/matters/${scene.matters.near.id}/reveal`, { person: scene.people.li, what: 'phone', why: 'contact' })).statusCode).toBe(200)
    expect((await near(scene, 'li')).json<{ looks: unknown[] }>().looks).toHaveLength(1)
    expect((await near(scene, 'wang')).json<{ looks: unknown[] }>().looks).toEqual([])
  }],
  ['Officers do not see each other’s looks on the page.', async (scene) => {
    expect((await scene.get('houjie.window1', `/api/matters/${scene.matters.near.id}`)).json<object>()).not.toHaveProperty('looks')
  }],
  ['A linked matter is shown only to who may list it, and its code stands in no sentence.', async (scene) => {
    expect((await scene.act('houjie.zhuren1', scene.matters.near, 'link', { code: scene.matters.before.code, why: '同一个人' })).statusCode).toBe(200)
    const other = await near(scene, 'wang')
    expect(other.body).not.toContain(scene.matters.before.code)
    expect(other.json<{ links: unknown[] }>().links).toEqual([])
    expect((await near(scene, 'li')).json<{ links: { code: string }[] }>().links.map((one) => one.code)).toEqual([scene.matters.before.code])
    const judge = (await scene.get('fayuan2.faguan2', `/api/matters/${scene.matters.before.id}`))
    expect(judge.body).not.toContain(scene.matters.near.code)
  }],
  ['A resident who opens a dispute with somebody else’s phone does not become them, nor see their matters.', async (scene) => {
    const answer = await scene.open('zhao', 'dispute', dispute(places.changan, [party('applicant', 'zhao'), { ...party('respondent', 'wang'), name: '王某某' }]))
    expect(answer.statusCode).toBe(200)
    expect((await scene.find('zhao')).ids).not.toContain(scene.matters.near.id)
    const [row] = await scene.door.db.rows<{ name: string }>({ text: 'select name from people where id = $1' }, [scene.people.wang])
    expect(row?.name).toBe(peopleNames.wang)
  }],
  ['A resident does not turn another’s notices to their own phone by naming them with it.', async (scene) => {
    await scene.open('zhao', 'dispute', dispute(places.changan, [party('applicant', 'zhao'), { side: 'respondent', form: 'natural', name: peopleNames.wang, idNumber: numbers.wang, phone: '13900019999' }]))
    const [row] = await scene.door.db.rows<{ phone: Buffer }>({ text: 'select phone from people where id = $1' }, [scene.people.wang])
    expect(scene.door.house.vault.open('phone', row?.phone ?? Buffer.alloc(0))).toBe(phones.wang)
  }],
  ['The letter in the demonstration’s inbox shows no phone but the one that was asked for.', async (scene) => {
    const answer = await scene.get('guest', '/api/inbox')
    for (const phone of Object.values(phones)) expect(answer.body).not.toContain(phone)
  }],
])
