import { describe, expect, test } from 'vitest'
import { actors, book, factory, idFor, li, people, places, resident, Walk, bodies } from '../../../../tests/support/world.ts'
import { allowedActs } from '../../matter/allowed.ts'
import type { Actor } from '../../people/actor.ts'
import type { Panel } from '../../matter/kind.ts'
import { dispute } from './dispute.ts'
import { nameOf, shownName } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const second = { person: idFor<'person'>(204), side: 'respondent', form: 'natural', name: '黄志强', phone: '139****0001' }
const huang = resident(second.person, second.name)
const page = ['00000000-0000-7000-8000-0000000000f1']

const lines = [
  { what: 'fact', text: '2025 年 8 月供货三批' },
  { what: 'fact', text: '还欠货款', amount: 800_000 },
  { what: 'ask', text: '付清货款并赔利息', amount: 900_000 },
]

const opened = (more: object = {}, extra: readonly object[] = []) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '去年供货三批。还欠货款8000元。', claim: '付清货款', area: places.xintang, type: 'contract', parties: [...parties, ...extra], ...more })
  return walk
}
const preparing = (more: object = {}, extra: readonly object[] = []) => {
  const walk = opened(more, extra)
  // Only the head reaches one that is sealed.
  const [window, dispatcher] = walk.state.sealed ? [actors.head, actors.head] : [actors.window, actors.dispatcher]
  walk.act(window, 'accept')
  walk.act(dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  return walk
}
const mediating = (walk = preparing()) => {
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  return walk
}
const put = (walk = mediating()) => {
  expect(walk.act(li, 'list-statements', { lines })).toBe(walk.state.stage)
  return walk
}
const agree = (no: number) => ({ no, stance: 'agree' })
const three = [agree(1), { no: 2, stance: 'part', amount: 500_000, words: '有一批质量不行' }, { no: 3, stance: 'not', words: '没有约定利息' }]
const answered = (walk = put(), more: object = {}) => {
  expect(walk.act(factory, 'answer-statements', { replies: three, ...more })).toBe(walk.state.stage)
  return walk
}

type Dispute = ReturnType<typeof opened>
/** What somebody reads: a court nothing that lies on the table, a party nothing that is for officers. */
const readAs = ({ state }: Dispute, as: 'party' | 'officer' | 'court', name?: string): string => dispute.panels(state, book)
  .filter((one) => ['statements', 'issues', 'issues-court', 'undisputed'].includes(one.name) && (name === undefined || one.name === name) && !(one.table && as === 'court'))
  .flatMap((one) => [
    ...one.lines.filter((line) => as !== 'party' || !line.inside).map((line) => `${line.label.zh}: ${line.value.zh}`),
    ...tableOf(one, as).map((row) => row.join(' | ')), ...(one.grid?.notes ?? []).map((note) => note.zh),
  ]).join('\n')
/** The same as it is printed: heads, then a row a line. */
const tableOf = ({ grid }: Panel, as: 'party' | 'officer' | 'court'): readonly (readonly string[])[] =>
  (grid ? [grid.heads.map((head) => head.zh), ...grid.rows.map((row) => row.map((cell) => cell.filter((one) => as !== 'party' || !one.inside).map((one) => one.value.zh).join(' ')))] : [])
const printed = ({ state }: Dispute, name: string): readonly (readonly string[])[] => dispute.panels(state, book).filter((one) => one.name === name).flatMap((one) => tableOf(one, 'officer'))
const offered = (walk: Dispute, actor: Actor) => allowedActs(dispute, walk.state, actor, (role) => walk.world(actor, role))
const startOf = (walk: Dispute, actor: Actor, act: string) => offered(walk, actor).find((one) => one.act === act)?.start

describe('put while it is registered', () => {
  const stage = (walk: ReturnType<typeof opened>) => walk.state.statements?.lines.map((line) => [line.no, line.text])

  test('by the window, from words or paper: the same list as later, which can be mended', () => {
    const walk = opened({ statements: lines })
    expect(walk.state.stage).toBe('registered')
    expect(stage(walk)).toEqual([[1, '2025 年 8 月供货三批'], [2, '还欠货款'], [3, '付清货款并赔利息']])
    expect(walk.messages.some((one) => one.letter === 'statements-to-answer'), 'the other side has not been reached').toBe(false)
    expect(walk.act(actors.window, 'record-statements', { lines: lines.slice(1) })).toBe('registered')
    expect(stage(walk)).toEqual([[2, '还欠货款'], [3, '付清货款并赔利息']])
  })

  test('may be left open, and is not put by who could not put it later', () => {
    expect(opened().state.statements).toBeUndefined()
    expect(opened({ statements: [] }).state.statements).toBeUndefined()
    for (const actor of [li, actors.grid]) {
      const walk = new Walk(dispute, '2026-03-02')
      expect(walk.open(actor, { story: '欠货款', claim: '付清货款', area: places.xintang, type: 'contract', parties, statements: lines })).toBe('registered')
      expect(walk.state.statements).toBeUndefined()
    }
  })
})

describe('the claim, line by line (主张)', () => {
  test('a matter without lines behaves as before: the other side is not even offered an answer, and no panel speaks of one', () => {
    const walk = mediating()
    expect(offered(walk, factory).map((one) => one.act).filter((act) => act.includes('statement') || act.includes('answers'))).toEqual([])
    expect(readAs(walk, 'officer')).toBe('')
    expect(walk.act(factory, 'answer-statements', { replies: three })).toBe('incomplete')
    expect(walk.act(actors.mediator, 'close-statements')).toBe('incomplete')
  })

  test('the applicant finds them cut out of their own words; an officer may put them for them', () => {
    const walk = opened()
    expect(startOf(walk, li, 'list-statements')).toEqual({ lines: [
      { what: 'fact', text: '还欠货款8000元', amount: 800_000, from: '还欠货款8000元' }, { what: 'ask', text: '付清货款', from: '付清货款' },
    ] })
    expect(walk.act(actors.window, 'record-statements', { lines })).toBe('registered')
    expect(startOf(walk, li, 'list-statements')).toEqual({ lines })
  })

  test('what a page masked comes back as it was told: the line keeps its number, its answers and its words', () => {
    const walk = mediating()
    walk.act(actors.mediator, 'record-statements', { lines: [{ what: 'fact', text: '李建国送的货' }] })
    walk.act(factory, 'answer-statements', { replies: [{ no: 1, stance: 'agree' }] })
    walk.act(actors.mediator, 'record-statements', { lines: [{ what: 'fact', text: '李**送的货' }] })
    expect(walk.state.statements?.lines).toEqual([{ no: 1, what: 'fact', text: '李建国送的货' }])
    walk.act(actors.mediator, 'list-undisputed', { points: [{ point: '李**送的货' }] })
    expect(walk.state.undisputed?.[0]?.points).toEqual(['李建国送的货'])
    expect(startOf(walk, actors.mediator, 'list-undisputed'), 'is waiting already, and not proposed twice').toEqual({ points: [{ point: '李建国送的货' }] })
  })

  test('it is the applicant’s to put: the other side is not asked to, and cannot', () => {
    const walk = mediating()
    expect(offered(walk, factory).some((one) => one.act === 'list-statements')).toBe(false)
    expect(walk.act(factory, 'list-statements', { lines })).toBe('not-possible')
    expect(walk.act(actors.stranger, 'record-statements', { lines })).toBe('not-allowed')
  })

  test('nobody of the other side hears of it before their body has signed for it; then once', () => {
    const early = opened()
    early.act(li, 'list-statements', { lines })
    expect(early.messages.filter((one) => one.letter === 'statements-to-answer')).toEqual([])
    const walk = put()
    expect(walk.messages.filter((one) => one.letter === 'statements-to-answer').map((one) => one.to)).toEqual([{ person: people.factory }])
    walk.act(li, 'list-statements', { lines: lines.slice(0, 2) })
    expect(walk.messages.filter((one) => one.letter === 'statements-to-answer'), 'a list that nobody answered may be mended in peace').toHaveLength(1)
  })

  test('a line that is changed is a new line: answers to the old one do not pass to it, and the others stay', () => {
    const walk = answered()
    walk.act(li, 'list-statements', { lines: [lines[0], { ...lines[1], amount: 700_000 }, lines[2]] })
    expect(walk.state.statements?.lines.map((line) => line.no)).toEqual([1, 4, 3])
    expect(walk.state.statements?.replies[people.factory]?.lines.map((reply) => reply.no)).toEqual([1, 3])
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'statements-to-answer', to: { person: people.factory } })
    expect(walk.act(factory, 'answer-statements', { replies: three }), 'the number that is gone').toBe('invalid')
  })
})

