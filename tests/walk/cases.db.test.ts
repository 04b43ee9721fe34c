import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/kernel/day.ts'
import { citizenCheck } from '../../src/domain/law/identity.ts'
import { sweepClocks } from '../../src/service/sweep-clocks.ts'
import { city, testDoor } from '../support/door.ts'
import type { TestDoor } from '../support/door.ts'
import { officer, resident } from '../support/play.ts'
import type { Player } from '../support/play.ts'

/** Whole cases, through the door only, each person with their own session. The clock is the test's: 24 November 2026, 10:00. */
let door: TestDoor
const who = {} as Record<'window' | 'dispatcher' | 'head' | 'mediator' | 'judge' | 'assistant', Player>
let mediator: { account: string; body: string }

beforeAll(async () => {
  door = await testDoor()
  const logins = {
    window: 'houjie.window1', dispatcher: 'houjie.fenliu1', head: 'houjie.zhuren1', mediator: 'houjie.mediator1', judge: 'fayuan2.faguan1', assistant: 'fayuan2.zhuli1',
  } as const
  for (const [name, login] of Object.entries(logins)) who[name as keyof typeof logins] = officer(door, login)
  const session = await who.mediator.get<{ account: string; posts: { body: { id: string } }[] }>('/api/session')
  mediator = { account: session.account, body: session.posts[0]?.body.id ?? '' }
}, 60_000)
afterAll(() => door.close())

let phones = 13_800_200_000
interface Case { id: string; li: Player; he: Player; liId: string; heId: string }

/** A dispute at the window, with both parties on phones of their own. */
const registered = async (more: object = {}): Promise<Case> => {
  const [one, two] = [String((phones += 1)), String((phones += 1))]
  const made = await who.window.open('dispute', {
    story: '楼上漏水，天花板泡坏了，物业推来推去', claim: '修好并赔三千元', type: 'neighbour', amount: 300_000, area: '441900/441900122/441900122011',
    parties: [{ side: 'applicant', form: 'natural', name: '周桂芳', phone: one }, { side: 'respondent', form: 'natural', name: '何伟', phone: two }], ...more,
  })
  const [li, he] = [resident(door, one, '周桂芳'), resident(door, two, '何伟')]
  const view = await who.window.get<{ parties: { person: string; side: string }[] }>(`/api/matters/${made.id}`)
  const idOf = (side: string) => view.parties.find((party) => party.side === side)?.person ?? ''
  return { id: made.id, li, he, liId: idOf('applicant'), heId: idOf('respondent') }
}

const mediating = async (more: object = {}): Promise<Case> => {
  const one = await registered(more)
  expect(await who.window.act(one.id, 'accept')).toBe('accepted')
  expect(await who.dispatcher.act(one.id, 'route', { body: mediator.body, channel: 'people', reason: '发生地在厚街' })).toBe('routed')
  expect(await who.mediator.act(one.id, 'sign-for', { mediator: mediator.account })).toBe('preparing')
  expect(await one.li.act(one.id, 'consent', { yes: true })).toBe('preparing')
  expect(await one.he.act(one.id, 'consent', { yes: true })).toBe('mediating')
  return one
}

const days = (n: number) => { door.clock.pass(n * 24 * 60) }
const today = () => door.clock.now.slice(0, 10)
const sweep = () => sweepClocks(door.house, city)
const stageOf = async (one: Case) => (await one.li.get<{ stage: string }>(`/api/matters/${one.id}`)).stage

