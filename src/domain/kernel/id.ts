import { z } from 'zod'

/** A UUIDv7 that says whose id it is; made by the application, never by the database (so that shards need no sequence). */
export type Id<Owner extends string> = string & { readonly __of: Owner }

export type MatterId = Id<'matter'>
export type PersonId = Id<'person'>
export type AccountId = Id<'account'>
export type BodyId = Id<'body'>
export type FileId = Id<'file'>

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Parses an id at a door; the brand is given here and nowhere else. */
export const idOf = <Owner extends string>(): z.ZodType<Id<Owner>, string> =>
  z.string().regex(shape).transform((text) => text as Id<Owner>)

export const asId = <Owner extends string>(text: string): Id<Owner> => {
  if (!shape.test(text)) throw new Error(`not an id: ${text}`)
  return text as Id<Owner>
}
