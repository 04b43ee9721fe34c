import { expect } from 'vitest'
import { chapter, codeOf, nobody } from './scene.ts'
import type { Matter, Scene, Who } from './scene.ts'

const declare = (scene: Scene, who: Who, matter: Matter, person: string, more: object = {}) =>
  scene.send(who, 'POST', `/api/matters/${matter.id}/conflicts`, { person, conflict: 'kin', ...more })
const onRecord = async (scene: Scene): Promise<number> =>
  (await scene.door.db.rows<{ n: number }>({ text: 'select (select count(*) from conflicts)::int + (select count(*) from body_conflicts)::int as n' }))[0]?.n ?? 0
const refusedFor = async (scene: Scene, code: string, matter: Matter, who: readonly Who[], person = scene.people.wang, more: object = {}): Promise<void> => {
  const before = await onRecord(scene)
  for (const one of who) expect(codeOf(await declare(scene, one, matter, person, more)), one).toBe(code)
  expect(await onRecord(scene)).toBe(before)
}

export const relations = chapter(194, [
  ['Who reads a matter and could never mediate it declares no relation in it: window, dispatcher, supervisor, auditor.', (scene) =>
    refusedFor(scene, 'not-allowed', scene.matters.near, ['houjie.window1', 'houjie.fenliu1', 'houjie.duban1', 'shi.duban1', 'shi.shenji1'])],
  ['A court declares none in what it entrusted; a grid worker none in what they reported.', async (scene) => {
    await refusedFor(scene, 'not-allowed', scene.matters.before, ['fayuan2.faguan2', 'fayuan2.zhuli2'], scene.people.li)
    await refusedFor(scene, 'not-allowed', scene.matters.hazard, ['houjie.grid1'])
  }],
  ['Nobody declares one in a matter that is not theirs, and learns nothing of it.', (scene) =>
    refusedFor(scene, 'not-found', scene.matters.near, ['changan.mediator2', 'houjie.mediator2', 'changan.zhuren1', 'xunli.lvshi1', 'shi.guanli1'])],
  ['No party and no guest declares one.', async (scene) => {
    await refusedFor(scene, 'not-allowed', scene.matters.near, ['li', 'wang'])
    await refusedFor(scene, 'not-signed-in', scene.matters.near, ['guest'])
  }],
  ['Nobody is declared related who is no party of the matter, and for no day that has passed.', async (scene) => {
    for (const person of [scene.people.sun, nobody]) await refusedFor(scene, 'unknown-party', scene.matters.near, ['houjie.mediator1'], person)
    await refusedFor(scene, 'invalid', scene.matters.near, ['houjie.mediator1'], scene.people.wang, { until: '2020-01-01' })
  }],
  ['What only the system finds is not declared: papers served, being a party.', async (scene) => {
    for (const conflict of ['served-papers', 'is-party']) await refusedFor(scene, 'invalid', scene.matters.near, ['houjie.mediator1'], scene.people.wang, { conflict })
  }],
  ['A declared relation is read by nobody else, and binds the one who declared it from the same moment.', async (scene) => {
    const { near } = scene.matters
    const seen = async (who: Who) => (await scene.get(who, `/api/matters/${near.id}`)).json<{ parties: { person: string; apart?: unknown }[]; allowed: { act: string; not?: unknown }[] }>()
    expect(codeOf(await declare(scene, 'houjie.mediator1', near, scene.people.wang, { until: '2027-11-24' }))).toBe('done')
    expect((await seen('houjie.mediator1')).parties.filter((one) => one.apart)).toMatchObject([{ person: scene.people.wang, apart: [{ until: '2027-11-24' }] }])
    for (const who of ['houjie.zhuren1', 'houjie.sifa1', 'wang', 'shi.shenji1']) expect((await seen(who)).parties.some((one) => one.apart), who).toBe(false)
    expect(codeOf(await scene.act('houjie.mediator1', near, 'private-note', { words: 'x' }))).toBe('conflict-of-interest')
    await scene.door.db.rows({ text: 'delete from conflicts where person = $1' }, [scene.people.wang])
  }],
  ['A relation of the firm binds a colleague who declared nothing, and their page says so before they try.', async (scene) => {
    const { near } = scene.matters
    const colleague = await scene.door.account('houjie.tongji', 'mediator')
    await scene.door.db.rows({ text: 'update posts set body = $1 where account = $2' }, [await scene.bodyId('committee-houjie'), colleague])
    expect(codeOf(await declare(scene, 'houjie.tongji', near, scene.people.wang, { conflict: 'same-firm' }))).toBe('done')
    const page = (await scene.get('houjie.mediator1', `/api/matters/${near.id}`)).json<{ parties: { person: string; apart?: unknown[] }[] }>()
    expect(page.parties.find((one) => one.person === scene.people.wang)?.apart).toHaveLength(1)
    expect(codeOf(await scene.act('houjie.mediator1', near, 'private-note', { words: 'x' }))).toBe('conflict-of-interest')
    await scene.door.db.rows({ text: 'delete from body_conflicts where person = $1' }, [scene.people.wang])
  }],
])
