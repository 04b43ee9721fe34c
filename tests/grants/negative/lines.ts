import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { getMatter } from '../../../src/service/get-matter.ts'
import { bearerOf } from './sealed.ts'
import { chapter, codeOf, dispute, party, places, png } from './scene.ts'
import type { Matter, Scene, Who } from './scene.ts'

const lines = [{ what: 'fact', text: '排水沟堵了三个月' }, { what: 'fact', text: '误工', amount: 430_000 }, { what: 'ask', text: '赔误工费', amount: 430_000 }]
const secret = { words: '我只认一半，别的没门', offer: '愿意先给一千九' } as const
const replies = [{ no: 1, stance: 'agree' }, { no: 2, stance: 'part', amount: 190_000, words: secret.words }, { no: 3, stance: 'not', words: secret.offer }]

const done = async (scene: Scene, who: Who, matter: Matter, name: string, payload: object = {}): Promise<void> => {
  const answer = await scene.act(who, matter, name, payload)
  expect(answer.statusCode, `${who} ${name}: ${answer.body}`).toBe(200)
}
const fresh = async (scene: Scene, more: object = {}): Promise<Matter> => {
  // From another desk than all the cases before: one address files so many in a minute.
  const answer = await scene.door.app.inject({
    method: 'POST', url: '/api/matters/dispute', remoteAddress: '10.0.9.1', headers: { 'idempotency-key': randomUUID(), ...(await scene.as('houjie.window1')) },
    payload: dispute(places.houjie, [party('applicant', 'sun'), party('respondent', 'qian')], more),
  })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<Matter>()
}
/** At the committee of Houjie, with the claim put line by line; what is sealed is brought there by the head. */
const stated = async (scene: Scene, more: object = {}): Promise<Matter> => {
  const matter = await fresh(scene, more)
  const desk = 'flags' in more ? ['houjie.zhuren1', 'houjie.zhuren1'] as const : ['houjie.window1', 'houjie.fenliu1'] as const
  await done(scene, desk[0], matter, 'accept')
  await done(scene, desk[1], matter, 'route', { body: await scene.bodyId('committee-houjie'), channel: 'people', reason: '就近' })
  await done(scene, 'houjie.mediator1', matter, 'sign-for', { mediator: await scene.accountId('houjie.mediator1') })
  await done(scene, 'houjie.mediator1', matter, 'record-statements', { lines })
  return matter
}
const pageOf = async (scene: Scene, who: Who, matter: Matter) => scene.get(who, `/api/matters/${matter.id}`)

