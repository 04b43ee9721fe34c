import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const src = join(import.meta.dirname, '..')
/** How a state becomes the rows that are searched and listed. */
const rows = ['grams.ts', 'matter-row.ts', 'words-row.ts']
let known: string | undefined

/** Changes with everything that decides how facts become a state, clocks and rows: kinds, engine, law, and the rows themselves. */
export const codeMark = (): string => {
  known ??= hashOf(['kinds', 'matter', 'law', 'words'])
  return known
}

const hashOf = (folders: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = readdirSync(join(src, 'domain', folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    for (const name of names.toSorted()) hash.update(`${folder}/${name}\n`).update(readFileSync(join(src, 'domain', folder, name)))
  }
  for (const name of rows) hash.update(`store/${name}\n`).update(readFileSync(join(src, 'store', name)))
  return hash.digest('hex').slice(0, 16)
}
