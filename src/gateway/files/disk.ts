import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileStore, Received } from './port.ts'

/** Uploads in a folder of our own: `ab/abcdef…`, named by SHA-256, mode 0600, never served from there by a web server. */
export const filesOnDisk = (folder: string): FileStore => {
  const placeOf = (hex: string): string => join(folder, hex.slice(0, 2), hex)
  return {
    receive: (content, limit) => receive(folder, placeOf, content, limit),
    open: async (hash) => {
      const path = placeOf(hash.toString('hex'))
      // Opened before anything is answered, so that a missing file is an error and not an empty page.
      const handle = await open(path)
      return createReadStream(path, { fd: handle })
    },
    list: () => list(folder),
  }
}

const receive = async (folder: string, placeOf: (hex: string) => string, content: Readable, limit: number): Promise<Received | undefined> => {
  const incoming = join(folder, 'incoming')
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  const path = join(incoming, randomUUID())
  const hash = createHash('sha256')
  let size = 0
  const measured = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > limit) throw new TooLarge()
      hash.update(chunk)
      yield chunk
    }
  }
  try {
    await pipeline(content, measured, createWriteStream(path, { mode: 0o600, flush: true }))
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof TooLarge) return undefined
    throw error
  }
  const digest = hash.digest()
  return {
    path, size, hash: digest,
    keep: async () => {
      const place = placeOf(digest.toString('hex'))
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      await rename(path, place)
    },
    drop: () => rm(path, { force: true }),
  }
}

class TooLarge extends Error {}

const list = async function* (folder: string): AsyncGenerator<{ readonly hash: string; readonly since: number }> {
  try {
    for await (const entry of await opendir(folder, { recursive: true })) {
      if (entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name)) yield { hash: entry.name, since: (await stat(join(entry.parentPath, entry.name))).mtimeMs }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
