import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { channels } from '../words/channels.ts'
import { unsureType } from '../words/dispute-types.ts'
import { disputeTypeWords, notSure } from '../words/dispute-words.ts'
import { ageBands } from '../words/needs.ts'
import { ageRules } from './age.ts'
import { enclosures, undertakings } from './application.ts'
import { causeEdition } from './causes/catalogue.ts'
import { agreementForms, effectWords } from './agreement-form.ts'
import { channelRules } from './channels.ts'
import { dismissals, nonAcceptance, withdrawals } from './confirmation-grounds.ts'
import { levelRules } from './court-level.ts'
import type { Rule } from './dated.ts'
import { consents, lengthWords } from './deadline.ts'
import type { Deadline } from './deadline.ts'
import { deadlines } from './deadlines.ts'
import { screenRules } from './eligibility.ts'
import { fixedHolidays } from './fixed-holidays.ts'
import { filingModes, nationalModes } from './filing-mode.ts'
import { mediateRules } from './mediate-first.ts'
import { endReasons, laterRoleBar, recusalGrounds } from './mediation-grounds.ts'
import { fileWords, typeCodes } from './numbering.ts'
import { plainLaw } from './plain-law.ts'
import { refusalGrounds, unfitReasons } from './refusal-grounds.ts'
import { retentions } from './retention.ts'
import { sealRules } from './sealing.ts'
import { termEvents, termFates } from './term-events.ts'

/** A table of the law for reading: every row with what it says, where it is written and from when. */
export interface LawTable {
  readonly name: string
  readonly title: Words
  readonly rows: readonly LawRow[]
}

export type LawRow = Rule<{ readonly ref?: string; readonly what: Words; readonly says: Words }>