describe('the answers', () => {
  test('are free: before consent and without being consent; the stage does not move and nobody is held to have agreed to mediate', () => {
    const walk = answered(put(preparing()))
    expect(walk.state.stage).toBe('preparing')
    expect(walk.state.consents).toEqual({})
  })

  test('may be given for some lines only, and again, until the mediator closes them', () => {
    const walk = put()
    walk.act(factory, 'answer-statements', { replies: [agree(1)] })
    expect(readAs(walk, 'party', 'statements')).toContain('答不答由本人决定')
    walk.act(factory, 'answer-statements', { replies: three })
    expect(startOf(walk, factory, 'answer-statements')).toEqual({ replies: three })
    walk.act(actors.mediator, 'close-statements')
    expect([walk.act(factory, 'answer-statements', { replies: three }), walk.act(li, 'list-statements', { lines }), walk.act(actors.mediator, 'record-answers', { person: people.factory, way: 'call', replies: three })])
      .toEqual(['already-done', 'already-done', 'already-done'])
  })

  test('name each side as the reader knows them: whoever answered reads their own name, the other side its mask', () => {
    const walk = put()
    walk.act(factory, 'answer-statements', { replies: three })
    const named = (knows: (person: string) => boolean): string => dispute.panels(walk.state, book, knows).filter((one) => ['statements', 'issues'].includes(one.name)).flatMap((one) => one.lines.map((line) => line.label.zh)).join('\n')
    const [own, masked] = [nameOf(walk.state, people.factory), shownName(walk.state, people.factory)]
    expect(named((person) => person === people.factory)).toContain(own)
    expect(named((person) => person === people.li)).toContain(masked)
    expect(named((person) => person === people.li)).not.toContain(own)
  })

  test('a part is said in words or in money, and is less than the whole; a line is answered once', () => {
    const walk = put()
    const refused = (reply: object) => walk.act(factory, 'answer-statements', { replies: [reply] })
    expect(refused({ no: 2, stance: 'part' })).toBe('invalid')
    expect(refused({ no: 2, stance: 'part', amount: 800_000 })).toBe('invalid')
    expect(refused({ no: 1, stance: 'part', amount: 1 })).toBe('invalid')
    expect(walk.act(factory, 'answer-statements', { replies: [agree(1), agree(1)] })).toBe('invalid')
    expect(refused({ no: 1, stance: 'agree', words: '写了一半又选了同意' })).toBe('mediating')
    expect(walk.state.statements?.replies[people.factory]?.lines).toEqual([{ no: 1, stance: 'agree' }])
  })

  test('are each respondent’s own: an applicant, a third party or a stranger gives none', () => {
    const walk = put(mediating(preparing({}, [{ ...second, side: 'third' }])))
    expect(walk.act(li, 'answer-statements', { replies: three })).toBe('not-possible')
    expect(walk.act(huang, 'answer-statements', { replies: three })).toBe('incomplete')
    expect(walk.act(resident(people.stranger, '陌生人'), 'answer-statements', { replies: three })).toBe('not-allowed')
    expect(walk.act(actors.mediator, 'record-answers', { person: people.li, way: 'call', replies: three })).toBe('not-possible')
  })

  test('on paper need the signed sheet, say who entered them, and the person is told; nobody enters what was done on a phone', () => {
    const walk = put()
    const entered = { person: people.factory, way: 'paper', replies: three }
    expect(walk.act(actors.mediator, 'record-answers', entered)).toBe('incomplete')
    expect(walk.act(actors.mediator, 'record-answers', { ...entered, way: 'phone' })).toBe('not-possible')
    expect(walk.act(actors.mediator, 'record-answers', { ...entered, files: page })).toBe('mediating')
    expect(readAs(walk, 'party', 'issues')).toContain('由 陈玉兰 代录（纸质签名）')
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'answers-in-your-name', to: { person: people.factory } })
    answered(walk)
    expect(readAs(walk, 'party', 'issues'), 'their own word takes its place').not.toContain('代录')
  })

  test('who has a relation to a party neither puts, enters nor closes anything', () => {
    const walk = put()
    walk.conflicts = { [actors.mediator.account]: ['served-papers'] }
    expect([walk.act(actors.mediator, 'record-statements', { lines }), walk.act(actors.mediator, 'record-answers', { person: people.factory, way: 'call', replies: three }), walk.act(actors.mediator, 'close-statements')])
      .toEqual(['conflict-of-interest', 'conflict-of-interest', 'conflict-of-interest'])
  })
})

