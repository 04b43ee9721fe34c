import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { chapter, dispute, party, peopleNames, phones, places } from './scene.ts'
import type { Matter, Scene, Who } from './scene.ts'

interface Answer extends Matter { readonly gone?: object }
const story = '在长安厂里被拖欠工资八万三千元整'

const registers = async (scene: Scene, who: Who, more: object = {}, headers: Record<string, string> = {}): Promise<Answer> => {
  const answer = await scene.open(who, 'dispute', dispute(places.changan, [party('applicant', 'li'), party('respondent', 'wang')], { story, type: 'labour', ...more }), headers)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<Answer>()
}

/** What somebody is told of a matter that what they did put out of their sight. */
export const outOfSight = chapter(300, [
  ['Whoever registers what they may not read is told who has it, and not a word of what it is about or of whom.', async (scene) => {
    for (const who of ['houjie.mediator1', 'houjie.renshe1', 'houjie.sifa1'] as const) {
      const told = await registers(scene, who)
      expect(told.gone, who).toBeDefined()
      for (const word of [story.slice(2, 8), '工资', '劳动', peopleNames.li, phones.li, phones.li.slice(-4)]) expect(JSON.stringify(told.gone), who).not.toContain(word)
    }
  }],
  ['Asked again with the same key they are told the same, until something has happened to it: where it went since they are not told.', async (scene) => {
    const headers = { 'idempotency-key': randomUUID() }
    const matter = await registers(scene, 'houjie.mediator1', {}, headers)
    expect((await registers(scene, 'houjie.mediator1', {}, headers)).gone).toEqual(matter.gone)
    expect((await scene.act('changan.zhuren1', matter, 'accept')).statusCode).toBe(200)
    expect((await registers(scene, 'houjie.mediator1', {}, headers)).gone).toBeUndefined()
  }],
  ['Another’s key with the same words is another matter, and tells nothing of the first.', async (scene) => {
    const headers = { 'idempotency-key': randomUUID() }
    const matter = await registers(scene, 'houjie.mediator1', {}, headers)
    const answer = await scene.open('houjie.renshe1', 'dispute', dispute(places.changan, [party('applicant', 'li'), party('respondent', 'wang')], { story, type: 'labour' }), headers)
    expect(answer.statusCode).not.toBe(200)
    expect(answer.body).not.toContain(matter.code)
  }],
])
