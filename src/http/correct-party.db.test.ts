import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entered, problem, testDoor } from '../../tests/support/door.ts'
import type { Entered, TestDoor } from '../../tests/support/door.ts'
import { creditCheck } from '../domain/law/identity.ts'
import { verify } from '../service/verify.ts'

/** 更正当事人信息, on the road: what the register, the page, the list, the letters and the search say before and after. */
let door: TestDoor
let clerk: Entered
let mediator: string
beforeAll(async () => {
  door = await testDoor()
  mediator = await door.account('right.mediator', 'mediator')
  clerk = await door.enter('houjie.window1')
})
afterAll(() => door.close())

interface Party { readonly person: string; readonly name: string; readonly phone?: string; readonly idNumber?: string; readonly owned?: string; readonly consent?: string; readonly corrected?: string; readonly me: boolean }
interface View {
  readonly id: string; readonly title: { zh: string; en: string }; readonly stage: string; readonly sealed: boolean; readonly held?: string
  readonly parties: readonly Party[]; readonly facts: readonly { kind: string; words: { zh: string }; summary?: { zh: string; en: string } }[]
  readonly allowed: readonly { act: string; help?: { zh: string }; not?: { zh: string } }[]
}
const view = async (who: Entered, id: string): Promise<View> => (await door.app.inject({ url: `/api/matters/${id}`, headers: who.headers })).json<View>()
const send = (who: Entered, id: string, act: string, payload: unknown = {}) =>
  door.app.inject({ method: 'POST', url: `/api/matters/${id}/acts/${act}`, payload: payload as object, headers: { ...who.headers, 'idempotency-key': randomUUID() } })
const done = async (who: Entered, id: string, act: string, payload: unknown = {}): Promise<string> => {
  // What is sent has a moment of its own, so that the newest message is the newest.
  door.clock.pass(1)
  const answer = await send(who, id, act, payload)
  expect(answer.statusCode, `${act}: ${answer.body}`).toBe(200)
  return answer.json<{ stage: string }>().stage
}
const inbox = async (phone: string) => (await door.app.inject(`/api/inbox?to=${phone}`)).json<{ words: { zh: string; en: string }; code?: string }[]>()
const resident = async (phone: string): Promise<Entered> => {
  door.clock.pass(2)
  await door.app.inject({ method: 'POST', url: '/api/session/code', payload: { phone } })
  const [letter] = await inbox(phone)
  return entered(await door.app.inject({ method: 'POST', url: '/api/session/phone', payload: { phone, code: /(\d{6})，/.exec(letter?.words.zh ?? '')?.[1] ?? '' } }))
}
let made = 0
const phone = () => `1370001${String((made += 1)).padStart(4, '0')}`

const opened = async (applicant: object, respondent: object): Promise<string> => (await door.app.inject({
  method: 'POST', url: '/api/matters/dispute', headers: { ...clerk.headers, 'idempotency-key': randomUUID() },
  payload: { story: '货款12,300元一直没给。', claim: '付清货款', area: '441900/441900122', type: 'contract', askedOn: '2026-11-03', parties: [{ side: 'applicant', form: 'natural', ...applicant }, { side: 'respondent', form: 'natural', ...respondent }] },
})).json<{ id: string }>().id
const preparing = async (id: string) => {
  await done(clerk, id, 'accept')
  await done(await door.enter('houjie.fenliu1'), id, 'route', { body: door.bodies.centre, channel: 'people', reason: '就近' })
  return done(await door.enter('right.mediator'), id, 'sign-for', { mediator })
}
const seen = { seen: 'id-card', why: '看了身份证原件' }

