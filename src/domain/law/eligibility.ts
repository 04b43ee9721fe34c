import type { Day } from '../kernel/day.ts'
import { addMonths, day } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import type { Channel } from '../words/channels.ts'
import { cite } from './cite.ts'
import type { Cite } from './cite.ts'
import { rowsOn } from './dated.ts'
import type { Rule } from './dated.ts'

/** What is known of a dispute when it is screened. What is not said is not assumed. */
export interface ScreenFacts {
  /** Danger now: violence going on, a weapon, a threat to kill oneself or another. */
  readonly danger?: boolean
  /** Suspected domestic violence against somebody without full capacity (child, or an adult who cannot act). */
  readonly dependentVictim?: boolean
  /** A crime or a breach of public order; `light` is a fight or damage out of a quarrel among the people. */
  readonly offence?: 'light' | 'grave'
  readonly procedure?: 'special' | 'payment-order' | 'public-summons'
  /** Whether a marriage, parentage or adoption exists is itself in question. */
  readonly status?: boolean
  /** Cannot be mediated by its nature, as a person judged. */
  readonly natureBars?: boolean
  /** Who owns a thing or an intellectual property right is itself in question. */
  readonly title?: boolean
  readonly arbitrationAgreement?: boolean
  readonly labour?: boolean
  readonly administrative?: boolean
  /** An earlier divorce suit was dismissed or ended by making up. */
  readonly divorce?: { readonly endedOn: Day; readonly newFacts: boolean; readonly asksAgain: 'plaintiff' | 'defendant' }
  readonly medical?: { readonly courtAccepted?: boolean; readonly healthOfficeAccepted?: boolean; readonly committeeAccepted?: boolean }
  /** A petition matter that belongs to suit, arbitration, reconsideration or ruling. */
  readonly petitionElsewhere?: boolean
  /** A party has clearly refused; silence is not refusal. */
  readonly refused?: boolean
}

/**
 * `stop`: no mediation. `first`: something else must be done first. `no-confirmation`: may be mediated, cannot be confirmed.
 * `tell`: may be mediated, but a party must be told of another way. `person`: somebody must look. `go`: may be mediated.
 */
export type Outcome = 'stop' | 'first' | 'no-confirmation' | 'tell' | 'person' | 'go'

interface Test {
  readonly name: string
  /** Its number in the list of tests; a test that stops comes before one that does not, whatever the number. */
  readonly order: number
  readonly words: Words
  readonly outcome: Outcome
  /** What to do now. */
  readonly next: Words
  /** The doors that stand open. */
  readonly doors: readonly Channel[]
  /** The ground under which a refusal is recorded (`refusal-grounds`), for tests that stop. */
  readonly ground?: string
  hits(facts: ScreenFacts, on: Day): boolean
}

export type ScreenRule = Rule<Test>

interface Edition {
  readonly since: string
  readonly until?: string
  readonly cites: readonly [Cite, ...Cite[]]
  readonly setting?: true
}

const rule = (test: Test, ...editions: readonly Edition[]): readonly ScreenRule[] =>
  editions.map(({ since, until, ...rest }) => ({ ...test, ...rest, since: day(since), ...(until ? { until: day(until) } : {}) }))

/** An article of the interpretation in its numbering of 2015 (from memory, so a setting) and of 2022 (read). */
const interpreted = (article2015: string, ...articles2022: readonly [string, ...string[]]): readonly [Edition, Edition] => {
  const [first, ...more] = articles2022
  return [
    { since: '2015-02-04', until: '2022-04-10', cites: [cite('CPI15', article2015)], setting: true },
    { since: '2022-04-10', cites: [cite('CPI', first), ...more.map((one) => cite('CPI', one))] },
  ]
}

/** An article that kept its number in the revisions of 2021 and 2023. */
const procedural = (article: string, ...others: readonly Cite[]): readonly [Edition, Edition] => [
  { since: '2022-01-01', until: '2024-01-01', cites: [cite('CPL21', article)] },
  { since: '2024-01-01', cites: [cite('CPL', article), ...others] },
]

const quarrels: readonly [Edition, Edition] = [
  { since: '2013-01-01', until: '2026-01-01', cites: [cite('PSA12', '9')] },
  { since: '2026-01-01', cites: [cite('PSA', '9')] },
]

