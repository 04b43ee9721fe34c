import type { MatterId } from '../../src/domain/kernel/id.ts'
import type { Kind } from '../../src/domain/matter/kind.ts'
import { isRefused } from '../../src/domain/kernel/fault.ts'
import { idFrom } from '../../src/service/context.ts'
import { openMatter } from '../../src/service/open-matter.ts'
import { bodyIn, city, courtBody, officer, places } from '../support/village.ts'
import type { PlaceName, Village } from '../support/village.ts'

/** Where one prepared matter stands. Whatever is not said lies in another town, with that town's centre, with nobody's name on it. */
export interface Spot {
  readonly name: string
  readonly place: PlaceName
  readonly body: PlaceName
  readonly court: boolean
  /** By the body of the north, which does not lead it. */
  readonly answered: boolean
  /** Taken in by the body of the north, for another: nobody has signed for it yet, or somebody has. */
  readonly took: false | 'unsigned' | 'signed'
  readonly given: boolean
  readonly reported: boolean
  readonly party: boolean
  readonly sealed: boolean
}

export interface Planted extends Spot {
  readonly id: MatterId
  readonly kind: string
}

/** The one account that all tried officers bear, and the one resident. */
export const account = idFrom<'account'>('tried account')
export const person = idFrom<'person'>('tried person')
const stranger = idFrom<'person'>('somebody else')

const away = { place: 'southA', body: 'southA', court: false, answered: false, took: false, given: false, reported: false, party: false } as const

const spots: readonly Omit<Spot, 'sealed'>[] = [
  { ...away, name: 'other town, other body' },
  { ...away, name: 'led by own body, elsewhere', body: 'north' },
  { ...away, name: 'before own court, elsewhere', court: true },
  { ...away, name: 'answered by own body, elsewhere', answered: true },
  { ...away, name: 'taken in by own body, elsewhere, unsigned', body: 'north', took: 'unsigned' },
  { ...away, name: 'taken in by own body, elsewhere, signed', took: 'signed' },
  { ...away, name: 'in own town', place: 'north' },
  { ...away, name: 'in a village of own town', place: 'northA' },
  { ...away, name: 'in another village of own town', place: 'northB' },
  { ...away, name: 'of the city above', place: 'city', body: 'city' },
  { ...away, name: 'in the other town itself', place: 'south', body: 'south' },
  { ...away, name: 'given to own account, elsewhere', given: true },
  { ...away, name: 'reported by own account, elsewhere', reported: true },
  { ...away, name: 'reported by own account, taken in by the north, signed', reported: true, took: 'signed' },
  { ...away, name: 'reported by own account, taken in by the north, unsigned', body: 'north', reported: true, took: 'unsigned' },
  { ...away, name: 'of which the person is a party', party: true },
  { name: 'all of it at once', place: 'northA', body: 'north', court: true, answered: true, took: 'unsigned', given: true, reported: true, party: true },
]

export const openingKey = 'the opening'

const openings: Readonly<Record<string, unknown>> = {
  dispute: {
    story: '楼上漏水', claim: '修好', area: places.southA, type: 'contract',
    parties: [{ side: 'applicant', form: 'natural', name: '李建国', phone: '13800138000' }, { side: 'respondent', form: 'natural', name: '王小红', phone: '13800138001' }],
  },
  hazard: { sign: 'quarrel', what: '楼道里有争吵', area: places.southA },
  request: { from: bodyIn('southA'), to: bodyIn('south'), what: '请查询登记', area: places.southA },
  question: { about: 'DG-0000-0000-0', type: 'contract', from: bodyIn('southA'), court: courtBody, area: places.southA, question: '押金怎么退' },
  visit: { name: '李建国', phone: '13800138000', about: '来问押金' },
}

/** Matters of every kind on every spot, sealed and not: one is opened by the service, the others are its copies with other columns. */
export const plant = async (village: Village, kinds: Readonly<Record<string, Kind>>): Promise<readonly Planted[]> => {
  const planted: Planted[] = []
  for (const kind of Object.keys(kinds)) {
    // What nobody opens by itself (a question is asked out of a dispute) is planted as if a dispatcher did.
    const sown = kinds[kind]
    const context = sown && !sown.grants['open'] ? { ...village.context, kinds: { ...kinds, [kind]: { ...sown, grants: { ...sown.grants, open: { dispatcher: 'city' as const } } } } } : village.context
    const opened = await openMatter(context, { actor: officer('dispatcher', 'southA'), kind, key: openingKey + kind, payload: openings[kind] })
    if (isRefused(opened)) throw new Error(JSON.stringify(opened.refused))
    for (const spot of spots) for (const sealed of [false, true]) planted.push(await copy(village, opened.id, kind, { ...spot, sealed }))
    await village.db.rows({ text: 'delete from matters where city = $1 and id = $2' }, [city, opened.id])
  }
  return planted
}

const copy = async (village: Village, from: MatterId, kind: string, spot: Spot): Promise<Planted> => {
  const id = idFrom<'matter'>('planted', kind, spot.name, String(spot.sealed))
  const [, town, village_] = places[spot.place].split('/')
  const columns = {
    id, code: `DG-${id.slice(0, 13)}`, area: places[spot.place], town: town ?? null, village: village_ ?? null, body: bodyIn(spot.body),
    court: spot.court ? courtBody : null, answered_by: spot.answered ? bodyIn('north') : null, received_by: spot.took ? bodyIn('north') : null, unsigned: spot.took === 'unsigned', assignee: spot.given ? account : null, reporter: spot.reported ? account : null, sealed: spot.sealed,
  }
  const parties = [...(spot.party ? [person] : []), stranger].map((one) => ({ person: one, side: 'applicant', form: 'natural', name: '李建国' }))
  const state = Object.fromEntries([...Object.entries(columns).filter(([name]) => !['town', 'village', 'answered_by', 'received_by', 'unsigned'].includes(name)), ['answeredBy', columns.answered_by], ['receivedBy', columns.received_by], ['unsigned', columns.unsigned || null], ['parties', parties]].map(([name, value]) => [name, value]))
  const dropped = Object.keys(state).filter((name) => state[name] === null)
  await village.db.rows({
    text: `insert into matters select (jsonb_populate_record(m, $3::jsonb || jsonb_build_object('state', (m.state || $4::jsonb) - $5::text[]))).* from matters m where city = $1 and id = $2`,
  }, [city, from, JSON.stringify(columns), JSON.stringify(state), dropped])
  await village.db.rows({ text: `insert into facts select (jsonb_populate_record(f, jsonb_build_object('matter', $3::text))).* from facts f where city = $1 and matter = $2` }, [city, from, id])
  await village.db.rows({ text: `insert into acts select (jsonb_populate_record(a, jsonb_build_object('matter', $3::text, 'act', 'opened'))).* from acts a where city = $1 and matter = $2` }, [city, from, id])
  for (const party of parties) await village.db.rows({ text: 'insert into parties (city, matter, person, side) values ($1, $2, $3, $4)' }, [city, id, party.person, party.side])
  return { ...spot, id, kind }
}
