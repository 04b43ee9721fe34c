import { asRows, asText, isPick } from '../../parts/form/typed.ts'
import type { TypedForm } from '../../parts/form/typed.ts'

/**
 * Posts as they are typed: whoever names a body means its own area, as a rule. A smaller one would leave its holder without what the body
 * decides; another is chosen by hand.
 */
export const withPlaces = (before: TypedForm, after: TypedForm): TypedForm => {
  const earlier = asRows(before['posts'])
  return {
    ...after, posts: asRows(after['posts']).map((post, at) => {
      const { body } = post
      const named = isPick(body) && body.place !== undefined && body.value !== asText(earlier[at]?.['body'])
      return named ? { ...post, area: body.place } : post
    }),
  }
}