test('a character of the name: the person goes on where they were, reads that it was put right, and signs with the right name', async () => {
  const [mine, theirs] = [phone(), phone()]
  const id = await opened({ name: '陈铭', phone: mine }, { name: '林小芳', phone: theirs })
  expect(await preparing(id)).toBe('preparing')
  const [me, other] = [await resident(mine), await resident(theirs)]
  await done(me, id, 'consent', { yes: true })
  const person = (await view(clerk, id)).parties[0]?.person
  const form = (await view(clerk, id)).allowed.find((one) => one.act === 'correct-party')
  expect(form?.help?.zh).toContain('陈*：「是我」的确认、权利义务的告知、同意调解的答复')
  await done(clerk, id, 'correct-party', { person, name: '陈明', ...seen })
  const page = await view(me, id)
  expect(page.parties[0]).toMatchObject({ person, name: '陈明', consent: 'yes', corrected: '2026-11-24', me: true })
  expect(page.title.zh).toContain('陈明 与')
  expect(page.facts.find((one) => one.kind === 'party-corrected')).toMatchObject({ words: { zh: '更正当事人信息' }, summary: { zh: expect.stringContaining('是同一个人，以前答复的都算数'), en: expect.stringContaining('the same person') } })
  expect((await inbox(mine))[0]?.words.zh).toContain('您的登记信息已更正：姓名或名称')
  expect((await view(other, id)).parties[0], 'the other side reads the mask').toMatchObject({ name: '陈*' })
  expect((await view(other, id)).facts.find((one) => one.kind === 'party-corrected')?.summary?.zh).not.toContain('看了身份证原件')

  expect(await done(other, id, 'consent', { yes: true })).toBe('mediating')
  const officer = await door.enter('right.mediator')
  expect(await done(officer, id, 'draft-agreement', { facts: '欠货款', clauses: [{ obligor: (await view(officer, id)).parties[1]?.person, obligee: person, what: '付货款', amount: 1_230_000, due: '2027-01-05' }] })).toBe('signing')
  // The list and the page ask one question for all names: who agrees with somebody knows them by name in both.
  for (const who of [me, other]) {
    const list = (await door.app.inject({ url: '/api/matters', headers: who.headers })).json<{ items: { id: string; title: { zh: string; en: string } }[] }>()
    const title = (await view(who, id)).title
    expect(title.zh).toContain('陈明 与 林小芳')
    expect(list.items.find((one) => one.id === id)?.title).toEqual(title)
  }
  expect((await send(me, id, 'sign', { name: '陈铭' })).body).toContain('先别签，告诉调解员')
  expect((await send(officer, id, 'correct-party', { person, name: '陈鸣', ...seen })).body).toContain('改写协议')
  await done(officer, id, 'redraft', { why: '名字还有误' })
  await done(officer, id, 'correct-party', { person, name: '陈鸣', ...seen })
  expect((await view(me, id)).parties[0]?.name).toBe('陈鸣')
})

test('another phone and no number that holds: somebody else, asked from the beginning; the claim stands from the day on which it was put', async () => {
  const [mine, wrong, right] = [phone(), phone(), phone()]
  const id = await opened({ name: '陈明', phone: mine }, { name: '林小芳', phone: wrong })
  await preparing(id)
  await done(await resident(wrong), id, 'consent', { yes: true })
  const before = (await view(clerk, id)).parties[1]?.person
  await done(clerk, id, 'correct-party', { person: before, phone: right, ...seen })
  const now = (await view(clerk, id)).parties[1]
  expect(now?.person).not.toBe(before)
  expect(now).toMatchObject({ name: '林**', phone: `${right.slice(0, 3)}****${right.slice(-4)}` })
  expect(now).not.toHaveProperty('consent')
  expect((await inbox(right)).map((one) => one.words.zh)[0]).toContain('有人登记了一件和您有关的纠纷')
  expect((await inbox(wrong))[0]?.words).toMatchObject({ zh: expect.stringContaining('登记时误写了您的号码'), en: expect.stringContaining('by mistake') })
  const them = await resident(right)
  expect((await view(them, id)).allowed.map((one) => one.act)).toEqual(expect.arrayContaining(['own', 'not-me', 'consent']))
  expect(await done(them, id, 'consent', { yes: true })).toBe('preparing')
  const [row] = await door.db.rows<{ asserted: string }>({ text: `select state->>'assertedOn' as asserted from matters where id = $1` }, [id])
  expect(row?.asserted).toBe('2026-11-03')
})

test('in mediation somebody new brings it back to where everybody is asked', async () => {
  const [mine, wrong, right] = [phone(), phone(), phone()]
  const id = await opened({ name: '陈明', phone: mine }, { name: '林小芳', phone: wrong })
  await preparing(id)
  for (const one of [mine, wrong]) await done(await resident(one), id, 'consent', { yes: true })
  const officer = await door.enter('right.mediator')
  expect((await view(officer, id)).stage).toBe('mediating')
  expect(await done(officer, id, 'correct-party', { person: (await view(officer, id)).parties[1]?.person, phone: right, ...seen })).toBe('preparing')
  expect((await view(officer, id)).allowed.find((one) => one.act === 'hold-session')?.not?.zh).toContain('林**')
})

test('“not me” at a wrong number is settled by the head with the right one, and the matter goes on', async () => {
  const [mine, wrong, right] = [phone(), phone(), phone()]
  const id = await opened({ name: '陈明', phone: mine }, { name: '林小芳', phone: wrong })
  await preparing(id)
  await done(await resident(wrong), id, 'not-me', { words: '打错了' })
  const head = await door.enter('houjie.zhuren1')
  expect((await view(head, id)).held).toBe('frozen')
  await done(head, id, 'correct-party', { person: (await view(head, id)).parties[1]?.person, phone: right, ...seen })
  const page = await view(head, id)
  expect(page).not.toHaveProperty('held')
  expect((await inbox(mine))[0]?.words.zh).toContain('把对方登记错了人，已经更正')
})

