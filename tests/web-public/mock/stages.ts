import type { Resident } from '../../../src/domain/people/actor.ts'
import { actors, bodies, places } from '../../support/world.ts'
import type { Case, Town } from './town.ts'

export const phones = { li: '13812342210', factory: '13987658876' } as const

export const residentOf = (town: Town, name: string, phone: string): Resident => ({ kind: 'resident', city: '441900', person: town.personOf(name, phone), name })

/** The case of the mock-up, brought to a stage by the real acts of real roles. */
export const caseAt = (town: Town, stage: string): Case => {
  const li = residentOf(town, '李建国', phones.li)
  const factory = residentOf(town, '东莞市锦程制衣有限公司', phones.factory)
  town.now = '2026-11-10T10:00'
  const opened = town.open(li, {
    story: '我在厚街新塘社区的锦程制衣厂做了三个月，老板欠我 12624 元工资，打电话也不接。', claim: '把三个月工资付清', area: places.xintang, type: 'labour', amount: 1_262_400, flags: ['unpaid-wages'],
    parties: [
      { side: 'applicant', form: 'natural', name: '李建国', phone: phones.li },
      { side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: phones.factory },
    ],
  })
  if ('refused' in opened) throw new Error(opened.refused.code)
  const one = opened
  const steps: readonly (readonly [string, () => void])[] = [
    ['registered', () => undefined],
    ['accepted', () => { town.now = '2026-11-11T09:30'; town.must(one, actors.window, 'accept') }],
    ['routed', () => town.must(one, actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '事情发生在厚街，就近调解' })],
    ['preparing', () => { town.now = '2026-11-15T09:30'; town.must(one, actors.mediator, 'sign-for', { mediator: actors.mediator.account }) }],
    ['mediating', () => { town.must(one, li, 'consent', { yes: true }); town.must(one, factory, 'consent', { yes: true }); town.must(one, actors.mediator, 'ask-extension', { days: 10, why: '厂方要核对考勤' }) }],
    ['session', () => { town.now = '2026-11-20T15:00'; town.must(one, actors.mediator, 'hold-session', { on: '2026-11-20', way: 'onsite', present: [{ person: li.person }, { person: factory.person }], summary: '双方核对了考勤', agreed: [{ point: '欠 8、9、10 月工资' }, { point: '分三期付' }], open: [{ point: '第一期哪天付' }] }) }],
    ['signing', () => town.must(one, actors.mediator, 'draft-agreement', {
      facts: '申请人 2026 年 8 月至 10 月在厂里做工，工资 12,624.00 元没有付。',
      clauses: ['2026-12-05', '2027-01-05', '2027-02-05'].map((due) => ({ obligor: factory.person, obligee: li.person, what: '付工资', amount: 420_800, due, how: '银行转账', breach: '有一期没按时付，剩下的马上全部付清' })),
    })],
    ['agreed', () => { town.must(one, li, 'sign', { name: '李建国' }); town.must(one, factory, 'sign', { name: '东莞市锦程制衣有限公司' }); town.must(one, actors.mediator, 'seal-agreement') }],
    ['confirming', () => { town.must(one, li, 'wish-confirmation', { yes: true }); town.must(one, factory, 'wish-confirmation', { yes: true }) }],
    ['performing', () => { town.must(one, actors.assistant, 'accept-confirmation', { caseNo: '(2026)粤1972诉前调确12号' }); town.must(one, actors.judge, 'ask-confirmation', { present: [{ person: li.person }, { person: factory.person }], words: '双方到场，自愿、真实' }); town.must(one, actors.judge, 'confirm', { no: '(2026)粤1972诉前调确12号' }); town.now = '2026-12-05T10:00'; town.must(one, li, 'say-received', { no: 1, on: '2026-12-05', amount: 420_800 }) }],
    ['breached', () => { town.now = '2027-01-06T10:00'; town.must(one, actors.mediator, 'breach', {}) }],
  ]
  if (stage === 'frozen') return caseHeld(town)
  if (stage === 'refused') {
    town.must(one, actors.window, 'refuse', { ground: 'not-civil', words: '这是对行政处罚不服，不是民事纠纷', door: '可以在 60 天内向市政府申请行政复议' })
    return one
  }
  for (const [name, step] of steps) {
    step()
    if (name === stage) break
  }
  if (stage !== 'breached' && stage !== 'performing') town.now = '2026-11-24T10:00'
  return one
}

const caseHeld = (town: Town): Case => {
  const one = caseAt(town, 'preparing')
  town.must(one, residentOf(town, '东莞市锦程制衣有限公司', phones.factory), 'not-me', { words: '我们没有收到通知' })
  return one
}