describe('a case from the window to the archive', () => {
  test('mediated twice, agreed in two instalments, confirmed by a judge, kept, called back three times, archived', async () => {
    const one = await mediating()
    for (const summary of ['第一次谈', '第二次谈']) {
      expect(await who.mediator.act(one.id, 'hold-session', {
        on: today(), way: 'onsite', present: [{ person: one.liId }, { person: one.heId }], summary, agreed: [{ point: '赔两千五' }],
      })).toBe('mediating')
    }
    expect(await who.mediator.act(one.id, 'draft-agreement', {
      facts: '漏水属实', clauses: [
        { obligor: one.heId, obligee: one.liId, what: '赔偿', amount: 150_000, due: '2026-12-20', how: '转账', breach: '每日加付万分之五' },
        { obligor: one.heId, obligee: one.liId, what: '赔偿', amount: 100_000, due: '2027-01-20', how: '转账', breach: '每日加付万分之五' },
      ],
    })).toBe('signing')
    expect(await one.li.act(one.id, 'sign', { name: '周桂芳' })).toBe('signing')
    expect(await one.he.act(one.id, 'sign', { name: '何伟' })).toBe('signing')
    expect((await one.he.get<{ plain: { zh: string } }>(`/api/matters/${one.id}`)).plain.zh, 'who has signed is not told to wait for signatures').toMatch(/^各方都签了字，调解员签名盖章后/)
    expect(await who.mediator.act(one.id, 'seal-agreement')).toBe('agreed')
    expect(await who.judge.status(`/api/matters/${one.id}`), 'a judge sees nothing before both have asked').toBe(404)
    expect(await one.li.act(one.id, 'wish-confirmation', { yes: true })).toBe('agreed')
    expect(await one.he.act(one.id, 'wish-confirmation', { yes: true })).toBe('confirming')
    const { plain } = await one.li.get<{ plain: { zh: string } }>(`/api/matters/${one.id}`)
    expect(plain.zh, 'it is told whose turn it is, not who keeps the matter').toMatch(/现在由东莞市第二人民法院办理/)
    expect(await who.assistant.act(one.id, 'accept-confirmation', { caseNo: '(2026)粤1972诉前调确88号' })).toBe('confirming')
    expect(await who.judge.act(one.id, 'confirm', { no: '(2026)粤1972诉前调确88号' }), 'not before both were heard').toBe('incomplete')
    await who.judge.act(one.id, 'ask-confirmation', { present: [{ person: one.liId }, { person: one.heId }], words: '双方到场，自愿、真实' })
    expect(await who.judge.act(one.id, 'confirm'), 'under the number it was taken under').toBe('performing')
    days(20)
    expect(await one.li.act(one.id, 'say-received', { no: 1, on: today(), amount: 150_000 })).toBe('performing')
    days(30)
    expect(await one.he.act(one.id, 'say-paid', { no: 2, on: today() })).toBe('performing')
    expect(JSON.stringify((await one.li.get<{ panels: unknown }>(`/api/matters/${one.id}`)).panels), 'by name, for “the other side” is somebody else to each reader').toContain('何伟说已做到，待周桂芳确认')
    expect(await one.li.act(one.id, 'say-received', { no: 2, on: today(), amount: 100_000 })).toBe('visiting')
    for (const [wait, stage] of [[7, 'visiting'], [23, 'visiting'], [60, 'concluded']] as const) {
      days(wait)
        expect(await who.window.act(one.id, 'visit', { kept: true, treated: 5, got: 4, dispute: false })).toBe(stage)
    }
    expect(await who.window.act(one.id, 'archive', { note: '当事人未交身份证复印件，已当面核对' }), 'numbered by itself').toBe('archived')
    const view = await who.window.get<{ clocks: unknown[]; road: { state: string }[]; facts: { kind: string; summary?: { zh: string } }[] }>(`/api/matters/${one.id}`)
    const no = view.facts.find((fact) => fact.kind === 'archived')?.summary?.zh
    expect(no).toMatch(/^（2027）厚街人调字第\d+号 · 当事人未交/)
    const other = await registered()
    await who.window.act(other.id, 'refuse', { ground: 'administrative', words: '这是对行政处罚不服' })
    expect(await who.window.act(other.id, 'archive', { no: no?.split(' ')[0] }), 'a number is given once').toBe('invalid')
    expect(await who.window.act(other.id, 'archive')).toBe('archived')
    expect(view.clocks).toEqual([])
    expect(view.facts.length).toBeGreaterThan(18)
  })
})