test('numbers are checked as at registration, a mask is no name, and what changes nothing is said', async () => {
  const id = await opened({ name: '陈明', phone: phone(), idNumber: '440106199001011235' }, { name: '林小芳', phone: phone() })
  const person = (await view(clerk, id)).parties[0]?.person
  const wrong = async (more: object) => problem(await send(clerk, id, 'correct-party', { person, ...seen, ...more })).fields?.map((one) => one.path)
  expect(await wrong({ phone: '1370001' })).toEqual(['phone'])
  expect(await wrong({ idNumber: '440106199001011236' })).toEqual(['idNumber'])
  expect(await wrong({ name: '陈*' })).toEqual(['name'])
  expect(await wrong({ form: 'company' })).toEqual(['idNumber'])
  expect(await wrong({ seen: 'a hunch' })).toEqual(['seen'])
  expect(problem(await send(clerk, id, 'correct-party', { person, ...seen })).code).toBe('incomplete')
  expect(problem(await send(clerk, id, 'correct-party', { person, ...seen, other: true })).fields?.map((one) => one.path)).toEqual(['name'])
  await done(clerk, id, 'correct-party', { person, ...seen, phone: '+852 9123 4567' })
  expect((await view(clerk, id)).parties[0]).toMatchObject({ person, phone: '+85****4567' })
  // A company that was taken for a person: its credit code is checked as such.
  expect(await wrong({ form: 'company', idNumber: '91441900MA4UK4R400' })).toEqual(['idNumber'])
  await done(clerk, id, 'correct-party', { person, ...seen, form: 'company', name: '东莞市明记货运部', idNumber: `91441900MA4UK4R40${creditCheck('91441900MA4UK4R40') ?? ''}` })
  expect((await view(clerk, id)).parties[0]).toMatchObject({ name: '东莞市***部' })
})

test('a number that belongs to somebody of another name is theirs: it is another person, also where the phone stays', async () => {
  const number = '440106198506152442'
  const first = await opened({ name: '何玉兰', phone: phone(), idNumber: number }, { name: '林小芳', phone: phone() })
  const owner = (await view(clerk, first)).parties[0]?.person
  const shared = phone()
  const id = await opened({ name: '陈明', phone: shared }, { name: '林小芳', phone: phone() })
  await done(clerk, id, 'correct-party', { person: (await view(clerk, id)).parties[0]?.person, idNumber: number, name: '何玉兰', phone: shared, ...seen })
  expect((await view(clerk, id)).parties[0]?.person, 'the entry that the register has').toBe(owner)
})

test('a company that was taken for a person is one in the register too', async () => {
  const id = await opened({ name: '东莞市明记货运部', phone: phone() }, { name: '林小芳', phone: phone() })
  const person = (await view(clerk, id)).parties[0]?.person
  await done(clerk, id, 'correct-party', { person, form: 'company', ...seen })
  expect((await view(clerk, id)).parties[0]?.person).toBe(person)
  expect(await door.db.rows({ text: 'select name, form from people where id = $1' }, [person])).toEqual([{ name: '东莞市明记货运部', form: 'company' }])
})

test('what the register knows better from another matter is not put back by what is put right here', async () => {
  const number = '440106198302147713'
  const first = await opened({ name: '陈铭', phone: phone(), idNumber: number }, { name: '林小芳', phone: phone() })
  const person = (await view(clerk, first)).parties[0]?.person
  const second = await opened({ name: '陈铭', phone: phone(), idNumber: number }, { name: '林小芳', phone: phone() })
  expect((await view(clerk, second)).parties[0]?.person).toBe(person)
  await done(clerk, first, 'correct-party', { person, name: '陈明', ...seen })
  await done(clerk, second, 'correct-party', { person, address: '厚街镇东风路一号', ...seen })
  const [entry] = await door.db.rows<{ name: string }>({ text: 'select name from people where id = $1' }, [person])
  expect(entry?.name).toBe('陈明')
})

test('nobody is made a party twice: neither by the number of another party, nor by their phone and name', async () => {
  const number = '440106197803124478'
  const theirs = phone()
  const id = await opened({ name: '黄志远', phone: phone() }, { name: '黄志远', phone: theirs, idNumber: number })
  const [first, second] = (await view(clerk, id)).parties
  expect(first?.person).not.toBe(second?.person)
  for (const more of [{ idNumber: number }, { phone: theirs }, { idNumber: number, other: true }]) {
    expect(problem(await send(clerk, id, 'correct-party', { person: first?.person, ...seen, ...more })).fields?.map((one) => one.path), JSON.stringify(more)).toEqual(['name'])
  }
  expect((await view(clerk, id)).parties.map((one) => one.person)).toEqual([first?.person, second?.person])
  // Two of one family with one phone: of the name a letter is mended, and it is the other one's.
  const home = phone()
  const family = await opened({ name: '黄志明', phone: home }, { name: '黄志强', phone: home })
  const [brother] = (await view(clerk, family)).parties
  expect(problem(await send(clerk, family, 'correct-party', { person: brother?.person, name: '黄志强', ...seen })).fields?.map((one) => one.path)).toEqual(['name'])
  await done(clerk, family, 'correct-party', { person: brother?.person, name: '黄志铭', ...seen })
})

test('after all of it the record is sound', async () => {
  const wrong: string[] = []
  await verify({ context: door.house, wrong: (what) => wrong.push(what) })
  expect(wrong).toEqual([])
})
