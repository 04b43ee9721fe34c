import { correction } from './qr-correction.ts'
import { bitsOf, masks, penaltyOf, placed } from './qr-matrix.ts'

/** Versions 1 to 6 at correction level M (15 % may be dirt): data codewords, correction codewords a block, blocks. */
const sizes = [
  { data: 16, check: 10, blocks: 1 }, { data: 28, check: 16, blocks: 1 }, { data: 44, check: 26, blocks: 1 },
  { data: 64, check: 18, blocks: 2 }, { data: 86, check: 24, blocks: 2 }, { data: 108, check: 16, blocks: 4 },
] as const

/** The QR code (ISO/IEC 18004) of a short text, at most 106 bytes, as rows of dark and light. @throws RangeError when it is longer */
export const qrOf = (text: string): readonly (readonly boolean[])[] => {
  const bytes = [...new TextEncoder().encode(text)]
  const version = sizes.findIndex((size) => bytes.length + 2 <= size.data) + 1
  const size = sizes[version - 1]
  if (!size) throw new RangeError('too long for a small QR code')
  const words = interleaved(dataOf(bytes, size.data), size.check, size.blocks)
  const tries = masks.map((_, mask) => placed(version, bitsOf(words), mask))
  return tries.reduce((best, one) => (penaltyOf(one) < penaltyOf(best) ? one : best))
}

/** Byte mode, length, bytes, end, padding. */
const dataOf = (bytes: readonly number[], capacity: number): number[] => {
  const nibbles = [4, bytes.length >> 4, bytes.length & 15, ...bytes.flatMap((byte) => [byte >> 4, byte & 15]), 0]
  const words: number[] = []
  for (let at = 0; at + 1 < nibbles.length; at += 2) words.push(((nibbles[at] ?? 0) << 4) | (nibbles[at + 1] ?? 0))
  for (let pad = 0; words.length < capacity; pad += 1) words.push(pad % 2 === 0 ? 236 : 17)
  return words
}

/** Codewords of all blocks in turn, so that a stain spreads over the blocks. All blocks of these versions are equally long. */
const interleaved = (data: readonly number[], check: number, blocks: number): number[] => {
  const length = data.length / blocks
  const parts = Array.from({ length: blocks }, (_, at) => data.slice(at * length, (at + 1) * length))
  const checks = parts.map((part) => correction(part, check))
  return [...inTurn(parts), ...inTurn(checks)]
}

const inTurn = (rows: readonly (readonly number[])[]): number[] => (rows[0] ?? []).flatMap((_, at) => rows.map((row) => row[at] ?? 0))
