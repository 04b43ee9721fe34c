import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { channels } from '../words/channels.ts'
import type { Channel } from '../words/channels.ts'
import type { DisputeType } from '../words/dispute-types.ts'
import { channelRules, channelTakes, confirmable, findChannel } from './channels.ts'
import { surest } from './cite.ts'
import { faultsOfDates } from './dated.ts'

const today = day('2026-11-24')

describe('channels', () => {
  test.each(Object.keys(channels) as Channel[])('%s has its rule today, cited and in both languages', (name) => {
    const rule = findChannel(name, today)
    expect(rule).toBeDefined()
    for (const text of [rule?.runBy, rule?.start, rule?.effect, rule?.excludesWords ?? rule?.effect]) expect(text?.zh && text.en).toBeTruthy()
    expect(rule?.cites.length).toBeGreaterThan(0)
  })

  test('dates are sound, and what no text confirms is a setting', () => {
    expect(faultsOfDates(channelRules)).toEqual([])
    for (const one of channelRules) expect(surest(one.cites) !== 'UNVERIFIED' || one.setting === true).toBe(true)
  })

  test.each<[Channel, DisputeType, string, boolean, string]>([
    ['commercial', 'contract', '2026-04-30', false, 'before its regulations'],
    ['commercial', 'contract', '2026-05-01', true, 'from the first day'],
    ['commercial', 'family', '2026-11-24', false, 'family is excluded'],
    ['commercial', 'labour', '2026-11-24', false, 'labour is excluded'],
    ['commercial', 'consumer', '2026-11-24', false, 'consumers are excluded'],
    ['commercial-arbitration', 'family', '2026-11-24', false, 'family cannot be arbitrated'],
    ['commercial-arbitration', 'contract', '2026-02-28', true, 'also under the old law'],
    ['people', 'family', '2026-11-24', true, 'people’s mediation takes every quarrel'],
    ['protection-order', 'family', '2016-02-29', false, 'before the law against domestic violence'],
  ])('%s takes %s on %s: %s, %s', (name, type, on, takes) => {
    expect(channelTakes(name, type, day(on))).toBe(takes)
  })

  test('which agreements the court can confirm', () => {
    const can = (Object.keys(channels) as Channel[]).filter((name) => confirmable(name, today))
    expect(can).toEqual(['people', 'people-industry', 'administrative', 'delegated', 'in-house', 'lawyer', 'commercial', 'labour-mediation'])
    expect(confirmable('commercial', day('2026-01-01'))).toBe(false)
  })

  test('people’s mediation is free, commercial mediation may charge', () => {
    expect(findChannel('people', today)?.fee).toBe('none')
    expect(findChannel('commercial', today)?.fee).toBe('may-charge')
  })
})
