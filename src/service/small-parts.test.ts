import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { day, moment } from '../domain/kernel/day.ts'
import { isRefused } from '../domain/kernel/fault.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import { words } from '../domain/kernel/words.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import * as form from '../domain/matter/form.ts'
import { partyFields } from '../domain/matter/party.ts'
import type { Told } from '../domain/matter/state.ts'
import type { LineRow } from '../store/line.ts'
import { dispute } from '../domain/kinds/dispute/dispute.ts'
import { loan } from '../../tests/support/loan.ts'
import { chained, chainStart } from './chain.ts'
import { clocksFor, clockView } from './clock-view.ts'
import { idFrom, keyId } from './context.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { formFaults } from './form-faults.ts'
import { readPayload } from './forms.ts'
import { readNumbers } from './read-numbers.ts'
import { roadOf } from './road-strip.ts'
import { wellFormed } from './well-formed.ts'

const kind = loan as unknown as Parameters<typeof roadOf>[0]

describe('every fault of a form says what to do, in both languages', () => {
  const label = words('一', 'one')
  const asked = form.form({
    name: form.text({ label, max: 5 }), age: form.count({ label, max: 9 }), on: form.day({ label }), yes: form.yes({ label }), sum: form.money({ label }),
    side: form.choice({ a: words('甲', 'A'), b: words('乙', 'B') }, { label }), rows: form.list({ x: form.text({ label }), how: form.maybe(form.choices({ c: words('丙', 'C'), d: words('丁', 'D') }, { label })) }, { label, min: 1, max: 2 }), place: form.area({ label }),
  })
  const good = { name: '一', age: 1, on: '2026-03-02', yes: true, sum: 100, side: 'a', rows: [{ x: 'y' }], place: '441900' }

  test.each([
    [{ name: undefined }, 'name', '必须填写'], [{ name: '' }, 'name', '不能为空'], [{ name: '一二三四五六' }, 'name', '最多 5 个字'], [{ name: 7 }, 'name', '应当是文字'],
    [{ age: 10 }, 'age', '不能超过 9'], [{ age: -1 }, 'age', '不能小于 0'], [{ age: 1.5 }, 'age', '整数'], [{ age: '1' }, 'age', '数字'],
    [{ on: '2026-02-30' }, 'on', '日期不存在'], [{ yes: 'yes' }, 'yes', '“是”或“否”'], [{ sum: 0.5 }, 'sum', '整数'], [{ side: 'c' }, 'side', '甲（a）、乙（b）'],
    [{ rows: [] }, 'rows', '至少要有 1 项'], [{ rows: [{ x: 'a' }, { x: 'a' }, { x: 'a' }] }, 'rows', '最多 2 项'], [{ rows: [{ x: '' }] }, 'rows.0.x', '不能为空'], [{ rows: 'x' }, 'rows', '列表'],
    [{ rows: [{ x: 'a', how: ['c', 'e'] }] }, 'rows.0.how.1', '丙（c）、丁（d）'], [{ place: 'Dongguan' }, 'place', '写法不对'], [{ rows: ['x'] }, 'rows.0', '一组内容'],
  ])('%j', (change, path, says) => {
    const answer = readPayload(asked, { ...good, ...change })
    const [field] = isRefused(answer) ? (answer.refused.fields ?? []) : []
    expect(field?.path).toBe(path)
    expect(field?.words.zh).toContain(says)
    expect(field?.words.en).not.toMatch(/[{}\u4e00-\u9fff]/)
  })

  test('a good payload passes; a field that nobody asked for is refused by its name, and not dropped in silence', () => {
    expect(readPayload(asked, good)).toEqual({ payload: good })
    expect(readPayload(asked, { ...good, more: 1, other: 2 })).toMatchObject({ refused: { code: 'invalid', values: { count: 2 }, fields: [
      { path: 'more', words: { zh: '没有这一项：more。请去掉。', en: 'There is no such field: more. Leave it out.' } }, { path: 'other' },
    ] } })
    expect(readPayload(form.form({}), undefined)).toEqual({ payload: {} })
  })

  test('a field that nobody asked for inside a row, or a group in a row, is refused by its whole place; the system may say more than an act needs', () => {
    const nested = form.form({ rows: form.list({ x: form.text({ label }), in: form.maybe(form.group({ y: form.maybe(form.yes({ label })) }, { label })) }, { label }), said: form.maybe(form.replies({ no: form.count({ label }) }, { label })) })
    const payload = { rows: [{ x: 'a' }, { x: 'b', more: 1, in: { y: true, z: 2 } }], said: [{ no: 1, words: '' }] }
    expect(readPayload(nested, payload)).toMatchObject({ refused: { code: 'invalid', values: { count: 3 }, fields: [
      { path: 'rows.1.more', words: { zh: '没有这一项：rows.1.more。请去掉。', en: 'There is no such field: rows.1.more. Leave it out.' } }, { path: 'rows.1.in.z' }, { path: 'said.0.words' },
    ] } })
    expect(readPayload(nested, { rows: [{ x: '', more: 1 }] }), 'beside what is wrong in the fields that there are').toMatchObject({ refused: { values: { count: 2 }, fields: [{ path: 'rows.0.x' }, { path: 'rows.0.more' }] } })
    expect(readPayload(nested, { rows: [{ x: 'a', more: 1 }], clock: 'reply' }, true)).toEqual({ payload: { rows: [{ x: 'a' }] } })
  })

  test('a rule of a kind’s own brings its words along; one without gets the general ones', () => {
    const own = z.object({ a: z.string().refine(() => false, { params: { words: words('不行', 'no') } }), b: z.string().refine(() => false) }).safeParse({ a: 'x', b: 'y' })
    const answer = own.success ? undefined : formFaults(own.error)
    expect(answer?.refused.fields?.map((field) => field.words.zh)).toEqual(['不行', expect.stringContaining('写法不对')])
  })
})

