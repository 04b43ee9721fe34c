import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { chownSync, lstatSync, readdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { program, readableCopy, type Binaries } from './binaries.ts'
import { DatabaseFault } from './fault.ts'

/**
 * How PostgreSQL, which refuses to run as root, is run.
 * - `self`: we are not root; as ourselves.
 * - `namespace`: as ourselves, but shown to the child as user 65534 inside a user namespace of its own; files stay ours, so it
 *   works behind a home folder that only we may enter. For root, and for a user without a name.
 * - `switched`: root, where user namespaces are forbidden (some containers): as user 65534, with the binaries copied to a
 *   readable place and the data folder handed over.
 */
export type Identity = { way: 'self' | 'namespace' | 'switched', binaries: Binaries, owner: number }

const NOBODY = 65534

function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** Whether our user number is in the machine's list of users: initdb insists on it, and some containers run as a bare number. */
function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

/**
 * Chooses a way that works here, trying each with `postgres --version`.
 * @param only restricts the choice, for tests
 * @throws DatabaseFault when none works, with what the attempts said
 */
export function chooseIdentity(binaries: Binaries, only?: Identity['way']): Identity {
  const self = process.getuid?.() ?? 0
  const asSelf = (): Identity => ({ way: 'self', binaries, owner: self })
  const inNamespace = (): Identity => ({ way: 'namespace', binaries, owner: self })
  const switched = [tmpdir(), '/var/tmp', '/var/lib'].map((below) => (): Identity => ({ way: 'switched', binaries: readableCopy(binaries, below), owner: NOBODY }))
  const candidates = isRoot() ? [inNamespace, ...switched] : hasName() ? [asSelf] : [inNamespace, asSelf]
  const said: string[] = []
  for (const make of candidates) {
    try {
      const identity = make()
      if (only !== undefined && identity.way !== only) continue
      const [command, args, options] = asIdentity(identity, program(identity.binaries, 'postgres'), ['--version'])
      const { status, stderr, error } = spawnSync(command, args, { ...options, env: environment('/'), encoding: 'utf8' })
      if (status === 0) return identity
      said.push(`${identity.way}: ${error?.message ?? stderr.trim()}`)
    } catch (fault) {
      said.push(String(fault))
    }
  }
  throw new DatabaseFault(
    `内置 PostgreSQL 无法在本机运行：${said.join('；')}。请换一个普通用户运行，或用 DATABASE_URL 指向另一台 PostgreSQL（15 或更高版本）。`,
    `The embedded PostgreSQL cannot run here: ${said.join('; ')}. Run as an ordinary user, or name another PostgreSQL (15 or later) in DATABASE_URL.`)
}

function asIdentity(identity: Identity, command: string, args: string[]): [string, string[], Pick<SpawnOptions, 'uid' | 'gid'>] {
  if (identity.way === 'namespace') return ['unshare', ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--', command, ...args], {}]
  return [command, args, identity.way === 'switched' ? { uid: NOBODY, gid: NOBODY } : {}]
}

/**
 * Starts the server inside its data folder. Detached: a Ctrl-C at the terminal is the application's to handle, the server must
 * not hear it first. Its words go to a file, so that they have somewhere to go when the application is killed.
 */
export function serveAs(identity: Identity, args: string[], folder: string, log: number): ChildProcess {
  const [command, words, options] = asIdentity(identity, program(identity.binaries, 'postgres'), args)
  return spawn(command, words, { cwd: folder, env: environment(folder), stdio: ['ignore', log, log], detached: process.platform !== 'win32', ...options })
}

/** Runs one of PostgreSQL's tools to its end. `words` is what it said. */
export function runAs(identity: Identity, name: 'initdb' | 'postgres', args: string[], folder: string, input = ''): { ok: boolean, words: string } {
  const [command, words, options] = asIdentity(identity, program(identity.binaries, name), args)
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd: folder, env: environment(folder), input, encoding: 'utf8', ...options })
  return { ok: status === 0, words: error?.message ?? `${stdout}${stderr}`.trim() }
}

/** HOME: with root's, outgoing libpq connections fail on certificates they may not read. No PG… variable of the caller passes. */
function environment(folder: string): Record<string, string> {
  const own = { PATH: process.env['PATH'] ?? '', HOME: folder, LC_ALL: 'C' }
  return process.platform === 'win32' ? { ...own, SystemRoot: process.env['SystemRoot'] ?? '' } : own
}

/**
 * The working folder as the child names it. A switched user may not walk through folders above that only root may enter, but
 * every PostgreSQL process works inside its data folder, and that link leads there without walking.
 */
export function folderFor(identity: Identity, folder: string): string {
  return identity.way === 'switched' && process.platform === 'linux' ? '/proc/self/cwd' : folder
}

/** Makes everything below belong to the user who will serve it (the way may have changed since the last start). */
export function handOver(identity: Identity, path: string): void {
  if (!isRoot()) return
  const kind = lstatSync(path)
  if (kind.uid !== identity.owner) chownSync(path, identity.owner, identity.owner)
  if (kind.isDirectory()) for (const name of readdirSync(path)) handOver(identity, join(path, name))
}
