import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, daysBetween, moment, momentAt, startOfDay } from '../kernel/day.ts'
import { addWorkdays, defaultCalendar, worksProvisionally } from './calendar.ts'
import { deadlines, findDeadline, ruleOn } from './deadlines.ts'
import type { Deadline } from './deadlines.ts'
import { dueOn } from './due.ts'
import type { ExtensionGiven, Suspension } from './due.ts'

const due = (name: string, start: string, more: { suspensions?: Suspension[]; extensions?: ExtensionGiven[]; startedAt?: string } = {}) =>
  dueOn({
    rule: ruleOn(name, day(start)), start: day(start), calendar: defaultCalendar,
    suspensions: more.suspensions ?? [], extensions: more.extensions ?? [],
    ...(more.startedAt ? { startedAt: moment(more.startedAt) } : {}),
  })

describe('worked examples', () => {
  test.each([
    // name, start, last day, why
    ['confirmation-application', '2026-03-02', '2026-04-01', 'thirty days from effect, the day of effect not counted'],
    ['confirmation-application', '2026-03-06', '2026-04-07', 'the 30th day, 5 April, falls in Tomb-sweeping 2026: first working day after it'],
    ['confirmation-application', '2025-09-03', '2025-10-09', 'the 30th day, 3 October, falls in National Day week 2025 (1 to 8 October)'],
    ['confirmation-application', '2025-09-08', '2025-10-09', 'the 30th day is 8 October itself, still a day off'],
    ['confirmation-application', '2025-09-09', '2025-10-09', 'the 30th day is the first working day after the holiday'],
    ['entrusted-summary', '2026-11-24', '2026-12-01', 'seven days from the mediator signing for the file'],
    ['entrusted-summary', '2026-02-10', '2026-02-24', 'the 7th day, 17 February, is Spring Festival: to the 24th'],
    ['entrusted-ordinary', '2026-11-24', '2026-12-09', 'fifteen days'],
    ['delegated-mediation', '2026-01-15', '2026-02-14', 'the 30th day is a Saturday worked in exchange: it stays'],
    ['medical-mediation', '2026-02-10', '2026-03-30', 'thirty working days over Spring Festival, two Saturdays worked'],
    ['labour-mediation', '2026-03-01', '2026-03-16', 'fifteen calendar days'],
    ['people-mediation', '2026-01-31', '2026-02-28', 'one month from the 31st ends on the last of February, a Saturday worked in exchange'],
    ['people-mediation', '2026-08-31', '2026-09-30', 'one month from the 31st of August'],
    ['enforcement-application', '2024-02-29', '2026-02-28', 'two years from 29 February'],
    ['protection-order-validity', '2026-08-31', '2027-02-28', 'six months, not moved off a Sunday: validity is not a term to be met'],
    ['mediator-choice', '2026-02-13', '2026-02-24', 'two working days: the Saturday worked in exchange, then after the festival'],
    ['acceptance-review', '2026-11-24', '2026-11-25', 'the office’s own one working day'],
    ['routing', '2026-11-24', '2026-11-24', 'the same day'],
    ['routing', '2026-11-21', '2026-11-23', 'the same day, but a Saturday: Monday'],
    ['filing-decision', '2026-11-24', '2026-12-01', 'seven days'],
    ['market-mediation', '2026-03-02', '2026-05-08', 'forty-five working days over two holidays'],
    ['traffic-police-mediation', '2026-11-24', '2026-12-08', 'ten days are working days in this instrument'],
    ['reconsideration-examination', '2026-11-24', '2026-12-01', 'five days are working days in this law'],
    ['divorce-cooling-off', '2026-11-01', '2026-12-01', 'thirty days'],
    ['return-visit-90', '2026-08-01', '2026-10-30', 'ninety days'],
    ['limitation', '2023-11-24', '2026-11-24', 'three years'],
  ])('%s from %s: %s, %s', (name, start, last) => {
    const found = due(name, start)
    expect(found.due).toBe(last)
    expect(found.at).toBe(startOfDay(addDays(day(last), 1)))
    expect(found.warnings).toEqual([])
  })

  test('15 working days from 2026-02-10 end on 2026-03-09', () => {
    expect(addWorkdays(day('2026-02-10'), 15, defaultCalendar).day).toBe('2026-03-09')
    const fifteen = { ...ruleOn('mediator-choice', day('2026-02-10')), length: { n: 15, unit: 'workday' } } as Deadline
    expect(dueOn({ rule: fifteen, start: day('2026-02-10'), calendar: defaultCalendar }).due).toBe('2026-03-09')
  })

  test('seven days and thirty more, agreed by both, are thirty-seven; forty more are capped at thirty', () => {
    expect(due('entrusted-summary', '2026-11-02', { extensions: [{ days: 30 }] }).due).toBe('2026-12-09')
    const over = due('entrusted-summary', '2026-11-02', { extensions: [{ days: 30 }, { days: 10 }] })
    expect(over).toMatchObject({ due: '2026-12-09', added: 30, warnings: [{ code: 'extension-capped', asked: 40, given: 30 }] })
  })

  test('ten days more of a term of a month are ten days, and not ten months', () => {
    expect(due('people-mediation', '2026-03-02', { extensions: [{ days: 10 }] }).due).toBe('2026-04-13')
    expect(due('people-mediation', '2026-03-02', { extensions: [{ days: 10 }] }).unrolled).toBe('2026-04-12')
    expect(due('trial-ordinary', '2026-03-02', { extensions: [{ days: 6 }] }).due, 'a cap in months is asked for in months').toBe('2027-03-02')
    expect(due('medical-mediation', '2026-11-02', { extensions: [{ days: 5 }] }).due, 'working days more of working days').toBe('2026-12-21')
  })

  test('before 2025 the same extension had no cap', () => {
    expect(due('entrusted-summary', '2024-11-04', { extensions: [{ days: 40 }] })).toMatchObject({ due: '2024-12-23', added: 40, warnings: [], unrolled: '2024-12-21' })
  })

  test('a term that the law does not let anybody extend is not extended', () => {
    expect(due('confirmation-application', '2026-11-02', { extensions: [{ days: 5 }] })).toMatchObject({
      due: '2026-12-02', added: 0, warnings: [{ code: 'no-extension', asked: 5 }],
    })
  })

  test('an appraisal of ten days stands outside the thirty working days', () => {
    const plain = due('medical-mediation', '2026-11-02')
    const paused = due('medical-mediation', '2026-11-02', { suspensions: [{ from: day('2026-11-09'), to: day('2026-11-23') }] })
    expect(plain.due).toBe('2026-12-14')
    expect(paused.due).toBe('2026-12-28')
  })

  test('a suspension that has not ended adds nothing yet and says so', () => {
    const found = due('delegated-mediation', '2026-11-02', { suspensions: [{ from: day('2026-11-20') }] })
    expect(found).toMatchObject({ due: '2026-12-02', warnings: [{ code: 'still-suspended', from: '2026-11-20' }] })
  })

  test('a term that crosses into a year without holiday data is counted Monday to Friday and warns', () => {
    expect(due('mediator-accepts', '2026-12-30')).toMatchObject({ due: '2027-01-05', warnings: [{ code: 'no-holiday-data', year: 2027 }] })
    expect(due('delegated-mediation', '2026-12-04')).toMatchObject({ due: '2027-01-04', unrolled: '2027-01-03', warnings: [{ code: 'no-holiday-data', year: 2027 }] })
    expect(due('delegated-mediation', '2026-12-01').warnings).toEqual([])
  })

  test('a term whose last day is 1 January of a year without holiday data moves on to the next working day, and still warns', () => {
    expect(due('delegated-mediation', '2026-12-02')).toMatchObject({ due: '2027-01-04', unrolled: '2027-01-01', warnings: [{ code: 'no-holiday-data', year: 2027 }] })
    expect(due('people-mediation', '2027-09-01').due, '1 October, a Friday, and a weekend with the other two').toBe('2027-10-04')
  })

  test('notice of police mediation is given three working days before, counted backwards', () => {
    expect(due('traffic-police-notice', '2026-11-24').due).toBe('2026-11-19')
    expect(due('traffic-police-notice', '2025-10-10').due).toBe('2025-09-29')
  })
})

