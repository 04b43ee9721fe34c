import { isRefused } from '../../../src/domain/kernel/fault.ts'
import type { Actor } from '../../../src/domain/people/actor.ts'
import { bodyByKey, idFrom, officers, pathFor } from './city.ts'
import type { Kept, Office } from './office.ts'
import { stories } from './stories.ts'
import type { Story } from './stories.ts'

const officer = (login: string): Actor => {
  const found = officers.get(login)
  if (!found) throw new Error(`no officer ${login}`)
  return found
}
const ago = (days: number, hours = 0): string => new Date(Date.now() - days * 86_400_000 - hours * 3_600_000).toISOString()
const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const who = { window: officer('houjie.window1'), route: officer('houjie.fenliu1'), med: officer('houjie.mediator1'), judge: officer('fayuan2.faguan1') }

/** Walks each story as far as it says, on days in the past: the screens have something true to show. */
export const seed = (office: Office): void => {
  for (const story of stories) walk(office, story)
  for (const [at, what] of hazards.entries()) office.open(officer(at % 2 ? 'houjie.grid1' : 'houjie.grid2'), 'hazard', { ...what, area: pathFor(at % 2 ? '441900122011' : '441900122009') }, ago(at % 5, at))
  for (const [at, what] of asks.entries()) {
    const kept = office.open(who.route, 'request', { from: bodyByKey.get('centre-houjie')?.id, to: bodyByKey.get('rs-houjie')?.id, what, area: pathFor('441900122') }, ago(at * 1.5 + 0.2))
    if (isRefused(kept)) throw new Error(`request: ${kept.refused.code}`)
    if (at > 1) must(office.act(officer('houjie.renshe1'), kept, 'sign-for', {}, ago(at * 1.5 - 0.5)))
    if (at > 4) must(office.act(officer('houjie.renshe1'), kept, 'answer', { action: '已到厂核查工资台账，约谈负责人', result: '厂方承诺本周五前支付，附承诺书' }, ago(1)))
  }
}

const resident = (person: string | undefined, name: string): Actor => ({ kind: 'resident', city: '441900', person: person as never, name })
const must = (refused: unknown): void => { if (isRefused(refused)) throw new Error(JSON.stringify(refused.refused)) }

