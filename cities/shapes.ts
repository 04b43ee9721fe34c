/**
 * The files that describe a city: `cities/<code>/{areas,courts,bodies,accounts,routing-rules}.json`. One format for every city:
 * the demonstration city ships with the program, another city's files are imported through `service/load-city`.
 *
 * Rows refer to each other by area `code`, court `key`, body `key` and account `login`; the loader makes the ids.
 * `sure: false` marks a row taken from a secondary source or derived: an administrator should check it before use in earnest.
 */
import { z } from 'zod'
import { bodyKinds, type BodyKind } from '../src/domain/words/body-kinds.ts'
import { channels, type Channel } from '../src/domain/words/channels.ts'
import { disputeTypes } from '../src/domain/words/dispute-types.ts'
import { flags } from '../src/domain/words/flags.ts'
import { mediatorKinds, type MediatorKind } from '../src/domain/words/mediators.ts'
import { origins, type Origin } from '../src/domain/words/origins.ts'
import { officerRoles } from '../src/domain/words/roles.ts'

/** Sixteen types of dispute. */
export const disputeTypeIds = disputeTypes.map((one) => one.id)
export const disputeTypeId = z.enum(disputeTypeIds)

/** Six warnings that a told dispute can raise. */
export const flagIds = flags.map((one) => one.id)
export const flagId = z.enum(flagIds)

/** Where a matter came from (来源). */
export const originIds = Object.keys(origins) as Origin[]
export const originId = z.enum(originIds)

/** What may be done in a body: kinds of mediation first, then the doors that decide. */
export const channelId = z.enum(Object.keys(channels) as Channel[])

export const roleIds = officerRoles
export const roleId = z.enum(roleIds)
export const mediatorKindId = z.enum(Object.keys(mediatorKinds) as MediatorKind[])

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const areaCode = z.string().regex(/^\d{6}(\d{3}(\d{3})?)?$/)
const bodyKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const courtKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const login = z.string().regex(/^[a-z0-9]+(\.[a-z0-9]+)*$/)

export const areaTiers = ['city', 'town', 'village'] as const
export const areaKinds = ['city', 'subdistrict', 'town', 'park', 'community', 'village', 'settlement', 'virtual'] as const

/** One place. `path` runs from the city down, joined by '/'; a scope is a prefix of it. */
export const area = z.strictObject({
  code: areaCode,
  parent: areaCode.nullable(),
  tier: z.enum(areaTiers),
  kind: z.enum(areaKinds),
  /** As people say it: 厚街镇, 岗贝社区. */
  name: z.string().min(1),
  /** As the register of divisions writes it, where that is longer: 岗贝社区居民委员会. */
  official: z.string().min(1).optional(),
  /** Without its class word: 厚街, 岗贝. */
  short: z.string().min(1),
  en: z.string().min(1),
  /** Of `short`, for search: 'houjie' and 'hj'. */
  pinyin: z.string().regex(/^[a-z]+$/),
  initials: z.string().regex(/^[a-z]+$/),
  path: z.string().min(6),
  /** A development park (园区) and not an ordinary town-level unit. */
  park: z.literal(true).optional(),
  /** Degrees east and north (WGS 84), to about one kilometre: good for a sketch map, not for an address. */
  lon: z.number().optional(),
  lat: z.number().optional(),
  approximate: z.literal(true).optional(),
  /** Residents, in tens of thousands (万人), rounded, census of 2020: a base for proportions, not for publication. */
  residents10k: z.number().positive().optional(),
})

/** Which order the court keeps between filing and mediation, by day. */
const filingMode = z.strictObject({ mode: z.enum(['pre-filing-delegation', 'register-then-mediate']), since: day, until: day.nullable(), cite: z.string() })

export const tribunal = z.strictObject({
  key: courtKey, name: z.string(), en: z.string(),
  /** Town where it sits. */
  seat: areaCode,
  /** Towns that it serves; each of them in the territory of its court, none in two tribunals. */
  towns: z.array(areaCode).min(1),
  /** A visiting post (巡回审判点), without a bench of its own. */
  visiting: z.literal(true).optional(),
  sure: z.boolean(),
})

export const court = z.strictObject({
  key: courtKey,
  /** As in case numbers (案号): 粤1972. */
  code: z.string().regex(/^\p{Script=Han}\d{2,4}$/u),
  name: z.string(), en: z.string(), short: z.string(),
  level: z.enum(['intermediate', 'basic']),
  parent: courtKey.nullable(),
  seat: areaCode,
  /** Town codes; for an intermediate court the city's code. */
  territory: z.array(areaCode).min(1),
  /** Town codes within the territory that were derived and not read. */
  unsure: z.array(areaCode),
  basis: z.string(),
  filing: z.array(filingMode).min(1),
  tribunals: z.array(tribunal),
})

/** A matter that a linked unit takes (受理事项), with the tool it uses and its legal basis. */
export const accepted = z.strictObject({
  what: words, tool: z.enum(['mediation', 'ruling', 'enforcement', 'arbitration', 'aid', 'review', 'service', 'supervision']), basis: z.string().min(1),
})

