import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { momentAt } from './domain/kernel/day.ts'
import { kinds } from './domain/kinds/index.ts'
import { decodeModel } from './domain/triage/model.ts'
import { startDatabase } from './gateway/database/start.ts'
import { connectOidc } from './gateway/identity/oidc.ts'
import { buildServer } from './http/server.ts'
import { tellStart } from './banner.ts'
import { prepareCity } from './prepare-city.ts'
import { newContext } from './service/context.ts'
import type { Context } from './service/context.ts'
import { newReader } from './service/read-story.ts'
import { makeVault } from './service/vault.ts'
import type { Settings } from './settings.ts'
import { openDatabase } from './store/database.ts'
import type { Database } from './store/database.ts'
import { migrate } from './store/migrate.ts'

const root = join(import.meta.dirname, '..')

const say = (zh: string, en: string): void => { process.stderr.write(`· ${zh}  ${en}\n`) }

/** Brings everything up, in order, and serves until told to stop. */
export async function run(settings: Settings): Promise<void> {
  const begun = performance.now()
  const database = settings.DATABASE_URL ? undefined : await startDatabase({ dataDir: settings.DATA_DIR, say })
  const ownerUrl = settings.DATABASE_URL ?? database?.ownerUrl ?? ''
  await migrate(ownerUrl)
  const db = openDatabase({ url: database?.appUrl ?? ownerUrl, connections: settings.DATABASE_POOL })
  await prepareCity(settings, db, say)
  const house = houseOf(settings, db)
  const pages = join(root, 'dist', 'web')
  const app = await buildServer({
    house, trustProxy: settings.TRUST_PROXY, logLevel: settings.LOG_LEVEL, uploadBytes: settings.UPLOAD_MB * 1_048_576,
    pages: existsSync(join(pages, 'index.html')) ? pages : undefined,
    identityName: settings.OIDC_NAME, identity: identityOf(settings), reader: await readerOf(house),
  })
  await app.listen({ host: settings.HOST, port: settings.PORT })
  const [address] = app.addresses()
  tellStart(settings, typeof address === 'object' ? address.port : settings.PORT, performance.now() - begun)
  stopOnSignal(async () => {
    await app.close()
    await db.close()
    await database?.stop()
  })
}

const houseOf = (settings: Settings, db: Database): Context => newContext({
  city: settings.CITY, mode: settings.MODE, db, vault: makeVault(settings.SECRET_KEY), now: () => momentAt(Date.now()),
  sessionHours: settings.SESSION_HOURS, publicUrl: settings.PUBLIC_URL,
}, kinds)

/** The reader of stories: the model of the house and the places of the city. */
const readerOf = async (house: Context) => {
  const { rows } = await house.books.of(house.city)
  return newReader(decodeModel(readFileSync(join(root, 'models', 'triage.bin'))), rows.areas)
}

const identityOf = (settings: Settings) =>
  settings.OIDC_ISSUER && settings.OIDC_CLIENT_ID
    ? connectOidc({ issuer: settings.OIDC_ISSUER, clientId: settings.OIDC_CLIENT_ID, clientSecret: settings.OIDC_CLIENT_SECRET, claim: settings.OIDC_CLAIM })
    : undefined

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
