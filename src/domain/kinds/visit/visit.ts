import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import { commonTells } from '../../matter/common.ts'
import type { ClockRule, Kind, Panel, Reducers } from '../../matter/kind.ts'
import { visitActs } from './acts.ts'
import { grants } from './grants.ts'
import { begin, openForm, seriesOf } from './open.ts'
import { moods, outcomes } from './state.ts'
import type { Mood, VisitFacts, VisitState } from './state.ts'

const risk = (mood: Mood): VisitState['risk'] => ({ calm: 'none', upset: 'yellow', 'at-risk': 'red' } as const)[mood]

const reducers: Reducers<VisitState, Omit<VisitFacts, 'opened'>> = {
  received: (state, data) => ({ ...state, assignee: data.account, handedTo: undefined }),
  described: (state, data) => ({ ...state, about: data.about ?? state.about, companions: data.companions ?? state.companions }),
  'needs-told': (state, data) => ({ ...state, parties: state.parties.map((party) => ({ ...party, needs: data.needs })) }),
  'mood-set': (state, data) => ({ ...state, mood: data.mood, risk: risk(data.mood) }),
  'handed-over': (state, data) => ({ ...state, handedTo: data.to }),
  'taken-over': (state, data) => ({ ...state, assignee: data.account, handedTo: undefined }),
  'made-dispute': (state) => ({ ...state, end: { outcome: 'registered' } }),
  linked: (state, data) => ({ ...state, linked: [...state.linked, data.matter], end: { outcome: 'linked' } }),
  advised: (state, data) => ({ ...state, end: { outcome: 'advice', words: data.words } }),
  'sent-on': (state, data) => ({ ...state, end: { outcome: 'next-door', words: data.why, door: data.door } }),
  left: (state, data) => ({ ...state, end: { outcome: 'left', words: data.words } }),
}

/** The office's own: who still waits when the day is over was forgotten, and the head hears of it. */
const clocks: readonly ClockRule<VisitState>[] = [{
  name: 'day-end', words: words('当天办结', 'Done within the day'), stages: ['waiting', 'serving'], due: (state) => state.openedOn, lapse: 'mark-overdue', pauses: false, inside: true,
  thereafter: words('当天没有办结的，报告中心主任', 'what is not done within the day is told to the head of the centre'),
}]

const line = (label: Words, value: Words | string | undefined, tone?: 'good' | 'warn' | 'bad'): Panel['lines'] =>
  (value === undefined || value === '' ? [] : [{ label, value: typeof value === 'string' ? words(value, value) : value, ...(tone ? { tone } : {}) }])

