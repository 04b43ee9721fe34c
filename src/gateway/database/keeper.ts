import { setTimeout as pause } from 'node:timers/promises'
import { stopServer } from './leftovers.ts'
import type { Server } from './server.ts'

/** A server that is started again when it dies, until told to stop. */
export type Keeper = { readonly pid: number, readonly port: number, stop(): Promise<void> }

type Means = {
  start: (port: number) => Promise<Server>
  clear: () => Promise<unknown>
  say: (zh: string, en: string) => void
}

const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 10_000

/**
 * Starts the server and watches it. If it dies it comes back on the same port, so that connection pools recover by
 * themselves; attempts go on, ever more slowly, since a full disk may be emptied.
 */
export async function keepServing({ start, clear, say }: Means): Promise<Keeper> {
  const state: { server: Server, stopping?: Promise<void>, reviving?: Promise<void> } = { server: await start(0) }
  const { port } = state.server

  const watch = () => {
    state.server.child.once('exit', () => {
      if (state.stopping === undefined) state.reviving = revive()
    })
  }
  const revive = async () => {
    say('数据库进程意外退出，正在重新启动', 'the database server ended unexpectedly, starting it again')
    for (let wait = FIRST_WAIT_MS; state.stopping === undefined; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        await clear()
        state.server = await start(port)
        watch()
        return
      } catch (fault) {
        say(`数据库未能重新启动：${String(fault)}`, 'it did not start; trying again')
        await pause(wait)
      }
    }
  }
  // The application may end without calling stop (an uncaught fault): then the server is at least told to shut down.
  const lastWord = () => {
    if (state.server.child.exitCode === null) state.server.child.kill('SIGINT')
  }
  process.once('exit', lastWord)
  watch()
  const end = async () => {
    process.off('exit', lastWord)
    await state.reviving
    await stopServer(state.server.pid)
  }
  return {
    get pid() { return state.server.pid },
    port,
    stop: () => (state.stopping ??= end()),
  }
}
