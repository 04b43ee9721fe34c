import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import type { PersonId } from '../../../kernel/id.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import type { Decision, Message } from '../../../matter/kind.ts'
import { findStatements } from '../../../triage/statements.ts'
import type { Actor } from '../../../people/actor.ts'
import { act, knownSide, partyField, selfAsSide, wayField } from '../act.ts'
import { ownConflict } from '../conflict.ts'
import { fact } from '../facts.ts'
import { relisted } from '../relisted.ts'
import type { DisputeState, Reply } from '../state.ts'
import { asTold, keptApart, linesOf, replyTo, respondents, sideOf, statementKinds, stances } from '../statements.ts'

const mostLines = 20

const lineFields = {
  what: form.choice(statementKinds, { label: words('哪一种', 'Which') }),
  text: form.long({ label: words('一句话', 'One sentence'), max: 200 }),
  amount: form.maybe(form.money({ label: words('金额', 'Amount') })),
  on: form.maybe(form.day({ label: words('哪一天', 'Day') })),
  from: form.given(form.text({ label: words('取自', 'Taken from'), max: 2_000 })),
} as const

const linesForm = form.form({ lines: form.list(lineFields, { label: words('主张', 'Statements'), min: 1, max: mostLines }) })

/** The same at the counter or from a paper, while it is registered: optional, and for an officer to fill in. */
export const statementsField = form.maybe(form.list(lineFields, {
  label: words('逐条的主张', 'The claim line by line'), max: mostLines,
  help: words('一条一句话，对方好逐条答复。可以不填，以后再列', 'One sentence a line, so that the other side can answer each. It can be left open and put later'),
}))

const repliesField = form.replies({
  no: form.count({ label: words('第几条', 'Number'), min: 1 }),
  stance: form.choice(stances, { label: words('您的答复', 'Your answer') }),
  words: form.maybe(form.long({ label: words('您的说法', 'In your own words'), max: 500 })),
  amount: form.maybe(form.money({ label: words('认可多少', 'How much of it') })),
}, { label: words('逐条答复', 'Line by line'), min: 1, max: mostLines })

const shareField = form.maybe(form.yes({
  label: words('谈不成时，给法院看这里写的', 'If talks fail, let the court read this'),
  help: words('不选就不给。选了，您不同意、部分同意的说法会写进转给法院的争点清单；同意的和愿意让的，不在其中', 'Unless you say yes it stays here. With yes, what you dispute goes into the court’s issue list; what you agree to or would concede does not'),
}))

const sideIs = (side: string) => (state: DisputeState, actor: Actor): boolean => actor.kind === 'resident' && sideOf(state, actor.person) === side
const stated = (state: DisputeState): boolean => linesOf(state).length > 0

const open = (state: DisputeState): Refused | undefined =>
  (state.statements?.closed ? refuse('already-done', { what: words('调解员已结束逐条答复', 'the mediator has closed the answering') }) : undefined)
const openLines = (state: DisputeState): Refused | undefined =>
  (stated(state) ? open(state) : refuse('incomplete', { what: words('申请人逐条列出的主张', 'the claim, put line by line') }))

/** What stands already, else what the story and the claim seem to say. */
const startLines = (state: DisputeState) => ({
  lines: stated(state) ? linesOf(state).map(({ no: _no, ...line }) => line) : findStatements(state.story, state.claim),
})

/** Whoever was written to already hears of it once: when there is a list, and when one that they had answered was changed. */
const list = (state: DisputeState, payload: ReturnType<typeof linesForm.parse>): Decision => {
  const known = startLines(state).lines
  const lines = payload.lines.map((line) => ({
    ...line, text: asTold(state, line.text, known.map((one) => one.text)), ...(line.from ? { from: asTold(state, line.from, known.flatMap((one) => one.from ?? [])) } : {}),
  }))
  const after = relisted(state.statements, lines)
  const reached = state.stage === 'preparing' || state.stage === 'mediating'
  const asked = respondents(state).filter((person) => !stated(state) || (state.statements?.replies[person]?.lines.length ?? 0) > (after.replies[person]?.lines.length ?? 0))
  return {
    facts: [fact('statements-listed', { lines })],
    messages: reached ? asked.map((person) => ({ to: { person }, letter: 'statements-to-answer', values: { code: state.code } })) : [],
  }
}

type Given = readonly { readonly no: number; readonly stance: Reply['stance']; readonly words?: string | undefined; readonly amount?: Reply['amount'] }[]

/** Only what was put is answered, each once; a part is said in words or in money, and is less than the whole. */
const wrong = (state: DisputeState, given: Given): Refused | undefined => {
  const faults = given.flatMap(({ no, stance, words: said, amount }, row) => {
    const line = linesOf(state).find((one) => one.no === no)
    const at = (name: string, zh: string, en: string) => [{ path: `replies.${row}.${name}`, words: words(zh, en) }]
    if (!line) return at('no', '没有这一条，主张可能刚改过。', 'There is no such line; the claim may just have been changed.')
    if (given.findIndex((one) => one.no === no) < row) return at('no', '这一条答复了两次。', 'This line is answered twice.')
    if (stance !== 'part') return []
    if (amount === undefined && !said) return at('words', '部分同意：请写哪些同意、哪些不同意，或者认可多少。', 'Partly: say what you agree to, or how much.')
    if (amount !== undefined && (line.amount === undefined || amount >= line.amount)) return at('amount', '应当比主张的金额少；全部认可的，选“同意”。', 'It must be less than what is claimed; if you accept all of it choose “agree”.')
    return []
  })
  return faults.length > 0 ? refuse('invalid', { count: faults.length }, faults) : undefined
}

