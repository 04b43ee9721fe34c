const digits = new Map([...'零一二三四五六七八九'].map((word, value) => [word, value]))
digits.set('两', 2)
const units = new Map([['十', 10], ['百', 100], ['千', 1000], ['万', 10_000]])

/** Every sum that a text names, in fen: 12000元, 1.2万, 8600块, ¥8,600, 八千六, 一万二, 三十五万. Used to check that stories say what their matters claim. */
export function readSums(text: string): number[] {
  const written = [...text.matchAll(/(?:¥([\d,]+))|(\d+(?:\.\d+)?)(万)?(?:元|块)?/g)].map(([, yen, number = '0', wan]) => (yen ? Number(yen.replaceAll(',', '')) : Number(number) * (wan ? 10_000 : 1)) * 100)
  const said = [...text.matchAll(/[零一二三四五六七八九两十百千万]+/g)].flatMap(([words]) => reckon(words) * 100 || [])
  return [...written, ...said].map(Math.round)
}

/** 八千六 → 8600: a last digit without unit counts in the unit below the one before it. */
function reckon(words: string): number {
  let [total, part, digit, lastUnit] = [0, 0, 0, 1]
  for (const word of words) {
    const unit = units.get(word)
    if (unit === undefined) digit = digits.get(word) ?? 0
    else if (unit === 10_000) {
      total += (part + digit || 1) * unit
      ;[part, digit, lastUnit] = [0, 0, unit]
    } else {
      part += (digit || 1) * unit
      ;[digit, lastUnit] = [0, unit]
    }
  }
  return total + part + digit * (lastUnit > 10 ? lastUnit / 10 : 1)
}
