import { describe, expect, test } from 'vitest'
import type { Field } from '../../../contract/form.ts'
import { fieldsOf } from '../../../domain/matter/form.ts'
import { dispute } from '../../../domain/kinds/dispute/dispute.ts'
import type { Draft, TriageAnswer } from '../base/draft.ts'
import { unread } from '../fields/unread.ts'
import { fitting, questionsOf } from './fields.ts'
import { knownFrom, standing, toAsk } from './known.ts'
import { missing, payloadOf, placeOf } from './payload.ts'

const fields = fieldsOf(dispute.open.form) as readonly Field[]
const questions = questionsOf(fields)
const answer = (more: Partial<TriageAnswer> = {}): TriageAnswer => ({
  type: 'labour', typeWords: { zh: '劳动争议', en: 'Labour' }, sure: true, ranked: [], causes: [], flags: [{ flag: 'unpaid-wages', words: { zh: '欠薪', en: 'Unpaid wages' }, evidence: [] }],
  amounts: [{ fen: 860_000, text: '8600元', from: 'story' }], place: { path: '441900/441900117/441900117203', words: { zh: '新塘', en: 'Xintang' } }, reasons: [], law: [], ways: [], ...more,
})
const draft = (more: Partial<Draft> = {}): Draft => ({
  story: '老板欠我 8600 元工资', answers: {}, passed: [], name: '', phone: '+8613812342210', key: 'k', understood: { of: '', answer: answer() }, ...more,
})
const complete = draft({ answers: { claim: '付清', me: { name: '李建国' }, other: [{ form: 'company', name: '锦程厂' }] } })

describe('what is asked', () => {
  test('what the story warns of is said in a resident’s words, not in an officer’s', () => {
    const options = questions.find((one) => one.id === 'flags')?.field.options
    expect(options?.['violence-risk']?.zh).toBe('有人可能受伤')
    expect(JSON.stringify(options)).not.toMatch(/民转刑|群体性/)
  })

  test('who had it happen in another city is told which town to choose, and whom to ask when nobody is here', () => {
    const help = questions.find((one) => one.id === 'area')?.help
    expect(help?.zh).toMatch(/外地.*您或对方.*镇街.*12345/)
    expect(help?.en).toMatch(/you or the other side live.*12345/)
  })

  test('what the story says is not asked again', () => {
    expect(toAsk(draft(), questions).map((one) => one.id)).toEqual(['claim', 'me', 'other'])
  })

  test('a resident is never asked what only officers and courts know', () => {
    expect(toAsk(draft({ understood: undefined }), questions).map((one) => one.id)).toEqual(['claim', 'me', 'other', 'area', 'type', 'amount'])
  })

  test.each([
    ['a type that is not sure', { sure: false }, 'type'],
    ['a town without its village', { place: { path: '441900/441900117', words: { zh: '厚街', en: 'Houjie' } } }, 'area'],
    ['two sums of money', { amounts: [{ fen: 1, text: '', from: 'story' }, { fen: 2, text: '', from: 'story' }] }, 'amount'],
  ] as const)('%s is asked, not guessed', (_, more, id) => {
    expect(knownFrom(draft({ understood: { of: '', answer: answer(more as Partial<TriageAnswer>) } }), questions)[id]).toBeUndefined()
  })
})

describe('a sum that only what is wanted names', () => {
  const wanted = draft({ answers: { claim: '把8600元付清' }, understood: { of: '', claim: '把8600元付清', answer: answer({ amounts: [{ fen: 860_000, text: '8600元', from: 'claim' }] }) } })

  test('is filled in, and the question still put, so that no question vanishes under the hand', () => {
    expect(standing(wanted, questions)['amount']).toBe(860_000)
    expect(toAsk(wanted, questions).map((one) => one.id)).toContain('amount')
  })

  test('is the sum of the matter, whatever else the story names', () => {
    const two = answer({ amounts: [{ fen: 430_000, text: '4300元', from: 'story' }, { fen: 860_000, text: '8600元', from: 'both' }] })
    expect(knownFrom(draft({ understood: { of: '', answer: two } }), questions)['amount']).toBe(860_000)
  })

  test('is not sent for who passed the question over', () => {
    expect(standing({ ...wanted, passed: ['amount'] }, questions)['amount']).toBeUndefined()
  })
})

test('a type that was chosen where the reading was shown is not asked a second time', () => {
  for (const type of ['contract', 'unsure']) {
    const told = draft({ answers: { type }, understood: { of: '', type, answer: answer({ sure: false }) } })
    expect(toAsk(told, questions).map((one) => one.id), type).not.toContain('type')
  }
})