const bodyKindId = z.enum(Object.keys(bodyKinds) as BodyKind[])

export const body = z.strictObject({
  key: bodyKey,
  kind: bodyKindId,
  name: z.string(), en: z.string(),
  area: areaCode,
  parent: bodyKey.optional(),
  /** Types of dispute it may be sent; empty for a body that takes none itself. */
  accepts: z.array(disputeTypeId),
  channels: z.array(channelId),
  /** Open matters it can carry at one time; 0: it carries none itself. */
  capacity: z.int().nonnegative(),
  hours: z.string(),
  address: z.string(), phone: z.string(),
  /** Court on whose roster of invited mediation organisations (特邀调解组织名册) it stands. */
  invitedBy: courtKey.optional(),
  /** Charges the parties by a published tariff; absent: free. */
  fee: z.literal(true).optional(),
  /** Towns served beyond `area`; absent: `area` and all below it. */
  serves: z.array(areaCode).optional(),
  /** Trades or home towns, for chambers and trade bodies. */
  trades: z.array(z.string()).optional(),
  /** Who gives a named studio its name and hands. */
  host: z.string().optional(),
  /** Linked units (联动单位) only: number in the list, line of work, what it takes, working days it promises, liaison officers. */
  unit: z.strictObject({
    no: z.int().positive(), line: words, matters: z.array(accepted).min(1), signDays: z.int().positive(), answerDays: z.int().positive(),
    liaisonA: z.strictObject({ name: z.string(), phone: z.string() }), liaisonB: z.strictObject({ name: z.string(), phone: z.string() }),
  }).optional(),
})

export const account = z.strictObject({
  login, name: z.string(), en: z.string(), gender: z.enum(['f', 'm']),
  role: roleId, mediatorKind: mediatorKindId.optional(),
  body: bodyKey,
  /** The account sees this area and what lies below it. */
  area: areaCode,
  title: words,
  languages: z.array(z.string()).min(1),
  trades: z.array(z.string()).optional(),
  phone: z.string(),
  /** Law firm, for the firm-level conflict check; body key. */
  firm: bodyKey.optional(),
  bornYear: z.int().optional(),
  totp: z.boolean(),
  /** The one account of its role that the start banner shows; the role's home. */
  landing: z.string().startsWith('/').optional(),
})

export const routingTargets = ['body', 'kind', 'where-it-arose', 'party-choice', 'least-loaded'] as const

/** What a rule asks of a matter; all that are given must hold. */
export const routingCondition = z.strictObject({
  types: z.array(disputeTypeId).min(1).optional(),
  anyFlag: z.array(flagId).min(1).optional(),
  risk: z.array(z.enum(['red', 'orange', 'yellow', 'blue'])).min(1).optional(),
  origins: z.array(originId).min(1).optional(),
  areas: z.array(areaCode).min(1).optional(),
  headcountFrom: z.int().optional(),
  /** Fen, inclusive. */
  amountFromFen: z.int().optional(),
  amountUpToFen: z.int().optional(),
  /** Parties live or sit in different towns. */
  crossTown: z.literal(true).optional(),
  /** A party belongs to a chamber that has a mediation body. */
  chamberMember: z.literal(true).optional(),
  bothCompanies: z.literal(true).optional(),
  /** The parties named a body or a mediator. */
  partyChose: z.literal(true).optional(),
  /** Words of which one must stand in the story; for narrow authority only. */
  anyWord: z.array(z.string()).min(1).optional(),
  filedInCourt: z.literal(true).optional(),
})

/** A dated rule of 分流. Rules are read by `step`, then `priority` (small first); the first that fits names the lead body. */
export const routingRule = z.strictObject({
  id: z.string().regex(/^R-\d{2}$/),
  step: z.enum(['safety', 'authority', 'choice', 'origin', 'specialist', 'load']),
  priority: z.int().positive(),
  when: routingCondition,
  to: z.strictObject({
    target: z.enum(routingTargets),
    body: bodyKey.optional(),
    kind: bodyKindId.optional(),
    /** Prefix of the keys of bodies meant, where a kind alone is too wide: `medical` means the medical committee. */
    family: z.string().optional(),
    level: z.enum(areaTiers).optional(),
  }),
  channel: channelId,
  /** Do not seat the parties together unless an officer overrules with a reason. */
  noJointSession: z.literal(true).optional(),
  reason: words,
  cite: words,
  since: day, until: day.nullable(),
})

export const areasFile = z.array(area)
export const courtsFile = z.array(court)
export const bodiesFile = z.array(body)
export const accountsFile = z.array(account)
export const routingRulesFile = z.array(routingRule)

export type Area = z.infer<typeof area>
export type Court = z.infer<typeof court>
export type Tribunal = z.infer<typeof tribunal>
export type Body = z.infer<typeof body>
export type Accepted = z.infer<typeof accepted>
export type Account = z.infer<typeof account>
export type RoutingRule = z.infer<typeof routingRule>
export type DisputeTypeId = z.infer<typeof disputeTypeId>
export type FlagId = z.infer<typeof flagId>
export type OriginId = z.infer<typeof originId>
export type RoleId = z.infer<typeof roleId>
