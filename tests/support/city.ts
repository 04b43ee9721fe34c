import { readCity, readRules } from '../../src/prepare-city.ts'
import { loadCity } from '../../src/service/load-city.ts'
import { loadRules } from '../../src/service/load-rules.ts'
import { openDatabase } from '../../src/store/database.ts'

export const city = '441900'
/** Of everybody in the city of the tests. */
export const password = 'correct horse 7 battery'

/** Puts the demonstration city's places, bodies, people and rules into a migrated database. */
export const fillCity = async (url: string): Promise<void> => {
  const db = openDatabase({ url, connections: 1 })
  await loadCity(db, readCity(city), password)
  await loadRules(db, city, readRules(city))
  await db.close()
}
