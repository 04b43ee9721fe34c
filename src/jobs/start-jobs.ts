import { Logger, parseCronItems, run } from 'graphile-worker'
import type { TaskList } from 'graphile-worker'
import type { Context } from '../service/context.ts'
import { checkNightly, sayAlive, tidy } from '../service/nightly.ts'
import { sendWaiting } from '../service/send-outbox.ts'
import type { MessageGateway } from '../service/send-outbox.ts'
import { outageTeller } from '../service/outage.ts'
import type { Outage } from '../service/outage.ts'
import { sweepClocks } from '../service/sweep-clocks.ts'
import { openWorkerPool } from './worker-pool.ts'
import { sendSoon } from './send-soon.ts'

export interface JobsWish {
  readonly context: Context
  readonly city: string
  readonly messages: MessageGateway
  /** Owner of the tables: the worker keeps its own schema. */
  readonly ownerUrl: string
  readonly workers: number
  /** Told of what failed. */
  readonly say: (level: 'error' | 'warn', text: string) => void
}

export interface Jobs {
  stop(): Promise<void>
}

/**
 * What runs beside the door. The promise of a message is its row in the outbox, written with the act; no job is added in the act's own
 * transaction, because that would cost each act a call, and a row that waits needs no second row to say so. The worker's timetable only
 * says when to look, once in all processes; a happening in this process says to look at once.
 */
export const startJobs = async (wish: JobsWish): Promise<Jobs> => {
  const { context, city } = wish
  const outage = outageTeller(wish.say)
  const send = async (): Promise<number> => {
    const sent = await sendAll(wish)
    outage.over()
    return sent
  }
  const tasks: TaskList = {
    'sweep-clocks': async () => {
      const swept = await sweepClocks(context, city)
      if (swept.putOff > 0) wish.say('warn', `${swept.putOff} clock(s) ran out and could not move their matter; see clocks.failure`)
    },
    'send-outbox': async () => { await send() },
    'stay-alive': () => sayAlive(context, city),
    nightly: async () => {
      const findings = await checkNightly(context, city)
      if (findings.length > 0) wish.say('error', `the nightly check found ${findings.length}: ${findings.slice(0, 5).join('; ')}`)
    },
    tidy: () => tidy(context, city),
  }
  const { pool, close } = openWorkerPool(wish.ownerUrl, wish.workers + 1, outage.failed)
  const runner = await run({
    pgPool: pool, concurrency: wish.workers, noHandleSignals: true, taskList: tasks,
    logger: new Logger(() => (level, text, meta) => { if (level === 'error' || level === 'warning') tellOfWorker(wish, outage, level, text, meta?.['error']) }),
    // 18:10 UTC is ten past two at night in Beijing: the day that ended is complete.
    parsedCronItems: parseCronItems([
      every('sweep-clocks', '* * * * *'), every('send-outbox', '* * * * *'), every('stay-alive', '* * * * *'), every('nightly', '10 18 * * *'), every('tidy', '40 * * * *'),
    ]),
  })
  await sayAlive(context, city)
  const stopListening = sendSoon(context.happenings, send, outage.failed)
  return {
    stop: async () => {
      await stopListening()
      await runner.stop()
      await close()
    },
  }
}

const tellOfWorker = ({ say }: JobsWish, outage: Outage, level: 'error' | 'warning', text: string, error: unknown): void => {
  if (error === undefined) say(level === 'error' ? 'error' : 'warn', text)
  else outage.failed(error, `${text} ${String(error)}`)
}

/** One line of the timetable: never twice at once, and not made up for when the house was closed. */
const every = (task: string, match: string) => ({ task, match, options: { jobKey: task, queueName: task, maxAttempts: 3, backfillPeriod: 0 } })

/** Batch after batch until nothing is due. */
const sendAll = async ({ context, city, messages, say }: JobsWish): Promise<number> => {
  let sum = 0
  for (;;) {
    const { sent, again, dead, unreachable } = await sendWaiting(context, city, messages)
    if (dead > 0) say('warn', `${dead} message(s) could not be sent and were given up; see the outbox`)
    if (sent + again + dead + unreachable === 0) return sum
    sum += sent
  }
}
