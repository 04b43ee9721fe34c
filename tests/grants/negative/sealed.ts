import { expect } from 'vitest'
import type { MatterId } from '../../../src/domain/kernel/id.ts'
import type { Actor } from '../../../src/domain/people/actor.ts'
import { follow } from '../../../src/service/follow.ts'
import { bare, chapter, city, codeOf, dispute, freeCode, nobody, party, peopleNames, places, sameAnswer } from './scene.ts'
import type { Matter, Scene, Who } from './scene.ts'

/** Everybody with an area or the city, but for the heads of centres. */
const uncleared: readonly Who[] = ['houjie.window1', 'houjie.fenliu1', 'houjie.sifa1', 'houjie.duban1', 'shi.duban1', 'shi.shenji1', 'shi.zhengfawei1', 'shi.window1', 'shi.fenliu1', 'houjie.mediator1', 'fayuan2.faguan2', 'shi.guanli1']

const another = async (scene: Scene): Promise<Matter> => {
  const answer = await scene.open('houjie.window2', 'dispute', dispute(places.houjie, [party('applicant', 'sun'), party('respondent', 'zhou')], { flags: ['domestic-violence'] }))
  expect(answer.statusCode).toBe(200)
  return answer.json<Matter>()
}

export const sealed = chapter(39, [
  ['A sealed matter is not there for anybody who would reach it by area or city, the clerk who took it in included.', async (scene) => {
    for (const who of uncleared) {
      expect(codeOf(await scene.get(who, `/api/matters/${scene.matters.sealed.id}`)), who).toBe('not-found')
      expect(codeOf(await scene.get(who, `/api/matters/${scene.matters.sealed.code}`)), who).toBe('not-found')
    }
  }],
  ['It is in nobody’s list and in nobody’s search.', async (scene) => {
    for (const who of uncleared) {
      expect((await scene.find(who, { area: places.houjie })).ids, who).not.toContain(scene.matters.sealed.id)
      for (const q of [scene.matters.sealed.code, peopleNames.sun]) expect(await scene.find(who, { q }), `${who} ${q}`).toMatchObject({ total: 0 })
    }
  }],
  ['Another one moves no total, no queue, no watch, no report and no body’s load of theirs.', async (scene) => {
    const numbersOf = async (): Promise<readonly unknown[]> => Promise.all(['houjie.window1', 'houjie.fenliu1', 'shi.duban1', 'shi.zhengfawei1'].map(async (who) => [
      (await scene.find(who)).total, (await scene.get(who, '/api/queues')).body, JSON.stringify({ ...(await scene.get(who, '/api/watch')).json<object>(), at: '' }),
      (await scene.get(who, '/api/reports/opened?kind=dispute')).body, (await scene.get('guest', `/api/bodies?q=${encodeURIComponent('厚街镇综治中心')}`)).body,
    ]))
    const before = await numbersOf()
    await another(scene)
    expect(await numbersOf()).toEqual(before)
  }],
  ['An act on it is an act on nothing.', async (scene) => {
    for (const who of ['houjie.window1', 'houjie.fenliu1', 'shi.duban1']) sameAnswer(await scene.act(who, scene.matters.sealed, 'note', { words: 'x' }), await scene.act(who, { id: nobody, code: '' }, 'note', { words: 'x' }))
  }],
  ['It cannot be linked to, nor merged into, and the refusal is the one for a code that nobody has.', async (scene) => {
    const link = (code: string) => scene.act('houjie.fenliu1', scene.matters.near, 'link', { code, why: '同一家' })
    sameAnswer(await link(scene.matters.sealed.code), await link(freeCode))
    sameAnswer(await link(scene.matters.sealed.code), await link(scene.matters.far.code))
  }],
  ['Nobody’s stream tells of it but its parties’ and the head’s.', async (scene) => {
    const heard = new Set<string>()
    const listeners = await Promise.all([...uncleared, 'houjie.zhuren1', 'sun'].map(async (who) => follow(scene.door.house, await actorOf(scene, who), () => { heard.add(who) })))
    expect((await scene.act('houjie.zhuren1', scene.matters.sealed, 'note', { words: '先见一面' })).statusCode).toBe(200)
    for (const stop of listeners) stop()
    expect([...heard].toSorted()).toEqual(['houjie.zhuren1', 'sun'])
  }],
  ['Sealing an open matter takes it out of every list at once.', async (scene) => {
    const matter = (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'sun'), party('respondent', 'zhou')]))).json<Matter>()
    expect((await scene.find('houjie.window1')).ids).toContain(matter.id)
    expect((await scene.act('houjie.zhuren1', matter, 'set-secrecy', { sealed: true, words: '涉未成年人' })).statusCode).toBe(200)
    expect((await scene.find('houjie.window1')).ids).not.toContain(matter.id)
    expect(codeOf(await scene.get('houjie.window1', `/api/matters/${matter.id}`))).toBe('not-found')
  }],
  ['Nobody but the head unseals one: neither its party, nor who took it in.', async (scene) => {
    expect(codeOf(await scene.act('sun', scene.matters.sealed, 'set-secrecy', { sealed: false, words: '公开' }))).toBe('not-allowed')
    expect(codeOf(await scene.act('houjie.window1', scene.matters.sealed, 'set-secrecy', { sealed: false, words: '公开' }))).toBe('not-found')
  }],
  ['Earlier matters of its people do not show it to who may not reach it.', async (scene) => {
    const answer = await scene.get('houjie.window1', `/api/earlier?name=${encodeURIComponent(peopleNames.sun)}`)
    expect(answer.body).not.toContain(scene.matters.sealed.id)
  }],
  ['The side that is complained of does not read that violence was seen in it.', async (scene) => {
    const answer = await scene.get('zhou', `/api/matters/${scene.matters.sealed.id}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.body).not.toContain('domestic-violence')
    expect(answer.json<{ risk: string; flags: string[] }>()).toMatchObject({ risk: 'none', flags: [] })
    bare(answer)
  }],
])

/** The actor behind a session, as a stream has it. */
export const actorOf = async (scene: Scene, who: Who): Promise<Actor> => {
  const { findVisitor } = await import('../../../src/service/sessions.ts')
  const cookie = (await scene.as(who))['cookie'] ?? ''
  return (await findVisitor(scene.door.house, cookie.split('=').slice(1).join('='))).actor
}

export const bearerOf = (person: string, matter: Matter): Actor => ({ kind: 'bearer', city, person: person as never, matter: matter.id as MatterId, name: '' })