describe('names in an agreement', () => {
  test('are masked for the other side until one is drafted between them; then whoever is to sign reads with whom', async () => {
    const one = await mediating()
    type View = { title: { zh: string }; facts: { summary?: { zh: string } }[]; parties: { name: string }[]; panels: { name: string; lines: { value: { zh: string } }[] }[] }
    const namesOf = async (reader: { get<T>(path: string): Promise<T> }) => (await reader.get<View>(`/api/matters/${one.id}`)).parties.map((party) => party.name)
    expect(await namesOf(one.li)).toEqual(['周桂芳', '何*'])
    expect(await who.mediator.act(one.id, 'draft-agreement', {
      facts: '漏水属实', clauses: [{ obligor: one.heId, obligee: one.liId, what: '赔偿', amount: 250_000, due: addDays(day(today()), 60), how: '转账' }],
    })).toBe('signing')
    expect(await namesOf(one.li)).toEqual(['周桂芳', '何伟'])
    await who.mediator.act(one.id, 'list-undisputed', { points: [{ point: '天花板泡坏了' }] })
    const page = await one.li.get<View>(`/api/matters/${one.id}`)
    expect(JSON.stringify([page.title, page.panels, page.facts]), 'nowhere on the page masked again').not.toMatch(/[周何]\*/)
    const agreement = (view: View) => view.panels.find((panel) => panel.name === 'agreement')?.lines.map((line) => line.value.zh).join(' ')
    expect(agreement(await one.he.get(`/api/matters/${one.id}`))).toContain('何伟 对 周桂芳')
    expect(agreement(await who.mediator.get(`/api/matters/${one.id}`)), 'an officer gives a reason first').toContain('何* 对 周**')
  })
})

