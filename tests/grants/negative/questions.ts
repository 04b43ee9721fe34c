import { expect } from 'vitest'
import { chapter, codeOf, dispute, party, places } from './scene.ts'
import type { Matter, Scene } from './scene.ts'

const told = '经过里只有办案的人能看的话三零一'
const asked = { question: '口头押金条能不能作证据二七七？', point: '证据', wishedBy: '2030-01-01' }
const step = async (scene: Scene, who: string, matter: Matter, name: string, payload: unknown = {}): Promise<void> => {
  expect(codeOf(await scene.act(who, matter, name, payload)), `${who} ${name}`).toBe('done')
}
const page = (scene: Scene, who: string, id: string) => scene.get(who, `/api/matters/${id}`)

/** A dispute in preparation at the committee of Houjie, and the question that its mediator asked. */
const ask = async (scene: Scene): Promise<{ about: Matter; question: Matter }> => {
  const about = (await scene.open('houjie.window1', 'dispute', dispute(places.chenwu, [party('applicant', 'li'), party('respondent', 'wang')], { story: told }))).json<Matter>()
  await step(scene, 'houjie.window1', about, 'accept')
  await step(scene, 'houjie.fenliu1', about, 'route', { body: await scene.bodyId('committee-houjie'), channel: 'people', reason: '发生地' })
  await step(scene, 'houjie.mediator1', about, 'sign-for', { mediator: await scene.accountId('houjie.mediator1') })
  await step(scene, 'houjie.mediator1', about, 'ask-judge', asked)
  const links = (await page(scene, 'houjie.mediator1', about.id)).json<{ links: { id: string; code: string; kind: string }[] }>().links
  const question = links.find((one) => one.kind === 'question')
  if (!question) throw new Error('no question')
  return { about, question }
}
const judge = 'fayuan2.faguan2'

export const questions = chapter(229, [
  ['A judge who is asked reads the question, and by it nothing of the dispute.', async (scene) => {
    const { about, question } = await ask(scene)
    const seen = await page(scene, judge, question.id)
    expect(seen.statusCode).toBe(200)
    expect(seen.body).toContain(asked.question)
    for (const secret of [told, '李建国', '王小红花', about.id]) expect(seen.body).not.toContain(secret)
    expect(codeOf(await page(scene, judge, about.id))).toBe('not-found')
    expect((await scene.find(judge, { kind: 'dispute' })).ids).not.toContain(about.id)
    expect(codeOf(await scene.act(judge, { ...about }, 'note', { words: 'x' }))).toBe('not-found')
  }],
  ['Nobody but who asked, the head of the town and the court reads it: no party, no other mediator, no other court.', async (scene) => {
    const { question } = await ask(scene)
    for (const who of ['houjie.mediator1', 'houjie.zhuren1', judge]) expect((await page(scene, who, question.id)).statusCode, who).toBe(200)
    for (const who of ['li', 'wang', 'houjie.window1', 'houjie.fenliu1', 'houjie.renshe1', 'changan.window1', 'xunli.lvshi1', 'hub.one', 'shi.zhengfawei1', 'shi.guanli1', 'houjie.duban1']) {
      expect(codeOf(await page(scene, who, question.id)), who).toBe('not-found')
      expect((await scene.find(who, { q: '口头押金条' })).ids, who).not.toContain(question.id)
    }
  }],
  ['Nobody opens a question by itself, nor has one asked by somebody who does not mediate.', async (scene) => {
    const { about } = await ask(scene)
    for (const who of ['houjie.mediator1', judge, 'houjie.zhuren1', 'li']) expect(codeOf(await scene.open(who, 'question', { ...asked, about: about.code })), who).toBe('not-allowed')
    for (const who of ['houjie.window1', 'houjie.fenliu1', 'li']) expect(codeOf(await scene.act(who, about, 'ask-judge', asked)), who).toBe('not-allowed')
  }],
  ['Only a judge of the court answers, once, and by name.', async (scene) => {
    const { question } = await ask(scene)
    for (const who of ['houjie.mediator1', 'houjie.zhuren1']) expect(codeOf(await scene.act(who, question, 'answer', { words: 'x' })), who).toBe('not-allowed')
    await step(scene, judge, question, 'answer', { words: '可以，结合转账记录' })
    expect(codeOf(await scene.act(judge, question, 'answer', { words: '再答' }))).toBe('wrong-stage')
    const read = await page(scene, 'houjie.mediator1', question.id)
    expect(read.body).toContain('可以，结合转账记录')
    expect(read.json<{ panels: { lines: { label: { zh: string } }[] }[] }>().panels.flatMap((panel) => panel.lines.map((line) => line.label.zh))).toEqual(expect.arrayContaining(['答复法官', '用时']))
  }],
  ['That a judge was asked and answered stands in no story and no link that a party reads.', async (scene) => {
    const { about, question } = await ask(scene)
    await step(scene, judge, question, 'answer', { words: '答复的话四一四' })
    for (const who of ['li', 'wang']) {
      const view = await page(scene, who, about.id)
      expect(view.statusCode, who).toBe(200)
      expect(view.json<{ links: unknown[]; facts: { kind: string }[] }>().facts.map((one) => one.kind), who).not.toContain('judge-asked')
      expect(view.json<{ links: unknown[] }>().links, who).toEqual([])
      for (const secret of [asked.question, '答复的话四一四', question.id, 'advised']) expect(view.body, who).not.toContain(secret)
    }
  }],
  ['The judge who answered is told so when the case comes before them, and another judge of the court is not.', async (scene) => {
    const { about, question } = await ask(scene)
    await step(scene, judge, question, 'answer', { words: '可以' })
    await scene.door.db.rows({ text: `update matters set court = (select court from matters where id = $2), state = jsonb_set(state, '{court}', (select state->'court' from matters where id = $2)) where id = $1` }, [about.id, question.id])
    expect((await page(scene, judge, about.id)).json<{ advised?: { code: string }[] }>().advised).toMatchObject([{ code: question.code }])
    const colleague = await page(scene, 'fayuan2.faguan1', about.id)
    expect(colleague.statusCode).toBe(200)
    expect(colleague.json<{ advised?: unknown }>().advised).toBeUndefined()
  }],
])
