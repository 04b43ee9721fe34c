import { expect, test } from 'vitest'
import { withoutPhone } from './without-phone.ts'

const party = (side: string, name: string, phone = '') => ({ side, form: 'natural', name, phone })

test('who came and left no phone cannot follow by themselves', () => {
  expect(withoutPhone({ parties: [party('applicant', '李建国'), party('respondent', '王小红', '13900010002')] })).toBe(true)
  expect(withoutPhone({ parties: [party('applicant', '李建国', '13900010001'), party('respondent', '王小红')] })).toBe(false)
})

test('one phone among those who came is enough, and nobody is warned before there is a name', () => {
  expect(withoutPhone({ parties: [party('applicant', '李建国'), party('applicant', '李红', '13900010001')] })).toBe(false)
  expect(withoutPhone({ parties: [party('applicant', '')] })).toBe(false)
  expect(withoutPhone({})).toBe(false)
})
