import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const domain = join(import.meta.dirname, '..', 'domain')
let known: string | undefined

/** Changes with everything that decides how facts become a state, clocks and a row: kinds, engine, law. */
export const codeMark = (): string => {
  known ??= hashOf(['kinds', 'matter', 'law', 'words'])
  return known
}

const hashOf = (folders: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = readdirSync(join(domain, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    for (const name of names.toSorted()) hash.update(`${folder}/${name}\n`).update(readFileSync(join(domain, folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
