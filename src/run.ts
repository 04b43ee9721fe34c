import { checkGiven } from './gateway/database/given.ts'
import { startDatabase } from './gateway/database/start.ts'
import type { MessageGateway } from './gateway/messages/port.ts'
import { messagesStandIn } from './gateway/messages/stand-in.ts'
import { messagesWebhook } from './gateway/messages/webhook.ts'
import { startJobs } from './jobs/start-jobs.ts'
import { tellFirstAdmin, tellStart } from './banner.ts'
import { demonstrationPassword, prepareCity, prepareMatters } from './prepare-city.ts'
import { contextOf, openPool, serve } from './serve.ts'
import { holdsDemonstration, inviteFirstAdmin } from './service/first-admin.ts'
import type { Context } from './service/context.ts'
import { spreadHappenings } from './service/spread.ts'
import { SettingsFault } from './settings.ts'
import type { Settings } from './settings.ts'
import { migrate } from './store/migrate.ts'
import { startWorkers } from './workers.ts'

const say = (zh: string, en: string): void => { process.stderr.write(`· ${zh}  ${en}\n`) }

/** Brings everything up, in order, and serves until told to stop. */
export async function run(settings: Settings): Promise<void> {
  // Told by the start script: installing and building the pages are part of a start.
  const begun = Number(process.env['FENGYUAN_BEGUN'] ?? Date.now())
  const stops: (() => Promise<unknown>)[] = []
  // What was started is stopped in the opposite order; a failure on the way up stops what is already there.
  const stop = async (): Promise<void> => { for (const one of stops.splice(0).toReversed()) await one() }
  stopOnSignal(stop)
  try {
    if (settings.DATABASE_URL) await checkGiven(settings.DATABASE_URL)
    const database = settings.DATABASE_URL ? undefined : await startDatabase({ dataDir: settings.DATA_DIR, say })
    if (database) stops.push(() => database.stop())
    const ownerUrl = settings.DATABASE_URL ?? database?.ownerUrl ?? ''
    const appUrl = database?.appUrl ?? ownerUrl
    await migrate(ownerUrl)
    const db = openPool(settings, appUrl)
    stops.push(() => db.close())
    const context = contextOf(settings, db)
    await prepareCity(settings, db, say)
    await prepareMatters(context, settings.DEMO_MATTERS, say)
    const first = settings.MODE === 'production' ? await prepareProduction(settings, context) : undefined
    const many = settings.WORKERS > 1
    if (many) stops.push(spreadHappenings(context, appUrl))
    const jobs = await startJobs({
      context, city: settings.CITY, messages: messagesOf(settings), ownerUrl, workers: settings.JOBS,
      say: (level, text) => { process.stderr.write(`${level === 'error' ? '✗' : '!'} ${text}\n`) },
    })
    stops.push(() => jobs.stop())
    const served = many ? await startWorkers(settings.WORKERS, appUrl, say) : await serve({ settings, context })
    stops.push(() => served.stop())
    if (first) tellFirstAdmin(first)
    tellStart(settings, served.port, Date.now() - begun)
  } catch (error) {
    await stop()
    throw error
  }
}

/** The city's own sender where one is named; else the stand-in. */
const messagesOf = (settings: Settings): MessageGateway =>
  settings.MESSAGES_URL && settings.MESSAGES_SECRET ? messagesWebhook({ url: settings.MESSAGES_URL, secret: settings.MESSAGES_SECRET }) : messagesStandIn()

/** Production serves no demonstration, and lets its first administrator in by a one-time link. */
const prepareProduction = async (settings: Settings, context: Context) => {
  if (await holdsDemonstration(context, demonstrationPassword)) {
    throw new SettingsFault([{
      name: 'DATA_DIR', zh: '这里存放的是示范城市和示范账号，不能用于 production。请换一个数据目录，或用 DATABASE_URL 指向一个空库。',
      en: 'holds the demonstration city with its accounts and cannot be used in production. Name another data folder, or point DATABASE_URL at an empty database.',
    }])
  }
  return inviteFirstAdmin(context, settings.FIRST_ADMIN)
}

const stopOnSignal = (stop: () => Promise<void>): void => {
  let stopping = false
  const end = (): void => {
    if (stopping) return
    stopping = true
    say('正在停止：办完手头的请求', 'stopping: finishing the requests under way')
    stop().then(() => process.exit(0), (error: unknown) => {
      process.stderr.write(`✗ ${String(error)}\n`)
      process.exit(1)
    })
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}