describe('cases that end otherwise', () => {
  test('refused, with the ground, its article and the door', async () => {
    const one = await registered()
    expect(await who.window.act(one.id, 'refuse', { ground: 'administrative', words: '这是对行政处罚不服' })).toBe('concluded')
    const view = await one.li.get<{ facts: { kind: string; summary?: { zh: string } }[]; outcome: string }>(`/api/matters/${one.id}`)
    expect(view.outcome).toBe('refused')
    expect(view.facts.find((fact) => fact.kind === 'ended')?.summary?.zh).toMatch(/行政争议（.*一百二十七条|127/u)
  })

  test('lapsed: nobody acted, and on the day after the term the matter ends by itself', async () => {
    const one = await mediating()
    days(31)
    await sweep()
    expect(await stageOf(one)).toBe('concluded')
    expect((await one.li.get<{ outcome: string }>(`/api/matters/${one.id}`)).outcome).toBe('expired')
  })

  test('entrusted after filing in summary procedure: seven days, then trial', async () => {
    const one = await registered({ track: 'entrusted', procedure: 'summary', caseNo: '(2026)粤1972民初100号', origin: 'court' })
    expect(await who.assistant.act(one.id, 'accept')).toBe('accepted')
    expect(await who.assistant.act(one.id, 'route', { body: mediator.body, channel: 'entrusted', reason: '当事人同意委托调解' })).toBe('routed')
    expect(await who.mediator.act(one.id, 'sign-for', { mediator: mediator.account })).toBe('preparing')
    await one.li.act(one.id, 'consent', { yes: true })
    await one.he.act(one.id, 'consent', { yes: true })
    days(9)
    await sweep()
    const view = await one.li.get<{ stage: string; outcome: string }>(`/api/matters/${one.id}`)
    expect([view.stage, view.outcome]).toEqual(['concluded', 'to-trial'])
  })

  test('returned three times: then the head decides, and it stays', async () => {
    const one = await registered()
    await who.window.act(one.id, 'accept')
    const send = { body: mediator.body, channel: 'people', reason: '发生地在厚街' }
    for (let time = 1; time <= 3; time += 1) {
      expect(await who.dispatcher.act(one.id, 'route', send)).toBe('routed')
      expect(await who.mediator.act(one.id, 'return', { reason: '不归我们', door: '物业调委会' })).toBe('accepted')
    }
    expect(await who.dispatcher.act(one.id, 'route', send)).toBe('third-return')
    const queue = await who.head.get<{ items: { id: string }[] }>('/api/matters?kind=dispute&queue=returned')
    expect(queue.items.map((item) => item.id)).toContain(one.id)
    expect(await who.head.act(one.id, 'decide-route', send)).toBe('routed')
    expect(await who.mediator.act(one.id, 'return', { reason: '还是不归', door: '别处' })).toBe('third-return')
    expect(await who.mediator.act(one.id, 'sign-for', { mediator: mediator.account })).toBe('preparing')
  })

  test('frozen by “not me”, and void when the head finds it forged', async () => {
    const one = await mediating()
    expect(await one.he.act(one.id, 'not-me', { words: '我没同意过' })).toBe('mediating')
    expect(await who.mediator.act(one.id, 'fail', { reason: 'wide-gap', words: 'x' })).toBe('frozen')
    const toCheck = async () => (await who.head.get<{ items: { id: string }[] }>('/api/matters?kind=dispute&queue=not-me')).items.map((item) => item.id)
    expect(await toCheck(), 'the head finds it without being told its code').toContain(one.id)
    expect(await who.head.act(one.id, 'void', { words: '电话核实非本人' })).toBe('concluded')
    expect(await toCheck()).not.toContain(one.id)
  })

  test('withdrawn by the applicant, not by the other side', async () => {
    const one = await mediating()
    expect(await one.he.act(one.id, 'withdraw')).toBe('not-possible')
    expect(await one.li.act(one.id, 'withdraw', { words: '已经谈好' })).toBe('concluded')
  })

  test('filed to court from mediation; what the court does not decide in seven days is filed', async () => {
    const one = await mediating()
    expect(await one.li.act(one.id, 'file-suit')).toBe('filing')
    days(9)
    await sweep()
    const view = await one.li.get<{ stage: string; outcome: string }>(`/api/matters/${one.id}`)
    expect([view.stage, view.outcome]).toEqual(['concluded', 'filed'])
  })
})

describe('a duplicate', () => {
  /** Registered again by the same two people. */
  const twice = async (): Promise<[Case, Case, string]> => {
    const main = await mediating()
    const again = await registered({ parties: [{ side: 'applicant', form: 'natural', name: '周桂芳', phone: String(phones - 1) }, { side: 'respondent', form: 'natural', name: '何伟', phone: String(phones) }] })
    await who.window.act(again.id, 'accept')
    const { code } = await who.head.get<{ code: string }>(`/api/matters/${main.id}`)
    return [main, again, code]
  }
  const kindsOf = async (id: string) => (await who.head.get<{ facts: { kind: string }[] }>(`/api/matters/${id}`)).facts.map((fact) => fact.kind)

  test('goes into the matter that stays in one act: both say so, and who handles the one reads the file of the other', async () => {
    const [main, again, code] = await twice()
    expect(again.liId).toBe(main.liId)
    expect(await who.mediator.status(`/api/matters/${again.id}`)).toBe(404)
    expect(await who.dispatcher.act(again.id, 'merge', { code, why: '同一件事登记了两次' })).toBe('concluded')
    expect(await kindsOf(main.id)).toContain('took-in')
    expect(await kindsOf(again.id)).toEqual(expect.arrayContaining(['merged', 'ended']))
    expect(await who.mediator.status(`/api/matters/${again.id}`)).toBe(200)
    const { links } = await who.mediator.get<{ links: { id: string }[] }>(`/api/matters/${main.id}`)
    expect(links.map((link) => link.id)).toContain(again.id)
    const told = await door.db.rows<{ zh: string }>({ text: `select payload->'text'->>'zh' as zh from outbox where matter = $1 and payload->>'letter' = 'merged'` }, [again.id])
    expect(told.map((one) => one.zh)).toEqual([expect.stringContaining(code)])
  })

  test('goes nowhere when what should take it in is over: neither of the two says anything', async () => {
    const [main, again, code] = await twice()
    expect(await who.mediator.act(main.id, 'fail', { reason: 'wide-gap', words: '差太远' })).toBe('concluded')
    expect(await who.dispatcher.act(again.id, 'merge', { code, why: '同一件事登记了两次' })).toBe('not-possible')
    expect(await kindsOf(again.id)).not.toContain('merged')
    expect(await kindsOf(main.id)).not.toContain('took-in')
  })
})

