import { expect } from 'vitest'
import { getApplication } from '../../../src/service/get-application.ts'
import { getMatter } from '../../../src/service/get-matter.ts'
import { chapter, codeOf, dispute, party, peopleNames, places, png, sameAnswer } from './scene.ts'
import type { Matter, Scene, Who } from './scene.ts'
import { bearerOf } from './sealed.ts'

/** Nobody of them reaches a dispute of 厚街 between 李 and 王 before it goes to a court. */
const strangers: readonly Who[] = ['changan.mediator2', 'changan.zhuren1', 'houjie.renshe1', 'shi.zhengfawei1', 'shi.guanli1', 'fayuan2.faguan1', 'fayuan1.faguan1', 'sun']

const application = (matter: { readonly id: string }): string => `/api/matters/${matter.id}/application`
const covers = (matter: { readonly id: string }): string => `/api/matters/${matter.id}/covers`
const mayOf = async (scene: Scene, who: Who, matter: Matter): Promise<readonly string[]> => (await scene.get(who, `/api/matters/${matter.id}`)).json<{ may: string[] }>().may

/** What is printed of a matter: who may not see the matter, or not this of it, gets none of its papers. */
export const printed = chapter(255, [
  ['The application for confirmation of a matter that one may not read is not there, by id or by code: the answer is the one for a matter that does not exist.', async (scene) => {
    const matter = await agreed(scene)
    expect((await scene.get('houjie.mediator1', application(matter))).statusCode).toBe(200)
    const nowhere = await scene.get('sun', '/api/matters/01890000-0000-7000-8000-000000000001/application')
    for (const who of strangers) {
      sameAnswer(await scene.get(who, application(matter)), nowhere)
      sameAnswer(await scene.get(who, application({ id: matter.code })), nowhere)
    }
    expect(codeOf(await scene.get('guest', application(matter)))).toBe('not-signed-in')
  }],
  ['Nor is it there for a third party, who does not apply, nor for whoever only holds the case code; and their page does not offer it.', async (scene) => {
    const matter = await agreed(scene)
    expect(codeOf(await scene.get('zhao', application(matter)))).toBe('not-found')
    expect(await mayOf(scene, 'zhao', matter)).toEqual([])
    const bearer = bearerOf(matter.people.li, matter)
    expect(await getApplication(scene.door.house, bearer, matter.id as never)).toMatchObject({ refused: { code: 'not-found' } })
    expect(await getMatter(scene.door.house, bearer, matter.id)).toMatchObject({ may: [] })
    expect(await mayOf(scene, 'li', matter)).toEqual(['application'])
  }],
  ['Names and agents on it are masked for an officer until they are revealed, each with a look that the party reads; who may not reveal never reads them.', async (scene) => {
    const matter = await agreed(scene)
    const named = [peopleNames.li, peopleNames.wang, agent]
    const body = async (who: Who) => (await scene.get(who, application(matter))).body
    for (const who of ['houjie.mediator1', 'houjie.zhuren1', 'houjie.duban1']) for (const name of named) expect(await body(who), who).not.toContain(name)
    for (const person of [matter.people.li, matter.people.wang]) expect(codeOf(await scene.send('houjie.zhuren1', 'POST', `/api/matters/${matter.id}/reveal`, { person, what: 'name', why: 'court' }))).toBe('done')
    for (const name of named) expect(await body('houjie.zhuren1')).toContain(name)
    expect((await scene.get('li', `/api/matters/${matter.id}`)).json<{ looks: object[] }>().looks).toHaveLength(1)
    // What one has revealed, another has not.
    for (const who of ['houjie.mediator1', 'houjie.duban1']) for (const name of named) expect(await body(who), who).not.toContain(name)
    expect(codeOf(await scene.send('houjie.duban1', 'POST', `/api/matters/${matter.id}/reveal`, { person: matter.people.li, what: 'name', why: 'court' }))).toBe('not-allowed')
  }],
  ['The court reads the application once both have made it, masked; no other court does, and no number or address stands on it for anybody.', async (scene) => {
    const matter = await agreed(scene)
    expect(codeOf(await scene.act('li', matter, 'wish-confirmation', { yes: true }))).toBe('done')
    expect(codeOf(await scene.get('fayuan2.faguan1', application(matter))), 'one has asked').toBe('not-found')
    expect(codeOf(await scene.act('wang', matter, 'wish-confirmation', { yes: true }))).toBe('done')
    const read = await scene.get('fayuan2.faguan1', application(matter))
    expect(read.statusCode).toBe(200)
    for (const name of [peopleNames.li, peopleNames.wang]) expect(read.body).not.toContain(name)
    for (const who of ['fayuan1.faguan1', 'fayuan3.faguan1']) expect(codeOf(await scene.get(who, application(matter))), who).toBe('not-found')
    for (const who of ['houjie.mediator1', 'fayuan2.faguan1', 'li', 'wang']) expect((await scene.get(who, application(matter))).body, who).not.toMatch(/1390001000|139\*{4}000|幸福路/)
  }],
  ['A court that has a matter before it for another reason is offered no application that nobody has made.', async (scene) => {
    for (const matter of [scene.matters.before, scene.matters.table]) {
      expect(codeOf(await scene.get('fayuan2.faguan2', application(matter)))).toBe('not-found')
      expect(await mayOf(scene, 'fayuan2.faguan2', matter)).not.toContain('application')
    }
  }],
  ['The covers of a file are there for officers who may read the matter, once it is archived: not before, and to nobody else.', async (scene) => {
    const early = await agreed(scene)
    expect(codeOf(await scene.get('houjie.mediator1', covers(early)))).toBe('not-found')
    expect(await mayOf(scene, 'houjie.mediator1', early)).not.toContain('covers')
    const matter = await archived(scene)
    expect((await scene.get('houjie.window1', covers(matter))).statusCode).toBe(200)
    for (const who of ['changan.mediator2', 'changan.zhuren1', 'shi.zhengfawei1', 'shi.guanli1', 'fayuan1.faguan1']) expect(codeOf(await scene.get(who, covers(matter))), who).toBe('not-found')
    for (const who of ['li', 'wang', 'sun']) expect(codeOf(await scene.get(who, covers(matter))), who).toBe('not-allowed')
    expect(await mayOf(scene, 'li', matter)).not.toContain('covers')
  }],
  ['The court’s contents of a file hold nothing of what a neighbour told the mediator: no line, no signed page, no gap in the numbers, no other count.', async (scene) => {
    const matter = await archived(scene)
    const contents = async (who: Who) => (await scene.get(who, covers(matter))).json<{ items: { words: { zh: string }; files: string[] }[] }>().items
    const [officers, court] = [await contents('houjie.mediator1'), await contents('fayuan2.faguan1')]
    expect(officers.filter((one) => one.words.zh.startsWith('调查记录'))).toHaveLength(2)
    expect(JSON.stringify(officers)).toContain('签名页')
    const text = JSON.stringify((await scene.get('fayuan2.faguan1', covers(matter))).json())
    for (const secret of ['调查记录', '签名页', witness, '没交']) expect(text, secret).not.toContain(secret)
    // The two of the inquiry, and what was given and put in by no act.
    expect(court).toHaveLength(officers.length - 3)
    expect(Object.keys((await scene.get('fayuan2.faguan1', covers(matter))).json<object>()).filter((key) => /count|total/i.test(key))).toEqual([])
  }],
  ['Names on the covers, in what lies in the file and in the names of its uploads are masked until they are revealed; who may not reveal never reads them.', async (scene) => {
    const matter = await archived(scene)
    const body = async (who: Who) => (await scene.get(who, covers(matter))).body
    for (const who of ['houjie.window1', 'houjie.duban1', 'fayuan2.faguan1']) for (const name of [peopleNames.li, peopleNames.wang]) expect(await body(who), who).not.toContain(name)
    expect(codeOf(await scene.send('houjie.window1', 'POST', `/api/matters/${matter.id}/reveal`, { person: matter.people.li, what: 'name', why: 'paper' }))).toBe('done')
    expect(await body('houjie.window1')).toContain(`${peopleNames.li}的欠条.png`)
    expect(await body('houjie.window1')).not.toContain(peopleNames.wang)
    expect(await body('houjie.duban1')).not.toContain(peopleNames.li)
  }],
  ['A sealed matter that is archived has covers for who reaches it, and for nobody else of its town or city.', async (scene) => {
    const secret = await archived(scene, { flags: ['domestic-violence'], type: 'family' })
    for (const who of ['houjie.window1', 'houjie.duban1', 'shi.duban1']) {
      expect(codeOf(await scene.get(who, covers(secret))), who).toBe('not-found')
      expect((await scene.find(who, { kind: 'dispute', stage: 'archived' })).ids, who).not.toContain(secret.id)
    }
    expect((await scene.get('houjie.zhuren1', covers(secret))).statusCode).toBe(200)
  }],
  ['The issue list as a table says no more than the list: not the words kept from the other side, and to a court nothing of the table.', async (scene) => {
    const matter = await mediating(scene, { flags: ['violence-risk'] })
    expect(codeOf(await scene.act('houjie.mediator1', matter, 'record-statements', { lines: [{ what: 'ask', text: '拆掉围墙' }] }))).toBe('done')
    expect(codeOf(await scene.act('wang', matter, 'answer-statements', { replies: [{ no: 1, stance: 'not', words: '你等着瞧' }], court: true }))).toBe('done')
    const grids = async (who: Who) => JSON.stringify((await scene.get(who, `/api/matters/${matter.id}`)).json<{ panels: { name: string; grid?: object }[] }>().panels.map((panel) => panel.grid))
    expect(await grids('houjie.mediator1')).toContain('你等着瞧')
    expect(await grids('li')).toContain('不同意')
    expect(await grids('li')).not.toContain('你等着瞧')
    expect(codeOf(await scene.act('li', matter, 'file-suit'))).toBe('done')
    const court = (await scene.get('fayuan2.faguan1', `/api/matters/${matter.id}`)).json<{ panels: { name: string; grid?: object }[] }>().panels
    expect(court.filter((panel) => panel.grid).map((panel) => panel.name)).toEqual(['issues-court'])
  }],
])

