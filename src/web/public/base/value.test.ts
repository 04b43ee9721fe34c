import { expect, test } from 'vitest'
import { dispute } from '../../../domain/kinds/dispute/dispute.ts'
import { fieldsOf } from '../../../domain/matter/form.ts'
import type { Field } from '../../../contract/form.ts'
import { asked } from './value.ts'

test('what an older page kept and the form no longer asks is left out, at the top, in rows and in the groups of rows; what is asked stays as it is', () => {
  const fields = fieldsOf(dispute.open.form) as readonly Field[]
  const now = { story: '漏水', amount: 100, flags: ['elder'], parties: [{ side: 'applicant', name: '李建国', needs: { aids: ['read-aloud'], helper: { name: '李小妹' } } }, { side: 'respondent', name: '王某' }] }
  const [applicant, other] = now.parties
  const kept = { ...now, mood: 'calm', parties: [{ ...applicant, age: 70, needs: { ...applicant?.needs, weak: true, helper: { name: '李小妹', age: 30 } } }, { ...other, shop: '锦程' }] }
  expect(asked(fields, kept)).toEqual(now)
})
