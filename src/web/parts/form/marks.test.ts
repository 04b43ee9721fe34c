import { expect, test } from 'vitest'
import { z } from 'zod'
import { Field } from '../../../contract/form.ts'
import { kinds } from '../../../domain/kinds/index.ts'
import { fieldsOf } from '../../../domain/matter/form.ts'
import { marksOf } from './marks.ts'

const count = (more: object): Field => ({ name: 'n', required: true, widget: 'count', label: { zh: '几', en: 'How many' }, ...more })

test('marks from 1 to at most 5 lie side by side; every other number is typed', () => {
  expect(marksOf(count({ min: 1, max: 5 }))).toEqual([1, 2, 3, 4, 5])
  expect(marksOf(count({ min: 1, max: 3 }))).toEqual([1, 2, 3])
  for (const more of [{ min: 0, max: 5 }, { min: 1, max: 6 }, { min: 1 }, { max: 5 }, {}]) expect(marksOf(count(more))).toBeUndefined()
  expect(marksOf({ ...count({ min: 1, max: 5 }), widget: 'money' })).toBeUndefined()
})

test('the wire tells the least and the most of a number, and the two marks of a call-back are such', () => {
  const form = kinds['dispute']?.acts['answer-visit']?.form
  const sent = z.array(Field).parse(form && fieldsOf(form))
  expect(sent.filter(marksOf).map((field) => field.name)).toEqual(['treated', 'got'])
})
