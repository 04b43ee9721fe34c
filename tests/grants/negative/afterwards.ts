import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { LightMyRequestResponse } from 'fastify'
import { chapter, codeOf, dispute, nobody, party, places, sameAnswer } from './scene.ts'
import type { Matter, Scene, Who } from './scene.ts'

const gone = { id: nobody, code: '' }
/** Characters that stand in no other title or name: each matter has one of its own. */
const rares = [...'龘靐齉爩麤']
const humen = '441900/441900121'
const back = { reason: '厂不在长安', place: humen }
const seen = { seen: 'paper', why: '看了营业执照' }

interface Rare extends Matter { readonly rare: string }
const takenIn = async (scene: Scene): Promise<Rare> => {
  const rare = rares.pop() ?? ''
  const answer = await scene.open('houjie.window1', 'dispute', dispute(places.changan, [party('applicant', 'li'), { side: 'respondent', form: 'natural', name: `陈${rare}海` }], { type: 'labour' }))
  expect(answer.statusCode, answer.body).toBe(200)
  return { ...answer.json<Matter>(), rare }
}
const must = async (answer: Promise<LightMyRequestResponse>): Promise<void> => {
  const done = await answer
  expect(done.statusCode, done.body).toBe(200)
}

/** All that hangs on a matter's id: what a page of it asks, and what changes something. */
const everyDoor = async (scene: Scene, who: Who, matter: Matter): Promise<readonly LightMyRequestResponse[]> => [
  ...(await Promise.all(['', '/application', '/covers', '/earlier', '/inquiries/1', '/routes', '/to-sign'].map((path) => scene.get(who, `/api/matters/${matter.id}${path}`)))),
  await scene.act(who, matter, 'note', { words: '再看看' }), await scene.act(who, matter, 'correct-party', { person: nobody, name: '某人', ...seen }),
  await scene.act(who, matter, 'add-evidence', { files: [] }, { 'if-match': '"1"' }),
  await scene.send(who, 'POST', `/api/matters/${matter.id}/reveal`, { person: nobody, what: 'phone', why: 'contact' }),
  await scene.send(who, 'POST', `/api/matters/${matter.id}/conflicts`, { person: nobody, conflict: 'kin' }),
]
const nothingBehind = async (scene: Scene, who: Who, matter: Rare): Promise<void> => {
  const [there, nowhere] = [await everyDoor(scene, who, matter), await everyDoor(scene, who, gone)]
  for (const [at, answer] of there.entries()) {
    sameAnswer(answer, nowhere[at] as LightMyRequestResponse)
    for (const header of ['etag', 'last-modified']) expect(answer.headers[header], `${who} ${at}`).toBe(nowhere[at]?.headers[header])
  }
  for (const q of [matter.rare, `${matter.rare}海`, matter.code]) expect(await scene.find(who, { q }), `${who} ${q}`).toMatchObject({ ids: [], total: 0 })
}

