import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import type { AccountId } from '../../kernel/id.ts'
import { words } from '../../kernel/words.ts'
import * as form from '../../matter/form.ts'
import type { Act, World } from '../../matter/kind.ts'
import { needsFields, needsOf } from '../../matter/needs.ts'
import type { Needs } from '../../matter/needs.ts'
import { partyFields } from '../../matter/party.ts'
import type { SealedParty } from '../../matter/party.ts'
import { disputeTypeWords, flagWords } from '../../words/dispute-words.ts'
import { alarm, moodField } from './open.ts'
import { fact } from './state.ts'
import type { VisitState } from './state.ts'

const act = <P extends form.Form>(one: Act<VisitState, P>): Act<VisitState, P> => one
const note = form.maybe(form.text({ label: words('说明', 'Note'), max: 500 }))
const me = ({ actor }: World): AccountId | undefined => (actor.kind === 'officer' ? actor.account : undefined)

/** 首问负责: only whoever has it ends it. Another signs for it first. */
const owned = (state: VisitState, world: World): Refused | undefined => (me(world) !== undefined && me(world) === state.assignee
  ? undefined : refuse('not-possible', { what: words('这次来访由首问人负责；要由您来办，先接待或者接手', 'the first receiver answers for this visit; receive it or take it over first') }))

/** The counters to which a visit can be handed. */
const counters = ['window', 'dispatcher', 'centre-head'] as const