/** The tests of screening, all editions. */
export const screenRules: readonly ScreenRule[] = [
  ...rule({
    order: 1, name: 'danger', words: words('正在发生的危险：家暴、凶器、扬言伤人或自杀', 'Danger now: domestic violence, a weapon, a threat to life'), outcome: 'stop',
    next: words('立即联系公安机关（110），保护人身安全；说明可以申请人身安全保护令', 'Call the police (110) now; make people safe; tell of protection orders'), doors: ['protection-order'], ground: 'danger',
    hits: (facts) => facts.danger === true,
  }, { since: '2016-03-01', cites: [cite('DV', '15'), cite('PML', '25')] }),
  ...rule({
    order: 2, name: 'mandatory-report', words: words('无、限制民事行为能力人疑似遭受家暴', 'Suspected domestic violence against somebody without full capacity'), outcome: 'stop',
    next: words('学校、医院、村（居）委会、社工等必须向公安机关报案；报案人身份保密', 'Schools, clinics, committees and social workers must report to the police; who reports is kept secret'), doors: ['protection-order'], ground: 'danger',
    hits: (facts) => facts.dependentVictim === true,
  }, { since: '2016-03-01', cites: [cite('DV', '14'), cite('DV', '35')] }),
  ...rule({
    order: 3, name: 'grave-offence', words: words('涉嫌犯罪或较重的治安案件', 'Suspected crime or grave breach of public order'), outcome: 'stop',
    next: words('移送公安机关', 'Hand it to the police'), doors: [], ground: 'crime',
    hits: (facts) => facts.offence === 'grave',
  }, ...quarrels),
  ...rule({
    order: 3, name: 'light-offence', words: words('民间纠纷引起的轻微打架、毁物', 'A light fight or damage out of a quarrel among the people'), outcome: 'tell',
    next: words('公安机关可以调解；达成并履行的不处罚，不履行的依法处罚', 'The police may mediate: kept, no penalty; not kept, the penalty follows'), doors: ['administrative', 'people'],
    hits: (facts) => facts.offence === 'light',
  }, ...quarrels),
  ...rule({
    order: 4, name: 'non-contentious-procedure', words: words('适用特别程序、督促程序、公示催告程序', 'Special, payment-order or public-summons procedure'), outcome: 'stop',
    next: words('告知向人民法院提出', 'Tell them to go to court'), doors: [], ground: 'special-procedure',
    hits: (facts) => facts.procedure !== undefined,
  }, ...interpreted('143', '143')),
  ...rule({
    order: 5, name: 'personal-status', words: words('婚姻、亲子、收养等身份关系确认', 'Whether a marriage, parentage or adoption exists'), outcome: 'stop',
    next: words('身份部分由法院判决；财产、抚养部分可以分出来调解', 'The court decides on status; property and custody can be split off and mediated'), doors: [], ground: 'personal-status',
    hits: (facts) => facts.status === true,
  }, ...interpreted('143', '143', '355(3)')),
  ...rule({
    order: 6, name: 'nature', words: words('其他根据性质不能调解', 'Cannot be mediated by its nature'), outcome: 'person',
    next: words('由中心主任或指导法官判断', 'The head of the centre or the guiding judge decides'), doors: [],
    hits: (facts) => facts.natureBars === true,
  }, ...interpreted('143', '143')),
  ...rule({
    order: 7, name: 'title', words: words('物权、知识产权归属有争议', 'Who owns a thing or an intellectual property right is in question'), outcome: 'no-confirmation',
    next: words('可以调解，但确权内容不能申请司法确认', 'May be mediated; title cannot be confirmed by the court'), doors: ['people', 'ruling'],
    hits: (facts) => facts.title === true,
  }, ...interpreted('357(5)', '355(5)')),
  ...rule({
    order: 8, name: 'arbitration-agreement', words: words('有书面仲裁协议', 'There is a written arbitration agreement'), outcome: 'tell',
    next: words('告知可以申请仲裁；双方同意的仍可调解', 'Tell of arbitration; mediation stays possible if both agree'), doors: ['commercial-arbitration', 'commercial', 'people'],
    hits: (facts) => facts.arbitrationAgreement === true,
  }, ...procedural('127(2)')),
  ...rule({
    order: 9, name: 'labour', words: words('劳动争议', 'Labour dispute'), outcome: 'first',
    next: words('先劳动调解；不成的申请劳动仲裁，再起诉', 'Labour mediation first; then labour arbitration, then suit'), doors: ['labour-mediation', 'labour-arbitration'],
    hits: (facts) => facts.labour === true,
  }, { since: '2008-05-01', cites: [cite('LD', '5')] }),
  ...rule({
    order: 10, name: 'administrative', words: words('行政争议', 'Administrative dispute'), outcome: 'stop',
    next: words('告知行政复议、行政诉讼及期限；复议机关可以依法调解', 'Tell of reconsideration and administrative suit and their terms; the reconsideration authority may mediate'), doors: ['reconsideration'], ground: 'administrative',
    hits: (facts) => facts.administrative === true,
  }, ...procedural('127(1)', cite('OM', '3'), cite('AR', '5'))),
  ...rule({
    order: 11, name: 'divorce-too-soon', words: words('离婚案判决不准或调解和好后六个月内，原告没有新情况、新理由', 'Within six months of a dismissed or made-up divorce suit the plaintiff has no new facts'), outcome: 'tell',
    next: words('六个月内法院不受理；可以先自愿调解', 'The court will not take it for six months; voluntary mediation is open'), doors: ['people'],
    hits: ({ divorce }, on) => divorce !== undefined && !divorce.newFacts && divorce.asksAgain === 'plaintiff' && on <= addMonths(divorce.endedOn, 6),
  }, ...procedural('127(7)', cite('DVI', '11'))),
  ...rule({
    order: 12, name: 'medical-two-tracks', words: words('医疗纠纷已在法院、卫生主管部门或医调委受理', 'A medical dispute already before the court, the health office or the committee'), outcome: 'stop',
    next: words('在已受理的程序中继续；另一程序不受理，已受理的终止', 'Go on in that procedure; the other is not opened, or ends'), doors: [], ground: 'medical-elsewhere',
    hits: ({ medical }) => medical?.courtAccepted === true || medical?.healthOfficeAccepted === true || medical?.committeeAccepted === true,
  }, { since: '2018-10-01', cites: [cite('MED', '31'), cite('MED', '40')] }),
  ...rule({
    order: 13, name: 'petition-elsewhere', words: words('应当通过诉讼、仲裁、复议、裁决解决的信访事项', 'A petition matter that belongs to another procedure'), outcome: 'stop',
    next: words('诉访分离，导入相应程序', 'It is separated and led into that procedure'), doors: ['reconsideration', 'ruling', 'labour-arbitration'], ground: 'petition',
    hits: (facts) => facts.petitionElsewhere === true,
  }, { since: '2022-05-01', cites: [cite('XF', '31')] }),
  ...rule({
    order: 14, name: 'refused', words: words('一方明确拒绝调解', 'One party clearly refuses'), outcome: 'stop',
    next: words('停止调解，告知仲裁、行政、诉讼途径；沉默不是拒绝', 'Stop; tell of the other routes. Silence is not refusal'), doors: [], ground: 'refused',
    hits: (facts) => facts.refused === true,
  }, { since: '2011-01-01', cites: [cite('PML', '17'), cite('PML', '26')] }),
  ...rule({
    order: 15, name: 'mediable', words: words('可以调解', 'May be mediated'), outcome: 'go',
    next: words('告知权利义务，征询各方意愿', 'Tell of rights and duties; ask each party'), doors: ['people'],
    hits: () => true,
  }, { since: '2011-01-01', cites: [cite('PML', '17'), cite('PML', '18')] }),
]

export interface Screening extends Pick<ScreenRule, 'outcome' | 'words' | 'cites'> {
  /** The test that decides. */
  readonly hit: ScreenRule
  /** Every test that hits, the deciding one first. */
  readonly all: readonly ScreenRule[]
}

/**
 * Screens a dispute by the rules of that day: the first test that hits decides. Tests that stop come before those that only
 * tell, so that a remark (title, an arbitration agreement) never hides a bar. @throws before 2011, when no rule held.
 */
export function screen(facts: ScreenFacts, on: Day): Screening {
  const hits = rowsOn(screenRules, on)
    .filter((one) => one.hits(facts, on))
    .toSorted((a, b) => Number(a.outcome !== 'stop') - Number(b.outcome !== 'stop') || a.order - b.order)
  const [hit] = hits
  if (!hit) throw new Error(`no rule of screening on ${on}`)
  return { hit, outcome: hit.outcome, words: hit.words, cites: hit.cites, all: hits.filter((one) => one === hit || one.outcome !== 'go') }
}
