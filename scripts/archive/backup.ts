import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { dumpTable, findMigrations, findTables } from '../../src/store/dump.ts'
import type { Table } from '../../src/store/dump.ts'
import type { Transaction } from '../../src/store/database.ts'
import type { Record } from '../open-record.ts'
import { rootOf } from './manifest.ts'
import type { About, Manifest } from './manifest.ts'
import { writeArchive } from './write.ts'
import type { ArchiveWriter } from './write.ts'

export const keyMark = (record: Pick<Record, 'context'>): string => record.context.vault.keyed('backup', 'the key of this record').toString('hex')

/** Rows are gathered to pieces of this size, so that each has a length before it is written. */
const pieceBytes = 8 * 1_048_576

/**
 * Writes the whole system into one archive: every table as it was at one moment (one REPEATABLE READ transaction; the house may stay
 * open), and every upload. The file takes its name only when it is complete.
 * @returns the root hash over everything in it
 */
export const backup = async (record: Record, file: string, say: (text: string) => void): Promise<Manifest> => {
  const unfinished = `${file}.unfinished`
  const gzip = createGzip({ level: 4 })
  const written = pipeline(gzip, createWriteStream(unfinished, { mode: 0o600, flush: true }))
  const archive = writeArchive(gzip, Math.floor(Date.now() / 1000))
  try {
    const manifest = await record.context.db.transaction((tx) => fill(record, tx, archive, say), 'repeatable read, read only')
    await archive.end()
    await written
    await rename(unfinished, file)
    return manifest
  } catch (error) {
    gzip.destroy()
    await written.catch(() => {})
    await rm(unfinished, { force: true })
    throw error
  }
}

const fill = async (record: Record, tx: Transaction, archive: ArchiveWriter, say: (text: string) => void): Promise<Manifest> => {
  const entries: { name: string; size: number; sha256: string }[] = []
  const rows: { [table: string]: number } = {}
  const add = async (name: string, content: Buffer): Promise<void> => {
    await archive.add(name, content)
    entries.push({ name, size: content.length, sha256: createHash('sha256').update(content).digest('hex') })
  }
  const tables = await findTables(tx)
  const about: About = {
    program: 'fengyuan', format: 1, at: record.context.now(), migrations: [...(await findMigrations(tx))],
    tables: tables.map((table) => ({ name: table.name, columns: [...table.columns] })), key: keyMark(record),
  }
  await add('about.json', Buffer.from(JSON.stringify(about, null, 2)))
  for (const table of tables) {
    rows[table.name] = await addTable(tx, table, add)
    say(`· ${table.name}: ${rows[table.name]}`)
  }
  let files = 0
  for await (const { hash } of record.files.list()) {
    const path = join(record.filesFolder, hash.slice(0, 2), hash)
    const { size } = await stat(path)
    await archive.pour(`files/${hash}`, size, createReadStream(path) as AsyncIterable<Buffer>)
    // An upload is named by the hash of its content.
    entries.push({ name: `files/${hash}`, size, sha256: hash })
    files += 1
  }
  say(`· files: ${files}`)
  const manifest: Manifest = { entries, rows, root: rootOf(entries) }
  await archive.add('manifest.json', Buffer.from(JSON.stringify(manifest)))
  return manifest
}

const addTable = async (tx: Transaction, table: Table, add: (name: string, content: Buffer) => Promise<void>): Promise<number> => {
  let piece: Buffer[] = []
  let bytes = 0
  let no = 0
  let rows = 0
  const flush = async (): Promise<void> => {
    await add(`tables/${table.name}/${String(no).padStart(6, '0')}.copy`, Buffer.concat(piece))
    piece = []
    bytes = 0
    no += 1
  }
  for await (const row of dumpTable(tx.client, table)) {
    piece.push(row)
    bytes += row.length
    rows += 1
    if (bytes >= pieceBytes) await flush()
  }
  if (bytes > 0 || no === 0) await flush()
  return rows
}
