import type { Day } from '../../../kernel/day.ts'
import { refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import type { BodyId } from '../../../kernel/id.ts'
import type { Words } from '../../../kernel/words.ts'
import { words } from '../../../kernel/words.ts'
import { citesWords } from '../../../law/cite.ts'
import { interruptions } from '../../../law/limitation.ts'
import type { InterruptionKind } from '../../../law/limitation.ts'
import * as form from '../../../matter/form.ts'
import type { World } from '../../../matter/kind.ts'
import type { Actor } from '../../../people/actor.ts'
import { risks } from '../../../words/origins.ts'
import { units } from '../../../words/body-kinds.ts'
import { act, whyField } from '../act.ts'
import { courtClocks, mediationTerm } from '../clocks.ts'
import { safetyAsked, safetyNote } from '../before.ts'
import { fact } from '../facts.ts'
import { cityCentre } from '../intake.ts'
import { awaitsReferral } from '../state.ts'
import type { DisputeState } from '../state.ts'

const suspensions = {
  appraisal: words('鉴定', 'Appraisal'),
  'force-majeure': words('不可抗力', 'Force majeure'),
  'other-case': words('须等另案结果', 'Waits for another case'),
  funeral: words('当事人丧葬、重病', 'Funeral or grave illness of a party'),
} as const

/**
 * A term of the law stands still only where its row says so; otherwise a mediator could hold a case for ever (在线调解规则 art. 26). What is not an
 * appraisal stops no term that a court gave.
 */
const standsStill = (state: DisputeState, { reason, agreed }: { readonly reason: keyof typeof suspensions; readonly agreed: boolean }, today: Day): Refused | undefined => {
  const rule = mediationTerm(state, today)
  if (!rule.excluded || (reason !== 'appraisal' && state.track !== 'voluntary')) {
    return refuse('over-cap', { what: words('这个期限依法不因此停止计算；需要更多时间的，请各方同意延长', 'this term does not stand still for that; for more time all agree to extend it'), cite: citesWords(rule.cites) })
  }
  return agreed ? undefined : refuse('incomplete', { what: words('各方的同意', 'everybody’s consent') })
}

/** How a claim can have been put before it came here. */
const put = Object.fromEntries(Object.entries(interruptions).map(([how, one]) => [how, one.words])) as Readonly<Record<InterruptionKind, Words>>

/** What the court asked for once and still waits for; undefined where it waits for nothing. */
const courtLacks = ({ stage, confirmation, suit }: DisputeState): string | undefined => (stage === 'confirming' ? confirmation?.lacks : stage === 'filing' ? suit?.lacks : undefined)

/** Of a suit it is whoever brings it who supplies what its papers lack. */
const othersSuit = ({ stage, suit }: DisputeState, actor: Actor): boolean => stage === 'filing' && actor.kind === 'resident' && suit?.by !== actor.person && suit?.by !== 'court'

/** What is kept beside the road. */
export const stewardActs = {
  suspend: act({
    words: words('中止', 'Suspend'), tone: 'quiet',
    help: words('只有鉴定等法定事由、各方都同意，期限才能停；满 30 天由中心主任核查', 'The term stands still only for what the law names and when everybody agrees; after 30 days the head checks it'),
    form: form.form({
      reason: form.choice(suspensions, { label: words('原因', 'Reason') }), agreed: form.yes({ label: words('各方都同意中止', 'Everybody agrees to it') }),
      words: form.maybe(form.text({ label: words('说明', 'Note'), max: 500 })),
    }),
    decide: (state, payload, world) => standsStill(state, payload, world.today) ?? ({
      facts: [{ kind: 'suspended', data: { reason: suspensions[payload.reason].zh, words: payload.words } }],
      messages: state.parties.map((party) => ({ to: { person: party.person }, letter: 'suspended', values: { code: state.code, reason: suspensions[payload.reason] } })),
    }),
  }),
  resume: act({
    words: words('恢复办理', 'Resume'), whileHeld: true, form: form.form({}),
    ready: (state) => (state.suspended ? undefined : refuse('not-possible', { what: words('没有中止', 'it is not suspended') })),
    decide: () => ({ facts: [{ kind: 'resumed', data: {} }] }),
  }),
  'mark-overdue': act({
    words: words('逾期', 'Overdue'), whileHeld: true, form: form.form({ clock: form.text({ label: words('期限', 'Clock'), max: 60 }) }),
    decide: (state, payload, world) => ({
      facts: [{ kind: 'overdue', data: { clock: payload.clock } }],
      messages: [{
        to: payload.clock === 'intake-decision' ? { role: 'centre-head', body: cityCentre(state.area, world.city)?.id ?? state.centre } : state.court && courtClocks.includes(payload.clock) ? { role: 'judge', body: state.court } : { role: 'centre-head', body: state.centre },
        letter: 'overdue', values: { code: state.code, clock: payload.clock },
      }],
    }),
  }),
  note: act({
    words: words('记一笔', 'Add a note'), tone: 'quiet', whileHeld: true,
    first: safetyAsked, called: (state) => (safetyAsked(state) ? words('先问安全，记下来', 'Ask about safety first, write it down') : undefined), note: (state) => (safetyAsked(state) ? safetyNote : undefined),
    form: form.form({ words: form.long({ label: words('内容', 'Note'), max: 10_000 }) }),
    decide: (_state, payload) => ({ facts: [{ kind: 'noted', data: payload }] }),
  }),
  'rate-risk': act({
    words: words('风险评级', 'Rate the risk'), tone: 'quiet', whileHeld: true, form: form.form({ risk: form.choice(risks, { label: words('级别', 'Level') }), words: whyField }),
    decide: (_state, payload) => ({ facts: [{ kind: 'rated', data: payload }] }),
  }),
  'set-secrecy': act({
    words: words('保密设置', 'Set secrecy'), tone: 'quiet', whileHeld: true, form: form.form({ sealed: form.yes({ label: words('只有经办单位和当事人可见', 'Only the handling body and the parties may see it') }), words: whyField }),
    decide: (_state, payload) => ({ facts: [{ kind: 'sealed', data: payload }] }),
  }),
  'record-claim': act({
    words: words('补记此前的时效中断', 'Enter an earlier interruption of limitation'), tone: 'quiet', whileHeld: true,
    help: words('登记之前已经向调解组织、机关、对方提出过的，凭材料补记；登记的日子不改（《诉讼时效规定》第12条、第13条、《民法典》第195条）', 'Where the claim was put to a body, an authority or the other side before, shown by a paper; the day registered stands (Provisions on the Limitation of Actions, arts. 12, 13; Civil Code, art. 195)'),
    form: form.form({ on: form.day({ label: words('哪天', 'On which day') }), how: form.choice(put, { label: words('怎么提出的', 'How') }), files: form.files({ label: words('证明材料', 'What shows it') }) }),
    decide: (state, payload, world) => {
      if (payload.on > world.today) return refuse('invalid', { count: 1 }, [{ path: 'on', words: words('不能在今天之后', 'It cannot lie after today.') }])
      if (payload.files.length === 0) return refuse('incomplete', { what: words('证明材料的照片或扫描件', 'a picture or scan of what shows it') })
      if (state.claims?.some((one) => one.on === payload.on && one.how === payload.how)) return refuse('already-done', { what: words('已记过', 'entered already') })
      return { facts: [fact('claim-recorded', payload)] }
    },
  }),
  'add-evidence': act({
    words: words('交证据', 'Add evidence'),
    called: (state) => (courtLacks(state) === undefined ? undefined : words('补交法院要的材料', 'Supply what the court asks for')),
    note: (state) => {
      const lacks = courtLacks(state)
      return lacks === undefined ? undefined : words(`法院要求补充：${lacks} 拍照或上传，交了法院就收到通知`, `The court asks for: ${lacks} Take pictures or upload; the court is told at once`)
    },
    rests: (state, actor) => (state.stage === 'confirming' || state.stage === 'filing') && (courtLacks(state) === undefined || othersSuit(state, actor)),
    form: form.form({ files: form.files({ label: words('文件', 'Files') }), words: form.maybe(form.text({ label: words('说明', 'Note'), max: 1_000 })) }),
    decide: (state, payload) => (payload.files.length === 0
      ? refuse('incomplete', { what: words('至少一个文件', 'at least one file') })
      : {
        facts: [fact('evidence-added', payload)],
        messages: state.court && courtLacks(state) !== undefined ? [{ to: { role: 'judge', body: state.court }, letter: 'court-papers-supplied', values: { code: state.code } }] : [],
      }),
  }),
  link: act({
    words: words('关联另一件', 'Link another matter'), tone: 'quiet', whileHeld: true, form: form.form({ code: form.code({ label: words('案件码', 'Case code') }), why: form.text({ label: words('关系', 'Relation'), max: 300 }) }),
    decide: (state, payload, world) => {
      const other = world.matterByCode(payload.code)
      if (!other || other.id === state.id) return refuse('not-found')
      return { facts: [fact('linked', { matter: other.id, code: other.code, why: payload.why })] }
    },
  }),
  'ask-assist': act({
    words: words('请单位协助', 'Ask a unit for help'),
    form: form.form({
      body: form.body({ label: words('请哪个单位', 'Which unit'), among: units }),
      what: form.long({ label: words('请它做什么（只写必要的事实）', 'What is asked (only the facts it needs)'), max: 5_000 }),
      cite: form.maybe(form.text({ label: words('依据', 'Legal basis'), max: 300 })),
    }),
    decide: (state, payload, world) => {
      const body = world.city.body(payload.body)
      if (!body?.active) return refuse('unknown-body')
      return {
        facts: [fact('assist-asked', { body: body.id, what: payload.what })],
        opens: [{ kind: 'request', payload: { from: askingBody(state, world), to: body.id, what: payload.what, cite: payload.cite, about: state.code, area: state.area } }],
      }
    },
  }),
  'tell-police': act({
    words: words('报告公安', 'Tell the police'), tone: 'danger', whileHeld: true,
    help: words('可能激化为治安、刑事案件的，应当及时报告公安（《人民调解法》第25条）', 'What may become a public-order or criminal case must be reported to the police (People’s Mediation Law, art. 25)'),
    form: form.form({ words: form.long({ label: words('报告内容', 'Report'), max: 5_000 }) }),
    decide: (_state, payload) => ({ facts: [fact('police-told', payload)] }),
  }),
  'record-referral': act({
    words: words('登记移送的答复', 'Record the answer to the referral'),
    help: words('接收的写编号；不接收的写理由，回到受理审查。对方签收之前，这件事还是中心的', 'Taken: its number. Refused: why, and it comes back to the review. Until the other has signed it is the centre’s'),
    form: form.form({
      taken: form.yes({ label: words('对方接收', 'The authority takes it') }), no: form.maybe(form.text({ label: words('对方的编号', 'Its number there'), max: 60 })),
      words: form.maybe(form.long({ label: words('对方怎么说的', 'What they said'), max: 2_000 })),
    }),
    ready: (state) => (awaitsReferral(state) ? undefined : refuse('incomplete', { what: words('一件等答复的移送', 'a referral that waits for an answer') })),
    decide: (state, payload) => {
      if (payload.taken) return { facts: [fact('referral-answered', payload)] }
      if (!payload.words) return refuse('incomplete', { what: words('对方不接收的理由', 'why the authority does not take it') })
      return {
        facts: [fact('referral-answered', payload)],
        messages: [
          { to: { role: 'centre-head', body: state.centre }, letter: 'referral-refused', values: { code: state.code, why: payload.words } },
          ...state.parties.filter((party) => party.side === 'applicant').map((party) => ({ to: { person: party.person }, letter: 'referral-refused-party', values: { code: state.code } })),
        ],
      }
    },
  }),
  'hand-to-police': act({
    words: words('移送公安，不再调解', 'Hand to the police; no mediation'), tone: 'danger', form: form.form({ words: form.long({ label: words('理由', 'Reason'), max: 2_000 }) }),
    decide: (_state, payload) => ({ facts: [fact('police-told', payload), fact('ended', { outcome: 'police', words: payload.words })] }),
  }),
}

/** The request goes out in the name of the body whose officer writes it: the lead's where they sit in it, else their own. */
const askingBody = (state: DisputeState, { actor, role }: World): BodyId => {
  const posts = actor.kind === 'officer' ? actor.posts.filter((post) => post.role === role) : []
  return (posts.find((post) => post.body === state.body) ?? posts[0])?.body ?? state.body
}
