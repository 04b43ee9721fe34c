import { expect } from 'vitest'
import { getMatter } from '../../../src/service/get-matter.ts'
import { chapter, codeOf, dispute, party, places, png } from './scene.ts'
import { bearerOf } from './sealed.ts'
import type { Matter, Scene } from './scene.ts'

const silent = async (scene: Scene, more: object = {}): Promise<Matter> =>
  (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li', { needs: { aids: ['by-hand'] } }), party('respondent', 'wang')], more))).json<Matter>()

/** What is known of people so that they can be reached and heard. */
export const askedOf = chapter(249, [
  ['Who must be told by telephone stands in the queue of those who tell them, and in nobody else’s.', async (scene) => {
    const matter = await silent(scene)
    const queue = { kind: 'dispute', queue: 'to-tell' }
    expect((await scene.find('houjie.window1', queue)).ids).toContain(matter.id)
    for (const who of ['changan.window1', 'changan.zhuren1', 'houjie.mediator1', 'houjie.grid1', 'shi.duban1', 'shi.zhengfawei1', 'fayuan2.faguan2', 'li', 'wang', 'sun']) {
      expect((await scene.find(who, queue)).ids, who).not.toContain(matter.id)
    }
    // Nor does a line tell it to who lists the matter for other reasons.
    for (const who of ['shi.duban1', 'shi.zhengfawei1', 'houjie.window1', 'wang']) {
      const answer = await scene.get(who, '/api/matters?kind=dispute&limit=100')
      expect(answer.body, who).not.toMatch(/to.?tell|by-hand/i)
    }
  }],
  ['Of a sealed matter the window has no such line, and the number of its queue tells nothing.', async (scene) => {
    const count = async () => (await scene.get('houjie.window1', '/api/queues')).json<{ queue: string; total: number }[]>().find((one) => one.queue === 'to-tell')?.total
    const before = await count()
    const matter = await silent(scene, { flags: ['domestic-violence'] })
    expect(await count()).toBe(before)
    expect((await scene.find('houjie.window1', { kind: 'dispute', queue: 'to-tell' })).ids).not.toContain(matter.id)
    expect((await scene.find('houjie.zhuren1', { kind: 'dispute', queue: 'to-tell' })).ids).toContain(matter.id)
  }],
  ['Since when a claim is known tells the other side what it might plead: neither they nor a court nor a bearer read it.', async (scene) => {
    const said = { on: '2021-03-04', leftOn: '2022-05-06' }
    const matter = (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'wang')], { type: 'labour', since: said }))).json<Matter>()
    const told = /2021年3月4日|2022年5月6日|2021-03-04|2022-05-06|从什么时候开始|时效提示/
    const page = async (who: string) => (await scene.get(who, `/api/matters/${matter.id}`)).json<Record<string, unknown>>()
    const content = async (who: string): Promise<string> => {
      const { allowed: _forms, ...view } = await page(who)
      return JSON.stringify(view)
    }
    expect(await content('li')).toMatch(told)
    expect(await content('houjie.window1')).toMatch(told)
    expect(await content('wang')).not.toMatch(told)
    expect(codeOf(await scene.act('wang', matter, 'tell-since', { roughly: 'longer' }))).toBe('not-allowed')
    expect((await page('wang'))['allowed']).not.toEqual(expect.arrayContaining([expect.objectContaining({ act: 'tell-since' })]))
    expect((await scene.act('li', matter, 'tell-since', said)).statusCode).toBe(200)
    expect(await content('wang')).not.toMatch(told)
    const bearer = JSON.stringify(await getMatter(scene.door.house, bearerOf(scene.people.wang, matter), matter.id))
    expect(bearer).toContain('respondent')
    expect(bearer).not.toMatch(told)
    const court = (await scene.open('fayuan2.faguan2', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'qian')], { type: 'labour', since: said, track: 'entrusted', caseNo: '（2026）粤1972民初77号', procedure: 'summary' }))).json<Matter>()
    expect(JSON.stringify((await scene.get('fayuan2.faguan2', `/api/matters/${court.id}`)).json<{ panels: unknown }>().panels)).not.toMatch(told)
    for (const q of ['2021-03-04', '2021年3月4日']) expect((await scene.find('houjie.window1', { kind: 'dispute', q })).ids, q).not.toContain(matter.id)
  }],
  ['Evidence of a merged matter is read in the one that stays by its officers, and by a party only who was a party there too; a code opens none of it.', async (scene) => {
    const { main, went, evidence, loose } = await merged(scene)
    const listed = async (who: string) => (await scene.get(who, `/api/matters/${main.id}`)).json<{ files: { id: string; from?: string }[] }>().files
    const got = async (who: string, file: string) => codeOf(await scene.get(who, `/api/files/${file}`))
    for (const who of ['changan.mediator2', 'houjie.zhuren1', 'sun', 'qian']) {
      expect((await listed(who)).find((one) => one.id === evidence)?.from, who).toBe(went.code)
      expect(await got(who, evidence), who).toBe('done')
    }
    // A party of what stays who was none of what went in.
    expect((await scene.get('zhou', `/api/matters/${main.id}`)).statusCode).toBe(200)
    expect((await listed('zhou')).map((one) => one.id)).not.toContain(evidence)
    expect(await got('zhou', evidence)).toBe('not-found')
    const bearer = await getMatter(scene.door.house, bearerOf(scene.people.sun, main), main.id)
    expect(JSON.stringify(bearer)).not.toContain(evidence)
    for (const who of ['changan.zhuren1', 'houjie.mediator2', 'shi.zhengfawei1', 'wang', 'guest']) expect(await got(who, evidence), who).not.toBe('done')
    // What was given and never put into its file, or only told to the mediator, is no evidence.
    expect((await listed('changan.mediator2')).map((one) => one.id)).not.toContain(loose)
    expect(await got('changan.mediator2', loose)).toBe('not-found')
  }],
  ['Sealed after it was merged, its evidence is for those who reach it itself.', async (scene) => {
    const { main, went, evidence } = await merged(scene)
    expect(codeOf(await scene.act('houjie.zhuren1', went, 'set-secrecy', { sealed: true, words: '涉及隐私' }))).toBe('done')
    expect((await scene.get('changan.mediator2', `/api/matters/${main.id}`)).body).not.toContain(evidence)
    expect(codeOf(await scene.get('changan.mediator2', `/api/files/${evidence}`))).toBe('not-found')
    expect(codeOf(await scene.get('sun', `/api/files/${evidence}`))).toBe('done')
  }],
  ['Who speaks a party’s language comes first for who handles the matter; to nobody else does the choice tell what the party speaks.', async (scene) => {
    const matter = (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'zhao', { needs: { language: 'teochew' } }), party('respondent', 'qian')]))).json<Matter>()
    const choices = async (who: string, more = '') => (await scene.get(who, `/api/accounts?among=mediator&body=${more}&matter=${matter.id}`)).body
    const board = await scene.bodyId('committee-changan')
    const firstOf = (body: string) => (JSON.parse(body) as { name: string; hint: { zh: string } }[])[0]
    const handler = firstOf(await choices('houjie.fenliu1', board))
    expect(handler).toMatchObject({ name: '蔡俊杰', hint: { zh: expect.stringContaining('★ 会潮汕话') } })
    expect(await choices('zhao', board), 'their own').toContain('★')
    for (const who of ['qian', 'sun', 'changan.fenliu1', 'guest']) expect(await choices(who, board), who).not.toContain('★')
    // Doors: beside the reason, which the parties read, and for officers alone.
    await scene.act('houjie.window1', matter, 'accept')
    const routes = (await scene.get('houjie.fenliu1', `/api/matters/${matter.id}/routes`)).json<{ reason: { zh: string } }[]>()
    expect(routes.length).toBeGreaterThan(0)
    expect(JSON.stringify(routes.map((one) => one.reason))).not.toContain('潮汕')
    for (const who of ['zhao', 'qian']) expect((await scene.get(who, `/api/matters/${matter.id}/routes`)).body, who).not.toContain('潮汕')
  }],
])

