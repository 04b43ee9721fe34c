import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefused } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { MatterId, PersonId } from '../domain/kernel/id.ts'
import { citizenCheck } from '../domain/law/identity.ts'
import type { Actor } from '../domain/people/actor.ts'
import { filesOnDisk } from '../gateway/files/disk.ts'
import { findFacts } from '../store/facts.ts'
import { bodyIn, city, makeVillage, officer, places, resident } from '../../tests/support/village.ts'
import type { Village } from '../../tests/support/village.ts'
import { act } from './act.ts'
import { addFile, getFile } from './files.ts'
import { findEarlier, findEarlierOf } from './find-earlier.ts'
import { getMatter } from './get-matter.ts'
import { openMatter } from './open-matter.ts'
import { reveal } from './reveal.ts'
import { track } from './track.ts'

let village: Village
const folder = mkdtempSync(join(tmpdir(), 'road-files-'))
beforeAll(async () => { village = await makeVillage() })
afterAll(async () => {
  await village.leave()
  rmSync(folder, { recursive: true, force: true })
})

const clerk = officer('window', 'northA')
let keys = 0
const good = <T>(answer: T | Refused): T => {
  if (isRefused(answer)) throw new Error(JSON.stringify(answer.refused))
  return answer
}
const open = async (parties: readonly object[], actor: Actor = clerk): Promise<MatterId> => {
  village.later(0.01)
  return good(await openMatter(village.context, {
    actor, kind: 'loan', key: `open ${(keys += 1)}`,
    payload: { book: '论语', area: places.northA, body: bodyIn('northA'), parties: parties.map((party) => ({ side: 'applicant', form: 'natural', ...party })) },
  })).id
}
const personsOf = async (matter: MatterId): Promise<readonly PersonId[]> =>
  (await village.db.rows<{ state: { parties: { person: PersonId }[] } }>({ text: 'select state from matters where id = $1' }, [matter]))[0]?.state.parties.map((party) => party.person) ?? []
const person = async (matter: MatterId): Promise<PersonId> => (await personsOf(matter))[0] as PersonId
const phoneOf = async (id: PersonId): Promise<string | undefined> => {
  const [row] = await village.db.rows<{ phone: Buffer | null }>({ text: 'select phone from people where id = $1' }, [id])
  return row?.phone ? village.context.vault.open('phone', row.phone) : undefined
}

const idNumber = '11010519491231002X'

describe('numbers', () => {
  test('never enter a fact, the current row, the search or the outbox; the register keeps them encrypted', async () => {
    const matter = await open([{ name: '李建国', phone: '138-0013-8001', idNumber: idNumber.toLowerCase(), address: '东城街道 1 号 302' }])
    const tables = ['facts', 'matters', 'matter_words', 'outbox', 'acts', 'people', 'clocks']
    for (const table of tables) {
      const dump = await village.db.rows<{ all: string }>({ text: `select coalesce(string_agg(t::text, ' '), '') as all from ${table} t` })
      for (const secret of ['13800138001', '0013-8001', idNumber, idNumber.toLowerCase(), '东城街道 1 号']) expect(dump[0]?.all.includes(secret), `${secret} in ${table}`).toBe(false)
    }
    const [opened] = await findFacts(village.db, city, matter)
    expect(opened?.data).toMatchObject({ parties: [{ name: '李建国', phone: '138****8001', idNumber: '1***************2X' }] })
    expect(JSON.stringify(opened?.data)).not.toContain('address')
    expect(await phoneOf(await person(matter))).toBe('13800138001')
  })
})

