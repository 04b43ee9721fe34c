import { expect } from 'vitest'
import { entered } from '../../support/door.ts'
import type { Entered } from '../../support/door.ts'
import { chapter, codeOf, dispute, places, png } from './scene.ts'
import type { Matter, Scene } from './scene.ts'

/** A matter whose respondent was entered under somebody else's phone. Names and numbers of no other case. */
interface Mistaken extends Matter {
  readonly applicant: { readonly phone: string; readonly person: string }
  readonly wrong: { readonly phone: string; readonly person: string }
  /** The phone that should have been entered. */
  readonly right: string
}
const claimant = '郑大伟业'
const typed = '冯小军错'
const idNumber = '440106199207151233'
let made = 0
const fresh = (): string => `1390002${String((made += 1)).padStart(4, '0')}`

const mistaken = async (scene: Scene, more: { respondent?: object; story?: string } = {}): Promise<Mistaken> => {
  const [applicant, wrong, right] = [fresh(), fresh(), fresh()]
  const matter = (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [
    { side: 'applicant', form: 'natural', name: claimant, phone: applicant }, { side: 'respondent', form: 'natural', name: typed, phone: wrong, ...more.respondent },
  ], { story: more.story ?? `${typed}把沟填了，他的电话是${wrong}` }))).json<Matter>()
  const [first, second] = (await scene.get('houjie.window1', `/api/matters/${matter.id}`)).json<{ parties: { person: string }[] }>().parties
  return { ...matter, applicant: { phone: applicant, person: first?.person ?? '' }, wrong: { phone: wrong, person: second?.person ?? '' }, right }
}

const signIn = async (scene: Scene, phone: string): Promise<Entered> => {
  // What is sent has a moment of its own: the newest sealed message is the code.
  scene.door.clock.pass(1)
  const from = { remoteAddress: `10.9.0.${Number(phone.slice(-2)) + 1}` }
  expect((await scene.door.app.inject({ method: 'POST', url: '/api/session/code', payload: { phone }, ...from })).statusCode).toBe(200)
  const [row] = await scene.door.db.rows<{ payload: { sealed: string } }>({ text: `select payload from outbox where topic = 'message' and payload ? 'sealed' order by created_at desc, id desc limit 1` })
  const code = /\d{6}/.exec(scene.door.house.vault.open('message', Buffer.from(row?.payload.sealed ?? '', 'base64')))?.[0]
  scene.door.clock.pass(2)
  return entered(await scene.door.app.inject({ method: 'POST', url: '/api/session/phone', payload: { phone, code }, ...from }))
}
const get = (scene: Scene, who: Entered, url: string) => scene.door.app.inject({ method: 'GET', url, headers: who.headers })
const page = async (scene: Scene, phone: string, matter: Matter): Promise<string> => (await get(scene, await signIn(scene, phone), `/api/matters/${matter.id}`)).body

const seen = { seen: 'called-back', why: '回拨核对过' }
const someoneElse = async (scene: Scene, one: Mistaken, who = 'houjie.window1', more: object = {}): Promise<string> =>
  codeOf(await scene.act(who, one, 'correct-party', { person: one.wrong.person, phone: one.right, ...seen, ...more }))

