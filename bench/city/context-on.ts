import { kinds } from '../../src/domain/kinds/index.ts'
import { momentAt } from '../../src/domain/kernel/day.ts'
import { newContext } from '../../src/service/context.ts'
import type { Context } from '../../src/service/context.ts'
import { makeVault } from '../../src/service/vault.ts'
import { readSettings } from '../../src/settings.ts'
import type { Database } from '../../src/store/database.ts'

/** What the program knows of itself on this data folder, with a database of the bench's own choice. */
export const contextOn = (dataDir: string, db: Database): Context => {
  const settings = readSettings({ DATA_DIR: dataDir, MODE: 'demo' }, '/nowhere/.env')
  return newContext({
    city: settings.CITY, mode: 'demo', db, vault: makeVault(settings.SECRET_KEY), now: () => momentAt(Date.now()), sessionHours: 12, publicUrl: settings.PUBLIC_URL,
  }, kinds)
}
