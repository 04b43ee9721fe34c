import type { Day } from '../kernel/day.ts'
import type { PersonId } from '../kernel/id.ts'
import { words } from '../kernel/words.ts'
import * as form from './form.ts'
import { needsField } from './needs.ts'
import type { Needs } from './needs.ts'

export const sides = {
  applicant: words('申请人', 'Applicant'),
  respondent: words('对方', 'Other side'),
  third: words('第三人', 'Third party'),
} as const
export type Side = keyof typeof sides

/** Also of whoever only came to ask (来访人): no side of a dispute, and nobody chooses it. */
export const sideWords = { ...sides, visitor: words('来访人', 'Visitor') } as const

export const partyForms = {
  natural: words('个人', 'Person'),
  company: words('单位', 'Company or body'),
  group: words('群体代表', 'Representative of a group'),
} as const

/** A party as a matter keeps it: the number behind `person` lives encrypted in the register of people, here only its mask. */
export interface Party {
  readonly person: PersonId
  readonly side: keyof typeof sideWords
  readonly form: keyof typeof partyForms
  readonly name: string
  /** The place of the city with which an organisation's own name begins (厚街步步高鞋店): it is no secret. Absent in older records. */
  readonly place?: string | undefined
  readonly phone?: string | undefined
  readonly idNumber?: string | undefined
  readonly agent?: string | undefined
  /** Their papers showed that they were under age when they were entered. */
  readonly minor?: true | undefined
  /** What helps them to take part; absent in older records and where nobody said. */
  readonly needs?: Needs | undefined
  /** The day on which their data were last put right. */
  readonly corrected?: Day | undefined
  /** How the party said that the matter is theirs (是我); absent until they did. */
  readonly owned?: string | undefined
  /** When it was checked that the party is the right one, after they had said “not me”. */
  readonly verified?: Day | undefined
}

/** As somebody stood in a matter before their data were put right: their name and numbers stay masked in what was told. */
export type Former = Pick<Party, 'person' | 'form' | 'name' | 'place' | 'phone' | 'idNumber'>

export const alreadyHere = words('这个人已经是本件的当事人了，请核对', 'This person is a party here already: please check')

/** How a party is asked for. The door seals phone and identity number into the register before any fact is made. */
export const partyFields = {
  side: form.choice(sides, { label: words('身份', 'Side') }),
  form: form.choice(partyForms, { label: words('类型', 'Kind') }),
  name: form.text({ label: words('姓名或名称', 'Name'), max: 120 }),
  phone: form.maybe(form.phone({ label: words('手机号', 'Mobile phone'), help: words('用来发通知和确认，不会公开', 'For notices and confirmations; never shown in full') })),
  idNumber: form.maybe(form.identity({ label: words('证件号码', 'ID number') })),
  address: form.maybe(form.text({ label: words('住址', 'Address'), max: 200 })),
  agent: form.maybe(form.text({ label: words('代理人', 'Agent'), max: 60 })),
  needs: needsField,
} as const

/** What a sealed party payload looks like after the door. */
export interface SealedParty {
  readonly person: PersonId
  readonly side: Side
  readonly form: keyof typeof partyForms
  readonly name: string
  readonly place?: string | undefined
  readonly phone?: string | undefined
  readonly idNumber?: string | undefined
  readonly agent?: string | undefined
  readonly needs?: Needs | undefined
  /** Found from the identity number before it left the payload: a fact keeps the answer, not the day of birth. */
  readonly minor?: true | undefined
}
