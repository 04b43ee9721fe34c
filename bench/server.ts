import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export interface Server {
  readonly port: number
  readonly pid: number
  /** Of the server of the database. */
  readonly databasePid: number
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '..')

/** As bin/start.mjs has them. */
const memory = ['--max-semi-space-size=16', '--max-old-space-size=256']

/** Starts the real program on a data folder, on loopback, as `npm start` would; each user comes from an address of their own. */
export const startServer = async (dataDir: string, databasePid: () => Promise<number>, port: number): Promise<Server> => {
  const child = spawn(process.execPath, [...memory, join(root, 'src/main.ts')], {
    cwd: root, stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', TRUST_PROXY: 'yes', LOG_LEVEL: 'error', MODE: 'demo', DATABASE_URL: '' },
  })
  let told = ''
  child.stderr.on('data', (text: Buffer) => { told = (told + text.toString('utf8')).slice(-4_000) })
  // A measure that fails, or is ended, must not leave the program running.
  process.once('exit', () => { child.kill('SIGTERM') })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const ended = new Promise<void>((resolve) => { child.on('exit', () => resolve()) })
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 600) throw new Error(`the server did not start:\n${told}`)
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined)
    if (answer?.ok) break
    await new Promise((done) => { setTimeout(done, 200) })
  }
  return {
    port, pid: child.pid ?? 0, databasePid: await databasePid(),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** A port that is free now. */
export const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const probe = createServer()
  probe.on('error', reject)
  probe.listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as AddressInfo
    probe.close(() => resolve(port))
  })
})
