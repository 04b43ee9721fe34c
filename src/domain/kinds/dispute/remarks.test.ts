import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { actors, bodies, book, factory, li, people, places, Walk } from '../../../../tests/support/world.ts'
import { fieldsOf } from '../../matter/form.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const bare = { obligor: people.factory, obligee: people.li, what: '付货款', amount: 800_000, due: '2026-04-05' }
const whole = { ...bare, how: '转账到李建国尾号 1234 的账户', breach: '每日加付万分之五' }

const drafted = (more: object) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '欠货款', claim: '付清', area: places.xintang, type: 'contract', parties })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  expect(walk.act(actors.mediator, 'draft-agreement', { facts: '欠货款', ...more })).toBe('signing')
  return walk
}
const lines = (walk: ReturnType<typeof drafted>) => dispute.panels(walk.state, book).find((one) => one.name === 'agreement')?.lines ?? []
const remarks = (walk: ReturnType<typeof drafted>) => lines(walk).filter((one) => one.label.zh.startsWith('建议')).map((one) => `${one.label.zh} ${one.value.zh}`)

describe('what a draft leaves open (民事调解工作规定 art. 8)', () => {
  test('no payee, no word on breach, nobody for the costs: told by clause, with its article, to whoever drafts; the parties read no remarks', () => {
    const told = remarks(drafted({ clauses: [whole, bare] }))
    expect(told).toEqual([
      expect.stringMatching(/第 2 条 .*收款账户/), expect.stringMatching(/第 2 条 .*违约责任.*第8条/), expect.stringMatching(/^建议 .*由谁负担/),
    ])
    expect(lines(drafted({ clauses: [bare] })).filter((one) => one.label.zh.startsWith('建议')).every((one) => one.inside)).toBe(true)
  })

  test('a draft that leaves nothing open has no remark, and says who bears the costs', () => {
    const walk = drafted({ clauses: [whole], costs: '鉴定费各半' })
    expect(remarks(walk)).toEqual([])
    expect(lines(walk).find((one) => one.label.zh === '费用')?.value.zh).toBe('鉴定费各半')
  })

  test('a remark hinders nobody: as drafted it is signed and takes effect, and then nothing is remarked any more', () => {
    const walk = drafted({ clauses: [bare] })
    walk.act(li, 'sign', { name: '李建国' })
    walk.act(factory, 'sign', { name: '东莞市锦程制衣有限公司' })
    expect(walk.act(actors.mediator, 'seal-agreement')).toBe('agreed')
    expect(remarks(walk)).toEqual([])
  })

  test('what is printed to be signed holds the costs and no remark', () => {
    const text = dispute.toSign?.(drafted({ clauses: [bare], costs: '无' }).state, (person) => person)?.text.lines.map((one) => one.label.zh)
    expect(text).toEqual(['事实', '第 1 条', '费用'])
  })

  test('the form says it where it is written, before anything is drafted', () => {
    const fields = fieldsOf(dispute.acts['draft-agreement']?.form ?? z.object({}))
    const clause = fields.find((one) => one.name === 'clauses')?.of
    expect(clause?.find((one) => one.name === 'how')?.help?.zh).toContain('收款账户')
    expect(clause?.find((one) => one.name === 'breach')?.help?.zh).toContain('第8条、第9条')
    expect(fields.find((one) => one.name === 'costs')?.label.zh).toBe('费用由谁负担')
  })
})