describe('what is sent', () => {
  test('the form takes it as it is: story, parties with their sides, and what was understood', () => {
    const sent = payloadOf(complete, fields)
    expect(sent).toEqual({
      story: '老板欠我 8600 元工资', claim: '付清', area: '441900/441900117/441900117203', type: 'labour', amount: 860_000, flags: ['unpaid-wages'],
      parties: [
        { side: 'applicant', form: 'natural', name: '李建国', phone: '+8613812342210' },
        { side: 'respondent', form: 'company', name: '锦程厂' },
      ],
    })
    expect(dispute.open.form.safeParse(sent).success).toBe(true)
  })

  test('an answer of the person wins over what was read', () => {
    expect(payloadOf({ ...complete, answers: { ...complete.answers, type: 'contract', amount: 100 } }, fields)).toMatchObject({ type: 'contract', amount: 100 })
  })

  test('not to know the type is an answer: it is offered, it is enough, and the clerk is told', () => {
    expect(questions.find((one) => one.id === 'type')?.field.options?.['unsure']).toEqual({ zh: '不清楚', en: 'Not sure' })
    const unsure = { ...complete, answers: { ...complete.answers, type: 'unsure' } }
    expect(missing(unsure, questions)).toEqual([])
    const sent = payloadOf(unsure, fields)
    expect(sent).toMatchObject({ type: 'other', typeUnsure: true })
    expect(dispute.open.form.safeParse(sent).success).toBe(true)
  })

  test('nothing is sent while a needed answer is missing, also inside the parties', () => {
    expect(missing(draft(), questions).map((one) => one.id)).toEqual(['claim', 'me', 'other'])
    expect(missing({ ...complete, answers: { ...complete.answers, other: [{ form: 'company', name: '锦程厂' }, { form: 'natural' }] } }, questions).map((one) => one.id)).toEqual(['other'])
    expect(missing(complete, questions)).toEqual([])
  })

  test.each([
    ['parties.0.name', 'me', 'me.name'], ['parties.2.phone', 'other', 'other.1.phone'], ['amount', 'amount', 'amount'], ['parties', 'parties', 'parties'],
  ])('the server’s mark at %s is shown at the question “%s”', (path, question, inside) => {
    expect(placeOf(path, fields)).toEqual({ question, path: inside })
  })
})

describe('since when it goes on', () => {
  const since = { on: '2025-05-10', leftOn: '2025-06-30' }
  const asked = (type: string) => fitting(questions, type).find((one) => one.id === 'since')?.field.of?.map((one) => one.name)

  test('lengthens nobody’s filing: it stands before filing for who likes to say it, and is not asked', () => {
    expect(toAsk(draft({ understood: undefined }), questions).map((one) => one.id)).not.toContain('since')
    expect(missing(complete, questions)).toEqual([])
    expect(payloadOf(complete, fields)).not.toHaveProperty('since')
  })

  test('is there where it counts, and of a job where there was one', () => {
    expect([asked('contract'), asked('labour'), asked('family'), asked('unsure')]).toEqual([['on', 'roughly'], ['on', 'roughly', 'still', 'leftOn'], undefined, ['on', 'roughly']])
  })

  test('is sent as far as it fits the type that was chosen in the end', () => {
    const sent = (type: string) => payloadOf({ ...complete, answers: { ...complete.answers, type, since } }, fields)
    expect(sent('labour')).toMatchObject({ since })
    expect(sent('contract')['since']).toEqual({ on: '2025-05-10' })
    expect(sent('family')).not.toHaveProperty('since')
  })
})

describe('help that would be welcome', () => {
  test('is offered before filing and never in the way: it is not asked, and left open nothing of it is sent', () => {
    expect(questions.map((one) => one.id)).toContain('needs')
    expect(toAsk(draft({ understood: undefined }), questions).map((one) => one.id)).not.toContain('needs')
    expect(JSON.stringify(payloadOf(complete, fields))).not.toContain('needs')
    expect(missing(complete, questions)).toEqual([])
  })

  test('goes with the person themselves, and what is wrong in it is marked there', () => {
    const needs = { language: 'hakka', aids: ['read-aloud'], helper: { name: '', relation: '' } }
    const sent = payloadOf({ ...complete, answers: { ...complete.answers, needs } }, fields) as { parties: { needs?: unknown }[] }
    expect(sent.parties[0]?.needs).toEqual({ language: 'hakka', aids: ['read-aloud'] })
    expect(sent.parties[1]?.needs).toBeUndefined()
    expect(placeOf('parties.0.needs.helper.phone', fields)).toEqual({ question: 'needs', path: 'needs.helper.phone' })
  })

  test('a helper who is named is named with relation and phone', () => {
    const half = { ...complete, answers: { ...complete.answers, needs: { helper: { name: '李小妹' } } } }
    expect(missing(half, questions).map((one) => one.id)).toEqual(['needs'])
  })
})

test('a sum that cannot be read is kept as it was typed and is not sent: nobody goes on believing that it was taken', () => {
  const typed = draft({ ...complete, answers: { ...complete.answers, amount: '约一万' } })
  expect(missing(typed, questions).map((one) => one.id)).toEqual(['amount'])
  const amount = questions.find((one) => one.id === 'amount')
  expect(amount && unread(amount.field, '约一万', 'amount').map(([path]) => path)).toEqual(['amount'])
  expect(missing(draft({ ...complete, answers: { ...complete.answers, amount: 1_200_000 } }), questions)).toEqual([])
  const rows = { name: 'rows', widget: 'list', required: false, label: { zh: '', en: '' }, of: [{ name: 'count', widget: 'count', required: false, label: { zh: '', en: '' } }] } as const
  expect(unread(rows, [{ count: 2 }, { count: '两个' }], 'rows').map(([path]) => path)).toEqual(['rows.1.count'])
})
