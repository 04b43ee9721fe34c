import { expect } from 'vitest'
import { chapter, codeOf, dispute, party, places } from './scene.ts'
import type { Matter, Scene } from './scene.ts'

const helper = { name: '何帮忙', relation: 'neighbour', phone: '13900010099' }
const needs = { language: 'teochew', aids: ['wheelchair'], age: 'elder', helper }
const told = /潮汕话|轮椅|何帮忙|139\*\*\*\*0099|13900010099|岁/

const withNeeds = async (scene: Scene): Promise<Matter> =>
  (await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li', { needs }), party('respondent', 'wang')]))).json<Matter>()
/** What a page says, without the questions that its forms ask of everybody. */
const content = (answer: { json<T>(): T }): string => {
  const { allowed: _allowed, ...view } = answer.json<Record<string, unknown>>()
  return JSON.stringify(view)
}
const page = (scene: Scene, who: string, matter: Matter) => scene.get(who, `/api/matters/${matter.id}`)

export const needed = chapter(215, [
  ['What helps a party is read by who handles the matter and by the party, never by the other side.', async (scene) => {
    const matter = await withNeeds(scene)
    const clerk = await page(scene, 'houjie.window1', matter)
    for (const said of ['潮汕话', '轮椅', '60 周岁以上', '何**', '139****0099']) expect(content(clerk)).toContain(said)
    expect(content(await page(scene, 'li', matter))).toContain('潮汕话')
    const other = await page(scene, 'wang', matter)
    expect(other.statusCode).toBe(200)
    expect(content(other)).not.toMatch(told)
    for (const who of ['changan.window1', 'shi.zhengfawei1', 'sun']) expect(codeOf(await page(scene, who, matter)), who).toBe('not-found')
  }],
  ['It stands in no list, no search and no export, and nobody is found by it.', async (scene) => {
    const matter = await withNeeds(scene)
    for (const who of ['houjie.window1', 'houjie.zhuren1', 'shi.duban1']) {
      const found = await scene.find(who, { kind: 'dispute' })
      expect(found.text, who).not.toMatch(told)
      for (const q of ['潮汕话', '何帮忙', '13900010099']) expect((await scene.find(who, { kind: 'dispute', q })).ids, `${who} ${q}`).not.toContain(matter.id)
    }
    expect((await scene.get('houjie.window1', '/api/earlier?phone=13900010099')).body).not.toContain(matter.id)
  }],
  ['The helper’s number lies sealed, and is shown only for a reason that is on record.', async (scene) => {
    const matter = await withNeeds(scene)
    for (const table of ['facts', 'matters', 'matter_words', 'outbox', 'acts', 'people']) {
      const [dump] = await scene.door.db.rows<{ all: string }>({ text: `select coalesce(string_agg(t::text, ' '), '') as all from ${table} t` })
      expect(dump?.all.includes(helper.phone), table).toBe(false)
    }
    const one = (await page(scene, 'houjie.window1', matter)).json<{ parties: { needs?: { helper?: { person: string } } }[] }>().parties[0]?.needs?.helper?.person
    const ask = (who: string, why?: string) => scene.send(who, 'POST', `/api/matters/${matter.id}/reveal`, { person: one, what: 'phone', why })
    expect(codeOf(await ask('houjie.window1'))).toBe('invalid')
    expect(codeOf(await ask('houjie.duban1', 'contact'))).toBe('not-allowed')
    expect(codeOf(await ask('changan.window1', 'contact'))).toBe('not-found')
    expect((await ask('houjie.window1', 'contact')).json<{ value: string }>().value).toBe(helper.phone)
  }],
  ['A helper sees nothing of the matter by being one, and does nothing in it.', async (scene) => {
    const matter = await withNeeds(scene)
    const [before] = await scene.door.db.rows<{ n: number }>({ text: 'select count(*)::int as n from parties where matter = $1' }, [matter.id])
    expect(before?.n).toBe(2)
    const asHelper = await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li', { needs: { helper: { name: '孙玉兰香', relation: 'neighbour', phone: '13900010005' } } }), party('respondent', 'wang')]))
    const mine = asHelper.json<Matter>()
    expect(codeOf(await page(scene, 'sun', mine))).toBe('not-found')
    for (const [name, payload] of [['consent', { yes: true }], ['tell-needs', {}], ['withdraw', { words: 'x' }], ['own', {}]] as const) expect(codeOf(await scene.act('sun', mine, name, payload)), name).toBe('not-found')
    expect((await scene.find('sun')).ids).not.toContain(mine.id)
  }],
  ['Nobody makes the other side the helper.', async (scene) => {
    const answer = await scene.open('houjie.window1', 'dispute', dispute(places.houjie, [party('applicant', 'li', { needs: { helper: { name: '王小红花', relation: 'neighbour', phone: '13900010002' } } }), party('respondent', 'wang')]))
    expect(answer.json<{ code: string; fields: { path: string }[] }>()).toMatchObject({ code: 'invalid', fields: [{ path: 'parties.0.needs.helper.phone' }] })
    const matter = await withNeeds(scene)
    const later = await scene.act('houjie.window1', matter, 'record-needs', { person: scene.people.li, helper: { name: '王小红花', relation: 'neighbour', phone: '13900010002' } })
    expect(later.json<{ code: string; fields: { path: string }[] }>()).toMatchObject({ code: 'invalid', fields: [{ path: 'helper.phone' }] })
  }],
  ['Who rings instead of writing learns of no sealed matter by it: the window is not asked, the head is.', async (scene) => {
    const matter = (await scene.open('houjie.fenliu1', 'dispute', dispute(places.houjie, [party('applicant', 'li', { needs: { aids: ['by-hand'] } }), party('respondent', 'wang')], { flags: ['domestic-violence'] }))).json<Matter>()
    const rows = await scene.door.db.rows<{ to: { role?: string } }>({ text: `select payload->'to' as to from outbox where payload->>'code' = $1` }, [matter.code])
    expect(rows.map((row) => row.to)).toEqual([expect.objectContaining({ role: 'centre-head' })])
  }],
])
