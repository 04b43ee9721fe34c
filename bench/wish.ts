import { parseArgs } from 'node:util'

/** What is measured, by name; `growth` compares two sizes, `memory` looks at the server while the others run. */
export const measures = ['lifecycle', 'queue', 'last-page', 'read', 'act', 'search', 'memory', 'growth'] as const
export type Measure = (typeof measures)[number]

export interface Wish {
  readonly json: boolean
  /** Sizes of the city, the one measured last. */
  readonly sizes: readonly number[]
  readonly only: Measure | undefined
  /** Seconds for each measure. */
  readonly seconds: number
  /** Makes the city anew even when one of this size lies there. */
  readonly fresh: boolean
}

const usage = `npm run bench -- [--json] [--matters N] [--only ${measures.join('|')}] [--seconds 30] [--fresh]`

/** @throws Error with the usage */
export const readWish = (args: readonly string[]): Wish => {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, matters: { type: 'string' }, only: { type: 'string' }, seconds: { type: 'string' }, fresh: { type: 'boolean' } },
  })
  const only = measures.find((name) => name === values.only)
  const matters = values.matters === undefined ? 1_000_000 : Number(values.matters.replaceAll('_', ''))
  const seconds = Number(values.seconds ?? 30)
  if ((values.only !== undefined && !only) || !Number.isSafeInteger(matters) || matters < 1_000 || !(seconds > 0)) throw new Error(usage)
  const compares = only === undefined || only === 'growth'
  return { json: values.json ?? false, sizes: compares && matters > small ? [small, matters] : [matters], only, seconds, fresh: values.fresh ?? false }
}

/** The size against which growth is measured. */
export const small = 10_000
