import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const entrusted = { track: 'entrusted', procedure: 'ordinary', caseNo: '(2026)粤1972民初9号', origin: 'court' }
const clause = { obligor: people.factory, obligee: people.li, what: '付货款', amount: 800_000, due: '2026-04-05', how: '转账', breach: '每日加付万分之五' }

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
  expect(walk.act(actors.mediator, 'settle-orally', { facts: '欠货款', clauses: [clause] })).toBe('agreed')
  return walk
}

describe('a filed case that was settled (特邀调解规定 art. 20)', () => {
  test('ends by the court’s mediation document, which can be enforced without a confirmation', () => {
    const walk = agreed(entrusted)
    expect(walk.act(actors.judge, 'close-suit', { how: 'writ' }), 'a mediation document has a number').toBe('incomplete')
    expect(walk.act(actors.judge, 'close-suit', { how: 'writ', no: '(2026)粤1972民初9号' })).toBe('performing')
    walk.at('2026-04-08').act(system, 'breach')
    expect(walk.clock('enforcement')?.due, 'two years from the last day').toBe('2028-04-05')
    expect(walk.act(li, 'enforce')).toBe('concluded')
  })

  test('is not enforced before the day of what the other owes, although something else is in breach', () => {
    const walk = mediating(entrusted)
    walk.act(actors.mediator, 'settle-orally', { facts: '欠货款', clauses: [{ ...clause, obligor: people.li, obligee: people.factory, amount: 100 }, { ...clause, due: '2026-05-05' }] })
    walk.act(actors.judge, 'close-suit', { how: 'writ', no: '(2026)粤1972民初9号' })
    walk.at('2026-04-08').act(system, 'breach')
    const offered = (actor: Parameters<Walk<DisputeState>['act']>[0]) => allowedActs(dispute, walk.state, actor, (role) => walk.world(actor, role)).find((one) => one.act === 'enforce')
    expect(offered(li)?.not?.zh).toContain('第 2 条 2026年5月5日 到期，今天还没有过期')
    expect(walk.act(li, 'enforce')).toBe('not-possible')
    expect(walk.at('2026-05-06').act(li, 'enforce')).toBe('concluded')
  })

  test('withdrawn or closed otherwise it leaves a contract, once', () => {
    const walk = agreed(entrusted)
    expect(walk.act(actors.assistant, 'close-suit', { how: 'withdrawn' })).toBe('performing')
    expect(walk.act(actors.assistant, 'close-suit', { how: 'otherwise' })).toBe('already-done')
    walk.at('2026-04-08').act(system, 'breach')
    expect(walk.clock('enforcement')).toBeUndefined()
    expect(walk.act(li, 'enforce')).toBe('incomplete')
  })

  test('what was never filed is not closed by a court', () => {
    expect(agreed({ track: 'delegated', chosen: true, origin: 'court' }).act(actors.judge, 'close-suit', { how: 'withdrawn' })).toBe('not-possible')
  })

  test('the court may find that it is not for mediation, and says why', () => {
    const walk = mediating(entrusted)
    expect(walk.act(actors.judge, 'find-unfit', { reason: 'collusion', words: '另案审查' })).toBe('concluded')
    expect(walk.state.end).toMatchObject({ outcome: 'to-trial', reason: 'collusion' })
  })
})

describe('the decision on filing (登记立案若干问题的规定 arts. 7, 8)', () => {
  test('what the suit papers lack is said once; the seven days run from the correction', () => {
    const walk = mediating()
    walk.act(li, 'file-suit')
    walk.at('2026-03-04').act(actors.assistant, 'ask-suit-papers', { what: '被告的住所' })
    expect(walk.clock('filing-decision')).toBeUndefined()
    expect(walk.clock('suit-papers')?.due).toBe('2026-03-11')
    const asked = (who: typeof li) => allowedActs(dispute, walk.state, who, (role) => walk.world(who, role)).find((one) => one.act === 'add-evidence')
    expect(asked(li)).toMatchObject({ label: { zh: '补交法院要的材料' }, now: true })
    expect(asked(factory)?.now, 'the papers of a suit are its claimant’s').toBeUndefined()
    expect(walk.at('2026-03-10').act(li, 'add-evidence', { files: ['00000000-0000-7000-8000-0000000000f1'] })).toBe('filing')
    expect(walk.clock('filing-decision')?.due).toBe('2026-03-17')
    expect(walk.act(actors.assistant, 'ask-suit-papers', { what: '还有' })).toBe('already-done')
  })

  test('when the system files what nobody decided, no message speaks in the name of the court', () => {
    const walk = mediating()
    walk.act(li, 'file-suit')
    walk.at('2026-03-10').act(system, 'register-suit', { clock: 'filing-decision' })
    const sent = walk.messages.slice(-3).map((one) => one.letter)
    expect(sent).toEqual(['suit-overdue', 'suit-overdue', 'suit-overdue-court'])
    expect(dispute.letters['suit-overdue']?.zh).not.toContain('【法院】')
  })
})