export const corrected = chapter(265, [
  ['Whoever was entered by mistake reads nothing of the matter from the moment it is put right: no page, list, search or file, nor by the code and the end of their phone.', async (scene) => {
    const one = await mistaken(scene)
    const stranger = await signIn(scene, one.wrong.phone)
    const file = await scene.door.app.inject({
      method: 'POST', url: `/api/matters/${one.id}/files`, headers: { ...stranger.headers, 'content-type': 'multipart/form-data; boundary=part' },
      payload: Buffer.concat([Buffer.from('--part\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n'), png, Buffer.from('\r\n--part--\r\n')]),
    })
    const urls = [`/api/matters/${one.id}`, `/api/matters/${one.code}`, `/api/files/${file.json<{ id: string }>().id}`]
    const track = `/api/track?code=${one.code}&phone=${one.wrong.phone.slice(-4)}`
    for (const url of [...urls, track]) expect((await get(scene, stranger, url)).statusCode, url).toBe(200)
    expect((await get(scene, stranger, '/api/matters')).body).toContain(one.code)
    expect(await someoneElse(scene, one)).toBe('done')
    for (const again of [stranger, await signIn(scene, one.wrong.phone)]) {
      for (const url of [...urls, track]) expect(codeOf(await get(scene, again, url)), url).toBe('not-found')
      for (const query of ['', `?q=${one.code}`, `?q=${encodeURIComponent(typed)}`]) expect((await get(scene, again, `/api/matters${query}`)).json(), query).toMatchObject({ items: [], total: 0 })
      expect(codeOf(await scene.door.app.inject({ method: 'POST', url: `/api/matters/${one.id}/acts/own`, payload: {}, headers: { ...again.headers, 'idempotency-key': `own ${again.cookie.slice(-12)}` } }))).toBe('not-found')
    }
    expect(await page(scene, one.right, one), 'and the right one reads it').toContain(one.code)
  }],
  ['What waited to be sent to them is not sent: they hear that it was a mistake and nothing else.', async (scene) => {
    const one = await mistaken(scene)
    await scene.door.db.rows({ text: `insert into outbox (city, id, topic, payload, matter, created_at, due_at) select city, gen_random_uuid(), 'message', jsonb_build_object('to', jsonb_build_object('person', $2::text), 'letter', 'accepted', 'text', '{"zh":"x","en":"x"}'::jsonb, 'kind', 'dispute', 'code', code), id, now(), now() from matters where id = $1` }, [one.id, one.wrong.person])
    await signIn(scene, one.wrong.phone)
    for (const [who, act, payload] of [['houjie.window1', 'accept', {}], ['houjie.fenliu1', 'route', { body: await scene.bodyId('committee-houjie'), channel: 'people', reason: '就近' }], ['houjie.mediator1', 'sign-for', {}]] as const) {
      expect(codeOf(await scene.act(who, one, act, payload)), act).toBe('done')
    }
    expect(await someoneElse(scene, one, 'houjie.mediator1')).toBe('done')
    const left = await scene.door.db.rows<{ letter: string; text: string }>({ text: `select payload->>'letter' as letter, payload->'text'->>'zh' as text from outbox where matter = $1 and sent_at is null and payload->'to'->>'person' = $2` }, [one.id, one.wrong.person])
    expect(left.map((row) => row.letter)).toEqual(['entered-by-mistake'])
    for (const said of [claimant, typed, '{link}', '纠纷', '调解']) expect(left[0]?.text).not.toContain(said)
  }],
  ['A session opened with a phone that turns out to be somebody else’s ends, and the phone opens nothing any more.', async (scene) => {
    const one = await mistaken(scene, { respondent: { idNumber } })
    const old = await signIn(scene, one.wrong.phone)
    expect((await get(scene, old, `/api/matters/${one.id}`)).statusCode).toBe(200)
    // The identity number stays: the same person, under another phone.
    expect(await someoneElse(scene, one)).toBe('done')
    expect((await get(scene, old, `/api/matters/${one.id}`)).statusCode).toBe(401)
    expect(codeOf(await get(scene, await signIn(scene, one.wrong.phone), `/api/matters/${one.id}`))).toBe('not-found')
    expect(codeOf(await get(scene, old, `/api/track?code=${one.code}&phone=${one.wrong.phone.slice(-4)}`))).toBe('not-found')
    expect(await page(scene, one.right, one)).toContain(one.code)
  }],
  ['A name that was put right, and the number with it, stay masked in all that was told under it, for the other side, the right person and the desk.', async (scene) => {
    const one = await mistaken(scene)
    expect(await someoneElse(scene, one, 'houjie.window1', { name: '马元正大', why: `${typed}不是本人，${one.wrong.phone} 打错了` })).toBe('done')
    for (const body of [await page(scene, one.applicant.phone, one), await page(scene, one.right, one), (await scene.get('houjie.window1', `/api/matters/${one.id}`)).body]) {
      for (const said of [typed, one.wrong.phone]) expect(body).not.toContain(said)
    }
    const parties = await page(scene, one.applicant.phone, one)
    for (const mine of [one.wrong.phone, one.right]) expect(parties).not.toContain(mine)
    expect(parties, 'why, and which numbers, is for officers').not.toContain('打错了')
  }],
  ['Nobody finds the matter by the name or the phone that was wrong; by the right ones it is found by who could find it before.', async (scene) => {
    const one = await mistaken(scene, { story: '沟被填了' })
    expect((await scene.find('houjie.window1', { q: typed })).ids).toContain(one.id)
    expect(await someoneElse(scene, one, 'houjie.window1', { name: '马元正大' })).toBe('done')
    for (const q of [typed, one.wrong.phone]) expect((await scene.find('houjie.window1', { q })).ids, q).not.toContain(one.id)
    for (const q of ['马元正大', one.right]) {
      expect((await scene.find('houjie.window1', { q })).ids, q).toContain(one.id)
      for (const who of ['changan.window1', 'shi.zhengfawei1']) expect((await scene.find(who, { q })).ids, `${who} ${q}`).not.toContain(one.id)
    }
    const earlier = async (phone: string) => (await scene.send('houjie.window1', 'POST', '/api/earlier', { phone })).body
    expect(await earlier(one.wrong.phone)).not.toContain(one.id)
    expect(await earlier(one.right)).toContain(one.id)
  }],
  ['Nobody corrects but who handles it: no other town, no court, no supervisor, no auditor, no administrator, no party.', async (scene) => {
    const one = await mistaken(scene)
    for (const who of ['changan.window1', 'changan.mediator2', 'shi.guanli1', 'fayuan2.faguan2']) expect(await someoneElse(scene, one, who), who).toBe('not-found')
    for (const who of ['shi.duban1', 'shi.shenji1', 'houjie.duban1']) expect(await someoneElse(scene, one, who), who).toBe('not-allowed')
    const party = await signIn(scene, one.applicant.phone)
    expect(codeOf(await scene.door.app.inject({ method: 'POST', url: `/api/matters/${one.id}/acts/correct-party`, payload: { person: one.wrong.person, phone: one.right, ...seen }, headers: { ...party.headers, 'idempotency-key': 'a party' } }))).toBe('not-allowed')
    expect(await someoneElse(scene, one, 'houjie.window1', { person: one.applicant.person.replace(/^.{4}/, 'ffff') }), 'nor is anybody a party by being named').toBe('unknown-party')
  }],
  ['What is sealed is corrected by nobody to whom it is not there, and a party found under age seals it from the next moment.', async (scene) => {
    const { sealed } = scene.matters
    for (const who of ['houjie.window1', 'houjie.fenliu1', 'houjie.sifa1', 'shi.window1']) expect(codeOf(await scene.act(who, sealed, 'correct-party', { person: scene.people.sun, name: '孙玉兰', ...seen })), who).toBe('not-found')
    const one = await mistaken(scene)
    expect(codeOf(await scene.act('houjie.window1', one, 'correct-party', { person: one.wrong.person, idNumber: '440106201507150013', seen: 'household', why: '户口簿' }))).toBe('done')
    for (const who of ['houjie.window1', 'shi.duban1', 'shi.shenji1']) expect(codeOf(await scene.get(who, `/api/matters/${one.id}`)), who).toBe('not-found')
    expect((await scene.get('houjie.zhuren1', `/api/matters/${one.id}`)).json()).toMatchObject({ sealed: true })
  }],
  ['While “not me” is being checked nobody puts it right but who checks it.', async (scene) => {
    const one = await mistaken(scene)
    const stranger = await signIn(scene, one.wrong.phone)
    expect(codeOf(await scene.door.app.inject({ method: 'POST', url: `/api/matters/${one.id}/acts/not-me`, payload: {}, headers: { ...stranger.headers, 'idempotency-key': 'not me' } }))).toBe('done')
    for (const who of ['houjie.window1', 'houjie.fenliu1', 'houjie.sifa1']) expect(await someoneElse(scene, one, who), who).toBe('frozen')
    expect(await someoneElse(scene, one, 'houjie.zhuren1')).toBe('done')
    expect((await scene.get('houjie.window1', `/api/matters/${one.id}`)).json()).not.toHaveProperty('held')
  }],
  ['No number stands in clear anywhere, neither what was wrong nor what is right; what the register held before lies sealed, and the program can neither change nor remove it.', async (scene) => {
    const one = await mistaken(scene, { respondent: { idNumber: '44010619920715125X' }, story: '沟被填了' })
    expect(await someoneElse(scene, one, 'houjie.window1', { address: '厚街镇更正路三号' })).toBe('done')
    for (const table of ['facts', 'matters', 'matter_words', 'outbox', 'acts', 'people', 'people_before']) {
      const [dump] = await scene.door.db.rows<{ all: string }>({ text: `select coalesce(string_agg(t::text, ' '), '') as all from ${table} t` })
      for (const said of [one.wrong.phone, one.right, '44010619920715125X', '更正路三号']) expect(dump?.all.includes(said), `${table} ${said}`).toBe(false)
    }
    const [before] = await scene.door.db.rows<{ phone: Buffer; matter: string }>({ text: 'select phone, matter from people_before where person = $1' }, [one.wrong.person])
    expect(before && scene.door.house.vault.open('phone', before.phone)).toBe(one.wrong.phone)
    for (const verb of ['update people_before set name = name', 'delete from people_before']) await expect(scene.door.db.rows({ text: verb })).rejects.toThrow(/permission denied/)
  }],
  ['What was answered in the wrong name binds nobody and is shown as nobody’s answer.', async (scene) => {
    const one = await mistaken(scene)
    for (const [who, act, payload] of [['houjie.window1', 'accept', {}], ['houjie.fenliu1', 'route', { body: await scene.bodyId('committee-houjie'), channel: 'people', reason: '就近' }], ['houjie.mediator1', 'sign-for', {}]] as const) await scene.act(who, one, act, payload)
    const stranger = await signIn(scene, one.wrong.phone)
    expect(codeOf(await scene.door.app.inject({ method: 'POST', url: `/api/matters/${one.id}/acts/consent`, payload: { yes: true }, headers: { ...stranger.headers, 'idempotency-key': 'a yes' } }))).toBe('done')
    expect(await someoneElse(scene, one, 'houjie.mediator1')).toBe('done')
    for (const who of ['houjie.mediator1', 'houjie.zhuren1']) {
      const [, respondent] = (await scene.get(who, `/api/matters/${one.id}`)).json<{ parties: { consent?: string; owned?: string }[] }>().parties
      expect(respondent).not.toHaveProperty('consent')
      expect(respondent).not.toHaveProperty('owned')
    }
    expect(codeOf(await scene.act('houjie.mediator1', one, 'hold-session', { on: '2026-11-24', way: 'face', present: [], summary: 'x', agreed: [], open: [] }))).not.toBe('done')
  }],
  ['Who filed it with a phone that they proved is never corrected into somebody else, and cannot call it not theirs.', async (scene) => {
    const filed = (await scene.open('li', 'dispute', dispute(places.houjie, [{ side: 'applicant', form: 'natural', name: '李建国' }, { side: 'respondent', form: 'natural', name: typed, phone: fresh() }]))).json<Matter>()
    const mine = (await scene.get('li', `/api/matters/${filed.id}`)).json<{ parties: { person: string; me: boolean }[]; allowed: { act: string }[] }>()
    expect(mine.allowed.map((one) => one.act)).not.toContain('not-me')
    expect(codeOf(await scene.act('li', filed, 'not-me'))).toBe('not-possible')
    expect(codeOf(await scene.act('houjie.window1', filed, 'correct-party', { person: mine.parties.find((one) => one.me)?.person, name: '马元正大', phone: fresh(), other: true, ...seen }))).toBe('invalid')
    expect((await scene.get('li', `/api/matters/${filed.id}`)).statusCode).toBe(200)
  }],
])
