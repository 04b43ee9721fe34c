import { areaPath, covers } from '../domain/kernel/area.ts'
import type { AreaPath } from '../domain/kernel/area.ts'
import type { BodyId } from '../domain/kernel/id.ts'
import type { Officer } from '../domain/people/actor.ts'
import type { CityBook } from '../domain/people/city-book.ts'

/** Whether an administrator's own post covers this place: a town's administrator keeps the town, the city's keeps the city. */
export const administers = (by: Officer, area: AreaPath): boolean => by.posts.some((post) => post.role === 'admin' && covers(post.area, area))

/**
 * Whether they keep whoever holds these posts: place and body of each must lie with them, because a post opens what its body leads. An
 * account without a post is kept by the city.
 */
export const keeps = (by: Officer, book: CityBook, posts: readonly { readonly body: string; readonly area: string }[]): boolean =>
  posts.length === 0
    ? administers(by, areaPath(book.city))
    : posts.every((post) => administers(by, areaPath(post.area)) && administers(by, book.body(post.body as BodyId)?.area ?? areaPath(book.city)))
