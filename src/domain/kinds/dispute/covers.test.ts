import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, li, people, places, Walk } from '../../../../tests/support/world.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210', idNumber: '4****************1' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const file = (n: number) => `00000000-0000-7000-8000-0000000000f${n}`
const pays = { obligor: people.factory, obligee: people.li, what: '付工资', amount: 800_000, due: '2026-06-05', how: '转账', breach: '每日加付万分之五' }

const opened = () => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '欠工资', claim: '付清', area: places.xintang, type: 'labour', parties })
  return walk
}
const kept = () => {
  const walk = opened()
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  for (const person of [people.li, people.factory]) walk.act(actors.mediator, 'notify', { person, way: 'onsite' })
  walk.act(actors.mediator, 'record-inquiry', { whom: '罗秋菊', whoIs: '工友', on: '2026-03-02', place: '厂门口', words: '两个月没发' })
  walk.act(actors.mediator, 'sign-inquiry', { no: 1, readBack: true, how: 'signature', files: [file(1)] })
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  walk.act(li, 'add-evidence', { files: [file(2)], words: '工资条' })
  for (const on of ['2026-03-03', '2026-03-04']) walk.at(on).act(actors.mediator, 'hold-session', { on, way: 'onsite', present: [{ person: people.li }], summary: '谈', agreed: [], open: [] })
  expect(walk.act(actors.mediator, 'settle-orally', { facts: '欠工资', clauses: [pays] })).toBe('agreed')
  expect(walk.at('2026-03-10').act(li, 'say-received', { no: 1, on: '2026-03-10', amount: 800_000 })).toBe('visiting')
  for (const on of ['2026-03-17', '2026-04-10', '2026-06-10']) walk.at(on).act(actors.window, 'visit', { kept: true, dispute: false })
  expect(walk.state.stage).toBe('concluded')
  return walk
}
const coversOf = ({ state, facts }: ReturnType<typeof opened>) => dispute.covers?.(state, facts)
const archived = (walk = kept()) => {
  expect(walk.at('2026-06-11').act(actors.window, 'archive', { note: '对方身份证明已当面核对' })).toBe('archived')
  return walk
}

describe('卷宗', () => {
  test('has covers once it is archived, and not before', () => {
    const walk = kept()
    expect(coversOf(walk)).toBeUndefined()
    expect(coversOf(archived(walk))).toBeDefined()
  })

  test('its cover says what it is, its number, who mediated, from when to when, and how it ended', () => {
    expect(coversOf(archived())).toMatchObject({
      words: { zh: '人民调解卷宗' }, no: '（2026）厚街人调字第1号', mediators: [actors.mediator.account], openedOn: '2026-03-02', closedOn: '2026-06-10', archivedOn: '2026-06-11',
      archivedBy: { name: '黎晓敏' }, outcome: { zh: '达成口头协议，已履行' },
    })
  })

  test('no statute says how long it is kept: the cover leaves it to the archive, and says so', () => {
    expect(coversOf(archived())?.retention?.zh).toBe('法律没有规定，由档案管理单位填写')
  })

  test('its contents stand in the order of the file, each with its day and who brought it in', () => {
    expect(coversOf(archived())?.items.map((one) => [one.words.zh, one.on, one.by?.name])).toEqual([
      ['申请书或受理登记表', '2026-03-02', '黎晓敏'],
      ['权利义务告知书', '2026-03-02', '陈玉兰'], ['权利义务告知书', '2026-03-02', '陈玉兰'],
      ['身份证明', undefined, undefined],
      ['调查记录（第 1 份）', '2026-03-02', '陈玉兰'], ['调查记录已签', '2026-03-02', '陈玉兰'],
      ['证据材料', '2026-03-02', '李建国'],
      ['调解记录（第 1 次）', '2026-03-03', '陈玉兰'], ['调解记录（第 2 次）', '2026-03-04', '陈玉兰'],
      ['口头协议登记', '2026-03-04', '陈玉兰'],
      ['履行凭证（第 1 条）', '2026-03-10', '李建国'],
      ['回访记录（7 天）', '2026-03-17', '黎晓敏'], ['回访记录（30 天）', '2026-04-10', '黎晓敏'], ['回访记录（90 天）', '2026-06-10', '黎晓敏'],
    ])
  })

  test('whose notice it is and which uploads lie with a paper is kept with it', () => {
    const items = coversOf(archived())?.items ?? []
    expect(items.filter((one) => one.words.zh === '权利义务告知书').map((one) => one.person)).toEqual([people.li, people.factory])
    expect(items.find((one) => one.words.zh === '证据材料')?.files).toEqual([file(2)])
  })

  test('what is for officers alone is marked, so that nobody else’s list holds it', () => {
    expect(coversOf(archived())?.items.filter((one) => one.inside).map((one) => one.fact)).toEqual(['inquired', 'inquiry-signed'])
  })

  test('what was noted when it was archived stands on the back, and what is missing is named', () => {
    const covers = coversOf(archived())
    expect([covers?.note, covers?.lacking]).toEqual(['对方身份证明已当面核对', []])
    const without = opened()
    expect(without.act(actors.window, 'refuse', { ground: 'administrative', words: '对行政处罚不服' })).toBe('concluded')
    expect(without.act(actors.window, 'archive')).toBe('archived')
    expect(coversOf(without)).toMatchObject({ words: { zh: '纠纷卷宗' }, outcome: { zh: '不予受理' }, lacking: [], items: [{ words: { zh: '申请书或受理登记表' } }, { words: { zh: '身份证明' } }] })
    expect(coversOf(without)?.note).toBeUndefined()
  })
})
