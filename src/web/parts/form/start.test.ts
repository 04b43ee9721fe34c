import { expect, test } from 'vitest'
import { dispute } from '../../../domain/kinds/dispute/dispute.ts'
import { fieldsOf } from '../../../domain/matter/form.ts'
import type { Field } from '../../../contract/form.ts'
import { readForm } from './payload.ts'
import { typedOf } from './start.ts'

const fieldsOfAct = (name: string): Field[] => fieldsOf(dispute.acts[name]?.form as never) as Field[]

test('what is filled in beforehand is sent back as it came, when nobody touches it', () => {
  const lines = { lines: [{ what: 'fact', text: '还欠货款', amount: 800_050, on: '2026-08-10', from: '还欠货款8000元' }, { what: 'ask', text: '付清' }] }
  expect(readForm(fieldsOfAct('record-statements'), typedOf(fieldsOfAct('record-statements'), lines))).toEqual({ payload: lines })
  const points = { points: [{ point: '供货三批' }] }
  expect(readForm(fieldsOfAct('list-undisputed'), typedOf(fieldsOfAct('list-undisputed'), points))).toEqual({ payload: points })
  const checks = { checks: ['administrative'] }
  expect(readForm(fieldsOfAct('accept'), typedOf(fieldsOfAct('accept'), checks))).toEqual({ payload: checks })
})

test('nothing filled in leaves the form as it always begins', () => {
  expect(typedOf(fieldsOfAct('list-undisputed'), {})).toEqual({})
  expect(typedOf(fieldsOfAct('list-undisputed'), { points: [] })).toEqual({})
})
