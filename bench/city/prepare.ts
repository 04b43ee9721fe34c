import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startDatabase } from '../../src/gateway/database/start.ts'
import { verify } from '../../src/service/verify.ts'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { contextOn } from './context-on.ts'
import { makeCity } from './make.ts'

const root = join(import.meta.dirname, '..', '..')

/** A city of this size in a folder of its own; one that was made before is used again. */
export const prepare = async (matters: number, fresh: boolean, say: (text: string) => void): Promise<string> => {
  const dataDir = join(root, '.cache', 'bench', String(matters))
  const mark = join(dataDir, 'made.json')
  const form = recordForm()
  if (!fresh && isMade(mark, form)) {
    say(`the city of ${matters} matters lies there`)
    return dataDir
  }
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const server = await startDatabase({ dataDir, tunables: { max_wal_size: '4GB' } })
  try {
    await migrate(server.ownerUrl)
    const owner = openDatabase({ url: server.ownerUrl, connections: 8, patience: 0 })
    const db = openDatabase({ url: server.appUrl, connections: 2, patience: 0 })
    const context = contextOn(dataDir, db)
    const made = await makeCity({ context, owner, matters, say })
    const sums = await verify({ context, wrong: (what) => { throw new Error(`the city that was made does not verify: ${what}`) }, atMost: 500 })
    say(`made in ${made.seconds.toFixed(0)} s: ${made.matters} matters, ${made.facts} facts, ${made.open} open; ${sums.matters} of them verified`)
    await Promise.all([owner.close(), db.close()])
    writeFileSync(mark, JSON.stringify({ ...made, form }))
  } finally {
    await server.stop()
  }
  return dataDir
}

/** The migrations with their hashes: a city made with one that was edited since is made anew, a later one is simply applied to it. */
const recordForm = (): Readonly<Record<string, string>> => {
  const folder = join(root, 'src', 'store', 'migrations')
  return Object.fromEntries(readdirSync(folder).toSorted().map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]))
}

const isMade = (mark: string, now: Readonly<Record<string, string>>): boolean => {
  try {
    const { form } = JSON.parse(readFileSync(mark, 'utf8')) as { form: Readonly<Record<string, string>> }
    return Object.entries(form).every(([name, hash]) => now[name] === hash)
  } catch {
    // it was never made, or not to its end
    return false
  }
}
