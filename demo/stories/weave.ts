import type { Random } from '../random.ts'

/**
 * Fills a telling: `{name}` is a slot, `[one|other|]` is one of several ways to say it (an empty one: nothing said); both nest.
 * @throws on a slot nobody fills, so that no half-told story can reach a screen.
 */
export function weave(random: Random, telling: string, slot: (name: string) => string | undefined): string {
  return write(parsed(telling), random, slot, telling)
}

type Piece = string | { readonly slot: string } | { readonly ways: readonly (readonly Piece[])[] }

const known = new Map<string, readonly Piece[]>()

function parsed(telling: string): readonly Piece[] {
  const found = known.get(telling)
  if (found) return found
  const reader = { text: telling, at: 0 }
  const pieces = readUntil(reader, '')
  known.set(telling, pieces)
  return pieces
}

function readUntil(reader: { readonly text: string; at: number }, stops: string): Piece[] {
  const pieces: Piece[] = []
  let plain = ''
  const flush = () => {
    if (plain) pieces.push(plain)
    plain = ''
  }
  while (reader.at < reader.text.length) {
    const character = reader.text.charAt(reader.at)
    if (stops.includes(character) && stops) break
    reader.at += 1
    if (character === '{') {
      const end = reader.text.indexOf('}', reader.at)
      if (end < 0) throw new Error(`open slot: ${reader.text}`)
      flush()
      pieces.push({ slot: reader.text.slice(reader.at, end) })
      reader.at = end + 1
    } else if (character === '[') {
      flush()
      pieces.push({ ways: readWays(reader) })
    } else plain += character
  }
  flush()
  return pieces
}

function readWays(reader: { readonly text: string; at: number }): Piece[][] {
  const ways: Piece[][] = []
  for (;;) {
    ways.push(readUntil(reader, '|]'))
    const stop = reader.text.charAt(reader.at)
    reader.at += 1
    if (stop === ']') return ways
    if (stop === '') throw new Error(`open choice: ${reader.text}`)
  }
}

function write(pieces: readonly Piece[], random: Random, slot: (name: string) => string | undefined, telling: string): string {
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    else if ('slot' in piece) {
      const value = slot(piece.slot)
      if (value === undefined) throw new Error(`nothing fills {${piece.slot}} in: ${telling}`)
      text += value
    } else text += write(random.pick(piece.ways), random, slot, telling)
  }
  return text
}