describe('hours', () => {
  test('run from the next full hour and do not wait for a working day', () => {
    // Friday 2026-11-20 10:20 in Beijing; the hour of ten does not count.
    const found = due('protection-order', '2026-11-20', { startedAt: '2026-11-20T02:20:00Z' })
    expect(found).toMatchObject({ at: '2026-11-23T03:00:00.000Z', due: '2026-11-23', warnings: [] })
    expect(due('protection-order-urgent', '2026-11-20', { startedAt: '2026-11-20T02:20:00Z' }).at).toBe('2026-11-21T03:00:00.000Z')
  })

  test('of an autopsy are counted from the death itself', () => {
    const found = due('autopsy', '2026-11-20', { startedAt: '2026-11-20T02:20:00Z' })
    expect(found.at).toBe('2026-11-22T02:20:00.000Z')
    expect(found.explain[0]?.zh).toBe('2026年11月20日 10:20 患者死亡，自该时起算。')
  })

  test('that end at midnight were in time on the day before', () => {
    expect(due('protection-order-urgent', '2026-11-20', { startedAt: '2026-11-20T15:30:00Z' })).toMatchObject({ at: '2026-11-21T16:00:00.000Z', due: '2026-11-21' })
  })

  test('without the hour of the start begin at midnight, and say so', () => {
    expect(due('first-contact', '2026-11-20')).toMatchObject({ at: '2026-11-22T17:00:00.000Z', warnings: [{ code: 'hour-unknown' }] })
  })

  test('stand still for whole days', () => {
    const plain = due('first-contact', '2026-11-20', { startedAt: '2026-11-20T02:20:00Z' })
    const paused = due('first-contact', '2026-11-20', { startedAt: '2026-11-20T02:20:00Z', suspensions: [{ from: day('2026-11-21'), to: day('2026-11-23') }] })
    expect(Date.parse(paused.at) - Date.parse(plain.at)).toBe(48 * 3_600_000)
  })
})

