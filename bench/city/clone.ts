import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { epochOf } from '../../src/domain/kernel/day.ts'
import { matterCode } from '../../src/domain/law/matter-code.ts'
import type { Vault } from '../../src/service/vault.ts'
import { gramsOf } from '../../src/store/grams.ts'
import { field, hex } from './copy-text.ts'
import { actsAt, filled, rechained, rowColumns } from './template.ts'
import type { Template } from './template.ts'

/** Rows of one lot, a table each, as text for COPY. */
export const tables = {
  people: ['id', 'name', 'form', 'phone', 'phone_key'],
  matters: ['id', 'head', 'code', 'state', ...rowColumns],
  facts: ['matter', 'seq', 'kind', 'data', 'stage', 'by', 'act', 'act_id', 'at', 'hash'],
  acts: ['id', 'matter', 'act', 'actor', 'digest', 'version', 'at'],
  clocks: ['matter', 'name', 'key', 'kind', 'rule', 'started', 'due', 'at', 'lapse', 'paused_on', 'row'],
  parties: ['matter', 'person', 'side'],
  matter_words: ['list', 'matter', 'kind', 'town', 'village', 'sealed', 'head', 'words', 'grams'],
} as const

export type TableName = keyof typeof tables
export type Lot = { readonly [T in TableName]: string[] }

export const newLot = (): Lot => ({ people: [], matters: [], facts: [], acts: [], clocks: [], parties: [], matter_words: [] })

const line = (city: string, ...fields: readonly string[]): string => `${city}\t${fields.join('\t')}\n`

/** One more matter of this mould, with ids, code, people and chain of its own. */
export const clone = (template: Template, no: number, city: string, vault: Vault, lot: Lot): void => {
  const { drive, row } = template
  const id = v7({ msecs: epochOf(drive.state.openedAt), random: randomBytes(16) })
  const people = template.people.map(() => v7({ msecs: epochOf(drive.state.openedAt), random: randomBytes(16) }))
  const ids = [id, codeOf(no), ...drive.acts.map((act) => v7({ msecs: epochOf(act.at), random: randomBytes(16) })), ...people]
  const hashes = rechained(template, ids)

  for (const [at, person] of people.entries()) {
    const party = drive.state.parties.find((one) => one.person === template.people[at])
    const phone = party?.phone === undefined ? undefined : someNumber(party.phone)
    lot.people.push(line(city, person, field(party?.name ?? ''), field(party?.form ?? 'natural'),
      hex(phone && vault.seal('phone', phone).toString('hex')), hex(phone && vault.keyed('phone', phone).toString('hex'))))
  }
  lot.matters.push(line(city, id, hex(hashes.at(-1)), field(ids[1]), field(filled(template.state, ids)), ...rowColumns.map((name) => field(row[name]))))
  for (const [at, fact] of template.facts.entries()) {
    lot.facts.push(line(city, id, String(fact.seq), field(fact.of.kind), field(filled(fact.data, ids)), field(fact.of.stage), field(filled(fact.by, ids)),
      field(fact.of.act), ids[fact.act] ?? '', fact.of.at, hex(hashes[at])))
  }
  for (const [at, act] of drive.acts.entries()) {
    lot.acts.push(line(city, ids[actsAt + at] ?? '', id, field(act.name), field(act.actor), hex(act.digest.toString('hex')), String(act.version), act.at))
  }
  for (const { row: clock, text } of template.clocks) {
    lot.clocks.push(line(city, id, field(clock.name), field(clock.key), field(drive.kind.name), field(clock.rule), clock.started, clock.due, clock.at, field(clock.lapse), field(clock.pausedOn), field(filled(text, ids))))
  }
  for (const pair of new Set(drive.state.parties.map((party) => `${people[template.people.indexOf(party.person)] ?? ''}\t${party.side}`))) lot.parties.push(line(city, id, pair))
  lot.matter_words.push(line(city, field(template.words.list), id, field(drive.kind.name), field(template.words.town), field(template.words.village), field(template.words.sealed), field(template.words.head), field(filled(template.search, ids).toLowerCase()), field(gramsWith(template, ids[1] ?? ''))))
}

const gramsWith = (template: Template, code: string): readonly number[] =>
  template.coded ? [...new Set([...template.grams, ...template.lists.flatMap((list) => gramsOf(code.toLowerCase(), list))])] : template.grams

/** Drawn by chance, a million codes of forty bits meet now and then; an odd factor spreads numbers over all of them, none twice. */
const codeOf = (no: number): string => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt.asUintN(40, BigInt(no) * 0x9e3779b97f4a7c15n))
  return matterCode(bytes.subarray(3))
}

/** A number that its mask in the facts fits: the hidden digits are new. */
const someNumber = (mask: string): string => mask.replace(/\*/g, () => String((randomBytes(1)[0] ?? 0) % 10))
