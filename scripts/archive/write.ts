import { once } from 'node:events'
import type { Writable } from 'node:stream'

const block = 512

/** A tar archive (ustar), entry by entry: any tar can open it. */
export interface ArchiveWriter {
  /** An entry whose content is at hand. */
  add(name: string, content: Buffer): Promise<void>
  /** An entry that is read while it is written; `size` must be exact. */
  pour(name: string, size: number, content: AsyncIterable<Buffer>): Promise<void>
  end(): Promise<void>
}

export const writeArchive = (to: Writable, at: number): ArchiveWriter => {
  const put = async (bytes: Buffer): Promise<void> => { if (!to.write(bytes)) await once(to, 'drain') }
  const pad = (size: number): Promise<void> => put(Buffer.alloc((block - (size % block)) % block))
  return {
    add: async (name, content) => {
      await put(header(name, content.length, at))
      await put(content)
      await pad(content.length)
    },
    pour: async (name, size, content) => {
      await put(header(name, size, at))
      let sent = 0
      for await (const chunk of content) {
        sent += chunk.length
        await put(chunk)
      }
      if (sent !== size) throw new Error(`${name} changed while it was being read: ${size} bytes were said, ${sent} came`)
      await pad(size)
    },
    end: async () => {
      await put(Buffer.alloc(2 * block))
      to.end()
      await once(to, 'close')
    },
  }
}

const header = (name: string, size: number, at: number): Buffer => {
  if (Buffer.byteLength(name) > 100) throw new Error(`too long a name for an archive: ${name}`)
  const bytes = Buffer.alloc(block)
  const octal = (value: number, length: number): string => value.toString(8).padStart(length - 1, '0')
  bytes.write(name, 0)
  bytes.write(`${octal(0o600, 8)}\0`, 100)
  bytes.write(`${octal(0, 8)}\0${octal(0, 8)}\0`, 108)
  // Beyond eight gigabytes the size no longer fits eleven octal digits; then it is binary, with the top bit set (GNU and POSIX readers know both).
  if (size < 8 ** 11) bytes.write(`${octal(size, 12)}\0`, 124)
  else {
    bytes[124] = 0x80
    bytes.writeBigUInt64BE(BigInt(size), 128)
  }
  bytes.write(`${octal(at, 12)}\0`, 136)
  bytes.write('        ', 148)
  bytes.write('0', 156)
  bytes.write('ustar\x0000', 257)
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  bytes.write(`${octal(sum, 7)}\0 `, 148)
  return bytes
}