/** 来访: somebody comes to the counter. Whoever asks first answers for it until it is a matter, an answer, or another door with its reason. */
export const visit: Kind<VisitState> = {
  name: 'visit',
  words: words('来访', 'Visit'),
  road: [{ step: 'wait', words: words('等候', 'Waiting') }, { step: 'receive', words: words('接待', 'Received') }, { step: 'close', words: words('办结', 'Done') }],
  stages: {
    waiting: { now: ['receive'], step: 'wait', words: words('等候', 'Waiting'), plain: words('正在等候', 'Waiting') },
    serving: { now: ['open-dispute', 'advise'], step: 'receive', words: words('接待中', 'Being received'), plain: words('正在接待', 'Being received') },
    done: { step: 'close', words: words('已办', 'Done'), plain: words('已办', 'Done'), end: true },
  },
  start: 'waiting',
  open: { words: words('来访登记', 'Register a visit'), form: openForm, begin, number: (_payload, world) => seriesOf(world) },
  begun: (data: VisitFacts['opened']) => ({
    id: data.id, city: data.city, kind: 'visit', code: data.code, title: data.title, area: data.area, body: data.body, reporter: data.reporter, assignee: data.reporter, first: data.reporter,
    parties: [data.visitor], sealed: false, risk: risk(data.mood), number: data.number, companions: data.companions, mood: data.mood, about: data.about, linked: [],
  }),
  acts: visitActs,
  moves: [
    { act: 'receive', from: ['waiting'], to: 'serving' },
    ...['open-dispute', 'link', 'advise', 'send-on', 'leave'].map((act) => ({ act, from: ['waiting', 'serving'], to: 'done' })),
    { act: 'take-over', from: ['waiting', 'serving'], to: 'serving' },
    ...['describe', 'record-needs', 'set-mood', 'hand-over'].map((act) => ({ act, from: ['waiting', 'serving'], to: 'same' })),
    { act: 'mark-overdue', from: '*', to: 'same' },
    { act: 'note', from: '*', to: 'same' },
  ],
  guards: {},
  reducers,
  clocks,
  grants,
  queues: [
    { name: 'waiting', words: words('等候中的来访', 'Visitors waiting'), roles: ['window', 'dispatcher', 'centre-head'], filter: { stage: ['waiting'] } },
    { name: 'serving', words: words('接待中的来访', 'Visitors being received'), roles: ['window', 'dispatcher', 'centre-head'], filter: { stage: ['serving'] } },
  ],
  papers: [],
  letters: {
    'at-risk': words('{number} 号来访的人有危险，请马上到窗口（{code}）。', 'Visitor no. {number} is at risk: please come to the counter at once ({code}).'),
    'handed-over': words('{number} 号来访交给您，请接手（{code}）：{why}', 'Visit no. {number} is handed to you; please take it over ({code}): {why}'),
    overdue: words('{number} 号来访当天没有办结（{code}）。', 'Visit no. {number} was not done within the day ({code}).'),
  },
  tells: {
    ...commonTells, opened: words('来访登记', 'Visit registered'), received: words('接待', 'Received'), described: words('补记来意', 'What they come for was added'),
    'needs-told': words('登记需要的帮助', 'What would help'), 'mood-set': words('情绪', 'Mood'), 'handed-over': words('交给同事', 'Handed to a colleague'), 'taken-over': words('接手', 'Taken over'),
    'made-dispute': words('登记为纠纷', 'Registered as a dispute'), linked: words('归到已有事项', 'Part of a matter that is there'), advised: words('当场答复', 'Advised'),
    'sent-on': words('指引去别处', 'Sent to another door'), left: words('离开', 'Left'),
  },
  row: (state) => ({
    headcount: state.companions + 1, origin: 'window', outcome: state.end?.outcome, flags: [], links: state.linked,
    search: [state.code, ...state.parties.map((party) => party.name), state.about ?? ''].join('\n'),
    number: { series: `${state.openedOn} ${state.body} visit`, n: state.number },
  }),
  hidden: ['noted', 'overdue'],
  summary: (fact, _state, city) => {
    const data = fact.data as Partial<Record<string, string>>
    const who = data['account'] ?? data['to']
    const name = who && city.account(who as never)?.name
    const mood = fact.kind === 'mood-set' ? moods[data['mood'] as Mood] : undefined
    const text = [name, data['door'], data['why'], data['words'], data['about']].filter(Boolean).join(' · ')
    if (mood) return words([mood.zh, text].filter(Boolean).join(' · '), [mood.en, text].filter(Boolean).join(' · '))
    return fact.kind === 'opened' || text === '' ? undefined : words(text, text)
  },
  panels: (state, city) => [{
    name: 'about', words: words('来访', 'Visit'), lines: [
      ...line(words('来访号', 'Number'), words(`${state.number} 号`, `no. ${state.number}`)),
      ...line(words('来办什么事', 'What they come for'), state.about),
      ...line(words('同来', 'Came along'), state.companions > 0 ? words(`${state.companions} 人`, String(state.companions)) : undefined),
      ...line(words('情绪', 'Mood'), moods[state.mood], state.mood === 'at-risk' ? 'bad' : state.mood === 'upset' ? 'warn' : undefined),
      ...line(words('首问人', 'First receiver'), state.first && city.account(state.first)?.name),
      ...line(words('已请谁接手', 'Handed to, not yet taken'), state.handedTo && city.account(state.handedTo)?.name, 'warn'),
      ...(state.end ? [
        ...line(words('怎么办的', 'How it ended'), outcomes[state.end.outcome], 'good'), ...line(words('去哪里', 'Which door'), state.end.door),
        ...line(state.end.outcome === 'next-door' ? words('为什么', 'Why') : words('内容', 'Words'), state.end.words),
      ] : []),
    ],
  }],
}
