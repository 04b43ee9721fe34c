import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { DatabaseFault } from './fault.ts'
import { bornAt, place, programOf } from './living.ts'

const holderShape = z.object({ pid: z.number(), born: z.string(), place: z.string(), since: z.string() })
export type Holder = z.infer<typeof holderShape>
export type Lock = { release(): void }

const BEAT_MS = 5_000
const BEAT_LOST_MS = 15_000
const PATIENCE_HERE_MS = 2_000
const PATIENCE_ELSEWHERE_MS = BEAT_LOST_MS + BEAT_MS

/**
 * Takes a data folder for this process alone. A lock left behind by a program that is gone (killed, zombie, its number
 * given to another program, the machine started anew) is recognised and removed.
 * @throws DatabaseFault naming the process that holds the folder and what to do
 */
export async function takeLock(file: string, folder: string): Promise<Lock> {
  const begun = performance.now()
  for (;;) {
    if (write(file)) return keep(file)
    const found = read(file)
    if (found === undefined) continue
    const state = stateOf(found.text, file)
    const waited = performance.now() - begun
    if (state.kind === 'left over') setAside(file, found.text)
    else if (waited > (state.kind === 'elsewhere' ? PATIENCE_ELSEWHERE_MS : PATIENCE_HERE_MS)) {
      if (state.kind === 'unreadable') setAside(file, found.text)
      else throw refusal(folder, state.holder, state.kind)
    } else await pause(100)
  }
}

/** The living process that holds a data folder, if there is one. */
export function findHolder(file: string): Holder | undefined {
  const found = read(file)
  if (found === undefined) return undefined
  const state = stateOf(found.text, file)
  return state.kind === 'here' || state.kind === 'elsewhere' ? state.holder : undefined
}

type State = { kind: 'here' | 'elsewhere' | 'left over', holder: Holder } | { kind: 'unreadable' }

function stateOf(text: string, file: string): State {
  const holder = parse(text)
  if (holder === undefined) return { kind: 'unreadable' }
  if (holder.place === place()) return { kind: bornAt(holder.pid) === holder.born ? 'here' : 'left over', holder }
  // Another machine or container shares the folder: its process numbers say nothing here, only its heartbeat does.
  const beat = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return { kind: Date.now() - beat < BEAT_LOST_MS ? 'elsewhere' : 'left over', holder }
}

function parse(text: string): Holder | undefined {
  try {
    return holderShape.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

function read(file: string): { text: string } | undefined {
  try {
    return { text: readFileSync(file, 'utf8') }
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw fault
  }
}

function write(file: string): boolean {
  const holder: Holder = { pid: process.pid, born: bornAt(process.pid) ?? '', place: place(), since: new Date().toISOString() }
  try {
    const handle = openSync(file, 'wx', 0o600)
    writeSync(handle, JSON.stringify(holder))
    closeSync(handle)
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}

/** Moves a dead lock away; if another starter was quicker and the lock is by now a living one, puts it back. */
function setAside(file: string, judged: string): void {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (readFileSync(aside, 'utf8') === judged) rmSync(aside, { force: true })
  else renameSync(aside, file)
}

function keep(file: string): Lock {
  const beat = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date())
    } catch {
      // the folder went away; nothing to keep
    }
  }, BEAT_MS)
  beat.unref()
  const release = () => {
    clearInterval(beat)
    process.off('exit', release)
    const mine = read(file)
    if (mine !== undefined && parse(mine.text)?.pid === process.pid) rmSync(file, { force: true })
  }
  process.on('exit', release)
  return { release }
}

function refusal(folder: string, holder: Holder, kind: 'here' | 'elsewhere' | 'left over'): DatabaseFault {
  const where = kind === 'elsewhere' ? { zh: `另一台机器或容器 ${holder.place} 上的`, en: ` on another machine or container (${holder.place})` } : { zh: '', en: '' }
  return new DatabaseFault(
    `数据目录 ${folder} 正被${where.zh}进程 ${holder.pid}（${programOf(holder.pid)}，自 ${holder.since}）使用。请先停止它（在其窗口按 Ctrl-C，或 kill ${holder.pid}），或用 DATA_DIR 指定另一个目录。`,
    `The data folder ${folder} is in use by process ${holder.pid}${where.en} (${programOf(holder.pid)}, since ${holder.since}). Stop it first (Ctrl-C in its window, or kill ${holder.pid}), or choose another folder with DATA_DIR.`)
}
