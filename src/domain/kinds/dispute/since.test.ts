import { describe, expect, test } from 'vitest'
import { actors, factory, li, people, places, Walk } from '../../../../tests/support/world.ts'
import { day } from '../../kernel/day.ts'
import { defaultCalendar } from '../../law/calendar.ts'
import { asksSince, sinceMember } from '../../law/since-asked.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { disputeTypes, unsureType } from '../../words/dispute-types.ts'
import { dispute } from './dispute.ts'
import { labourBy, limitationPanel } from './limitation.ts'
import { knewFrom, sinceOf } from './since.ts'

const opening = (more: object = {}) => ({
  story: '欠钱', claim: '付清', area: places.xintang, type: 'contract', ...more,
  parties: [
    { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
    { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
  ],
})
const opened = (more: object = {}, actor: typeof li | typeof actors.window = actors.window) => {
  const walk = new Walk(dispute, '2026-03-02')
  expect(walk.open(actor, opening(more))).toBe('registered')
  return walk
}
const shown = ({ state }: ReturnType<typeof opened>) => limitationPanel(state, defaultCalendar).lines
const text = (walk: ReturnType<typeof opened>) => shown(walk).map((one) => `${one.label.zh}：${one.value.zh}`).join('\n')
const offered = (walk: ReturnType<typeof opened>, actor: typeof li | typeof actors.window, role: 'party' | 'window') => allowedActs(dispute, walk.state, actor, () => walk.world(actor, role)).map((one) => one.act)

describe('since when it goes on', () => {
  test('is asked where a claim can be pleaded away by time, and of a job only in a labour dispute', () => {
    expect(disputeTypes.filter((one) => asksSince(one.id) === undefined).map((one) => one.id)).toEqual(['family', 'neighbour', 'housing', 'expropriation', 'other'])
    expect(disputeTypes.filter((one) => asksSince(one.id) === 'job').map((one) => one.id)).toEqual(['labour'])
    expect([sinceMember('contract', 'on'), sinceMember('contract', 'leftOn'), sinceMember('labour', 'leftOn'), sinceMember('family', 'on'), sinceMember(undefined, 'on')]).toEqual([true, false, true, false, false])
    expect([sinceMember(unsureType, 'on'), sinceMember(unsureType, 'leftOn')]).toEqual([true, false])
  })

  test('never keeps anybody from filing: left open, half said, or a day that has not come', () => {
    expect(opened().state.since).toBeUndefined()
    expect(opened({ since: {} }).state.since).toBeUndefined()
    expect(opened({ since: { on: day('2027-01-01') } }).state.since).toBeUndefined()
    expect(opened({ since: { on: day('2027-01-01'), roughly: 'year' } }, li).state.since).toEqual({ told: '2026-03-02', roughly: 'year' })
  })

  test('a day wins over about when, and the end of a job over its going on', () => {
    expect(sinceOf({ on: day('2025-05-01'), roughly: 'longer', still: true, leftOn: day('2025-09-01') }, day('2026-03-02'))).toEqual({ told: '2026-03-02', on: '2025-05-01', leftOn: '2025-09-01' })
  })

  test('about when leaves open the earliest day, and longer than three years leaves none', () => {
    expect(knewFrom({ told: day('2026-03-02'), roughly: 'half-year' })).toBe('2025-09-02')
    expect(knewFrom({ told: day('2026-03-02'), roughly: 'longer' })).toBeUndefined()
  })
})

describe('while nobody knows the type', () => {
  const unsure = () => opened({ type: 'other', typeUnsure: true, since: { roughly: 'longer' } }, li)

  test('it is asked, told back, and nothing is reckoned from it: neither an earlier day nor that time may have ended', () => {
    expect(text(unsure())).toContain('您说的：三年以上')
    expect(text(unsure())).toContain('类型定下来以后，再从您说的日子推算')
    expect(text(unsure())).not.toContain('可能已经届满')
    const end = (walk: ReturnType<typeof opened>) => shown(walk).find((one) => one.label.zh === '最早可能届满')?.value
    expect(end(unsure())).toEqual(end(opened({ type: 'other', typeUnsure: true }, li)))
  })

  test('it can be added later by the claimant and by an officer; of a type that is none of the others it is not asked', () => {
    const walk = opened({ type: 'other', typeUnsure: true }, li)
    expect(offered(walk, li, 'party')).toContain('tell-since')
    expect(walk.act(actors.window, 'record-since', { roughly: 'year' })).toBe('registered')
    expect(opened({ type: 'other' }, li).act(actors.window, 'record-since', { roughly: 'year' })).toBe('not-possible')
  })

  test('once the type is settled it counts', () => {
    const walk = unsure()
    expect(walk.act(actors.window, 'correct', { type: 'contract', why: '问清楚了' })).toBe('registered')
    expect(text(walk)).toContain('可能已经届满')
    expect(text(walk)).not.toContain('类型定下来以后')
  })
})

describe('limitation with it', () => {
  test('what was put in time starts anew with the claim, as before', () => {
    expect(text(opened({ since: { on: day('2024-05-10') } }))).toContain('最早可能届满：2029年3月2日')
  })

  test('what may have run out before the claim was put is said so, with whom to ask, and never as advice', () => {
    const late = text(opened({ since: { on: day('2022-05-10') } }))
    expect(late).toMatch(/可能已经届满：按您说的日子，最早 2025年5月12日 届满.*12348/)
    expect(late).toContain('您说的：2022年5月10日知道')
    expect(late).toContain('不是说您的请求已经过了时效')
    expect(text(opened({ since: { roughly: 'longer' } }))).toMatch(/可能已经届满：您说已经三年以上/)
  })

  test('labour has a year: about two years ago may be too late, half a year is not', () => {
    expect(text(opened({ type: 'labour', since: { roughly: 'half-year' } }))).toContain('最早可能届满：2027年3月2日')
    const late = opened({ type: 'labour', since: { roughly: 'two-years' } })
    expect(text(late)).toContain('可能已经届满：按您说的日子，最早 2025年3月3日 届满')
    expect(labourBy(late.state, defaultCalendar).zh).toMatch(/可能已经届满，请马上问 12348/)
  })

  test('wages owed run from the end of the job, and do not run while it goes on (劳动争议调解仲裁法 art. 27)', () => {
    const wages = (since: object) => opened({ type: 'labour', flags: ['unpaid-wages'], since })
    expect(text(wages({ roughly: 'longer', still: true }))).toMatch(/欠薪：您说还在职.*不受一年限制/)
    expect(text(wages({ roughly: 'longer', still: true }))).not.toContain('届满：')
    expect(text(wages({ leftOn: day('2025-12-31') }))).toContain('最早可能届满：2027年3月2日')
    expect(text(wages({ leftOn: day('2025-01-10') }))).toContain('可能已经届满')
    expect(text(opened({ type: 'labour', since: { still: true } })), 'other claims of labour have their year').toContain('最早可能届满')
  })

  test('who claims reads it, and officers; never the other side, in panel or story', () => {
    const walk = opened({ since: { on: day('2022-05-10') } })
    expect(shown(walk).every((one) => one.only?.length === 1 && one.only[0] === people.li)).toBe(true)
    expect(dispute.hidden).toContain('since-told')
    expect(dispute.panels(walk.state, walk.world(actors.window, 'window').city).filter((one) => one.name !== 'limitation').flatMap((one) => one.lines).map((one) => one.value.zh).join()).not.toContain('2022年5月10日')
  })
})

describe('said later', () => {
  test('by the claimant or for them, again as a whole; a day that has not come is marked, and nothing is nothing', () => {
    const walk = opened()
    expect(walk.act(li, 'tell-since', { roughly: 'year' })).toBe('registered')
    expect(walk.act(actors.window, 'record-since', { on: '2025-11-03' })).toBe('registered')
    expect(walk.state.since).toEqual({ told: '2026-03-02', on: '2025-11-03' })
    expect(walk.act(li, 'tell-since', { on: '2026-03-03' })).toBe('invalid')
    expect(walk.act(actors.window, 'record-since', {})).toBe('incomplete')
  })

  test('is the claimant’s to say, and offered to nobody on the other side, nor where it does not count', () => {
    const walk = opened()
    expect(walk.act(factory, 'tell-since', { roughly: 'longer' })).toBe('not-allowed')
    expect(offered(walk, li, 'party')).toContain('tell-since')
    expect(offered(walk, factory as typeof li, 'party')).not.toContain('tell-since')
    expect(offered(opened({ type: 'family' }), li, 'party')).not.toContain('tell-since')
    expect(opened({ type: 'family' }).act(actors.window, 'record-since', { roughly: 'year' })).toBe('not-possible')
  })
})

describe('what was refused because it is no claim between people', () => {
  const refused = (ground: string) => {
    const walk = opened({ type: 'other' })
    expect(walk.act(actors.window, 'refuse', { ground, words: '这是行政上的事' })).toBe('concluded')
    return walk
  }

  test.each(['not-civil', 'other-authority', 'petition'])('%s: no civil limitation is told, which would mislead', (ground) => {
    const walk = refused(ground)
    expect(shown(walk)).toEqual([])
    expect(JSON.stringify(dispute.panels(walk.state, walk.world(actors.window, 'window').city))).not.toContain('时效')
  })

  test('a quarrel with an authority is told of the sixty days for reconsideration and their source, its applicant alone', () => {
    const walk = refused('administrative')
    expect(text(walk)).toContain('自知道或者应当知道该行政行为之日起60日内提出（《行政复议法》第20条）')
    expect(text(walk)).not.toMatch(/三年|最早可能届满/)
    expect(shown(walk).every((one) => one.only?.join() === people.li)).toBe(true)
  })

  test('refused for another reason the claim is still open, and its limitation is told', () => {
    expect(text(refused('refused'))).toContain('最早可能届满')
  })
})
