import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'

/** Why a person may not handle this matter. */
export const conflicts = {
  'served-papers': words('12 个月内曾向一方送达文书或提供线索', 'served papers on, or gave leads about, a party within 12 months'),
  'same-firm': words('所在机构与一方有代理或雇用关系', 'own firm acts for, or is employed by, a party'),
  kin: words('已申报与一方有亲属关系', 'has declared kinship with a party'),
  'is-party': words('本人就是当事人', 'is a party'),
  'earlier-agent': words('曾在本件或关联件中代理一方', 'has acted for a party in this or a related matter'),
  village: words('已申报需要回避的村社区', 'has declared to stand back from this village'),
} as const satisfies Record<string, Words>

export type Conflict = keyof typeof conflicts

/** A relation with which both sides, who know of it, may let somebody go on (特邀调解规定 art. 15, 在线调解规则 art. 13). The others bind whatever anybody says: field work, a firm's clients (律师法 art. 39), being a party. */
export const waivable: readonly Conflict[] = ['kin', 'village']
