import { createHash } from 'node:crypto'
import { z } from 'zod'

/** First entry: what is needed to know whether the archive can be put back here. */
export const about = z.object({
  program: z.literal('fengyuan'),
  format: z.literal(1),
  at: z.string(),
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  /** A keyed hash that only the same SECRET_KEY gives: numbers of people open with no other. */
  key: z.string(),
})
export type About = z.infer<typeof about>

/** Last entry: what was written before it. */
export const manifest = z.object({
  entries: z.array(z.object({ name: z.string(), size: z.int(), sha256: z.string() })),
  rows: z.record(z.string(), z.int()),
  root: z.string(),
})
export type Manifest = z.infer<typeof manifest>

/** One hash over all entries, whatever their order: names and content. */
export const rootOf = (entries: Manifest['entries']): string => {
  const hash = createHash('sha256')
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) hash.update(`${entry.name}\n${entry.size}\n${entry.sha256}\n`)
  return hash.digest('hex')
}