export const visitActs = {
  receive: act({
    words: words('接待', 'Receive'), help: words('接待的人从此负责这次来访', 'Whoever receives answers for the visit from now on'), form: form.form({}),
    decide: (_state, _payload, world) => {
      const account = me(world)
      return account ? { facts: [fact('received', { account })] } : refuse('not-allowed')
    },
  }),
  describe: act({
    words: words('补记来意', 'Add what they come for'), tone: 'quiet',
    form: form.form({
      about: form.maybe(form.long({ label: words('来办什么事', 'What they come for'), help: words('写全，以前记的由这一次代替', 'In full: it takes the place of what was written before'), max: 5_000 })),
      companions: form.maybe(form.count({ label: words('同来几人', 'How many came along'), max: 99 })),
    }),
    decide: (_state, payload) => (payload.about === undefined && payload.companions === undefined
      ? refuse('incomplete', { what: words('要补记的内容', 'what is to be added') }) : { facts: [fact('described', payload)] }),
  }),
  'record-needs': act({
    words: words('登记需要的帮助', 'Enter what would help'), tone: 'quiet', form: form.form(needsFields),
    decide: (state, payload) => {
      const said = payload as unknown as Needs
      if (state.parties.some((one) => one.person === said.helper?.person)) return refuse('invalid', { count: 1 }, [{ path: 'helper.phone', words: words('协助人不能是来访人本人', 'The helper cannot be the visitor.') }])
      return { facts: [fact('needs-told', { needs: needsOf(said) })] }
    },
  }),
  'set-mood': act({
    words: words('情绪有变化', 'Their mood has changed'), tone: 'quiet', form: form.form({ mood: moodField, words: note }),
    decide: (state, payload) => (payload.mood === state.mood
      ? refuse('already-done', { what: words('已是这个状态', 'that is how it stands') })
      : { facts: [fact('mood-set', payload)], messages: alarm(state.body, state.number, state.code, payload.mood) }),
  }),
  'hand-over': act({
    words: words('交给同事', 'Hand to a colleague'), tone: 'quiet', help: words('对方接手之前，仍由您负责', 'It stays yours until they have taken it over'),
    form: form.form({ to: form.account({ label: words('交给谁', 'To whom'), among: counters }), why: form.text({ label: words('原因', 'Why'), max: 500 }) }),
    ready: owned,
    decide: (state, payload, world) => {
      const to = world.city.account(payload.to)
      if (!to?.active || to.body !== state.body || !to.roles.some((role) => (counters as readonly string[]).includes(role)) || to.id === state.assignee) {
        return refuse('invalid', { count: 1 }, [{ path: 'to', words: words('请选本中心窗口的另一位同事', 'Choose another colleague at the counter of this centre.') }])
      }
      return { facts: [fact('handed-over', { to: to.id, why: payload.why })], messages: [{ to: { account: to.id }, letter: 'handed-over', values: { code: state.code, number: state.number, why: payload.why } }] }
    },
  }),
  'take-over': act({
    words: words('接手', 'Take it over'), form: form.form({}),
    ready: (state, world) => {
      if (me(world) === state.assignee) return refuse('already-done', { what: words('已由您负责', 'it is yours') })
      return me(world) === state.handedTo || world.role === 'centre-head' ? undefined : refuse('not-possible', { what: words('没有交给您', 'it was not handed to you') })
    },
    decide: (_state, _payload, world) => {
      const account = me(world)
      return account ? { facts: [fact('taken-over', { account })] } : refuse('not-allowed')
    },
  }),
  'open-dispute': act({
    words: words('登记为纠纷', 'Register as a dispute'), help: words('来访人是申请人；来访时记下的来意、帮助需要一起带过去', 'The visitor is the applicant; what was written here goes with them'),
    form: form.form({
      claim: form.text({ label: words('想要什么结果', 'What is wanted'), max: 1_000 }),
      others: form.list({ form: partyFields.form, name: partyFields.name, phone: partyFields.phone, idNumber: partyFields.idNumber, address: partyFields.address }, { label: words('对方', 'Other side'), min: 1, max: 50 }),
      type: form.orUnknown(form.choice(disputeTypeWords, { label: words('纠纷类型', 'Type of dispute') })),
      more: form.maybe(form.long({ label: words('经过还有什么要补充', 'Anything to add to what happened'), help: words('来意没有记过的，写在这里', 'Or all of it, where nothing was written yet'), max: 30_000 })),
      area: form.maybe(form.area({ label: words('发生在哪里', 'Where it happened'), help: words('不填就是本中心所在地', 'Left open it is the place of this centre') })),
      amount: form.maybe(form.money({ label: words('涉及金额', 'Amount') })),
      flags: form.maybe(form.choices(flagWords, { label: words('需要留意', 'Special concern') })),
    }),
    ready: owned,
    decide: (state, { more, others, area, ...payload }) => {
      const story = [state.about, more].filter(Boolean).join('\n')
      const [visitor] = state.parties
      if (story === '') return refuse('invalid', { count: 1 }, [{ path: 'more', words: words('请写下发生了什么', 'Write what happened.') }])
      if (!visitor) return refuse('unknown-party')
      const applicant = { ...visitor, side: 'applicant' as const }
      const respondents = (others as unknown as readonly Omit<SealedParty, 'side'>[]).map((one) => ({ ...one, side: 'respondent' as const }))
      return {
        facts: [fact('made-dispute', { type: payload.type ?? 'other' })],
        opens: [{ kind: 'dispute', payload: { ...payload, story, parties: [applicant, ...respondents], area: area ?? state.area, origin: 'window' } }],
      }
    },
  }),
  link: act({
    words: words('归到已有事项', 'Part of a matter that is there'), form: form.form({ code: form.code({ label: words('案件码', 'Case code') }) }),
    ready: owned,
    decide: (state, payload, world) => {
      const other = world.matterByCode(payload.code)
      return other && other.id !== state.id && other.kind !== 'visit' ? { facts: [fact('linked', { matter: other.id, code: other.code })] } : refuse('not-found')
    },
  }),
  advise: act({
    words: words('当场答复，办结', 'Advised: done'), form: form.form({ words: form.long({ label: words('答复了什么', 'What was told them'), max: 2_000 }) }),
    ready: owned, decide: (_state, payload) => ({ facts: [fact('advised', payload)] }),
  }),
  'send-on': act({
    words: words('不归本中心，指引去别处', 'Not ours: send to another door'),
    form: form.form({ door: form.text({ label: words('去哪里', 'Which door'), help: words('写清单位、地址或者电话', 'Name, address or telephone'), max: 300 }), why: form.text({ label: words('为什么', 'Why'), max: 500 }) }),
    ready: owned, decide: (_state, payload) => ({ facts: [fact('sent-on', payload)] }),
  }),
  leave: act({
    words: words('来人已离开', 'They have left'), tone: 'quiet', form: form.form({ words: note }),
    ready: owned, decide: (_state, payload) => ({ facts: [fact('left', payload)] }),
  }),
  'mark-overdue': act({
    words: words('逾期', 'Overdue'), form: form.form({ clock: form.text({ label: words('期限', 'Clock'), max: 60 }) }),
    decide: (state, payload) => ({ facts: [{ kind: 'overdue', data: payload }], messages: [{ to: { role: 'centre-head', body: state.body }, letter: 'overdue', values: { code: state.code, number: state.number } }] }),
  }),
  note: act({
    words: words('记一笔', 'Add a note'), tone: 'quiet', form: form.form({ words: form.long({ label: words('内容', 'Note'), max: 5_000 }) }),
    decide: (_state, payload) => ({ facts: [{ kind: 'noted', data: payload }] }),
  }),
}
