import { areaPath } from '../domain/kernel/area.ts'
import { pinyin } from 'pinyin-pro'
import { refuse } from '../domain/kernel/fault.ts'
import type { FieldFault, Refused } from '../domain/kernel/fault.ts'
import { lacksEnglish, words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Officer } from '../domain/people/actor.ts'
import { putAreas } from '../store/load-city.ts'
import { administers } from './admin-reach.ts'
import { changeCity } from './change-city.ts'
import type { Context } from './context.ts'
import { areaRow } from './load-city.ts'

export interface AreaAsk {
  readonly code: string
  /** Code of the place above; the code itself tells it for towns and villages of this city. */
  readonly parent?: string | undefined
  readonly name: string
  /** Left out, a known place keeps its English name and a new one shows the Chinese. */
  readonly en?: string | undefined
}

const tierOf = { 6: 'city', 9: 'town', 12: 'village' } as Readonly<Record<number, string>>

/** Adds places and renames those that are known by their code. Nothing is removed: matters may lie there. */
export async function importAreas(house: Context, by: Officer, asked: readonly AreaAsk[]): Promise<{ added: number; renamed: number } | Refused> {
  if (!administers(by, areaPath(house.city))) return refuse('not-allowed')
  const { rows } = await house.books.of(house.city)
  const known = new Map(rows.areas.map((one) => [one.code, one]))
  const coming = new Set(asked.map((one) => one.code))
  const faults = asked.flatMap((one, at) => faultsOf(house.city, one, at, (code) => known.has(code) || coming.has(code)))
  if (faults.length > 0) return refuse('invalid', { count: faults.length }, faults.slice(0, 100))
  const full = asked.map((one): AreaRow => ({ ...one, en: one.en?.trim() || keptEnglish(known.get(one.code)?.name) || one.name }))
  const put = full.filter((one) => known.get(one.code)?.name.zh !== one.name || known.get(one.code)?.name.en !== one.en)
  const added = put.filter((one) => !known.has(one.code))
  const result = { added: added.length, renamed: put.length - added.length }
  if (put.length === 0) return result
  return changeCity(house, by, async (tx) => {
    await putAreas(tx, house.city, put.map((one) => areaRow(fileRow(one))))
    const changes = put.map((one) => ({
      what: 'area' as const, thing: pathOf(one.code), change: known.has(one.code) ? 'rename' : 'create', before: known.get(one.code)?.name, after: words(one.name, one.en),
    }))
    return { result, changes }
  })
}

type AreaRow = AreaAsk & { readonly en: string }

/** A place that shows its Chinese name for want of another has no English to keep. */
const keptEnglish = (name: Words | undefined): string | undefined => (name && !lacksEnglish(name) ? name.en : undefined)

const parentOf = (code: string): string | undefined => (code.length === 6 ? undefined : code.slice(0, code.length - 3))

const pathOf = (code: string): string => {
  const parent = parentOf(code)
  return parent === undefined ? code : `${pathOf(parent)}/${code}`
}

const faultsOf = (city: string, one: AreaAsk, at: number, isKnown: (code: string) => boolean): FieldFault[] => {
  const parent = parentOf(one.code)
  if (!one.code.startsWith(city)) return [{ path: `areas.${at}.code`, words: words(`不在本市（${city}）`, `is not in this city (${city})`) }]
  if (one.parent !== undefined && one.parent !== parent) return [{ path: `areas.${at}.parent`, words: words(`应为 ${parent ?? '空'}`, `must be ${parent ?? 'left out'}`) }]
  if (parent !== undefined && !isKnown(parent)) return [{ path: `areas.${at}.code`, words: words(`上级 ${parent} 不存在`, `the place above it (${parent}) is not known`) }]
  return []
}

const fileRow = (one: AreaRow) => {
  const short = one.name.replace(/(?<=.{2})(街道|镇|社区|村|园区)$/, '')
  const letters = pinyin(short, { toneType: 'none', type: 'array', v: true })
  return {
    code: one.code, tier: tierOf[one.code.length] ?? 'village', name: one.name, en: one.en, short, path: pathOf(one.code),
    pinyin: letters.join(''), initials: letters.map((letter) => letter.slice(0, 1)).join(''),
  }
}
