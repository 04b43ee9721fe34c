/** A text reduced to what the model looks at, with the way back to the text as given. */
export interface Folded {
  /** A run of digits is `0`, of signs one space, white space inside is gone; framed by spaces. */
  readonly text: string
  /** For each unit of `text`: where in that text it begins. */
  readonly from: Int32Array
  /** For each unit of `text`: where in that text it ends, exclusive. */
  readonly to: Int32Array
}

/** Folds a text that `level` gave. */
export function fold(text: string): Folded {
  const units = new Uint16Array(text.length + 2)
  const from = new Int32Array(text.length + 2)
  const to = new Int32Array(text.length + 2)
  units[0] = space
  let size = 1
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = kindOf(unit)
    if (kind === dropped) continue
    // A letter always counts; signs and digits run together.
    if (kind !== letter && kind === units[size - 1]) {
      to[size - 1] = i + 1
      continue
    }
    units[size] = kind === letter ? unit : kind
    from[size] = i
    to[size] = i + 1
    size++
  }
  if (units[size - 1] !== space) {
    units[size] = space
    from[size] = to[size] = text.length
    size++
  }
  return { text: decode(units.subarray(0, size)), from: from.subarray(0, size), to: to.subarray(0, size) }
}

const dropped = 0
const letter = 1
const space = 32
const digit = 48

/** One byte for each of the 65,536 units, filled when a unit is first met: what becomes of it. */
const kinds = new Uint8Array(65_536).fill(255)

function kindOf(unit: number): number {
  let kind = kinds[unit] as number
  if (kind === 255) kind = kinds[unit] = classify(unit)
  return kind
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return letter
  const char = String.fromCharCode(unit)
  if (/[\s\p{M}\p{Cf}\p{Cc}]/u.test(char)) return dropped
  if (/\p{Nd}/u.test(char)) return digit
  return /[\p{L}\p{N}]/u.test(char) ? letter : space
}

function decode(units: Uint16Array): string {
  let text = ''
  for (let i = 0; i < units.length; i += 4096) text += String.fromCharCode(...units.subarray(i, i + 4096))
  return text
}
