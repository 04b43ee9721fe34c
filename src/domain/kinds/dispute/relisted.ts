import type { Statement, Statements } from './state.ts'

const alike = (one: Omit<Statement, 'no'>, other: Omit<Statement, 'no'>): boolean =>
  one.what === other.what && one.text === other.text && one.amount === other.amount && one.on === other.on

/** The list written anew: a sentence that stays as it was keeps its number and its answers; nobody has answered what was not put to them. */
export const relisted = (before: Statements | undefined, given: readonly Omit<Statement, 'no'>[]): Statements => {
  let last = before?.last ?? 0
  const free = [...(before?.lines ?? [])]
  const lines = given.map((one): Statement => {
    const at = free.findIndex((old) => alike(old, one))
    const [kept] = at < 0 ? [] : free.splice(at, 1)
    if (kept) return kept
    last += 1
    return { no: last, ...one }
  })
  const nos = new Set(lines.map((line) => line.no))
  const replies = Object.fromEntries(Object.entries(before?.replies ?? {}).flatMap(([person, said]) => {
    const left = said.lines.filter((reply) => nos.has(reply.no))
    return left.length > 0 ? [[person, { ...said, lines: left }]] : []
  }))
  return { lines, last, replies }
}