export const claimLines = chapter(240, [
  ['Before their body has signed for it nobody of the other side is written to about the lines, is asked, or answers.', async (scene) => {
    const matter = await fresh(scene)
    const letters = async () => (await scene.door.db.rows({ text: `select 1 from outbox where payload->>'letter' = 'statements-to-answer'` })).length
    const before = await letters()
    await done(scene, 'sun', matter, 'list-statements', { lines })
    expect(await letters()).toBe(before)
    expect(codeOf(await scene.act('qian', matter, 'answer-statements', { replies }))).toBe('wrong-stage')
    expect((await pageOf(scene, 'qian', matter)).json<{ allowed: { act: string }[] }>().allowed.map((one) => one.act)).not.toContain('answer-statements')
  }],
  ['Nobody answers for the other side: not the applicant, not a stranger, and by the party’s own act no officer.', async (scene) => {
    const matter = await stated(scene)
    for (const [who, code] of [['sun', 'not-possible'], ['li', 'not-found'], ['changan.window1', 'not-found'], ['houjie.mediator1', 'not-allowed'], ['houjie.duban1', 'not-allowed'], ['shi.shenji1', 'not-allowed']] as const) {
      expect(codeOf(await scene.act(who, matter, 'answer-statements', { replies })), who).toBe(code)
    }
    expect(codeOf(await scene.act('houjie.mediator1', matter, 'record-answers', { person: await personOf(scene, matter, 'applicant'), way: 'call', replies }))).toBe('not-possible')
  }],
  ['Who only looks neither puts lines, enters answers nor closes them; a clerk does not close.', async (scene) => {
    const matter = await stated(scene)
    for (const who of ['houjie.duban1', 'shi.duban1', 'shi.shenji1']) for (const [name, payload] of [['record-statements', { lines }], ['record-answers', { person: await personOf(scene, matter, 'respondent'), way: 'call', replies }], ['close-statements', {}]] as const) expect(codeOf(await scene.act(who, matter, name, payload)), `${who} ${name}`).toBe('not-allowed')
    for (const who of ['houjie.window1', 'houjie.sifa1', 'sun', 'qian']) expect(codeOf(await scene.act(who, matter, 'close-statements')), who).toBe('not-allowed')
  }],
  ['A paper of another matter proves no answer here, and a line that is not there is not answered.', async (scene) => {
    const matter = await stated(scene)
    const entered = { person: await personOf(scene, matter, 'respondent'), way: 'paper', replies }
    expect(codeOf(await scene.act('houjie.mediator1', matter, 'record-answers', { ...entered, files: [scene.files.near] }))).toBe('invalid')
    expect(codeOf(await scene.act('qian', matter, 'answer-statements', { replies: [{ no: 99, stance: 'agree' }] }))).toBe('invalid')
    const file = (await scene.upload('houjie.mediator1', matter, '表.png', png)).json<{ id: string }>().id
    await done(scene, 'houjie.mediator1', matter, 'record-answers', { ...entered, files: [file] })
  }],
  ['Lines and answers are not there for who may not read the matter, nor in any list or search.', async (scene) => {
    const matter = await stated(scene)
    await done(scene, 'qian', matter, 'answer-statements', { replies })
    for (const who of ['changan.window1', 'changan.zhuren1', 'houjie.mediator2', 'li', 'shi.zhengfawei1', 'shi.caiwu1']) expect(codeOf(await pageOf(scene, who, matter)), who).toBe('not-found')
    for (const who of ['houjie.window1', 'houjie.zhuren1']) for (const q of [secret.words.slice(0, 6), '排水沟堵了三个月']) expect((await scene.find(who, { q })).total, `${who} ${q}`).toBe(0)
  }],
  ['Where one side may have to fear the other, its words reach no page of the other, by whatever door; the answer itself does.', async (scene) => {
    for (const flag of ['domestic-violence', 'violence-risk']) {
      const matter = await stated(scene, { flags: [flag] })
      await done(scene, 'qian', matter, 'answer-statements', { replies })
      const page = await pageOf(scene, 'sun', matter)
      expect(page.body).toContain('部分同意')
      const bearer = JSON.stringify(await getMatter(scene.door.house, bearerOf(await personOf(scene, matter, 'applicant'), matter), matter.id))
      for (const said of [secret.words, secret.offer]) for (const body of [page.body, bearer]) expect(body, flag).not.toContain(said)
      expect((await pageOf(scene, 'houjie.mediator1', matter)).body).toContain(secret.words)
    }
  }],
  ['There the applicant does not write to them either, and nothing on the other side’s page says why.', async (scene) => {
    const [flagged, plain] = [await stated(scene, { flags: ['violence-risk'] }), await stated(scene)]
    expect(codeOf(await scene.act('sun', flagged, 'list-statements', { lines }))).toBe('not-possible')
    const offered = async (matter: Matter) => (await pageOf(scene, 'qian', matter)).json<{ allowed: { act: string; not?: unknown }[] }>().allowed.map((one) => [one.act, one.not])
    expect(await offered(flagged)).toEqual(await offered(plain))
  }],
  ['What is sealed stays sealed: who does not reach the matter puts no line into it.', async (scene) => {
    const matter = await stated(scene, { flags: ['domestic-violence'] })
    for (const who of ['houjie.window1', 'houjie.fenliu1', 'houjie.sifa1']) expect(codeOf(await scene.act(who, matter, 'record-statements', { lines })), who).toBe('not-found')
  }],
  ['A court that entrusted the case reads no line and no answer at the table; when talks fail it reads what is claimed and of the answers nothing.', async (scene) => {
    const matter = scene.matters.table
    await done(scene, 'li', matter, 'list-statements', { lines })
    await done(scene, 'zhao', matter, 'answer-statements', { replies })
    const court = async () => pageOf(scene, 'fayuan2.faguan2', matter)
    const before = await court()
    expect(before.statusCode).toBe(200)
    for (const said of [secret.words, secret.offer, '排水沟堵了三个月', '1,900.00', '部分同意']) expect(before.body).not.toContain(said)
    expect(before.json<object>()).not.toHaveProperty('statements')
    await done(scene, 'hub.one', matter, 'fail', { reason: 'wide-gap', words: '差距大' })
    const after = await court()
    expect(after.body).toContain('排水沟堵了三个月')
    for (const said of [secret.words, secret.offer, '1,900.00', '2,400.00', '部分同意']) expect(after.body, said).not.toContain(said)
    expect(after.json<object>()).not.toHaveProperty('statements')
  }],
])

const personOf = async (scene: Scene, matter: Matter, side: string): Promise<string> => {
  const [row] = await scene.door.db.rows<{ parties: { person: string; side: string }[] }>({ text: `select state->'parties' as parties from matters where id = $1` }, [matter.id])
  return row?.parties.find((one) => one.side === side)?.person ?? ''
}
