import { describe, expect, test } from 'vitest'
import type { Allowed } from '../../../contract/form.ts'
import type { MatterView } from '../../../contract/matter.ts'
import { fieldsOf } from '../../../domain/matter/form.ts'
import { dispute } from '../../../domain/kinds/dispute/dispute.ts'
import { groupsOf, openAct } from './act-groups.ts'
import { asksTwice, onlyYes } from './act-shape.ts'
import { openPromises } from './clauses.ts'

const act = (name: string, more: Partial<Allowed> = {}): Allowed => {
  const known = dispute.acts[name]
  if (!known) throw new Error(name)
  return { act: name, label: known.words, tone: known.tone ?? 'plain', form: fieldsOf(known.form) as Allowed['form'], ...more }
}

describe('what is asked of a party', () => {
  test('the main thing comes first; doors and the question of one’s own name have their own places', () => {
    const groups = groupsOf([act('object', { tone: 'quiet' }), act('agree-extension', { tone: 'plain' }), act('sign', { tone: 'main' }), act('file-suit'), act('not-me'), act('own')])
    expect(groups.now.map((one) => one.act)).toEqual(['sign', 'agree-extension'])
    expect(groups.also.map((one) => one.act)).toEqual(['object'])
  })

  test('what is not yet possible is no button, but is told with its reason', () => {
    const waiting = act('consent', { not: { zh: '您已答复', en: 'answered' } })
    expect(groupsOf([waiting])).toEqual({ now: [], also: [], later: [waiting] })
    expect(openAct([waiting], 'consent')).toBeUndefined()
  })
})

describe('the shape of an act', () => {
  test.each(['consent', 'wish-confirmation'])('%s asks only yes or no and becomes two buttons', (name) => {
    expect(onlyYes(act(name))).toBe('yes')
  })

  test.each(['sign', 'say-received', 'file-suit', 'not-me'])('%s is a form', (name) => {
    expect(onlyYes(act(name))).toBeUndefined()
  })

  test.each(['sign', 'file-suit', 'withdraw', 'decline', 'not-me', 'enforce'])('%s cannot be taken back and is asked twice', (name) => {
    expect(asksTwice(act(name))).toBe(true)
  })

  test.each(['own', 'supply', 'agree-extension', 'say-received', 'add-evidence'])('%s is done with one tap', (name) => {
    expect(asksTwice(act(name))).toBe(false)
  })
})

describe('the promises that can be spoken of', () => {
  const view = {
    parties: [{ person: 'worker', me: true }, { person: 'factory', me: false }],
    promises: [
      { no: 1, from: 'factory', to: 'worker', what: '付工资', paid: 0, due: '2026-04-05', kept: '2026-04-03' },
      { no: 2, from: 'factory', to: 'worker', what: '付工资', paid: 0, due: '2026-05-05' },
      { no: 3, from: 'worker', to: 'factory', what: '交还工具', paid: 0, due: '2026-05-05' },
    ],
  } as unknown as MatterView

  test.each([['say-received', [2]], ['say-paid', [3]], ['record-payment', [2, 3]]])('%s: %j', (name, numbers) => {
    expect(openPromises(view, name).map((one) => one.no)).toEqual(numbers)
  })
})