/** All of it: the page "what rules this system follows", `docs/law.md`, and the test that no row lacks its source. */
export const lawTables: readonly LawTable[] = [
  { name: 'deadlines', title: words('期限', 'Deadlines'), rows: deadlines.map((one) => ({ ...plain(one), ref: one.ref, what: one.words, says: termWords(one) })) },
  { name: 'fixed-holidays', title: words('日期固定的节日', 'Holidays of fixed days'), rows: fixedHolidays.map((one) => ({ ...plain(one), what: one.words, says: one.says })) },
  { name: 'term-events', title: words('期限已起算，又转走的', 'A term that has begun, and a matter that goes another way'), rows: termEvents.map((one) => ({ ...plain(one), what: one.words, says: termFates[one.fate] })) },
  { name: 'screening', title: words('受理审查', 'Screening'), rows: screenRules.map((one) => ({ ...plain(one), ref: String(one.order), what: one.words, says: one.next })) },
  { name: 'mediate-first', title: words('先行调解', 'Mediation first'), rows: mediateRules.map((one) => ({ ...plain(one), ref: one.force, what: one.words, says: one.words })) },
  { name: 'filing-mode', title: words('立案与调解的先后', 'Filing or mediation first'), rows: nationalModes.map((one) => ({ ...plain(one), what: words('未另行设定的法院', 'Courts without a setting of their own'), says: filingModes[one.mode] })) },
  { name: 'sealing', title: words('登记时即保密', 'Sealed at opening'), rows: sealRules.map((one) => ({ ...plain(one), what: one.words, says: words('只有当事人、经办单位和获准的人看得到', 'Seen only by its parties, its body and those cleared') })) },
  { name: 'age', title: words('年龄段', 'Age'), rows: ageRules.map((one) => ({ ...plain(one), what: ageBands[one.name], says: words(`满 ${one.from} 周岁起`, `from the birthday of ${one.from} on`) })) },
  grounds('refusal', words('不予受理', 'Not accepted'), refusalGrounds),
  grounds('unfit', words('不宜调解', 'Unfit for mediation'), unfitReasons),
  grounds('end', words('调解终结', 'End of mediation'), endReasons),
  grounds('recusal', words('回避', 'Recusal'), recusalGrounds),
  grounds('later-role', words('调解员此后不得担任', 'What the mediator may not be later'), laterRoleBar),
  grounds('non-acceptance', words('司法确认不予受理', 'Confirmation not taken'), nonAcceptance),
  grounds('dismissal', words('司法确认驳回', 'Confirmation dismissed'), dismissals),
  grounds('withdrawal', words('司法确认撤回', 'Confirmation withdrawn'), withdrawals),
  { name: 'channels', title: words('渠道', 'Channels'), rows: channelRules.map((one) => ({ ...plain(one), what: channels[one.name], says: one.effect })) },
  { name: 'agreement-forms', title: words('协议怎么生效', 'When an agreement takes effect'), rows: agreementForms.map((one) => ({ ...plain(one), what: channels[one.name], says: formWords(one) })) },
  { name: 'court-level', title: words('级别管辖', 'Which level of court'), rows: levelRules.map((one) => ({ ...plain(one), what: one.words, says: words('向中级人民法院申请司法确认', 'The intermediate court is asked to confirm') })) },
  { name: 'application', title: words('司法确认申请书', 'Application for confirmation'), rows: [...undertakings.map((one) => ({ ...plain(one), what: words('承诺', 'Undertaking'), says: one.words })), ...enclosures.map((one) => ({ ...plain(one), what: words('随申请提交', 'Goes with it'), says: one.words }))] },
  { name: 'retention', title: words('卷宗保管期限', 'How long a file is kept'), rows: retentions.map((one) => ({ ...plain(one), what: words('调解卷宗', 'File of a mediation'), says: one.words })) },
  { name: 'plain-law', title: words('用大白话说的法律', 'The law in everyday words'), rows: plainLaw.map((one) => ({ ...plain(one), what: one.type === unsureType ? notSure : disputeTypeWords[one.type], says: one.words })) },
  { name: 'type-codes', title: words('案件类型代字', 'Type codes of case numbers'), rows: typeCodes.map((one) => ({ ...plain(one), what: words(one.name, one.name), says: one.words })) },
  { name: 'file-words', title: words('卷号代字', 'Words of file numbers'), rows: fileWords.map((one) => ({ ...plain(one), what: words(one.name, one.name), says: one.words })) },
  { name: 'causes', title: words('案由目录', 'Catalogue of causes'), rows: [{ ...plain(causeEdition), what: words('民事案件案由', 'Causes of civil cases'), says: words(causeEdition.version, causeEdition.version) }] },
]

function plain({ name, since, until, cites, setting }: Rule): Rule {
  return { name, since, cites, ...(until ? { until } : {}), ...(setting ? { setting } : {}) }
}

function grounds(name: string, title: Words, rows: readonly (Rule & { readonly words: Words; readonly next?: Words })[]): LawTable {
  return { name, title, rows: rows.map((one) => ({ ...plain(one), what: one.words, says: one.next ?? words('', '') })) }
}

function formWords(one: (typeof agreementForms)[number]): Words {
  const effect = effectWords(one)
  return one.oral ? words(`${effect.zh}；可以是口头协议`, `${effect.en}; may be oral`) : words(`${effect.zh}；应当书面`, `${effect.en}; in writing`)
}

function termWords(one: Deadline): Words {
  const term = lengthWords(one.length)
  const more = one.extension
  const cap = more?.cap ? lengthWords(more.cap) : undefined
  const extra = more
    ? words(`；${consents[more.consent].zh}可延长${cap ? `，最多${cap.zh}` : ''}`, `; longer if ${consents[more.consent].en}${cap ? `, ${cap.en} at most` : ''}`)
    : words('', '')
  const from = one.before ? words(`${one.start.zh}前${term.zh}`, `${term.en} before: ${one.start.en}`) : words(`自${one.start.zh}起${term.zh}`, `${term.en} from: ${one.start.en}`)
  const out = one.excluded ? words(`；${one.excluded.zh}`, `; ${one.excluded.en}`) : words('', '')
  return words(`${from.zh}${extra.zh}${out.zh}。届满：${one.lapse.zh}`, `${from.en}${extra.en}${out.en}. Then: ${one.lapse.en}`)
}
