import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { filingModeOn } from './filing-mode.ts'
import type { CourtMode } from './filing-mode.ts'
import { confirmationCourt, courtOfTown, filingCourts } from './jurisdiction.ts'
import type { Court } from './jurisdiction.ts'

const [guancheng, houjie, changan, tangxia] = ['441900003', '441900117', '441900121', '441900113']
const since = day('2016-01-01')
const courts: readonly Court[] = [
  { code: '粤19', name: '中院', level: 'intermediate', towns: [], since },
  { code: '粤1971', name: '一院', level: 'basic', towns: [guancheng], since, unsure: true },
  { code: '粤1972', name: '二院', level: 'basic', towns: [houjie, changan], since },
  { code: '粤1973', name: '三院', level: 'basic', towns: [tangxia], since },
]
const today = day('2026-11-24')
const told = (found: ReturnType<typeof confirmationCourt>) => found.candidates.map((one) => [one.court.code, one.case, one.reasons.map((each) => each.en)])

describe('the court for confirmation (民事诉讼法 205)', () => {
  test('case A: the court that invited the body, and no other', () => {
    const found = confirmationCourt({ invitedBy: '粤1973', partiesTowns: [houjie], bodyTowns: [changan] }, courts, today)
    expect(told(found)).toEqual([['粤1973', 'A', ['This court invited the body to mediate']]])
    expect(found.candidates[0]?.cite).toEqual({ instrument: 'CPL', article: '205(1)', sure: 'V1' })
  })

  test('case A with a court that nobody knows is said, not guessed', () => {
    const found = confirmationCourt({ invitedBy: '粤9999', partiesTowns: [houjie], bodyTowns: [houjie] }, courts, today)
    expect(found.candidates).toEqual([])
    expect(found.warnings[0]?.zh).toContain('粤9999')
  })

  test('case B: where a party lives, where the thing is, where the body is; the court with most reasons first', () => {
    const found = confirmationCourt({ partiesTowns: [houjie, tangxia], bodyTowns: [houjie], propertyTown: changan }, courts, today)
    expect(told(found)).toEqual([
      ['粤1972', 'B', ['A party lives or is seated here', 'The thing in dispute is here', 'The mediation body is here']],
      ['粤1973', 'B', ['A party lives or is seated here']],
    ])
    expect(found.warnings).toEqual([])
  })

  test('two bodies: the place of each counts (民诉法解释 352)', () => {
    const found = confirmationCourt({ partiesTowns: [], bodyTowns: [houjie, tangxia] }, courts, today)
    expect(found.candidates.map((one) => one.court.code)).toEqual(['粤1972', '粤1973'])
  })

  test('case C: a dispute of the intermediate court goes to it', () => {
    const found = confirmationCourt({ partiesTowns: [houjie], bodyTowns: [houjie], intermediate: true }, courts, today)
    expect(told(found)).toEqual([['粤19', 'C', ['The dispute belongs to the intermediate court']]])
    expect(confirmationCourt({ partiesTowns: [houjie], bodyTowns: [houjie], intermediate: true }, courts.slice(1), today).warnings).toHaveLength(1)
  })

  test('before 2022 only the place of the body counted', () => {
    const found = confirmationCourt({ partiesTowns: [tangxia], bodyTowns: [houjie], propertyTown: guancheng }, courts, day('2021-12-31'))
    expect(told(found)).toEqual([['粤1972', 'B', ['The mediation body is here']]])
    expect(found.candidates[0]?.cite.article).toBe('194')
    expect(confirmationCourt({ partiesTowns: [tangxia], bodyTowns: [houjie] }, courts, day('2022-01-01')).candidates[0]?.cite.article).toBe('201(2)')
  })

  test('a town outside every territory and an inferred territory are told', () => {
    const found = confirmationCourt({ partiesTowns: ['440300001', guancheng], bodyTowns: [houjie] }, courts, today)
    expect(found.warnings.map((one) => one.en)).toEqual(['440300001 lies in no territory of a known court', 'The territory of 一院 was inferred: check it before filing'])
  })

  test('a court that no longer exists on the day is no candidate', () => {
    const moved: readonly Court[] = [
      { code: '旧', name: '旧院', level: 'basic', towns: [houjie], since, until: day('2026-01-01') },
      { code: '新', name: '新院', level: 'basic', towns: [houjie], since: day('2026-01-01') },
    ]
    expect(courtOfTown(houjie, moved, day('2025-12-31'))?.code).toBe('旧')
    expect(courtOfTown(houjie, moved, day('2026-01-01'))?.code).toBe('新')
    expect(courtOfTown(tangxia, moved, today)).toBeUndefined()
  })
})

const codes = (facts: Parameters<typeof filingCourts>[0]) => filingCourts(facts, courts, today).map((one) => one.court.code)

describe('the court for a suit', () => {
  test('where the defendant lives and where it happened; land is exclusive', () => {
    expect(codes({ respondentTowns: [houjie] })).toEqual(['粤1972'])
    expect(codes({ respondentTowns: [houjie], placeTown: tangxia })).toEqual(['粤1972', '粤1973'])
    expect(codes({ respondentTowns: [houjie], placeTown: tangxia, landTown: guancheng })).toEqual(['粤1971'])
    expect(codes({ respondentTowns: ['440300001'] })).toEqual([])
  })
})

describe('filing first or mediation first', () => {
  test('since 2025 every court registers first; until then it could delegate', () => {
    expect(filingModeOn('粤1972', day('2024-12-31')).mode).toBe('pre-filing-delegation')
    expect(filingModeOn('粤1972', day('2025-01-01'))).toMatchObject({ mode: 'register-then-mediate', own: false, warnings: [] })
  })

  test('the mode of 2020 is a court’s own dated setting, off by default, and warns after 2025', () => {
    const settings: readonly CourtMode[] = [{ court: '粤1972', mode: 'pre-filing-delegation', since: day('2025-03-01'), until: day('2025-06-01') }]
    expect(filingModeOn('粤1972', day('2025-02-28'), settings).own).toBe(false)
    expect(filingModeOn('粤1972', day('2025-03-01'), settings)).toMatchObject({ mode: 'pre-filing-delegation', own: true })
    expect(filingModeOn('粤1972', day('2025-03-01'), settings).warnings).toHaveLength(1)
    expect(filingModeOn('粤1973', day('2025-03-01'), settings).mode).toBe('register-then-mediate')
    expect(filingModeOn('粤1972', day('2025-06-01'), settings).mode).toBe('register-then-mediate')
  })
})
