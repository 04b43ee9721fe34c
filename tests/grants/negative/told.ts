import { expect } from 'vitest'
import { chapter, dispute, party, peopleNames, phones, places } from './scene.ts'
import type { Matter, Scene, Who } from './scene.ts'

interface View { title: { zh: string; en: string }; panels: { name: string; lines: { label: { zh: string }; value: { zh: string } }[] }[]; parties: { person: string; name: string; me: boolean }[]; facts: { summary?: { zh: string } }[] }

/** As people write them: with spaces, in full width, the old fifteen digits, a mistyped last one, a passport, a company's code. */
const written = ['440106 19900101 1235', '４４０１０６１９９００１０１１２３５', '440106900101123', '440106199001011239', '护照 E12345678', '91441900MA4UK12345'] as const
const digits = /1239|900101|E12345678|MA4UK/

const story = `我叫${peopleNames.li}，${peopleNames.wang}欠我钱，她电话${phones.wang}，也写作 139 0001 0002。证件：${written.join('，')}`

const made = new WeakMap<Scene, Promise<Matter>>()
/** One matter for all cases: who opens many in a minute is told to wait. */
const one = (scene: Scene): Promise<Matter> => {
  const found = made.get(scene) ?? open(scene)
  made.set(scene, found)
  return found
}
const open = async (scene: Scene): Promise<Matter> => {
  const answer = await scene.open('houjie.window1', 'dispute', dispute(places.chenwu, [party('applicant', 'li'), party('respondent', 'wang')], { story, claim: `让${peopleNames.wang}付清` }))
  if (answer.statusCode !== 200) throw new Error(answer.body)
  const matter = answer.json<Matter>()
  if ((await scene.act('houjie.window1', matter, 'accept')).statusCode !== 200) throw new Error('not accepted')
  if ((await scene.act('houjie.fenliu1', matter, 'route', { body: await scene.bodyId('committee-houjie'), channel: 'people', reason: `就近，${peopleNames.wang}同意`, reasonEn: `The nearest, and ${peopleNames.wang} agrees` })).statusCode !== 200) throw new Error('not routed')
  return matter
}
const view = async (scene: Scene, who: Who, matter: Matter): Promise<View> => (await scene.get(who, `/api/matters/${matter.id}`)).json<View>()
const told = (page: View): string => page.panels.flatMap((panel) => panel.lines.map((line) => line.value.zh)).join('\n') + page.facts.map((fact) => fact.summary?.zh ?? '').join('\n')

export const ownWords = chapter(207, [
  ['What somebody told names no party in full to an officer who has revealed nothing.', async (scene) => {
    const matter = await one(scene)
    for (const who of ['houjie.window1', 'houjie.mediator1', 'houjie.zhuren1', 'shi.duban1']) {
      const { body } = await scene.get(who, `/api/matters/${matter.id}`)
      for (const name of [peopleNames.li, peopleNames.wang]) expect(body, who).not.toContain(name)
      expect(body, who).toContain('王**')
    }
  }],
  ['… nor a phone of a party, nor an identity number in any spelling.', async (scene) => {
    const matter = await one(scene)
    for (const who of ['houjie.window1', 'houjie.zhuren1', 'li', 'wang']) {
      const page = told(await view(scene, who, matter))
      if (who !== 'wang') expect(page, who).not.toMatch(/139 ?0001 ?0002/)
      expect(page, who).not.toMatch(digits)
    }
  }],
  ['A reveal opens what it names, in the texts too, to who gave the reason; the record keeps the look.', async (scene) => {
    const matter = await one(scene)
    const { parties } = await view(scene, 'houjie.mediator1', matter)
    const wang = parties[1]?.person
    for (const what of ['name', 'phone']) expect((await scene.send('houjie.mediator1', 'POST', `/api/matters/${matter.id}/reveal`, { person: wang, what, why: 'contact' })).statusCode).toBe(200)
    const page = told(await view(scene, 'houjie.mediator1', matter))
    expect(page).toContain(peopleNames.wang)
    expect(page).toContain(phones.wang)
    expect(page).not.toContain(peopleNames.li)
    expect(page).not.toMatch(digits)
    expect(told(await view(scene, 'houjie.window1', matter))).not.toContain(peopleNames.wang)
    const [looks] = await scene.door.db.rows<{ n: number }>({ text: 'select count(*)::int as n from looks where matter = $1' }, [matter.id])
    expect(looks?.n).toBe(2)
  }],
  ['A party reads their own name in title and story, and nobody else’s.', async (scene) => {
    const matter = await one(scene)
    for (const [who, own, other] of [['li', peopleNames.li, peopleNames.wang], ['wang', peopleNames.wang, peopleNames.li]] as const) {
      const page = await view(scene, who, matter)
      expect(page.title.zh, who).toContain(own)
      expect(page.title.en, who).toContain(own)
      expect(told(page), who).toContain(own)
      expect(JSON.stringify(page), who).not.toContain(other)
      const listed = await scene.find(who)
      expect(listed.text, who).toContain(own)
      expect(listed.text, who).not.toContain(other)
    }
  }],
  ['Who only holds a case code is nobody proven: the title stays masked.', async (scene) => {
    const matter = await one(scene)
    const answer = await scene.get('guest', `/api/track?code=${matter.code}&phone=${phones.wang.slice(-4)}`)
    expect(answer.statusCode).toBe(200)
    for (const name of [peopleNames.li, peopleNames.wang]) expect(answer.body).not.toContain(name)
  }],
  ['No list, and no search by words of the story, shows what it hides.', async (scene) => {
    await one(scene)
    for (const who of ['houjie.window1', 'houjie.zhuren1', 'shi.duban1', 'li']) {
      const page = await scene.find(who, { q: peopleNames.wang })
      expect(page.text, who).not.toContain(peopleNames.wang)
      expect(page.text, who).not.toMatch(digits)
    }
  }],
  ['An identity number in a hazard’s title is masked in lists and on its page.', async (scene) => {
    const matter = (await scene.open('houjie.grid1', 'hazard', { sign: 'quarrel', what: `440106199001011235 和楼上吵`, hint: '身份证号 440106199001011235', area: places.chenwu })).json<Matter>()
    for (const who of ['houjie.grid1', 'houjie.window1', 'shi.duban1']) {
      expect((await scene.get(who, `/api/matters/${matter.id}`)).body, who).not.toContain('440106199001011235')
      expect((await scene.find(who, { kind: 'hazard' })).text, who).not.toContain('440106199001011235')
    }
  }],
  ['The record itself keeps what was told as it was told.', async (scene) => {
    const matter = await one(scene)
    const [row] = await scene.door.db.rows<{ story: string }>({ text: `select state->>'story' as story from matters where id = $1` }, [matter.id])
    expect(row?.story).toBe(story)
  }],
])
