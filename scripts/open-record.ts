import { join } from 'node:path'
import { kinds } from '../src/domain/kinds/index.ts'
import { momentAt } from '../src/domain/kernel/day.ts'
import { DatabaseFault } from '../src/gateway/database/fault.ts'
import { checkGiven } from '../src/gateway/database/given.ts'
import { openDatabase as borrowDatabase } from '../src/gateway/database/start.ts'
import { filesOnDisk } from '../src/gateway/files/disk.ts'
import type { FileStore } from '../src/gateway/files/port.ts'
import { newContext } from '../src/service/context.ts'
import type { Context } from '../src/service/context.ts'
import { makeVault } from '../src/service/vault.ts'
import { readSettings } from '../src/settings.ts'
import type { Settings } from '../src/settings.ts'
import { openDatabase } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'
import type { Applied } from '../src/store/migrate.ts'

/** The record of this installation, for a script: the database of the running program, or one started for the time being. */
export interface Record {
  readonly settings: Settings
  readonly context: Context
  readonly files: FileStore
  readonly filesFolder: string
  readonly ownerUrl: string
  close(): Promise<void>
}

export const say = (text: string): void => { process.stderr.write(`${text}\n`) }

/** Without a database there is nothing to do: said in words, without the trail of the program. */
const tellAndEnd = (error: unknown): never => {
  if (!(error instanceof DatabaseFault)) throw error
  say(`✗ ${error.zh}\n✗ ${error.en}`)
  process.exit(1)
}

/** As many connections as a script needs that reads one thing after the other. */
const few = 3

export const openRecord = async (how: { readonly upTo?: readonly Applied[] } = {}): Promise<Record> => {
  const settings = readSettings()
  if (settings.DATABASE_URL) await checkGiven(settings.DATABASE_URL).catch(tellAndEnd)
  const embedded = settings.DATABASE_URL ? undefined : await borrowDatabase({ dataDir: settings.DATA_DIR, say: (zh, en) => say(`· ${zh}  ${en}`) })
  const ownerUrl = settings.DATABASE_URL ?? embedded?.ownerUrl ?? ''
  await migrate(ownerUrl, how.upTo)
  // Long work: no statement is given up.
  const db = openDatabase({ url: embedded?.appUrl ?? ownerUrl, connections: few, patience: 0, name: 'fengyuan-script' })
  const filesFolder = join(settings.DATA_DIR, 'files')
  return {
    settings, ownerUrl, filesFolder, files: filesOnDisk(filesFolder),
    context: newContext({
      city: settings.CITY, mode: settings.MODE, db, vault: makeVault(settings.SECRET_KEY), now: () => momentAt(Date.now()),
      sessionHours: settings.SESSION_HOURS, publicUrl: settings.PUBLIC_URL,
    }, kinds),
    close: async () => {
      await db.close()
      await embedded?.stop()
    },
  }
}
