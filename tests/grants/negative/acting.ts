import { expect } from 'vitest'
import { chapter, city, codeOf, dispute, party, phones, places } from './scene.ts'
import type { Matter, Scene, Who } from './scene.ts'

const refusedFor = async (scene: Scene, code: string, matter: Matter, name: string, who: readonly Who[], payload: unknown = {}): Promise<void> => {
  const before = await scene.version(matter)
  for (const one of who) expect(codeOf(await scene.act(one, matter, name, payload)), `${one} ${name}`).toBe(code)
  expect(await scene.version(matter)).toBe(before)
}
const anyBody = async (scene: Scene) => ({ body: await scene.bodyId('committee-houjie'), channel: 'people', reason: '就近' })
const fresh = async (scene: Scene, more: object = {}): Promise<Matter> =>
  (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')], more))).json<Matter>()

/** A dispute at the committee of Houjie, signed for by its mediator. */
const atTable = async (scene: Scene): Promise<Matter> => {
  const matter = await fresh(scene)
  for (const [who, name, payload] of [['houjie.window1', 'accept', {}], ['houjie.fenliu1', 'route', await anyBody(scene)], ['houjie.mediator1', 'sign-for', { mediator: await scene.accountId('houjie.mediator1') }]] as const) {
    expect(codeOf(await scene.act(who, matter, name, payload)), name).toBe('done')
  }
  return matter
}

export const acting = chapter(82, [
  ['An officer of another town does nothing with it.', (scene) => refusedFor(scene, 'not-found', scene.matters.near, 'note', ['changan.window1', 'changan.zhuren1', 'changan.sifa1', 'changan.duban1'], { words: 'x' })],
  ['A mediator of another body does nothing with it.', (scene) => refusedFor(scene, 'not-found', scene.matters.near, 'hold-session', ['houjie.mediator2', 'houjie.mediator3', 'xunli.lvshi1', 'changan.mediator2'])],
  ['A window clerk neither routes, nor transfers, nor voids, nor seals.', async (scene) => {
    for (const name of ['route', 'decide-route', 'transfer', 'void', 'set-secrecy', 'unfreeze', 'reopen', 'merge']) await refusedFor(scene, 'not-allowed', scene.matters.near, name, ['houjie.window1'])
  }],
  ['A dispatcher does not decide where a matter stays, nor whether it was forged.', async (scene) => {
    for (const name of ['decide-route', 'transfer', 'void', 'unfreeze', 'set-secrecy', 'reopen', 'decide-objection']) await refusedFor(scene, 'not-allowed', scene.matters.near, name, ['houjie.fenliu1'])
  }],
  ['A clerk, a dispatcher, a justice office do not sit at the table.', async (scene) => {
    for (const name of ['hold-session', 'draft-agreement', 'settle-orally', 'fail', 'seal-agreement', 'private-note']) await refusedFor(scene, 'not-allowed', scene.matters.near, name, ['houjie.window1', 'houjie.fenliu1', 'houjie.sifa1', 'houjie.zhuren1'])
  }],
  ['No officer says what only a party can say.', async (scene) => {
    for (const name of ['consent', 'sign', 'own', 'not-me', 'decline', 'withdraw', 'file-suit', 'wish-confirmation', 'say-received', 'enforce', 'object']) await refusedFor(scene, 'not-allowed', scene.matters.near, name, ['houjie.mediator1', 'houjie.zhuren1', 'houjie.window1'])
  }],
  ['Nobody does what only the system does when a clock runs out.', async (scene) => {
    for (const name of ['expire', 'mark-overdue', 'lapse-supplement', 'close-confirmation']) await refusedFor(scene, 'not-allowed', scene.matters.near, name, ['houjie.zhuren1', 'shi.zhuren1', 'houjie.mediator1', 'li'], { clock: 'mediation' })
  }],
  ['A supervisor looks and moves nothing.', async (scene) => {
    for (const name of ['accept', 'route', 'decide-route', 'transfer', 'escalate', 'suspend', 'fail', 'archive', 'void', 'rate-risk', 'link', 'ask-assist', 'tell-police', 'add-party', 'correct']) await refusedFor(scene, 'not-allowed', scene.matters.near, name, ['houjie.duban1', 'shi.duban1'])
  }],
  ['An auditor reads and is offered nothing, on no kind.', async (scene) => {
    for (const matter of [scene.matters.near, scene.matters.hazard, scene.matters.request]) {
      const answer = await scene.get('shi.shenji1', `/api/matters/${matter.id}`)
      expect(answer.json<{ allowed: unknown[] }>().allowed).toEqual([])
      await refusedFor(scene, 'not-allowed', matter, 'note', ['shi.shenji1'], { words: 'x' })
    }
  }],
  ['Commission, finance, leader and administrator do nothing with any matter.', async (scene) => {
    for (const matter of Object.values(scene.matters)) await refusedFor(scene, 'not-found', matter, 'note', ['shi.zhengfawei1', 'shi.caiwu1', 'shi.lingdao1', 'shi.guanli1', 'houjie.guanli1'], { words: 'x' })
  }],
  ['None of them, nor an auditor, opens one.', async (scene) => {
    for (const who of ['shi.zhengfawei1', 'shi.caiwu1', 'shi.lingdao1', 'shi.guanli1', 'shi.shenji1', 'houjie.duban1']) {
      expect(codeOf(await scene.open(who, 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')]))), who).toBe('not-allowed')
      expect(codeOf(await scene.open(who, 'hazard', { sign: 'quarrel', what: 'x', area: places.houjie })), who).toBe('not-allowed')
    }
  }],
  ['Nobody opens a matter in another town: a dispute is taken in there, and stays the first receiver’s.', async (scene) => {
    for (const who of ['changan.window1', 'changan.fenliu1', 'changan.zhuren1', 'changan.mediator2', 'changan.grid1']) {
      const answer = await scene.open(who, 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')]))
      const rows = await scene.door.db.rows({ text: 'select b.key, m.unsigned from matters m join bodies b on b.city = m.city and b.id = m.body where m.id = $1' }, [answer.json<Matter>().id])
      expect(rows, who).toEqual([{ key: expect.stringMatching(/^centre-/), unsigned: true }])
      expect((await scene.find('houjie.fenliu1', { kind: 'dispute', queue: 'to-route' })).ids).not.toContain(answer.json<Matter>().id)
    }
    expect(codeOf(await scene.open('changan.grid1', 'hazard', { sign: 'quarrel', what: 'x', area: places.chenwu }))).toBe('not-allowed')
  }],
  ['A village’s officers open nothing for their town: they take it in, and do not accept it.', async (scene) => {
    const matter = (await scene.open('chenwu.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')]))).json<Matter>()
    expect(codeOf(await scene.act('chenwu.window1', matter, 'accept'))).toBe('not-allowed')
    expect(codeOf(await scene.open('houjie.grid1', 'hazard', { sign: 'quarrel', what: 'x', area: places.changan }))).toBe('not-allowed')
  }],
  ['Nobody asks a unit in the name of a body that is not theirs.', async (scene) => {
    const asked = { from: await scene.bodyId('centre-changan'), to: await scene.bodyId('rs-houjie'), what: 'x', area: places.houjie }
    expect(codeOf(await scene.open('houjie.fenliu1', 'request', asked))).toBe('unknown-body')
  }],
  ['A resident opens only what is their own, and says of no court that it sent it.', async (scene) => {
    expect(codeOf(await scene.open('zhao', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'wang')])))).toBe('not-allowed')
    expect(codeOf(await scene.open('zhao', 'dispute', dispute(places.houjie, [party('applicant', 'zhao'), party('respondent', 'wang')], { track: 'entrusted', caseNo: 'x' })))).toBe('not-allowed')
    for (const kind of ['hazard', 'request']) expect(codeOf(await scene.open('zhao', kind, {})), kind).toBe('not-allowed')
  }],
  ['A guest opens nothing.', async (scene) => {
    for (const kind of ['dispute', 'hazard', 'request']) expect(codeOf(await scene.open('guest', kind, {})), kind).toBe('not-signed-in')
  }],
  ['Nobody stands on both sides of one dispute.', async (scene) => {
    const twice = await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'li')]))
    expect(codeOf(twice)).toBe('invalid')
  }],
  ['The mediator from whose body a matter was taken neither reads it nor goes on with it.', async (scene) => {
    expect(codeOf(await scene.get('houjie.mediator1', `/api/matters/${scene.matters.left.id}`))).toBe('not-found')
    expect((await scene.find('houjie.mediator1')).ids).not.toContain(scene.matters.left.id)
    for (const name of ['hold-session', 'take-case', 'private-note', 'seal-agreement', 'note', 'fail']) await refusedFor(scene, 'not-found', scene.matters.left, name, ['houjie.mediator1'])
  }],
  ['Who returned a matter does not keep it.', async (scene) => {
    const matter = await atTable(scene)
    expect(codeOf(await scene.act('houjie.mediator1', matter, 'return', { reason: '不归我们', door: '人社' }))).toBe('done')
    await refusedFor(scene, 'not-found', matter, 'private-note', ['houjie.mediator1'], { words: 'x' })
  }],
  ['A mediator who is not the one who took the case writes no private talk and does not seal.', async (scene) => {
    const colleague = await scene.door.account('houjie.tongshi', 'mediator')
    await scene.door.db.rows({ text: 'update posts set body = $1 where account = $2' }, [await scene.bodyId('committee-houjie'), colleague])
    for (const name of ['private-note', 'seal-agreement', 'take-case']) await refusedFor(scene, 'not-allowed', scene.matters.near, name, ['houjie.tongshi'], { words: 'x' })
  }],
  ['What was escalated is out of the hands of the town that escalated it.', async (scene) => {
    await refusedFor(scene, 'beyond-post', scene.matters.escalated, 'route', ['houjie.fenliu1', 'houjie.zhuren1'], await anyBody(scene))
    await refusedFor(scene, 'beyond-post', scene.matters.escalated, 'hand-to-police', ['houjie.fenliu1'], { words: 'x' })
  }],
  ['… and of the village.', (scene) => refusedFor(scene, 'beyond-post', scene.matters.village, 'record-withdrawal', ['chenwu.window1'], { person: '01890000-0000-7000-8000-000000000001', way: 'call' })],
  ['A village’s clerk does not take or refuse what lies with the town.', async (scene) => {
    const matter = (await scene.open('houjie.window1', 'dispute', dispute(places.chenwu, [party('applicant', 'li'), party('respondent', 'zhao')]))).json<Matter>()
    await refusedFor(scene, 'beyond-post', matter, 'accept', ['chenwu.window1'])
    await refusedFor(scene, 'beyond-post', matter, 'ask-supplement', ['chenwu.window1'], { what: 'x' })
  }],
  ['A judge of another court does nothing with what is before this one; an assistant does not rule.', async (scene) => {
    await refusedFor(scene, 'not-found', scene.matters.before, 'accept', ['fayuan1.faguan1', 'fayuan3.zhuli1', 'zhongyuan.faguan1'])
    for (const name of ['confirm', 'refuse-confirmation', 'dismiss-confirmation', 'return-suit']) await refusedFor(scene, 'not-allowed', scene.matters.before, name, ['fayuan2.zhuli2'])
  }],
  ['A court does not mediate what it entrusted.', async (scene) => {
    for (const name of ['hold-session', 'draft-agreement', 'fail', 'record-consent', 'sign-for']) await refusedFor(scene, 'not-allowed', scene.matters.before, name, ['fayuan2.faguan2', 'fayuan2.zhuli2'])
  }],
  ['A grid worker reports a hazard and does not settle it.', async (scene) => {
    for (const name of ['verify', 'dismiss', 'convert', 'watch', 'merge', 'rate-risk']) await refusedFor(scene, 'not-allowed', scene.matters.hazard, name, ['houjie.grid1'])
  }],
  ['A unit that was not asked does not answer; who asked does not answer themselves.', async (scene) => {
    await refusedFor(scene, 'not-found', scene.matters.request, 'sign-for', ['changan.renshe1', 'humen.gongan1', 'rensheju.lianluo1'])
    await refusedFor(scene, 'not-allowed', scene.matters.request, 'answer', ['houjie.fenliu1', 'houjie.zhuren1'], { action: 'x', result: 'y' })
    await refusedFor(scene, 'not-allowed', scene.matters.request, 'satisfied', ['houjie.renshe1'])
  }],
  ['A grid worker who served papers on a party is not chosen as its mediator; nobody who is no mediator of the body is.', async (scene) => {
    const matter = await atTable(scene)
    for (const login of ['houjie.grid1', 'houjie.window1', 'changan.mediator2', 'fayuan2.faguan2', 'shi.guanli1']) {
      expect(codeOf(await scene.act('houjie.zhuren1', matter, 'choose-mediator', { account: await scene.accountId(login), how: 'designated' })), login).toBe('unknown-account')
    }
  }],
  ['A mediator who served papers on a party within twelve months is not chosen, whoever chooses.', async (scene) => {
    const matter = await atTable(scene)
    const helper = await scene.door.account('houjie.xietiao', 'mediator')
    await scene.door.db.rows({ text: 'update posts set body = $1 where account = $2' }, [await scene.bodyId('committee-houjie'), helper])
    const [who] = await scene.door.db.rows<{ person: string }>({ text: `select person from parties where matter = $1 and side = 'respondent'` }, [matter.id])
    await scene.door.db.rows({ text: `insert into conflicts (city, account, person, conflict, since, until, source) values ($1, $2, $3, 'served-papers', '2026-06-01', '2027-06-01', 'test')` }, [city, helper, who?.person])
    await scene.door.db.rows({ text: 'update cities set edition = edition + 1' })
    scene.door.house.books.forget(city)
    for (const chooser of ['houjie.zhuren1', 'houjie.mediator1', 'houjie.sifa1']) expect(codeOf(await scene.act(chooser, matter, 'choose-mediator', { account: helper, how: 'designated' })), chooser).toBe('conflict-of-interest')
    await refusedFor(scene, 'conflict-of-interest', await consented(scene, matter), 'hold-session', ['houjie.xietiao'], { on: '2026-11-20', way: 'onsite', present: [{ person: who?.person }], summary: '谈' })
  }],
  ['A conflict that the mediator declares during the case stops them at once.', async (scene) => {
    const matter = await consented(scene, await atTable(scene))
    const [who] = await scene.door.db.rows<{ person: string }>({ text: `select person from parties where matter = $1 and side = 'applicant'` }, [matter.id])
    await scene.door.db.rows({ text: `insert into conflicts (city, account, person, conflict, since, source) values ($1, $2, $3, 'kin', '2026-11-01', 'test')` }, [city, await scene.accountId('houjie.mediator1'), who?.person])
    await refusedFor(scene, 'conflict-of-interest', matter, 'draft-agreement', ['houjie.mediator1'], { facts: 'x', clauses: [] }).catch(() => {})
    await refusedFor(scene, 'conflict-of-interest', matter, 'private-note', ['houjie.mediator1'], { words: 'x' })
    await scene.door.db.rows({ text: `delete from conflicts where source = 'test'` })
  }],
  ['A sealed or far matter is not reached by naming it in a payload.', async (scene) => {
    for (const code of [scene.matters.sealed.code, scene.matters.far.code]) {
      expect(codeOf(await scene.act('houjie.fenliu1', scene.matters.near, 'link', { code, why: 'x' }))).toBe('not-found')
      expect(codeOf(await scene.act('houjie.fenliu1', scene.matters.hazard, 'merge', { code, why: 'x' }))).toBe('not-found')
    }
  }],
  ['A frozen matter does not move, whoever pushes; only the head decides.', async (scene) => {
    const matter = await atTable(scene)
    expect(codeOf(await scene.act('zhao', matter, 'not-me'))).toBe('done')
    await refusedFor(scene, 'frozen', matter, 'record-consent', ['houjie.mediator1'], { person: phones.li, yes: true, way: 'call' }).catch(() => {})
    for (const [who, name, payload] of [['houjie.mediator1', 'escalate', { why: 'x' }], ['houjie.zhuren1', 'transfer', { why: 'x', body: await scene.bodyId('studio-xiangshu') }], ['li', 'consent', { yes: true }], ['li', 'withdraw', {}]] as const) await refusedFor(scene, 'frozen', matter, name, [who], payload)
    await refusedFor(scene, 'not-allowed', matter, 'unfreeze', ['houjie.mediator1', 'houjie.window1', 'zhao', 'houjie.duban1'], { words: 'x' })
  }],
  ['Nobody skips the stage: what is not yet possible is refused with what is.', async (scene) => {
    const matter = await fresh(scene)
    for (const [who, name, payload] of [['houjie.fenliu1', 'route', await anyBody(scene)], ['houjie.window1', 'archive', { no: '1' }], ['li', 'consent', { yes: true }], ['li', 'sign', { name: 'x' }]] as const) await refusedFor(scene, 'wrong-stage', matter, name, [who], payload)
  }],
  ['The refusal of a wrong stage names to a party no act that they may never do.', async (scene) => {
    const answer = await scene.act('li', scene.matters.near, 'sign', { name: 'x' })
    expect(codeOf(answer)).toBe('wrong-stage')
    for (const word of ['单方谈话', 'Private talk', '报告公安', 'Tell the police', '风险评级']) expect(answer.body, word).not.toContain(word)
  }],
])

const consented = async (scene: Scene, matter: Matter): Promise<Matter> => {
  for (const who of ['li', 'zhao'] as const) expect(codeOf(await scene.act(who, matter, 'consent', { yes: true })), who).toBe('done')
  return matter
}
