import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefused } from '../../src/domain/kernel/fault.ts'
import { kinds } from '../../src/domain/kinds/index.ts'
import type { Actor, Bearer, Officer } from '../../src/domain/people/actor.ts'
import { reachOf } from '../../src/domain/people/reach.ts'
import { officerRoles } from '../../src/domain/words/roles.ts'
import type { Role } from '../../src/domain/words/roles.ts'
import { act } from '../../src/service/act.ts'
import type { Context } from '../../src/service/context.ts'
import { getMatter } from '../../src/service/get-matter.ts'
import { listMatters } from '../../src/service/list-matters.ts'
import { reveal } from '../../src/service/reveal.ts'
import { sql } from '../../src/store/sql.ts'
import { visible } from '../../src/store/visible.ts'
import { bodyIn, city, courtBody, makeVillage, places, resident, system } from '../support/village.ts'
import type { PlaceName, Village } from '../support/village.ts'
import { account, openingKey, person, plant } from './plant.ts'
import type { Planted } from './plant.ts'
import { printGrants } from './print.ts'
import { may, readTable, tableFile } from './read-table.ts'
import type { Standing } from './read-table.ts'
import { remembering } from './remembering.ts'

/** Somebody who tries, and how they stand to a matter. `body: undefined` sits in the court. */
interface Tried {
  readonly name: string
  readonly actor: Actor
  stands(spot: Planted): Standing
}

const stranger = { sits: 'nowhere', leads: false, judges: false, answered: false, took: false, handed: false, given: false, reported: false, party: false, post: '' } as const

const officerAt = (role: Role, seat: 'lead' | 'court', place: PlaceName): Tried => {
  const body = seat === 'court' ? courtBody : bodyIn(place)
  const actor: Officer = { kind: 'officer', city, account, name: 'tried', posts: [{ role, body, area: places[place], seat }] }
  return {
    name: `${role} of ${place}${seat === 'court' ? ', in court' : ''}`, actor,
    stands: (spot) => ({
      role, post: places[place], sits: seat, leads: seat === 'lead' && spot.body === place, judges: seat === 'court' && spot.court, answered: seat === 'lead' && spot.answered && place === 'north',
      took: seat === 'lead' && place === 'north' ? spot.took : false, handed: spot.took === 'signed', given: spot.given, reported: spot.reported, party: spot.party, place: places[spot.place], sealed: spot.sealed,
    }),
  }
}
const other = (name: string, actor: Actor, role: Role, party: (spot: Planted) => boolean): Tried => ({
  name, actor, stands: (spot) => ({ ...stranger, role, party: party(spot), place: places[spot.place], sealed: spot.sealed }),
})
const bearer: Bearer = { kind: 'bearer', city, person, matter: bodyIn('north') as never, name: '' }

const officers: readonly Tried[] = officerRoles.flatMap((role) => [
  ...(['north', 'northA', 'south', 'city'] as const).map((place) => officerAt(role, 'lead', place)), officerAt(role, 'court', 'city'), officerAt(role, 'court', 'north'),
])
const others: readonly Tried[] = [
  other('a resident', resident(person), 'party', (spot) => spot.party),
  other('another resident', resident(bodyIn('south') as never), 'party', () => false),
  other('the system', system, 'system', () => false),
  other('a guest', { kind: 'guest', city }, 'public', () => false),
]
const everybody = [...officers, ...others]

const table = readTable()
const reachIn = (kind: string, name: string, role: Role) => table.get(kind)?.get(name)?.get(role)
const allowed = (one: Tried, name: string, spot: Planted): boolean => {
  const standing = one.stands(spot)
  return may(reachIn(spot.kind, name, standing.role), standing)
}

let village: Village
let planted: readonly Planted[]
let context: Context
beforeAll(async () => {
  village = await makeVillage(kinds)
  planted = await plant(village, kinds)
  context = { ...village.context, db: remembering(village.db, ['load-for-act', 'view-by-id-1']) }
})
afterAll(() => village.leave())

test('the table of grants is the one that was reviewed, in full', async () => {
  await expect(printGrants(kinds)).toMatchFileSnapshot(fileURLToPath(tableFile))
})

