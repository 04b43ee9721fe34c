import { expect } from 'vitest'
import { chapter, codeOf, party, dispute, places, png, sameAnswer } from './scene.ts'
import type { Matter, Scene } from './scene.ts'

const witness = '罗秋菊'
const today = async (scene: Scene): Promise<string> => (await scene.door.db.rows<{ day: string }>({ text: `select to_char(max(at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day from facts` }))[0]?.day ?? ''

/** The mediator asked a neighbour, who signed: the record and its page lie in the file of `near`. */
const asked = async (scene: Scene): Promise<string> => {
  const { near } = scene.matters
  expect(codeOf(await scene.act('houjie.mediator1', near, 'record-inquiry', { whom: witness, whoIs: '邻居', on: await today(scene), place: '村口', words: '他们吵了三年' }))).toBe('done')
  const page = (await scene.upload('houjie.mediator1', near, '罗秋菊签名页.png', png)).json<{ id: string }>().id
  expect(codeOf(await scene.act('houjie.mediator1', near, 'sign-inquiry', { no: 1, readBack: true, how: 'signature', files: [page] }))).toBe('done')
  return page
}
const text = async (scene: Scene, who: Parameters<Scene['get']>[0], matter: Matter): Promise<string> => (await scene.get(who, `/api/matters/${matter.id}`)).body

export const kept = chapter(235, [
  ['What a neighbour told the mediator, that they were asked, and the page that they signed, are not there for the parties.', async (scene) => {
    const { near } = scene.matters
    const page = await asked(scene)
    for (const who of ['li', 'wang'] as const) {
      const body = await text(scene, who, near)
      for (const secret of [witness, '他们吵了三年', '签名页', page, '"inquiry"']) expect(body, `${who} ${secret}`).not.toContain(secret)
      expect(codeOf(await scene.get(who, `/api/files/${page}`))).toBe('not-found')
      // Neither which one is there, nor that there is such a paper at all: as a file that is not theirs.
      const record = await scene.get(who, `/api/matters/${near.id}/inquiries/1`)
      sameAnswer(record, await scene.get(who, `/api/matters/${near.id}/inquiries/99`))
      sameAnswer(record, await scene.get(who, `/api/files/${page}`))
    }
  }],
  ['Officers of the matter read it; who may not reveal reads no name; who does not reach the matter finds nothing.', async (scene) => {
    const url = `/api/matters/${scene.matters.near.id}/inquiries/1`
    expect((await scene.get('houjie.zhuren1', url)).json()).toMatchObject({ asked: witness, full: true })
    expect((await scene.get('houjie.duban1', url)).body).not.toContain(witness)
    for (const who of ['changan.mediator2', 'shi.guanli1', 'shi.zhengfawei1', 'fayuan2.faguan2'] as const) expect(codeOf(await scene.get(who, url)), who).toBe('not-found')
  }],
  ['A file that an officer gave and no act has put into the matter is not there for a party.', async (scene) => {
    expect(codeOf(await scene.get('li', `/api/files/${scene.files.near}`))).toBe('not-found')
    expect((await scene.get('houjie.mediator1', `/api/files/${scene.files.near}`)).statusCode).toBe(200)
  }],
  ['By which day a claim could lapse is told to who claims, and never to the other side.', async (scene) => {
    const panels = async (who: 'li' | 'wang') => (await scene.get(who, `/api/matters/${scene.matters.near.id}`)).json<{ panels: { name: string }[] }>().panels.map((panel) => panel.name)
    expect(await panels('li')).toContain('limitation')
    expect(await panels('wang')).not.toContain('limitation')
  }],
  ['Nobody learns by merging of a matter that they may not read, and nobody takes one in by themselves.', async (scene) => {
    const mine = (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li'), party('respondent', 'zhao')]))).json<Matter>()
    expect(codeOf(await scene.act('houjie.window1', mine, 'accept'))).toBe('done')
    for (const hidden of [scene.matters.far, scene.matters.sealed]) {
      const code = (await scene.door.db.rows<{ code: string }>({ text: 'select code from matters where id = $1' }, [hidden.id]))[0]?.code
      expect(codeOf(await scene.act('houjie.fenliu1', mine, 'merge', { code, why: 'x', same: true }))).toBe('not-found')
    }
    expect(codeOf(await scene.act('houjie.zhuren1', scene.matters.near, 'take-in', { from: mine.id, code: 'x', claims: [{ on: '2020-01-01', how: 'claimed' }], evidence: 0 }))).toBe('not-allowed')
  }],
])
