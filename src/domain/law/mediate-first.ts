import type { Day } from '../kernel/day.ts'
import { day } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import type { DisputeType } from '../words/dispute-types.ts'
import { cite } from './cite.ts'
import { rowsOn } from './dated.ts'
import type { Rule } from './dated.ts'

/** Where a dispute stands when somebody asks whether it is mediated first. */
export interface MediateFacts {
  readonly where: 'before-suit' | 'suit' | 'summary-hearing' | 'labour-panel'
  /** Codes of the cause of action, the cause itself and those above it. */
  readonly causes: readonly string[]
  readonly type?: DisputeType
  /** A small claim, as the court sees it. */
  readonly small?: boolean
  readonly refused?: boolean
}

/** `must`: the court has to; `should`: first, unless pointless or refused; `may`: with the party's consent. */
export type Force = 'must' | 'should' | 'may'

export type MediateRule = Rule<{ readonly words: Words; readonly force: Force; applies(facts: MediateFacts): boolean }>

const inAny = (facts: MediateFacts, codes: readonly string[]): boolean => facts.causes.some((code) => codes.includes(code))

/** 简易程序若干规定 14, item by item, in causes of action. */
const atTheHearing = ['P02', '144', '406', '405', '411', '206(2)', '68', '55', '132']
const fitBeforeSuit: readonly DisputeType[] = ['family', 'neighbour', 'finance', 'consumer', 'traffic', 'medical', 'property', 'labour']

/** What must, should or may be mediated first. */
export const mediateRules: readonly MediateRule[] = [
  {
    name: 'divorce', words: words('审理离婚案件，应当调解，但不应久调不决', 'In a divorce suit the court must mediate, without endless delay'), force: 'must',
    applies: (facts) => facts.where !== 'before-suit' && facts.where !== 'labour-panel' && inAny(facts, ['14']), since: day('2021-01-01'), cites: [cite('CC', '1079'), cite('CPI', '145')],
  },
  {
    name: 'labour-panel', words: words('劳动仲裁裁决前，应当先行调解', 'A labour panel must mediate before the award'), force: 'must',
    applies: (facts) => facts.where === 'labour-panel', since: day('2008-05-01'), cites: [cite('LD', '42')],
  },
  {
    name: 'summary-hearing', words: words('简易程序开庭时，六类案件应当先行调解，不能或显然没有必要的除外', 'At a summary hearing six types are mediated first, unless impossible or plainly pointless'), force: 'should',
    applies: (facts) => facts.where === 'summary-hearing' && (facts.small === true || inAny(facts, atTheHearing)), since: day('2003-12-01'), cites: [cite('SP', '14')],
  },
  {
    name: 'suit', words: words('起诉到法院的纠纷，适宜调解的先行调解，当事人拒绝的除外', 'A suit that is fit is mediated first, unless a party refuses'), force: 'should',
    applies: (facts) => (facts.where === 'suit' || facts.where === 'summary-hearing') && facts.refused !== true, since: day('2022-01-01'), until: day('2024-01-01'), cites: [cite('CPL21', '125')],
  },
  {
    name: 'suit', words: words('起诉到法院的纠纷，适宜调解的先行调解，当事人拒绝的除外', 'A suit that is fit is mediated first, unless a party refuses'), force: 'should',
    applies: (facts) => (facts.where === 'suit' || facts.where === 'summary-hearing') && facts.refused !== true, since: day('2024-01-01'), cites: [cite('CPL', '125')],
  },
  {
    name: 'guangdong-list', words: words('家事、相邻、小额债务、消费、交通、医疗、物业、劳动等，经同意可引导诉前调解', 'Family, neighbours, small debts, consumers, traffic, medical, property, labour: may be led to mediation before a suit, with consent'), force: 'may',
    applies: (facts) => facts.where === 'before-suit' && facts.type !== undefined && fitBeforeSuit.includes(facts.type) && facts.refused !== true, since: day('2022-01-01'), cites: [cite('PA', '34')],
  },
]

const order: readonly Force[] = ['must', 'should', 'may']

/** The rules that apply on a day, the strongest first; empty: mediation is simply voluntary. Never a reason to hold a filing back. */
export const mediateFirst = (facts: MediateFacts, on: Day): readonly MediateRule[] =>
  rowsOn(mediateRules, on).filter((one) => one.applies(facts)).toSorted((a, b) => order.indexOf(a.force) - order.indexOf(b.force))
