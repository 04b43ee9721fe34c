import type { AreaPath } from '../../kernel/area.ts'
import type { Day } from '../../kernel/day.ts'
import { refuse } from '../../kernel/fault.ts'
import type { AccountId, BodyId, FileId, MatterId } from '../../kernel/id.ts'
import { beginningOf, words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import { commonTells } from '../../matter/common.ts'
import * as form from '../../matter/form.ts'
import type { Act, ClockRule, Kind, Message, Reducers } from '../../matter/kind.ts'
import type { MatterState } from '../../matter/state.ts'
import { units } from '../../words/body-kinds.ts'
import { returnedFlags } from '../../words/flags.ts'
import { grants } from './grants.ts'

interface Answer { readonly action: string; readonly result: string; readonly files: readonly FileId[]; readonly on: Day }

export interface RequestState extends MatterState {
  readonly kind: 'request'
  readonly from: BodyId
  readonly to: BodyId
  readonly what: string
  readonly cite?: string | undefined
  readonly about?: string | undefined
  readonly answers: readonly Answer[]
  readonly returns: number
  readonly end?: 'satisfied' | 'withdrawn' | undefined
}

interface Facts {
  'signed-for': Record<never, never>
  returned: { readonly reason: string; readonly door: string }
  redirected: { readonly to: BodyId; readonly why: string }
  answered: { readonly action: string; readonly result: string; readonly files: readonly FileId[] }
  satisfied: { readonly words?: string | undefined }
  unsatisfied: { readonly why: string }
  withdrawn: { readonly why: string }
}

interface Opened {
  readonly id: MatterId; readonly city: string; readonly code: string; readonly area: AreaPath; readonly from: BodyId; readonly to: BodyId
  readonly title: Words; readonly what: string; readonly cite?: string | undefined; readonly about?: string | undefined; readonly reporter?: AccountId | undefined
}

/** Whoever asked waits for the answer; where nobody in person did, the dispatcher of the body that asked. */
const asker = (state: RequestState): Message['to'] => (state.reporter ? { account: state.reporter } : { role: 'dispatcher', body: state.from })

const act = <P extends form.Form>(one: Act<RequestState, P>): Act<RequestState, P> => one
const tell = <K extends keyof Facts>(kind: K, data: Facts[K]) => ({ kind, data })

const openForm = form.form({
  from: form.body({ label: words('我方单位', 'Asking body') }),
  to: form.body({ label: words('请哪个单位', 'Which unit'), among: units }),
  what: form.long({ label: words('请它做什么', 'What is asked'), help: words('只写它办事需要的事实', 'Only the facts it needs'), max: 5_000 }),
  cite: form.maybe(form.text({ label: words('依据', 'Legal basis'), max: 300 })),
  about: form.maybe(form.code({ label: words('关于哪件', 'About which matter') })),
  area: form.area({ label: words('地点', 'Place') }),
})

const acts = {
  'sign-for': act({ words: words('签收', 'Sign for it'), form: form.form({}), decide: () => ({ facts: [tell('signed-for', {})] }) }),
  return: act({
    words: words('退回', 'Return'),
    form: form.form({ reason: form.long({ label: words('为什么不归本单位', 'Why it is not ours'), max: 1_000 }), door: form.text({ label: words('应找哪里', 'Who should be asked'), max: 300 }) }),
    decide: (state, payload) => ({ facts: [tell('returned', payload)], messages: [{ to: asker(state), letter: 'returned', values: { code: state.code, reason: payload.reason, door: payload.door } }] }),
  }),
  redirect: act({
    words: words('改请另一单位', 'Ask another unit'), form: form.form({ to: form.body({ label: words('单位', 'Unit'), among: units }), why: form.text({ label: words('理由', 'Reason'), max: 500 }) }),
    decide: (_state, payload, world) => (world.city.body(payload.to)?.active ? { facts: [tell('redirected', payload)] } : refuse('unknown-body')),
  }),
  answer: act({
    words: words('答复', 'Answer'),
    form: form.form({
      action: form.long({ label: words('做了什么', 'What was done'), max: 5_000 }), result: form.long({ label: words('结果', 'Result'), max: 5_000 }),
      files: form.maybe(form.files({ label: words('依据材料', 'Evidence') })),
    }),
    decide: (state, payload) => ({
      facts: [tell('answered', { ...payload, files: payload.files ?? [] })],
      messages: [{ to: asker(state), letter: 'answered', values: { code: state.code } }],
    }),
  }),
  satisfied: act({
    words: words('确认，办结', 'Confirm and close'), form: form.form({ words: form.maybe(form.text({ label: words('评语', 'Note'), max: 500 })) }),
    decide: (_state, payload) => ({ facts: [tell('satisfied', payload)] }),
  }),
  unsatisfied: act({
    words: words('不满意，请再办', 'Not enough; do it again'), form: form.form({ why: form.long({ label: words('还差什么', 'What is missing'), max: 2_000 }) }),
    decide: (state, payload) => ({ facts: [tell('unsatisfied', payload)], messages: [{ to: { role: 'liaison', body: state.to }, letter: 'unsatisfied', values: { code: state.code, why: payload.why } }] }),
  }),
  withdraw: act({
    words: words('撤回请求', 'Withdraw'), tone: 'quiet', form: form.form({ why: form.text({ label: words('原因', 'Why'), max: 500 }) }),
    decide: (_state, payload) => ({ facts: [tell('withdrawn', payload)] }),
  }),
  'mark-overdue': act({
    words: words('逾期', 'Overdue'), form: form.form({ clock: form.text({ label: words('期限', 'Clock'), max: 60 }) }),
    decide: (state, payload) => ({
      facts: [{ kind: 'overdue', data: payload }],
      messages: [{ to: { role: 'supervisor', body: state.from }, letter: 'overdue', values: { code: state.code } }, { to: { role: 'liaison', body: state.to }, letter: 'overdue', values: { code: state.code } }, { to: asker(state), letter: 'overdue', values: { code: state.code } }],
    }),
  }),
  note: act({
    words: words('记一笔', 'Add a note'), tone: 'quiet', form: form.form({ words: form.long({ label: words('内容', 'Note'), max: 10_000 }) }),
    decide: (_state, payload) => ({ facts: [{ kind: 'noted', data: payload }] }),
  }),
}

const reducers: Reducers<RequestState, Facts> = {
  'signed-for': (state) => state,
  returned: (state) => ({ ...state, body: state.from, answeredBy: undefined, returns: state.returns + 1 }),
  redirected: (state, data) => ({ ...state, to: data.to, body: data.to }),
  answered: (state, data, { on }) => ({ ...state, body: state.from, answeredBy: state.to, answers: [...state.answers, { ...data, on }] }),
  satisfied: (state) => ({ ...state, end: 'satisfied' }),
  unsatisfied: (state) => ({ ...state, body: state.to }),
  withdrawn: (state) => ({ ...state, end: 'withdrawn' }),
}

const told = words('到时提醒双方并报督办', 'then both sides and the supervisor are told')
const clocks: readonly ClockRule<RequestState>[] = [
  { name: 'sign-for', words: words('签收', 'Sign-for'), stages: ['sent'], rule: () => 'request-sign-for', lapse: 'mark-overdue', pauses: false, thereafter: told },
  { name: 'answer', words: words('答复', 'Answer'), stages: ['doing'], rule: () => 'request-answer', key: (state) => `${state.answers.length}`, lapse: 'mark-overdue', pauses: false, thereafter: told },
  { name: 'confirm', words: words('确认答复', 'Confirm the answer'), stages: ['answered'], rule: () => 'request-sign-for', key: (state) => `${state.answers.length}`, lapse: 'mark-overdue', pauses: false, thereafter: told },
  { name: 'redirect', words: words('改请别的单位', 'Asking another'), stages: ['returned'], rule: () => 'request-sign-for', key: (state) => `${state.returns}`, lapse: 'mark-overdue', pauses: false, thereafter: told },
]

/** 协作请求: one of the linked units is asked for something; a request goes to a unit, an answer comes from a named person. */
export const request: Kind<RequestState> = {
  name: 'request',
  words: words('协作请求', 'Cooperation request'),
  road: [
    { step: 'send', words: words('发出', 'Sent') }, { step: 'do', words: words('办理', 'Being done') },
    { step: 'answer', words: words('答复', 'Answered') }, { step: 'close', words: words('办结', 'Closed') },
  ],
  stages: {
    sent: { now: ['sign-for'], step: 'send', words: words('待签收', 'To be signed for'), plain: words('已发给单位，等它签收', 'Sent; the unit has yet to sign for it') },
    doing: { now: ['answer'], step: 'do', words: words('办理中', 'Being done'), plain: words('单位正在办', 'The unit is working on it') },
    returned: { now: ['redirect'], step: 'send', words: words('被退回', 'Returned'), plain: words('单位退回，需改请别处', 'Returned; another unit must be asked') },
    answered: { now: ['satisfied'], step: 'answer', words: words('已答复', 'Answered'), plain: words('单位已答复，等确认', 'Answered; to be confirmed') },
    closed: { step: 'close', words: words('已办结', 'Closed'), plain: words('已办结', 'Closed'), end: true },
  },
  start: 'sent',
  toldInTitle: true,
  open: {
    words: words('发协作请求', 'Ask a unit'), form: openForm,
    begin: (payload, world, id, code) => {
      const asked = payload as Omit<Opened, 'id' | 'city' | 'code' | 'title'>
      const to = world.city.body(asked.to)
      const from = world.city.body(asked.from)
      // Nobody asks in another body's name.
      const own = world.actor.kind !== 'officer' || world.actor.posts.some((post) => post.body === asked.from)
      if (!to?.active || !from || !own) return refuse('unknown-body')
      const first = beginningOf(asked.what)
      const opened: Opened = {
        id, city: world.city.city, code, area: asked.area, from: asked.from, to: asked.to, what: asked.what, cite: asked.cite, about: asked.about,
        reporter: world.actor.kind === 'officer' ? world.actor.account : undefined,
        title: { zh: `请${to.name.zh}协助 · ${first}`, en: `${to.name.en} · ${first}` },
      }
      return { facts: [{ kind: 'opened', data: opened }], messages: [{ to: { role: 'liaison', body: asked.to }, letter: 'asked', values: { code, from: from.name } }] }
    },
  },
  begun: (data: Opened) => ({
    id: data.id, city: data.city, kind: 'request', code: data.code, title: data.title, area: data.area, body: data.to, reporter: data.reporter,
    parties: [], sealed: false, risk: 'none', from: data.from, to: data.to, what: data.what, cite: data.cite, about: data.about, answers: [], returns: 0,
  }),
  acts,
  moves: [
    { act: 'sign-for', from: ['sent'], to: 'doing' },
    { act: 'return', from: ['sent', 'doing'], to: 'returned' },
    { act: 'redirect', from: ['returned'], to: 'sent' },
    { act: 'answer', from: ['doing'], to: 'answered' },
    { act: 'satisfied', from: ['answered'], to: 'closed' },
    { act: 'unsatisfied', from: ['answered'], to: 'doing' },
    { act: 'withdraw', from: ['sent', 'doing', 'returned', 'answered'], to: 'closed' },
    { act: 'mark-overdue', from: '*', to: 'same' },
    { act: 'note', from: '*', to: 'same' },
  ],
  guards: {},
  reducers,
  clocks,
  grants,
  queues: [
    { name: 'asked', words: words('请我们办的', 'Asked of us'), roles: ['liaison'], filter: { stage: ['sent'] } },
    { name: 'doing', words: words('在办', 'Doing'), roles: ['liaison'], filter: { stage: ['doing'] } },
    { name: 'late', words: words('已超期', 'Late'), roles: ['liaison', 'supervisor', 'centre-head'], filter: { late: true } },
    { name: 'answered', words: words('已答复，待确认', 'Answered, to confirm'), roles: ['mediator', 'dispatcher', 'centre-head'], filter: { stage: ['answered', 'returned'] } },
  ],
  papers: [],
  letters: {
    asked: words('{from} 请贵单位协助（{code}），请在 1 个工作日内签收。', '{from} asks for your help ({code}); sign for it within 1 working day.'),
    returned: words('{code} 被退回：{reason} 应找：{door}。请改请别的单位，或者撤回。', '{code} was returned: {reason} Who should be asked: {door}. Ask another unit, or withdraw it.'),
    answered: words('{code} 已答复，请确认。', '{code} was answered; please confirm.'),
    unsatisfied: words('{code} 需再办：{why}', '{code} must be done again: {why}'),
    overdue: words('{code} 已逾期。', '{code} is overdue.'),
  },
  tells: {
    ...commonTells, opened: words('发出', 'Sent'), 'signed-for': words('签收', 'Signed for'), returned: words('退回', 'Returned'), redirected: words('改请', 'Redirected'),
    answered: words('答复', 'Answered'), satisfied: words('确认', 'Confirmed'), unsatisfied: words('请再办', 'Asked again'), withdrawn: words('撤回', 'Withdrawn'),
  },
  row: (state) => ({ flags: returnedFlags(state.returns), search: [state.code, state.what, state.about ?? ''].join('\n'), links: [], outcome: state.end }),
  hidden: ['noted', 'overdue'],
  summary: (fact) => {
    const data = fact.data as Partial<Record<string, string>>
    const text = [data.reason, data.why, data.action, data.result, data.door].filter(Boolean).join(' ')
    return text ? words(text, text) : undefined
  },
  panels: (state, city) => [
    {
      name: 'asked', words: words('请求', 'Request'), lines: [
        { label: words('做什么', 'What'), value: words(state.what, state.what) },
        { label: words('发出单位', 'Asked by'), value: city.body(state.from)?.name ?? words('—', '—') },
        { label: words('承办单位', 'Asked of'), value: city.body(state.to)?.name ?? words('—', '—') },
        ...(state.cite ? [{ label: words('依据', 'Legal basis'), value: words(state.cite, state.cite) }] : []),
        ...(state.about ? [{ label: words('关于', 'About'), value: words(state.about, state.about) }] : []),
        ...(state.returns ? [{ label: words('退回次数', 'Times returned'), value: words(String(state.returns), String(state.returns)), tone: 'warn' as const }] : []),
      ],
    },
    ...state.answers.map((one, at) => ({
      name: `answer-${at + 1}`, words: words(`答复 ${at + 1}`, `Answer ${at + 1}`), lines: [
        { label: words('做了什么', 'Done'), value: words(one.action, one.action) }, { label: words('结果', 'Result'), value: words(one.result, one.result), tone: 'good' as const },
      ],
    })),
  ],
}
