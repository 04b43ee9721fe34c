import type { Duplex } from 'node:stream'
import type { PoolClient, Submittable } from 'pg'

/** What the driver's connection can do for COPY; it has the calls, but no statement of its own that uses them. */
interface Wire {
  readonly stream: Duplex
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

/** The calls that the driver makes on whatever it was given to send. */
interface Talk extends Submittable {
  callback?: unknown
  handleCopyInResponse(wire: Wire): void
  handleCopyData(message: { readonly chunk: Buffer }, wire: Wire): void
  handleCommandComplete(message: { readonly text: string }): void
  handleError(error: Error): void
  handleReadyForQuery(): void
  handleRowDescription(): void
  handleDataRow(): void
  handleEmptyQuery(): void
}

const silent = (): void => {}

const talk = (client: PoolClient, text: string, on: Partial<Talk>): Promise<number> => new Promise((resolve, reject) => {
  let rows = 0
  const conversation: Talk = {
    submit: (wire: unknown) => { (wire as Wire).query(text) },
    callback: silent,
    handleCopyInResponse: (wire) => { wire.sendCopyFail('not expected') },
    handleCopyData: silent,
    handleRowDescription: silent, handleDataRow: silent, handleEmptyQuery: silent,
    ...on,
    handleCommandComplete: (message) => { rows = Number(/\d+$/.exec(message.text)?.[0] ?? 0) },
    // The driver lets go of a statement with its first error: nothing more is heard of it.
    handleError: reject,
    handleReadyForQuery: () => resolve(rows),
  }
  client.query(conversation)
})

/**
 * `copy … from stdin`: writes what `chunks` gives, waiting when the server is slower. @returns the rows written
 * @throws what the server said, or what `chunks` threw; nothing of it is kept then
 */
export const copyIn = (client: PoolClient, text: string, chunks: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<number> => {
  let fault: unknown
  const pump = async (wire: Wire): Promise<void> => {
    try {
      for await (const chunk of chunks) {
        wire.sendCopyFromChunk(chunk)
        if (wire.stream.writableNeedDrain) await drained(wire.stream)
      }
      wire.endCopyFrom()
    } catch (error) {
      fault = error
      wire.sendCopyFail('the sender failed')
    }
  }
  return talk(client, text, { handleCopyInResponse: (wire) => { void pump(wire) } }).catch((error: unknown) => { throw fault ?? error })
}

const drained = (stream: Duplex): Promise<void> => new Promise((resolve) => {
  const done = (): void => {
    stream.off('drain', done)
    stream.off('close', done)
    resolve()
  }
  stream.on('drain', done)
  stream.on('close', done)
})

/** Beyond this much unread the server is made to wait. */
const unreadBytes = 4 * 1_048_576

/** `copy … to stdout`, in pieces as the server sends them (each a row, or some). The server waits while nobody reads. */
export async function* copyOut(client: PoolClient, text: string): AsyncGenerator<Buffer> {
  const waiting: Buffer[] = []
  let bytes = 0
  let wake: () => void = silent
  let wire: Wire | undefined
  let ended: { readonly error?: unknown } | undefined
  const finish = (end: { readonly error?: unknown }): void => {
    ended = end
    wake()
  }
  talk(client, text, {
    handleCopyData: ({ chunk }, on) => {
      wire = on
      waiting.push(Buffer.from(chunk))
      bytes += chunk.length
      if (bytes > unreadBytes) on.stream.pause()
      wake()
    },
  }).then(() => finish({}), (error: unknown) => finish({ error }))
  for (;;) {
    const ready = waiting.splice(0)
    bytes = 0
    wire?.stream.resume()
    yield* ready
    if (waiting.length > 0) continue
    if (ended) {
      if (ended.error !== undefined) throw ended.error
      return
    }
    await new Promise<void>((resolve) => { wake = resolve })
  }
}