describe('what comes of them', () => {
  test('a fact that all agree to is proposed for the sheet, and only that: confirmed there by each it crosses, not before', () => {
    const walk = answered()
    expect(startOf(walk, actors.mediator, 'list-undisputed')).toEqual({ points: [{ point: '2025 年 8 月供货三批' }] })
    expect(walk.state.undisputed).toBeUndefined()
    expect(readAs(walk, 'court')).toBe('')
    walk.act(actors.mediator, 'list-undisputed', { points: [{ point: '2025 年 8 月供货三批' }] })
    walk.act(li, 'confirm-undisputed')
    expect(readAs(walk, 'court')).toBe('')
    walk.act(factory, 'confirm-undisputed')
    expect(readAs(walk, 'court')).toContain('2025 年 8 月供货三批')
    expect(startOf(walk, actors.mediator, 'list-undisputed'), 'is not proposed twice').toEqual({})
  })

  test('to accept what is asked for is a concession: it may go into the agreement, never into the sheet of facts', () => {
    const walk = put()
    walk.act(factory, 'answer-statements', { replies: [agree(3)] })
    expect(startOf(walk, actors.mediator, 'list-undisputed')).toEqual({})
    expect(readAs(walk, 'party', 'statements')).toContain('可以写进协议')
  })

  test('with several respondents a fact is proposed when each has agreed; one who comes in later is asked too', () => {
    const walk = answered(put(mediating(preparing({}, [second]))))
    expect(startOf(walk, actors.mediator, 'list-undisputed')).toBeUndefined()
    walk.act(huang, 'consent', { yes: true })
    expect(startOf(walk, actors.mediator, 'list-undisputed')).toEqual({})
    walk.act(huang, 'answer-statements', { replies: [agree(1)] })
    expect(startOf(walk, actors.mediator, 'list-undisputed')).toEqual({ points: [{ point: '2025 年 8 月供货三批' }] })
  })

  test('the rest is the issue list, with both sides’ words and the gap in money, for the parties and who mediates', () => {
    const walk = answered()
    for (const as of ['party', 'officer'] as const) {
      const read = readAs(walk, as, 'issues')
      for (const known of ['争点 1: 还欠货款（¥8,000.00）', '部分同意，认可 ¥5,000.00', '有一批质量不行', '差距: ¥3,000.00', '争点 2: 付清货款并赔利息', '没有约定利息', '差距: ¥9,000.00']) expect(read).toContain(known)
      expect(read).not.toContain('供货三批')
    }
    expect(walk.messages.filter((one) => one.letter === 'statements-answered').map((one) => one.to)).toEqual([{ account: actors.mediator.account }])
  })

  test('on paper it is a table: a row a line, with a column for each who answers, and the gap as its note', () => {
    const firm = '东莞市***有限公司'
    expect(printed(answered(), 'issues')).toEqual([
      ['序号', '主张', `${firm}的答复`, '备注'],
      ['1', '发生的事 还欠货款（¥8,000.00）', '部分同意，认可 ¥5,000.00 “有一批质量不行”', '差距 ¥3,000.00'],
      ['2', '想要的结果 付清货款并赔利息（¥9,000.00）', '不同意 “没有约定利息”', '差距 ¥9,000.00'],
    ])
    expect(printed(put(), 'issues'), 'nobody has answered').toEqual([])
    const two = answered(put(mediating(preparing({}, [second]))))
    expect(printed(two, 'issues').map((row) => row.length)).toEqual([5, 5, 5])
    expect(printed(two, 'issues')[1]?.slice(3)).toEqual(['还没答复', `差距（${firm}） ¥3,000.00`])
    const many = answered(put(mediating(preparing({}, [second, { ...second, person: idFor<'person'>(205), name: '黄志明' }]))))
    expect(printed(many, 'issues')[0], 'more columns would be no table').toEqual(['序号', '主张', '各方答复', '备注'])
    expect(printed(many, 'issues')[1]?.[2]).toMatch(/^东莞市\*\*\*有限公司：部分同意，认可 ¥5,000.00 “有一批质量不行” 黄\*\*1：还没答复 黄\*\*2：还没答复$/)
  })

  test('the file holds the list once somebody has answered', () => {
    const paper = (walk: Dispute) => dispute.papers.find((one) => one.name === 'issues')?.present(walk.state)
    expect([paper(mediating()), paper(put()), paper(answered())]).toEqual([false, false, true])
  })
})

