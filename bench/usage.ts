import { readdirSync, readFileSync } from 'node:fs'

/** What a program and its children have used so far: seconds of a core, bytes written to the disk. */
export interface Usage {
  readonly cpu: number
  readonly written: number
}

const hertz = 100

interface Stat { readonly pid: number; readonly parent: number; readonly ticks: number; readonly gone: number }

const statOf = (pid: number): Stat | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number)
    return { pid, parent: fields[1] ?? 0, ticks: (fields[11] ?? 0) + (fields[12] ?? 0), gone: (fields[13] ?? 0) + (fields[14] ?? 0) }
  } catch {
    return undefined
  }
}

const writtenBy = (pid: number): number => {
  try {
    return Number(/^write_bytes: (\d+)/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Of a process and all its living children, and of theirs; what ended ones used counts for who waited for them. Zero where there is no /proc. */
export const usageOf = (pid: number): Usage => {
  const stats = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => statOf(Number(name)) ?? [])
  const family = new Set([pid])
  for (let grown = true; grown;) {
    const more = stats.filter((one) => family.has(one.parent) && !family.has(one.pid))
    for (const one of more) family.add(one.pid)
    grown = more.length > 0
  }
  const own = stats.filter((one) => family.has(one.pid))
  return {
    cpu: own.reduce((sum, one) => sum + one.ticks + one.gone, 0) / hertz,
    written: own.reduce((sum, one) => sum + writtenBy(one.pid), 0),
  }
}

/** Resident memory of one process, in bytes. */
export const memoryOf = (pid: number): number => {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

/**
 * Waits until a program that was just started rests, two minutes at most: PostgreSQL reads back what lay in its memory, and what is measured meanwhile is that.
 */
export const rested = async (pid: number): Promise<void> => {
  for (let tries = 0; tries < 60; tries += 1) {
    const before = usageOf(pid).cpu
    await new Promise((done) => { setTimeout(done, 2_000) })
    if (usageOf(pid).cpu - before < 0.1) return
  }
}
