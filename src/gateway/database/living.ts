import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/**
 * Says whether a process lives, and which one it is: a text that differs when the number was given to another program
 * since. Dead and zombie processes (killed, not yet reaped) have none.
 */
export function bornAt(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  if (process.platform === 'linux') return bornAtOnLinux(pid)
  try {
    process.kill(pid, 0)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EPERM') return undefined
  }
  if (process.platform === 'win32') return 'alive'
  const said = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  return said === '' || said.startsWith('Z') ? undefined : said.replace(/^\S+\s+/, '')
}

function bornAtOnLinux(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  // The second field is the program's name in brackets and may hold blanks and brackets itself: count from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined
  return `${bootId}/${fields[19]}`
}

const bootId = read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''

/** Where process numbers mean the same: machine and container. */
export function place(): string {
  let space = ''
  try {
    space = readlinkSync('/proc/self/ns/pid')
  } catch {
    // no such thing on this system
  }
  return `${hostname()} ${space}`.trim()
}

/**
 * Processes whose working folder is the given one (every PostgreSQL process works inside its data folder), zombies left out.
 * Empty where the system has no /proc: there PostgreSQL's own check of its shared memory has to do.
 */
export function workingIn(folder: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)
    .filter((pid) => pid !== process.pid && workingFolder(pid) === folder && bornAt(pid) !== undefined)
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/** How the program behind a number was called, shortened, for messages to people. */
export function programOf(pid: number): string {
  const called = process.platform === 'linux'
    ? read(`/proc/${pid}/cmdline`)?.split('\0').slice(0, 2).map((word) => word.split('/').slice(-2).join('/')).join(' ')
    : spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  return called?.trim().slice(0, 60) || '?'
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
