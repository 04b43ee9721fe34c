import type { PersonId } from '../kernel/id.ts'
import { words } from '../kernel/words.ts'
import { ageBands, aids, helperMay, helperRelations, languages } from '../words/needs.ts'
import type { AgeBand, Aid, HelperRelation, Spoken } from '../words/needs.ts'
import * as form from './form.ts'

/** 协助人: who fills in for an elder. No party: they see nothing by it, and neither agree nor sign. Their number lies in the register of people. */
export interface Helper {
  readonly person: PersonId
  readonly name: string
  readonly relation: HelperRelation
  /** Masked. */
  readonly phone?: string | undefined
}

/** What helps a party to take part. `age` only where no identity number tells it. */
export interface Needs {
  readonly language?: Spoken | undefined
  readonly aids?: readonly Aid[] | undefined
  readonly age?: AgeBand | undefined
  readonly helper?: Helper | undefined
}

/** How it is asked, always as a help that is offered. The door seals the helper's phone as it does a party's. */
export const needsFields = {
  language: form.maybe(form.choice(languages, { label: words('说哪种话最方便', 'Which language is easiest') })),
  aids: form.maybe(form.choices(aids, { label: words('需要哪些帮助', 'What would help') })),
  age: form.maybe(form.choice(ageBands, { label: words('年龄段', 'Age'), help: words('填了身份证号的不用选', 'Not needed where the identity number is given') })),
  helper: form.maybe(form.group({
    name: form.text({ label: words('协助人姓名', 'Helper’s name'), max: 60 }),
    relation: form.choice(helperRelations, { label: words('和本人的关系', 'What they are to them') }),
    phone: form.phone({ label: words('协助人手机号', 'Helper’s mobile phone') }),
  }, { label: words('有人帮忙填写', 'Somebody helps to fill in'), help: helperMay })),
} as const

export const needsField = form.maybe(form.group(needsFields, { label: words('是否需要帮助', 'Would any help be welcome'), help: words('都可以不填；只有办这件事的人看得到', 'All of it can be left open; only those who handle this matter see it') }))

/** What of a payload is worth keeping: undefined when nothing was said. */
export const needsOf = (said: Needs): Needs | undefined => {
  const { language, age, helper } = said
  const kept: Needs = { ...(language ? { language } : {}), ...(said.aids?.length ? { aids: said.aids } : {}), ...(age ? { age } : {}), ...(helper ? { helper } : {}) }
  return Object.keys(kept).length > 0 ? kept : undefined
}

/** No step may rest on a text message to them alone. */
export const readsNoMessages = (party: { readonly needs?: Needs | undefined }): boolean => party.needs?.aids?.includes('by-hand') === true
