import cluster from 'node:cluster'
import type { Worker } from 'node:cluster'
import { once } from 'node:events'
import { contextOf, openPool, serve } from './serve.ts'
import type { Served } from './serve.ts'
import type { Settings } from './settings.ts'
import { gatherNumbers, joinNumbers } from './worker-numbers.ts'

/** What the first process tells a worker, and a worker the first. The database's address goes this way and not through the environment. */
type Word = { readonly word: 'serve'; readonly url: string } | { readonly word: 'stop' } | { readonly word: 'serving'; readonly port: number }

const isWord = (value: unknown): value is Word => typeof value === 'object' && value !== null && 'word' in value

/** A worker that dies right after its start would otherwise be started again without end. */
const breathMs = 1_000
/** Requests that take longer than this when we stop are cut. */
const patienceMs = 20_000

/** Starts several processes that serve one port; one that dies is started again. Resolves when all of them serve. */
export async function startWorkers(count: number, url: string, say: (zh: string, en: string) => void): Promise<Served> {
  gatherNumbers()
  let stopping = false
  const start = async (): Promise<number> => {
    const worker = cluster.fork()
    worker.once('exit', (code, signal) => {
      if (stopping) return
      say(`一个服务进程意外结束（${signal ?? code}），重新启动`, `a serving process ended unexpectedly (${signal ?? code}); starting another`)
      setTimeout(() => { if (!stopping) start().catch(() => {}) }, breathMs)
    })
    await once(worker, 'online')
    worker.send({ word: 'serve', url } satisfies Word)
    return serving(worker)
  }
  const ports = await Promise.all(Array.from({ length: count }, start))
  return {
    port: ports[0] ?? 0,
    stop: async () => {
      stopping = true
      await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => (worker ? stopWorker(worker) : undefined)))
    },
  }
}

const serving = (worker: Worker): Promise<number> => new Promise((resolve, reject) => {
  worker.on('message', (word: unknown) => { if (isWord(word) && word.word === 'serving') resolve(word.port) })
  worker.once('exit', (code) => { reject(new Error(`a serving process ended with code ${code} before it served`)) })
})

const stopWorker = async (worker: Worker): Promise<void> => {
  const gone = once(worker, 'exit')
  const cut = setTimeout(() => { worker.process.kill('SIGKILL') }, patienceMs)
  if (worker.isConnected()) worker.send({ word: 'stop' } satisfies Word)
  await gone
  clearTimeout(cut)
}

/** In a worker: waits for where the database is, serves, and stops when told, or when the first process is gone. */
export function runWorker(settings: Settings): void {
  const metrics = joinNumbers()
  let stop = async (): Promise<void> => {}
  const begin = async (url: string): Promise<void> => {
    const db = openPool(settings, url)
    const served = await serve({ settings, context: contextOf(settings, db), together: { url, metrics } })
    stop = async () => {
      await served.stop()
      await db.close()
    }
    process.send?.({ word: 'serving', port: served.port } satisfies Word)
  }
  const end = (): void => { void stop().finally(() => process.exit(0)) }
  // The terminal sends Ctrl-C to all of us; the first process decides the order of going.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
  process.once('disconnect', end)
  process.on('message', (word: unknown) => {
    if (!isWord(word)) return
    if (word.word === 'serve') void begin(word.url)
    if (word.word === 'stop') end()
  })
}