const [agent, witness] = ['陈代理', '罗秋菊']
interface Held extends Matter { readonly people: { readonly li: string; readonly wang: string } }

/** 李 against 王 with 赵 beside them, both sides at the table. */
const mediating = async (scene: Scene, more: object = {}): Promise<Held> => {
  const opened = await scene.open('houjie.window1', 'dispute', dispute(places.chenwu, [party('applicant', 'li', { address: '幸福路 7 号' }), party('respondent', 'wang'), party('third', 'zhao')], more))
  const matter = opened.json<Matter>()
  const [row] = await scene.door.db.rows<{ parties: { person: string }[]; sealed: boolean }>({ text: `select state->'parties' as parties, (state->>'sealed')::boolean as sealed from matters where id = $1` }, [matter.id])
  const [li = '', wang = ''] = row?.parties.map((one) => one.person) ?? []
  const [window, dispatcher] = row?.sealed ? ['houjie.zhuren1', 'houjie.zhuren1'] : ['houjie.window1', 'houjie.fenliu1']
  await done(scene, matter, [
    [window, 'accept'], [dispatcher, 'route', { body: await scene.bodyId('committee-houjie'), channel: 'people', reason: '就近' }],
    ['houjie.mediator1', 'sign-for', { mediator: await scene.accountId('houjie.mediator1') }], ['li', 'consent', { yes: true }], ['wang', 'consent', { yes: true }],
  ])
  return { ...matter, people: { li, wang } }
}

