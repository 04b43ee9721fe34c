import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { smallPng } from './small-png.ts'

const chunk = (type: string, data: Buffer): Buffer => {
  const [length, sum, named] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), data])]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A picture of three bytes a pixel whose first row is stored as it is, the second as what differs from the left, the third from above. */
const picture = (rows: readonly (readonly number[])[]): Buffer => {
  const width = (rows[0]?.length ?? 0) / 3
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, rows.length, 8, 2, 0, 0, 0])
  const stored = rows.map((row, y) => [y, ...row.map((one, x) => one - ([0, x < 3 ? 0 : (row[x - 3] ?? 0), rows[y - 1]?.[x] ?? 0][y] ?? 0))])
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.from(stored.flat()))), chunk('IEND', Buffer.alloc(0))])
}

const read = (png: Buffer): number[][] => {
  const part = (type: string): Buffer => {
    const at = png.indexOf(type)
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
  }
  const [width, table, rows] = [part('IHDR').readUInt32BE(0), part('PLTE'), inflateSync(part('IDAT'))]
  return Array.from({ length: rows.length / (width + 1) }, (_, y) => Array.from({ length: width }, (__, x) => rows[y * (width + 1) + 1 + x] ?? 0).flatMap((at) => [...table.subarray(at * 3, at * 3 + 3)]))
}

test('a picture of few colours is the same picture afterwards, however its rows were stored', () => {
  const rows = [[255, 0, 0, 0, 255, 0], [10, 20, 30, 200, 100, 50], [10, 20, 31, 0, 0, 0]]
  expect(read(smallPng(picture(rows)))).toEqual(rows)
})

test('of many colours it keeps 256, each close to what was there', () => {
  const row = Array.from({ length: 600 }, (_, n) => [n % 256, (n * 3) % 256, n >> 2]).flat()
  const rows = [row.slice(0, 600), row.slice(600, 1200), row.slice(1200)]
  for (const [y, kept] of read(smallPng(picture(rows))).entries()) {
    for (const [x, one] of kept.entries()) expect(Math.abs(one - (rows[y]?.[x] ?? 0))).toBeLessThanOrEqual(24)
  }
})
