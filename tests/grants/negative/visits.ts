import { expect } from 'vitest'
import { chapter, codeOf, dispute, party, places } from './scene.ts'
import type { Matter, Scene } from './scene.ts'

const told = '来问楼上漏水的事该怎么办二零九'
const came = async (scene: Scene, more: object = {}, who = 'houjie.window1'): Promise<Matter> =>
  (await scene.open(who, 'visit', { name: '李建国', phone: '13900010001', about: told, ...more })).json<Matter>()
const page = (scene: Scene, who: string, matter: Matter) => scene.get(who, `/api/matters/${matter.id}`)
const others = ['houjie.mediator1', 'houjie.sifa1', 'houjie.renshe1', 'houjie.grid1', 'houjie.duban1', 'changan.window1', 'fayuan2.faguan2', 'shi.duban1', 'shi.zhengfawei1', 'shi.shenji1', 'shi.guanli1', 'li', 'wang']

export const visits = chapter(221, [
  ['A visit is seen by the counter of its own centre and by nobody else, not even by whoever came.', async (scene) => {
    const matter = await came(scene)
    for (const who of ['houjie.window1', 'houjie.fenliu1', 'houjie.zhuren1']) expect((await page(scene, who, matter)).statusCode, who).toBe(200)
    for (const who of others) {
      expect(codeOf(await page(scene, who, matter)), who).toBe('not-found')
      expect((await scene.find(who)).text, who).not.toContain(told)
      expect((await scene.find(who, { q: '楼上漏水的事' })).ids, who).not.toContain(matter.id)
    }
    for (const who of ['li', 'wang', 'guest']) expect(codeOf(await scene.get(who, `/api/track?code=${matter.code}&phone=0001`)), who).not.toBe('done')
  }],
  ['The board shows the own counter only, and is shut to who has none.', async (scene) => {
    const matter = await came(scene)
    const board = await scene.get('houjie.window1', '/api/visits')
    expect(board.body).toContain(matter.id)
    for (const secret of ['李建国', '13900010001']) expect(board.body).not.toContain(secret)
    expect((await scene.get('changan.window1', '/api/visits')).body).not.toContain(matter.id)
    for (const who of ['houjie.mediator1', 'houjie.duban1', 'shi.shenji1', 'li', 'guest']) expect(codeOf(await scene.get(who, '/api/visits')), who).not.toBe('done')
  }],
  ['A supervisor counts visits and opens none.', async (scene) => {
    await came(scene)
    const answer = await scene.get('houjie.duban1', '/api/reports/opened?kind=visit')
    expect(answer.json<{ value: number }>().value).toBeGreaterThan(0)
    expect(answer.body).not.toContain(told)
    expect((await scene.find('houjie.duban1', { kind: 'visit' })).ids).toEqual([])
    for (const who of ['houjie.mediator1', 'houjie.grid1']) expect(codeOf(await scene.get(who, '/api/reports/opened?kind=visit')), who).not.toBe('done')
  }],
  ['Nobody does anything with the visit of another counter, nor registers one without a counter.', async (scene) => {
    const matter = await came(scene)
    for (const name of ['receive', 'take-over', 'leave', 'note', 'open-dispute', 'link']) for (const who of ['changan.window1', 'houjie.mediator1', 'li']) expect(codeOf(await scene.act(who, matter, name, { words: 'x' })), `${who} ${name}`).toBe('not-found')
    for (const who of ['houjie.mediator1', 'houjie.grid1', 'houjie.sifa1', 'shi.duban1', 'li']) expect(codeOf(await scene.open(who, 'visit', { name: '李建国' })), who).toBe('not-allowed')
    expect(codeOf(await scene.open('guest', 'visit', { name: '李建国' }))).toBe('not-signed-in')
  }],
  ['Earlier matters of a visitor are told as far as the clerk may see them: not what is sealed, not another counter’s visits.', async (scene) => {
    const here = await came(scene, { name: '钱七斤两', phone: '13900010004' })
    const away = (await scene.open('changan.window1', 'visit', { name: '钱七斤两', phone: '13900010004' })).json<Matter>()
    const earlier = (who: string) => scene.get(who, '/api/earlier?phone=13900010004')
    const seen = (await earlier('houjie.window1')).body
    expect(seen).toContain(here.id)
    expect(seen).not.toContain(away.id)
    expect((await earlier('houjie.mediator1')).body).not.toContain(here.id)
    expect((await scene.get('houjie.window1', `/api/matters/${here.id}/earlier`)).body).not.toContain(away.id)
  }],
  ['A dispute that came of a visit does not open the visit to its parties or its mediators.', async (scene) => {
    const matter = await came(scene)
    expect(codeOf(await scene.act('houjie.window1', matter, 'open-dispute', { claim: '修好', others: [{ form: 'natural', name: '王小红花', phone: '13900010002' }], type: 'neighbour' }))).toBe('done')
    const links = (await page(scene, 'houjie.window1', matter)).json<{ links: { id: string; kind: string }[] }>().links
    const made = links.find((one) => one.kind === 'dispute')
    expect(made).toBeDefined()
    for (const who of ['li', 'wang']) {
      const view = await scene.get(who, `/api/matters/${made?.id}`)
      expect(view.statusCode, who).toBe(200)
      expect(view.json<{ links: unknown[] }>().links, who).toEqual([])
      expect(view.body, who).not.toContain(matter.id)
    }
    const clerk = await scene.get('houjie.window1', `/api/matters/${made?.id}`)
    expect(clerk.json<{ links: { id: string }[] }>().links.map((one) => one.id)).toContain(matter.id)
    expect(clerk.json<{ parties: { name: string }[] }>().parties.map((one) => one.name)).toEqual(['李**', '王***'].map((name) => name.slice(0, 3)))
  }],
  ['A visit is linked to no matter that the clerk may not read.', async (scene) => {
    const far = (await scene.open('changan.window1', 'dispute', dispute(places.changan, [party('applicant', 'sun'), party('respondent', 'zhou')]))).json<Matter>()
    expect(codeOf(await scene.act('houjie.window1', await came(scene), 'link', { code: far.code }))).toBe('not-found')
  }],
  ['Two who are entered at once get two numbers.', async (scene) => {
    const all = await Promise.all(Array.from({ length: 6 }, () => came(scene)))
    const board = (await scene.get('houjie.window1', '/api/visits')).json<{ waiting: { id: string; number: number }[] }>().waiting
    const given = all.map((one) => board.find((line) => line.id === one.id)?.number)
    expect(new Set(given).size).toBe(all.length)
    expect(given).not.toContain(undefined)
  }],
])
