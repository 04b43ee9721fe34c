import { areaPath } from '../../src/domain/kernel/area.ts'
import type { Day } from '../../src/domain/kernel/day.ts'
import { addDays } from '../../src/domain/kernel/day.ts'
import { refuse } from '../../src/domain/kernel/fault.ts'
import type { AccountId, BodyId, MatterId } from '../../src/domain/kernel/id.ts'
import { words } from '../../src/domain/kernel/words.ts'
import * as form from '../../src/domain/matter/form.ts'
import { commonTells } from '../../src/domain/matter/common.ts'
import type { Act, Kind } from '../../src/domain/matter/kind.ts'
import { partyFields } from '../../src/domain/matter/party.ts'
import type { SealedParty } from '../../src/domain/matter/party.ts'
import type { MatterState } from '../../src/domain/matter/state.ts'

/** A kind that has nothing to do with disputes: a library lends a book to somebody. It shows that the road asks nothing of a kind but its data. */
export interface Loan extends MatterState {
  readonly kind: 'loan'
  readonly book: string
  readonly backBy?: Day | undefined
  readonly renewals: number
  readonly slip?: number
}

interface Opened {
  readonly id: MatterId; readonly city: string; readonly code: string; readonly book: string; readonly area: string; readonly body: BodyId
  readonly reporter?: AccountId | undefined; readonly sealed: boolean; readonly parties: readonly SealedParty[]
}

const act = <P extends Parameters<typeof form.form>[0]>(one: Act<Loan, ReturnType<typeof form.form<P>>>): Act<Loan> => one as unknown as Act<Loan>

const read = { window: 'body', dispatcher: 'area', 'centre-head': 'area', supervisor: 'city', mediator: 'assigned', judge: 'body', grid: 'self', party: 'self', system: 'city' } as const
const clerks = { window: 'body', dispatcher: 'area', 'centre-head': 'area', mediator: 'assigned', system: 'city' } as const

