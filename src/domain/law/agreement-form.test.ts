import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { agreementForms, effectWords, formOn, handsWords } from './agreement-form.ts'
import { surest } from './cite.ts'
import { faultsOfDates } from './dated.ts'

const today = day('2026-11-24')

describe('what an agreement needs before it binds, by channel', () => {
  test.each([
    ['people', true, true, true, 'PML 29'],
    ['people-industry', true, true, true, 'PML 29'],
    ['delegated', false, false, true, 'TY 24'],
    ['entrusted', false, false, true, 'TY 24'],
    ['commercial', true, true, false, 'CMR 22'],
    ['labour-mediation', true, true, false, 'LD 14'],
  ] as const)('%s: mediator %s, seal %s, may be oral %s (%s)', (channel, mediator, seal, oral, source) => {
    const form = formOn(channel, today)
    expect(form).toMatchObject({ mediator, seal, oral })
    expect(`${form.cites[0].instrument} ${form.cites[0].article}`).toBe(source)
  })

  test('a fingerprint does before a people’s committee and a court’s mediator, and not in a labour agreement, which is signed or sealed', () => {
    expect(formOn('people', today).hands).toContain('fingerprint')
    expect(formOn('delegated', today).hands).toContain('fingerprint')
    expect(formOn('labour-mediation', today).hands).not.toContain('fingerprint')
    expect(handsWords(formOn('labour-mediation', today)).zh).toBe('签名或者盖章')
    expect(handsWords(formOn('people', today)).zh).toBe('签名、盖章或者按指印')
  })

  test('where no text was read, or no row holds yet, the strictest form is asked for, and it is a setting', () => {
    for (const [channel, on] of [['administrative', today], ['lawyer', today], ['court', today], ['commercial', day('2026-04-30')]] as const) {
      expect(formOn(channel, on)).toMatchObject({ mediator: true, seal: true, oral: false, setting: true })
    }
  })

  test('rows have no gap and no overlap, and are settings where no text confirms them', () => {
    expect(faultsOfDates(agreementForms)).toEqual([])
    for (const one of agreementForms) if (surest(one.cites) === 'UNVERIFIED') expect(one.setting, one.name).toBe(true)
  })

  test('the sentence for the parties names the seal only where it is a condition', () => {
    expect(effectWords(formOn('people', today)).zh).toMatch(/并加盖调解组织印章后生效（.*第29条）/)
    expect(effectWords(formOn('delegated', today)).zh).toMatch(/^各方签名、盖章或者按指印后生效/)
  })
})
