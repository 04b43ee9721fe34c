import { expect } from 'vitest'
import { chapter, codeOf, places, png } from './scene.ts'
import type { Matter, Scene } from './scene.ts'

const unit = 'houjie.renshe1'
const answer = { action: '查过登记', result: '有用工登记' }
const step = async (scene: Scene, who: string, matter: Matter, name: string, payload: unknown = {}): Promise<void> => {
  expect(codeOf(await scene.act(who, matter, name, payload)), `${who} ${name}`).toBe('done')
}

/** A request of the centre of Houjie to its labour office, which has signed for it. */
const signedFor = async (scene: Scene): Promise<Matter> => {
  const asked = { from: await scene.bodyId('centre-houjie'), to: await scene.bodyId('rs-houjie'), what: '请查询旧厂用工登记', area: places.houjie }
  const matter = (await scene.open('houjie.fenliu1', 'request', asked)).json<Matter>()
  await step(scene, unit, matter, 'sign-for')
  return matter
}
const afterAnswer = async (scene: Scene): Promise<Matter> => {
  const matter = await signedFor(scene)
  await step(scene, unit, matter, 'answer', answer)
  return matter
}
const reads = async (scene: Scene, who: string, matter: Matter): Promise<boolean> => {
  const { ids } = await scene.find(who, { kind: 'request' })
  const { statusCode } = await scene.get(who, `/api/matters/${matter.id}`)
  expect(ids.includes(matter.id), 'a list and a page say the same').toBe(statusCode === 200)
  return statusCode === 200
}

export const answered = chapter(202, [
  ['A unit reads on what it has answered and does nothing with it, then and when it is closed.', async (scene) => {
    const matter = await afterAnswer(scene)
    const nothing = async () => {
      const page = await scene.get(unit, `/api/matters/${matter.id}`)
      expect(page.json<{ allowed: unknown[]; may: unknown[] }>()).toMatchObject({ allowed: [], may: [] })
      const before = await scene.version(matter)
      for (const [name, payload] of [['answer', answer], ['return', { reason: '不归我们', door: '公安' }], ['sign-for', {}], ['note', { words: 'x' }], ['satisfied', {}], ['unsatisfied', { why: 'x' }], ['withdraw', { why: 'x' }], ['redirect', { to: await scene.bodyId('rs-changan'), why: 'x' }]] as const) {
        expect(codeOf(await scene.act(unit, matter, name, payload)), name).toBe('not-allowed')
      }
      expect(codeOf(await scene.upload(unit, matter, '补.png', png))).toBe('not-allowed')
      expect(await scene.version(matter)).toBe(before)
    }
    await nothing()
    await step(scene, 'houjie.fenliu1', matter, 'satisfied')
    await nothing()
  }],
  ['What it has answered is none of its work: in no queue, late or not, and in no figure.', async (scene) => {
    const figure = async () => (await scene.get(unit, '/api/reports/opened?kind=request')).json<{ value: number }>().value
    const matter = await signedFor(scene)
    const before = await figure()
    await step(scene, unit, matter, 'answer', answer)
    await scene.door.db.rows({ text: `update matters set due = '2026-01-01' where id = $1` }, [matter.id])
    for (const queue of ['asked', 'doing', 'late']) expect((await scene.find(unit, { kind: 'request', queue })).ids, queue).not.toContain(matter.id)
    expect(await figure()).toBe(before - 1)
  }],
  ['Another unit, and the same office of another town or of the city, find nothing of it by list, code or word.', async (scene) => {
    const matter = await afterAnswer(scene)
    for (const who of ['changan.renshe1', 'rensheju.lianluo1', 'humen.gongan1']) {
      expect(await reads(scene, who, matter), who).toBe(false)
      expect((await scene.get(who, `/api/matters/${matter.code}`)).statusCode, who).toBe(404)
      expect((await scene.find(who, { q: '旧厂用工' })).total, who).toBe(0)
    }
    expect(await reads(scene, unit, matter)).toBe(true)
  }],
  ['Who hands a request back as not theirs keeps nothing of it, also after an earlier answer.', async (scene) => {
    const unanswered = await signedFor(scene)
    const once = await afterAnswer(scene)
    await step(scene, 'houjie.fenliu1', once, 'unsatisfied', { why: '还差一份' })
    for (const matter of [unanswered, once]) {
      await step(scene, unit, matter, 'return', { reason: '不归我们', door: '公安' })
      expect(await reads(scene, unit, matter)).toBe(false)
    }
  }],
  ['The unit that is asked instead does not open the other’s requests, nor the other this one.', async (scene) => {
    const [kept, moved] = [await afterAnswer(scene), await signedFor(scene)]
    await step(scene, unit, moved, 'return', { reason: '不归我们', door: '长安' })
    await step(scene, 'houjie.fenliu1', moved, 'redirect', { to: await scene.bodyId('rs-changan'), why: '厂在长安' })
    for (const [name, payload] of [['sign-for', {}], ['answer', answer]] as const) await step(scene, 'changan.renshe1', moved, name, payload)
    expect(await reads(scene, 'changan.renshe1', moved)).toBe(true)
    expect(await reads(scene, 'changan.renshe1', kept)).toBe(false)
    expect(await reads(scene, unit, moved)).toBe(false)
  }],
])
