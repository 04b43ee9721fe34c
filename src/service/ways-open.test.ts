import { describe, expect, test } from 'vitest'
import { day } from '../domain/kernel/day.ts'
import { disputeTypes, unsureType } from '../domain/words/dispute-types.ts'
import { waysOpen } from './ways-open.ts'

const today = day('2026-11-24')
const channels = (...asked: Parameters<typeof waysOpen>): readonly string[] => waysOpen(...asked).map((one) => one.channel)

describe('the ways open to a person', () => {
  test.each([...disputeTypes.map((one) => one.id), unsureType] as const)('%s: a way to talk and a way to a judgment or an award, each cited, in both languages', (type) => {
    const ways = waysOpen(type, [], today)
    expect(ways.some((one) => one.channel.startsWith('people') || one.channel === 'administrative' || one.channel === 'labour-mediation')).toBe(true)
    expect(ways.some((one) => one.channel === 'court' || one.channel === 'labour-arbitration')).toBe(true)
    for (const { words, time, cost, effect, cite, when } of ways) for (const said of [words, time, cost, effect, cite, when ?? words]) expect(said.zh && said.en).toBeTruthy()
  })

  test('what is none of the types may be of any: each way is named with the case for which it is open', () => {
    const ways = waysOpen('other', [], today)
    expect(ways.map((one) => one.channel)).toEqual(['people', 'court', 'petition', 'reconsideration', 'commercial-arbitration', 'police'])
    expect(ways.every((one) => one.when !== undefined)).toBe(true)
    expect(ways.find((one) => one.channel === 'petition')?.when?.zh).toContain('12345')
    expect(ways.find((one) => one.channel === 'commercial-arbitration')?.when?.zh).toContain('书面约好仲裁')
  })

  test('who does not know the type may have a labour dispute: that arbitration comes first there is said before the suit', () => {
    const ways = channels(unsureType, [], today)
    expect(ways.indexOf('labour-arbitration')).toBeGreaterThan(-1)
    expect(ways.indexOf('labour-arbitration')).toBeLessThan(ways.indexOf('court'))
    expect(channels('other', [], today)).not.toContain('labour-arbitration')
  })

  test('a known type has its own short list, and needs no conditions', () => {
    expect(channels('neighbour', [], today)).toEqual(['people', 'court'])
    expect(waysOpen('labour', [], today).every((one) => one.when === undefined)).toBe(true)
  })

  test('violence comes first and without a condition, whatever the type', () => {
    for (const type of ['other', unsureType, 'family'] as const) {
      const [police, order] = waysOpen(type, ['domestic-violence'], today)
      expect([police?.channel, order?.channel, police?.when]).toEqual(['police', 'protection-order', undefined])
    }
    expect(channels('other', ['violence-risk'], today).filter((one) => one === 'police')).toHaveLength(1)
  })

  test('how long petition and reconsideration take comes from the law, not from the page', () => {
    const ways = waysOpen('other', [], today)
    expect(ways.find((one) => one.channel === 'petition')?.time.zh).toBe('约60日')
    expect(ways.find((one) => one.channel === 'reconsideration')?.time.zh).toBe('约60日')
  })

  test('a road accident goes to the traffic police by their own procedure, not by that of an offence', () => {
    const police = waysOpen('traffic', [], today).find((one) => one.channel === 'police')
    expect(police).toMatchObject({ words: { zh: '交警调解' }, time: { zh: '约10个工作日' }, when: { zh: expect.stringContaining('10个工作日内申请') } })
    expect(police?.cite.zh).toMatch(/第86条.*第90条/)
    expect(`${police?.effect.zh}${police?.cite.zh}`).not.toMatch(/不予处罚|治安管理处罚法/)
    expect(waysOpen('traffic', ['violence-risk'], today)[0]).toMatchObject({ channel: 'police', words: { zh: '公安处置与治安调解' } })
  })

  test('a quarrel with an authority over what it did: reconsideration first, with its sixty days; no mediation among equals, whatever the type', () => {
    for (const type of ['other', unsureType, 'housing', 'labour'] as const) {
      const ways = waysOpen(type, [], today, true)
      expect(ways.map((one) => one.channel), type).toEqual(['reconsideration', 'court'])
      expect(ways[0]?.when?.zh).toContain('60日内申请')
      expect(ways[0]?.effect.zh).toContain('在复议里调解')
      expect(ways[0]?.cite.zh).toMatch(/行政复议法》第20条.*第5条/)
      expect([ways[1]?.words.zh, ways[1]?.cite.zh]).toEqual(['行政诉讼', expect.stringMatching(/《民事诉讼法.*》第127条第\(?1\)?项/)])
    }
    expect(channels('family', ['domestic-violence'], today, true)).toEqual(['police', 'protection-order', 'reconsideration', 'court'])
  })

  test('what it is worth says whether it can be enforced, and a trial has limits and no least time', () => {
    const [people, court] = waysOpen('neighbour', [], today)
    expect(people?.effect.zh).toContain('请法院确认后')
    expect(court?.effect.zh).toContain('可以申请强制执行')
    expect(court?.time.zh).toMatch(/简易程序3个月，普通程序6个月/)
    expect(court?.time.zh).not.toContain('以上')
  })
})
