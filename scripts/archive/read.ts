const block = 512

/** One entry of a tar archive. Its content is read once, from beginning to end, or not at all, before the next entry is asked for. */
export interface Entry {
  readonly name: string
  readonly size: number
  content(): AsyncGenerator<Buffer>
}

/** Reads an archive as a stream, entry by entry. @throws when it is cut off or is none */
export async function* readArchive(source: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const bytes = reader(source)
  try {
    for (;;) {
      const head = await bytes.take(block)
      if (head === undefined) throw new Error('the archive is cut off')
      if (head.every((byte) => byte === 0)) return
      const { name, size } = parse(head)
      const content = contentOf(bytes, name, size)
      yield { name, size, content: () => content }
      for await (const rest of content) void rest
      await bytes.take((block - (size % block)) % block)
    }
  } finally {
    await bytes.close()
  }
}

type Bytes = ReturnType<typeof reader>

async function* contentOf(bytes: Bytes, name: string, size: number): AsyncGenerator<Buffer> {
  for (let left = size; left > 0;) {
    const chunk = await bytes.some(left)
    if (chunk === undefined) throw new Error(`the archive is cut off in ${name}`)
    left -= chunk.length
    yield chunk
  }
}

const parse = (head: Buffer): { readonly name: string; readonly size: number } => {
  const text = (from: number, to: number): string => head.toString('utf8', from, to).replace(/\0.*$/s, '')
  const claimed = Number.parseInt(text(148, 156), 8)
  const own = head.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0)
  if (claimed !== own) throw new Error('this is not an archive, or it is damaged')
  const size = ((head[124] ?? 0) & 0x80) === 0 ? Number.parseInt(text(124, 136), 8) : Number(head.readBigUInt64BE(128))
  return { name: text(0, 100), size }
}

const reader = (source: AsyncIterable<Buffer>) => {
  const from = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const next = await from.next()
    if (next.done === true) return false
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value])
    return true
  }
  const cut = (size: number): Buffer => {
    const piece = held.subarray(0, size)
    held = held.subarray(size)
    return piece
  }
  return {
    /** Exactly so many bytes; undefined at the end. */
    take: async (size: number): Promise<Buffer | undefined> => {
      while (held.length < size) if (!(await more())) return undefined
      return cut(size)
    },
    /** Nothing more is wanted: the file is closed. */
    close: async (): Promise<void> => { await from.return?.() },
    /** At most so many, as they come. */
    some: async (most: number): Promise<Buffer | undefined> => {
      while (held.length === 0) if (!(await more())) return undefined
      return cut(Math.min(most, held.length))
    },
  }
}