describe('every end has its reason (在线调解规则 art. 25)', () => {
  test('a no, a stop, and settled between themselves', () => {
    const stopped = mediating()
    stopped.act(factory, 'decline')
    expect(stopped.state.end).toMatchObject({ outcome: 'declined', reason: 'refuses-to-go-on' })
    const settled = mediating()
    settled.act(li, 'withdraw', { settled: true })
    expect(settled.state.end).toMatchObject({ outcome: 'withdrawn', reason: 'settled-and-withdrew' })
    const only = mediating()
    only.act(li, 'withdraw', {})
    expect(only.state.end?.reason).toBeUndefined()
  })

  test('who loses the way of mediation after filing is told that the fee is paid first, and who is returned that they may appeal', () => {
    expect(dispute.letters['to-trial']?.zh).toContain('诉讼费')
    expect(dispute.letters['suit-returned']?.zh).toContain('上诉')
  })
})

describe('said before the day comes', () => {
  test('a week before the thirty days end whoever has not answered is reminded, once; so is who owes, three days before', () => {
    const walk = agreed()
    walk.act(li, 'wish-confirmation', { yes: true })
    expect(walk.clock('confirmation-reminder')?.due).toBe('2026-03-24')
    walk.at('2026-03-25T09:01').act(system, 'remind', { clock: 'confirmation-reminder' })
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'confirmation-closing', to: { person: people.factory } })
    expect(walk.clock('confirmation-reminder')).toBeUndefined()
    expect(walk.clock('promise-reminder')?.due).toBe('2026-04-01')
    walk.at('2026-04-02T09:01').act(system, 'remind', { clock: 'promise-reminder' })
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'promise-due', to: { person: people.factory }, values: { due: { zh: '2026年4月5日', en: '5 Apr 2026' } } })
    expect(walk.clock('promise-reminder')).toBeUndefined()
  })

  test('nobody is reminded of what was promised for tomorrow', () => {
    const walk = mediating()
    walk.act(actors.mediator, 'settle-orally', { facts: 'x', clauses: [{ ...clause, due: '2026-03-04' }] })
    expect(walk.clock('promise-reminder')).toBeUndefined()
  })
})

describe('我要立案 after mediation came to nothing', () => {
  const offered = (walk: ReturnType<typeof mediating>) => allowedActs(dispute, walk.state, li, (role) => walk.world(li, role)).find((one) => one.act === 'file-suit')

  test.each([
    ['declined', (walk: ReturnType<typeof mediating>) => walk.act(factory, 'decline')],
    ['withdrawn', (walk: ReturnType<typeof mediating>) => walk.act(li, 'withdraw')],
    ['failed', (walk: ReturnType<typeof mediating>) => walk.act(actors.mediator, 'fail', { reason: 'wide-gap', words: '差距大' })],
    ['expired', (walk: ReturnType<typeof mediating>) => walk.at('2026-04-03').act(system, 'expire', { clock: 'mediation' })],
  ] as const)('%s: the papers go to the court from here, as the letter says', (outcome, end) => {
    const walk = mediating()
    expect(end(walk)).toBe('concluded')
    expect(walk.state.end?.outcome).toBe(outcome)
    expect(offered(walk)?.not).toBeUndefined()
    expect(walk.act(li, 'file-suit')).toBe('filing')
    expect(walk.state.end).toBeUndefined()
    expect(walk.clock('filing-decision')).toBeDefined()
    expect(walk.act(actors.assistant, 'register-suit', { caseNo: '（2026）粤1972民初77号' })).toBe('concluded')
    expect(walk.state.end?.outcome).toBe('filed')
  })

  test('what a court already has, or what was kept, is not filed once more', () => {
    const filed = mediating()
    filed.act(li, 'file-suit')
    filed.act(actors.assistant, 'register-suit', { caseNo: '（2026）粤1972民初78号' })
    expect(filed.act(li, 'file-suit')).toBe('already-done')
    const trial = mediating(entrusted)
    trial.act(factory, 'decline')
    expect(trial.act(li, 'file-suit')).toBe('already-done')
  })

  test('over work it says first that arbitration comes before a suit, and stays open', () => {
    expect(offered(mediating())?.noted).toBeUndefined()
    const labour = offered(mediating({ type: 'labour' }))
    expect(labour).toMatchObject({ noted: true, help: { zh: expect.stringMatching(/先申请劳动仲裁.*《劳动争议调解仲裁法》第5条/) } })
    expect(labour?.not).toBeUndefined()
  })
})

test('the end of a term is said by the rule that set it: what binds courts is not cited to a committee', () => {
  const cited = (more: object, on: string) => {
    const walk = mediating(more)
    walk.at(on).act(system, 'expire', { clock: 'mediation' })
    return JSON.stringify(walk.facts.findLast((fact) => fact.kind === 'ended')?.data)
  }
  expect(cited({}, '2026-04-03')).toMatch(/期限届满.*《人民调解工作若干规定》第33条/)
  expect(cited({}, '2026-04-03')).not.toMatch(/特邀调解|在线调解/)
  expect(cited(entrusted, '2026-04-03')).toMatch(/《最高人民法院关于人民法院特邀调解的规定》|特邀调解规定/)
})