/** Who agrees has nothing to add: words left over from another choice are not theirs any more. */
const plain = ({ no, stance, words: said, amount }: Given[number]): Reply =>
  ({ no, stance, ...(said && stance !== 'agree' ? { words: said } : {}), ...(amount !== undefined && stance === 'part' ? { amount } : {}) })

const tellMediator = (state: DisputeState, person: PersonId): readonly Message[] =>
  (state.assignee && !state.statements?.replies[person] ? [{ to: { account: state.assignee }, letter: 'statements-answered', values: { code: state.code } }] : [])

/** 逐条答复: the claim as sentences, each answered with agree, partly or not. Neither is anybody's duty, and no answer is consent to mediation. */
export const statementActs = {
  'list-statements': act({
    words: words('把我的要求一条一条写清楚', 'Put what I claim line by line'), form: linesForm,
    help: words('一条一句话，对方好逐条答复，谈起来快。下面是从您写的里面摘出来的，可以改、可以删、可以加。不列也照样办。谈不成时，您列的随材料转给法院',
      'One sentence a line, so that the other side can answer each. These were cut out of what you wrote: change, remove, add. You need not do it. If talks fail your lines go to the court with the papers'),
    offered: sideIs('applicant'),
    rests: stated,
    ready: (state, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      if (sideOf(state, me) !== 'applicant') return refuse('not-possible', { what: words('主张由申请人列', 'the claim is the applicant’s to put') })
      return open(state) ?? (keptApart(state) ? refuse('not-possible', { what: words('这件事由工作人员替您列，先给他们说', 'an officer puts it for you; tell them') }) : undefined)
    },
    start: startLines,
    decide: list,
  }),
  'record-statements': act({
    words: words('替申请人逐条列主张', 'Put the claim line by line for the applicant'), tone: 'quiet', form: linesForm,
    help: words('从经过和诉求里摘出来的，按申请人的意思改好', 'Cut out of the story and the claim; mend it as the applicant means it'),
    ready: (state, world) => open(state) ?? ownConflict(state, world),
    start: startLines,
    decide: list,
  }),
  'answer-statements': act({
    words: words('逐条答复对方的主张', 'Answer the claim line by line'), form: form.form({ replies: repliesField, court: shareField }),
    offered: (state, actor) => stated(state) && sideIs('respondent')(state, actor),
    rests: (state, actor) => actor.kind === 'resident' && linesOf(state).every((line) => replyTo(state, actor.person, line.no)),
    ready: (state, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      return sideOf(state, me) === 'respondent' ? openLines(state) : refuse('not-possible', { what: words('由对方答复', 'it is for the other side to answer') })
    },
    start: (state, { actor }) => {
      const mine = actor.kind === 'resident' ? state.statements?.replies[actor.person] : undefined
      return mine ? { replies: mine.lines, ...(mine.court ? { court: true } : {}) } : {}
    },
    decide: (state, payload, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      return wrong(state, payload.replies) ?? {
        facts: [fact('statements-answered', { person: me, way: 'phone', replies: payload.replies.map(plain), ...(payload.court ? { court: true as const } : {}) })],
        messages: tellMediator(state, me),
      }
    },
  }),
  'record-answers': act({
    words: words('代录逐条答复', 'Enter a party’s answers'), tone: 'quiet',
    help: words('照当事人的话或者纸上写的录入，会记下由谁代录，并短信告诉本人', 'As they said or wrote it; your name stands beside it and they are told by message'),
    form: form.form({ person: partyField(words('谁的答复', 'Whose answers')), way: wayField, replies: repliesField, court: shareField, files: form.maybe(form.files({ label: words('签名的答复表', 'Signed sheet') })) }),
    offered: stated,
    ready: (state, world) => openLines(state) ?? ownConflict(state, world),
    decide: (state, payload) => {
      const unknown = knownSide(state, payload.person)
      if (unknown) return unknown
      if (!respondents(state).includes(payload.person)) return refuse('not-possible', { what: words('由对方答复', 'it is for the other side to answer') })
      if (payload.way === 'phone') return refuse('not-possible', { what: words('本人在自己手机上答复的，不用代录', 'who answers on their own phone needs nobody to enter it') })
      if (payload.way === 'paper' && !payload.files?.length) return refuse('incomplete', { what: words('签名答复表的照片或扫描件', 'a picture or scan of the signed sheet') })
      return wrong(state, payload.replies) ?? {
        facts: [fact('statements-answered', { person: payload.person, way: payload.way, replies: payload.replies.map(plain), files: payload.files, ...(payload.court ? { court: true as const } : {}) })],
        messages: [{ to: { person: payload.person }, letter: 'answers-in-your-name', values: { code: state.code } }],
      }
    },
  }),
  'close-statements': act({
    words: words('结束逐条答复', 'Close the answering'), tone: 'quiet', form: form.form({}),
    help: words('之后主张和答复都不再改。都同意的事实已填在「记载无争议事实」里，等您写明、各方确认', 'Lines and answers stand after that. Facts that all agreed to wait in “Write down undisputed facts”, for you to write and each to confirm'),
    offered: stated,
    ready: (state, world) => openLines(state) ?? ownConflict(state, world),
    decide: () => ({ facts: [fact('statements-closed', {})] }),
  }),
}
