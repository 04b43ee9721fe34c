import { expect, test } from 'vitest'
import { asId } from '../domain/kernel/id.ts'
import type { PersonId } from '../domain/kernel/id.ts'
import type { Actor } from '../domain/people/actor.ts'
import { matched } from './match-person.ts'
import type { Candidate, Described } from './match-person.ts'

const id = (no: number): PersonId => asId(`00000000-0000-8000-8000-00000000000${no}`)
const known = (no: number, name: string, phoneKey: string | null, idKey: string | null = null): Candidate => ({ id: id(no), name, form: 'natural', phoneKey, idKey })
const said = (name: string, phone?: string, number?: string): Described => ({ name, form: 'natural', marks: { ...(phone ? { phone } : {}), ...(number ? { id: number } : {}) } })
const officer: Actor = { kind: 'officer', city: '990000', account: asId('00000000-0000-8000-8000-0000000000aa'), name: 'o', posts: [] }
const resident = (no: number): Actor => ({ kind: 'resident', city: '990000', person: id(no), name: '' })

const register = [known(1, '王一', 'p1', 'n1'), known(2, '王二', 'p1'), known(3, '李三', null, 'n3'), known(4, '赵四', 'p4')]

test.each([
  ['an officer: the number decides, whatever the name', officer, said('别名', undefined, 'n1'), 1],
  ['an officer: the number decides, and the phone may be new', officer, said('王一', 'p9', 'n1'), 1],
  ['an officer: a number for somebody who had none', officer, said('赵四', 'p4', 'n9'), 4],
  ['an officer: a phone for somebody who had none', officer, said('李三', 'p9', 'n3'), 3],
  ['a phone with its name', officer, said('王 二', 'p1'), 2],
  ['a phone with another name is somebody new', officer, said('王三', 'p1'), undefined],
  ['a phone with the name, but another number, is somebody new', officer, said('王一', 'p1', 'n9'), undefined],
  ['a name alone is somebody new', officer, said('王一'), undefined],
  ['a stranger who says nothing new', resident(9), said('王一', 'p1', 'n1'), 1],
  ['a stranger who gives a known person a new phone', resident(9), said('王一', 'p9', 'n1'), undefined],
  ['a stranger who gives a known person a first phone', resident(9), said('李三', 'p9', 'n3'), undefined],
  ['a stranger who gives a known person a first number', resident(9), said('赵四', 'p4', 'n9'), undefined],
  ['oneself, by the phone that was proved, under whatever name', resident(2), said('小王', 'p1'), 2],
  ['oneself, with a first number', resident(4), said('赵四', 'p4', 'n9'), 4],
  ['oneself, but with somebody else’s number', resident(1), said('王一', 'p1', 'n3'), undefined],
] as const)('%s', (_, actor, described, expected) => {
  expect(matched(described, register, actor)?.id).toBe(expected === undefined ? undefined : id(expected))
})

test('one who is named outright is taken as named, or not at all', () => {
  expect(matched({ ...said('x'), person: id(3) }, register, officer)?.id).toBe(id(3))
  expect(matched({ ...said('王一', 'p1', 'n1'), person: id(8) }, register, officer)).toBeUndefined()
})
