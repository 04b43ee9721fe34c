import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type Program = { url: string, child: ChildProcess, said: () => string, stop(): Promise<number | null> }

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The whole program as a process of its own, as `npm start` runs it, on a free port; for journeys and for tests that kill it.
 * Give it a DATA_DIR of your own (or a DATABASE_URL). Resolves when it has told its address.
 * @throws Error with what the program said, when it ended instead
 */
export async function startProgram(settings: Record<string, string>): Promise<Program> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', PORT: '0', ...settings }
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let words = ''
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const listen = (part: Buffer) => {
    words += part.toString()
    const address = /Fengyuan\s+(http:\S+)[\s\S]*Ctrl-C/.exec(words)?.[1]
    if (address !== undefined) resolve(address)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  child.once('close', (code) => reject(new Error(`the program ended with code ${String(code)}:\n${words}`)))
  const url = await promise
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    return child.exitCode
  }
  return { url, child, said: () => words, stop }
}
