import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Database, Wish } from '../../src/gateway/database/start.ts'

export type Held = { child: ChildProcess, said: Database & { holder: number, fault?: string } }

/** Starts another process that holds a database (holder.ts) and waits for its first line. */
export async function hold(wish: Wish, options: { command?: string[], cwd?: string } = {}): Promise<Held> {
  const [command = process.execPath, ...args] = options.command ?? [process.execPath, fileURLToPath(new URL('holder.ts', import.meta.url))]
  const child = spawn(command, [...args, JSON.stringify(wish)], { stdio: ['ignore', 'pipe', 'inherit'], ...(options.cwd === undefined ? {} : { cwd: options.cwd }) })
  const lines = createInterface({ input: child.stdout })
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(([code]) => [JSON.stringify({ fault: `exit ${String(code)}` })])]) as [string]
  return { child, said: JSON.parse(line) as Held['said'] }
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  child.kill(signal)
  await ended(child)
}
