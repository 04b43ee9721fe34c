import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const clause = (due: string) => ({ obligor: people.factory, obligee: people.li, what: '付货款', amount: 400_000, due, how: '转账', breach: '每日加付万分之五' })
const filed = { track: 'entrusted', procedure: 'summary', caseNo: '(2026)粤1972民初9号', origin: 'court' }

const mediating = (more: object = {}) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.judge, { story: '欠货款', claim: '付清', area: places.xintang, type: 'contract', parties, ...more })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: walk.state.track === 'entrusted' ? 'entrusted' : 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  expect(walk.act(factory, 'consent', { yes: true })).toBe('mediating')
  return walk
}
const agreed = (more: object = {}) => {
  const walk = mediating(more)
  walk.act(actors.mediator, 'settle-orally', { facts: '欠货款', clauses: [clause('2026-04-05'), clause('2026-05-05')] })
  return walk
}
type Dispute = ReturnType<typeof mediating>
const lineOf = ({ state }: Dispute, panel: string, label: string) => dispute.panels(state, book).find((one) => one.name === panel)?.lines.find((one) => one.label.zh === label)?.value.zh
const letters = ({ messages }: Dispute, letter: string) => messages.filter((one) => one.letter === letter)

describe('an agreement on a part', () => {
  const drafted = (more: object) => {
    const walk = mediating()
    const stage = walk.act(actors.mediator, 'draft-agreement', { facts: '欠货款', clauses: [clause('2026-04-05')], ...more })
    return { stage, partial: walk.state.agreement?.partial }
  }

  test('is one by what is written as left open, said beside it or not', () => {
    expect(drafted({ openPoints: '利息没谈成' })).toEqual({ stage: 'signing', partial: true })
    expect(drafted({ openPoints: '利息没谈成', partial: true })).toEqual({ stage: 'signing', partial: true })
    expect(drafted({ partial: true })).toEqual({ stage: 'signing', partial: true })
    expect(drafted({})).toEqual({ stage: 'signing', partial: false })
  })

  test('is not denied beside what is left open', () => {
    expect(drafted({ openPoints: '利息没谈成', partial: false })).toEqual({ stage: 'invalid', partial: undefined })
  })
})

describe('the two years for enforcement (民事诉讼法 art. 250)', () => {
  const confirmed = () => {
    const walk = agreed()
    walk.act(li, 'wish-confirmation', { yes: true })
    walk.act(factory, 'wish-confirmation', { yes: true })
    walk.act(actors.assistant, 'accept-confirmation', { caseNo: '(2026)粤1972诉前调确12号' })
    walk.act(actors.judge, 'ask-confirmation', { present: [{ person: people.li }, { person: people.factory }], words: '自愿' })
    expect(walk.act(actors.judge, 'confirm', { no: '(2026)粤1972诉前调确12号' })).toBe('performing')
    return walk
  }

  test('are told from the last instalment once a court has made it enforceable, and to nobody before', () => {
    expect(lineOf(agreed(), 'agreement', '强制执行')).toBeUndefined()
    expect(lineOf(confirmed(), 'agreement', '强制执行')).toMatch(/2026年5月5日 起 2 年内.*第250条/)
    expect(dispute.letters['confirmed']?.zh).toContain('第250条')
    const writ = agreed(filed)
    writ.act(actors.judge, 'close-suit', { how: 'writ', no: '(2026)粤1972民初9号' })
    expect(lineOf(writ, 'agreement', '强制执行')).toContain('2 年内')
  })

  test('are told again to whoever is owed on the day of the breach; a mere contract breaks without them', () => {
    const walk = confirmed()
    walk.at('2026-04-07').act(system, 'breach')
    expect(letters(walk, 'breached-enforceable')).toMatchObject([{ to: { person: people.li }, values: { no: 1, until: { zh: expect.stringContaining('2 年内') } } }])
    expect(letters(walk, 'breached').map((one) => one.to)).toEqual([{ account: actors.mediator.account }])
    const bare = agreed()
    bare.at('2026-04-07').act(system, 'breach')
    expect(letters(bare, 'breached-enforceable')).toEqual([])
    expect(letters(bare, 'breached-owed')).toMatchObject([{ to: { person: people.li }, values: { no: 1 } }])
  })

  test('of a breach each side is told what concerns it, and of a part that came only what is still missing', () => {
    const walk = agreed()
    const first = walk.state.pledges[0]?.amount ?? 0
    walk.act(li, 'say-received', { no: 1, on: walk.state.stageSince, amount: first - 40_000 })
    walk.at('2026-04-07').act(system, 'breach')
    expect(letters(walk, 'breached-owing')).toMatchObject([{ to: { person: people.factory }, values: { no: 1, open: { zh: '还差 ¥400.00' } } }])
    expect(letters(walk, 'breached-owed')).toMatchObject([{ to: { person: people.li }, values: { no: 1, open: { zh: '还差 ¥400.00' } } }])
    expect(dispute.letters['breached-owed']?.zh).not.toContain('请尽快')
  })
})

test('who filed is not told that somebody registered something about them, and who did not is not told that they filed', () => {
  const walk = mediating({})
  expect(letters(walk, 'consent-asked-applicant').map((one) => one.to)).toEqual([{ person: people.li }])
  expect(letters(walk, 'consent-asked').map((one) => one.to)).toEqual([{ person: people.factory }])
})

describe('mediation first (law file §2.2)', () => {
  const asked = (more: object) => letters(mediating(more), 'consent-asked')[0]?.values['first']
  test('whoever is asked to mediate reads in the same letter how much the law wants it, with where it says so', () => {
    expect(asked({ type: 'neighbour' })).toMatchObject({ zh: expect.stringMatching(/经同意可引导诉前调解.*第34条/) })
    expect(asked({ ...filed, procedure: 'ordinary' })).toMatchObject({ zh: expect.stringMatching(/适宜调解的先行调解.*第125条/) })
    expect(asked({ ...filed, cause: '411' }), 'a road accident in simple procedure').toMatchObject({ zh: expect.stringMatching(/六类案件应当先行调解.*第14条/) })
    expect(asked({ ...filed, cause: '14' }), 'divorce').toMatchObject({ zh: expect.stringMatching(/应当调解.*第1079条/) })
  })

  test('where the law says nothing the letter says nothing', () => {
    expect(asked({ type: 'contract' })).toEqual({ zh: '', en: '' })
  })
})

describe('what a court asks for next', () => {
  test.each(['file-suit', 'withdraw', 'decline'])('%s of a filed case: both sides are told that the fee comes before the trial', (name) => {
    const walk = mediating(filed)
    expect(walk.act(li, name)).toBe('concluded')
    expect(letters(walk, 'to-trial').map((one) => one.to)).toEqual([{ person: people.li }, { person: people.factory }])
    expect(dispute.letters['to-trial']?.zh).toMatch(/诉讼费.*按撤诉处理/)
    expect(dispute.ended?.(walk.state)?.zh).toContain('诉讼费')
  })

  test('whose suit was not registered is told that an order can be appealed against, by letter and on the page', () => {
    const walk = mediating()
    walk.act(li, 'file-suit')
    walk.act(actors.judge, 'return-suit', { words: '不属本院管辖' })
    expect(letters(walk, 'suit-returned').map((one) => one.to)).toEqual([{ person: people.li }])
    expect(dispute.letters['suit-returned']?.zh).toMatch(/上诉.*第126条/)
    expect(dispute.ended?.(walk.state)?.zh).toContain('上诉')
  })
})