describe('who is who', () => {
  test('the same identity number, or the same phone with the same name, is the same person; a phone or a name alone is not', async () => {
    const first = await person(await open([{ name: '王一', phone: '13800138010' }]))
    expect(await person(await open([{ name: '王 一', phone: '+86 138 0013 8010' }]))).toBe(first)
    expect(await person(await open([{ name: '王二', phone: '13800138010' }]))).not.toBe(first)
    expect(await person(await open([{ name: '王一' }]))).not.toBe(first)
  })

  test('two parties of one matter who are described alike are one person', async () => {
    const [a, b] = await personsOf(await open([{ name: '张三', phone: '13800138020' }, { name: '张三', phone: '13800138020', side: 'third' }]))
    expect(a).toBe(b)
  })

  test('an officer may give a known person a new phone; anybody else gets an entry of their own, so that nobody turns another’s notices to their phone', async () => {
    const own = `44190019800101123${citizenCheck('44190019800101123')}`
    const known = await person(await open([{ name: '赵六', phone: '13800138030', idNumber: own }]))
    const stranger = resident(await person(await open([{ name: '坏人', phone: '13800138099' }])), '坏人')
    const filed = await personsOf(await open([{ name: '坏人', phone: '13800138099' }, { side: 'respondent', name: '赵六', phone: '13800138098', idNumber: own }], stranger))
    expect(filed[0]).toBe(stranger.person)
    expect(filed[1]).not.toBe(known)
    expect(await phoneOf(known)).toBe('13800138030')
    expect(await person(await open([{ name: '赵六', phone: '13800138031', idNumber: own }]))).toBe(known)
    expect(await phoneOf(known)).toBe('13800138031')
  })

  test('many windows that register the same two people at once, in either order, all come through', async () => {
    const [a, b] = [{ name: '甲方', phone: '13800138081' }, { name: '乙方', phone: '13800138082' }]
    const first = await personsOf(await open([a, b]))
    const addresses = Array.from({ length: 24 }, (_, no) => [{ ...a, address: `${no} 号` }, { ...b, address: `${no} 号` }])
    const made = await Promise.all(addresses.map((two, no) => open(no % 2 === 0 ? two : two.toReversed())))
    for (const matter of made) expect((await personsOf(matter)).toSorted()).toEqual(first.toSorted())
  })

  test('earlier matters of the same people are found by whole numbers or a name, as far as one may see them', async () => {
    const matter = await open([{ name: '钱七', phone: '13800138040' }])
    const again = await open([{ name: '钱七', phone: '13800138040' }])
    const other = await open([{ name: '钱七的儿子', phone: '13800138040' }])
    expect((await findEarlier(village.context, clerk, { phone: '138 0013 8040' })).items.map((one) => one.id)).toEqual([other, again, matter])
    expect((await findEarlier(village.context, clerk, { name: '钱七' })).items.map((one) => one.id)).toEqual([again, matter])
    expect((await findEarlier(village.context, clerk, { phone: '1380013804' })).items).toEqual([])
    expect((await findEarlier(village.context, officer('window', 'southA'), { phone: '13800138040' }))).toEqual({ items: [], total: 0 })
    expect(good(await findEarlierOf(village.context, clerk, matter)).items.map((one) => one.id)).toEqual([other, again])
    expect(await findEarlierOf(village.context, officer('window', 'southA'), matter)).toMatchObject({ refused: { code: 'not-found' } })
  })
})

describe('reveal', () => {
  test('shows one thing for a reason, writes who looked, and the person reads it', async () => {
    const matter = await open([{ name: '孙八', phone: '13800138050' }])
    const who = await person(matter)
    const order = { actor: clerk, matter, person: who, what: 'phone', why: 'contact' }
    expect(good(await reveal(village.context, order))).toEqual({ what: 'phone', value: '13800138050' })
    expect(good(await getMatter(village.context, clerk, matter)).parties[0]).toMatchObject({ name: '孙*', phone: '13800138050' })
    const mine = good(await getMatter(village.context, resident(who, '孙八'), matter))
    expect(mine.parties[0]).toMatchObject({ name: '孙八', phone: '138****8050', me: true })
    expect(mine.looks).toMatchObject([{ who: clerk.name, what: { zh: '手机号' }, why: { zh: '联系当事人' } }])
    village.later(24)
    expect(good(await getMatter(village.context, clerk, matter)).parties[0]?.phone).toBe('138****8050')
  })

  test('is refused without the grant, without a reason, for somebody who is no party, and leaves no look', async () => {
    const matter = await open([{ name: '孙九', phone: '13800138051' }])
    const order = { actor: clerk, matter, person: await person(matter), what: 'phone', why: 'contact' }
    expect(await reveal(village.context, { ...order, actor: officer('supervisor', 'city') })).toMatchObject({ refused: { code: 'not-allowed' } })
    expect(await reveal(village.context, { ...order, actor: officer('window', 'southA') })).toMatchObject({ refused: { code: 'not-found' } })
    expect(await reveal(village.context, { ...order, why: 'x', what: 'constructor' })).toMatchObject({ refused: { code: 'invalid', fields: [{ path: 'what' }, { path: 'why' }] } })
    expect(await reveal(village.context, { ...order, person: bodyIn('north') as never })).toMatchObject({ refused: { code: 'unknown-party' } })
    expect(await village.db.rows({ text: 'select from looks where matter = $1' }, [matter])).toEqual([])
  })
})

