import { describe, expect, test } from 'vitest'
import { correction } from './qr-correction.ts'
import { qrOf } from './qr.ts'

const drawn = (text: string): string[] => qrOf(text).map((row) => row.map((dark) => (dark ? '#' : '.')).join(''))

describe('the code in the corner of a paper', () => {
  test('correction words are those of the standard’s own example (version 1-M, “01234567”)', () => {
    const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11]
    expect(correction(data, 10)).toEqual([0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55])
  })

  test('a longer text takes a larger code, and one that does not fit is refused', () => {
    expect(qrOf('a'.repeat(14))).toHaveLength(21)
    expect(qrOf('a'.repeat(15))).toHaveLength(25)
    expect(qrOf('a'.repeat(106))).toHaveLength(41)
    expect(() => qrOf('a'.repeat(107))).toThrow(RangeError)
  })

  test('a code that an independent reader has read stays as it is', () => {
    expect(drawn('DG-7K3Q')).toEqual([
      '#######.##....#######',
      '#.....#..#.##.#.....#',
      '#.###.#..##.#.#.###.#',
      '#.###.#.##.##.#.###.#',
      '#.###.#.#.#.#.#.###.#',
      '#.....#.#..#..#.....#',
      '#######.#.#.#.#######',
      '........#.###........',
      '#...#.####.#.#####..#',
      '...##..#.#.##....####',
      '.##.#.###.##..###.##.',
      '.###.#.#.##..##.##...',
      '####.###.#..###.....#',
      '........##..####.#.##',
      '#######.###.##..#..#.',
      '#.....#..#.##....#.##',
      '#.###.#.####..#..#..#',
      '#.###.#..####..######',
      '#.###.#...##..###.#..',
      '#.....#...#..##......',
      '#######.#.#.###.#.#.#',
    ])
  })

  test('three corners carry a finder, the fourth does not', () => {
    const rows = drawn('https://example.cn/i/DG-7K3Q-9F2M-4')
    const finder = '#######'
    expect(rows[0]?.startsWith(finder)).toBe(true)
    expect(rows[0]?.endsWith(finder)).toBe(true)
    expect(rows.at(-1)?.startsWith(finder)).toBe(true)
    expect(rows.at(-1)?.endsWith(finder)).toBe(false)
  })
})
