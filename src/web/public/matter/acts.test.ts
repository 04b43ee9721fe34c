import { describe, expect, test } from 'vitest'
import type { Allowed } from '../../../contract/form.ts'
import type { MatterView } from '../../../contract/matter.ts'
import { fieldsOf } from '../../../domain/matter/form.ts'
import { dispute } from '../../../domain/kinds/dispute/dispute.ts'
import { groupsOf, openAct } from './act-groups.ts'
import { asksTwice, onlyYes } from './act-shape.ts'
import { clausesOf } from './clauses.ts'

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

test('the promises of an agreement are read with their numbers, kept or open', () => {
  const line = (zh: string, en: string, tone?: 'good') => ({ label: { zh, en }, value: { zh: '付工资', en: 'pay' }, ...(tone ? { tone } : {}) })
  const view = { panels: [{ name: 'agreement', words: { zh: '', en: '' }, lines: [line('事实', 'Facts'), line('第 1 条', 'Clause 1', 'good'), line('第 2 条', 'Clause 2')] }] } as unknown as MatterView
  expect(clausesOf(view).map((one) => [one.no, one.kept])).toEqual([[1, true], [2, false]])
})
