import { describe, expect, test } from 'vitest'
import { disputeTypes, findDisputeType, wordOfDisputeType } from './dispute-types.ts'
import { findFlag, flags, wordOfFlag } from './flags.ts'

describe('the closed lists of triage', () => {
  test('sixteen types and six flags, each once, in both languages', () => {
    expect([disputeTypes.length, flags.length]).toEqual([16, 6])
    for (const list of [disputeTypes, flags]) {
      expect(new Set(list.map((x) => x.id)).size).toBe(list.length)
      expect(new Set(list.map((x) => x.zh)).size).toBe(list.length)
      expect(list.every((x) => /^[a-z-]+$/.test(x.id) && x.zh.length > 0 && x.en.length > 0)).toBe(true)
    }
  })

  test('a Chinese label leads to its id and back', () => {
    for (const { id, zh } of disputeTypes) expect(wordOfDisputeType(findDisputeType(zh) ?? 'other')).toMatchObject({ id, zh })
    for (const { id, zh } of flags) expect(wordOfFlag(findFlag(zh) ?? 'group')).toMatchObject({ id, zh })
    expect(findDisputeType('刑事')).toBeUndefined()
    expect(findFlag('')).toBeUndefined()
  })
})