describe('track', () => {
  test('a code and the end of a party’s phone show where it is, without names of others; anything wrong looks alike', async () => {
    const matter = await open([{ name: '周十', phone: '13800138060' }])
    await act(village.context, { actor: clerk, matter, act: 'note', key: 'secret note', payload: { words: '秘密' } })
    const code = good(await getMatter(village.context, clerk, matter)).code
    const ask = { city, code: code.toLowerCase(), phone: '8060', address: '10.0.0.1' }
    const answer = good(await track(village.context, ask))
    expect(answer).toMatchObject({ code, stageWords: { zh: '待借出' }, events: [{ words: { zh: '登记' } }] })
    expect(JSON.stringify(answer)).not.toMatch(/周十|秘密/)
    expect(await track(village.context, { ...ask, phone: '0000' })).toMatchObject({ refused: { code: 'not-found' } })
    expect(await track(village.context, { ...ask, code: `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}` })).toMatchObject({ refused: { code: 'wrong-code' } })
    for (let tries = 0; tries < 6; tries += 1) await track(village.context, { ...ask, phone: '0000' })
    expect(await track(village.context, ask)).toMatchObject({ refused: { code: 'too-many' } })
  })
})

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const give = async (content: Buffer, name: string, limit = 1_000_000, actor: Actor = clerk) =>
  addFile(village.context, filesOnDisk(folder), { actor, matter: await open([{ name: '吴', phone: '13800138070' }]), name, content: Readable.from([content]), limit })

describe('files', () => {
  test('what is too large, empty, disguised or of a kind that is not taken is refused, and nothing is left', async () => {
    const store = filesOnDisk(folder)
    expect(await give(png, 'a.png', 20)).toMatchObject({ refused: { code: 'too-large' } })
    expect(await give(Buffer.alloc(0), 'a.png')).toMatchObject({ refused: { code: 'bad-file' } })
    expect(await give(png, 'a.pdf')).toMatchObject({ refused: { code: 'bad-file' } })
    expect(await give(Buffer.from('<html><script>alert(1)</script></html>'), 'a.png')).toMatchObject({ refused: { code: 'bad-file' } })
    expect(await give(Buffer.from('MZ\u0090\u0000\u0003'), '判决书.docx')).toMatchObject({ refused: { code: 'bad-file' } })
    const kept: string[] = []
    for await (const { hash } of store.list()) kept.push(hash)
    expect(kept).toEqual([])
  })

  test('what is taken lies there once by its content, is shown with the matter and given to who may read it', async () => {
    const store = filesOnDisk(folder)
    const one = good(await give(png, '../../etc/合同 "1".png'))
    const two = good(await give(png, 'b.png'))
    expect(one).toMatchObject({ name: '合同 "1".png', type: 'image/png', size: png.length })
    const kept: string[] = []
    for await (const { hash } of store.list()) kept.push(hash)
    expect(kept).toHaveLength(1)
    const [row] = await village.db.rows<{ matter: MatterId }>({ text: 'select matter from files where id = $1' }, [one.id])
    expect(good(await getMatter(village.context, clerk, row?.matter ?? '')).files).toMatchObject([{ id: one.id, by: clerk.name }])
    const got = good(await getFile(village.context, store, clerk, one.id))
    expect(Buffer.concat(await got.content.toArray())).toEqual(png)
    expect(await getFile(village.context, store, officer('window', 'southA'), one.id)).toMatchObject({ refused: { code: 'not-found' } })
    const attach = (files: readonly string[]) => act(village.context, { actor: clerk, matter: row?.matter as MatterId, act: 'attach', key: `attach ${files.join()}`, payload: { files } })
    expect(await attach([two.id])).toMatchObject({ refused: { code: 'invalid', fields: [{ path: 'files.0' }] } })
    expect(isRefused(await attach([one.id]))).toBe(false)
  })

  test('who may do no act that takes files gives none', async () => {
    expect(await give(png, 'a.png', 1_000, officer('supervisor', 'city'))).toMatchObject({ refused: { code: 'not-allowed' } })
  })
})
