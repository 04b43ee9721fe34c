import { formatDay } from '../../kernel/day.ts'
import { refuse } from '../../kernel/fault.ts'
import { beginningOf, words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import { commonTells } from '../../matter/common.ts'
import * as form from '../../matter/form.ts'
import { questionFields } from '../../matter/question-fields.ts'
import type { Act, ClockRule, Kind, Panel, Reducers } from '../../matter/kind.ts'
import { courtKinds } from '../../words/body-kinds.ts'
import { disputeTypeWords } from '../../words/dispute-words.ts'
import { grants } from './grants.ts'
import { fact, took } from './state.ts'
import type { Asked, QuestionFacts, QuestionState } from './state.ts'

const act = <P extends form.Form>(one: Act<QuestionState, P>): Act<QuestionState, P> => one

const acts = {
  answer: act({
    words: words('答复', 'Answer'), help: words('署您的名字；只作调解中的指导，不是裁判', 'It bears your name; it is guidance in mediation and no ruling'),
    form: form.form({ words: form.long({ label: words('答复', 'Answer'), max: 10_000 }), cite: form.maybe(form.text({ label: words('依据', 'Legal basis'), max: 300 })) }),
    decide: (state, payload, world) => {
      if (world.actor.kind !== 'officer') return refuse('not-allowed')
      return {
        facts: [fact('answered', { ...payload, by: world.actor.account })],
        messages: state.reporter ? [{ to: { account: state.reporter }, letter: 'answered', values: { code: state.about, who: world.actor.name, time: took(state.openedAt, world.now) } }] : [],
      }
    },
  }),
  'add-words': act({
    words: words('补充说明', 'Add to it'), tone: 'quiet', form: form.form({ words: questionFields.question }),
    decide: (_state, payload) => ({ facts: [fact('added', payload)] }),
  }),
  withdraw: act({
    words: words('不用答了', 'No answer needed'), tone: 'quiet', form: form.form({ why: form.text({ label: words('原因', 'Why'), max: 300 }) }),
    decide: (_state, payload) => ({ facts: [fact('withdrawn', payload)] }),
  }),
  'mark-overdue': act({
    words: words('逾期', 'Overdue'), form: form.form({ clock: form.text({ label: words('期限', 'Clock'), max: 60 }) }),
    decide: (state, payload) => ({
      facts: [{ kind: 'overdue', data: payload }],
      messages: [{ to: { role: 'judge', body: state.court }, letter: 'overdue', values: { code: state.code } }, ...(state.reporter ? [{ to: { account: state.reporter }, letter: 'overdue', values: { code: state.code } }] : [])],
    }),
  }),
}

const reducers: Reducers<QuestionState, Omit<QuestionFacts, 'opened'>> = {
  added: (state, data) => ({ ...state, more: [...state.more, data.words] }),
  answered: (state, data, { on, at }) => ({ ...state, answer: { ...data, on, at }, end: 'answered' }),
  withdrawn: (state) => ({ ...state, end: 'withdrawn' }),
}

/** The day that the mediator wished for and no other: no law gives a term for guidance. */
const clocks: readonly ClockRule<QuestionState>[] = [{
  name: 'wished', words: words('希望答复的日子', 'Answer wished by'), stages: ['asked'], due: (state) => state.wishedBy, lapse: 'mark-overdue', pauses: false,
  thereafter: words('到时提醒法官和提问的调解员', 'then the judges and the mediator who asked are reminded'),
}]

const line = (label: Words, value: Words | string | undefined, tone?: 'good'): Panel['lines'] =>
  (value === undefined ? [] : [{ label, value: typeof value === 'string' ? words(value, value) : value, ...(tone ? { tone } : {}) }])

/** 请教指导法官: a mediator asks the court of the place; a named judge answers, and how long it took is told. */
export const question: Kind<QuestionState> = {
  name: 'question',
  words: words('请教法官', 'Question to the judge'),
  road: [{ step: 'ask', words: words('提问', 'Asked') }, { step: 'answer', words: words('答复', 'Answered') }],
  stages: {
    asked: { now: ['answer'], step: 'ask', court: true, words: words('待答复', 'To be answered'), plain: words('已发给法院，等法官答复', 'Sent to the court; a judge has yet to answer') },
    answered: { step: 'answer', words: words('已答复', 'Answered'), plain: words('法官已答复', 'A judge has answered'), end: true },
    withdrawn: { words: words('已撤回', 'Withdrawn'), plain: words('不用答了', 'No answer is needed any more'), end: true },
  },
  start: 'asked',
  toldInTitle: true,
  open: {
    words: words('请教法官', 'Ask the judge'),
    // Filled in by the dispute out of which it is asked; no grant lets a person open one by itself.
    form: form.form({
      ...questionFields, about: form.code({ label: words('关于哪件', 'About which matter') }), type: form.choice(disputeTypeWords, { label: words('纠纷类型', 'Type of dispute') }),
      from: form.body({ label: words('提问单位', 'Asked by') }), court: form.body({ label: words('请教哪个法院', 'Court'), among: courtKinds }), area: form.area({ label: words('地点', 'Place') }),
      sealed: form.given(form.yes({ label: words('保密', 'Sealed') })),
    }),
    begin: (payload, world, id, code) => {
      const asked = payload as Asked
      if (!world.city.body(asked.court) || !world.city.body(asked.from)) return refuse('unknown-body')
      const what = disputeTypeWords[asked.type as keyof typeof disputeTypeWords]
      const first = beginningOf(asked.question)
      return {
        facts: [fact('opened', {
          ...asked, id, city: world.city.city, code, title: words(`请教法官（${what.zh}） · ${first}`, `Question (${what.en}) · ${first}`),
          reporter: world.actor.kind === 'officer' ? world.actor.account : undefined,
        })],
        messages: [{ to: { role: 'judge', body: asked.court }, letter: 'asked', values: { code, from: world.city.body(asked.from)?.name ?? '—' } }],
      }
    },
  },
  begun: (data: QuestionFacts['opened']) => ({
    id: data.id, city: data.city, kind: 'question', code: data.code, title: data.title, area: data.area, body: data.from, court: data.court, reporter: data.reporter,
    parties: [], sealed: data.sealed ?? false, risk: 'none', from: data.from, about: data.about, type: data.type, question: data.question, point: data.point, wishedBy: data.wishedBy, more: [],
  }),
  acts,
  moves: [
    { act: 'answer', from: ['asked'], to: 'answered' },
    { act: 'withdraw', from: ['asked'], to: 'withdrawn' },
    { act: 'add-words', from: ['asked'], to: 'same' },
    { act: 'mark-overdue', from: '*', to: 'same' },
  ],
  guards: {},
  reducers,
  clocks,
  grants,
  queues: [
    { name: 'to-answer', words: words('调解员请教的问题', 'Questions of mediators'), roles: ['judge'], filter: { stage: ['asked'] } },
    { name: 'asked', words: words('我请教的，待答复', 'Asked by me, no answer yet'), roles: ['mediator'], filter: { stage: ['asked'] } },
    { name: 'answered', words: words('我请教的，已答复', 'Asked by me, answered'), roles: ['mediator'], filter: { stage: ['answered'] } },
  ],
  papers: [],
  letters: {
    asked: words('{from} 的调解员请教一个问题（{code}），请答复。', 'A mediator of {from} asks a question ({code}); please answer.'),
    answered: words('{who} 答复了您在 {code} 中的问题，用时 {time}。', '{who} answered your question in {code} after {time}.'),
    overdue: words('请教法官的问题 {code} 过了希望答复的日子。', 'The question {code} has passed the day wished for its answer.'),
  },
  tells: {
    ...commonTells, opened: words('提问', 'Asked'), added: words('补充说明', 'Added'), answered: words('答复', 'Answered'), withdrawn: words('不用答了', 'Withdrawn'),
  },
  row: (state) => ({ type: state.type, flags: [], outcome: state.end, links: [], search: [state.code, state.about, state.question, state.point ?? ''].join('\n') }),
  hidden: ['overdue'],
  summary: (told, state, city) => {
    const data = told.data as Partial<Record<string, string>>
    if (told.kind !== 'answered') return data['why'] ? words(data['why'], data['why']) : undefined
    const name = city.account(data['by'] as never)?.name ?? '—'
    const time = took(state.openedAt, told.at)
    return words(`${name} · 用时 ${time.zh}`, `${name} · after ${time.en}`)
  },
  panels: (state, city) => [
    {
      name: 'about', words: words('问题', 'Question'), lines: [
        ...line(words('问题', 'Question'), state.question),
        ...state.more.flatMap((one) => line(words('补充', 'Added'), one)),
        ...line(words('法律、要点', 'Law or point'), state.point),
        ...line(words('关于', 'About'), state.about),
        ...line(words('纠纷类型', 'Type of dispute'), disputeTypeWords[state.type as keyof typeof disputeTypeWords]),
        ...line(words('提问单位', 'Asked by'), city.body(state.from)?.name),
        ...line(words('提问人', 'Who asks'), state.reporter && city.account(state.reporter)?.name),
        ...line(words('请教哪个法院', 'Court'), city.body(state.court)?.name),
        ...(state.wishedBy ? line(words('希望答复', 'Wished by'), words(formatDay(state.wishedBy, 'zh'), formatDay(state.wishedBy, 'en'))) : []),
      ],
    },
    ...(state.answer ? [{
      name: 'answer', words: words('答复', 'Answer'), lines: [
        ...line(words('答复', 'Answer'), state.answer.words, 'good'),
        ...line(words('依据', 'Legal basis'), state.answer.cite),
        ...line(words('答复法官', 'Judge'), city.account(state.answer.by)?.name),
        ...line(words('用时', 'Time taken'), took(state.openedAt, state.answer.at)),
        ...line(words('性质', 'What it is'), words('只作调解中的指导，不是裁判，对法院不生拘束', 'Guidance in mediation: no ruling, and it binds no court')),
      ],
    }] : []),
  ],
}
