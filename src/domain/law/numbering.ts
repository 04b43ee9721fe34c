import type { Day } from '../kernel/day.ts'
import { day } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import type { Channel } from '../words/channels.ts'
import { cite } from './cite.ts'
import type { Cite } from './cite.ts'
import { findRow } from './dated.ts'
import type { Rule } from './dated.ts'

/** A court's case number (案号): `(2026)粤1972民初123号`. */
export interface CaseNumber {
  readonly year: number
  /** The court's code: 粤1972, 粤19, 粤, 最高法. */
  readonly court: string
  /** The type code: 民初, 民特, 诉前调. */
  readonly type: string
  readonly n: number
  /** A further document of the case: 之一. */
  readonly suffix?: string
}

// The Supreme Court's code is three characters long, a province's one; local type codes have up to four.
const caseNumber = /^\((\d{4})\)(最高法|\p{Script=Han}\d{0,4})(\p{Script=Han}{1,4})(\d+)(之[一二三四五六七八九十]+)?号$/u

/** Brackets of any width and kind become half-width; spaces go. */
const tidy = (text: string): string => text.normalize('NFKC').replace(/[〔［[【]/g, '(').replace(/[〕］\]】]/g, ')').replace(/\s/g, '')

export function parseCaseNumber(text: string): CaseNumber | undefined {
  const found = caseNumber.exec(tidy(text))
  if (!found) return undefined
  const [, year, court, type, n, suffix] = found
  return { year: Number(year), court: court ?? '', type: type ?? '', n: Number(n), ...(suffix ? { suffix } : {}) }
}

/** As courts print it, with full-width brackets: `（2026）粤1972民初123号`. */
export const formatCaseNumber = ({ year, court, type, n, suffix }: CaseNumber): string => `（${year}）${court}${type}${n}${suffix ?? ''}号`

/** A file number (卷号): `（2026）厚街人调字第12号`. Numbers run in each series from 1, every year anew. */
export interface FileNumber {
  readonly year: number
  /** Short name of the body and the word of its channel: 厚街人调字. */
  readonly series: string
  readonly n: number
}

const fileNumber = /^\((\d{4})\)(\p{Script=Han}{1,20}字)第(\d{1,6})号$/u

export function parseFileNumber(text: string): FileNumber | undefined {
  const found = fileNumber.exec(tidy(text))
  return found ? { year: Number(found[1]), series: found[2] ?? '', n: Number(found[3]) } : undefined
}

export const formatFileNumber = ({ year, series, n }: FileNumber): string => `（${year}）${series}第${n}号`

/** What a file number says of the channel. The form of 人调字 is confirmed; no text gives the others, so that they are settings. */
export type FileWord = Rule<{ readonly words: Words; readonly channels: readonly Channel[] }>

const fileWord = (name: string, zh: string, en: string, channels: readonly Channel[], setting = true): FileWord =>
  ({ name, words: words(zh, en), channels, cites: [setting ? cite('OFFICE', '') : cite('PML', '27')], since: day('2011-01-01'), ...(setting ? { setting: true as const } : {}) })

export const fileWords: readonly FileWord[] = [
  fileWord('人调字', '人民调解卷宗', 'Files of people’s mediation', ['people', 'people-industry'], false),
  fileWord('行调字', '行政调解卷宗', 'Files of administrative mediation', ['administrative', 'police']),
  fileWord('特调字', '法院委派、委托调解卷宗', 'Files of mediation delegated or entrusted by a court', ['delegated', 'entrusted', 'in-house']),
  fileWord('律调字', '律师调解卷宗', 'Files of lawyer mediation', ['lawyer']),
  fileWord('商调字', '商事调解卷宗', 'Files of commercial mediation', ['commercial']),
  fileWord('劳调字', '劳动争议调解卷宗', 'Files of labour mediation', ['labour-mediation']),
]

/** A file that went to no mediation, such as one that was not accepted. */
const otherWord = '调字'

