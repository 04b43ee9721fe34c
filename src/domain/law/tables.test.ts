import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { cite, citesWords, citeWords, surest } from './cite.ts'
import { faultsOfDates } from './dated.ts'
import { instruments, sureness } from './instruments.ts'
import { lawTables } from './tables.ts'

describe.each(lawTables.map((one) => [one.name, one] as const))('the table of %s', (_, table) => {
  test('has rows, each cited, dated, in both languages, and a setting when no text confirms it', () => {
    expect(table.rows.length).toBeGreaterThan(0)
    for (const row of table.rows) {
      expect(row.cites.length, row.name).toBeGreaterThan(0)
      expect(row.what.zh && row.what.en, row.name).toBeTruthy()
      if (surest(row.cites) === 'UNVERIFIED') expect(row.setting, `${row.name} ${row.since}`).toBe(true)
    }
  })

  test('has no day with two rows of one name, and no gap', () => {
    // Between the rule on confirmation of 2011 and the interpretation of 2015 the grounds had no text of their own.
    expect(faultsOfDates(table.rows).filter((one) => !one.endsWith('from 2013-01-01 to 2015-02-03'))).toEqual([])
  })
})

describe('instruments', () => {
  test.each(Object.entries(instruments))('%s has a name in both languages, a known sureness and sound dates', (_, one) => {
    expect(one.zh).toMatch(/[\p{Script=Han}]/u)
    expect(one.en).toMatch(/^[^\p{Script=Han}]+$/u)
    expect(sureness).toContain(one.sure)
    if ('until' in one && one.until) expect(one.until > one.since).toBe(true)
  })

  test('every one of them is cited by some row, or is the source of a check', () => {
    const cited = new Set(lawTables.flatMap((one) => one.rows).flatMap((row) => row.cites).map((one) => one.instrument))
    const unused = Object.keys(instruments).filter((id) => !cited.has(id as keyof typeof instruments))
    // Identity numbers and signatures are cited by their checks.
    expect(unused.toSorted()).toEqual(['ESL', 'GB11643'])
  })
})

describe('a citation in words', () => {
  test.each([
    [cite('CPL', '205'), '《民事诉讼法》第205条', 'Civil Procedure Law, art. 205'],
    [cite('CPI', '355(5)'), '《民诉法解释》第355条第(5)项', 'Interpretation of the Civil Procedure Law, art. 355(5)'],
    [cite('GDM', '8'), '《广东省实施〈人民调解法〉办法》第8条', 'Guangdong Measures for the People’s Mediation Law, art. 8'],
    [cite('CMR', ''), '《商事调解条例》', 'Regulations on Commercial Mediation'],
    [cite('OFFICE', ''), '本市办理规程', 'The city’s own working rules'],
  ])('%o', (one, zh, en) => {
    expect(citeWords(one)).toEqual({ zh, en })
  })

  test('several are joined, and the best of them counts', () => {
    const both = [cite('OFFICE', ''), cite('PML', '31')]
    expect(citesWords(both)).toEqual({ zh: '本市办理规程、《人民调解法》第31条', en: 'The city’s own working rules; People’s Mediation Law, art. 31' })
    expect(surest(both)).toBe('V1')
    expect(surest([cite('PML', '31', 'UNVERIFIED')])).toBe('UNVERIFIED')
    expect(instruments.CPL.since).toBe(day('2024-01-01'))
  })
})
