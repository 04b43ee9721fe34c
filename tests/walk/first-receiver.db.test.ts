import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sweepClocks } from '../../src/service/sweep-clocks.ts'
import { verify } from '../../src/service/verify.ts'
import { city, testDoor } from '../support/door.ts'
import type { TestDoor } from '../support/door.ts'
import { officer, resident } from '../support/play.ts'
import type { Player } from '../support/play.ts'

/** 首接负责, through the door only: one window takes in, another town signs, or nobody does. The clock is the test's: 24 November 2026, 10:00. */
let door: TestDoor
const logins = { window: 'houjie.window1', there: 'humen.window1', dispatcher: 'humen.fenliu1', head: 'humen.zhuren1', cityHead: 'shi.zhuren1', auditor: 'shi.shenji1', admin: 'shi.guanli1' } as const
const who = {} as Record<keyof typeof logins, Player>
const humen = '441900/441900121'
beforeAll(async () => {
  door = await testDoor()
  for (const [name, login] of Object.entries(logins)) who[name as keyof typeof logins] = officer(door, login)
}, 60_000)
afterAll(() => door.close())

let phones = 13_800_300_000
const takenIn = async (more: object = {}): Promise<{ id: string; code: string; li: Player }> => {
  const [one, two] = [String((phones += 1)), String((phones += 1))]
  const made = await who.window.open('dispute', {
    story: '在虎门的制衣厂做工，厂里欠两个月工资', claim: '付清工资', type: 'labour', area: humen,
    parties: [{ side: 'applicant', form: 'natural', name: '罗小梅', phone: one }, { side: 'respondent', form: 'natural', name: '邓志辉', phone: two }], ...more,
  })
  return { id: made.id, code: made.code, li: resident(door, one, '罗小梅') }
}
interface Line { readonly id: string; readonly receivedBy?: { readonly name: { readonly zh: string } }; readonly due?: string }
const queue = (player: Player, name: string) => player.get<{ items: Line[]; total: number }>(`/api/matters?kind=dispute&queue=${name}&limit=100`)
const count = async (player: Player, name: string) => (await player.get<{ queue: string; total: number; late: number }[]>('/api/queues')).find((one) => one.queue === name)
const letters = (body: string, letter: string) => door.db.rows<{ role: string }>({
  text: `select o.payload->'to'->>'role' as role from outbox o join bodies b on b.id = (o.payload->'to'->>'body')::uuid where b.key = $1 and o.payload->>'letter' = $2 order by 1`,
}, [body, letter])