// What every body is called after says nothing about which one it is.
const plainName = /^东莞市|人民调解委员会|劳动争议调解委员会|调解委员会|律师事务所|律师调解工作室|调解工作室|综治中心/g

/**
 * The series in which a body numbers its files: `厚街人调字`, of a village `厚街新塘人调字`. Its short name is drawn from its name; the law
 * leaves it to the committee.
 * @param name the body's Chinese name
 * @param town the Chinese name of the town in which a village's body lies
 * @param channel the door through which the matter went; absent when it went through none
 */
export const fileSeries = ({ name, town }: { readonly name: string; readonly town?: string | undefined }, channel: Channel | undefined, on: Day): string => {
  const word = fileWords.find((one) => channel !== undefined && one.channels.includes(channel) && one.since <= on && (one.until === undefined || on < one.until))
  return `${shortName(town ?? '')}${shortName(name.replace(plainName, ''))}${word?.name ?? otherWord}`
}

const shortName = (name: string): string => name.replace(/(?<=..)[镇村]$|街道$|社区$/, '')

export type TypeCode = Rule<{ readonly words: Words }>

const since2016 = '2016-01-01'
const type = (name: string, zh: string, en: string, by: Cite = cite('NUM', ''), more: { since?: string; until?: string; setting?: true } = {}): TypeCode => ({
  name, words: words(zh, en), cites: [by], since: day(more.since ?? since2016), ...(more.until ? { until: day(more.until) } : {}), ...(more.setting ? { setting: true } : {}),
})
const practice = cite('COURT', '')

/** Type codes of case numbers. Those in use by courts beside the national table are settings: their status after 2025 differs. */
export const typeCodes: readonly TypeCode[] = [
  type('民初', '民事一审', 'Civil, first instance'),
  type('民终', '民事二审', 'Civil, second instance'),
  type('民再', '民事再审', 'Civil retrial'),
  type('民申', '申请再审', 'Application for retrial'),
  type('民撤', '第三人撤销', 'Third party’s suit to revoke'),
  type('民辖', '管辖', 'Jurisdiction'),
  type('民特', '特别程序（含司法确认）', 'Special procedure, confirmation included'),
  type('民特监', '特别程序监督', 'Supervision of special procedure'),
  type('民督', '支付令', 'Payment order'),
  type('民催', '公示催告', 'Public summons'),
  type('民保令', '人身安全保护令', 'Personal safety protection order', cite('NUM', ''), { since: '2016-03-01' }),
  type('民保更', '保护令变更', 'Change of a protection order', cite('NUM', ''), { since: '2016-03-01' }),
  type('民他', '其他民事', 'Other civil'),
  type('财保', '财产保全', 'Preservation of property'),
  type('行保', '行为保全', 'Preservation of conduct'),
  type('证保', '证据保全', 'Preservation of evidence'),
  type('执', '首次执行', 'Enforcement'),
  type('执恢', '恢复执行', 'Enforcement resumed'),
  type('执保', '保全执行', 'Enforcement of preservation'),
  type('执异', '执行异议', 'Objection to enforcement'),
  type('执复', '执行复议', 'Review of enforcement'),
  type('执监', '执行监督', 'Supervision of enforcement'),
  type('司救民', '民事司法救助', 'Judicial aid, civil'),
  type('诉前调', '诉前调解', 'Pre-filing mediation', practice, { setting: true }),
  type('诉前调确', '诉前调解协议司法确认', 'Confirmation of a pre-filing agreement', practice, { setting: true }),
  type('诉前调书', '诉前调解书', 'Mediation document before filing', practice, { setting: true }),
  type('调确', '人民调解协议确认（2011年规定）', 'Confirmation under the rule of 2011', cite('JC11', '4'), { since: '2011-03-30', until: '2013-01-01' }),
]

export const findTypeCode = (code: string, on: Day): TypeCode | undefined => findRow(typeCodes, code, on)
