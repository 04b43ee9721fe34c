import { expect } from 'vitest'
import { follow } from '../../../src/service/follow.ts'
import { chapter, codeOf, dispute, freeCode, nobody, party, peopleNames, phones, places, sameAnswer } from './scene.ts'
import type { Matter, Scene, Who } from './scene.ts'
import { actorOf } from './sealed.ts'

const gone = { id: nobody, code: '' }
/** The two who receive in Houjie, and whoever of the centre may do with what it took in. */
const receivers: readonly Who[] = ['houjie.window1', 'houjie.fenliu1', 'houjie.zhuren1']
const hold = { kind: 'dispute', queue: 'received' }
const story = '在虎门厂里被拖欠工资九万一千元整'

/** Houjie’s window takes in what happened in Chang’an. */
const takenIn = async (scene: Scene, more: object = {}, who: Who = 'houjie.window1'): Promise<Matter> => {
  const answer = await scene.open(who, 'dispute', dispute(places.changan, [party('applicant', 'li'), party('respondent', 'wang')], { story, type: 'labour', ...more }))
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<Matter>()
}
const signedFor = async (scene: Scene, more: object = {}, who: Who = 'houjie.window1'): Promise<Matter> => {
  const matter = await takenIn(scene, more, who)
  expect((await scene.act('changan.zhuren1', matter, 'accept')).statusCode).toBe(200)
  return matter
}
const waiting = async (scene: Scene, who: Who): Promise<string> =>
  JSON.stringify((await scene.get(who, '/api/queues')).json<{ kind: string; queue: string; total: number; late: number }[]>().find((one) => one.kind === 'dispute' && one.queue === 'received'))