describe('the explanation', () => {
  test('tells start, length with its article, suspension and the day off, in both languages', () => {
    const { explain } = due('delegated-mediation', '2025-08-29', { suspensions: [{ from: day('2025-09-01'), to: day('2025-09-04') }] })
    expect(explain.map((step) => step.zh)).toEqual([
      '2025年8月29日 调解组织或调解员签字接收法院移送的材料（线上为确认接受），当日不计入。',
      '期限 30日（《特邀调解规定》第27条、《人民法院在线调解规则》第24条、《人民法院在线调解规则》第26条、《关于严格依法规范民事案件立案与调解工作的意见》第2条）。',
      '2025年9月1日至2025年9月3日中止，3日不计入。',
      '最后一日 2025年10月1日 是休息日，顺延到 2025年10月9日（《民事诉讼法》第85条、《民法典》第203条）。',
    ])
    expect(explain.at(-1)?.en).toBe('The last day, 1 Oct 2025, is a day off: moved to 9 Oct 2025 (Civil Procedure Law, art. 85; Civil Code, art. 203).')
  })

  test('never lacks a language, whatever the rule', () => {
    for (const rule of deadlines) {
      const told = dueOn({ rule, start: rule.since, calendar: defaultCalendar, extensions: [{ days: 3 }] })
      for (const step of told.explain) {
        expect(step.zh).toMatch(/[一-鿿]/)
        expect(step.en).toMatch(/^[^一-鿿]+$/)
      }
    }
  })
})

const start = fc.integer({ min: 0, max: 3600 }).map((n) => addDays(day('2016-08-01'), n))
const anyRule = fc.constantFrom(...deadlines.filter((one) => !one.before))
const rolling = anyRule.filter((one) => one.rolls)
const calendarDays = fc.constantFrom(...deadlines.filter((one) => one.length.unit === 'day'))
const of = (rule: Deadline, from: ReturnType<typeof day>, more: Partial<Parameters<typeof dueOn>[0]> = {}) =>
  dueOn({ rule, start: from, calendar: defaultCalendar, startedAt: momentAt(Date.parse(startOfDay(from)) + 36_000_000), ...more })

