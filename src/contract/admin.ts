import { z } from 'zod'
import { Words } from './words.ts'

const id = z.uuid()
const areaPath = z.string().regex(/^\d{6}(\/\d{9}(\/\d{12})?)?$/)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** A name in Chinese, and in English where there is one: else the Chinese is shown. */
const named = z.object({ zh: z.string().trim().min(1).max(200), en: z.string().trim().max(200).optional() })

export const PostWrite = z.object({ role: z.string().max(40), body: id, area: areaPath })
export const AccountWrite = z.object({
  name: z.string().trim().min(1).max(120), title: named, posts: z.array(PostWrite).min(1).max(20),
  /** Names of languages as people write them (粤语, 手语); left out, they stay as they are. */
  speaks: z.array(z.string().trim().min(1).max(40)).max(12).optional(),
})
export const AccountNew = AccountWrite.extend({
  /** Lower-case, begins with a letter: `houjie.window3`. */
  login: z.string().regex(/^[a-z][a-z0-9]*([._-][a-z0-9]+)*$/).min(3).max(64),
  mediatorKind: z.string().max(40).optional(),
})
export type AccountNew = z.infer<typeof AccountNew>

/** An account as its administrator sees it. Nothing in it opens anything. */
export const AccountCard = z.object({
  id: z.string(), login: z.string(), name: z.string(), title: Words, active: z.boolean(),
  /** Closed by an administrator for the time being. */
  locked: z.boolean(),
  hasPassword: z.boolean(), hasTotp: z.boolean(), lastSeen: z.string().optional(), speaks: z.array(z.string()),
  posts: z.array(z.object({ role: z.string(), roleWords: Words, body: z.object({ id: z.string(), name: Words }), area: z.object({ path: z.string(), words: Words }) })),
})
export const AccountPage = z.object({ items: z.array(AccountCard), next: z.string().optional() })
/** `waiting`: too many failures lately. `inHand`: open matters assigned to this account. `drop`: somebody asked for its second factor to be taken off; `mine`: the reader did. */
export const AccountDetail = AccountCard.extend({
  drop: z.object({ by: z.string(), mine: z.boolean(), ends: z.string() }).optional(), waiting: z.boolean(), inHand: z.int(), heirs: z.array(z.object({ id: z.string(), name: z.string(), title: Words })),
})
export const LinkMade = z.object({ url: z.string(), ends: z.string() })
export const AccountMade = z.object({ account: AccountCard, link: LinkMade })
/** Closing an account with matters in hand asks to be confirmed. */
export const Deactivate = z.object({ confirm: z.boolean().optional() })

export const BodyWrite = z.object({
  kind: z.string().regex(/^[a-z-]{2,40}$/), name: named, area: areaPath, seat: z.enum(['lead', 'court']).optional(),
  accepts: z.array(z.string().max(40)).max(40), channels: z.array(z.string().max(40)).max(40), capacity: z.int().min(0).max(100_000),
  territory: z.array(z.string().regex(/^\d{9}$/)).max(200).optional(), invitedBy: id.optional(), active: z.boolean(),
})
export const BodyNew = BodyWrite.extend({ key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(80) })
export const BodyCard = BodyWrite.extend({ id: z.string(), name: Words, key: z.string(), territory: z.array(z.string()) })

export const AreaWrite = z.object({
  code: z.string().regex(/^\d{6}(\d{3}(\d{3})?)?$/), parent: z.string().regex(/^\d{6}(\d{3})?$/).optional(), name: z.string().trim().min(1).max(80),
  /** Left out, a known place keeps its English name and a new one shows the Chinese. */
  en: z.string().trim().max(120).optional(),
})
/** Places in any order; each below one that is known or comes with it. What is there already is renamed, nothing is removed. */
export const AreaImport = z.object({ areas: z.array(AreaWrite).min(1).max(5000) })
export const AreaImported = z.object({ added: z.int(), renamed: z.int() })

/** `holidays`: days off, weekends inside included. `workdays`: Saturdays and Sundays worked in exchange (调休). */
export const HolidayWrite = z.object({ holidays: z.array(day).max(120), workdays: z.array(day).max(40), source: z.string().trim().min(1).max(200) })
export const HolidayYear = HolidayWrite.extend({ year: z.int() })
/** `missing`: years that running or coming deadlines may reach and whose holidays are not known. */
export const Holidays = z.object({ years: z.array(HolidayYear), missing: z.array(z.int()), warning: Words.optional() })

export const ClientNew = z.object({ id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).min(3).max(80), account: id })
export const ClientLine = z.object({ id: z.string(), account: z.string(), login: z.string(), name: z.string(), active: z.boolean() })
/** The secret is shown once. */
export const ClientMade = z.object({ id: z.string(), secret: z.string() })

export const CityChange = z.object({
  at: z.string(), who: z.string(), what: z.enum(['account', 'body', 'area', 'holidays', 'client']), thing: z.string(), change: z.string(),
  /** What a place or a body is called today; `thing` is its code or key. */
  name: Words.optional(),
  before: z.unknown().optional(), after: z.unknown().optional(),
})
export const CityChanges = z.object({ items: z.array(CityChange), next: z.string().optional() })