/** One matter with evidence that went into another of the same people and one more, which a body elsewhere then leads. */
const merged = async (scene: Scene): Promise<{ main: Matter; went: Matter; evidence: string; loose: string }> => {
  const open = async (people: readonly object[]): Promise<Matter> => {
    const matter = (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, people))).json<Matter>()
    expect(codeOf(await scene.act('houjie.window1', matter, 'accept'))).toBe('done')
    return matter
  }
  const both = [party('applicant', 'sun'), party('respondent', 'qian')]
  const [main, went] = [await open([...both, party('respondent', 'zhou')]), await open(both)]
  const file = async (name: string) => (await scene.upload('sun', went, name, png)).json<{ id: string }>().id
  const [evidence, loose] = [await file('水渍.png'), await file('没交.png')]
  const done = async (answer: ReturnType<Scene['act']>): Promise<void> => {
    const one = await answer
    expect(codeOf(one), one.body).toBe('done')
  }
  await done(scene.act('sun', went, 'add-evidence', { files: [evidence] }))
  await done(scene.act('houjie.fenliu1', went, 'merge', { code: main.code, why: '同一件事', same: true }))
  await done(scene.act('houjie.fenliu1', main, 'route', { body: await scene.bodyId('committee-changan'), channel: 'people', reason: '回避本镇' }))
  await done(scene.act('changan.mediator2', main, 'sign-for', { mediator: await scene.accountId('changan.mediator2') }))
  return { main, went, evidence, loose }
}