const done = async (scene: Scene, matter: Matter, all: readonly (readonly [Who, string, unknown?])[]): Promise<void> => {
  for (const [who, name, payload] of all) {
    const answer = await scene.act(who, matter, name, payload ?? {})
    expect(codeOf(answer), `${who} ${name}: ${answer.body}`).toBe('done')
  }
}

const agreed = async (scene: Scene): Promise<Held> => {
  const matter = await mediating(scene)
  const power = (await scene.upload('houjie.mediator1', matter, '委托书.png', png)).json<{ id: string }>().id
  await done(scene, matter, [
    ['houjie.mediator1', 'name-agent', { person: matter.people.li, name: agent, special: true, files: [power] }],
    ['houjie.mediator1', 'settle-orally', { facts: '排水沟', clauses: [{ obligor: matter.people.wang, obligee: matter.people.li, what: '修好', due: '2027-06-05' }] }],
  ])
  return matter
}

/** Asked about, sued over, registered by the court and archived. */
const archived = async (scene: Scene, more: object = {}): Promise<Held> => {
  const matter = await mediating(scene, more)
  const today = (await scene.door.db.rows<{ day: string }>({ text: `select to_char(max(at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day from facts` }))[0]?.day
  const file = async (who: Who, name: string) => (await scene.upload(who, matter, name, png)).json<{ id: string }>().id
  await done(scene, matter, [
    ['houjie.mediator1', 'record-inquiry', { whom: witness, whoIs: '邻居', on: today, place: '村口', words: '他们吵了三年' }],
    ['houjie.mediator1', 'sign-inquiry', { no: 1, readBack: true, how: 'signature', files: [await file('houjie.mediator1', '签名页.png')] }],
    ['li', 'add-evidence', { files: [await file('li', `${peopleNames.li}的欠条.png`)] }],
  ])
  await file('houjie.mediator1', '没交.png')
  await done(scene, matter, [
    ['li', 'file-suit'], ['fayuan2.faguan1', 'register-suit', { caseNo: `（2026）粤1972民初${(last += 1)}号` }],
    ['houjie.zhuren1', 'archive'],
  ])
  return matter
}
let last = 700