describe('what one town takes in and another signs for', () => {
  test('waits in both towns, each in its own queue, and the receipt tells who decides by when', async () => {
    const one = await takenIn()
    const [line] = (await queue(who.window, 'received')).items.filter((row) => row.id === one.id)
    expect(line).toMatchObject({ due: '2026-11-25' })
    expect((await queue(who.there, 'to-review')).items.find((row) => row.id === one.id)?.receivedBy?.name.zh).toBe('厚街镇综治中心')
    const view = await one.li.get<{ plain: { zh: string; en: string }; panels: { name: string; lines: { value: { zh: string } }[] }[]; clocks: { name: string }[] }>(`/api/matters/${one.id}`)
    expect(view.plain.zh).toBe('已代收，等发生地的综治中心接手；接手前仍由首接的综治中心负责；现在由厚街镇综治中心办理；接手：最晚 2026年11月25日')
    expect(view.panels.find((panel) => panel.name === 'intake')?.lines.map((row) => row.value.zh)).toEqual(['厚街镇综治中心', '虎门镇综治中心'])
    expect(await letters('centre-humen', 'taken-in-for-you')).toEqual([{ role: 'dispatcher' }])
  })

  test('is theirs once they accept: the first keeps a receipt, page by page, the newest first', async () => {
    const codes: string[] = []
    for (let no = 0; no < 27; no += 1) {
      door.clock.pass(1)
      const one = await takenIn()
      expect(await who.there.act(one.id, 'accept')).toBe('accepted')
      codes.unshift(one.code)
    }
    interface Receipts { items: { code: string; with: { name: { zh: string } }; since: string }[]; next?: string }
    const first = await who.window.get<Receipts>('/api/receipts')
    expect(first.items.map((row) => row.code)).toEqual(codes.slice(0, 25))
    expect(first.items[0]).toMatchObject({ with: { name: { zh: '虎门镇综治中心' } }, since: '2026-11-24' })
    const second = await who.window.get<Receipts>(`/api/receipts?cursor=${first.next}`)
    expect(second.items.slice(0, 2).map((row) => row.code)).toEqual(codes.slice(25))
    expect((await who.window.get<Receipts>(`/api/receipts?q=${codes[26]?.toLowerCase()}`)).items.map((row) => row.code)).toEqual([codes[26]])
    expect((await who.window.get<Receipts>('/api/receipts?q=nothing')).items).toEqual([])
    expect(await who.window.status('/api/receipts?cursor=x')).toBe(422)
  })

  test('left lying it goes up to the city by itself, and the head there decides whose it is', async () => {
    const one = await takenIn()
    const before = await count(who.cityHead, 'intake-to-decide')
    door.clock.pass(2 * 24 * 60 + 60)
    await sweepClocks(door.house, city)
    expect((await queue(who.cityHead, 'intake-to-decide')).items.map((row) => row.id)).toContain(one.id)
    expect((await count(who.cityHead, 'intake-to-decide'))?.total).toBe(((await queue(who.cityHead, 'intake-to-decide')).total))
    expect((await count(who.cityHead, 'intake-to-decide'))?.total).toBeGreaterThan(before?.total ?? 0)
    expect((await letters('centre-houjie', 'intake-lapsed')).length).toBeGreaterThan(0)
    expect(await who.head.act(one.id, 'decide-intake', { area: humen, why: '是我们的' })).toBe('not-possible')
    expect(await who.cityHead.act(one.id, 'decide-intake', { area: humen, why: '厂在虎门' })).toBe('registered')
    expect((await queue(who.window, 'received')).items.map((row) => row.id)).not.toContain(one.id)
    expect((await queue(who.cityHead, 'intake-to-decide')).items.map((row) => row.id)).not.toContain(one.id)
    expect(await who.there.act(one.id, 'accept')).toBe('accepted')
  })

  test('sent on to another town it is searched and counted there, and nowhere else', async () => {
    const one = await takenIn({ story: '欠薪的厂其实在长安镇霄边社区' })
    expect(await who.there.act(one.id, 'return-intake', { reason: '厂在长安', place: '441900/441900119' })).toBe('readdressing')
    expect(await who.window.act(one.id, 'send-on', { area: '441900/441900119', why: '核过地址' })).toBe('registered')
    const changan = officer(door, 'changan.window1')
    const finds = async (player: Player) => (await player.get<{ items: Line[] }>(`/api/matters?q=${encodeURIComponent('霄边社区')}`)).items.map((row) => row.id)
    expect(await finds(changan)).toContain(one.id)
    expect(await finds(who.there)).not.toContain(one.id)
    expect(await who.there.status(`/api/matters/${one.id}`)).toBe(404)
    expect(await changan.act(one.id, 'accept')).toBe('accepted')
  })

  test('a centre that is asked to sign is not closed: who would take it over?', async () => {
    const [free] = await door.db.rows<{ id: string; area: string }>({ text: `select id, area from bodies b where kind = 'centre' and area like '%/%' and area not like '%/%/%' and active and not exists (select from matters m where m.body = b.id) order by key limit 1` })
    const admin = await door.enter(logins.admin)
    const { id, key: _key, ...body } = (await door.app.inject({ url: `/api/admin/bodies?kind=centre&area=${encodeURIComponent(free?.area ?? '')}`, headers: admin.headers }))
      .json<{ id: string; key: string; [name: string]: unknown }[]>().find((one) => one.id === free?.id) ?? { id: '', key: '' }
    const close = () => door.app.inject({ method: 'PUT', url: `/api/admin/bodies/${id}`, headers: { ...admin.headers, 'idempotency-key': randomUUID() }, payload: { ...body, active: false } })
    const one = await takenIn({ area: free?.area })
    const refused = await close()
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([409, 'hands-full'])
    expect(await one.li.act(one.id, 'withdraw')).toBe('concluded')
    expect(await who.cityHead.act(one.id, 'archive', { note: '撤回' })).toBe('archived')
    expect((await close()).statusCode).toBe(200)
  })

  test('and the record stays true', async () => {
    const wrong: string[] = []
    await verify({ context: door.house, wrong: (what) => wrong.push(what) })
    expect(wrong).toEqual([])
  })
})

