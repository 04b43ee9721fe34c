import { expect } from 'vitest'
import { chapter, dispute, party, places } from './scene.ts'
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
])
