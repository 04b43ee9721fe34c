import type { PersonId } from '../../kernel/id.ts'
import { formatFen } from '../../kernel/money.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import { cite, citesWords } from '../../law/cite.ts'
import type { Panel } from '../../matter/kind.ts'
import { ways } from '../../words/origins.ts'
import type { DisputeState, Reply, Statement } from './state.ts'
import { agreedBy, awaiting, disputed, gapOf, keptApart, linesOf, replyTo, respondents, sentenceOf, stances, statementKinds, talksFailed } from './statements.ts'
import { undisputed } from './undisputed.ts'

type Line = Panel['lines'][number]
type Grid = NonNullable<Panel['grid']>
type Cell = Grid['rows'][number][number]
/** As the reader knows a party: masked for who may not read the name. */
type Called = (person: PersonId) => string

/** The statements and their answers lie on the table; what goes to the court is a list of its own, and both sides read it. */
export const statementPanels = (state: DisputeState, called: Called): readonly Panel[] => {
  const lines = linesOf(state)
  const issues = lines.filter((line) => disputed(state, line))
  return [
    { name: 'statements', table: true, words: words('主张：同意的和还没答的', 'Lines of the claim agreed to or not answered'), lines: lines.filter((line) => !issues.includes(line)).flatMap((line) => settledOrOpen(state, line, called)) },
    {
      name: 'issues', table: true, words: words('争点清单', 'Issue list'), lines: [...issues.flatMap((line, at) => issueLines(state, line, at + 1, called)), ...enteredBy(state, called)],
      ...(issues.length ? { grid: gridOf(issues, respondents(state), (line, person) => answerTo(state, line, person), enteredBy(state, called).map((one) => one.value), called) } : {}),
    },
    { name: 'issues-court', words: words('转给法院的争点清单', 'Issue list for the court'), ...(talksFailed(state) ? forCourt(state, called) : { lines: [] }) },
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
  ...respondents(state).flatMap((person) => linesOfAnswer(answerTo(state, line, person), at, called(person))),
]

/** What one respondent said to one line; `own` is for officers alone where words do not pass between the sides. */
interface Answer { readonly said: Words; readonly own?: { readonly words: Words; readonly inside?: true }; readonly gap?: Words }

const answerTo = (state: DisputeState, line: Statement, person: PersonId): Answer => {
  const reply = replyTo(state, person, line.no)
  if (!reply) return { said: words('还没答复', 'not answered') }
  const accepted = reply.amount === undefined ? undefined : formatFen(reply.amount)
  const stance = stances[reply.stance]
  const gap = gapOf(line, reply)
  return { said: accepted ? words(`${stance.zh}，认可 ${accepted}`, `${stance.en}: accepts ${accepted}`) : stance, ...ownWords(state, reply), ...(gap === undefined ? {} : { gap: same(formatFen(gap)) }) }
}

const ownWords = (state: DisputeState, reply: Reply): Pick<Answer, 'own'> => (reply.words ? { own: { words: same(reply.words), ...(keptApart(state) ? { inside: true as const } : {}) } } : {})

const linesOfAnswer = ({ said, own, gap }: Answer, at: number, who: string): readonly Line[] => [
  { label: words(`${at} · ${who}的答复`, `${at} · answer of ${who}`), value: said },
  ...(own ? [{ label: words(`${at} · ${who}的说法`, `${at} · in the words of ${who}`), value: own.words, ...(own.inside ? { inside: true as const } : {}) }] : []),
  ...(gap ? [{ label: words(`${at} · 差距`, `${at} · gap`), value: gap }] : []),
]

/** The list as a court expects it: a row a line, a column for each who answered (one for all where they are many), and room for a note. */
const gridOf = (lines: readonly Statement[], people: readonly PersonId[], answer: (line: Statement, person: PersonId) => Answer | undefined, notes: readonly Words[], called: Called): Grid => {
  const apart = people.length <= most
  const cellOf = (line: Statement, person: PersonId, name: boolean): Cell => {
    const one = answer(line, person)
    if (!one) return name ? [] : [{ value: same('—') }]
    const who = called(person)
    return [{ value: name ? words(`${who}：${one.said.zh}`, `${who}: ${one.said.en}`) : one.said }, ...(one.own ? [{ value: words(`“${one.own.words.zh}”`, `“${one.own.words.en}”`), ...(one.own.inside ? { inside: true as const } : {}) }] : [])]
  }
  const gaps = (line: Statement): Cell => people.flatMap((person) => {
    const gap = answer(line, person)?.gap
    const who = people.length > 1 ? called(person) : ''
    return gap ? [{ value: words(`差距${who && `（${who}）`} ${gap.zh}`, `gap${who && ` (${who})`} ${gap.en}`) }] : []
  })
  return {
    heads: [
      words('序号', 'No.'), words('主张', 'Claim'),
      ...(apart ? people.map((person) => words(`${called(person)}的答复`, `Answer of ${called(person)}`)) : [words('各方答复', 'Answers')]), words('备注', 'Note'),
    ],
    rows: lines.map((line, at) => [
      [{ value: same(String(at + 1)) }], [{ value: statementKinds[line.what] }, { value: sentenceOf(line) }],
      ...(apart ? people.map((person) => cellOf(line, person, false)) : [people.flatMap((person) => cellOf(line, person, true))]), gaps(line),
    ]),
    notes,
  }
}
/** More columns than this are no table any more. */
const most = 2

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

const noted = { label: words('说明', 'Note'), value: words(`${note.zh}（${cites.zh}）`, `${note.en} (${cites.en})`) }

/** Everything that no confirmed sheet holds, agreed to here or not: an answer that was not confirmed there must not be guessed from what is missing here. */
const forCourt = (state: DisputeState, called: Called): Pick<Panel, 'lines' | 'grid'> => {
  const confirmed = new Set(undisputed(state).flatMap((sheet) => sheet.points))
  const open = linesOf(state).filter((line) => !confirmed.has(sentenceOf(line).zh))
  if (open.length === 0) return { lines: [] }
  const sharing = respondents(state).filter((person) => state.statements?.replies[person]?.court)
  const lines = open.flatMap((line, at) => [
    { label: words(`争点 ${at + 1}`, `Issue ${at + 1}`), value: sentenceOf(line) },
    ...sharing.flatMap((person) => {
      const answer = shared(state, line, person)
      return answer ? linesOfAnswer(answer, at + 1, called(person)) : []
    }),
  ])
  // Who has nothing that the court may read has no column either: it would say that they answered.
  const columns = sharing.filter((person) => open.some((line) => shared(state, line, person)))
  return { lines: [...lines, noted], grid: gridOf(open, columns, (line, person) => shared(state, line, person), [noted.value], called) }
}

/** Their own wish opens what they disputed. A yes is confirmed in the sheet or is none; a part of what is asked for is a concession and stays here. */
const shared = (state: DisputeState, line: Statement, person: PersonId): Answer | undefined => {
  const reply = replyTo(state, person, line.no)
  if (!reply || reply.stance === 'agree') return undefined
  return line.what === 'fact' ? answerTo(state, line, person) : { said: words('有争议', 'disputed'), ...ownWords(state, reply) }
}