export const loan: Kind<Loan> = {
  name: 'loan',
  words: words('借阅', 'Loan'),
  road: [{ step: 'ask', words: words('申请', 'Asked') }, { step: 'lent', words: words('借出', 'Lent') }, { step: 'back', words: words('归还', 'Back') }],
  stages: {
    asked: { words: words('待借出', 'Asked for'), plain: words('等图书馆找书', 'The library is looking for it'), step: 'ask' },
    lent: { words: words('已借出', 'Lent'), plain: words('请按时归还', 'Please bring it back in time'), step: 'lent' },
    returned: { words: words('已归还', 'Returned'), plain: words('谢谢', 'Thank you'), step: 'back', end: true },
    lost: { words: words('遗失', 'Lost'), plain: words('已登记遗失', 'Noted as lost'), end: true },
  },
  start: 'asked',
  open: {
    words: words('借书', 'Borrow'),
    form: form.form({
      book: form.text({ label: words('书名', 'Book') }),
      area: form.area({ label: words('地方', 'Place') }),
      body: form.body({ label: words('分馆', 'Branch') }),
      secret: form.maybe(form.yes({ label: words('保密', 'Secret') })),
      parties: form.list(partyFields, { label: words('读者', 'Readers'), min: 1, max: 20 }),
    }),
    begin: (payload, world, id, code) => {
      const asked = payload as Omit<Opened, 'id' | 'code' | 'city' | 'sealed'> & { secret?: boolean }
      if (!world.city.area(areaPath(asked.area))) return refuse('unknown-area')
      const data: Opened = {
        id, code, city: world.city.city, book: asked.book, area: asked.area, body: asked.body, parties: asked.parties, sealed: asked.secret ?? false,
        reporter: world.actor.kind === 'officer' ? world.actor.account : undefined,
      }
      return {
        facts: [{ kind: 'opened', data }],
        messages: asked.parties.map((party) => ({ to: { person: party.person }, letter: 'asked', values: { code, book: asked.book } })),
      }
    },
  },
  begun: (data: Opened) => ({
    id: data.id, city: data.city, kind: 'loan', code: data.code, title: words(`借 ${data.book}`, `Loan of ${data.book}`), area: areaPath(data.area), body: data.body,
    reporter: data.reporter, parties: data.parties, sealed: data.sealed, risk: 'none', book: data.book, renewals: 0,
  }),
  acts: {
    lend: act({
      words: words('借出', 'Lend'), form: form.form({ days: form.count({ label: words('天数', 'Days'), max: 90 }), clerk: form.maybe(form.account({ label: words('经办', 'Clerk') })) }),
      decide: (_state, payload, world) => {
        const clerk = payload.clerk
        if (clerk && world.conflictsOf(clerk).length > 0) return refuse('conflict-of-interest', { who: clerk, reason: '' })
        return { facts: [{ kind: 'lent', data: { backBy: addDays(world.today, payload.days), clerk } }] }
      },
    }),
    renew: act({
      words: words('续借', 'Renew'), form: form.form({ days: form.count({ label: words('天数', 'Days'), max: 30 }) }),
      ready: (state) => (state.renewals >= 2 ? refuse('over-cap', { what: words('续借两次', 'two renewals'), cite: '—' }) : undefined),
      decide: (_state, payload) => ({ facts: [{ kind: 'renewed', data: { days: payload.days } }] }),
    }),
    move: act({
      words: words('转分馆', 'Move to another branch'), form: form.form({ body: form.body({ label: words('分馆', 'Branch') }), area: form.maybe(form.area({ label: words('地方', 'Place') })) }),
      decide: (_state, payload, world) => (world.city.body(payload.body) ? { facts: [{ kind: 'moved', data: payload }] } : refuse('unknown-body')),
    }),
    slip: act({
      words: words('编号', 'Number the slip'), form: form.form({ no: form.maybe(form.count({ label: words('号', 'Number'), max: 9_999 })) }),
      number: (_state, payload) => ({ series: 'slips', ...(payload.no === undefined ? {} : { n: payload.no }) }),
      decide: (_state, payload, world) => (world.number?.taken ? refuse('already-done', { what: words('这个号已用', 'that number is taken') }) : { facts: [{ kind: 'slipped', data: { no: payload.no ?? world.number?.next } }] }),
    }),
    'bring-back': act({ words: words('归还', 'Bring back'), form: form.form({}), decide: () => ({ facts: [{ kind: 'brought-back', data: {} }] }) }),
    lose: act({ words: words('遗失', 'Lose'), tone: 'danger', form: form.form({}), decide: () => ({ facts: [{ kind: 'lost', data: {} }] }) }),
    'add-reader': act({
      words: words('加读者', 'Add a reader'), form: form.form(partyFields),
      decide: (_state, payload) => ({ facts: [{ kind: 'reader-added', data: { party: payload } }] }),
    }),
    hide: act({ words: words('保密', 'Hide'), form: form.form({ sealed: form.yes({ label: words('保密', 'Secret') }) }), decide: (_state, payload) => ({ facts: [{ kind: 'sealed', data: { ...payload, words: '' } }] }) }),
    note: act({
      words: words('记一笔', 'Note'), tone: 'quiet', whileHeld: true, form: form.form({ words: form.long({ label: words('内容', 'Note') }) }),
      decide: (_state, payload) => ({ facts: [{ kind: 'noted', data: payload }] }),
    }),
    attach: act({
      words: words('附件', 'Attach'), form: form.form({ files: form.files({ label: words('文件', 'Files') }) }),
      decide: (_state, payload) => ({ facts: [{ kind: 'noted', data: { words: payload.files.join() } }] }),
    }),
    link: act({
      words: words('关联', 'Link'), form: form.form({ code: form.code({ label: words('案件码', 'Code') }) }),
      decide: (_state, payload, world) => {
        const other = world.matterByCode(payload.code)
        return other ? { facts: [{ kind: 'noted', data: { words: other.code } }] } : refuse('not-found')
      },
    }),
    'ask-second': act({
      words: words('再借一本', 'Borrow a second'), form: form.form({ book: form.text({ label: words('书名', 'Book') }) }),
      decide: (state, payload) => ({
        facts: [{ kind: 'noted', data: { words: payload.book } }],
        opens: [{ kind: 'loan', payload: { book: payload.book, area: state.area, body: state.body, parties: state.parties } }],
      }),
    }),
    'mark-overdue': act({
      words: words('逾期', 'Overdue'), form: form.form({ clock: form.text({ label: words('期限', 'Clock') }) }),
      decide: (state, payload) => ({
        facts: [{ kind: 'overdue', data: payload }],
        messages: [{ to: { role: 'centre-head', body: state.body }, letter: 'overdue', values: { code: state.code } }],
      }),
    }),
  },
  moves: [
    { act: 'lend', from: ['asked'], to: 'lent' },
    { act: 'renew', from: ['lent'], to: 'same' },
    { act: 'move', from: ['asked', 'lent'], to: 'same' },
    { act: 'bring-back', from: ['lent'], to: 'returned' },
    { act: 'lose', from: ['lent'], to: 'lost' },
    ...['note', 'slip', 'hide', 'add-reader', 'mark-overdue', 'ask-second', 'link', 'attach'].map((name) => ({ act: name, from: '*', to: 'same' }) as const),
  ],
  guards: {},
  reducers: {
    lent: (state, data) => {
      const { backBy, clerk } = data as { backBy: Day; clerk?: AccountId }
      return { ...state, backBy, assignee: clerk ?? state.assignee }
    },
    renewed: (state, data) => ({ ...state, renewals: state.renewals + 1, backBy: state.backBy && addDays(state.backBy, (data as { days: number }).days) }),
    moved: (state, data) => {
      const { body, area } = data as { body: BodyId; area?: string }
      return { ...state, body, ...(area ? { area: areaPath(area) } : {}) }
    },
    slipped: (state, data) => ({ ...state, slip: (data as { no: number }).no }),
    'brought-back': (state) => state,
    lost: (state) => state,
    'reader-added': (state, data) => ({ ...state, parties: [...state.parties, (data as { party: SealedParty }).party] }),
  },
  clocks: [
    { name: 'fetch', words: words('找书', 'Fetching'), stages: ['asked'], due: (state) => addDays(state.openedOn, 3), lapse: 'mark-overdue', pauses: false, thereafter: words('到时提醒主任', 'then the head is told') },
    { name: 'back', words: words('归还', 'Return'), stages: ['lent'], due: (state) => state.backBy, key: (state) => String(state.renewals), lapse: 'lose', pauses: false, thereafter: words('到时按遗失登记', 'then it counts as lost') },
  ],
  grants: {
    open: { window: 'body', grid: 'self', dispatcher: 'area', party: 'self' }, list: read, read, reveal: { window: 'body', 'centre-head': 'area' }, export: { 'centre-head': 'area' },
    lend: clerks, renew: { ...clerks, party: 'self' }, move: clerks, 'bring-back': clerks, lose: clerks, slip: clerks, note: read, hide: { 'centre-head': 'area' }, 'add-reader': clerks, link: clerks, attach: clerks, 'ask-second': clerks, 'mark-overdue': { system: 'city' },
  },
  queues: [
    { name: 'to-lend', words: words('待借出', 'To lend'), roles: ['window', 'dispatcher'], filter: { stage: ['asked'] } },
    { name: 'mine', words: words('我的', 'Mine'), roles: ['mediator'], filter: { mine: true } },
    { name: 'late', words: words('逾期', 'Late'), roles: ['dispatcher', 'centre-head'], filter: { late: true } },
  ],
  papers: [],
  letters: { asked: words('您借的《{book}》已登记，编号 {code}：{link}', 'Your loan of “{book}” is noted, {code}: {link}'), overdue: words('{code} 逾期。', '{code} is overdue.') },
  tells: {
    ...commonTells, opened: words('登记', 'Opened'), lent: words('借出', 'Lent'), renewed: words('续借', 'Renewed'), moved: words('转分馆', 'Moved'),
    'brought-back': words('归还', 'Brought back'), lost: words('遗失', 'Lost'), 'reader-added': words('加读者', 'Reader added'), slipped: words('编号', 'Slip numbered'),
  },
  hidden: ['noted'],
  summary: (fact) => (fact.kind === 'noted' ? words((fact.data as { words: string }).words, (fact.data as { words: string }).words) : undefined),
  panels: (state) => [{ name: 'book', words: words('书', 'Book'), lines: [{ label: words('书名', 'Title'), value: words(state.book, state.book) }] }],
  row: (state) => ({ type: state.book.length > 6 ? 'long' : 'short', flags: state.renewals > 0 ? ['renewed'] : [], search: state.book, links: [], number: state.slip === undefined ? undefined : { series: 'slips', n: state.slip } }),
}

export const loans = { loan: loan as unknown as Kind }
