import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountsFile, areasFile, bodiesFile, courtsFile, routingRulesFile } from '../cities/shapes.ts'
import type { RoutingRule } from './domain/kinds/dispute/routing/rule.ts'
import type { Context } from './service/context.ts'
import { cityIsLoaded, loadCity } from './service/load-city.ts'
import type { CityFiles } from './service/load-city.ts'
import { loadRules } from './service/load-rules.ts'
import type { Settings } from './settings.ts'
import type { Database } from './store/database.ts'

/** The one password of every demonstration account. In production none of these accounts exists. */
export const demonstrationPassword = 'fengyuan-demo'

/** On the first start: puts the city's places and bodies into the record, in demonstration its people too. */
export async function prepareCity(settings: Settings, db: Database, say: (zh: string, en: string) => void): Promise<void> {
  if (await cityIsLoaded(db, settings.CITY)) return
  const begun = performance.now()
  say('载入城市：镇街、村社区、单位、法院', 'loading the city: towns, villages, bodies, courts')
  const loaded = await loadCity(db, readCity(settings.CITY), settings.MODE === 'demo' ? demonstrationPassword : undefined)
  await loadRules(db, settings.CITY, readRules(settings.CITY))
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  say(`  ${loaded.areas} 个地方，${loaded.bodies} 个单位，${loaded.accounts} 个账号，${seconds} 秒`, `${loaded.areas} places, ${loaded.bodies} bodies, ${loaded.accounts} accounts, ${seconds} s`)
}

/** In demonstration, and only into an empty record: the city's year so far. */
export async function prepareMatters(context: Context, count: number, say: (zh: string, en: string) => void): Promise<void> {
  if (context.mode !== 'demo' || count === 0 || (await context.db.rows({ text: 'select from matters where city = $1 limit 1' }, [context.city])).length > 0) return
  const begun = performance.now()
  say(`载入示范事项：约 ${count} 件，逐件经引擎办理`, `loading demonstration matters: about ${count}, each done through the engine`)
  const { city } = context
  // Only a demonstration brings its stories into memory.
  const { loadDemo } = await import('../demo/load.ts')
  const loaded = await loadDemo({ context, count, areas: areasFile.parse(readJson(city, 'areas')), courts: courtsFile.parse(readJson(city, 'courts')), rules: readRules(city) })
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  say(`  ${loaded.matters} 件，${loaded.facts} 条记录，${seconds} 秒`, `${loaded.matters} matters, ${loaded.facts} facts, ${seconds} s`)
}

/** Reads and checks the files of a city. @throws when a file is missing or does not have its shape */
export function readCity(code: string): CityFiles {
  const read = (name: string): unknown => readJson(code, name)
  return { areas: areasFile.parse(read('areas')), courts: courtsFile.parse(read('courts')), bodies: bodiesFile.parse(read('bodies')), accounts: accountsFile.parse(read('accounts')) }
}

/** The routing rules of a city. @throws when the file is missing or does not have its shape */
export const readRules = (code: string): readonly RoutingRule[] => routingRulesFile.parse(readJson(code, 'routing-rules')) as readonly unknown[] as readonly RoutingRule[]

const readJson = (code: string, name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '..', 'cities', code, `${name}.json`), 'utf8'))
