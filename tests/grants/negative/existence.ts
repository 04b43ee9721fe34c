import { expect } from 'vitest'
import { bare, chapter, codeOf, nobody, numbers, peopleNames, phones, places, sameAnswer, secrets } from './scene.ts'
import type { Scene, Who } from './scene.ts'

/** Nobody of these may know that the matter in Houjie is there. */
const outsiders: readonly Who[] = ['zhao', 'changan.window1', 'changan.zhuren1', 'changan.mediator2', 'xunli.lvshi1', 'houjie.mediator2', 'houjie.grid1', 'houjie.volunteer1', 'fayuan2.faguan1', 'houjie.renshe1', 'changan.duban1', 'shi.caiwu1', 'shi.guanli1', 'houjie.guanli1', 'shi.lingdao1']

const noneOf = async (scene: Scene, who: Who, query: Record<string, string>): Promise<void> => {
  const { near } = scene.matters
  const found = await scene.find(who, query)
  expect(found.ids, who).not.toContain(near.id)
  expect(found.text, who).not.toContain(near.code)
}
const nothing = async (scene: Scene, who: Who, query: Record<string, string>): Promise<void> => {
  expect(await scene.find(who, query), who).toMatchObject({ total: 0, ids: [] })
}
const far: readonly Who[] = ['zhao', 'changan.window1', 'changan.mediator2', 'fayuan2.faguan1', 'shi.caiwu1', 'shi.guanli1']

