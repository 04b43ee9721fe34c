import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseFault } from './fault.ts'
import { folderFor, serveAs, type Identity } from './identity.ts'
import { clearLeftovers, readPostmaster } from './leftovers.ts'
import { asArguments, type Tunables } from './tuning.ts'

export type Server = { child: ChildProcess, pid: number, port: number }

const TRY_FOR_MS = 20_000
const LOG_LIMIT = 8 * 1024 * 1024

/**
 * Starts the server and waits until it takes connections. Tries again for some seconds when what was killed a moment ago has
 * not quite left yet, or somebody took the port.
 * @param port the port to serve on; 0 for any free one
 * @throws DatabaseFault with the end of the server's log
 */
export async function startServer(identity: Identity, cluster: string, log: string, tunables: Tunables, port = 0): Promise<Server> {
  const begun = performance.now()
  for (;;) {
    const used = port === 0 ? await freePort() : port
    const logged = rotate(log)
    const output = openSync(log, 'a', 0o600)
    const child = serveAs(identity, ['-D', folderFor(identity, cluster), '-p', String(used), ...asArguments(tunables)], cluster, output)
    closeSync(output)
    const pid = await readiness(child, cluster)
    if (pid !== undefined) return { child, pid, port: used }
    const words = readFileSync(log, 'utf8').slice(logged)
    const isTaken = /could not bind|Address already in use/.test(words)
    const isHeld = /already exists|still in use/.test(words)
    if (!isTaken && !isHeld || performance.now() - begun > TRY_FOR_MS) throw failed(words, log)
    if (isHeld) await clearLeftovers(cluster)
    await pause(200)
  }
}

/** Waits until the server writes that it is ready; undefined when it ended instead. */
async function readiness(child: ChildProcess, cluster: string): Promise<number | undefined> {
  const notFound = new Promise<'not found'>((done) => child.once('error', () => done('not found')))
  while (child.exitCode === null && child.signalCode === null) {
    const said = readPostmaster(cluster)
    if (said !== undefined && said.status === 'ready' && said.pid === child.pid) return said.pid
    if (await Promise.race([notFound, pause(10)]) === 'not found') return undefined
  }
  return undefined
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
}

/** Keeps one earlier log; returns the length of the present one. */
function rotate(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size <= LOG_LIMIT) return size
  renameSync(log, `${log}.1`)
  return 0
}

function failed(words: string, log: string): DatabaseFault {
  const end = words.trim().split('\n').slice(-8).join('\n')
  if (/No space left/.test(words)) return new DatabaseFault('磁盘已满，数据库无法启动。请腾出空间后再试。', 'The disk is full, the database cannot start. Free some space and try again.')
  return new DatabaseFault(`数据库无法启动，日志 ${log} 的末尾：\n${end}`, `The database cannot start; the end of its log ${log} is above.`)
}
