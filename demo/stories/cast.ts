import { addDays, formatDay, type Day } from '../../src/domain/kernel/day.ts'
import type { Random } from '../random.ts'
import { inventCompany, veiledCompany, type Company } from './companies.ts'
import { sayDay, sayMonth } from './dates.ts'
import { sayMoney, type MoneyStyle } from './money.ts'
import { familyNameOf, inventForeigner, inventPerson, type Natural } from './people.ts'
import { placesOf, sayPlace, type Place } from './places.ts'
import { ownVoices, type Money, type Part, type Situation, type Voice } from './situation.ts'

/** The people, sums, days and places of one story, fixed once and used by whatever is told of it. */
export interface Cast {
  readonly applicant: Natural | Company
  readonly respondent: Natural | Company
  readonly money: Money
  readonly heads: number
  /** Whether a telling has named the sum asked for. */
  readonly saidSum: () => boolean
  /** Fills a slot; undefined for a name it does not know. */
  slot(name: string): string | undefined
}

export function castOf(random: Random, situation: Situation, place: Place, on: Day, telling: { readonly voice: Voice; readonly elder: boolean }): Cast {
  const { voice, elder } = telling
  const english = voice === 'english'
  const applicant = english && situation.applicant.kind === 'person' ? inventForeigner(random, situation.applicant) : play(random, situation.applicant, on, undefined, elder)
  const respondent = play(random, situation.respondent, on, applicant, false)
  const money = situation.money?.(random) ?? {}
  const heads = situation.heads?.(random) ?? 1
  const formal = !ownVoices.some((own) => own === voice)
  const style = styleOf(random, voice)
  const other = inventPerson(random, on, { age: [25, 60] })
  const fixed: Record<string, string> = {
    ...placesOf(random, place), ...sides(random, applicant, 'A', heads), ...sides(random, respondent, 'R', 1), B: other.name, Bx: familyNameOf(other.name),
    cause: situation.cause[1], heads: String(heads), wd: random.pick(['一', '二', '三', '四', '五']), ...situation.slots?.(random),
    ...(english ? { town: plainEnglish(place.town.en), R: respondent.form === 'company' ? veiledCompany(respondent.trade).en : 'the other side' } : {}),
  }
  const dynamic = new Map<string, string>()
  let saidSum = false
  return {
    applicant, respondent, money, heads, saidSum: () => saidSum,
    slot(name) {
      if (name in fixed) return fixed[name]
      if (name === 'sum') saidSum = true
      if (english && name in money) return `¥${((money[name] ?? 0) / 100).toLocaleString('en-US')}`
      if (name in money) return sayMoney(random, money[name] ?? 0, style)
      if (name === 'at') return sayPlace(random, place, formal)
      const [kind = '', days] = name.split(':')
      const found = dynamic.get(name)
      if (found) return found
      const said = english ? formatDay(addDays(on, -Number(days)), 'en') : sayTime(random, on, kind, Number(days), formal)
      if (said) dynamic.set(name, said)
      return said
    },
  }
}

/** Houjie, without its class word. */
export function plainEnglish(name: string): string {
  return name.replace(/ (Town|Subdistrict|Park|New Area)$/, '')
}

function sayTime(random: Random, on: Day, kind: string, days: number, formal: boolean): string | undefined {
  if (Number.isNaN(days)) return undefined
  const about = days <= 2 ? days : Math.round(days * (0.8 + random.next() * 0.4))
  if (kind === 'ago') return sayDay(random, on, about, formal)
  if (kind === 'exact') return sayDay(random, on, about, true)
  if (kind === 'since') return sayMonth(random, on, about, formal)
  return undefined
}

function styleOf(random: Random, voice: Voice): MoneyStyle {
  if (voice === 'typed') return random.weighted([['plain', 3], ['block', 3], ['wan', 3], ['spoken', 2]] as const)
  if (voice === 'spoken' || voice === 'yue') return random.weighted([['spoken', 5], ['block', 3], ['wan', 1]] as const)
  if (voice === 'elder') return random.weighted([['spoken', 5], ['block', 3]] as const)
  return random.weighted([['plain', 6], ['wan', 1]] as const)
}

function play(random: Random, part: Part, on: Day, beside: Natural | Company | undefined, elder: boolean): Natural | Company {
  if (part.kind === 'company') {
    const boss = inventPerson(random, on, { age: [32, 60] })
    return inventCompany(random, typeof part.trade === 'string' ? part.trade : random.pick(part.trade), boss.name)
  }
  const family = part.sameFamily && beside?.form === 'natural' ? familyNameOf(beside.name) : undefined
  return inventPerson(random, on, { ...part, ...(elder ? { age: [63, 81] as const } : {}), ...(family ? { family } : {}) })
}

/** Slots of one side: {A} as called, {Afull} as registered, {Ax} family name, {Asir} polite, {Anick} familiar, {Ahe}, {Aage}, {Asex}, and {boss} {co} for the other side. */
function sides(random: Random, who: Natural | Company, mark: 'A' | 'R', heads: number): Record<string, string> {
  if (who.form === 'company') {
    const family = familyNameOf(who.boss)
    const named: Record<string, string> = mark === 'R' ? { co: who.name, boss: who.boss, bossx: family } : { Aco: who.name, Aboss: who.boss, home: '本地' }
    return {
      ...named, [mark]: who.short, [`${mark}full`]: who.name, [`${mark}x`]: family, [`${mark}sir`]: who.short, [`${mark}nick`]: `${family}老板`, [`${mark}he`]: '其', [`${mark}age`]: '', [`${mark}sex`]: '',
    }
  }
  const family = familyNameOf(who.name)
  const last = who.name.slice(-1)
  const nick = who.age >= 48 ? random.pick([`老${family}`, `${family}${who.gender === 'f' ? '姨' : '叔'}`, `${family}伯`].slice(0, who.gender === 'f' ? 2 : 3)) : random.pick([`阿${last}`, `小${family}`, `阿${last}`])
  return {
    [mark]: who.name, [`${mark}full`]: heads > 1 ? `${who.name}等${heads}人` : who.name, [`${mark}x`]: family, [`${mark}sir`]: `${family}${who.gender === 'f' ? '女士' : '先生'}`, [`${mark}nick`]: nick,
    [`${mark}he`]: who.gender === 'f' ? '她' : '他', [`${mark}age`]: String(who.age), [`${mark}sex`]: who.gender === 'f' ? '女' : '男', [mark === 'A' ? 'home' : 'Rhome']: who.home,
  }
}
