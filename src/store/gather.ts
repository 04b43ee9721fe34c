import type { Runner } from './database.ts'
import type { Statement } from './sql.ts'

/** One who waits for an answer. */
interface Waiting<Ask, Found> {
  readonly ask: Ask
  readonly resolve: (found: Found | undefined) => void
  readonly reject: (error: unknown) => void
}

/** How questions of one sort are asked together. */
interface Sort<Ask, Found> {
  /** Questions of one shelf may be asked together; those that differ in anything but the thing they are about lie on different ones. */
  readonly shelf: (ask: Ask) => string
  /** What the question is about, as `load` names its answers. */
  readonly key: (ask: Ask) => string
  /** Answers all of them, which lie on one shelf and are about different things. */
  readonly load: (db: Runner, asks: readonly [Ask, ...Ask[]]) => Promise<ReadonlyMap<string, Found>>
}

/** So many are asked together at most: an answer is held in memory as a whole. */
const atMost = 16

/** For how many things a statement is kept: it is sent for the next larger number, with nothing in the places that are left. */
const sizes = [1, 2, 4, 8, atMost] as const

/**
 * Statements about several things at once, one for each size, so that each connection plans a handful of them once. A list as one value would
 * be planned anew each time: the server takes a list that it does not know to be of ten.
 * @param text the statement over `from`, which gives the rows of `table` as `alias` that are meant
 */
export const statementsFor = (name: string, { table, alias, first, type }: { readonly table: string; readonly alias: string; readonly first: number; readonly type: string }, text: (from: string) => string) => {
  const of = new Map(sizes.map((size) => {
    const places = Array.from({ length: size }, (_, at) => `$${first + at}::${type}`)
    // One by one, however small the table is now: a plan that walks through all of it would outlive its being small.
    const rows = `lateral (select * from ${table} where city = $1 and id = asked.id offset 0) ${alias}`
    return [size, { name: `${name}-${size}`, text: text(`(values ${places.map((place) => `(${place})`).join(', ')}) asked (id) cross join ${rows}`) }] as const
  }))
  return (things: readonly unknown[]): { readonly statement: Statement; readonly values: readonly unknown[] } => {
    const size = sizes.find((one) => one >= things.length) ?? atMost
    return { statement: of.get(size) as Statement, values: Array.from({ length: size }, (_, at) => things[at] ?? null) }
  }
}

/**
 * Questions about one thing each that come in the same turn of the event loop go to the database as one: it is the way there and back that
 * costs. Nothing is kept: whoever asks later is answered from what lies there later, and alone somebody waits for nobody.
 */
export const gathered = <Ask, Found>(sort: Sort<Ask, Found>): ((db: Runner, ask: Ask) => Promise<Found | undefined>) => {
  const shelves = new WeakMap<Runner, Map<string, Waiting<Ask, Found>[]>>()
  return (db, ask) => new Promise((resolve, reject) => {
    const mine = shelves.get(db) ?? new Map<string, Waiting<Ask, Found>[]>()
    shelves.set(db, mine)
    const shelf = sort.shelf(ask)
    const here = mine.get(shelf)
    if (here) return void here.push({ ask, resolve, reject })
    mine.set(shelf, [{ ask, resolve, reject }])
    setImmediate(() => {
      const all = mine.get(shelf) ?? []
      mine.delete(shelf)
      for (let at = 0; at < all.length; at += atMost) void answer(sort, db, all.slice(at, at + atMost))
    })
  })
}

const answer = async <Ask, Found>(sort: Sort<Ask, Found>, db: Runner, waiting: readonly Waiting<Ask, Found>[]): Promise<void> => {
  const [first, ...others] = [...new Map(waiting.map(({ ask }) => [sort.key(ask), ask])).values()]
  if (first === undefined) return
  try {
    const found = await sort.load(db, [first, ...others])
    for (const { ask, resolve } of waiting) resolve(found.get(sort.key(ask)))
  } catch (error) {
    for (const { reject } of waiting) reject(error)
  }
}
