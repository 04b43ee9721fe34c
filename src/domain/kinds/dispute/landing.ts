import { above } from '../../kernel/area.ts'
import type { AreaPath } from '../../kernel/area.ts'
import type { World } from '../../matter/kind.ts'
import type { BodyCard, CityBook } from '../../people/city-book.ts'
import type { Risk } from '../../words/origins.ts'

/** The centre that first owns a dispute: an officer's own place where it covers the dispute, else the town's, else the next one up. */
export const landing = (area: AreaPath, world: World): BodyCard | undefined => {
  const own = world.actor.kind === 'officer'
    ? world.actor.posts.map((post) => world.city.body(post.body)).find((body) => body?.kind === 'centre' && (area === body.area || area.startsWith(`${body.area}/`)))
    : undefined
  return own ?? centreAbove(townward(area), world.city)
}

/** Town centres do almost all of the work; a village only receives what its own people bring to it. */
export const townward = (area: AreaPath): AreaPath => (area.split('/').length === 3 ? (above(area) ?? area) : area)

export const centreAbove = (area: AreaPath | undefined, city: CityBook): BodyCard | undefined =>
  area && (city.centreOf(area) ?? centreAbove(above(area), city))

/** A first rating from what is plainly said; a person confirms or changes it. */
export const riskOf = (flags: readonly string[], headcount: number): Risk => {
  if (flags.includes('violence-risk')) return 'orange'
  if (flags.includes('domestic-violence') || flags.includes('group') || headcount >= 5) return 'yellow'
  return 'none'
}
