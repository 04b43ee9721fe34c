/** Whole fen (分), the only form in which money is kept or computed. */
export type Fen = number & { readonly __fen: true }

/** @throws when the amount is not a whole, safe number of fen. */
export const fen = (amount: number): Fen => {
  if (!Number.isSafeInteger(amount)) throw new Error(`not whole fen: ${amount}`)
  return amount as Fen
}

/** `1230000` → `¥12,300.00`, in both languages. */
export const formatFen = (amount: Fen): string => {
  const whole = Math.floor(Math.abs(amount) / 100).toString().replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = (Math.abs(amount) % 100).toString().padStart(2, '0')
  return `${amount < 0 ? '-' : ''}¥${whole}.${rest}`
}

/** `1.2万`, `1万2` and `1万2000` are 12,000 yuan: how sums are said. A single digit behind 万 counts thousands. */
const inTenThousands = (plain: string): string => {
  const found = /^(\d{1,9})(?:\.(\d{1,4}))?万(\d{1,4})?$/.exec(plain)
  if (!found) return plain
  const [, whole = '', part = '', rest = ''] = found
  // 1万20 may be 10,020 or 12,000: it is not guessed.
  if (rest !== '' && (part !== '' || (rest.length !== 1 && rest.length !== 4))) return plain
  return `${whole}${rest === '' ? part.padEnd(4, '0') : rest.padEnd(4, '0')}`
}

/** Reads what a person types: `12,300`, `¥12300.5`, `１２３００元`, `1.2万`. Undefined when it is not an amount or has more than two decimals. */
export const parseFen = (text: string): Fen | undefined => {
  const plain = inTenThousands(text.normalize('NFKC').replace(/[¥￥,\s元]/g, ''))
  const found = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!found) return undefined
  return fen(Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')))
}
