import { readCity, prepareCity, readRules } from '../src/prepare-city.ts'
import { areasFile, courtsFile } from '../cities/shapes.ts'
import { loadDemo } from '../demo/load.ts'
import { addDays, day, epochOf, momentAt, startOfDay } from '../src/domain/kernel/day.ts'
import type { Moment } from '../src/domain/kernel/day.ts'
import { readDemoWish, usage, wrongWords } from './demo-city-wish.ts'
import { openRecord, say } from './open-record.ts'

/**
 * `npm run demo-city -- --year 2019 [--scale 1.0]`: fills an empty record with a year of the demonstration city, every matter driven through
 * the engine by the rules of that year. At scale 1 as many as the city's own report of 2019 speaks of: 80,000 that went into mediation at the
 * courts, 63,749 of people's mediation, 1,115 found by patrols.
 */
const reference = { atCourt: 80_000, people: 63_749, patrols: 1_115 } as const

const wish = readDemoWish(process.argv.slice(2))
if (wish === 'help') {
  process.stdout.write(`${usage}\n`)
  process.exit(0)
}
if ('wrong' in wish) {
  say(wrongWords(wish))
  process.exit(2)
}
const { year, scale } = wish

/** The last moment of the year, or now in a year that is not over. */
const endOf = (of: number): Moment => momentAt(Math.min(Date.now(), epochOf(startOfDay(addDays(day(`${of}-12-31`), 1))) - 1))

const begun = performance.now()
const record = await openRecord()
try {
  const { city } = record.context
  await prepareCity(record.settings, record.context.db, (zh, en) => say(`· ${zh}  ${en}`))
  if ((await record.context.db.rows({ text: 'select from matters where city = $1 limit 1' }, [city])).length > 0) {
    throw new Error('这个库里已经有事项。请换一个空的 DATA_DIR 或 DATABASE_URL。  This record holds matters already: name an empty DATA_DIR or DATABASE_URL.')
  }
  const files = readCity(city)
  const now = endOf(year)
  const count = Math.round((reference.atCourt + reference.people + reference.patrols) * scale)
  say(`· ${year} 年，${count} 件  ${count} matters of ${year}`)
  const loaded = await loadDemo({
    context: { ...record.context, now: () => now }, areas: areasFile.parse(files.areas), courts: courtsFile.parse(files.courts), rules: readRules(city),
    count, days: 364, seed: `fengyuan ${year}`,
  })
  const seconds = (performance.now() - begun) / 1000
  for (const one of new Set(loaded.refused.map((line) => `${line.kind} ${line.path} ${line.act}: ${line.code}`))) say(`! ${one}`)
  process.stdout.write(`${JSON.stringify({ year, matters: loaded.matters, facts: loaded.facts, refused: loaded.refused.length, seconds: Math.round(seconds * 10) / 10 })}\n`)
} finally {
  await record.close()
}