test('whatever JSON carries is made fit to be kept, and stays the same when it is already', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    const fit = wellFormed(value)
    expect(JSON.stringify(fit).isWellFormed()).toBe(true)
    expect(JSON.stringify(fit)).not.toContain('\\u0000')
    expect(wellFormed(fit)).toEqual(fit)
  }))
  expect(wellFormed({ a: ['x\ud800', null, 1] })).toEqual({ a: ['x\ufffd', null, 1] })
})

test('the numbers of a described person come to their stored form, each fault with its place', () => {
  const fields = form.fieldsOf(form.form(partyFields))
  const read = (value: Record<string, unknown>) => readNumbers(fields, value, 'parties.1', day('2026-03-02'))
  expect(read({ name: '李', form: 'natural', phone: '+86 138-0013-8000', idNumber: '11010519491231002x' })).toEqual({ faults: [], described: { name: '李', form: 'natural', person: undefined, phone: '13800138000', idNumber: '11010519491231002X', birth: '1949-12-31', address: undefined } })
  expect(read({ name: '李', phone: '00852 9123 4567' }).described.phone).toBe('+85291234567')
  expect(read({ name: '厂', form: 'company', idNumber: '110105194912310021' }).faults.map((one) => one.path)).toEqual(['parties.1.idNumber'])
  expect(read({ name: '李', phone: '1380013', idNumber: '110105194912310020' }).faults.map((one) => one.path)).toEqual(['parties.1.phone', 'parties.1.idNumber'])
  expect(read({ name: '李', phone: ' ', idNumber: '' }).faults).toEqual([])
})

describe('cursors', () => {
  const row = { due: '2026-03-02', id: '019cac0f-2680-7548-999b-9fb8d838fd3e' } as unknown as LineRow
  test('lead back to their place, for their own order only', () => {
    expect(placeOf(cursorOf('due', row, true), 'due')).toEqual({ due: row.due, id: row.id, back: true })
    expect(placeOf(cursorOf('due', row, false), 'newest')).toBeUndefined()
    expect(placeOf('last', 'oldest')).toBe('last')
  })
  test('anything else is none', () => {
    fc.assert(fc.property(fc.string(), (text) => { fc.pre(text !== 'last'); expect(placeOf(text, 'due')).toBeUndefined() }))
    expect(placeOf('due.n.2026-02-30.019cac0f-2680-7548-999b-9fb8d838fd3e', 'due')).toBeUndefined()
  })
})