describe('always', () => {
  test('a term that rolls never ends on a day off', () => {
    fc.assert(fc.property(rolling, start, fc.integer({ min: 0, max: 40 }), (rule, from, days) => {
      expect(worksProvisionally(of(rule, from, { extensions: [{ days }] }).due, defaultCalendar)).toBe(true)
    }))
  })

  test('a later start never ends earlier', () => {
    fc.assert(fc.property(anyRule, start, fc.integer({ min: 1, max: 40 }), (rule, from, later) => {
      const [a, b] = [of(rule, from), of(rule, addDays(from, later))]
      expect(b.due >= a.due).toBe(true)
      expect(b.at >= a.at).toBe(true)
    }))
  })

  test('k still days inside a term of calendar days move its end by k, before it rolls', () => {
    fc.assert(fc.property(calendarDays, start, fc.integer({ min: 1, max: 30 }), fc.nat(), (rule, from, k, where) => {
      const since = addDays(from, 1 + (where % rule.length.n))
      const plain = of(rule, from)
      const paused = of(rule, from, { suspensions: [{ from: since, to: addDays(since, k) }] })
      expect(daysBetween(plain.unrolled, paused.unrolled)).toBe(k)
    }))
  })

  test('still days before the start or after the end change nothing', () => {
    fc.assert(fc.property(anyRule, start, fc.integer({ min: 1, max: 30 }), (rule, from, k) => {
      const plain = of(rule, from)
      const outside = [{ from: addDays(from, -k), to: from }, { from: addDays(plain.due, 1), to: addDays(plain.due, 1 + k) }]
      expect(of(rule, from, { suspensions: outside }).due).toBe(plain.due)
    }))
  })

  test('two suspensions that overlap count once, in any order', () => {
    fc.assert(fc.property(calendarDays.filter((one) => one.length.n >= 3), start, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (rule, from, a, b) => {
      const first = { from: addDays(from, 1), to: addDays(from, 1 + a) }
      const second = { from: addDays(from, 2), to: addDays(from, 2 + b) }
      const whole = { from: first.from, to: first.to > second.to || second.from > first.to ? first.to : second.to }
      const one = of(rule, from, { suspensions: [first, second] })
      const other = of(rule, from, { suspensions: [second, first] })
      expect(one.due).toBe(other.due)
      if (second.from <= first.to) expect(one.due).toBe(of(rule, from, { suspensions: [whole] }).due)
    }))
  })

  test('an extension never goes over its cap, and a term without one never grows', () => {
    fc.assert(fc.property(anyRule, start, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }), (rule, from, asked) => {
      const total = asked.reduce((sum, one) => sum + one, 0)
      const { added, warnings, due: last } = of(rule, from, { extensions: asked.map((days) => ({ days })) })
      const most = rule.extension ? (rule.extension.cap?.n ?? Number.POSITIVE_INFINITY) : 0
      expect(added).toBe(Math.min(total, most))
      expect(warnings.some((one) => one.code === 'extension-capped' || one.code === 'no-extension')).toBe(total > most)
      if (added === 0) expect(last).toBe(of(rule, from).due)
    }))
  })

  test('the moment at which it is too late is the first of the day after, or inside the due day for hours', () => {
    fc.assert(fc.property(anyRule, start, (rule, from) => {
      const { due: last, at } = of(rule, from)
      if (rule.length.unit === 'hour') expect(at > startOfDay(last) && at <= startOfDay(addDays(last, 1))).toBe(true)
      else expect(at).toBe(startOfDay(addDays(last, 1)))
    }))
  })

  test('the machine’s zone changes no due day', () => {
    const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu']
    const before = process.env['TZ']
    const told = zones.map((zone) => {
      process.env['TZ'] = zone
      return deadlines.map((rule) => of(rule, day('2026-09-28'), { startedAt: moment('2026-09-28T15:59:00Z') }))
    })
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
    for (const one of told) expect(one).toEqual(told[0])
  })
})

test('a name without a rule on that day is not guessed', () => {
  expect(findDeadline('entrusted-extension-cap', day('2024-12-31'))).toBeUndefined()
  expect(() => ruleOn('entrusted-extension-cap', day('2024-12-31'))).toThrow('the first holds from 2025-01-01')
  expect(() => ruleOn('no-such-term', day('2026-01-01'))).toThrow('no rule is named')
})