describe('what of it a court reads', () => {
  const failed = (walk: Dispute) => {
    expect(walk.act(actors.mediator, 'fail', { reason: 'wide-gap', words: '差距大' })).toBe('concluded')
    return walk
  }

  test('nothing while there is talk; when it fails, the claim that is not confirmed, and of the answers nothing at all', () => {
    const walk = answered()
    expect(readAs(walk, 'court')).toBe('')
    const read = readAs(failed(walk), 'court')
    for (const known of ['争点 1: 2025 年 8 月供货三批', '争点 2: 还欠货款', '争点 3: 付清货款并赔利息', '特邀调解']) expect(read).toContain(known)
    for (const secret of ['部分同意', '¥5,000.00', '有一批质量不行', '没有约定利息', '差距:']) expect(read).not.toContain(secret)
  })

  test('a yes that was not confirmed cannot be guessed from what is missing: agreed or not, the line is there', () => {
    const all = put()
    all.act(factory, 'answer-statements', { replies: [agree(1), agree(2), agree(3)] })
    expect(readAs(failed(all), 'court')).toBe(readAs(failed(put()), 'court'))
  })

  test('with the respondent’s own wish, what they dispute and why; what they would concede of a demand stays', () => {
    const walk = put()
    walk.act(factory, 'answer-statements', { replies: [agree(1), three[1], { no: 3, stance: 'part', amount: 100_000, words: '没有约定利息' }], court: true })
    const read = readAs(failed(walk), 'court')
    for (const known of ['认可 ¥5,000.00', '有一批质量不行', '差距: ¥3,000.00', '有争议', '没有约定利息']) expect(read).toContain(known)
    expect(read, 'an offer').not.toContain('¥1,000.00')
    expect(read.split('\n').filter((line) => line.startsWith('1 ·')), 'a yes is confirmed in the sheet or is none').toEqual([])
  })

  test('on paper too: no column says that somebody answered who wished the court to read nothing, or had nothing for it', () => {
    const heads = (walk: Dispute) => printed(failed(walk), 'issues-court')[0]
    expect(heads(answered())).toEqual(['序号', '主张', '备注'])
    const agreeing = put()
    agreeing.act(factory, 'answer-statements', { replies: [agree(1), agree(2)], court: true })
    expect(heads(agreeing)).toEqual(['序号', '主张', '备注'])
    const walk = failed(answered(put(), { court: true }))
    expect(printed(walk, 'issues-court').map((row) => row.slice(2))).toEqual([['东莞市***有限公司的答复', '备注'], ['—', ''], ['部分同意，认可 ¥5,000.00 “有一批质量不行”', '差距 ¥3,000.00'], ['有争议 “没有约定利息”', '']])
  })

  test('the parties read the very list that the court reads', () => {
    const walk = failed(answered())
    expect(readAs(walk, 'party', 'issues-court')).toBe(readAs(walk, 'court', 'issues-court'))
  })

  test('the story tells the court no word of an answer', () => {
    const walk = answered(put(), { court: true })
    const told = walk.facts.map((one) => `${dispute.summary(one, walk.state, book)?.zh ?? ''}${dispute.told?.(one, { as: 'court' })?.zh ?? ''}`).join()
    for (const secret of ['质量', '利息', '部分']) expect(told).not.toContain(secret)
  })

  test('mediation that begins again asks anew: the lines stay, the answers of the first attempt do not', () => {
    const walk = failed(answered())
    walk.act(actors.head, 'reopen', { why: '再试一次' })
    expect(walk.state.statements).toMatchObject({ lines: [{ no: 1 }, { no: 2 }, { no: 3 }], replies: {} })
    expect(walk.state.statements?.closed).toBeUndefined()
  })
})

