/** Writes `../bodies.json` from the tables beside it and `areas.json`, `courts.json`. Usage: node cities/441900/make/bodies.ts */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Area, Body, Court, DisputeTypeId } from '../../shapes.ts'
import { linkedUnits, offices, servedBy } from './offices.ts'
import { busyTowns, chambers, commercial, firms, industry, studios } from './mediation.ts'
import { placeOf, type Draft } from './place.ts'

const folder = new URL('..', import.meta.url)
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T
const areas = read<Area[]>('areas.json')
const courts = read<Court[]>('courts.json')
const towns = areas.filter((a) => a.tier === 'town')
const villages = areas.filter((a) => a.tier === 'village')
const townOf = (short: string) => must(towns.find((t) => t.short === short), short)
const courtOf = (town: string) => must(courts.find((c) => c.level === 'basic' && c.territory.includes(town)), town).key
const types = (list: string) => list.split(',') as DisputeTypeId[]
const everyday: DisputeTypeId[] = ['family', 'neighbour', 'housing', 'contract', 'tort', 'property', 'consumer']
const townwide: DisputeTypeId[] = [...everyday, 'business', 'labour', 'traffic', 'expropriation', 'finance', 'environment']
const office = '周一至周五 8:30-12:00, 14:30-18:00'
const longer = '周一至周六 9:00-12:00, 14:00-20:00'

const drafts: Draft[] = [
  ...centres(), ...committees(), ...courtBodies(), ...trades(), ...lawyers(), ...named(), ...offices(towns), ...linkedUnits(),
]
const bodies: Body[] = placeOf(drafts, areas)
const invited = bodies.filter((b) => b.invitedBy).length
if (invited !== 74) throw new Error(`${invited} invited organisations, 74 wanted`)
writeFileSync(new URL('bodies.json', folder), `[\n${bodies.map((b) => JSON.stringify(b)).join(',\n')}\n]\n`)
console.log(`${bodies.length} bodies`)

function centres(): Draft[] {
  return areas.map((a) => {
    const parent = a.tier === 'village' ? `centre-${townKey(a.parent)}` : a.tier === 'town' ? 'centre-city' : undefined
    return {
      key: a.tier === 'village' ? `centre-${a.code}` : `centre-${a.tier === 'city' ? 'city' : a.pinyin}`,
      kind: 'centre', name: `${a.name}综治中心`, en: `${a.en} Governance Centre`, area: a.code, ...(parent ? { parent } : {}),
      accepts: [], channels: [], capacity: 0, hours: a.tier === 'village' ? longer : office,
    }
  })
}

function committees(): Draft[] {
  const invitedTowns = ['石龙', '麻涌', '中堂', '沙田', '谢岗', '松山湖']
  const row = (a: Area): Draft => ({
    key: a.tier === 'village' ? `committee-${a.code}` : `committee-${a.pinyin}`,
    kind: 'people-committee', name: `${a.name}人民调解委员会`, en: `${a.en} People's Mediation Committee`, area: a.code,
    parent: a.tier === 'village' ? `committee-${townKey(a.parent)}` : `justice-${servedBy[a.short]?.key ?? a.pinyin}`,
    accepts: a.tier === 'village' ? everyday : townwide, channels: ['people'], capacity: a.tier === 'village' ? 12 : 60,
    hours: a.tier === 'village' ? longer : office, ...(a.tier === 'town' && invitedTowns.includes(a.short) ? { invitedBy: courtOf(a.code) } : {}),
  })
  return [...towns, ...villages].map(row)
}

function courtBodies(): Draft[] {
  return courts.flatMap((c): Draft[] => [
    { key: `court-${c.key}`, kind: 'court', name: c.name, en: c.en, area: c.seat, ...(c.parent ? { parent: `court-${c.parent}` } : {}), accepts: [], channels: ['court'], capacity: 0, hours: office },
    { key: `hub-${c.key}`, kind: 'court-centre', name: `${c.name}诉调对接中心`, en: `${c.en} Mediation Hub`, area: c.seat, parent: `court-${c.key}`, accepts: types('contract,business,finance,ip,tort,traffic,labour,housing,property,family,consumer'), channels: ['delegated', 'entrusted', 'in-house'], capacity: c.level === 'basic' ? 220 : 60, hours: office, serves: c.level === 'basic' ? c.territory : towns.map((t) => t.code) },
    ...c.tribunals.filter((t) => !t.visiting).flatMap((t): Draft[] => [
      { key: `tribunal-${t.key}`, kind: 'tribunal', name: `${c.name}${t.name}`, en: t.en, area: t.seat, parent: `court-${c.key}`, accepts: [], channels: ['court'], capacity: 0, hours: office, serves: t.towns },
      { key: `hub-${t.key}`, kind: 'court-centre', name: `${t.name}诉调对接工作站`, en: `${t.en} Mediation Hub`, area: t.seat, parent: `hub-${c.key}`, accepts: types('contract,finance,tort,traffic,labour,housing,property,family,consumer'), channels: ['delegated', 'entrusted', 'in-house'], capacity: 70, hours: office, serves: t.towns },
    ]),
  ])
}

