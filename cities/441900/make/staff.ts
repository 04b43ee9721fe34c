import { randomOf } from '../../../demo/random.ts'
import { inventPerson } from '../../../demo/stories/people.ts'
import { day } from '../../../src/domain/kernel/day.ts'
import type { Area, Body, RoleId } from '../../shapes.ts'
import type { Person } from './people.ts'

/** Towns where every desk is taken, down to the villages, so that a matter can be walked through any door there. */
const fullTowns = ['厚街', '长安', '虎门', '塘厦', '东城']

interface Seat { readonly login: string; readonly role: RoleId; readonly body: string; readonly area: string; readonly title: string; readonly kind?: NonNullable<Person[8]>['kind']; readonly firm?: string }

/**
 * The people behind the showcase: whoever must be there for a city of matters to have been worked on. Every town has its window, dispatcher and
 * two mediators; every city-wide mediation body and linked unit has one person; the five full towns have them all. A seat that `taken`
 * accounts already fill is left out.
 */
export function staff(areas: readonly Area[], bodies: readonly Body[], taken: readonly Person[]): Person[] {
  const towns = areas.filter((a) => a.tier === 'town' && a.kind !== 'virtual' && (a.residents10k ?? 0) > 2)
  const nameOf = new Map(areas.map((a) => [a.code, a]))
  const placeOf = (code: string): string => {
    const area = nameOf.get(code)
    if (!area || area.tier === 'city') return '东莞'
    return area.tier === 'town' ? area.short : `${nameOf.get(area.parent ?? '')?.short}/${area.short}`
  }
  const seats = [...towns.flatMap(townSeats), ...villageSeats(areas, nameOf, placeOf), ...bodies.flatMap((b) => bodySeats(b, placeOf(b.area), nameOf))]
  const has = new Set(taken.map(([, , , role, body]) => `${role} ${body}`))
  const logins = new Set(taken.map(([login]) => login))
  return seats.filter((seat) => !logins.has(seat.login) && !(has.has(`${seat.role} ${seat.body}`) && !seat.login.endsWith('mediator2'))).map((seat): Person => {
    const person = inventPerson(randomOf(`staff ${seat.login}`), day('2026-01-01'), { age: [24, 57], home: 'local' })
    return [seat.login, person.name, person.gender, seat.role, seat.body, seat.area, seat.title, '粤语 普通话', { ...(seat.kind ? { kind: seat.kind } : {}), ...(seat.firm ? { firm: seat.firm } : {}) }]
  })
}

function townSeats({ short, pinyin }: Area): Seat[] {
  return [
    { login: `${pinyin}.window1`, role: 'window', body: `centre-${pinyin}`, area: short, title: 'window' },
    { login: `${pinyin}.fenliu1`, role: 'dispatcher', body: `centre-${pinyin}`, area: short, title: 'dispatcher' },
    { login: `${pinyin}.mediator1`, role: 'mediator', body: `committee-${pinyin}`, area: short, title: 'hall', kind: 'people' },
    { login: `${pinyin}.mediator2`, role: 'mediator', body: `committee-${pinyin}`, area: short, title: 'mediator', kind: 'people' },
  ]
}

/** The chair of each village committee in the full towns. */
function villageSeats(areas: readonly Area[], nameOf: ReadonlyMap<string, Area>, placeOf: (code: string) => string): Seat[] {
  return areas.filter((a) => a.tier === 'village' && a.kind !== 'settlement' && fullTowns.includes(nameOf.get(a.parent ?? '')?.short ?? '')).map((a) => ({
    login: `${nameOf.get(a.parent ?? '')?.pinyin}.${a.pinyin}1`, role: 'mediator', body: `committee-${a.code}`, area: placeOf(a.code), title: 'chiefMediator', kind: 'people',
  }))
}

function bodySeats(body: Body, area: string, nameOf: ReadonlyMap<string, Area>): Seat[] {
  const [head = '', ...rest] = body.key.split('-')
  const login = rest.join('')
  const full = fullTowns.includes(nameOf.get(body.area)?.short ?? '')
  const common = { role: 'mediator', body: body.key, area } as const
  if (body.kind === 'industry-committee') return [{ ...common, login: `hangye.${login}1`, title: 'industry', kind: 'industry' }]
  if (body.kind === 'chamber') return [{ ...common, login: `shanghui.${login}1`, title: 'invited', kind: 'invited' }]
  if (body.kind === 'lawyer-studio') return [{ ...common, login: `${login}.lvshi1`, title: 'lawyer', kind: 'lawyer', ...(body.parent ? { firm: body.parent } : {}) }]
  if (body.kind === 'commercial') return [{ ...common, login: `${login}.shangshi1`, title: 'commercial', kind: 'commercial' }]
  if (body.kind === 'court-centre' && body.key !== 'hub-dgz') return [{ ...common, login: `${login}.zhuanzhi1`, title: 'inHouse', kind: 'in-house' }]
  if (body.kind === 'studio') return [{ ...common, login: `${login}.tiaojie1`, title: 'studio', kind: body.channels.includes('in-house') ? 'in-house' : 'people' }]
  if (body.kind === 'unit') return [{ login: `${login}.lianluo1`, role: 'liaison', body: body.key, area: '东莞', title: 'liaison' }]
  if (!full) return []
  const mediates = ['rs', 'sj', 'police', 'traffic'].includes(head)
  const officer: Seat = { login: `${login}.${head}.lianluo1`, role: 'liaison', body: body.key, area, title: 'liaison' }
  if (body.kind === 'justice-office') return [{ login: `${login}.sifa1`, role: 'justice-office', body: body.key, area, title: 'justice' }]
  if (body.kind === 'unit-branch' || body.kind === 'police' || body.kind === 'traffic-police') {
    return [officer, ...(mediates ? [{ ...common, login: `${login}.${head}.tiaojie1`, title: head === 'police' ? 'policeMediator' : 'administrative', kind: 'administrative' } as const] : [])]
  }
  return []
}
