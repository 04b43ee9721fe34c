import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { FileStore } from '../../src/gateway/files/port.ts'
import { fillTable, isEmpty } from '../../src/store/dump.ts'
import type { Database, Transaction } from '../../src/store/database.ts'
import { about as aboutShape, manifest as manifestShape, rootOf } from './manifest.ts'
import type { About, Manifest } from './manifest.ts'
import { readArchive } from './read.ts'
import type { Entry } from './read.ts'

export interface RestoreWish {
  /** As the owner of the tables, with the tables as the archive had them. */
  readonly db: Database
  readonly files: FileStore
  readonly file: string
  readonly say: (text: string) => void
}

/** What is wrong with an archive or with the place where it should go; in both languages. */
export class RestoreFault extends Error {
  readonly zh: string
  constructor(zh: string, en: string) {
    super(en)
    this.name = 'RestoreFault'
    this.zh = zh
  }
}

const open = (file: string): AsyncGenerator<Entry> => {
  const source = createReadStream(file)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  return readArchive(source.pipe(gunzip) as AsyncIterable<Buffer>)
}

/** What the archive says of itself, read from its beginning. */
export const readAbout = async (file: string): Promise<About> => {
  for await (const entry of open(file)) {
    if (entry.name !== 'about.json') break
    return aboutShape.parse(JSON.parse((await whole(entry)).toString('utf8')))
  }
  throw new RestoreFault('这不是枫源的备份文件。', 'This is not a backup of Fengyuan.')
}

const whole = async (entry: Entry): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of entry.content()) parts.push(part)
  return Buffer.concat(parts)
}

/**
 * Puts a whole archive into an empty record, in one transaction: all of it, with every hash as it was, or nothing.
 * Uploads go by their content, which is checked against their name.
 * @throws RestoreFault
 */
export const restore = async ({ db, files, file, say }: RestoreWish): Promise<Manifest> => {
  const about = await readAbout(file)
  return db.transaction(async (tx) => {
    if (!(await isEmpty(tx))) throw new RestoreFault('目标数据库里已有数据。恢复只能进入空库：请换一个 DATA_DIR 或 DATABASE_URL。', 'There is data already. A restore goes into an empty record only: choose another DATA_DIR or DATABASE_URL.')
    const found: { name: string; size: number; sha256: string }[] = []
    let manifest: Manifest | undefined
    const rows: { [table: string]: number } = {}
    for await (const entry of open(file)) {
      if (entry.name === 'manifest.json') {
        manifest = manifestShape.parse(JSON.parse((await whole(entry)).toString('utf8')))
        continue
      }
      const sha256 = entry.name.startsWith('files/') ? await putFile(files, entry) : await putRows(tx, about, entry, rows, say)
      found.push({ name: entry.name, size: entry.size, sha256 })
    }
    check(manifest, found, rows)
    return manifest
  })
}

const putRows = async (tx: Transaction, about: About, entry: Entry, rows: { [table: string]: number }, say: (text: string) => void): Promise<string> => {
  const hash = createHash('sha256')
  const hashed = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of entry.content()) {
      hash.update(chunk)
      yield chunk
    }
  }
  const name = /^tables\/([a-z_]+)\/\d+\.copy$/.exec(entry.name)?.[1]
  if (name === undefined) {
    for await (const chunk of hashed()) void chunk
  } else {
    const table = about.tables.find((one) => one.name === name)
    if (!table) throw new RestoreFault(`备份里有未登记的表：${name}`, `The archive holds a table that it does not name: ${name}`)
    if (rows[name] === undefined) say(`· ${name}`)
    rows[name] = (rows[name] ?? 0) + (await fillTable(tx.client, table, hashed()))
  }
  return hash.digest('hex')
}

const putFile = async (files: FileStore, entry: Entry): Promise<string> => {
  const received = await files.receive(Readable.from(entry.content()), Number.MAX_SAFE_INTEGER)
  if (!received) throw new Error(`${entry.name} could not be taken in`)
  const hash = received.hash.toString('hex')
  if (entry.name !== `files/${hash}`) {
    await received.drop()
    throw new RestoreFault(`备份中的文件已损坏：${entry.name}`, `A file in the archive is damaged: ${entry.name}`)
  }
  await received.keep()
  return hash
}

function check(manifest: Manifest | undefined, found: Manifest['entries'], rows: Readonly<Record<string, number>>): asserts manifest is Manifest {
  if (!manifest) throw new RestoreFault('备份不完整：没有末尾的清单。', 'The archive is incomplete: its manifest is missing.')
  const damaged = manifest.entries.find((entry) => !found.some((one) => one.name === entry.name && one.size === entry.size && one.sha256 === entry.sha256))
  if (damaged || found.length !== manifest.entries.length || rootOf(found) !== manifest.root) {
    throw new RestoreFault(`备份已损坏：${damaged?.name ?? '清单与内容不符'}`, `The archive is damaged: ${damaged?.name ?? 'its manifest does not fit its content'}`)
  }
  for (const [table, count] of Object.entries(manifest.rows)) {
    if ((rows[table] ?? 0) !== count) throw new RestoreFault(`表 ${table} 应有 ${count} 行，实际写入 ${rows[table] ?? 0} 行。`, `${table} should have ${count} rows; ${rows[table] ?? 0} were put back.`)
  }
}