describe('where one side may have to fear the other', () => {
  const secret = '你等着瞧'
  const apart = (flag: string) => {
    const walk = preparing({ flags: [flag] })
    expect(walk.act(actors.mediator, 'record-statements', { lines })).toBe('preparing')
    walk.act(factory, 'answer-statements', { replies: [{ no: 1, stance: 'not', words: secret }] })
    return walk
  }

  test.each(['domestic-violence', 'violence-risk'])('%s: words do not pass between them; the mediator reads them, the applicant reads only the answer', (flag) => {
    const walk = apart(flag)
    expect(readAs(walk, 'officer')).toContain(secret)
    expect(readAs(walk, 'party')).not.toContain(secret)
    expect(readAs(walk, 'party')).toContain('不同意')
  })

  test('nor does the applicant write to them by it: an officer puts the lines, and the reason is not told to the other side', () => {
    const walk = preparing({ flags: ['violence-risk'] })
    expect(walk.act(li, 'list-statements', { lines })).toBe('not-possible')
    const others = offered(walk, factory)
    expect(others.find((one) => one.act === 'list-statements')).toBeUndefined()
    expect(JSON.stringify(others)).toBe(JSON.stringify(offered(preparing(), factory)))
  })

  test('sealed later by the head: what was already written is not shown any more', () => {
    const walk = answered()
    expect(readAs(walk, 'party')).toContain('有一批质量不行')
    walk.act(actors.head, 'set-secrecy', { sealed: true, words: '涉及隐私' })
    expect(readAs(walk, 'party')).not.toContain('有一批质量不行')
    expect(readAs(walk, 'party'), 'the gap is no threat').toContain('差距')
  })

  test('the court’s list shows such words to the court, if their author wished it, and to no party', () => {
    const walk = put()
    walk.act(factory, 'answer-statements', { replies: [{ no: 1, stance: 'not', words: secret }], court: true })
    walk.act(actors.head, 'set-secrecy', { sealed: true, words: '涉及隐私' })
    walk.act(actors.mediator, 'fail', { reason: 'wide-gap', words: '差距大' })
    expect(readAs(walk, 'court')).toContain(secret)
    expect(readAs(walk, 'party')).not.toContain(secret)
  })
})
