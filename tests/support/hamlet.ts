import type { AccountId, BodyId } from '../../src/domain/kernel/id.ts'
import { kinds } from '../../src/domain/kinds/index.ts'
import type { Officer } from '../../src/domain/people/actor.ts'
import type { Role } from '../../src/domain/words/roles.ts'
import { idFrom } from '../../src/service/context.ts'
import { bodyIn, city, courtBody, makeVillage, places } from './village.ts'
import type { PlaceName, Village } from './village.ts'

/** The small city with the real kinds and an officer of every role: mediators in committees of their own, units, a justice office, a bench. */
export type Hamlet = Village

export const committees = ['north', 'south'] as const
export const committeeIn = (place: PlaceName): BodyId => idFrom('test-body', 'committee', place)
export const unitIn = (place: PlaceName): BodyId => idFrom('test-body', 'unit', place)

interface Seat { readonly role: Role; readonly place: PlaceName; readonly body: BodyId; readonly seat?: 'court' }

const at = (place: PlaceName): readonly Seat[] => [
  ...(['window', 'dispatcher', 'centre-head', 'supervisor', 'justice-office', 'volunteer', 'finance', 'commission', 'leader', 'auditor', 'admin'] as const)
    .map((role) => ({ role, place, body: bodyIn(place) })),
  { role: 'mediator', place, body: committeeIn(place) }, { role: 'liaison', place, body: unitIn(place) },
]

const seats: readonly Seat[] = [
  ...at('north'), ...at('south'), ...at('city'),
  { role: 'grid', place: 'northA', body: bodyIn('northA') }, { role: 'grid', place: 'southA', body: bodyIn('southA') },
  { role: 'window', place: 'northA', body: bodyIn('northA') }, { role: 'centre-head', place: 'northA', body: bodyIn('northA') },
  { role: 'judge', place: 'city', body: courtBody, seat: 'court' }, { role: 'judge-assistant', place: 'city', body: courtBody, seat: 'court' },
]

const accountIn = (seat: Seat, no: number): AccountId => idFrom('hamlet-account', seat.role, seat.place, String(no))

const officerIn = (seat: Seat, no: number): Officer => ({
  kind: 'officer', city, account: accountIn(seat, no), name: `${seat.role} ${seat.place} ${no}`,
  posts: [{ role: seat.role, body: seat.body, area: places[seat.place], seat: seat.seat ?? 'lead' }],
})

/** Two of each, so that one can stand in for the other. */
export const officers: readonly Officer[] = seats.flatMap((seat) => [1, 2].map((no) => officerIn(seat, no)))

export const officerOf = (role: Role, place: PlaceName, no = 1): Officer => {
  const seat = seats.find((one) => one.role === role && one.place === place)
  if (!seat) throw new Error(`nobody is ${role} of ${place}`)
  return officerIn(seat, no)
}

export const makeHamlet = async (): Promise<Hamlet> => {
  const village = await makeVillage(kinds)
  const { db } = village
  const put = (text: string, values: readonly unknown[]) => db.rows({ text }, values)
  const named = (text: string): string => JSON.stringify({ zh: text, en: text })
  const body = (id: BodyId, key: string, kind: string, area: string) =>
    put(`insert into bodies (city, id, key, kind, name, area, seat) values ($1, $2, $3, $4, $5, $6, 'lead')`, [city, id, key, kind, named(key), area])
  for (const place of ['north', 'south', 'city'] as const) {
    await body(committeeIn(place), `committee-${place}`, 'people-committee', places[place])
    await body(unitIn(place), `unit-${place}`, 'unit-branch', places[place])
  }
  for (const [seat, no] of seats.flatMap((one) => [[one, 1], [one, 2]] as const)) {
    const id = accountIn(seat, no)
    await put(`insert into accounts (city, id, login, name, title, password) values ($1, $2, $3, $4, $5, '-')`, [city, id, `h.${seat.role}.${seat.place}.${no}`, `${seat.role} ${seat.place} ${no}`, named(seat.role)])
    await put('insert into posts (city, account, role, body, area) values ($1, $2, $3, $4, $5)', [city, id, seat.role, seat.body, places[seat.place]])
  }
  await put('update cities set edition = edition + 1 where city = $1', [city])
  return village
}
