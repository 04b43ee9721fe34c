import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/**
 * Writes `src/domain/law/holidays.data.ts` from the package `chinese-days`, which transcribes the yearly notices of the
 * General Office of the State Council. Run it when the package brings a new year (each November):
 * `node_modules/.bin/node scripts/holidays.ts`.
 */
const require = createRequire(import.meta.url)
export const dataFile = new URL('../src/domain/law/holidays.data.ts', import.meta.url)

// No clock of this system starts before the People's Mediation Law of 2011.
const firstYear = 2011

interface Transcribed {
  readonly holidays: Readonly<Record<string, string>>
  readonly workdays: Readonly<Record<string, string>>
}

export function holidaySource(): string {
  const { holidays, workdays } = require('chinese-days/dist/chinese-days.json') as Transcribed
  const version = (require('chinese-days/package.json') as { version: string }).version
  const years = [...new Set(Object.keys(holidays).map((one) => Number(one.slice(0, 4))))].filter((year) => year >= firstYear).sort((a, b) => a - b)
  return `import type { Day } from '../kernel/day.ts'
import { day } from '../kernel/day.ts'

// Written by scripts/holidays.ts from chinese-days ${version}; do not edit.

const year = (number: number, off: readonly string[], on: readonly string[]) => {
  const days = (list: readonly string[]): Day[] => list.map((one) => day(\`\${number}-\${one}\`))
  return { year: number, holidays: days(off), makeUpWorkdays: days(on), source: \`国务院办公厅关于\${number}年部分节假日安排的通知\` }
}

export const holidayYears = [
${years.map((one) => `  year(${one}, [${list(holidays, one)}], [${list(workdays, one)}]),`).join('\n')}
]
`
}

const list = (days: Readonly<Record<string, string>>, year: number) =>
  Object.keys(days).filter((one) => one.startsWith(`${year}-`)).sort().map((one) => `'${one.slice(5)}'`).join(', ')

if (import.meta.main) {
  const text = holidaySource()
  const before = await readFile(dataFile, 'utf8').catch(() => '')
  await writeFile(dataFile, text)
  process.stdout.write(before === text ? 'holidays: unchanged\n' : 'holidays: written\n')
}
