import { FaultError } from '../domain/kernel/fault.ts'
import { isGone } from '../store/fault.ts'

export type Say = (level: 'error' | 'warn', text: string) => void

export interface Outage {
  /** Says what failed; of a database that is gone only the beginning. */
  failed(error: unknown, text?: string): void
  /** Called when the database answered: says the end of an outage, if one was going on. */
  over(): void
}

/**
 * While the database is gone everything that runs beside the door fails every second or so. Whoever reads the log wants to know when it began and
 * when it was over. `now` in milliseconds.
 */
export const outageTeller = (say: Say, now: () => number = Date.now): Outage => {
  let since: number | undefined
  return {
    failed: (error, text = String(error)) => {
      if (!isUnavailable(error)) return say('error', text)
      if (since !== undefined) return
      since = now()
      say('error', '连不上数据库：发消息和到期处理暂停，恢复后自动继续  the database cannot be reached: messages and clocks wait, and go on by themselves when it is back')
    },
    over: () => {
      if (since === undefined) return
      const seconds = Math.round((now() - since) / 1000)
      since = undefined
      say('warn', `数据库已恢复，中断约 ${seconds} 秒  the database is back after some ${seconds} s`)
    },
  }
}

const isUnavailable = (error: unknown): boolean => (error instanceof FaultError && error.fault.code === 'unavailable') || isGone(error)
