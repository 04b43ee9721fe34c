import { addDays, startOfDay } from '../domain/kernel/day.ts'
import type { FileStore } from '../gateway/files/port.ts'
import { countMatters, findCities, findLost, firstId, readAudit, readFiles, readPeople } from '../store/audit.ts'
import { findWrongCells } from '../store/counts.ts'
import { computeRoot, findRoots } from '../store/roots.ts'
import type { Context } from './context.ts'
import { rootStart } from './day-roots.ts'
import { findStrayMatters } from './nightly.ts'
import { faultsOf } from './verify-matter.ts'

export interface VerifyWish {
  readonly context: Pick<Context, 'db' | 'kinds' | 'vault' | 'books'>
  /** Without it uploads are not looked at. */
  readonly files?: FileStore | undefined
  /** Told of each thing that is wrong, as it is found. */
  readonly wrong: (what: string) => void
  readonly progress?: (done: number, of: number, what: string) => void
  /** Only so many matters from the beginning of each city; for a look at a large record. */
  readonly atMost?: number
}

export interface Verified {
  readonly matters: number
  readonly facts: number
  readonly people: number
  readonly days: number
  readonly wrong: number
}

const batch = 400

/**
 * Recomputes everything that can be recomputed: every chain, every current row, clock, party and word from its facts, every cell of the
 * summary, every day's root, the keyed hashes of people, the content of uploads. Reads batch by batch, each in one moment, so that the
 * house may stay open meanwhile.
 */
export const verify = async (wish: VerifyWish): Promise<Verified> => {
  const sums = { matters: 0, facts: 0, people: 0, days: 0, wrong: 0 }
  const wrong = (what: string): void => {
    sums.wrong += 1
    wish.wrong(what)
  }
  for (const city of await findCities(wish.context.db)) {
    await verifyMatters(wish, city, sums, wrong)
    for (const table of ['facts', 'acts', 'clocks', 'parties', 'matter_words', 'links', 'numbers'] as const) {
      for (const matter of await findLost(wish.context.db, city, table)) wrong(`${table}: rows of a matter that is not there, ${matter}`)
    }
    for (const cell of await findWrongCells(wish.context.db, city)) wrong(`counts ${cell.kind} ${cell.stage} ${cell.area} ${cell.body}: kept ${cell.kept}, exact ${cell.exact}`)
    for (const stray of await findStrayMatters(wish.context, city)) wrong(`${stray.code} (${stray.kind}, ${stray.stage}): ${stray.why}`)
    await verifyRoots(wish, city, sums, wrong)
    await verifyPeople(wish, city, sums, wrong)
  }
  if (wish.files) await verifyFiles(wish, wish.files, wrong)
  return sums
}

type Sums = { -readonly [K in keyof Verified]: Verified[K] }
type Wrong = (what: string) => void

const verifyMatters = async ({ context, progress, atMost }: VerifyWish, city: string, sums: Sums, wrong: Wrong): Promise<void> => {
  const { calendar } = await context.books.of(city)
  const all = Math.min(await countMatters(context.db, city), atMost ?? Infinity)
  let after = firstId
  for (let done = 0; done < all;) {
    const rows = await readAudit(context.db, city, after, Math.min(batch, all - done))
    if (rows.length === 0) break
    for (const row of rows) {
      for (const fault of faultsOf(context.kinds[row.state.kind], row, calendar)) wrong(`${row.state.code} (${row.id}): ${fault}`)
      sums.facts += row.facts.length
    }
    after = rows.at(-1)?.id ?? after
    done += rows.length
    sums.matters += rows.length
    progress?.(done, all, `matters of ${city}`)
  }
}

const verifyRoots = async ({ context }: VerifyWish, city: string, sums: Sums, wrong: Wrong): Promise<void> => {
  let before: Buffer = rootStart
  let last: string | undefined
  for (const root of await findRoots(context.db, city)) {
    if (last !== undefined && root.day !== last) wrong(`root of ${last}: missing`)
    const own = await computeRoot(context.db, city, startOfDay(root.day), startOfDay(addDays(root.day, 1)), before)
    if (!own.root.equals(root.root)) wrong(`root of ${root.day}: the facts of that day are not those over which it was made (${root.facts} then, ${own.facts} now)`)
    before = root.root
    last = addDays(root.day, 1)
    sums.days += 1
  }
}

const verifyPeople = async ({ context, progress }: VerifyWish, city: string, sums: Sums, wrong: Wrong): Promise<void> => {
  for (let after = firstId; ;) {
    const rows = await readPeople(context.db, city, after, 2_000)
    for (const row of rows) {
      for (const [purpose, sealed, key] of [['phone', row.phone, row.phone_key], ['id-number', row.id_number, row.id_key]] as const) {
        if ((sealed === null) !== (key === null)) wrong(`person ${row.id}: ${purpose} without its mark, or the other way round`)
        else if (sealed !== null && key !== null && !opens(context, purpose, sealed, key)) wrong(`person ${row.id}: ${purpose} does not open with this SECRET_KEY, or is not the one of its mark`)
      }
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.id
    sums.people += rows.length
    progress?.(sums.people, sums.people, `people of ${city}`)
  }
}

const opens = (context: VerifyWish['context'], purpose: string, sealed: Buffer, key: Buffer): boolean => {
  try {
    return context.vault.keyed(purpose, context.vault.open(purpose, sealed)).equals(key)
  } catch {
    return false
  }
}

/** An upload that came in just now may not have its row yet. */
const settledMs = 3_600_000

/** Every upload of the record lies there, and nothing lies there that no record knows. */
const verifyFiles = async ({ context }: VerifyWish, files: FileStore, wrong: Wrong): Promise<void> => {
  const known = new Map((await readFiles(context.db)).map((row) => [row.hash.toString('hex'), row.id]))
  const there = new Set<string>()
  for await (const { hash, since } of files.list()) {
    there.add(hash)
    if (!known.has(hash) && since < Date.now() - settledMs) wrong(`upload ${hash}: no matter has it`)
  }
  for (const [hash, id] of known) if (!there.has(hash)) wrong(`file ${id}: its content is gone (${hash})`)
}