describe('what a neighbour told the mediator', () => {
  test('is printed for who handles it, with the name; for a supervisor it is masked; to the parties, a court and another body there is none', async () => {
    const one = await mediating()
    const said = { whom: '王桂芳', whoIs: '楼下邻居', on: today(), place: '新塘社区', words: '问：哪天漏的？答：去年冬天。' }
    expect(await who.mediator.act(one.id, 'record-inquiry', said)).toBe('mediating')
    const url = `/api/matters/${one.id}/inquiries/1`
    expect(await who.mediator.get<object>(url)).toMatchObject({ no: 1, asked: '王桂芳', full: true, asker: '王桂英' })
    expect(await officer(door, 'shi.duban1').get<{ asked: string; full: boolean }>(url)).toMatchObject({ asked: '王**', full: false })
    expect(await Promise.all([one.li, one.he, who.judge, officer(door, 'changan.mediator2')].map((each) => each.status(url)))).toEqual([404, 404, 404, 404])
    expect(await who.mediator.status(`/api/matters/${one.id}/inquiries/2`)).toBe(404)
    for (const each of [one.li, one.he]) {
      const page = await each.get<{ records: unknown[]; facts: { kind: string }[]; papers: { name: string }[] }>(`/api/matters/${one.id}`)
      expect(page.records).toEqual([])
      expect(JSON.stringify(page)).not.toContain('王桂芳')
      expect(page.facts.map((fact) => fact.kind)).not.toContain('inquired')
      expect(page.papers.map((paper) => paper.name), 'nor that there is one').not.toContain('inquiry')
    }
    expect((await who.mediator.get<{ records: { no: number; signed: boolean }[] }>(`/api/matters/${one.id}`)).records).toMatchObject([{ no: 1, signed: false }])
  })

  test('how it was signed is refused in words that say what to do next, in both languages, at the field that needs it', async () => {
    const one = await mediating()
    expect(await who.mediator.refused(one.id, 'sign-inquiry', { no: 1, readBack: true, how: 'signature' })).toMatchObject({ code: 'incomplete', words: { zh: expect.stringContaining('请先「做调查记录」') } })
    expect(await who.mediator.act(one.id, 'record-inquiry', { whom: '王桂芳', on: today(), place: '新塘社区', words: '问：哪天漏的？答：去年冬天。' })).toBe('mediating')
    const told = async (more: object) => {
      const { code, words, fields } = await who.mediator.refused(one.id, 'sign-inquiry', { no: 1, readBack: true, how: 'signature', ...more })
      const all = [words, ...(fields ?? []).map((field) => field.words)]
      expect(all.map((each) => each.en).join('\n'), 'English is complete').not.toMatch(/[{}\u4e00-\u9fff]/)
      return [code, fields?.[0]?.path, fields?.[0]?.words.zh]
    }
    expect(await told({ how: 'stamp' })).toEqual(['invalid', 'how', '不在可选范围内，可选：签名（signature）、盖章（seal）、按指印（fingerprint）、没有签（refused）。'])
    expect(await told({ no: 2 })).toEqual(['invalid', 'no', '没有第 2 份，没有登记的：第 1 份，请从中选'])
    expect(await told({ readBack: false })).toEqual(['incomplete', 'readBack', expect.stringContaining('先念给被调查人听')])
    expect(await told({ how: 'refused' })).toEqual(['incomplete', 'why', expect.stringContaining('写明为什么不签')])
    expect(await told({})).toEqual(['incomplete', 'files', expect.stringContaining('先上传签名页的照片')])
    expect(await who.mediator.act(one.id, 'record-inquiry', { whom: '刘芳', on: today(), place: '新塘社区', words: '问：见过吗？答：见过。' })).toBe('mediating')
    expect(await who.mediator.act(one.id, 'sign-inquiry', { no: 1, readBack: true, how: 'refused', why: '不愿签，社区干部刘某在场' })).toBe('mediating')
    expect(await told({})).toEqual(['already-done', 'no', '没有登记的：第 2 份，请从中选'])
  })

  test('a field inside a row that no form knows is refused by its place, on opening and in an act, and nothing is kept', async () => {
    const one = await mediating()
    const before = (await who.mediator.get<{ version: number }>(`/api/matters/${one.id}`)).version
    const held = { on: today(), way: 'onsite', summary: '谈了', present: [{ person: one.liId, mood: 'calm' }] }
    expect(await who.mediator.refused(one.id, 'hold-session', held)).toMatchObject({ code: 'invalid', fields: [{ path: 'present.0.mood', words: { zh: '没有这一项：present.0.mood。请去掉。' } }] })
    expect((await who.mediator.get<{ version: number }>(`/api/matters/${one.id}`)).version).toBe(before)
    expect(await who.mediator.act(one.id, 'hold-session', { ...held, present: [{ person: one.liId }] })).toBe('mediating')
  })
})

