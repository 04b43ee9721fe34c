import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefused } from '../../src/domain/kernel/fault.ts'
import type { PersonId } from '../../src/domain/kernel/id.ts'
import { kinds } from '../../src/domain/kinds/index.ts'
import type { Actor, Officer } from '../../src/domain/people/actor.ts'
import { officerRoles } from '../../src/domain/words/roles.ts'
import type { Role } from '../../src/domain/words/roles.ts'
import { openMatter } from '../../src/service/open-matter.ts'
import { bodyIn, city, courtBody, makeVillage, officer, places, resident, system } from '../support/village.ts'
import type { PlaceName, Village } from '../support/village.ts'
import { account } from './plant.ts'
import { may, readTable } from './read-table.ts'

const table = readTable()
const spots = Object.keys(places) as PlaceName[]
const reader = { form: 'natural', name: '李建国', phone: '13800138000' }

let village: Village
let me: PersonId
beforeAll(async () => {
  village = await makeVillage(kinds)
  const opened = await openMatter(village.context, { actor: officer('window', 'north'), kind: 'dispute', key: 'first', payload: payloadOf('dispute', 'north', {}) })
  if (isRefused(opened)) throw new Error(JSON.stringify(opened.refused))
  const [row] = await village.db.rows<{ person: PersonId }>({ text: `select person from parties where matter = $1 and side = 'applicant'` }, [opened.id])
  if (!row) throw new Error('no party')
  me = row.person
})
afterAll(() => village.leave())

const payloadOf = (kind: string, place: PlaceName, more: object, from: string = bodyIn('north')): unknown => {
  const area = places[place]
  if (kind === 'hazard') return { sign: 'quarrel', what: '争吵', area }
  if (kind === 'visit') return { name: '李建国' }
  if (kind === 'request') return { from, to: bodyIn('south'), what: '请查询', area }
  return { story: '漏水', claim: '修好', area, type: 'contract', parties: [{ ...reader, side: 'applicant' }, { side: 'respondent', form: 'natural', name: '王小红' }], ...more }
}

interface Outcome { readonly code: string; readonly body?: string; readonly court?: string | null; readonly sealed?: boolean }

class Undone extends Error {}
let no = 0
/** Opens it and looks at the row, in a transaction that is taken back. */
const attempt = async (actor: Actor, kind: string, payload: unknown): Promise<Outcome> => {
  let outcome: Outcome = { code: 'none' }
  await village.db.transaction(async (tx) => {
    const answer = await openMatter(village.context, { actor, kind, key: `try ${(no += 1)}`, payload }, { tx, told: [] })
    if (isRefused(answer)) outcome = { code: answer.refused.code }
    else outcome = { code: 'done', ...(await tx.rows<{ body: string; court: string | null; sealed: boolean }>({ text: 'select body, court, sealed from matters where id = $1' }, [answer.id]))[0] }
    throw new Undone()
  }).catch((error: unknown) => { if (!(error instanceof Undone)) throw error })
  return outcome
}

const officerAt = (role: Role, place: PlaceName, seat: 'lead' | 'court'): Officer =>
  ({ kind: 'officer', city, account, name: 'tried', posts: [{ role, body: seat === 'court' ? courtBody : bodyIn(place), area: places[place], seat }] })

/** Of a new matter: who opens it reports it; who is not refused must find it led by, or before, the body that the cell speaks of. */
const mayOpen = (actor: Officer, kind: string, place: PlaceName, body: string, court: string | undefined): boolean => {
  const [post] = actor.posts
  if (!post) return false
  return may(table.get(kind)?.get('open')?.get(post.role), {
    role: post.role, post: post.area, sits: post.seat, leads: post.seat === 'lead' && body === post.body, judges: post.seat === 'court' && court === post.body,
    answered: false, took: false, handed: false, given: false, reported: true, party: false, place: places[place], sealed: false,
  })
}

/** The centre at which a dispute lands: the officer's own where it covers the place, else the town's or the city's. */
const lands = (actor: Officer, place: PlaceName): string => {
  const own = actor.posts[0]
  const area = places[place]
  if (own?.seat === 'lead' && `${area}/`.startsWith(`${own.area}/`)) return own.body
  const up = area.split('/').slice(0, 2).join('/')
  return bodyIn(spots.find((one) => places[one] === up) ?? 'city')
}

