import { expect, test } from 'vitest'
import { actors, factory, idFor, li, people, places, resident, Walk } from '../../tests/support/world.ts'
import { dispute } from '../domain/kinds/dispute/dispute.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Actor } from '../domain/people/actor.ts'
import { openNames } from './open-names.ts'

const wang = idFor<'person'>(205)
const walk = new Walk(dispute, '2026-03-02')
walk.open(actors.window, { story: '漏水', claim: '赔', area: places.xintang, type: 'neighbour', parties: [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
] })
/** As the kind has it once there is an agreement: its sides know each other by name. */
const agreeing = { ...dispute, namesKnownTo: (_: unknown, person: string) => (person === people.li ? [people.factory] : []) } as unknown as Kind
const state = walk.state as MatterState
const bearer: Actor = { kind: 'bearer', city: '441900', person: people.li, matter: state.id, name: '李建国' }
const none = new Map<never, never>()
const read = (actor: Actor, revealed: Parameters<typeof openNames>[3] = none, more: Parameters<typeof openNames>[4] = {}) => openNames(agreeing, state, actor, revealed, more)
const text = '李建国 13812342210 找东莞市锦程制衣有限公司 13900008876'

test('a party reads themselves and those of whom they agree with; the other side, who agrees with nobody yet, only themselves', () => {
  expect([people.li, people.factory].map(read(li).isFull)).toEqual([true, true])
  expect([people.li, people.factory].map(read(factory).isFull)).toEqual([false, true])
  expect(read(factory).nameOf(people.li)).toBe('李**')
  expect(read(li).hide.text(text)).toBe('李建国 13812342210 找东莞市锦程制衣有限公司 139****8876')
})

test('on paper nobody’s number is printed, their own neither', () => {
  expect(read(li, none, { printed: true }).hide.text(text)).toBe('李建国 138****2210 找东莞市锦程制衣有限公司 139****8876')
})

test('whoever only holds a case code knows themselves and agrees with nobody; somebody who is no party has no name here', () => {
  expect([people.li, people.factory, undefined].map(read(bearer).isFull)).toEqual([true, false, false])
  expect(read(bearer).hide.text(text)).toContain('138****2210')
  expect([...read(bearer).agreedWith]).toEqual([])
  expect(read(actors.mediator).nameOf(wang)).toBe('—')
  expect(read(resident(wang, '王芳')).isFull(people.li)).toBe(false)
})

test('an officer reads what they revealed, and in texts exactly that; people of what was taken in are hidden as the parties are', () => {
  const revealed = new Map([[people.li, { name: true, phone: undefined }]])
  expect([people.li, people.factory].map(read(actors.mediator, revealed).isFull)).toEqual([true, false])
  expect(read(actors.mediator, revealed).hide.text(text)).toMatch(/^李建国 138\*\*\*\*2210 找(?!东莞市锦程制衣有限公司)/)
  const also = [{ person: wang, side: 'applicant', form: 'natural', name: '王桂芳' }] as unknown as NonNullable<Parameters<typeof openNames>[4]>['also']
  expect(read(actors.mediator, none, also ? { also } : {}).hide.text('王桂芳也在场')).toBe('王**也在场')
})
