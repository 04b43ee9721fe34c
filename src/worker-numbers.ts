import cluster from 'node:cluster'
import { AggregatorRegistry, Registry } from 'prom-client'
import { registry } from './http/metrics.ts'

/** How the numbers of all processes come together: a worker asks the first process, which asks every worker. */
type Word =
  | { readonly numbers: 'wanted'; readonly ask: number }
  | { readonly numbers: 'count'; readonly ask: string }
  | { readonly numbers: 'counted'; readonly ask: string; readonly found: object }
  | { readonly numbers: 'all'; readonly ask: number; readonly text: string }

const isWord = (value: unknown): value is Word => typeof value === 'object' && value !== null && 'numbers' in value
/** A worker that is busy is left out of the sum rather than waited for. */
const patienceMs = 2_000

/** In the first process: gathers, for whichever worker was asked. */
export const gatherNumbers = (): void => {
  const open = new Map<string, (found: object) => void>()
  cluster.on('message', (worker, word: unknown) => {
    if (!isWord(word)) return
    if (word.numbers === 'counted') open.get(word.ask)?.(word.found)
    if (word.numbers === 'wanted') void gather(open).then((text) => worker.isConnected() && worker.send({ numbers: 'all', ask: word.ask, text } satisfies Word))
  })
}

let asked = 0

const gather = async (open: Map<string, (found: object) => void>): Promise<string> => {
  const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker?.isConnected() === true)
  const found = await Promise.all(workers.map((worker) => new Promise<object | undefined>((resolve) => {
    const ask = `${asked += 1}.${worker?.id ?? ''}`
    const timer = setTimeout(() => { resolve(undefined) }, patienceMs)
    open.set(ask, (numbers) => {
      clearTimeout(timer)
      open.delete(ask)
      resolve(numbers)
    })
    worker?.send({ numbers: 'count', ask } satisfies Word)
  })))
  const sum: Registry = AggregatorRegistry.aggregate(found.filter((one) => one !== undefined))
  ;(sum as unknown as Registry<typeof Registry.OPENMETRICS_CONTENT_TYPE>).setContentType(Registry.OPENMETRICS_CONTENT_TYPE)
  return sum.metrics()
}

/** In a worker: counts when told to, and asks for the sum. */
export const joinNumbers = (): (() => Promise<string>) => {
  const open = new Map<number, (text: string) => void>()
  process.on('message', (word: unknown) => {
    if (!isWord(word)) return
    if (word.numbers === 'count') void registry.getMetricsAsJSON().then((found) => process.send?.({ numbers: 'counted', ask: word.ask, found } satisfies Word))
    if (word.numbers === 'all') {
      open.get(word.ask)?.(word.text)
      open.delete(word.ask)
    }
  })
  return () => new Promise((resolve) => {
    const ask = asked += 1
    open.set(ask, resolve)
    process.send?.({ numbers: 'wanted', ask } satisfies Word)
  })
}
