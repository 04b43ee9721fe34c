import { covers } from '../../kernel/area.ts'
import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import type { Act, World } from '../../matter/kind.ts'
import type { BodyCard } from '../../people/city-book.ts'
import { roles } from '../../words/roles.ts'
import type { Role } from '../../words/roles.ts'
import type { DisputeState } from './state.ts'

/** What the centre in charge does: taking, sending, deciding, ending. */
const ofTheCentre: readonly string[] = [
  'accept', 'refuse', 'correct-party', 'ask-supplement', 'hand-to-police', 'route', 'decide-route', 'escalate', 'transfer', 'decide-objection', 'suspend', 'resume',
  'record-withdrawal', 'merge', 'reopen', 'unfreeze', 'void', 'set-secrecy', 'archive', 'return-intake',
]

/** Until it signs (首接负责) the centre of the place decides whether it takes the matter over; all else is the first receiver's. */
const ofThePlace: readonly string[] = ['accept', 'refuse', 'ask-supplement', 'return-intake']
/** What nobody may have to wait for. */
const ofBoth: readonly string[] = ['hand-to-police', 'set-secrecy']

const desks: readonly Role[] = ['window', 'dispatcher', 'centre-head', 'justice-office']

/**
 * Exactly one centre leads (主办). A village or town still sees what arose there, but once a dispute lies with a centre above them, only
 * officers whose area covers that centre's act for it.
 */
export const outOfHand = (state: DisputeState, { actor, role, city }: World, act?: string): Refused | undefined => {
  if (actor.kind !== 'officer' || !desks.includes(role)) return undefined
  const placed = state.unsigned && state.taken ? city.body(state.taken.to) : undefined
  const [centre, other] = act && placed && ofThePlace.includes(act) ? [placed] : [city.body(state.centre), act && ofBoth.includes(act) ? placed : undefined]
  const leads = (one: BodyCard | undefined): boolean => one !== undefined && actor.posts.some((post) => post.role === role && covers(post.area, one.area))
  if (!centre || leads(centre) || leads(other)) return undefined
  if (centre !== placed && leads(placed)) return refuse('not-possible', { what: words(`先受理（接手）；接手前由${centre.name.zh}负责`, `accept it first: until then ${centre.name.en} answers for it`) })
  const below = actor.posts.some((post) => post.role === role && post.body === centre.id)
  return refuse('beyond-post', { centre: centre.name, area: city.area(centre.area)?.name ?? centre.name, role: roles[role], todo: below ? widen : hand(centre) })
}

/** Whoever works for the centre that leads, over a part of its area only, lacks the area; everybody else lacks nothing: it is another centre's. */
const widen = words('请转给本单位辖区够的同事；要由您来办的，请管理员在「人员」里把您岗位的辖区改为整个单位的辖区', 'Hand it to a colleague whose post covers all of it; if it is to be yours, ask your administrator to widen the area of your post in “People”')
const hand = ({ name }: BodyCard): Words => words(`请联系${name.zh}的同事办理；您仍可查看并写备注`, `Turn to ${name.en}; you can still read it and leave a note`)

export const byTier = (acts: Readonly<Record<string, Act<DisputeState>>>): Readonly<Record<string, Act<DisputeState>>> =>
  Object.fromEntries(Object.entries(acts).map(([name, one]) =>
    [name, ofTheCentre.includes(name) ? { ...one, ready: (state, world) => outOfHand(state, world, name) ?? one.ready?.(state, world) } : one]))
