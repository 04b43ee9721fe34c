import { words } from '../kernel/words.ts'
import type { Words } from '../kernel/words.ts'

/** What somebody speaks best (语言/方言): those that a window of the delta meets. */
export const languages = {
  mandarin: words('普通话', 'Mandarin'),
  cantonese: words('粤语（白话）', 'Cantonese'),
  hakka: words('客家话', 'Hakka'),
  teochew: words('潮汕话', 'Teochew'),
  english: words('英语', 'English'),
  other: words('别的语言', 'Another language'),
} as const
export type Spoken = keyof typeof languages

/** What helps somebody to take part (弱势标记): named by the help and not by what they lack. */
export const aids = {
  'large-print': words('大字', 'Large print'),
  'read-aloud': words('念给本人听', 'Read aloud to them'),
  wheelchair: words('轮椅、少走楼梯', 'Wheelchair, no stairs'),
  'sign-language': words('手语', 'Sign language'),
  'by-hand': words('只用纸和电话，不发短信', 'Paper and telephone only, no text messages'),
} as const
export type Aid = keyof typeof aids

/** What an officer speaks, as the city's file of accounts and its administrators write it, and the need that it meets. Others are kept as they are written. */
const spokenAs: Readonly<Record<string, Spoken | 'sign-language'>> = {
  普通话: 'mandarin', 粤语: 'cantonese', 白话: 'cantonese', 客家话: 'hakka', 潮汕话: 'teochew', 英语: 'english', 手语: 'sign-language',
}
/** Names of languages to choose from where an account's are kept; 白话 is 粤语 by another name. */
export const spokenChoices: Readonly<Record<string, Words>> = Object.fromEntries(Object.entries(spokenAs).filter(([name]) => name !== '白话')
  .map(([name, one]) => [name, words(name, one === 'sign-language' ? aids[one].en : languages[one].en)]))

/** A language, or sign language, that a mediator speaks and a party is helped by. */
export type Tongue = Exclude<Spoken, 'mandarin' | 'other'> | 'sign-language'

export const tongueWords: Readonly<Record<Tongue, Words>> = {
  cantonese: languages.cantonese, hakka: languages.hakka, teochew: languages.teochew, english: languages.english, 'sign-language': aids['sign-language'],
}

/** The tongues among the names of languages of an account. */
export const tonguesOf = (speaks: readonly string[]): readonly Tongue[] =>
  [...new Set(speaks.flatMap((name) => { const one = spokenAs[name]; return one && one !== 'mandarin' && one !== 'other' ? one : [] }))]

/** What of a party's needs a mediator can meet by what they speak; everybody here speaks Mandarin. */
export const tonguesNeeded = (parties: readonly { readonly needs?: { readonly language?: Spoken | undefined; readonly aids?: readonly Aid[] | undefined } | undefined }[]): readonly Tongue[] =>
  [...new Set(parties.flatMap(({ needs }): readonly Tongue[] => [
    ...(needs?.language && needs.language !== 'mandarin' && needs.language !== 'other' ? [needs.language] : []), ...(needs?.aids?.includes('sign-language') ? ['sign-language' as const] : []),
  ]))]

/** Why somebody comes first: they speak what a party of this matter needs. */
export const speaksWords = (tongues: readonly Tongue[]): Words => words(
  `★ 会${tongues.map((one) => tongueWords[one].zh).join('、')}，当事人需要`, `★ speaks what a party needs: ${tongues.map((one) => tongueWords[one].en).join(', ')}`,
)

/** 年龄段; from which birthday on, `law/age` says. */
export const ageBands = {
  minor: words('未满 18 周岁', 'Under 18'),
  adult: words('18 至 59 周岁', '18 to 59'),
  elder: words('60 周岁以上', '60 or more'),
} as const
export type AgeBand = keyof typeof ageBands

/** What a helper (协助人) is to whom they help. */
export const helperRelations = {
  child: words('子女', 'Child'),
  spouse: words('配偶', 'Spouse'),
  parent: words('父母', 'Parent'),
  relative: words('其他亲属', 'Other relative'),
  neighbour: words('邻居、朋友', 'Neighbour or friend'),
  village: words('村社区工作人员', 'Village or community worker'),
  volunteer: words('社工、志愿者', 'Social worker or volunteer'),
} as const
export type HelperRelation = keyof typeof helperRelations

/** How far a helper goes, wherever one is named. */
export const helperMay = words('只帮忙填写，不能代替本人同意、签字；要代理的，另交授权委托书', 'Helps to fill in only, and neither agrees nor signs for them; to act for them takes a written power')
