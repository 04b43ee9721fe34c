import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../matter/form.ts'
import { actsFrom } from '../matter/next.ts'
import { disclose, readActs, receiverActs } from '../people/grants.ts'
import { rolesOfCell } from '../../../tests/support/grants.ts'
import { roles } from '../words/roles.ts'
import { kinds } from './index.ts'

const all = Object.values(kinds)
const complete = (words: { zh: string; en: string } | undefined) => Boolean(words?.zh && words.en)

describe.each(all.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
  const moved = new Set(kind.moves.map((move) => move.act))

  test('every act in the chart has a form and a grant; every act with a form is in the chart', () => {
    expect([...moved].toSorted()).toEqual(Object.keys(kind.acts).toSorted())
    for (const name of moved) expect(Object.keys(kind.grants), name).toContain(name)
  })

  test('every grant is of an act of the kind or of reading, to a role that exists', () => {
    const known = new Set([...moved, ...readActs, ...receiverActs, disclose, 'open', 'count'])
    for (const [name, cell] of Object.entries(kind.grants)) {
      expect(known, name).toContain(name)
      for (const role of rolesOfCell(cell)) expect(Object.keys(roles)).toContain(role)
    }
  })

  test('every row of the chart names stages and guards that exist', () => {
    for (const move of kind.moves) {
      if (move.to !== 'same') expect(Object.keys(kind.stages)).toContain(move.to)
      if (move.from !== '*') for (const from of move.from) expect(Object.keys(kind.stages)).toContain(from)
      if (move.when) expect(Object.keys(kind.guards)).toContain(move.when)
    }
  })

  test('what is to be done now in a stage can be done from it', () => {
    for (const [stage, said] of Object.entries(kind.stages)) {
      for (const name of said.now ?? []) expect(actsFrom(kind, stage), stage).toContain(name)
    }
  })

  test('rows of one act from one stage end with one that always fits', () => {
    for (const stage of Object.keys(kind.stages)) {
      for (const name of actsFrom(kind, stage)) {
        const rows = kind.moves.filter((move) => move.act === name && (move.from === '*' ? !kind.stages[stage]?.end : move.from.includes(stage)))
        expect(rows.at(-1)?.when, `${name} from ${stage}`).toBeUndefined()
      }
    }
  })

  test('every stage is reached from the start, and every stage but an end has a way out', () => {
    const reached = new Set([kind.start])
    for (let grew = true; grew;) {
      grew = false
      for (const move of kind.moves) {
        const from = move.from === '*' ? [...reached].filter((stage) => !kind.stages[stage]?.end) : move.from.filter((stage) => reached.has(stage))
        if (from.length > 0 && move.to !== 'same' && !reached.has(move.to)) {
          reached.add(move.to)
          grew = true
        }
      }
    }
    expect([...reached].toSorted()).toEqual(Object.keys(kind.stages).toSorted())
    for (const [stage, said] of Object.entries(kind.stages)) {
      const out = kind.moves.some((move) => (move.from === '*' ? !said.end : move.from.includes(stage)) && move.to !== 'same' && move.to !== stage)
      expect(out || said.end === true, stage).toBe(true)
    }
  })

  test('every open stage has a clock that can run in it, so that no matter rests forever', () => {
    for (const [stage, said] of Object.entries(kind.stages)) {
      if (!said.end) expect(kind.clocks.some((clock) => clock.stages.includes(stage)), stage).toBe(true)
    }
  })

  test('what a clock does when it runs out is an act the system may do, from every stage in which it runs', () => {
    for (const clock of kind.clocks) {
      expect(kind.grants[clock.lapse]?.system, clock.lapse).toBe('city')
      for (const stage of clock.stages) expect(actsFrom(kind, stage), `${clock.name} in ${stage}`).toContain(clock.lapse)
    }
  })

  test('says everything in both languages', () => {
    const said = [
      kind.words, kind.open.words, ...kind.road.map((one) => one.words), ...Object.values(kind.stages).flatMap((one) => [one.words, one.plain]),
      ...Object.values(kind.acts).map((one) => one.words), ...kind.clocks.flatMap((one) => [one.words, one.thereafter]), ...kind.queues.map((one) => one.words),
      ...kind.papers.flatMap((one) => [one.words, one.from]), ...Object.values(kind.letters), ...Object.values(kind.tells),
    ]
    expect(said.filter((one) => !complete(one))).toEqual([])
    for (const name of Object.keys(kind.reducers)) expect(Object.keys(kind.tells), name).toContain(name)
    for (const one of [kind.open.form, ...Object.values(kind.acts).map((act) => act.form)]) {
      for (const field of fieldsOf(one)) expect(complete(field.label), field.name).toBe(true)
    }
  })

  test('queues name stages that exist and roles that may list', () => {
    for (const queue of kind.queues) {
      for (const stage of queue.filter.stage ?? []) expect(Object.keys(kind.stages)).toContain(stage)
      for (const role of queue.roles) expect(kind.grants.list?.[role], `${queue.name} for ${role}`).toBeDefined()
    }
  })

  test('no text a person can type breaks a form: it is taken or refused with a place', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.keys(kind.acts)), fc.jsonValue(), (name, value) => {
      const result = kind.acts[name]?.form.safeParse(value)
      expect(result?.success === true || (result?.error?.issues.length ?? 0) > 0).toBe(true)
    }), { numRuns: 300 })
  })
})
