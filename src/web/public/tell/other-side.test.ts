import { describe, expect, test } from 'vitest'
import type { Field } from '../../../contract/form.ts'
import { fieldsOf } from '../../../domain/matter/form.ts'
import { dispute } from '../../../domain/kinds/dispute/dispute.ts'
import type { TriageAnswer } from '../base/draft.ts'
import { questionsOf } from './fields.ts'
import { kindOfName, typesFor, withKinds, withoutGuesses } from './other-side.ts'

const question = questionsOf(fieldsOf(dispute.open.form) as readonly Field[]).find((one) => one.id === 'type')?.field as Field
const order = (other: object, ranked: readonly string[] = []): readonly string[] =>
  Object.keys(typesFor(question, [other] as never, ranked.length > 0 ? { ranked: ranked.map((type) => ({ type, words: { zh: type, en: type }, p: 0.2 })) } as unknown as TriageAnswer : undefined).options ?? {})

describe('of which kind the other side is', () => {
  test.each(['东莞市锦程制衣有限公司', '东莞市顺兴毛衫厂', '老李烧烤店', '厚街医院', '新塘社区居委会', '广东某某有限公司（厚街分公司）'])('%s is no person', (name) => {
    expect(kindOfName(name)).toBe('company')
  })

  test.each(['李建国', '王厂', '张行', '楼上姓李的', '陈老板', '欧阳志强', ''])('of “%s” nothing is known for certain', (name) => {
    expect(kindOfName(name)).toBeUndefined()
  })

  test('it is shown as chosen, unless the person chose otherwise', () => {
    expect(withKinds([{ name: '老李烧烤店' }, { name: '老李烧烤店', form: 'natural' }, { name: '李建国' }])).toEqual([{ name: '老李烧烤店', form: 'company' }, { name: '老李烧烤店', form: 'natural' }, { name: '李建国' }])
  })

  test('a name that is written on takes with it what was only read from its beginning; a choice stays', () => {
    expect(withoutGuesses([{ name: '老李烧烤店的', form: 'company' }], [{ name: '老李烧烤店' }])).toEqual([{ name: '老李烧烤店的' }])
    expect(withoutGuesses([{ name: '老李烧烤店的', form: 'company' }], [{ name: '老李烧烤店', form: 'company' }])).toEqual([{ name: '老李烧烤店的', form: 'company' }])
    expect(withoutGuesses([{ name: '老李烧烤店', form: 'natural' }], [{ name: '老李烧烤店' }])).toEqual([{ name: '老李烧烤店', form: 'natural' }])
    expect(withoutGuesses([{ name: '老李烧烤店', form: 'company' }, {}], [{ name: '老李烧烤店' }])).toEqual([{ name: '老李烧烤店' }, {}])
  })
})

describe('which types stand first', () => {
  test('with a company those that one has with a company, with a person those that one has with people', () => {
    expect(order({ form: 'company', name: '锦程' }).slice(0, 3)).toEqual(['labour', 'consumer', 'contract'])
    expect(order({ form: 'natural', name: '李建国' }).slice(0, 3)).toEqual(['neighbour', 'family', 'finance'])
  })

  test('a hospital or a property manager says more than that it is a company', () => {
    expect(order({ name: '厚街医院' })[0]).toBe('medical')
    expect(order({ name: '安居物业服务有限公司' })[0]).toBe('property')
  })

  test('among them what the story sounds most like, and nothing is left out', () => {
    expect(order({ form: 'company', name: '锦程' }, ['neighbour', 'contract', 'labour']).slice(0, 2)).toEqual(['contract', 'labour'])
    expect(order({ form: 'company', name: '锦程' }).toSorted()).toEqual(Object.keys(question.options ?? {}).toSorted())
    expect(order({ form: 'company', name: '锦程' }).slice(-2)).toEqual(['other', 'unsure'])
  })

  test('while nothing is known of the other side the order is the usual one', () => {
    expect(order({ name: '李建国' })).toEqual(Object.keys(question.options ?? {}))
  })
})