export const existence = chapter(1, [
  ['Who may not read a matter is told by its id that there is none.', async (scene) => {
    for (const who of [...outsiders, 'shi.zhengfawei1']) expect(codeOf(await scene.get(who, `/api/matters/${scene.matters.near.id}`)), who).toBe('not-found')
  }],
  ['… and by its public code too.', async (scene) => {
    for (const who of [...outsiders, 'shi.zhengfawei1']) expect(codeOf(await scene.get(who, `/api/matters/${scene.matters.near.code}`)), who).toBe('not-found')
  }],
  ['The answer is the same as for a matter that does not exist.', async (scene) => {
    for (const who of far) sameAnswer(await scene.get(who, `/api/matters/${scene.matters.near.id}`), await scene.get(who, `/api/matters/${nobody}`))
  }],
  ['An act on it is answered like an act on nothing.', async (scene) => {
    for (const who of far) sameAnswer(await scene.act(who, scene.matters.near, 'note', { words: 'x' }), await scene.act(who, { id: nobody, code: '' }, 'note', { words: 'x' }))
  }],
  ['An act whose payload would be wrong is answered the same, so that no form tells that the matter is there.', async (scene) => {
    sameAnswer(await scene.act('zhao', scene.matters.near, 'consent', { yes: 7 }), await scene.act('zhao', { id: nobody, code: '' }, 'consent', { yes: 7 }))
  }],
  ['A stale version tells nothing of a matter that is not theirs.', async (scene) => {
    for (const who of far) expect(codeOf(await scene.act(who, scene.matters.near, 'note', { words: 'x' }, { 'if-match': '"1"' })), who).toBe('not-found')
  }],
  ['A list does not show it, and its total does not count it.', async (scene) => {
    for (const who of outsiders) await noneOf(scene, who, {})
    expect((await scene.find('zhao')).total).toBe((await scene.find('zhao')).ids.length)
  }],
  ['A search for its code finds nothing.', async (scene) => { for (const who of far) await nothing(scene, who, { q: scene.matters.near.code }) }],
  ['A search for a party’s name finds nothing.', async (scene) => { for (const who of far) await nothing(scene, who, { q: peopleNames.wang }) }],
  ['A search for a party’s whole phone number finds nothing.', async (scene) => { for (const who of far) await nothing(scene, who, { q: phones.wang }) }],
  ['A search for a party’s identity number finds nothing.', async (scene) => { for (const who of far) await nothing(scene, who, { q: numbers.wang }) }],
  ['A search for words of its story finds nothing.', async (scene) => { for (const who of far) await nothing(scene, who, { q: secrets.story.slice(0, 6) }) }],
  ['Asking for another town’s area widens nothing.', async (scene) => {
    for (const who of ['changan.window1', 'changan.zhuren1', 'changan.duban1']) for (const area of [places.houjie, places.chenwu]) await nothing(scene, who, { area })
  }],
  ['Asking for the whole city gives a town’s officer their own town.', async (scene) => {
    const [own, all] = [await scene.find('changan.window1'), await scene.find('changan.window1', { area: '441900' })]
    expect(all.ids).toEqual(own.ids)
  }],
  ['Asking for another body’s matters gives none of them.', async (scene) => {
    for (const who of ['changan.fenliu1', 'xunli.lvshi1']) await nothing(scene, who, { body: await scene.bodyId('committee-houjie') })
  }],
  ['Asking for another officer’s matters gives none of them.', async (scene) => {
    for (const who of ['changan.fenliu1', 'houjie.mediator2', 'zhao']) await nothing(scene, who, { assignee: await scene.accountId('houjie.mediator1') })
  }],
  ['Asking for a court’s matters gives another court’s judge none.', async (scene) => {
    await nothing(scene, 'fayuan1.faguan1', { body: await scene.bodyId('court-dg2') })
    await nothing(scene, 'fayuan1.faguan1', {})
  }],
  ['Filters by type, flag, stage and day answer nothing about what is not theirs.', async (scene) => {
    for (const query of [{ type: 'neighbour', flag: 'violence-risk' }, { stage: 'preparing', flag: 'violence-risk' }, { flag: 'violence-risk', due: 'week' }]) for (const who of far) await nothing(scene, who, query)
  }],
  ['A queue of a role that one does not have is empty.', async (scene) => {
    await nothing(scene, 'changan.window1', { kind: 'dispute', queue: 'to-confirm' })
    await nothing(scene, 'zhao', { kind: 'dispute', queue: 'preparing' })
    await nothing(scene, 'houjie.renshe1', { kind: 'dispute', queue: 'to-review' })
  }],
  ['A resident has no queues.', async (scene) => { expect((await scene.get('zhao', '/api/queues')).json()).toEqual([]) }],
  ['Finance, the administrator and a city leader have no queue with anything in it.', async (scene) => {
    for (const who of ['shi.caiwu1', 'shi.guanli1', 'shi.lingdao1']) expect((await scene.get(who, '/api/queues')).json<{ total: number }[]>().every((one) => one.total === 0), who).toBe(true)
  }],
  ['Nobody’s numbers move when a matter is opened in another town: queues, watch, reports.', async (scene) => {
    const numbersOf = async () => [
      (await scene.get('changan.fenliu1', '/api/queues')).body, (await scene.get('changan.zhuren1', '/api/queues')).body,
      JSON.stringify({ ...(await scene.get('changan.duban1', '/api/watch')).json<object>(), at: '' }), (await scene.get('changan.zhuren1', '/api/reports/opened')).body,
      (await scene.find('changan.zhuren1')).total,
    ]
    const before = await numbersOf()
    expect((await scene.open('houjie.window1', 'dispute', { story: '又一件', claim: '修', area: places.houjie, type: 'neighbour', parties: [{ side: 'applicant', form: 'natural', name: '甲某' }, { side: 'respondent', form: 'natural', name: '乙某' }] })).statusCode).toBe(200)
    expect(await numbersOf()).toEqual(before)
  }],
  ['A report asked for another town counts nothing there.', async (scene) => {
    const answer = await scene.get('changan.zhuren1', `/api/reports/opened?area=${places.houjie}`)
    expect(answer.json<{ value: number | null }>().value ?? 0).toBe(0)
  }],
  ['Who has no grant to count gets no report.', async (scene) => {
    for (const who of ['shi.caiwu1', 'shi.guanli1', 'houjie.grid1']) expect(codeOf(await scene.get(who, '/api/reports/opened?kind=dispute')), who).toBe('not-allowed')
    for (const who of ['shi.caiwu1', 'shi.guanli1']) expect((await scene.get(who, '/api/reports')).body).not.toContain('"dispute"')
  }],
  ['Earlier matters of a person are not found by their phone from another town.', async (scene) => {
    for (const who of ['changan.window1', 'shi.caiwu1', 'shi.guanli1', 'xunli.lvshi1']) expect((await scene.get(who, `/api/earlier?phone=${phones.wang}`)).json(), who).toEqual([])
  }],
  ['… nor by name, nor by number, nor when the number stands in the body.', async (scene) => {
    expect((await scene.get('changan.window1', `/api/earlier?name=${encodeURIComponent(peopleNames.wang)}`)).json()).toEqual([])
    expect((await scene.get('changan.window1', `/api/earlier?idNumber=${numbers.wang}`)).json()).toEqual([])
    expect((await scene.send('changan.window1', 'POST', '/api/earlier', { phone: phones.wang })).json()).toEqual([])
  }],
  ['A resident cannot ask for anybody’s earlier matters.', async (scene) => {
    expect(codeOf(await scene.get('zhao', `/api/earlier?phone=${phones.wang}`))).toBe('not-allowed')
    expect(codeOf(await scene.get('guest', `/api/earlier?phone=${phones.wang}`))).toBe('not-signed-in')
  }],
  ['The commission lists lines, but does not learn by a phone number whose they are.', async (scene) => {
    expect((await scene.get('shi.zhengfawei1', `/api/earlier?phone=${phones.wang}`)).json()).toEqual([])
    await nothing(scene, 'shi.zhengfawei1', { q: phones.wang })
  }],
  ['The commission cannot search stories that it may not read.', async (scene) => { await nothing(scene, 'shi.zhengfawei1', { q: secrets.story.slice(0, 6) }) }],
  ['A line that may be listed without being read shows no name in full, no number, no story.', async (scene) => {
    const answer = await scene.get('shi.zhengfawei1', '/api/matters?limit=100')
    bare(answer)
    for (const name of Object.values(peopleNames)) expect(answer.body).not.toContain(name)
  }],
  ['A hazard’s line shows the commission nothing of what was told in it.', async (scene) => {
    const answer = await scene.get('shi.zhengfawei1', '/api/matters?kind=hazard&limit=100')
    expect(answer.body).not.toContain('三楼两家')
  }],
  ['A request’s line shows the commission nothing of what was asked.', async (scene) => {
    const answer = await scene.get('shi.zhengfawei1', '/api/matters?kind=request&limit=100')
    expect(answer.body).not.toContain('用工登记')
  }],
  ['Earlier matters, doors and files of a matter are not there for who may not read it.', async (scene) => {
    const { id } = scene.matters.near
    for (const url of [`/api/matters/${id}/earlier`, `/api/matters/${id}/routes`]) for (const who of ['changan.window1', 'shi.caiwu1', 'houjie.grid1']) expect(codeOf(await scene.get(who, url)), `${who} ${url}`).toBe('not-found')
  }],
  ['A guest lists, reads and asks nothing.', async (scene) => {
    for (const url of ['/api/matters', `/api/matters/${scene.matters.near.id}`, '/api/queues', '/api/watch', '/api/reports', '/api/stream', `/api/files/${scene.files.near}`]) expect(codeOf(await scene.get('guest', url)), url).toBe('not-signed-in')
  }],
  ['A liaison sees the request and not the dispute behind it, nor another unit’s request.', async (scene) => {
    expect((await scene.get('houjie.renshe1', `/api/matters/${scene.matters.request.id}`)).statusCode).toBe(200)
    expect((await scene.find('houjie.renshe1')).ids).toEqual([scene.matters.request.id])
    for (const who of ['changan.renshe1', 'humen.gongan1', 'rensheju.lianluo1']) expect(codeOf(await scene.get(who, `/api/matters/${scene.matters.request.id}`)), who).toBe('not-found')
  }],
  ['A grid worker sees what they reported, not what others report in the same village.', async (scene) => {
    expect((await scene.get('houjie.grid1', `/api/matters/${scene.matters.hazard.id}`)).statusCode).toBe(200)
    for (const who of ['houjie.grid2', 'houjie.volunteer1', 'changan.grid1']) {
      expect(codeOf(await scene.get(who, `/api/matters/${scene.matters.hazard.id}`)), who).toBe('not-found')
      expect((await scene.find(who, { kind: 'hazard' })).total, who).toBe(0)
    }
  }],
  ['Before a dispute is before their court, a judge of that court does not see it.', async (scene) => {
    for (const who of ['fayuan2.faguan2', 'fayuan2.zhuli2']) {
      expect(codeOf(await scene.get(who, `/api/matters/${scene.matters.near.id}`)), who).toBe('not-found')
      expect((await scene.find(who)).ids.toSorted(), who).toEqual([scene.matters.before.id, scene.matters.table.id].toSorted())
    }
  }],
  ['A judge of another court, and of the court above, does not see what is before this one.', async (scene) => {
    for (const who of ['fayuan1.faguan1', 'fayuan3.zhuli1', 'zhongyuan.faguan1']) expect(codeOf(await scene.get(who, `/api/matters/${scene.matters.before.id}`)), who).toBe('not-found')
  }],
])
