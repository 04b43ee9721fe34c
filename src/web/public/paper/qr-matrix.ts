type Matrix = readonly (readonly boolean[])[]

export const masks: readonly ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0, (r) => r % 2 === 0, (_, c) => c % 3 === 0, (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0, (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0, (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
]

export const bitsOf = (words: readonly number[]): boolean[] => words.flatMap((word) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((word >> bit) & 1) === 1))

/** Level M and the mask, protected by BCH(15,5) and broken up by the fixed pattern. */
const formatBits = (mask: number): number => {
  let rest = mask << 10
  for (let bit = 14; bit >= 10; bit -= 1) if ((rest >> bit) & 1) rest ^= 0x537 << (bit - 10)
  return ((mask << 10) | rest) ^ 0x5412
}

/** A whole code: finders, timing, alignment, format, then the data along its zigzag, masked. */
export const placed = (version: number, data: readonly boolean[], mask: number): Matrix => {
  const size = 17 + 4 * version
  const cells: (boolean | undefined)[][] = Array.from({ length: size }, () => Array.from({ length: size }))
  const put = (row: number, column: number, dark: boolean): void => { const line = cells[row]; if (line && column >= 0 && column < size) line[column] = dark }
  finders(size, put)
  for (let at = 8; at < size - 8; at += 1) { put(6, at, at % 2 === 0); put(at, 6, at % 2 === 0) }
  if (version > 1) square(size - 7, size - 7, put)
  format(size, formatBits(mask), put)
  zigzag(size, cells, data, masks[mask] ?? (() => false))
  return cells.map((row) => row.map((cell) => cell === true))
}

type Put = (row: number, column: number, dark: boolean) => void

const finders = (size: number, put: Put): void => {
  for (const [top, left] of [[0, 0], [0, size - 7], [size - 7, 0]] as const) {
    for (let r = -1; r <= 7; r += 1) {
      for (let c = -1; c <= 7; c += 1) {
        const ring = Math.max(Math.abs(r - 3), Math.abs(c - 3))
        put(top + r, left + c, ring !== 2 && ring !== 4)
      }
    }
  }
}

const square = (row: number, column: number, put: Put): void => {
  for (let r = -2; r <= 2; r += 1) for (let c = -2; c <= 2; c += 1) put(row + r, column + c, Math.max(Math.abs(r), Math.abs(c)) !== 1)
}

const format = (size: number, bits: number, put: Put): void => {
  const bit = (at: number): boolean => ((bits >> at) & 1) === 1
  for (let at = 0; at < 6; at += 1) { put(at, 8, bit(at)); put(8, at, bit(14 - at)) }
  put(7, 8, bit(6)); put(8, 8, bit(7)); put(8, 7, bit(8))
  for (let at = 0; at < 8; at += 1) put(8, size - 1 - at, bit(at))
  for (let at = 8; at < 15; at += 1) put(size - 15 + at, 8, bit(at))
  put(size - 8, 8, true)
}

const zigzag = (size: number, cells: (boolean | undefined)[][], data: readonly boolean[], mask: (row: number, column: number) => boolean): void => {
  let next = 0
  for (let right = size - 1; right > 0; right -= 2) {
    // The vertical timing line is left out.
    const pair = right <= 6 ? right - 1 : right
    for (let step = 0; step < size; step += 1) {
      const upward = ((size - 1 - right) / 2) % 2 === 0
      const row = upward ? size - 1 - step : step
      for (const column of [pair, pair - 1]) {
        const line = cells[row]
        if (!line || line[column] !== undefined) continue
        line[column] = (data[next] ?? false) !== mask(row, column)
        next += 1
      }
    }
  }
}

/** How hard a masked code is to read: long runs, blocks, look-alikes of a finder, imbalance. */
export const penaltyOf = (cells: Matrix): number => {
  const turned = cells.map((_, at) => cells.map((row) => row[at] === true))
  const lines = [...cells, ...turned].map((row) => row.map((cell) => (cell ? '1' : '0')).join(''))
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0)
  const alike = lines.reduce((sum, line) => sum + 40 * [...line.matchAll(/(?=10111010000|00001011101)/g)].length, 0)
  const blocks = cells.slice(1).reduce((sum, row, r) => sum + row.slice(1).filter((cell, c) => cell === row[c] && cell === cells[r]?.[c] && cell === cells[r]?.[c + 1]).length * 3, 0)
  const dark = cells.flat().filter(Boolean).length / cells.length ** 2
  return runs + alike + blocks + 10 * Math.floor(Math.abs(dark * 20 - 10))
}
