import { above } from '../../kernel/area.ts'
import type { AreaPath } from '../../kernel/area.ts'
import type { Day } from '../../kernel/day.ts'
import { refuse } from '../../kernel/fault.ts'
import type { AccountId, BodyId, MatterId } from '../../kernel/id.ts'
import { beginningOf, words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import { commonTells } from '../../matter/common.ts'
import * as form from '../../matter/form.ts'
import type { Act, ClockRule, Kind, Reducers, World } from '../../matter/kind.ts'
import { partyFields } from '../../matter/party.ts'
import type { SealedParty } from '../../matter/party.ts'
import type { MatterState } from '../../matter/state.ts'
import { risks } from '../../words/origins.ts'
import type { Risk } from '../../words/origins.ts'
import { disputeTypeWords } from '../../words/dispute-words.ts'
import { grants } from './grants.ts'

/** 微弱信号: what somebody on the spot notices before anybody complains. */
export const signs = {
  quarrel: words('听到争吵', 'A quarrel was heard'),
  wages: words('工资拖欠的传言', 'Talk of unpaid wages'),
  closing: words('店铺或工厂在清空', 'A shop or factory is being emptied'),
  gathering: words('有人聚集', 'People are gathering'),
  threat: words('有人说过激的话', 'Somebody made threats'),
  neighbour: words('邻里积怨', 'A grudge between neighbours'),
  property: words('物业、收费引起不满', 'Discontent about property management'),
  building: words('施工、漏水、噪声', 'Building work, leaks, noise'),
  other: words('其他', 'Other'),
} as const
type Sign = keyof typeof signs

export interface HazardState extends MatterState {
  readonly kind: 'hazard'
  readonly sign: Sign
  readonly what: string
  readonly hint?: string | undefined
  readonly centre: BodyId
  readonly lookAgain?: Day | undefined
  readonly became?: 'dispute' | 'none' | 'merged' | undefined
  readonly into?: MatterId | undefined
}

interface Opened {
  readonly id: MatterId; readonly city: string; readonly code: string; readonly area: AreaPath; readonly body: BodyId; readonly title: Words
  readonly sign: Sign; readonly what: string; readonly hint?: string | undefined; readonly risk: Risk; readonly reporter?: AccountId | undefined
}

interface Facts {
  verified: { readonly words: string }
  watched: { readonly until: Day; readonly words: string }
  dismissed: { readonly why: string }
  converted: { readonly type: string }
  merged: { readonly into: MatterId; readonly code: string; readonly why: string }
}

const act = <P extends form.Form>(one: Act<HazardState, P>): Act<HazardState, P> => one
const tell = <K extends keyof Facts>(kind: K, data: Facts[K]) => ({ kind, data })

const openForm = form.form({
  sign: form.choice(signs, { label: words('看到什么', 'What was noticed') }),
  what: form.long({ label: words('情况', 'What it is'), max: 5_000 }),
  hint: form.maybe(form.text({ label: words('大概是谁', 'Who it might be'), max: 200 })),
  area: form.area({ label: words('在哪里', 'Where') }),
  risk: form.maybe(form.choice(risks, { label: words('急不急（红最急）', 'How urgent (red: at once)') })),
})

const acts = {
  verify: act({ words: words('核实', 'Verify'), form: form.form({ words: form.long({ label: words('核实情况', 'What was found'), max: 5_000 }) }), decide: (_state, payload) => ({ facts: [tell('verified', payload)] }) }),
  watch: act({
    words: words('持续关注', 'Keep watching'), form: form.form({ until: form.day({ label: words('哪天再看', 'Look again on') }), words: form.text({ label: words('看什么', 'For what'), max: 500 }) }),
    decide: (_state, payload, world) => (payload.until > world.today ? { facts: [tell('watched', payload)] } : refuse('incomplete', { what: words('今天以后的日期', 'a day after today') })),
  }),
  dismiss: act({ words: words('排除', 'Dismiss'), tone: 'quiet', form: form.form({ why: form.text({ label: words('理由', 'Reason'), max: 1_000 }) }), decide: (_state, payload) => ({ facts: [tell('dismissed', payload)] }) }),
  convert: act({
    words: words('转为纠纷', 'Make it a dispute'),
    form: form.form({
      type: form.choice(disputeTypeWords, { label: words('纠纷类型', 'Type') }), claim: form.text({ label: words('诉求', 'Claim'), max: 1_000 }),
      parties: form.list(partyFields, { label: words('当事人', 'Parties'), min: 2, max: 60 }),
    }),
    decide: (state, payload) => ({
      facts: [tell('converted', { type: payload.type })],
      opens: [{
        kind: 'dispute', payload: {
          story: state.what, claim: payload.claim, parties: payload.parties as unknown as readonly SealedParty[], area: state.area, type: payload.type, origin: 'grid',
        },
      }],
    }),
  }),
  merge: act({
    words: words('归并', 'Merge'), tone: 'quiet', form: form.form({ code: form.code({ label: words('并入哪件', 'Into which') }), why: form.text({ label: words('理由', 'Reason'), max: 500 }) }),
    decide: (state, payload, world) => {
      const other = world.matterByCode(payload.code)
      return other && other.id !== state.id ? { facts: [tell('merged', { into: other.id, code: other.code, why: payload.why })] } : refuse('not-found')
    },
  }),
  'rate-risk': act({
    words: words('风险评级', 'Rate the risk'), tone: 'quiet', form: form.form({ risk: form.choice(risks, { label: words('级别', 'Level') }), words: form.text({ label: words('理由', 'Reason'), max: 500 }) }),
    decide: (_state, payload) => ({ facts: [{ kind: 'rated', data: payload }] }),
  }),
  'mark-overdue': act({
    words: words('逾期', 'Overdue'), form: form.form({ clock: form.text({ label: words('期限', 'Clock'), max: 60 }) }),
    decide: (state, payload) => ({ facts: [{ kind: 'overdue', data: payload }], messages: [{ to: { role: 'centre-head', body: state.centre }, letter: 'overdue', values: { code: state.code } }] }),
  }),
  note: act({ words: words('记一笔', 'Add a note'), tone: 'quiet', form: form.form({ words: form.long({ label: words('内容', 'Note'), max: 5_000 }) }), decide: (_state, payload) => ({ facts: [{ kind: 'noted', data: payload }] }) }),
}

const reducers: Reducers<HazardState, Facts> = {
  verified: (state) => state,
  // A new day to look again is a new clock: that the last one was missed does not silence it.
  watched: (state, data) => ({ ...state, lookAgain: data.until, overdue: state.overdue.filter((clock) => clock !== 'look-again') }),
  dismissed: (state) => ({ ...state, became: 'none' }),
  converted: (state) => ({ ...state, became: 'dispute' }),
  merged: (state, data) => ({ ...state, became: 'merged', into: data.into }),
}

const head = words('到时报告中心主任', 'then the head of the centre is told')
const clocks: readonly ClockRule<HazardState>[] = [
  { name: 'verification', words: words('核实', 'Verification'), stages: ['reported'], rule: () => 'hazard-verification', lapse: 'mark-overdue', pauses: false, thereafter: head },
  { name: 'handling', words: words('处置', 'Handling'), stages: ['verified'], rule: () => 'hazard-handling', lapse: 'mark-overdue', pauses: false, thereafter: head },
  { name: 'look-again', words: words('再看', 'Look again'), stages: ['watching'], due: (state) => state.lookAgain, key: (state) => state.lookAgain ?? '', lapse: 'mark-overdue', pauses: false, thereafter: head },
]

const centreFor = (area: AreaPath | undefined, world: World): BodyId | undefined => area && (world.city.centreOf(area)?.id ?? centreFor(above(area), world))

/** 隐患: what a grid worker sees before it is a dispute; verified, watched, dismissed, or made a dispute. */
export const hazard: Kind<HazardState> = {
  name: 'hazard',
  words: words('隐患', 'Hazard'),
  road: [
    { step: 'report', words: words('上报', 'Reported') }, { step: 'verify', words: words('核实', 'Verified') },
    { step: 'watch', words: words('关注', 'Watched') }, { step: 'close', words: words('办结', 'Closed') },
  ],
  stages: {
    reported: { now: ['verify'], step: 'report', words: words('待核实', 'To verify'), plain: words('已上报，等核实', 'Reported; to be verified') },
    verified: { now: ['convert', 'watch'], step: 'verify', words: words('已核实', 'Verified'), plain: words('已核实，等处置', 'Verified; to be handled') },
    watching: { now: ['verify'], step: 'watch', words: words('持续关注', 'Being watched'), plain: words('到回看日再看', 'To be looked at again') },
    closed: { step: 'close', words: words('已办结', 'Closed'), plain: words('已办结', 'Closed'), end: true },
  },
  start: 'reported',
  toldInTitle: true,
  open: {
    words: words('报隐患', 'Report a hazard'), form: openForm,
    begin: (payload, world, id, code) => {
      const asked = payload as { sign: Sign; what: string; hint?: string; area: AreaPath; risk?: Risk }
      if (!world.city.area(asked.area)) return refuse('unknown-area')
      const body = centreFor(asked.area, world)
      if (!body) return refuse('unknown-area')
      const first = beginningOf(asked.what)
      const opened: Opened = {
        id, city: world.city.city, code, area: asked.area, body, sign: asked.sign, what: asked.what, hint: asked.hint, risk: asked.risk ?? 'none',
        reporter: world.actor.kind === 'officer' ? world.actor.account : undefined,
        title: { zh: `${signs[asked.sign].zh} · ${first}`, en: `${signs[asked.sign].en} · ${first}` },
      }
      return { facts: [{ kind: 'opened', data: opened }] }
    },
  },
  begun: (data: Opened) => ({
    id: data.id, city: data.city, kind: 'hazard', code: data.code, title: data.title, area: data.area, body: data.body, reporter: data.reporter,
    parties: [], sealed: false, risk: data.risk, sign: data.sign, what: data.what, hint: data.hint, centre: data.body,
  }),
  acts,
  moves: [
    { act: 'verify', from: ['reported', 'watching'], to: 'verified' },
    { act: 'watch', from: ['reported', 'verified', 'watching'], to: 'watching' },
    { act: 'dismiss', from: ['reported', 'verified', 'watching'], to: 'closed' },
    { act: 'convert', from: ['verified', 'watching'], to: 'closed' },
    { act: 'merge', from: ['reported', 'verified', 'watching'], to: 'closed' },
    { act: 'rate-risk', from: '*', to: 'same' },
    { act: 'mark-overdue', from: '*', to: 'same' },
    { act: 'note', from: '*', to: 'same' },
  ],
  guards: {},
  reducers,
  clocks,
  grants,
  queues: [
    { name: 'to-verify', words: words('待核实', 'To verify'), roles: ['dispatcher', 'centre-head', 'window'], filter: { stage: ['reported'] } },
    { name: 'verified', words: words('待处置', 'To handle'), roles: ['dispatcher', 'centre-head'], filter: { stage: ['verified'] } },
    { name: 'watching', words: words('持续关注', 'Being watched'), roles: ['dispatcher', 'centre-head', 'supervisor'], filter: { stage: ['watching'] } },
    { name: 'reported', words: words('我报的', 'Reported by me'), roles: ['grid', 'volunteer'], filter: { stage: ['reported', 'verified', 'watching'] } },
  ],
  papers: [],
  letters: { overdue: words('隐患 {code} 已逾期未处置。', 'Hazard {code} is overdue.') },
  tells: {
    ...commonTells, opened: words('上报', 'Reported'), verified: words('核实', 'Verified'), watched: words('持续关注', 'Kept under watch'),
    dismissed: words('排除', 'Dismissed'), converted: words('转为纠纷', 'Made a dispute'), merged: words('归并', 'Merged'),
  },
  row: (state) => ({ type: state.sign, origin: 'grid', flags: [], search: [state.code, state.what, state.hint ?? ''].join('\n'), links: state.into ? [state.into] : [], outcome: state.became }),
  hidden: [],
  summary: (fact) => {
    // Into which matter it went stands among the links, for those who may know of it.
    const data = fact.data as { words?: string; why?: string }
    const text = [data.words, data.why].filter(Boolean).join(' ')
    return text ? words(text, text) : undefined
  },
  panels: (state) => [{
    name: 'about', words: words('情况', 'What it is'), lines: [
      { label: words('信号', 'Sign'), value: signs[state.sign] }, { label: words('情况', 'What'), value: words(state.what, state.what) },
      ...(state.hint ? [{ label: words('大概是谁', 'Who'), value: words(state.hint, state.hint) }] : []),
    ],
  }],
}
