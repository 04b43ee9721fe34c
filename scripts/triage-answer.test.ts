import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { causes } from '../src/domain/law/causes/catalogue.ts'
import { causeScorer } from '../src/domain/triage/causes.ts'
import { decodeModel } from '../src/domain/triage/model.ts'
import { answerLine } from './triage-answer.ts'

const model = decodeModel(readFileSync(new URL('../models/triage.bin', import.meta.url)))
const answer = (line: string): Record<string, unknown> => JSON.parse(answerLine(line, model, { causes: causeScorer(causes) })) as Record<string, unknown>

describe('one line of npm run triage', () => {
  test('a text is answered with Chinese names', () => {
    const out = answer('{"id":"a1","text":"老板拖欠我三个月工资，一共1.8万元"}')
    expect(out).toMatchObject({ id: 'a1', label: '劳动争议', amounts: [{ fen: 1_800_000, text: '1.8万元' }] })
    expect(out['flags']).toMatchObject([{ flag: '欠薪' }])
    expect((out['ranked'] as unknown[]).length).toBe(16)
    expect(out['causes']).toContainEqual(expect.objectContaining({ name: '追索劳动报酬纠纷' }))
  })

  test.each([
    ['not JSON', undefined],
    ['{"id":7}', 7],
    ['{"id":"x","text":5}', 'x'],
    ['[1,2]', undefined],
    ['null', undefined],
  ])('a bad line gives an error and its id, if it has one: %s', (line, id) => {
    const out = answer(line)
    expect(typeof out['error']).toBe('string')
    expect(out['id']).toBe(id)
  })

  test('an empty text is answered, not refused', () => {
    expect(answer('{"text":""}')).toMatchObject({ sure: false, flags: [], amounts: [] })
  })
})
