import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { recordBefore } from '../../tests/support/older-record.ts'
import type { OlderRecord } from '../../tests/support/older-record.ts'
import { day } from '../domain/kernel/day.ts'
import { searchWords } from './grams.ts'

let older: OlderRecord

beforeAll(async () => { older = await recordBefore(inject('databases').adminUrl, '0033') })
afterAll(() => older.drop())

test('a record from before is searched at once: its pieces are told anew as the program would tell them', async () => {
  const texts = [
    { head: '拖欠工资', rest: '在厂里做了三年 一百元\n第二行，%_ 100%', town: '441900117', on: '2026-03-02' },
    { head: '𠮷野 诉 㼆某', rest: 'Two  cities ＡＢＣ', town: '441900401', on: '2025-12-31' },
    { head: 'a', rest: '', town: undefined, on: '2026-01-01' },
  ]
  const rows = texts.map((one) => ({ ...one, id: randomUUID(), kept: searchWords(one.head, one.rest, { lists: ['city', ...(one.town === undefined ? [] : [{ town: one.town }])], openedOn: day(one.on) }) }))
  for (const { id, town, on, kept } of rows) {
    await older.client.query(`insert into matters (city, id, kind, code, stage, open, title, area, body, due, opened_on, version, head, state, updated_at)
      values ('441900', $1::uuid, 'dispute', $1::text, 'registered', true, '{}', '441900', $1::uuid, $2::date, $2::date, 1, '', '{}', now())`, [id, on])
    await older.client.query(`insert into matter_words (city, matter, kind, town, sealed, head, words, grams) values ('441900', $1, 'dispute', $2, false, $3, $4, '{1,2}')`, [id, town ?? null, kept.head, kept.words])
  }
  await older.update()
  const found = await older.client.query<{ matter: string; words: string; grams: string[] }>('select matter, words, grams::text[] as grams from matter_words')
  expect(found.rows).toHaveLength(rows.length)
  for (const { id, kept } of rows) {
    const row = found.rows.find((one) => one.matter === id)
    expect(row?.words).toBe(kept.words)
    expect(row?.grams.map(Number).toSorted((a, b) => a - b)).toEqual(kept.grams.toSorted((a, b) => a - b))
  }
})
