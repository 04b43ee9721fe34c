/** Reed–Solomon over GF(256) with x⁸+x⁴+x³+x²+1, as QR codes use it. */
const exp: number[] = []
const log: number[] = []
for (let power = 0, value = 1; power < 255; power += 1) {
  exp[power] = value
  log[value] = power
  value = value & 128 ? (value << 1) ^ 285 : value << 1
}

const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : (exp[((log[a] ?? 0) + (log[b] ?? 0)) % 255] ?? 0))

/** The generator polynomial of `degree`, highest power first, the leading 1 left out. */
const generator = (degree: number): number[] => {
  let made = [1]
  for (let root = 0; root < degree; root += 1) {
    const next = [...made, 0]
    for (const [at, term] of made.entries()) next[at + 1] = (next[at + 1] ?? 0) ^ times(term, exp[root] ?? 0)
    made = next
  }
  return made.slice(1)
}

/** The `count` correction codewords of a block. */
export const correction = (data: readonly number[], count: number): number[] => {
  const divisor = generator(count)
  const rest = Array.from({ length: count }, () => 0)
  for (const word of data) {
    const lead = word ^ (rest.shift() ?? 0)
    rest.push(0)
    for (const [at, term] of divisor.entries()) rest[at] = (rest[at] ?? 0) ^ times(term, lead)
  }
  return rest
}
