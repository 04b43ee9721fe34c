/** Writes `../accounts.json` from the rows of `people.ts`. Usage: node cities/441900/make/accounts.ts */
import { readFileSync, writeFileSync } from 'node:fs'
import { pinyin } from 'pinyin-pro'
import type { Account, Area, Body } from '../../shapes.ts'
import { people, type Person } from './people.ts'
import { staff } from './staff.ts'
import { titles } from './titles.ts'

const doubles = ['欧阳', '司徒', '上官']
const folder = new URL('..', import.meta.url)
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T
const areas = read<Area[]>('areas.json')
const allBodies = read<Body[]>('bodies.json')
const bodies = new Map(allBodies.map((b) => [b.key, b]))

const shown = people.map(keyed)
const accounts = [...shown, ...staff(areas, allBodies, shown)].map(accountOf)
writeFileSync(new URL('accounts.json', folder), `[\n${accounts.map((a) => JSON.stringify(a)).join(',\n')}\n]\n`)
console.log(`${accounts.length} accounts`)

/** '-@' at the end of a body's key stands for the code of the account's area. */
function keyed(person: Person): Person {
  const [login, name, gender, role, bodyKey, areaName, ...rest] = person
  return [login, name, gender, role, bodyKey.endsWith('-@') ? `${bodyKey.slice(0, -1)}${findArea(areaName).code}` : bodyKey, areaName, ...rest]
}

function accountOf(person: Person, at: number): Account {
  const [login, name, gender, role, bodyKey, areaName, titleKey, languages, more = {}] = person
  const area = findArea(areaName)
  const key = bodyKey
  if (!bodies.has(key)) throw new Error(`${login}: no body ${key}`)
  const title = titles[titleKey]
  if (!title) throw new Error(`${login}: no title ${titleKey}`)
  return {
    login, name, en: english(name), gender, role, ...(more.kind ? { mediatorKind: more.kind } : {}), body: key, area: area.code, title: { zh: title[0], en: title[1] },
    languages: languages.split(' '), ...(more.trades ? { trades: more.trades.split(' ') } : {}), phone: `1990000${String(7000 + at).padStart(4, '0')}`, ...(more.firm ? { firm: more.firm } : {}),
    ...(more.born ? { bornYear: more.born } : {}), totp: more.totp ?? area.tier === 'city', ...(more.landing ? { landing: more.landing } : {}),
  }
}

/** '东莞', '厚街' or '厚街/陈屋'. */
function findArea(name: string): Area {
  const [town, village] = name.split('/')
  if (town === '东莞') return areas[0] as Area
  const found = areas.find((a) => a.tier === 'town' && a.short === town)
  if (!found) throw new Error(`no town ${town}`)
  if (!village) return found
  const below = areas.find((a) => a.parent === found.code && a.short === village)
  if (!below) throw new Error(`no village ${name}`)
  return below
}

/** Li Zhiheng: family name first; double family names stay together. */
function english(name: string): string {
  const family = doubles.find((d) => name.startsWith(d)) ?? name.slice(0, 1)
  return `${spelt(family, true)} ${spelt(name.slice(family.length), false)}`
}

function spelt(han: string, surname: boolean): string {
  const parts = pinyin(han, { toneType: 'none', type: 'array', ...(surname ? { surname: 'head' as const } : {}) })
  const word = parts.map((part, at) => (at > 0 && /^[aeo]/.test(part) ? `'${part}` : part)).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}
