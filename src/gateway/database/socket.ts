import { existsSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** As PostgreSQL names it. */
const fileOf = (port: number): string => `.s.PGSQL.${port}`

/** The least that systems allow a socket's path (macOS: 104 with the zero at its end). */
const LONGEST = 103

/**
 * Whether the server's socket may lie in its data folder: asked through a file there, an answer costs both sides a third less than through
 * the loopback network, and no other user of the machine can even knock. Not where the path is too long or the file system has no sockets.
 */
export async function takesSockets(cluster: string): Promise<boolean> {
  const path = join(cluster, fileOf(65_535))
  if (process.platform === 'win32' || Buffer.byteLength(path) > LONGEST) return false
  const probe = createServer()
  return new Promise((done) => {
    probe.once('error', () => done(false))
    probe.listen(path, () => { probe.close(() => done(true)) })
  })
}

/** Where the server is asked, as the host of a URL: its socket's folder when it has one, else the loopback. */
export const hostOf = (cluster: string, port: number): string => (existsSync(join(cluster, fileOf(port))) ? encodeURIComponent(cluster) : '127.0.0.1')

/** Takes away what a killed server left; its next port may be another one. */
export function clearSockets(cluster: string): void {
  for (const name of readdirSync(cluster)) if (name.startsWith('.s.PGSQL.')) rmSync(join(cluster, name), { force: true })
}
