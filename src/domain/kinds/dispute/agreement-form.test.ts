import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, li, people, places, Walk } from '../../../../tests/support/world.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const page = ['00000000-0000-7000-8000-0000000000f1']
const clauses = [{ obligor: people.factory, obligee: people.li, what: '修好', due: '2026-06-05' }]
const mediating = (channel: string, more: object = {}) => {
  const walk = new Walk(dispute, '2026-05-11')
  walk.open(actors.judge, { story: '漏水', claim: '赔', area: places.xintang, type: channel === 'labour-mediation' ? 'labour' : 'contract', parties, ...more })
  walk.act(actors.window, 'accept')
  expect(walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel, reason: '对口' })).toBe('routed')
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  expect(walk.act(factory, 'consent', { yes: true })).toBe('mediating')
  return walk
}
const delegated = { track: 'delegated', chosen: true, origin: 'court' }
const entrusted = { track: 'entrusted', procedure: 'ordinary', caseNo: '(2026)粤1972民初9号', origin: 'court' }
const signing = (channel: string, more: object = {}) => {
  const walk = mediating(channel, more)
  walk.act(actors.mediator, 'draft-agreement', { facts: '漏水', clauses })
  return walk
}
const signed = (channel: string, more: object = {}) => {
  const walk = signing(channel, more)
  walk.act(li, 'sign', { name: '李建国' })
  walk.act(factory, 'sign', { name: '东莞市锦程制衣有限公司' })
  return walk
}
const paper = (walk: ReturnType<typeof mediating>) => dispute.toSign?.(walk.state, (person) => person)

describe('when an agreement takes effect, by the door it was made behind', () => {
  test.each(['people', 'people-industry', 'commercial', 'labour-mediation', 'lawyer', 'administrative'])('%s: not before the mediator has signed and sealed it', (channel) => {
    const walk = signed(channel)
    expect(walk.state.stage).toBe('signing')
    expect(walk.act(actors.mediator, 'seal-agreement')).toBe('agreed')
  })

  test('what a court delegated binds once both sides have signed it; the mediator’s name is set to it all the same (特邀调解规定 art. 24)', () => {
    const walk = signed('delegated', delegated)
    expect(walk.state.stage).toBe('agreed')
    expect(walk.state.agreement?.effectiveOn).toBe('2026-05-11')
    const line = () => dispute.panels(walk.state, book).find((one) => one.name === 'agreement')?.lines.find((one) => one.label.zh === '调解员签名')
    expect(line()?.inside).toBe(true)
    expect(walk.act(actors.mediator, 'seal-agreement')).toBe('agreed')
    expect(line()).toBeUndefined()
    expect(walk.facts.filter((one) => one.kind === 'effective')).toHaveLength(1)
    expect(walk.act(actors.mediator, 'seal-agreement')).toBe('already-done')
  })

  test('in a filed case both sides’ hands bring it to the court, whose mediation document binds', () => {
    expect(signed('entrusted', entrusted).state.stage).toBe('agreed')
  })

  test('the mediator who signs first hinders nobody: the last hand makes it binding', () => {
    const walk = signing('delegated', delegated)
    expect(walk.act(actors.mediator, 'seal-agreement')).toBe('signing')
    walk.act(li, 'sign', { name: '李建国' })
    expect(walk.act(factory, 'sign', { name: '东莞市锦程制衣有限公司' })).toBe('agreed')
  })

  test('a fingerprint does on paper before a people’s committee, and not in a labour agreement (劳动争议调解仲裁法 art. 14)', () => {
    const said = (hand: string) => ({ person: people.li, witness: '王五', files: page, hand })
    expect(signing('people').act(actors.mediator, 'record-signature', said('fingerprint'))).toBe('signing')
    expect(signing('labour-mediation').act(actors.mediator, 'record-signature', said('fingerprint'))).toBe('invalid')
    const walk = signing('labour-mediation')
    expect(walk.act(actors.mediator, 'record-signature', said('seal'))).toBe('signing')
    expect(walk.state.agreement?.signed[people.li]?.hand).toBe('seal')
  })

  test.each([['people', {}, 'agreed'], ['delegated', delegated, 'agreed'], ['labour-mediation', {}, 'not-possible'], ['commercial', {}, 'not-possible'], ['lawyer', {}, 'not-possible']] as const)('by word of mouth in %s: %s%s', (channel, more, outcome) => {
    expect(mediating(channel, more).act(actors.mediator, 'settle-orally', { facts: '说好', clauses })).toBe(outcome)
  })

  test('the page and the paper say what it needs, with the article', () => {
    const labour = signing('labour-mediation')
    expect(dispute.panels(labour.state, book).find((one) => one.name === 'agreement')?.lines.find((one) => one.label.zh === '怎么生效')?.value.zh).toMatch(/签名或者盖章、调解员签名并加盖调解组织印章后生效.*第14条/)
    expect(paper(labour)?.hands?.zh).toBe('签名或者盖章')
    expect(paper(signing('delegated', delegated))?.effect[0]?.zh).toMatch(/^各方签名、盖章或者按指印后生效.*特邀调解规定/)
  })
})

describe('the paper names everybody who mediates', () => {
  test('who presides first, then those beside them; who was dropped does not sign', () => {
    const walk = mediating('people')
    walk.act(actors.mediator, 'add-mediator', { account: actors.colleague.account })
    walk.act(actors.mediator, 'draft-agreement', { facts: '漏水', clauses })
    expect(paper(walk)?.mediators).toEqual([actors.mediator.account, actors.colleague.account])
    walk.act(actors.mediator, 'drop-mediator', { account: actors.colleague.account, why: '已不需要' })
    expect(paper(walk)?.mediators).toEqual([actors.mediator.account])
  })
})
