import { cityOf, covers, tierOf } from '../../kernel/area.ts'
import type { AreaPath } from '../../kernel/area.ts'
import type { Day } from '../../kernel/day.ts'
import type { BodyId } from '../../kernel/id.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import { lengthWords } from '../../law/deadline.ts'
import { ruleOn } from '../../law/deadlines.ts'
import type { Message, World } from '../../matter/kind.ts'
import type { Post } from '../../people/actor.ts'
import type { BodyCard, CityBook } from '../../people/city-book.ts'
import { fact } from './facts.ts'
import { grants } from './grants.ts'
import { centreAbove, townward } from './landing.ts'
import type { DisputeState } from './state.ts'

/**
 * 首接负责 (practice C30, E1): wherever somebody comes to, it is registered there; the centre that took it in owns it until the centre of the place
 * has signed, by its decision on the matter.
 */

/** The centre that takes in what belongs to `place`, where none of the officer's own areas covers it; undefined where it is registered as usual. */
export const receiverFor = (area: AreaPath, place: BodyCard, world: World): BodyCard | undefined => {
  const { actor, role } = world
  if (actor.kind !== 'officer' || grants['open']?.[role] !== 'city') return undefined
  const mayOpen = actor.posts.filter((post) => grants['open']?.[post.role] === 'city')
  if (mayOpen.some((post) => covers(post.area, area))) return undefined
  const [post] = mayOpen.filter((one) => one.role === role)
  const receiver = post && centreOfPost(post, world.city)
  return receiver?.id === place.id ? undefined : receiver
}

/** The officer's own centre, or of whoever sits in none (a grid worker, a justice office) the one of their place. */
const centreOfPost = (post: Post, city: CityBook): BodyCard | undefined => {
  const own = city.body(post.body)
  return own?.kind === 'centre' && own.active ? own : centreAbove(townward(post.area), city)
}

/** It is no more the first receiver's. */
export const over = (state: DisputeState, on: Day): DisputeState =>
  (state.unsigned ? { ...state, unsigned: undefined, toDecide: undefined, taken: state.taken && { ...state.taken, over: on } } : state)

/** The same, where nobody signed: the centre to which it was last sent keeps it, and the city's where that one gave it back. */
export const toPlace = (state: DisputeState, on: Day): DisputeState => {
  const { taken } = state
  if (!state.unsigned || !taken) return state
  const [area, to] = taken.city ? [cityPath(state.area), taken.city] : [taken.at, taken.to]
  return { ...over({ ...state, taken: { ...taken, to } }, on), area, centre: to, body: to }
}

/** The facts and the letters with which the centre of the place signs for it; none where nobody took it in for another. */
export const signing = (state: DisputeState, world: World): { readonly facts: ReturnType<typeof takenOver>[]; readonly messages: readonly Message[] } => {
  const centre = state.unsigned && state.taken ? world.city.body(state.taken.to) : undefined
  return centre ? { facts: [takenOver(centre)], messages: [...receiverTold(state, 'taken-over', { centre: centre.name })] } : { facts: [], messages: [] }
}

export const takenOver = (centre: BodyCard, decided?: true) => fact('taken-over', { centre: centre.id, level: tierOf(centre.area), ...(decided ? { decided } : {}) })

/** The centre of the place is asked to sign: its dispatcher, or its head where nobody else may read what is sealed. */
export const askedToSign = (to: BodyId, sealed: boolean, values: Message['values']): Message =>
  ({ to: { role: sealed ? 'centre-head' : 'dispatcher', body: to }, letter: 'taken-in-for-you', values })

/** The first receiver's window, and its head where something is late; of what is sealed the head alone, who may read it. */
export const receiverTold = (state: DisputeState, letter: string, values: Message['values'] = {}, ...more: readonly 'centre-head'[]): readonly Message[] =>
  (state.taken ? (state.sealed ? ['centre-head'] as const : ['window', ...more] as const).map((role) => ({ to: { role, body: state.taken?.by as BodyId }, letter, values: { code: state.code, ...values } })) : [])

export const cityCentre = (area: AreaPath, city: CityBook): BodyCard | undefined => city.centreOf(cityPath(area))

/** The city itself: the place of what is of no town yet. */
export const cityPath = (area: AreaPath): AreaPath => cityOf(area) as AreaPath

/** Where it happened, as far as anybody has said. */
export const placeOf = ({ area, unsigned, taken }: DisputeState): AreaPath => (unsigned && taken ? taken.at : area)

/** `1个工作日`: within which the other centre signs, as the rule says today. */
export const takeOverTerm = (today: Day): Words => lengthWords(ruleOn('take-over', today).length)

/** `厚街镇综治中心` for both readers; a body that is gone has no name. */
export const bodyName = (id: BodyId, city: CityBook): Words => city.body(id)?.name ?? words('—', '—')