describe.each(officerRoles.map((role) => [role] as const))('%s', (role) => {
  test.each(Object.keys(kinds))('opens a %s where the table lets them, and nowhere else', async (kind) => {
    const wrong: string[] = []
    for (const at of ['north', 'northA', 'city'] as const) {
      for (const seat of ['lead', 'court'] as const) {
        const actor = officerAt(role, at, seat)
        for (const place of spots) {
          const outcome = await attempt(actor, kind, payloadOf(kind, place, {}, actor.posts[0]?.body))
          const body = kind === 'request' ? bodyIn('south') : kind === 'hazard' ? bodyIn(place) : lands(actor, place)
          const expected = mayOpen(actor, kind, place, outcome.body ?? body, undefined)
          const wanted = expected ? 'done' : 'not-allowed'
          if (outcome.code !== wanted) wrong.push(`${at} ${seat} → ${place}: ${outcome.code}, not ${wanted}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('disputes that the court sends', () => {
  test.each(['judge', 'judge-assistant'] as const)('%s opens them for the own court only', async (role) => {
    const actor = officerAt(role, 'city', 'court')
    expect(await attempt(actor, 'dispute', payloadOf('dispute', 'north', { track: 'entrusted', caseNo: '（2026）粤1972民初1号' }))).toMatchObject({ code: 'done', court: courtBody })
    expect(await attempt(actor, 'dispute', payloadOf('dispute', 'north', {}))).toEqual({ code: 'not-allowed' })
  })

  test('a resident cannot say that a court has sent theirs', async () => {
    for (const track of ['entrusted', 'delegated']) {
      expect(await attempt(resident(me), 'dispute', payloadOf('dispute', 'north', { track, caseNo: '（2026）粤1972民初1号' }))).toEqual({ code: 'not-allowed' })
    }
    expect(await attempt(resident(me), 'dispute', payloadOf('dispute', 'north', { track: 'voluntary', procedure: 'summary', origin: 'court' }))).toMatchObject({ code: 'done', court: null })
  })
})

describe('people without a post', () => {
  test('a resident opens a dispute to which they are a party, and nothing else', async () => {
    const one = resident(me, '李建国')
    expect(await attempt(one, 'dispute', payloadOf('dispute', 'north', {}))).toMatchObject({ code: 'done' })
    expect(await attempt(one, 'dispute', payloadOf('dispute', 'north', { parties: [{ side: 'applicant', form: 'natural', name: '赵六', phone: '13900000009' }, { side: 'respondent', form: 'natural', name: '钱七' }] }))).toEqual({ code: 'not-allowed' })
    for (const kind of ['hazard', 'request']) expect(await attempt(one, kind, payloadOf(kind, 'north', {}))).toEqual({ code: 'not-allowed' })
  })

  test('neither the system, nor a guest, nor the bearer of a code opens anything', async () => {
    for (const kind of Object.keys(kinds)) {
      expect(await attempt(system, kind, payloadOf(kind, 'north', {}))).toEqual({ code: 'not-allowed' })
      expect(await attempt({ kind: 'guest', city }, kind, payloadOf(kind, 'north', {}))).toEqual({ code: 'not-signed-in' })
      expect(await attempt({ kind: 'bearer', city, person: me, matter: bodyIn('north') as never, name: '' }, kind, payloadOf(kind, 'north', {}))).toEqual({ code: 'not-allowed' })
    }
  })
})

describe('a dispute of another place', () => {
  const rowOf = async (actor: Actor, place: PlaceName): Promise<unknown> => {
    let row: unknown
    await village.db.transaction(async (tx) => {
      const answer = await openMatter(village.context, { actor, kind: 'dispute', key: `elsewhere ${(no += 1)}`, payload: payloadOf('dispute', place, {}) }, { tx, told: [] })
      if (isRefused(answer)) throw new Error(answer.refused.code)
      ;[row] = await tx.rows({ text: 'select body, received_by, unsigned, area from matters where id = $1' }, [answer.id])
      throw new Undone()
    }).catch((error: unknown) => { if (!(error instanceof Undone)) throw error })
    return row
  }
  test.each([['window', 'north', 'southA', 'north'], ['centre-head', 'north', 'south', 'north'], ['grid', 'northA', 'southB', 'northA'], ['window', 'northA', 'northB', 'northA']] as const)('taken in by the %s of %s for %s lies with %s', async (role, at, place, body) => {
    expect(await rowOf(officerAt(role, at, 'lead'), place)).toEqual({ body: bodyIn(body), received_by: bodyIn(body), unsigned: true, area: places[place] })
  })
  test.each([['window', 'north', 'northB', 'north'], ['window', 'city', 'southA', 'city']] as const)('what the %s of %s registers for %s is nobody else’s', async (role, at, place, body) => {
    expect(await rowOf(officerAt(role, at, 'lead'), place)).toEqual({ body: bodyIn(body), received_by: null, unsigned: false, area: places[place] })
  })
})

describe('what is secret from the first word', () => {
  test('a clerk may take in a dispute with violence at home, and it is sealed', async () => {
    const outcome = await attempt(officer('window', 'north'), 'dispute', payloadOf('dispute', 'northA', { flags: ['domestic-violence'] }))
    expect(outcome).toMatchObject({ code: 'done', sealed: true })
  })
})

describe('a request', () => {
  test('is asked in the name of a body in which its author has a post', async () => {
    const asking = { from: bodyIn('south'), to: bodyIn('southA'), what: '请查询', area: places.north }
    expect(await attempt(officer('dispatcher', 'north'), 'request', asking)).toEqual({ code: 'unknown-body' })
  })
})
