import type { Readable } from 'node:stream'

/** A file as it came in: already on the disk, under no name yet. */
export interface Received {
  /** Path of the temporary file, for looking at its content. */
  readonly path: string
  readonly size: number
  /** SHA-256 of the content. */
  readonly hash: Buffer
  /** Gives it its place by content; the same content lies there once. */
  keep(): Promise<void>
  /** Throws it away. */
  drop(): Promise<void>
}

/** Where uploads lie: by their content, never by a name that somebody chose. */
export interface FileStore {
  /** Takes a stream in. Undefined when it is larger than `limit` bytes: then nothing is left of it. */
  receive(content: Readable, limit: number): Promise<Received | undefined>
  /** @throws when no such content is kept */
  open(hash: Buffer): Promise<Readable>
  /** Everything that is kept: its hash in hex, and since when it lies there (milliseconds of the epoch). */
  list(): AsyncIterable<{ readonly hash: string; readonly since: number }>
}
