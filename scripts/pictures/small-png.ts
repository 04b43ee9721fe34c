import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { paletteOf } from './palette.ts'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

interface Picture { readonly width: number; readonly height: number; readonly pixels: Uint32Array }

/** The same picture with at most 256 colours: a fifth of the size for a screen. Takes what a browser writes: 8 bits, RGB or RGBA, not interlaced. */
export const smallPng = (png: Buffer): Buffer => {
  const { width, height, pixels } = decode(png)
  const { colours, nearest } = paletteOf(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + x + 1] = nearest(pixels[y * width + x] ?? 0)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const table = Buffer.from(colours.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]))
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', table), chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))])
}

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

const decode = (png: Buffer): Picture => {
  const parts: Buffer[] = []
  let head = Buffer.alloc(0)
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') head = Buffer.from(data)
    if (type === 'IDAT') parts.push(data)
    at += length + 12
  }
  const [width, height, bits, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]]
  if (bits !== 8 || (kind !== 2 && kind !== 6)) throw new Error(`not a picture of 8 bits a channel: ${bits} bits, kind ${kind}`)
  const step = kind === 2 ? 3 : 4
  const raw = unfilter(inflateSync(Buffer.concat(parts)), width * step, height, step)
  const pixels = new Uint32Array(width * height)
  for (let n = 0; n < pixels.length; n += 1) pixels[n] = ((raw[n * step] ?? 0) << 16) | ((raw[n * step + 1] ?? 0) << 8) | (raw[n * step + 2] ?? 0)
  return { width, height, pixels }
}

/** Undoes the filter of each row (PNG specification, section 9). */
const unfilter = (data: Buffer, wide: number, height: number, step: number): Uint8Array => {
  const out = new Uint8Array(wide * height)
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (wide + 1)] ?? 0
    for (let x = 0; x < wide; x += 1) {
      const at = y * wide + x
      const left = x >= step ? (out[at - step] ?? 0) : 0
      const up = y > 0 ? (out[at - wide] ?? 0) : 0
      const corner = x >= step && y > 0 ? (out[at - wide - step] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      out[at] = (data[y * (wide + 1) + x + 1] ?? 0) + guess
    }
  }
  return out
}

const paeth = (left: number, up: number, corner: number): number => {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