/** Whoever had something to do with a matter once, and has no more. */
export const afterwards = chapter(310, [
  ['What ends while it lies back with its first receiver is not given again to the centre that returned it, nor left to the receiver; the city’s centre has it.', async (scene) => {
    const matter = await takenIn(scene)
    await must(scene.act('changan.window1', matter, 'return-intake', back))
    await must(scene.act('houjie.window1', matter, 'note', { words: '内部：已问过三个镇' }))
    await must(scene.act('li', matter, 'withdraw'))
    for (const who of ['changan.window1', 'changan.zhuren1', 'houjie.window1', 'houjie.zhuren1', 'humen.zhuren1'] as const) await nothingBehind(scene, who, matter)
    expect((await scene.get('shi.zhuren1', `/api/matters/${matter.id}`)).statusCode).toBe(200)
    const [receipt] = (await scene.get('houjie.window1', `/api/receipts?q=${matter.code}`)).json<{ items: { with: { name: { zh: string } } }[] }>().items
    expect(receipt?.with.name.zh).toBe('东莞市综治中心')
  }],
  ['Behind no door of a matter is there anything for the first receiver once another has signed, for the centre that returned it, nor for a third: each answer is that of a matter that is not there.', async (scene) => {
    const signed = await takenIn(scene)
    await must(scene.act('changan.window1', signed, 'accept'))
    for (const who of ['houjie.window1', 'houjie.fenliu1', 'houjie.zhuren1', 'houjie.grid1', 'humen.window1'] as const) await nothingBehind(scene, who, signed)
    await must(scene.act('changan.zhuren1', signed, 'set-secrecy', { sealed: true, words: '涉及隐私' }))
    const returned = await takenIn(scene)
    await must(scene.act('changan.window1', returned, 'return-intake', back))
    for (const who of ['changan.window1', 'changan.fenliu1', 'changan.zhuren1'] as const) {
      await nothingBehind(scene, who, returned)
      for (const query of [{}, { queue: 'received', kind: 'dispute' }, { area: places.changan }]) expect((await scene.find(who, query)).ids, who).not.toContain(returned.id)
    }
    await must(scene.act('li', returned, 'withdraw'))
  }],
  ['Who did something to it and asks again with the key of then hears how that ended, and nothing of what came after.', async (scene) => {
    const matter = await takenIn(scene)
    const key = { 'idempotency-key': randomUUID() }
    await must(scene.act('changan.window1', matter, 'return-intake', back, key))
    await must(scene.act('houjie.window1', matter, 'send-on', { area: humen, why: '核过' }))
    await must(scene.act('humen.window1', matter, 'accept'))
    const again = (await scene.act('changan.window1', matter, 'return-intake', back, key)).json<{ stage: string; version: number }>()
    expect(again.stage).toBe('readdressing')
    expect(again.version).toBeLessThan(await scene.version(matter))
    expect(codeOf(await scene.act('changan.fenliu1', matter, 'return-intake', back, key)), 'another’s key').toBe('not-found')
  }],
  ['Under the name that was wrong it is found by nobody, by one character neither, and the totals say so.', async (scene) => {
    const rare = rares.pop() ?? ''
    const matter = (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), { side: 'respondent', form: 'natural', name: `陈大${rare}`, phone: '13900031001' }]))).json<Matter>()
    const other = (await scene.get('houjie.window1', `/api/matters/${matter.id}`)).json<{ parties: { person: string }[] }>().parties[1]?.person
    for (const q of [rare, `大${rare}`]) expect(await scene.find('houjie.window1', { q, area: places.houjie }), q).toMatchObject({ ids: [matter.id], total: 1 })
    await must(scene.act('houjie.window1', matter, 'correct-party', { person: other, name: '孟大海', phone: '13900031002', other: true, ...seen }))
    for (const q of [rare, `大${rare}`, `陈大${rare}`]) for (const who of ['houjie.window1', 'shi.duban1', 'li'] as const) expect(await scene.find(who, { q, area: places.houjie }), `${who} ${q}`).toMatchObject({ ids: [], total: 0 })
    for (const who of ['houjie.window1', 'shi.duban1', 'shi.shenji1', 'li'] as const) expect((await scene.get(who, `/api/matters/${matter.id}`)).body, who).not.toContain(rare)
  }],
  ['A correction puts no party on two sides, whoever asks: by the number of the other one it is refused and nothing is changed.', async (scene) => {
    const number = '44010619881120451X'
    const matter = (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [{ side: 'applicant', form: 'natural', name: '佟立新', phone: '13900031003' }, { side: 'respondent', form: 'natural', name: '佟立新', phone: '13900031004', idNumber: number }]))).json<Matter>()
    const [first] = (await scene.get('houjie.window1', `/api/matters/${matter.id}`)).json<{ parties: { person: string }[] }>().parties
    const before = await scene.version(matter)
    for (const who of ['houjie.window1', 'houjie.zhuren1'] as const) expect(codeOf(await scene.act(who, matter, 'correct-party', { person: first?.person, idNumber: number, ...seen })), who).toBe('invalid')
    expect(await scene.version(matter)).toBe(before)
    expect(await scene.door.db.rows({ text: 'select from people_before where person = $1' }, [first?.person])).toEqual([])
  }],
  ['Whose phone was put right hears of it on the phone that it was, without a word of any matter; a stranger there learns nothing from it.', async (scene) => {
    const [was, is] = ['13900031011', '13900031012']
    const matter = (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), { side: 'respondent', form: 'natural', name: '殷大有', phone: was, idNumber: '440106197203054496' }]))).json<Matter>()
    const other = (await scene.get('houjie.window1', `/api/matters/${matter.id}`)).json<{ parties: { person: string }[] }>().parties[1]?.person
    await must(scene.act('houjie.window1', matter, 'correct-party', { person: other, phone: is, ...seen }))
    const rows = await scene.door.db.rows<{ payload: { phone?: string; sealed?: string } }>({ text: `select payload from outbox where matter = $1 and payload ? 'sealed'` }, [matter.id])
    const open = (text = '') => scene.door.house.vault.open('message', Buffer.from(text, 'base64'))
    expect(rows.map((row) => open(row.payload.phone))).toEqual([was])
    const said = open(rows[0]?.payload.sealed)
    expect(said).toContain('已改成另一个号码')
    for (const secret of [matter.code, '殷', '纠纷', is, '{']) expect(said.replace(/^\{|\}$/g, '')).not.toContain(secret)
    for (const number of [was, is]) expect(JSON.stringify(rows)).not.toContain(number)
  }],
  ['Whoever has declared a relation to a party makes nobody else of that party, and so does not get rid of it.', async (scene) => {
    const matter = (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), { side: 'respondent', form: 'natural', name: '殷大同', phone: '13900031021' }]))).json<Matter>()
    await must(scene.act('houjie.window1', matter, 'accept'))
    await must(scene.act('houjie.fenliu1', matter, 'route', { body: await scene.bodyId('committee-houjie'), channel: 'people', reason: '就近' }))
    const other = (await scene.get('houjie.mediator1', `/api/matters/${matter.id}`)).json<{ parties: { person: string }[] }>().parties[1]?.person
    expect((await scene.send('houjie.mediator1', 'POST', `/api/matters/${matter.id}/conflicts`, { person: other, conflict: 'kin' })).statusCode).toBeLessThan(300)
    const wish = { person: other, name: '殷大同', phone: '13900031022', other: true, ...seen }
    expect(codeOf(await scene.act('houjie.mediator1', matter, 'correct-party', wish))).toBe('conflict-of-interest')
    expect(codeOf(await scene.act('houjie.window1', matter, 'correct-party', wish))).toBe('done')
  }],
])