describe('a clock for a person', () => {
  const noon = (on: string) => moment(`${on}T04:00:00Z`)
  const clock = (more: Partial<ClockRow>): ClockRow => ({ name: 'back', key: '', started: day('2026-03-01'), due: day('2026-03-31'), at: moment('2026-03-31T16:00:00Z'), lapse: 'lose', pauses: [], added: 0, warnings: [], ...more })
  test.each([['2026-03-02', 29, 'green'], ['2026-03-20', 11, 'green'], ['2026-03-21', 10, 'yellow'], ['2026-03-31', 0, 'yellow'], ['2026-04-01', -1, 'red']] as const)('on %s has %i days left and is %s', (today, left, light) => {
    expect(clockView(kind, clock({}), noon(today))).toMatchObject({ left, light, words: { zh: '归还' }, thereafter: { zh: '到时按遗失登记' } })
  })
  test('of a term of three days is near when two are left, as in every list', () => {
    const short = clock({ due: day('2026-03-04') })
    expect((['2026-03-01', '2026-03-02'] as const).map((today) => clockView(kind, short, noon(today)).light)).toEqual(['green', 'yellow'])
  })
  test('of a term in hours carries its moment, and is past from that moment on, not from midnight', () => {
    const hours = clock({ rule: 'first-contact', due: day('2026-03-04'), at: moment('2026-03-03T18:39:00Z') })
    expect(clockView(kind, hours, moment('2026-03-03T18:38:00Z'))).toMatchObject({ at: hours.at, left: 0, light: 'yellow' })
    expect(clockView(kind, hours, moment('2026-03-03T18:39:00Z'))).toMatchObject({ at: hours.at, left: 0, light: 'red' })
    expect(clockView(kind, clock({ rule: 'people-mediation' }), noon('2026-03-02')).at).toBeUndefined()
  })
  test('of the office is shown to no party, and a timer of the system to nobody', () => {
    const [own] = kind.clocks
    if (!own) throw new Error('the kind has no clock')
    const extended = { ...kind, clocks: [own, { ...own, name: 'office', inside: true as const }, { ...own, name: 'reminder', inside: true as const, timer: true as const }] }
    const rows = extended.clocks.map(({ name }) => clock({ name }))
    expect(clocksFor(extended, rows, false).map((row) => row.name)).toEqual([own.name, 'office'])
    expect(clocksFor(extended, rows, true).map((row) => row.name)).toEqual([own.name])
  })
  test('that stands still says so, and one of the law cites it', () => {
    expect(clockView(kind, clock({ pausedOn: day('2026-03-02') }), noon('2026-04-09')).light).toBe('paused')
    expect(clockView(kind, clock({ rule: 'people-mediation' }), noon('2026-03-02')).cite?.zh).toMatch(/《.+》/)
  })
})

