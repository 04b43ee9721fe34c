import { describe, expect, test } from 'vitest'
import type { Field } from '../../../contract/form.ts'
import { readForm } from './payload.ts'
import { blank } from './typed.ts'

const label = { zh: '项', en: 'item' }
const field = (name: string, widget: Field['widget'], more: Partial<Field> = {}): Field => ({ name, widget, label, required: true, ...more })

describe('a typed form', () => {
  test('sends yuan as whole fen and digits as numbers, however they were typed', () => {
    const fields = [field('amount', 'money'), field('heads', 'count')]
    expect(readForm(fields, { amount: '￥１２,３００.5', heads: '１７' })).toEqual({ payload: { amount: 1_230_050, heads: 17 } })
  })

  test('names the place of every gap, down to the row of a list', () => {
    const fields = [field('story', 'long'), field('parties', 'list', { of: [field('name', 'text'), field('phone', 'phone', { required: false })] })]
    const read = readForm(fields, { parties: [{ name: '李建国' }, { phone: '13800002210' }] })
    expect('faults' in read && read.faults.map((fault) => fault.path)).toEqual(['story', 'parties.1.name'])
  })

  test('leaves out what was not asked for and not given', () => {
    const fields = [field('note', 'text', { required: false }), field('place', 'group', { required: false, of: [field('area', 'area')] })]
    expect(readForm(fields, { note: '  ', place: {} })).toEqual({ payload: {} })
  })

  test('sends the value of a choice, not its words', () => {
    expect(readForm([field('body', 'body')], { body: { value: 'b-1', words: label } })).toEqual({ payload: { body: 'b-1' } })
  })

  test('takes "no" for an answer', () => {
    expect(readForm([field('agreed', 'yes')], { agreed: false })).toEqual({ payload: { agreed: false } })
    expect(readForm([field('agreed', 'yes')], {})).toHaveProperty('faults')
  })

  test('refuses a day that does not exist', () => {
    expect(readForm([field('on', 'day')], { on: '2026-02-30' })).toHaveProperty('faults')
  })

  test('tells a wrong check digit and a phone that cannot be, and lets a passport pass to the server', () => {
    const fields = [field('idNumber', 'identity'), field('phone', 'phone')]
    expect(readForm(fields, { idNumber: '441900198806012340', phone: '1380000221' })).toHaveProperty('faults.length', 2)
    expect(readForm(fields, { idNumber: 'E12345678', phone: '+852 9123 4567' })).toEqual({ payload: { idNumber: 'E12345678', phone: '+852 9123 4567' } })
  })

  test('shows one row of a required list from the start', () => {
    expect(blank([field('rows', 'list', { of: [] }), field('more', 'list', { of: [], required: false })])).toEqual({ rows: [{}] })
  })
})