describe('who is related does not mediate', () => {
  test('a declared relation keeps the mediator out of that person’s matters, by whomever they are chosen', async () => {
    const one = await registered()
    await who.window.act(one.id, 'accept')
    await who.dispatcher.act(one.id, 'route', { body: mediator.body, channel: 'people', reason: '发生地在厚街' })
    expect(await who.mediator.post(`/api/matters/${one.id}/conflicts`, { person: one.heId, conflict: 'kin', until: '2027-11-24' })).toBe(200)
    expect(await who.mediator.act(one.id, 'sign-for', { mediator: mediator.account })).toBe('conflict-of-interest')
    expect(await who.mediator.post(`/api/matters/${one.id}/conflicts`, { person: mediator.account, conflict: 'kin' }), 'nobody but a party').toBe(422)
    expect(await who.window.post(`/api/matters/${one.id}/conflicts`, { person: one.heId, conflict: 'kin' }), 'nobody who could never mediate').toBe(403)
  })

  const disclosed = (matter: string) => door.db.rows<{ zh: string; to: { person: string } }>({
    text: `select payload->'text'->>'zh' as zh, payload->'to' as to from outbox where matter = $1 and payload->>'letter' = 'disclosed'`,
  }, [matter])

  test('whoever could only have been chosen tells the register and nobody else', async () => {
    const one = await registered()
    await who.window.act(one.id, 'accept')
    await who.dispatcher.act(one.id, 'route', { body: mediator.body, channel: 'people', reason: '发生地在厚街' })
    expect(await who.mediator.post(`/api/matters/${one.id}/conflicts`, { person: one.heId, conflict: 'kin' })).toBe(200)
    expect(await disclosed(one.id)).toEqual([])
  })

  test('the mediator’s own relation is told to both sides at once and once: what it is, and not to whom', async () => {
    const one = await mediating()
    const declare = () => who.mediator.post(`/api/matters/${one.id}/conflicts`, { person: one.heId, conflict: 'kin' })
    expect([await declare(), await declare()]).toEqual([200, 200])
    const letters = await disclosed(one.id)
    expect(letters.map((letter) => letter.to.person).toSorted()).toEqual([one.liId, one.heId].toSorted())
    for (const { zh } of letters) expect(zh).toMatch(/披露：已申报与一方有亲属关系。您可以要求更换/u)
    const { facts } = await one.li.get<{ facts: { kind: string; summary?: { zh: string } }[] }>(`/api/matters/${one.id}`)
    expect(facts.filter((fact) => fact.kind === 'relation-disclosed').map((fact) => fact.summary?.zh)).toEqual([expect.stringMatching(/：已申报与一方有亲属关系$/u)])
    expect(await who.mediator.act(one.id, 'private-note', { words: '再谈谈' })).toBe('conflict-of-interest')
    expect(await one.li.act(one.id, 'object', { reason: '是他亲戚' })).toBe('mediating')
  })

  test('a relation to somebody of two matters in the same hands is told in both, and not where mediation is over', async () => {
    const one = await mediating()
    const phone = String(phones)
    const alsoOfHe = async () => {
      const other = await registered({ parties: [{ side: 'applicant', form: 'natural', name: '周桂芳', phone: String(phones + 1) }, { side: 'respondent', form: 'natural', name: '何伟', phone }] })
      expect(other.heId).toBe(one.heId)
      await who.window.act(other.id, 'accept')
      await who.dispatcher.act(other.id, 'route', { body: mediator.body, channel: 'people', reason: '发生地在厚街' })
      expect(await who.mediator.act(other.id, 'sign-for', { mediator: mediator.account })).toBe('preparing')
      return other
    }
    const [other, over] = [await alsoOfHe(), await alsoOfHe()]
    expect(await who.mediator.act(over.id, 'fail', { reason: 'wide-gap', words: '差太远' })).toBe('concluded')
    expect(await who.mediator.post(`/api/matters/${one.id}/conflicts`, { person: one.heId, conflict: 'village' })).toBe(200)
    expect((await Promise.all([one, other, over].map((each) => disclosed(each.id)))).map((letters) => letters.length)).toEqual([2, 2, 0])
  })

  test('a relation of the whole firm, declared by a colleague, is told to the parties of the mediator whom it binds, once', async () => {
    const one = await mediating()
    const other = await registered()
    const colleague = await door.account('houjie.tongshi', 'mediator')
    await door.db.rows({ text: 'update posts set body = $1 where account = $2' }, [mediator.body, colleague])
    for (const each of [officer(door, 'houjie.tongshi'), who.mediator]) {
      expect(await each.post(`/api/matters/${one.id}/conflicts`, { person: one.heId, conflict: 'same-firm' })).toBe(200)
    }
    const letters = await disclosed(one.id)
    expect(letters.map((letter) => letter.to.person).toSorted()).toEqual([one.liId, one.heId].toSorted())
    for (const { zh } of letters) expect(zh).toMatch(/披露：所在机构与一方有代理或雇用关系/u)
    const { facts } = await one.li.get<{ facts: { kind: string; summary?: { zh: string } }[] }>(`/api/matters/${one.id}`)
    expect(facts.filter((fact) => fact.kind === 'relation-disclosed').map((fact) => fact.summary?.zh), 'of whom, and not of the colleague').toEqual(['王桂英：所在机构与一方有代理或雇用关系'])
    expect(await disclosed(other.id)).toEqual([])
  })

  test('one who mediates beside the one who presides tells it with the declaration, by name, and does not bind the other', async () => {
    const one = await mediating()
    const beside = await door.account('houjie.peitiao', 'mediator')
    await door.db.rows({ text: 'update posts set body = $1 where account = $2' }, [mediator.body, beside])
    door.house.books.forget(city)
    expect(await who.mediator.act(one.id, 'add-mediator', { account: beside })).toBe('mediating')
    const own = officer(door, 'houjie.peitiao')
    for (const time of [1, 2]) expect(await own.post(`/api/matters/${one.id}/conflicts`, { person: one.heId, conflict: 'kin' }), `${time}`).toBe(200)
    const letters = await disclosed(one.id)
    expect(letters.map((letter) => letter.to.person).toSorted()).toEqual([one.liId, one.heId].toSorted())
    for (const { zh } of letters) expect(zh).toMatch(/披露：\S+ 已申报与一方有亲属关系/u)
    expect(await who.mediator.act(one.id, 'private-note', { words: '再谈谈' })).toBe('mediating')
    expect(await one.li.act(one.id, 'keep-mediator')).toBe('mediating')
  })

  test('what the mediator says on taking the case is told to both sides too', async () => {
    const one = await registered()
    await who.window.act(one.id, 'accept')
    await who.dispatcher.act(one.id, 'route', { body: mediator.body, channel: 'people', reason: '发生地在厚街' })
    await who.mediator.act(one.id, 'sign-for')
    await who.mediator.act(one.id, 'choose-mediator', { account: mediator.account, how: 'designated' })
    expect(await who.mediator.act(one.id, 'take-case', { disclosed: '与对方同住一个小区' })).toBe('preparing')
    expect((await disclosed(one.id)).map((letter) => letter.to.person).toSorted()).toEqual([one.liId, one.heId].toSorted())
  })

  test('and what they say on signing for a case of their own', async () => {
    const one = await registered()
    await who.window.act(one.id, 'accept')
    await who.dispatcher.act(one.id, 'route', { body: mediator.body, channel: 'people', reason: '发生地在厚街' })
    expect(await who.mediator.act(one.id, 'sign-for', { mediator: mediator.account, disclosed: '与对方同住一个小区' })).toBe('preparing')
    expect((await disclosed(one.id)).map((letter) => letter.to.person).toSorted()).toEqual([one.liId, one.heId].toSorted())
  })
})