test('the road shows a step as passed only where something was done at it: a suit straight after filing was not mediated', () => {
  const told = (seq: number, stage: string, at: string): Told => ({ seq, kind: 'x', data: {}, stage, at: moment(at), by: { kind: 'system', name: '', role: 'system' } })
  const road = (stage: string, ...stages: readonly string[]) => Object.fromEntries(roadOf(dispute as unknown as Parameters<typeof roadOf>[0], stages.map((one, at) => told(at + 1, one, `2026-03-0${at + 1}T02:00:00Z`)), stage, moment('2026-03-09T02:00:00Z')).map((one) => [one.step, one.state]))
  expect(road('filing', 'registered', 'filing'), 'it stands at the court’s door').toEqual({ register: 'done', accept: 'skipped', route: 'skipped', mediate: 'skipped', agree: 'skipped', confirm: 'skipped', perform: 'skipped', visit: 'skipped', filing: 'now', archive: 'ahead' })
  expect(road('filing', 'registered', 'accepted', 'routed', 'preparing', 'filing'), 'who was only asked').toMatchObject({ route: 'done', mediate: 'skipped', filing: 'now' })
  expect(road('filing', 'registered', 'accepted', 'routed', 'preparing', 'mediating', 'filing'), 'mediation is over and lies behind').toMatchObject({ mediate: 'done', agree: 'skipped', filing: 'now' })
  expect(road('concluded', 'registered', 'filing', 'concluded')).toMatchObject({ register: 'done', accept: 'skipped', mediate: 'skipped', filing: 'done', archive: 'now' })
  expect(road('visiting', 'mediating', 'agreed', 'visiting'), 'paid before the thirty days were over it was performed all the same').toMatchObject({ agree: 'done', confirm: 'skipped', perform: 'done', visit: 'now' })
  expect(road('concluded', 'mediating', 'agreed', 'visiting', 'concluded')).toMatchObject({ perform: 'done', visit: 'done' })
  expect(road('agreed', 'mediating', 'agreed', 'visiting', 'agreed'), 'a call-back found it open: it lies ahead again').toMatchObject({ agree: 'now', perform: 'ahead' })
  expect(road('accepted', 'registered', 'filing', 'concluded', 'accepted'), 'mediated again it is on the road again').not.toHaveProperty('filing')
  expect(road('mediating', 'registered', 'accepted', 'routed', 'preparing', 'mediating'), 'who never sued has no such step').not.toHaveProperty('filing')
  expect(road('concluded', 'registered', 'accepted', 'routed', 'preparing', 'concluded'), 'who was only asked was not in mediation').toMatchObject({ route: 'done', mediate: 'skipped' })
  expect(road('concluded', 'registered', 'accepted', 'routed', 'preparing', 'mediating', 'filing', 'concluded')).toMatchObject({ mediate: 'done', agree: 'skipped' })
})

test('the road shows where it has been and for how long, where it is, and what lies ahead', () => {
  const told = (seq: number, stage: string, at: string): Told => ({ seq, kind: 'x', data: {}, stage, at: moment(at), by: { kind: 'system', name: '', role: 'system' } })
  const facts = [told(1, 'asked', '2026-03-01T02:00:00Z'), told(2, 'asked', '2026-03-02T02:00:00Z'), told(3, 'lent', '2026-03-04T02:00:00Z')]
  expect(roadOf(kind, facts, 'lent', moment('2026-03-09T02:00:00Z'))).toMatchObject([{ step: 'ask', state: 'done', days: 3 }, { step: 'lent', state: 'now', days: 5 }, { step: 'back', state: 'ahead' }])
  const over = [...facts, told(4, 'returned', '2026-03-10T02:00:00Z')]
  expect(roadOf(kind, over, 'returned', moment('2026-05-01T02:00:00Z'))).toMatchObject([{ state: 'done' }, { state: 'done', days: 6 }, { state: 'done', days: 0 }])
  const lost = [...facts, told(4, 'lost', '2026-03-10T02:00:00Z')]
  expect(roadOf(kind, lost, 'lost', moment('2026-05-01T02:00:00Z')).map((step) => step.state)).toEqual(['done', 'done', 'skipped'])
})

describe('the chain', () => {
  const fact = (data: unknown): Told => ({ seq: 1, kind: 'opened', data, stage: 'asked', at: moment('2026-03-01T02:00:00Z'), by: { kind: 'system', name: 'x', role: 'system' } })
  const id = idFrom<'matter'>('chain') as MatterId
  test('does not depend on the order in which keys were written, but on everything else', () => {
    const hash = (data: unknown, of = id, act = 'open', key = 'k'): string => chained(chainStart, of, [fact(data)], act, key).head.toString('hex')
    expect(hash({ a: 1, b: { c: 2, d: undefined } })).toBe(hash({ b: { c: 2 }, a: 1 }))
    const all = [hash({ a: 1 }), hash({ a: 2 }), hash({ a: '1' }), hash({ a: 1 }, idFrom('other')), hash({ a: 1 }, id, 'other'), hash({ a: 1 }, id, 'open', 'other')]
    expect(new Set(all).size).toBe(all.length)
  })
})

test('a key of any writing is an id; the same key is the same id', () => {
  expect(keyId('019CAC0F-2680-7548-999B-9FB8D838FD3E')).toBe('019cac0f-2680-7548-999b-9fb8d838fd3e')
  expect(keyId('once more')).toBe(keyId('once more'))
  expect(keyId('once more')).not.toBe(keyId('Once more'))
  expect(keyId('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
