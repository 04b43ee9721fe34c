import type { Role } from '../words/roles.ts'
import { words } from '../kernel/words.ts'

/**
 * How far a grant reaches: `self` the matters in which the actor is a party, or which they reported (until
 * another centre signs for what was taken in); `assigned` those given to their account; `body` those of their own body; `answered` those too that their body has answered and handed back, and that they asked for
 * themselves; `area` those in their own area and below; `received` those that their body took in for another centre and nobody has signed for
 * (首接); `intake` both of these; `receipt` those that it took in and another has signed for: of them a receipt and nothing else; `registered` those
 * that they registered themselves, wherever they are now: the same; `city` all of the city.
 */
export const scopes = {
  self: words('本人的', 'own'),
  assigned: words('分给本人的', 'assigned'),
  body: words('本单位的', 'own body'),
  answered: words('本单位的，含已答复的和本人提出的', 'own body, answered and asked ones too'),
  area: words('本辖区及以下', 'own area and below'),
  received: words('本单位代收、还没有人接手的', 'taken in by own body, signed for by nobody yet'),
  intake: words('本辖区及以下，含本单位代收、还没有人接手的', 'own area and below, and what own body took in and nobody has signed for'),
  receipt: words('本单位代收、已有人接手的，只看回执', 'taken in by own body and signed for by another: the receipt'),
  registered: words('本人登记的，只看回执', 'registered by themselves: the receipt'),
  city: words('全市', 'city'),
} as const

export type Scope = keyof typeof scopes

/** role × act → scope. What is not written here is not allowed. */
export type Grants = Readonly<Record<string, Readonly<Partial<Record<Role, Scope>>>>>

/**
 * Roles that may reach a sealed matter (minors, domestic violence, medical privacy) through an area or the whole city. For all
 * others a sealed matter exists only where they are a party, the assignee or its body.
 */
export const clearedForSealed: readonly Role[] = ['centre-head', 'system']

/**
 * The pseudo-acts of reading, beside a kind's own acts: `list` shows the line of a matter (masked title, stage, clock), `read` opens
 * it, `reveal` shows one masked number with a reason, `export` takes lines out of the house.
 */
export const readActs = ['list', 'read', 'reveal', 'export'] as const

/** True of a kind that nobody reaches otherwise than as one of the people of its body: it is searched body by body, and not by place. */
export const isOfBodies = (grants: Grants): boolean =>
  (['list', 'read', 'export'] as const).every((act) => Object.entries(grants[act] ?? {}).every(([role, scope]) => role === 'system' || scope === 'body'))

/**
 * The pseudo-acts of the first receiver (首接单位): `hold` lists what their body took in for another centre until that one has signed, `receipt` what
 * it took in before that: code, day, and who signed, no line and no story; whoever registers what goes to others keeps the same of it. They are apart from `list`, so that no list is reached in two ways.
 */
export const receiverActs = ['hold', 'receipt'] as const

/**
 * The pseudo-act of saying what one is to a party (披露). It changes no matter and binds the one who says it, and is a grant all the same:
 * who could never handle or mediate a matter has no relation to declare in it, and must not fill the register of relations.
 */
export const disclose = 'disclose'