describe('acts: every cell of kind × act × role × situation is allowed exactly when the table says so', () => {
  const codeOf = async (who: Actor, spot: Planted, name: string): Promise<string> => {
    const answer = await act(context, { actor: who, matter: spot.id, act: name, payload: {}, key: openingKey + spot.kind })
    return isRefused(answer) ? answer.refused.code : 'done'
  }
  /** A key that was used before stops whoever may act right behind the gate: nothing changes, and the gate's answer is seen. */
  const expected = (one: Tried, spot: Planted, name: string): string =>
    allowed(one, name, spot) ? 'reused-key' : allowed(one, 'read', spot) ? 'not-allowed' : 'not-found'

  test.each(Object.values(kinds).map((kind) => [kind.name, kind] as const))('%s', async (name, kind) => {
    const spots = planted.filter((spot) => spot.kind === name)
    const wrong: string[] = []
    let cells = 0
    for (const one of everybody) {
      for (const spot of spots) {
        const answers = await Promise.all(Object.keys(kind.acts).map(async (does) => [does, await codeOf(one.actor, spot, does)] as const))
        for (const [does, answer] of answers) {
          cells += 1
          if (answer !== expected(one, spot, does)) wrong.push(`${one.name} · ${does} · ${spot.name}${spot.sealed ? ', sealed' : ''}: ${answer}, not ${expected(one, spot, does)}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(cells).toBe(everybody.length * spots.length * Object.keys(kind.acts).length)
  }, 120_000)
})

describe('reading', () => {
  test.each(everybody.map((one) => [one.name, one] as const))('%s finds by list exactly what the table says', async (_, one) => {
    const found: string[] = []
    let cursor: string | undefined
    do {
      const page = await listMatters(village.context, one.actor, { limit: 100, cursor })
      if (isRefused(page)) throw new Error(JSON.stringify(page.refused))
      expect(page.total).toBe(planted.filter((spot) => allowed(one, 'list', spot)).length)
      found.push(...page.items.map((item) => item.id))
      cursor = page.next
    } while (cursor !== undefined)
    expect(found.toSorted()).toEqual(planted.filter((spot) => allowed(one, 'list', spot)).map((spot) => spot.id).toSorted())
  })

  test('opens exactly what the table says, and reveals only with the grant to reveal', async () => {
    const wrong: string[] = []
    for (const one of everybody) {
      for (const spot of planted) {
        const view = await getMatter(context, one.actor, spot.id)
        const reads = isRefused(view) ? view.refused.code : 'read'
        if (reads !== (allowed(one, 'read', spot) ? 'read' : 'not-found')) wrong.push(`${one.name} · read · ${spot.name}: ${reads}`)
        const shown = await reveal(context, { actor: one.actor, matter: spot.id, person, what: 'nothing', why: 'nothing' })
        const reveals = isRefused(shown) ? shown.refused.code : 'shown'
        const wanted = !allowed(one, 'read', spot) ? 'not-found' : !allowed(one, 'reveal', spot) ? 'not-allowed' : spot.party ? 'invalid' : 'unknown-party'
        if (reveals !== wanted) wrong.push(`${one.name} · reveal · ${spot.name}: ${reveals}, not ${wanted}`)
      }
    }
    expect(wrong).toEqual([])
  }, 120_000)

  test('lists in its allowed acts exactly those that the table gives and the stage knows', async () => {
    const wrong: string[] = []
    for (const one of everybody) {
      for (const spot of planted) {
        const view = await getMatter(context, one.actor, spot.id)
        if (isRefused(view)) continue
        const kind = kinds[spot.kind]
        const wanted = Object.keys(kind?.acts ?? {}).filter((name) => allowed(one, name, spot) && kind?.moves.some((move) => move.act === name && (move.from === '*' || move.from.includes(kind.start))))
        const shown = view.allowed.map((entry) => entry.act)
        if (JSON.stringify(shown.toSorted()) !== JSON.stringify(wanted.toSorted())) wrong.push(`${one.name} · ${spot.name}: ${shown.join(' ')} ≠ ${wanted.join(' ')}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('list, read, reveal, hold, receipt, export, count and disclose compile into SQL that says the same for every row', async () => {
    const wrong: string[] = []
    for (const one of everybody) {
      for (const kind of Object.values(kinds)) {
        for (const name of ['list', 'read', 'reveal', 'hold', 'receipt', 'export', 'count', 'disclose']) {
          const wanted = planted.filter((spot) => spot.kind === kind.name && allowed(one, name, spot)).map((spot) => spot.id).toSorted()
          const reach = reachOf(one.actor, name, kind.grants)
          const rows = reach.length === 0 ? [] : await village.db.ask<{ id: string }>(sql`select m.id from matters m where m.city = ${city} and m.kind = ${kind.name} and ${visible(reach)}`)
          if (JSON.stringify(rows.map((row) => row.id).toSorted()) !== JSON.stringify(wanted)) wrong.push(`${one.name} · ${kind.name} · ${name}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('somebody with a code and the end of a phone number', () => {
  const mine = () => planted.filter((spot) => spot.party && spot.kind === 'dispute')
  test('looks at that one matter as its party, sees no other, and does nothing', async () => {
    const [own, next] = mine()
    if (!own || !next) throw new Error('no matter of the person')
    const actor: Bearer = { ...bearer, matter: own.id }
    const view = await getMatter(context, actor, own.id)
    expect(isRefused(view) ? view.refused.code : view.allowed).toEqual([])
    expect(await getMatter(context, actor, next.id)).toMatchObject({ refused: { code: 'not-found' } })
    for (const name of Object.keys(kinds['dispute']?.acts ?? {})) {
      expect(await act(context, { actor, matter: own.id, act: name, payload: {}, key: `bearer ${name}` })).toMatchObject({ refused: { code: 'not-allowed' } })
      expect(await act(context, { actor, matter: next.id, act: name, payload: {}, key: `bearer ${name}` })).toMatchObject({ refused: { code: 'not-found' } })
    }
  })
})
