import { parseArgs } from 'node:util'

/** What `npm run demo-city` is asked for. */
export interface DemoWish { readonly year: number; readonly scale: number }

export const usage = `用法：npm run demo-city -- [--year 2019] [--scale 1]
  --year    哪一年，2012–2100，默认 2019      the year, 2012–2100; 2019 unless said
  --scale   规模，大于 0、至多 10，默认 1：1 约 14.5 万件    how much, above 0 and at most 10; at 1 about 145,000 matters
  --help    只显示这些                        show this and do nothing
只装入空的记录；另选 DATA_DIR 或 DATABASE_URL 可换地方。  Fills an empty record only; DATA_DIR or DATABASE_URL name another one.`

/** `wrong`: something that is not understood, or out of range. Nothing is loaded on a guess. */
export const readDemoWish = (args: readonly string[]): DemoWish | 'help' | 'wrong' => {
  const read = parsed(args)
  if (!read) return 'wrong'
  if (read.help) return 'help'
  const [year, scale] = [Number(read.year), Number(read.scale)]
  return Number.isInteger(year) && year >= 2012 && year <= 2100 && scale > 0 && scale <= 10 ? { year, scale } : 'wrong'
}

const parsed = (args: readonly string[]): { readonly year: string; readonly scale: string; readonly help: boolean } | undefined => {
  try {
    return parseArgs({
      args: [...args], strict: true,
      options: { year: { type: 'string', default: '2019' }, scale: { type: 'string', default: '1' }, help: { type: 'boolean', short: 'h', default: false } },
    }).values
  } catch {
    return undefined
  }
}