describe('a child is not known to more people than must know', () => {
  const numberOf = (birth: string): string => `441900${birth}123${citizenCheck(`441900${birth}123`)}`
  const partiesOf = (birth: string) => ({
    parties: [{ side: 'applicant', form: 'natural', name: '周小宝', idNumber: numberOf(birth), phone: String((phones += 1)) }, { side: 'respondent', form: 'natural', name: '何伟', phone: String((phones += 1)) }],
  })
  const open = (birth: string) => who.window.open('dispute', {
    story: '在球场上被撞伤了胳膊，赔偿谈不拢', claim: '赔医药费', type: 'tort', area: '441900/441900122/441900122011', ...partiesOf(birth),
  })

  test('a matter of a party whose identity number says that they are under age is seen by the head, not by window and dispatcher', async () => {
    const { id } = await open('20150601')
    expect(await who.head.status(`/api/matters/${id}`)).toBe(200)
    expect([await who.window.status(`/api/matters/${id}`), await who.dispatcher.status(`/api/matters/${id}`)]).toEqual([404, 404])
    const [row] = await door.db.rows<{ state: { parties: { minor?: boolean }[] } }>({ text: 'select state from matters where id = $1' }, [id])
    expect(row?.state.parties.map((party) => party.minor)).toEqual([true, undefined])
    expect(JSON.stringify(row?.state)).not.toContain('2015')
    expect(await who.head.act(id, 'accept')).toBe('accepted')
  })

  test('nobody says it of themselves: a mark in the payload is refused, and a grown party is not hidden', async () => {
    const { id } = await open('19850601')
    expect(await who.window.status(`/api/matters/${id}`)).toBe(200)
    const marked = await who.window.post('/api/matters/dispute', {
      story: '撞伤', claim: '赔', type: 'tort', area: '441900/441900122/441900122011', parties: partiesOf('19850601').parties.map((party) => ({ ...party, minor: true })),
    })
    expect(marked).toBe(422)
  })
})
