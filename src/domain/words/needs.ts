import { words } from '../kernel/words.ts'

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