/** 首接负责: the first receiver sees what is theirs to keep until another signs, and then the receipt. */
export const received = chapter(280, [
  ['What one centre took in for another is there for nobody of a third one, nor for who handles no intake in the two.', async (scene) => {
    const matter = await takenIn(scene)
    for (const who of ['humen.window1', 'humen.zhuren1', 'houjie.mediator1', 'houjie.renshe1', 'houjie.sifa1', 'houjie.duban1', 'houjie.grid1', 'chenwu.window1', 'changan.mediator2', 'zhao']) {
      expect(codeOf(await scene.get(who, `/api/matters/${matter.id}`)), who).toBe('not-found')
      for (const query of [{}, hold, { q: matter.code }]) expect((await scene.find(who, query)).ids, who).not.toContain(matter.id)
    }
  }],
  ['It lies in the receiver’s own queue and in none of their other lists, totals, searches; in the other centre’s lists, and not in its queue of what it took in.', async (scene) => {
    const before = await scene.find('houjie.window1')
    const matter = await takenIn(scene)
    for (const who of receivers) expect((await scene.find(who, hold)).ids, who).toContain(matter.id)
    expect((await scene.find('houjie.window1')).total).toBe(before.total)
    for (const q of [matter.code, phones.li, story.slice(2, 8)]) {
      expect((await scene.find('houjie.window1', { q })).ids, q).not.toContain(matter.id)
      expect((await scene.find('houjie.window1', { ...hold, q })).ids, q).toContain(matter.id)
      expect((await scene.find('changan.window1', { q })).ids, q).toContain(matter.id)
    }
    expect((await scene.find('changan.window1', { kind: 'dispute', queue: 'to-review' })).ids).toContain(matter.id)
    expect((await scene.find('changan.window1', hold)).ids).not.toContain(matter.id)
  }],
  ['The queue gives nothing to whoever has no such post, and asking it for an area widens nothing.', async (scene) => {
    const matter = await takenIn(scene)
    for (const who of ['houjie.mediator1', 'houjie.sifa1', 'houjie.duban1', 'shi.duban1', 'shi.shenji1', 'shi.window1', 'li', 'zhao']) expect(await scene.find(who, hold), who).toMatchObject({ total: 0, ids: [] })
    expect((await scene.find('humen.window1', { ...hold, area: places.changan })).ids).not.toContain(matter.id)
    for (const id of (await scene.find('houjie.window1', { ...hold, q: phones.li })).ids) expect((await scene.find('houjie.window1', hold)).ids).toContain(id)
  }],
  ['Once another has signed, nobody of the receiver reads it by id or code, and the answer is the one for a matter that is not there.', async (scene) => {
    const matter = await signedFor(scene)
    for (const who of receivers) {
      sameAnswer(await scene.get(who, `/api/matters/${matter.id}`), await scene.get(who, `/api/matters/${nobody}`))
      expect(codeOf(await scene.get(who, `/api/matters/${matter.code}`)), who).toBe('not-found')
    }
  }],
  ['… nor finds it by queue, search, number or name, and their count has fallen with it.', async (scene) => {
    const before = await waiting(scene, 'houjie.window1')
    const matter = await takenIn(scene)
    expect(await waiting(scene, 'houjie.window1')).not.toBe(before)
    expect((await scene.act('changan.window1', matter, 'accept')).statusCode).toBe(200)
    expect(await waiting(scene, 'houjie.window1')).toBe(before)
    for (const who of receivers) for (const query of [hold, { ...hold, q: matter.code }, { ...hold, q: phones.li }, { ...hold, q: peopleNames.li }, { q: matter.code }, { q: story.slice(2, 8) }]) {
      expect((await scene.find(who, query)).ids, who).not.toContain(matter.id)
    }
    expect((await scene.get('houjie.window1', `/api/earlier?phone=${phones.li}`)).body).not.toContain(matter.id)
  }],
  ['An act of the receiver on it, an upload, a look at a number are acts on nothing.', async (scene) => {
    const matter = await signedFor(scene)
    for (const who of receivers) for (const name of ['note', 'correct', 'send-on', 'accept', 'set-secrecy']) sameAnswer(await scene.act(who, matter, name, { words: 'x' }), await scene.act(who, gone, name, { words: 'x' }))
    expect(codeOf(await scene.upload('houjie.window1', matter, 'x.png', Buffer.from('x')))).toBe('not-found')
    expect(codeOf(await scene.send('houjie.window1', 'POST', `/api/matters/${matter.id}/reveal`, { person: nobody, what: 'phone', why: 'contact' }))).toBe('not-found')
  }],
  ['The receipt has code, day, place and who has it now, and neither title, people, type, stage nor a word of the story.', async (scene) => {
    const matter = await signedFor(scene)
    const answer = await scene.get('houjie.window1', `/api/receipts?q=${encodeURIComponent(matter.code)}`)
    const [receipt] = answer.json<{ items: object[] }>().items
    expect(Object.keys(receipt ?? {}).toSorted()).toEqual(['code', 'openedOn', 'place', 'receivedBy', 'since', 'with'])
    for (const secret of [matter.id, story.slice(0, 6), '工资', '李**', peopleNames.li, 'labour', 'accepted']) expect(answer.body).not.toContain(secret)
  }],
  ['Nobody reads another centre’s receipts: not the centre that signed, not the city, nor with the right code.', async (scene) => {
    const matter = await signedFor(scene)
    for (const who of ['changan.window1', 'changan.zhuren1', 'humen.window1', 'shi.window1', 'shi.zhuren1', 'shi.shenji1', 'houjie.mediator1', 'houjie.sifa1', 'houjie.grid1', 'chenwu.window1']) {
      expect((await scene.get(who, `/api/receipts?q=${encodeURIComponent(matter.code)}`)).json(), who).toEqual((await scene.get(who, `/api/receipts?q=${encodeURIComponent(freeCode)}`)).json())
      expect((await scene.get(who, '/api/receipts')).body, who).not.toContain(matter.code)
    }
    expect((await scene.get('guest', '/api/receipts')).statusCode).toBe(401)
    expect((await scene.get('li', '/api/receipts')).statusCode).toBe(403)
  }],
  ['What waits to be signed for is no receipt yet.', async (scene) => {
    const matter = await takenIn(scene)
    expect((await scene.get('houjie.window1', '/api/receipts')).body).not.toContain(matter.code)
  }],
  ['The receiver decides nothing of it, and the other centre, before it signs, sends it nowhere.', async (scene) => {
    const matter = await takenIn(scene)
    for (const name of ['accept', 'refuse', 'ask-supplement', 'return-intake', 'route', 'escalate']) for (const who of receivers) expect(codeOf(await scene.act(who, matter, name, {})), `${who} ${name}`).toBe('not-allowed')
    for (const who of ['changan.window1', 'changan.fenliu1', 'changan.zhuren1']) expect(codeOf(await scene.act(who, matter, 'send-on', { area: places.houjie, why: 'x' })), who).toBe('not-allowed')
    expect(codeOf(await scene.act('changan.zhuren1', matter, 'record-withdrawal', { person: scene.people.li, way: 'onsite' }))).toBe('not-possible')
    for (const who of ['changan.zhuren1', 'houjie.zhuren1']) expect(['not-possible', 'not-allowed'], who).toContain(codeOf(await scene.act(who, matter, 'decide-intake', { area: places.houjie, why: 'x' })))
  }],
  ['Sealed, it is seen by the receiving window no more than its own sealed ones: neither list, code, count, act nor receipt.', async (scene) => {
    const numbers = async () => Promise.all(['houjie.window1', 'houjie.fenliu1', 'changan.window1'].map(async (who) => [await waiting(scene, who), (await scene.find(who)).total, (await scene.get(who, '/api/queues')).body, (await scene.get(who, '/api/receipts')).body]))
    const before = await numbers()
    const matter = await takenIn(scene, { flags: ['domestic-violence'] })
    expect(await numbers()).toEqual(before)
    for (const who of ['houjie.window1', 'houjie.fenliu1', 'changan.window1', 'changan.fenliu1']) {
      expect(codeOf(await scene.get(who, `/api/matters/${matter.id}`)), who).toBe('not-found')
      sameAnswer(await scene.act(who, matter, 'note', { words: 'x' }), await scene.act(who, gone, 'note', { words: 'x' }))
    }
    expect((await scene.act('changan.zhuren1', matter, 'accept')).statusCode).toBe(200)
    expect(await numbers()).toEqual(before)
    expect((await scene.get('houjie.window1', `/api/receipts?q=${encodeURIComponent(matter.code)}`)).json()).toEqual({ items: [] })
  }],
  ['The receiver’s head reads what is sealed until another signs, and then has the receipt alone.', async (scene) => {
    const matter = await takenIn(scene, { flags: ['domestic-violence'] })
    expect((await scene.get('houjie.zhuren1', `/api/matters/${matter.id}`)).statusCode).toBe(200)
    expect((await scene.act('changan.zhuren1', matter, 'accept')).statusCode).toBe(200)
    expect(codeOf(await scene.get('houjie.zhuren1', `/api/matters/${matter.id}`))).toBe('not-found')
    expect((await scene.get('houjie.zhuren1', '/api/receipts')).body).toContain(matter.code)
  }],
  ['A grid worker who reported what belongs elsewhere reads it until it is signed for, and not a day longer.', async (scene) => {
    const matter = await takenIn(scene, { origin: 'grid' }, 'houjie.grid1')
    expect((await scene.get('houjie.grid1', `/api/matters/${matter.id}`)).statusCode).toBe(200)
    expect(codeOf(await scene.get('houjie.grid2', `/api/matters/${matter.id}`))).toBe('not-found')
    expect((await scene.act('changan.window1', matter, 'accept')).statusCode).toBe(200)
    expect(codeOf(await scene.get('houjie.grid1', `/api/matters/${matter.id}`))).toBe('not-found')
    expect((await scene.find('houjie.grid1')).ids).not.toContain(matter.id)
  }],
  ['The receiver’s stream tells of it until another signs; of what happens after that it is silent.', async (scene) => {
    const matter = await takenIn(scene)
    const heard: string[] = []
    const stops = await Promise.all(['houjie.window1', 'humen.window1', 'houjie.mediator1'].map(async (who) => follow(scene.door.house, await actorOf(scene, who), (told) => { if (told.id === matter.id) heard.push(who) })))
    expect((await scene.act('changan.window1', matter, 'note', { words: '请补厂名' })).statusCode).toBe(200)
    expect(heard.splice(0)).toEqual(['houjie.window1'])
    expect((await scene.act('changan.window1', matter, 'accept')).statusCode).toBe(200)
    heard.splice(0)
    expect((await scene.act('changan.window1', matter, 'note', { words: '已联系' })).statusCode).toBe(200)
    for (const stop of stops) stop()
    expect(heard).toEqual([])
  }],
  ['Returned, it is gone from the centre that returned it, and sent on it stays so: list, search, id.', async (scene) => {
    const matter = await takenIn(scene)
    expect((await scene.act('changan.window1', matter, 'return-intake', { reason: '厂在虎门', place: '441900/441900121' })).statusCode).toBe(200)
    expect(codeOf(await scene.get('changan.window1', `/api/matters/${matter.id}`))).toBe('not-found')
    expect((await scene.find('changan.window1', { q: story.slice(2, 8) })).ids).not.toContain(matter.id)
    expect((await scene.get('houjie.window1', `/api/matters/${matter.id}`)).statusCode).toBe(200)
    expect((await scene.act('houjie.window1', matter, 'send-on', { area: '441900/441900121', why: '核过地址' })).statusCode).toBe(200)
    for (const who of ['changan.window1', 'changan.zhuren1']) {
      expect(codeOf(await scene.get(who, `/api/matters/${matter.id}`)), who).toBe('not-found')
      for (const query of [{}, { q: matter.code }, { q: story.slice(2, 8) }]) expect((await scene.find(who, query)).ids, who).not.toContain(matter.id)
    }
    expect((await scene.find('humen.window1', { q: story.slice(2, 8) })).ids).toContain(matter.id)
  }],
  ['Neither party reads why it was returned, nor what officers noted meanwhile.', async (scene) => {
    const matter = await takenIn(scene)
    const secret = '内部意见：这家厂每年都闹'
    expect((await scene.act('changan.window1', matter, 'return-intake', { reason: secret })).statusCode).toBe(200)
    for (const who of ['li', 'wang']) expect((await scene.get(who, `/api/matters/${matter.id}`)).body, who).not.toContain(secret)
  }],
  ['Whoever registered what they may not read keeps code, day and centre of it and nothing else, for good; in no list, total or search of theirs is it, and nobody else of their body has the receipt.', async (scene) => {
    for (const who of ['houjie.mediator1', 'houjie.renshe1'] as const) {
      const before = { all: await scene.find(who), queues: (await scene.get(who, '/api/queues')).body }
      for (const flags of [[], ['domestic-violence']]) {
        const matter = await takenIn(scene, { flags }, who)
        const receipt = async (reader: Who) => (await scene.get(reader, `/api/receipts?q=${matter.code}`)).json<{ items: object[] }>().items
        const kept = (centre: string) => [{ code: matter.code, openedOn: expect.any(String), with: { id: expect.any(String), name: expect.objectContaining({ zh: centre }), kind: 'centre' } }]
        expect(await receipt(who), who).toEqual(kept('厚街镇综治中心'))
        for (const other of ['houjie.mediator2', 'changan.mediator1', 'houjie.duban1', 'shi.shenji1', 'houjie.grid1']) expect(await receipt(other), other).toEqual([])
        expect(codeOf(await scene.get(who, `/api/matters/${matter.id}`)), who).toBe('not-found')
        for (const query of [{}, hold, { q: matter.code }, { q: story.slice(2, 8) }]) expect((await scene.find(who, query)).ids, who).not.toContain(matter.id)
        expect((await scene.find(who)).total).toBe(before.all.total)
        expect((await scene.get(who, '/api/queues')).body).toBe(before.queues)
        expect((await scene.act('changan.zhuren1', matter, 'accept')).statusCode).toBe(200)
        // What becomes of it there, and that it is kept secret, their receipt does not say.
        expect((await scene.act('changan.zhuren1', matter, 'set-secrecy', { sealed: flags.length === 0, words: '涉及隐私' })).statusCode).toBe(200)
        expect(await receipt(who), who).toEqual(kept('长安镇综治中心'))
        sameAnswer(await scene.get(who, `/api/matters/${matter.id}`), await scene.get(who, `/api/matters/${nobody}`))
      }
    }
  }],
])