const walk = (office: Office, story: Story): void => {
  const steps = ['registered', 'accepted', 'routed', 'preparing', 'mediating', 'signing', 'agreed', 'confirming', 'performing', 'visiting'] as const
  const reach = steps.indexOf(story.to)
  const age = story.age
  const opened = office.open(who.window, 'dispute', {
    story: story.story, claim: story.claim, area: pathFor(story.area), type: story.type, flags: story.flags ?? [], origin: story.origin ?? 'window',
    ...(story.amount === undefined ? {} : { amount: story.amount }), ...(story.headcount === undefined ? {} : { headcount: story.headcount }),
    parties: [
      { side: 'applicant', form: 'natural', name: story.from, phone: story.phone ?? '13800002210', idNumber: '441900198806012345', address: '东莞市厚街镇康乐南路 18 号' },
      { side: 'respondent', form: story.company ? 'company' : 'natural', name: story.against, phone: '13922228876', ...(story.agent ? { agent: story.agent } : {}) },
    ],
  }, ago(age))
  if (isRefused(opened)) throw new Error(`${story.claim}: ${JSON.stringify(opened.refused)}`)
  const kept: Kept = opened
  const committee = bodyByKey.get('committee-houjie')?.id
  const [a, b] = kept.state.parties.map((party) => party.person)
  const day = (part: number): string => ago(age * (1 - part))
  const act = (actor: Actor, name: string, payload: unknown, part: number): void => must(office.act(actor, kept, name, payload, day(part)))
  if (reach >= 1) act(who.window, 'accept', {}, 0.1)
  for (let n = 0; n < (story.returned ?? 0); n += 1) {
    act(who.route, 'route', { body: committee, channel: 'people', reason: '发生地在镇内' }, 0.15 + n * 0.2)
    act(who.med, 'return', { reason: n === 0 ? '涉及厂区劳动关系，镇调委会此前未接触，人社已立案调查。' : '双方要求由人社分局处理。', door: '厚街人社分局' }, 0.2 + n * 0.2)
  }
  if (reach >= 2) act(who.route, 'route', { body: committee, channel: 'people', reason: '发生地在镇内，同类纠纷由镇调委会办理', rule: 'R-41', taken: true }, 0.14)
  if (reach >= 3) act(who.med, 'sign-for', { mediator: idFrom<'account'>('houjie.mediator1') }, 0.2)
  if (reach >= 3 && age > 2) act(who.med, 'notify', { person: a, way: 'onsite' }, 0.22)
  if (reach >= 4) {
    act(resident(a, story.from), 'own', {}, 0.23)
    act(resident(a, story.from), 'consent', { yes: true }, 0.24)
    act(who.med, 'record-consent', { person: b, yes: true, way: 'call' }, 0.26)
  }
  if (reach >= 4 && age > 6) act(who.med, 'hold-session', {
    on: day(0.5).slice(0, 10), way: 'onsite', place: '红姐工作室', present: [{ person: a }, { person: b }], summary: '双方到场，逐项核对。申请人出示记录，对方认可大部分。',
    agreed: [{ point: '欠付月份为 8、9、10 月' }, { point: '名单与考勤一致' }], open: [{ point: '加班费计算基数，相差 ¥31,200.00' }],
  }, 0.5)
  if (reach >= 5) act(who.med, 'draft-agreement', {
    facts: `${story.claim}。双方核对后对金额没有争议。`,
    clauses: [
      { obligor: b, obligee: a, what: '支付第一期', amount: Math.round((story.amount ?? 600_000) / 2), due: later(12), how: '银行转账', breach: '另付违约金 5%' },
      { obligor: b, obligee: a, what: '支付余款', amount: Math.round((story.amount ?? 600_000) / 2), due: later(42), how: '银行转账' },
    ],
  }, 0.6)
  if (reach >= 6) {
    act(resident(a, story.from), 'sign', { name: story.from }, 0.65)
    act(resident(b, story.against), 'sign', { name: story.against }, 0.66)
    act(who.med, 'seal-agreement', {}, 0.67)
  }
  if (reach >= 7) {
    act(resident(a, story.from), 'wish-confirmation', { yes: true }, 0.7)
    act(resident(b, story.against), 'wish-confirmation', { yes: true }, 0.72)
  }
  if (reach >= 8) {
    act(who.judge, 'accept-confirmation', { caseNo: '（2026）粤1972诉前调确118号' }, 0.75)
    act(who.judge, 'ask-confirmation', { present: [{ person: a }, { person: b }], words: '双方到场，对协议内容没有异议，自愿申请确认。' }, 0.78)
    act(who.judge, 'confirm', { no: '（2026）粤1972诉前调确118号' }, 0.8)
  }
  if (reach >= 9) for (const no of [1, 2]) act(who.med, 'record-payment', { no, on: day(0.9).slice(0, 10), way: '转账回单' }, 0.9 + no / 100)
}

const hazards = [
  { sign: 'wages', what: '新塘工业区一家电子厂停工三天，工人在门口议论工资没发，约二十来人。', risk: 'orange' },
  { sign: 'neighbour', what: '两户因屋檐滴水争吵，上周动过手，村长劝开后仍有怨气。', risk: 'yellow' },
  { sign: 'property', what: '小区停车费上调，业主群里约了周末去物业办公室。', risk: 'yellow' },
  { sign: 'quarrel', what: '出租屋三楼夜里有争吵和摔东西的声音，敲门说没事。', risk: 'none' },
  { sign: 'closing', what: '培训机构把桌椅往外搬，门口还贴着招生海报。', risk: 'none' },
]
const asks = [
  '请核查某制衣厂 8 至 10 月工资台账和社保缴纳情况，涉及 17 人，下周二调解前需要。',
  '请派员参加 11 月 27 日上午在厚街综治中心的现场调解，讲解加班费计算口径。',
  '请确认某餐饮店是否仍在营业及其负责人联系方式，申请人联系不上。',
  '请协助核实申请人入职时间，厂方称无劳动合同。',
  '请对某包装厂拖欠工资一事先行约谈，防止周末聚集。',
  '请核查某五金厂工伤保险参保情况，当事人手指受伤。',
  '请提供某鞋厂 2025 年以来的劳动监察记录。',
]