function trades(): Draft[] {
  const cityWide = industry.map(([key, zh, en, accepts, seat, capacity, trade]): Draft => ({
    key: `industry-${key}`, kind: 'industry-committee', name: `东莞市${zh}人民调解委员会`, en: `Dongguan ${en} Mediation Committee`, area: townOf(seat).code, serves: ['441900'],
    accepts: types(accepts), channels: key === 'labour' ? ['people-industry', 'labour-mediation'] : ['people-industry'], capacity, hours: office, invitedBy: courtOf(townOf(seat).code), ...(trade ? { trades: trade.split(',') } : {}),
  }))
  const ofChambers = chambers.map(([key, zh, en, seat, trade]): Draft => ({
    key: `chamber-${key}`, kind: 'chamber', name: `东莞市${zh}人民调解委员会`, en: `${en} Mediation Committee`, area: townOf(seat).code, serves: ['441900'],
    accepts: types('contract,business'), channels: ['people-industry'], capacity: 12, hours: office, trades: trade.split(','), invitedBy: courtOf(townOf(seat).code),
  }))
  const fields = [['labour', '劳动争议', 'Labour'], ['traffic', '道路交通事故纠纷', 'Road Traffic'], ['property', '物业纠纷', 'Property Management']] as const
  const ofTowns = busyTowns.flatMap((short) => fields.map(([field, zh, en]): Draft => {
    const town = townOf(short)
    return { key: `industry-${field}-${town.pinyin}`, kind: 'industry-committee', name: `${town.name}${zh}人民调解委员会`, en: `${town.en} ${en} Mediation Committee`, area: town.code, parent: `industry-${field}`, accepts: [field], channels: field === 'labour' ? ['people-industry', 'labour-mediation'] : ['people-industry'], capacity: 35, hours: office }
  }))
  return [...cityWide, ...ofChambers, ...ofTowns]
}

function lawyers(): Draft[] {
  const all = firms.map(([key, zh, en, town]): Draft => ({ key: `firm-${key}`, kind: 'law-firm', name: `${zh}律师事务所`, en: `${en} Law Firm`, area: townOf(town).code, accepts: [], channels: [], capacity: 0, hours: office }))
  const withStudio = firms.slice(0, 12).map(([key, zh, en, town]): Draft => ({
    key: `lawyer-${key}`, kind: 'lawyer-studio', name: `${zh}律师事务所律师调解工作室`, en: `${en} Lawyers' Mediation Studio`, area: townOf(town).code, parent: `firm-${key}`, serves: must(courts.find((c) => c.key === courtOf(townOf(town).code)), key).territory,
    accepts: types('contract,business,finance,ip,tort,housing,labour,traffic'), channels: ['lawyer', 'delegated', 'entrusted'], capacity: 30, hours: office, invitedBy: courtOf(townOf(town).code),
  }))
  return [...all, ...withStudio]
}

function named(): Draft[] {
  const business = commercial.map(([key, zh, en, town]): Draft => ({ key: `commercial-${key}`, kind: 'commercial', name: zh, en, area: townOf(town).code, serves: ['441900'], accepts: types('contract,business,finance,ip'), channels: ['commercial', 'delegated', 'entrusted'], capacity: 30, hours: office, fee: true, invitedBy: courtOf(townOf(town).code) }))
  const people = studios.map(([key, zh, en, town, village, host, accepts]): Draft => {
    const area = village ? must(villages.find((v) => v.parent === townOf(town).code && v.short === village), village) : townOf(town)
    const judge = zh.includes('法官')
    return {
      key: `studio-${key}`, kind: 'studio', name: zh, en, area: area.code, parent: judge ? `hub-${courtOf(townOf(town).code)}-${townOf(town).pinyin}` : village ? `committee-${area.code}` : `committee-${area.pinyin}`,
      serves: [townOf(town).code], accepts: types(accepts), channels: judge ? ['in-house', 'delegated'] : ['people'], capacity: 15, hours: longer, host,
    }
  })
  return [...business, ...people]
}

function townKey(code: string | null): string {
  return must(towns.find((t) => t.code === code), String(code)).pinyin
}

function must<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`not found: ${what}`)
  return found
}
