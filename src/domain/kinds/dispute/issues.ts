import type { PersonId } from '../../kernel/id.ts'
import { formatFen } from '../../kernel/money.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import { cite, citesWords } from '../../law/cite.ts'
import type { Panel } from '../../matter/kind.ts'
import { ways } from '../../words/origins.ts'
import type { DisputeState, Reply, Statement } from './state.ts'
import { agreedBy, awaiting, disputed, gapOf, keptApart, linesOf, replyTo, respondents, sentenceOf, stances, talksFailed } from './statements.ts'
import { undisputed } from './undisputed.ts'

type Line = Panel['lines'][number]
/** As the reader knows a party: masked for who may not read the name. */
type Called = (person: PersonId) => string

/** The statements and their answers lie on the table; what goes to the court is a list of its own, and both sides read it. */
export const statementPanels = (state: DisputeState, called: Called): readonly Panel[] => {
  const lines = linesOf(state)
  const issues = lines.filter((line) => disputed(state, line))
  return [
    { name: 'statements', table: true, words: words('主张：同意的和还没答的', 'Lines of the claim agreed to or not answered'), lines: lines.filter((line) => !issues.includes(line)).flatMap((line) => settledOrOpen(state, line, called)) },
    { name: 'issues', table: true, words: words('争点清单', 'Issue list'), lines: [...issues.flatMap((line, at) => issueLines(state, line, at + 1, called)), ...enteredBy(state, called)] },
    { name: 'issues-court', words: words('转给法院的争点清单', 'Issue list for the court'), lines: talksFailed(state) ? forCourt(state, called) : [] },
  ]
}

const same = (text: string): Words => words(text, text)

const settledOrOpen = (state: DisputeState, line: Statement, called: Called): readonly Line[] => {
  const said = sentenceOf(line)
  if (agreedBy(state, line)) {
    const then = line.what === 'fact' ? words('对方同意；各方在无争议事实里确认后才算数', 'agreed; it counts once each has confirmed it among the undisputed facts') : words('对方同意这项要求，可以写进协议', 'agreed; it can be put into the agreement')
    return [{ label: words('同意', 'Agreed'), value: words(`${said.zh}\n${then.zh}`, `${said.en}\n${then.en}`), tone: 'good' }]
  }
  const who = (mark: string) => awaiting(state, line).map(called).join(mark)
  return [{ label: words('还没答复', 'Not answered'), value: words(`${said.zh}\n${who('、')}（答不答由本人决定）`, `${said.en}\n${who(', ')} (free to answer or not)`) }]
}

const issueLines = (state: DisputeState, line: Statement, at: number, called: Called): readonly Line[] => [
  { label: words(`争点 ${at}`, `Issue ${at}`), value: sentenceOf(line), tone: 'warn' },
  ...respondents(state).flatMap((person) => answerLines(state, line, at, person, called)),
]

const answerLines = (state: DisputeState, line: Statement, at: number, person: PersonId, called: Called): readonly Line[] => {
  const reply = replyTo(state, person, line.no)
  const who = called(person)
  const label = words(`${at} · ${who}的答复`, `${at} · answer of ${who}`)
  if (!reply) return [{ label, value: words('还没答复', 'not answered') }]
  const accepted = reply.amount === undefined ? undefined : formatFen(reply.amount)
  const stance = stances[reply.stance]
  const gap = gapOf(line, reply)
  return [
    { label, value: accepted ? words(`${stance.zh}，认可 ${accepted}`, `${stance.en}: accepts ${accepted}`) : stance },
    ...ownWords(who, at, reply, keptApart(state)),
    ...(gap === undefined ? [] : [{ label: words(`${at} · 差距`, `${at} · gap`), value: same(formatFen(gap)) }]),
  ]
}

const ownWords = (who: string, at: number, reply: Reply, apart: boolean): readonly Line[] =>
  (reply.words ? [{ label: words(`${at} · ${who}的说法`, `${at} · in the words of ${who}`), value: same(reply.words), ...(apart ? { inside: true as const } : {}) }] : [])

/** Whose answers an officer wrote down for them. */
const enteredBy = (state: DisputeState, called: Called): readonly Line[] => Object.entries(state.statements?.replies ?? {}).flatMap(([person, { by, way }]) => {
  const who = called(person as PersonId)
  return by ? [{ label: words('代录', 'Entered for them'), value: words(`${who}的答复由 ${by} 代录（${ways[way].zh}）`, `${who}: entered by ${by} (${ways[way].en})`) }] : []
})

const note = words(
  '只列双方还没有确认的事项。调解中为和解作的让步不在其中；一方的意见，只有本人愿意给法院看的才列出。没有答复、不同意，都不说明什么',
  'Only what is not confirmed by both. Concessions made to settle are not among it; what a side said is here only if they wanted the court to read it. Not answering or not agreeing proves nothing',
)
const cites = citesWords([cite('TY', '22'), cite('OM', '18')])

/** Everything that no confirmed sheet holds, agreed to here or not: an answer that was not confirmed there must not be guessed from what is missing here. */
const forCourt = (state: DisputeState, called: Called): readonly Line[] => {
  const confirmed = new Set(undisputed(state).flatMap((sheet) => sheet.points))
  const open = linesOf(state).filter((line) => !confirmed.has(sentenceOf(line).zh))
  if (open.length === 0) return []
  return [
    ...open.flatMap((line, at) => [
      { label: words(`争点 ${at + 1}`, `Issue ${at + 1}`), value: sentenceOf(line) },
      ...respondents(state).filter((person) => state.statements?.replies[person]?.court).flatMap((person) => sharedLines(state, line, at + 1, person, called)),
    ]),
    { label: words('说明', 'Note'), value: words(`${note.zh}（${cites.zh}）`, `${note.en} (${cites.en})`) },
  ]
}

/** Their own wish opens what they disputed. A yes is confirmed in the sheet or is none; a part of what is asked for is a concession and stays here. */
const sharedLines = (state: DisputeState, line: Statement, at: number, person: PersonId, called: Called): readonly Line[] => {
  const reply = replyTo(state, person, line.no)
  if (!reply || reply.stance === 'agree') return []
  if (line.what === 'fact') return answerLines(state, line, at, person, called)
  const who = called(person)
  return [{ label: words(`${at} · ${who}的答复`, `${at} · answer of ${who}`), value: words('有争议', 'disputed') }, ...ownWords(who, at, reply, keptApart(state))]
}
