import { randomUUID } from 'node:crypto'
import { refuse } from '../../../src/domain/kernel/fault.ts'
import { dispute } from '../../../src/domain/kinds/dispute/dispute.ts'
import { fieldsOf } from '../../../src/domain/matter/form.ts'
import type { Resident } from '../../../src/domain/people/actor.ts'
import { bodies, places } from '../../support/world.ts'
import { residentOf } from './stages.ts'
import type { Town } from './town.ts'
import { triageOf } from './triage.ts'
import { lineOf, trackOf, viewOf } from './view.ts'
import type { Visitor } from './server.ts'

const words = (zh: string, en: string) => ({ zh, en })

const areas = [
  { path: '441900', words: words('东莞市', 'Dongguan'), tier: 'city', search: 'dg' },
  { path: places.houjie, words: words('厚街镇', 'Houjie'), tier: 'town', search: 'hj' },
  { path: places.humen, words: words('虎门镇', 'Humen'), tier: 'town', search: 'hm' },
  { path: places.xintang, words: words('新塘社区', 'Xintang'), tier: 'village', search: 'xt' },
]

const roster = [
  { value: 'a1', words: words('陈玉兰', 'Chen Yulan'), hint: words('人民调解员 · 厚街人民调解委员会', 'People’s mediator · Houjie People’s Mediation Committee') },
  { value: 'a2', words: words('王志明', 'Wang Zhiming'), hint: words('人民调解员 · 厚街人民调解委员会', 'People’s mediator · Houjie People’s Mediation Committee') },
]

const inPlain = (phone: string): string => phone.replace(/^\+86/, '')

/** What the API answers: a value, a refusal, or nothing (204). */
export const answerTo = (method: string, url: URL, body: unknown, visitor: Visitor, town: Town): unknown => {
  const path = url.pathname
  const me = visitor.phone ? residentOf(town, visitor.name ?? '', visitor.phone) : undefined
  if (path.startsWith('/api/session')) return sessionOf(method, path, body as Record<string, string>, visitor, town, me)
  if (path === '/api/triage') return triageOf((body as { text: string }).text)
  if (path === '/api/kinds/dispute/form') return fieldsOf(dispute.open.form)
  if (path === '/api/areas') return areas
  if (path === '/api/accounts') return roster.filter((one) => one.words.zh.includes(url.searchParams.get('q') ?? ''))
  if (path === '/api/bodies' && url.searchParams.has('q')) return Object.values(bodies).filter((one) => one.name.zh === url.searchParams.get('q')).map((one) => ({ value: one.id, id: one.id, words: one.name, name: one.name, phone: '0769-00001670' }))
  if (path === '/api/bodies') return [{ value: 'b1', words: words('厚街镇综治中心', 'Houjie Governance Centre'), hint: words('厚街镇康乐南路 · 周一至周五 8:30–18:00 · 0769-00001022', 'Kangle South Road, Houjie · Mon–Fri 8:30–18:00 · 0769-00001022') }]
  if (path === '/api/inbox') return town.letters.filter((one) => one.to === inPlain(url.searchParams.get('to') ?? ''))
  if (path === '/api/track') {
    const one = town.find(url.searchParams.get('code') ?? '')
    const ends = one?.state.parties.some((party) => party.phone?.endsWith(url.searchParams.get('phone') ?? '-'))
    return one && ends ? trackOf(one, town) : refuse('not-found')
  }
  return mattersOf(method, path, body, town, me)
}

const sessionOf = (method: string, path: string, body: Record<string, string>, visitor: Visitor, town: Town, me: Resident | undefined): unknown => {
  if (path === '/api/session/code') {
    const phone = inPlain(body['phone'] ?? '')
    const code = '246810'
    visitor.codes.set(phone, code)
    town.text(phone, `【枫源】验证码 ${code}，5 分钟内有效，不要告诉别人。`, `[Fengyuan] Code ${code}, good for 5 minutes. Tell nobody.`)
    return { sent: true }
  }
  if (path === '/api/session/phone') {
    const phone = inPlain(body['phone'] ?? '')
    if (visitor.codes.get(phone) !== body['code']) return refuse('wrong-login')
    visitor.phone = phone
    visitor.name = town.people.get(town.personOf(body['name'] ?? '', phone))?.name ?? ''
    return { ok: true }
  }
  if (method === 'DELETE') {
    delete visitor.phone
    return undefined
  }
  const city = { code: '441900', words: words('东莞市', 'Dongguan') }
  return me ? { kind: 'resident', name: me.name, person: me.person, home: '/my', mode: 'demo', csrf: 't', city, uploadBytes: 52_428_800 } : { kind: 'guest', home: '/', mode: 'demo', csrf: '', city, uploadBytes: 52_428_800 }
}

const mattersOf = (method: string, path: string, body: unknown, town: Town, me: Resident | undefined): unknown => {
  if (!me) return refuse('not-signed-in')
  const mine = [...town.cases.values()].filter((one) => one.state.parties.some((party) => party.person === me.person))
  if (path === '/api/matters') return { items: mine.map(lineOf).toReversed(), total: mine.length }
  if (path === '/api/matters/dispute' && method === 'POST') {
    const opened = town.open(me, body as Record<string, unknown>)
    return 'refused' in opened ? opened : doneOf(lineOf(opened))
  }
  const [, id = '', what, act] = /^\/api\/matters\/([^/]+)(?:\/(acts|files)(?:\/(.+))?)?$/.exec(path) ?? []
  const one = mine.find((each) => each.state.id === id || each.state.code === decodeURIComponent(id))
  if (!one) return refuse('not-found')
  if (what === 'files') return { id: randomUUID(), name: '工资条.jpg' }
  if (what === 'acts') return town.act(one, me, act ?? '', body) ?? doneOf(lineOf(one))
  return viewOf(one, me, town)
}

const doneOf = (line: ReturnType<typeof lineOf>) => ({ id: line.id, code: line.code, version: line.version, stage: line.stage, stageWords: line.stageWords, repeated: false })
