import { parseArgs } from 'node:util'

/** What `npm run demo-city` is asked for. */
export interface DemoWish { readonly year: number; readonly scale: number }

export const usage = `用法：npm run demo-city -- [--year 2019] [--scale 1]
  --year    哪一年，2012–2100，默认 2019      the year, 2012–2100; 2019 unless said
  --scale   规模，大于 0、至多 10，默认 1：1 约 14.5 万件    how much, above 0 and at most 10; at 1 about 145,000 matters
  --help    只显示这些                        show this and do nothing
只装入空的记录；另选 DATA_DIR 或 DATABASE_URL 可换地方。  Fills an empty record only; DATA_DIR or DATABASE_URL name another one.`

/** What is not understood or out of range, as it was written. Nothing is loaded on a guess. */
export interface WrongWish { readonly wrong: string }

export const readDemoWish = (args: readonly string[]): DemoWish | 'help' | WrongWish => {
  const read = parsed(args)
  if ('wrong' in read) return read
  if (read.help) return 'help'
  const [year, scale] = [Number(read.year), Number(read.scale)]
  if (!Number.isInteger(year) || year < 2012 || year > 2100) return { wrong: `--year ${read.year}` }
  return scale > 0 && scale <= 10 ? { year, scale } : { wrong: `--scale ${read.scale}` }
}

/** Says which word it was, before how it is used. */
export const wrongWords = ({ wrong }: WrongWish): string => `看不懂，或超出范围：${wrong}  not understood, or out of range: ${wrong}\n\n${usage}`

const options = { year: { type: 'string', default: '2019' }, scale: { type: 'string', default: '1' }, help: { type: 'boolean', short: 'h', default: false } } as const

const parsed = (args: readonly string[]): { readonly year: string; readonly scale: string; readonly help: boolean } | WrongWish => {
  try {
    return parseArgs({ args: [...args], strict: true, options }).values
  } catch {
    return { wrong: wordIn(args) }
  }
}

/** The first word that is no option, or an option without what it needs. */
const wordIn = (args: readonly string[]): string => {
  const { tokens } = parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true, options })
  const wrong = tokens.find((token) => token.kind === 'positional' || (token.kind === 'option' && (!(token.name in options) || (token.name === 'help') !== (token.value === undefined))))
  return wrong?.kind === 'positional' ? wrong.value : wrong?.kind === 'option' ? wrong.rawName : args.join(' ')
}
