import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { bornAt, programOf, workingIn } from './living.ts'

/** What PostgreSQL writes about itself into its data folder. */
export type Postmaster = { pid: number, port: number, status: string }

export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() }
  } catch {
    return undefined
  }
}

/** True when the process is a PostgreSQL that works in this data folder, not another program with a used-up number. */
export function isServing(cluster: string, pid: number): boolean {
  if (bornAt(pid) === undefined) return false
  if (process.platform === 'linux') return workingIn(cluster).includes(pid)
  return process.platform === 'win32' || programOf(pid).includes('postgres')
}

const CHILDREN_LEAVE_MS = 10_000

/**
 * Clears what an earlier run left in a data folder, once we hold the folder's own lock. When the application was killed its
 * server lives on: it is stopped cleanly (all that was acknowledged is in its log already) and started anew with today's
 * settings, rather than adopted with unknown ones. When the server itself was killed, its children are given time to leave,
 * and its lock file is removed if the number in it is dead, a zombie, or another program's by now.
 * @returns what was found, for the log
 */
export async function clearLeftovers(cluster: string): Promise<'nothing' | 'server stopped' | 'lock removed'> {
  const found = readPostmaster(cluster)
  if (found === undefined) {
    await waitForChildren(cluster)
    return 'nothing'
  }
  if (isServing(cluster, found.pid)) {
    await stopServer(found.pid)
    await waitForChildren(cluster)
    rmSync(join(cluster, 'postmaster.pid'), { force: true })
    return 'server stopped'
  }
  // With a child still at work two servers would write one folder: only an empty one loses its lock.
  await waitForChildren(cluster)
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  return 'lock removed'
}

async function waitForChildren(cluster: string): Promise<void> {
  for (const [signal, patience] of [[undefined, CHILDREN_LEAVE_MS], ['SIGQUIT', 3_000], ['SIGKILL', 3_000]] as const) {
    const begun = performance.now()
    for (;;) {
      const left = workingIn(cluster)
      if (left.length === 0) return
      if (signal !== undefined) for (const pid of left) send(pid, signal)
      if (performance.now() - begun > patience) break
      await pause(50)
    }
  }
}

/**
 * Fast shutdown (open transactions are rolled back, a checkpoint is written); after 30 s the immediate one, which is as safe as a crash.
 */
export async function stopServer(pid: number): Promise<void> {
  const born = bornAt(pid)
  if (born === undefined) return
  for (const [signal, patience] of [['SIGINT', 30_000], ['SIGQUIT', 10_000], ['SIGKILL', 5_000]] as const) {
    send(pid, signal)
    const begun = performance.now()
    while (performance.now() - begun < patience) {
      if (bornAt(pid) !== born) return
      await pause(15)
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // gone already
  }
}
