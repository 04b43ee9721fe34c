import { addDays } from '../../../src/domain/kernel/day.ts'
import type { Day } from '../../../src/domain/kernel/day.ts'
import type { Field } from '../../../src/domain/matter/form.ts'
import type { Actor } from '../../../src/domain/people/actor.ts'
import { officers, committeeIn, unitIn } from '../../support/hamlet.ts'
import { bodyIn, places } from '../../support/village.ts'

/** Numbers from which choices are made; a shrunk tape makes plainer ones. Beyond its end every choice is the first. */
export class Tape {
  private at = 0
  private readonly numbers: readonly number[]
  constructor(numbers: readonly number[]) { this.numbers = numbers }
  next(sides: number): number {
    const number = this.numbers[this.at] ?? 0
    this.at += 1
    return sides <= 1 ? 0 : number % sides
  }
  pick<T>(of: readonly T[]): T {
    return of[this.next(of.length)] as T
  }
  /** The first is the likelier one. */
  mostly<T>(first: T, second: T): T {
    return this.next(4) < 3 ? first : second
  }
}

export interface Hints {
  readonly actor: Actor
  readonly today: Day
  readonly parties: readonly { readonly person: string; readonly name: string }[]
  readonly files: readonly string[]
  readonly codes: readonly string[]
  /** The numbers of this run: nobody of another run has them. */
  phone(no: number): string
}

export const names = ['李建国', '王小红', '欧阳雪', '陈𠮷', 'John Smith', '黎Li', '㼆三', '东莞市锦程制衣有限公司'] as const
const said = ['楼上漏水，天花板掉了', '工资没有发', "'; drop table facts; --", '<img src=x onerror=alert(1)>', '😀 𠮷 㼆', '{{code}} ${x}', '谈好了'] as const
const bodies = [committeeIn('north'), committeeIn('south'), bodyIn('north'), bodyIn('northA'), unitIn('north'), unitIn('south'), bodyIn('city')]
const mediators = officers.filter((one) => one.posts[0]?.role === 'mediator').map((one) => one.account)
const areas = [places.north, places.northA, places.northB, places.southA, places.city]

/** What somebody might fill in; each field as its form asks for it. */
export const fill = (fields: readonly Field[], tape: Tape, hints: Hints): Record<string, unknown> =>
  Object.fromEntries(fields.flatMap((field): [string, unknown][] => (field.required || tape.next(2) === 0 ? [[field.name, valueOf(field, tape, hints)]] : [])))

const valueOf = (field: Field, tape: Tape, hints: Hints): unknown => {
  switch (field.widget) {
    case 'text': return field.name === 'name' ? nameFor(tape, hints) : tape.pick(said)
    case 'long': return tape.pick(said)
    case 'choice': return tape.pick(Object.keys(field.options ?? {}))
    case 'choices': return Object.keys(field.options ?? {}).filter(() => tape.next(6) === 1)
    case 'yes': return tape.mostly(true, false)
    case 'count': return field.name === 'no' ? 1 + tape.next(2) : tape.pick([3, 7, 1, 15, 5, 0])
    case 'money': return tape.pick([860_000, 100, 0, 5_000])
    case 'day': return addDays(hints.today, tape.pick([0, 5, 30, -3]))
    case 'area': return tape.pick(areas)
    case 'body': return tape.pick(bodies)
    case 'account': return tape.mostly(tape.pick(mediators), tape.pick(officers).account)
    case 'person': return (tape.next(hints.parties.length + 1) === 0 ? hints.parties[0] : tape.pick(hints.parties))?.person ?? bodyIn('north')
    case 'phone': return hints.phone(tape.next(12))
    case 'identity': return undefined
    case 'cause': return ''
    case 'code': return tape.pick(hints.codes.length === 0 ? ['DG-0000-0000-0'] : hints.codes)
    case 'files': return hints.files.slice(0, 1)
    case 'group': return fill(field.of ?? [], tape, hints)
    case 'list': case 'replies': return Array.from({ length: 1 + tape.next(2) }, () => fill(field.of ?? [], tape, hints))
  }
}

/** Whoever signs writes their own name; others are anybody. */
const nameFor = (tape: Tape, { actor, parties }: Hints): string => {
  const own = actor.kind === 'resident' ? parties.find((party) => party.person === actor.person)?.name : undefined
  return own !== undefined && tape.next(5) < 4 ? own : tape.pick(names)
}

const junk: readonly unknown[] = [null, -1, 'x'.repeat(60_000), { constructor: 1 }, [], [[]], '', 1.5, '\u0000', true, { length: 3 }]

/** The same with one thing wrong in it, or missing. */
export const spoil = (payload: Record<string, unknown>, tape: Tape): unknown => {
  const keys = Object.keys(payload)
  if (keys.length === 0 || tape.next(6) === 5) return tape.pick(junk)
  const key = tape.pick(keys)
  const { [key]: _gone, ...rest } = payload
  return tape.next(3) === 0 ? rest : { ...payload, [key]: tape.pick(junk) }
}