describe('who does not see any more what they did', () => {
  interface Answer { readonly id: string; readonly repeated: boolean; readonly gone?: { readonly with: { readonly name: { zh: string } }; readonly plain: { zh: string }; readonly lines: readonly { readonly value: { zh: string } }[] } }
  const sender = async (login: string) => {
    const { headers } = await door.enter(login)
    return async (url: string, payload: object, key: string = randomUUID()): Promise<Answer> => {
      const answer = await door.app.inject({ method: 'POST', url, payload, headers: { ...headers, 'idempotency-key': key } })
      expect(answer.statusCode, answer.body).toBe(200)
      return answer.json<Answer>()
    }
  }
  const told = { story: '在虎门的制衣厂做工，厂里欠两个月工资', claim: '付清工资', type: 'labour', area: humen, parties: [{ side: 'applicant', form: 'natural', name: '罗小梅' }, { side: 'respondent', form: 'natural', name: '邓志辉' }] }

  test('a unit that registers for another town is told which centre has it and which takes it over, and nothing later', async () => {
    const send = await sender('houjie.renshe1')
    const key = randomUUID()
    const made = await send('/api/matters/dispute', told, key)
    expect(made.gone?.with.name.zh).toBe('厚街镇综治中心')
    expect(made.gone?.plain.zh).toContain('等发生地的综治中心接手')
    expect(made.gone?.lines.map((line) => line.value.zh)).toEqual(['厚街镇综治中心', '虎门镇综治中心'])
    expect(await officer(door, 'houjie.renshe1').status(`/api/matters/${made.id}`)).toBe(404)
    expect(await send('/api/matters/dispute', told, key), 'the answer was lost, and asked for again').toEqual({ ...made, repeated: true })
    await who.there.act(made.id, 'accept')
    expect((await send('/api/matters/dispute', told, key)).gone, 'where it went since is not theirs to know').toBeUndefined()
  })

  test('who returns it to the first receiver is told where it is; who still reads it is told nothing besides', async () => {
    const one = await takenIn()
    const here = await sender('houjie.window1')
    expect((await here('/api/matters/dispute', told)).gone).toBeUndefined()
    const send = await sender('humen.window1')
    const key = randomUUID()
    const returned = await send(`/api/matters/${one.id}/acts/return-intake`, { reason: '没有查到这家厂' }, key)
    expect(returned.gone?.with.name.zh).toBe('厚街镇综治中心')
    expect((await send(`/api/matters/${one.id}/acts/return-intake`, { reason: '没有查到这家厂' }, key)).gone).toEqual(returned.gone)
    expect((await here(`/api/matters/${one.id}/acts/send-on`, { area: humen, why: '核过地址' })).gone).toBeUndefined()
    expect((await send(`/api/matters/${one.id}/acts/return-intake`, { reason: '没有查到这家厂' }, key)).gone).toBeUndefined()
  })
})

describe('the lists', () => {
  const planOf = async (where: string): Promise<string> => {
    let lines: { 'QUERY PLAN': string }[] = []
    await door.db.transaction(async (tx) => {
      await tx.rows({ text: 'set local enable_seqscan = off' })
      lines = await tx.rows({ text: `explain select id from matters m where city = '990000' and kind = 'dispute' and stage = 'registered' and ${where} order by due, id limit 20` })
    })
    return lines.map((line) => line['QUERY PLAN']).join('\n')
  }
  const body = '01890000-0000-7000-8000-000000000001'
  test('each has an index of its own, in the order in which it is read: no other list is looked through for it', async () => {
    const held = await planOf(`(m.received_by = '${body}'::uuid and m.unsigned and not m.sealed)`)
    expect(held).toContain('matters_by_receiver')
    expect(held).not.toMatch(/Sort|BitmapOr/)
    const decided = await planOf('m.to_decide')
    expect(decided).toContain('matters_to_decide')
    expect(decided).not.toMatch(/Sort|BitmapOr/)
  })
})

describe('who changed the city', () => {
  test('a place and a body are named, with their code beside them; a village with its town', async () => {
    const put = (code: string, parent: string | undefined, name: string, en: string) => who.admin.post('/api/admin/areas', { areas: [{ code, ...(parent ? { parent } : {}), name, en }] })
    expect(await put('441900122099', '441900122', '新河社区', 'Xinhe')).toBeLessThan(300)
    const { items } = await who.auditor.get<{ items: { thing: string; what: string; name?: { zh: string; en: string } }[] }>('/api/admin/changes?what=area')
    expect(items.find((one) => one.thing === '441900/441900122/441900122099')?.name).toEqual({ zh: '厚街镇 · 新河社区', en: expect.stringMatching(/^Xinhe, Houjie/) })
    expect((await who.auditor.get<{ items: { name?: unknown }[] }>('/api/admin/changes?what=holidays')).items.every((one) => one.name === undefined)).toBe(true)
  })
})
