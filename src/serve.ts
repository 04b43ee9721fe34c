import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { momentAt } from './domain/kernel/day.ts'
import { kinds } from './domain/kinds/index.ts'
import { decodeModel } from './domain/triage/model.ts'
import { filesOnDisk } from './gateway/files/disk.ts'
import { connectOidc } from './gateway/identity/oidc.ts'
import { buildServer } from './http/server.ts'
import { newContext } from './service/context.ts'
import type { Context } from './service/context.ts'
import { newReader } from './service/read-story.ts'
import { spreadHappenings } from './service/spread.ts'
import { makeVault } from './service/vault.ts'
import type { Settings } from './settings.ts'
import { openDatabase } from './store/database.ts'
import type { Database } from './store/database.ts'

const root = join(import.meta.dirname, '..')

/** What every process of the program works with. */
export const contextOf = (settings: Settings, db: Database): Context => newContext({
  city: settings.CITY, mode: settings.MODE, db, vault: makeVault(settings.SECRET_KEY), now: () => momentAt(Date.now()),
  sessionHours: settings.SESSION_HOURS, publicUrl: settings.PUBLIC_URL,
}, kinds)

export interface Served {
  readonly port: number
  /** Finishes the requests under way and ends the streams. */
  stop(): Promise<void>
}

export interface ServeWish {
  readonly settings: Settings
  readonly context: Context
  /** With several processes: where they hear of each other, and how the numbers of all are had. */
  readonly together?: { readonly url: string; metrics(): Promise<string> } | undefined
}

/** Serves in this process. */
export async function serve({ settings, context, together }: ServeWish): Promise<Served> {
  const pages = join(root, 'dist', 'web')
  const quiet = together ? spreadHappenings(context, together.url) : undefined
  const app = await buildServer({
    house: context, trustProxy: settings.TRUST_PROXY, logLevel: settings.LOG_LEVEL, uploadBytes: settings.UPLOAD_MB * 1_048_576,
    pages: existsSync(join(pages, 'index.html')) ? pages : undefined, files: filesOnDisk(join(settings.DATA_DIR, 'files')),
    identityName: settings.OIDC_NAME, identity: identityOf(settings), reader: await readerOf(context), metrics: together?.metrics,
  })
  await app.listen({ host: settings.HOST, port: settings.PORT })
  const [address] = app.addresses()
  return {
    port: typeof address === 'object' ? address.port : settings.PORT,
    stop: async () => {
      await app.close()
      await quiet?.()
    },
  }
}

export const openPool = (settings: Settings, url: string): Database => openDatabase({ url, connections: settings.DATABASE_POOL })

/** The reader of stories: the model of the house and the places of the city. */
const readerOf = async (context: Context) => {
  const { rows } = await context.books.of(context.city)
  return newReader(decodeModel(readFileSync(join(root, 'models', 'triage.bin'))), rows.areas)
}

const identityOf = (settings: Settings) =>
  settings.OIDC_ISSUER && settings.OIDC_CLIENT_ID
    ? connectOidc({ issuer: settings.OIDC_ISSUER, clientId: settings.OIDC_CLIENT_ID, clientSecret: settings.OIDC_CLIENT_SECRET, claim: settings.OIDC_CLAIM })
    : undefined
