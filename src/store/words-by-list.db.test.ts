import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { recordBefore } from '../../tests/support/older-record.ts'
import type { OlderRecord } from '../../tests/support/older-record.ts'
import { day } from '../domain/kernel/day.ts'
import { searchWords } from './grams.ts'

let older: OlderRecord

beforeAll(async () => { older = await recordBefore(inject('databases').adminUrl, '0036') })
afterAll(() => older.drop())

test('visits from before lie in the list of their centre and in no other, as the program would put them; a dispute stays where it was', async () => {
  const town = '441900117'
  const rows = ['visit', 'visit', 'visit', 'dispute'].map((kind) => {
    const [id, body] = [randomUUID(), randomUUID()]
    const pieces = (lists: Parameters<typeof searchWords>[2]['lists']) => searchWords('王小红 来访', '𠮷野 漏水，%_ 100%', { lists, openedOn: day('2026-03-02') })
    return { id, body, kind, was: pieces(['city', { town }]), is: pieces(kind === 'visit' ? [{ body }] : ['city', { town }]) }
  })
  for (const { id, body, kind, was } of rows) {
    await older.client.query(`insert into matters (city, id, kind, code, stage, open, title, area, body, due, opened_on, version, head, state, updated_at)
      values ('441900', $1::uuid, $2, $1::text, 'waiting', true, '{}', '441900/441900117', $3::uuid, '2026-03-02', '2026-03-02', 1, '', '{}', now())`, [id, kind, body])
    await older.client.query(`insert into matter_words (city, matter, kind, town, sealed, head, words, grams) values ('441900', $1, $2, $3, false, $4, $5, $6)`, [id, kind, town, was.head, was.words, was.grams])
  }
  await older.update()
  const found = await older.client.query<{ matter: string; list: string; grams: string[] }>('select matter, list, grams::text[] as grams from matter_words')
  for (const { id, body, kind, is } of rows) {
    const row = found.rows.find((one) => one.matter === id)
    expect(row?.list).toBe(kind === 'visit' ? body : town)
    expect(row?.grams.map(Number).toSorted((a, b) => a - b)).toEqual(is.grams.toSorted((a, b) => a - b))
  }
})
