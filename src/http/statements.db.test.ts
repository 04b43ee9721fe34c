import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entered, problem, testDoor } from '../../tests/support/door.ts'
import type { Entered, TestDoor } from '../../tests/support/door.ts'
import { verify } from '../service/verify.ts'

/** The claim line by line, on the road: from the applicant's words to the sheet of undisputed facts. */
let door: TestDoor
let clerk: Entered
let applicant: Entered
let respondent: Entered
let matter: string

const send = (who: Entered, act: string, payload: unknown, headers: Record<string, string> = {}) =>
  door.app.inject({ method: 'POST', url: `/api/matters/${matter}/acts/${act}`, payload: payload as object, headers: { ...who.headers, 'idempotency-key': randomUUID(), ...headers } })
const done = async (who: Entered, act: string, payload: unknown = {}): Promise<number> => {
  const answer = await send(who, act, payload)
  expect(answer.statusCode, `${act}: ${answer.body}`).toBe(200)
  return answer.json<{ version: number }>().version
}

interface Line { readonly label: { zh: string }; readonly value: { zh: string } }
interface View {
  readonly version: number
  readonly statements?: readonly { no: number; text: string; amount?: number }[]
  readonly panels: readonly { name: string; lines: readonly Line[] }[]
  readonly allowed: readonly { act: string; tone: string; start?: Record<string, unknown> }[]
}
const view = async (who: Entered): Promise<View> => (await door.app.inject({ url: `/api/matters/${matter}`, headers: who.headers })).json<View>()
const panel = (page: View, name: string): string => page.panels.find((one) => one.name === name)?.lines.map((line) => `${line.label.zh} ${line.value.zh}`).join('\n') ?? ''
const startOf = (page: View, act: string) => page.allowed.find((one) => one.act === act)?.start

const resident = async (phone: string): Promise<Entered> => {
  door.clock.pass(2)
  await door.app.inject({ method: 'POST', url: '/api/session/code', payload: { phone } })
  const [letter] = (await door.app.inject(`/api/inbox?to=${phone}`)).json<{ words: { zh: string } }[]>()
  return entered(await door.app.inject({ method: 'POST', url: '/api/session/phone', payload: { phone, code: /(\d{6})，/.exec(letter?.words.zh ?? '')?.[1] ?? '' } }))
}

beforeAll(async () => {
  door = await testDoor()
  const mediator = await door.account('lines.mediator', 'mediator')
  clerk = await door.enter('houjie.window1')
  const opened = await door.app.inject({
    method: 'POST', url: '/api/matters/dispute', headers: { ...clerk.headers, 'idempotency-key': randomUUID() },
    payload: {
      story: '2026年8月10日我把货送到，货款12,300元一直没给。', claim: '付清货款', area: '441900/441900122', type: 'contract',
      parties: [{ side: 'applicant', form: 'natural', name: '陈明', phone: '13800138000' }, { side: 'respondent', form: 'natural', name: '林小芳', phone: '13900139000' }],
    },
  })
  matter = opened.json<{ id: string }>().id
  applicant = await resident('13800138000')
  respondent = await resident('13900139000')
  await done(clerk, 'accept')
  await done(await door.enter('houjie.fenliu1'), 'route', { body: door.bodies.centre, channel: 'people', reason: '就近' })
  await done(await door.enter('lines.mediator'), 'sign-for', { mediator })
})
afterAll(() => door.close())

test('the applicant is given the lines as their own words have them, sends them back, and twice is once', async () => {
  const page = await view(applicant)
  const start = startOf(page, 'list-statements')
  expect(start).toEqual({ lines: [
    { what: 'fact', text: '2026年8月10日我把货送到，货款12,300元一直没给', amount: 1_230_000, on: '2026-08-10', from: '2026年8月10日我把货送到，货款12,300元一直没给' },
    { what: 'ask', text: '付清货款', from: '付清货款' },
  ] })
  const key = { 'idempotency-key': 'one-list' }
  const [first, again] = [await send(applicant, 'list-statements', start, key), await send(applicant, 'list-statements', start, key)]
  expect([first.statusCode, again.json<{ repeated: boolean }>().repeated]).toEqual([200, true])
  expect((await view(respondent)).statements?.map((line) => line.no)).toEqual([1, 2])
})

test('an answer to a list that was changed meanwhile is not taken for an answer to the new one', async () => {
  const { version } = await view(respondent)
  await done(applicant, 'list-statements', { lines: [{ what: 'fact', text: '货送到了', on: '2026-08-10' }, { what: 'fact', text: '货款没给', amount: 1_230_000 }, { what: 'ask', text: '付清货款' }] })
  const late = await send(respondent, 'answer-statements', { replies: [{ no: 1, stance: 'agree' }] }, { 'if-match': `"${version}"` })
  expect(problem(late).code).toBe('stale')
  const blind = await send(respondent, 'answer-statements', { replies: [{ no: 1, stance: 'agree' }] })
  expect(problem(blind)).toMatchObject({ code: 'invalid', fields: [{ path: 'replies.0.no' }] })
})

test('what is answered stands on both pages and at the desk, what all agree to is filled into the sheet, and the record is sound', async () => {
  const lines = (await view(respondent)).statements ?? []
  const [sent, unpaid, pay] = lines.map((line) => line.no)
  expect(pay, 'a line that stays as it was keeps its number').toBe(2)
  await done(respondent, 'answer-statements', { replies: [{ no: sent, stance: 'agree' }, { no: unpaid, stance: 'part', amount: 1_000_000 }, { no: pay, stance: 'not', words: '货有问题' }] })
  const mediator = await door.enter('lines.mediator')
  for (const who of [applicant, respondent, mediator]) {
    const page = await view(who)
    expect(panel(page, 'issues')).toContain('部分同意，认可 ¥10,000.00')
    expect(panel(page, 'issues')).toContain('¥2,300.00')
    expect(panel(page, 'issues')).toContain('货有问题')
    expect(panel(page, 'statements')).toContain('货送到了（2026年8月10日）')
  }
  const mine = await view(respondent)
  expect(mine.allowed.find((one) => one.act === 'answer-statements'), 'is done, and can be mended').toMatchObject({ tone: 'quiet', start: { replies: [{ no: sent, stance: 'agree' }, { no: unpaid, stance: 'part', amount: 1_000_000 }, { no: pay, stance: 'not', words: '货有问题' }] } })
  for (const who of [applicant, respondent]) await done(who, 'consent', { yes: true })
  const start = startOf(await view(mediator), 'list-undisputed')
  expect(start).toEqual({ points: [{ point: '货送到了（2026年8月10日）' }] })
  await done(mediator, 'close-statements')
  await done(mediator, 'list-undisputed', start)
  for (const who of [applicant, respondent]) await done(who, 'confirm-undisputed')
  expect(panel(await view(respondent), 'undisputed')).toContain('货送到了')
  const wrong: string[] = []
  await verify({ context: door.house, wrong: (what) => wrong.push(what) })
  expect(wrong).toEqual([])
})
