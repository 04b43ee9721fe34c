import { readFile, writeFile } from 'node:fs/promises'
import { customPinyin, pinyin } from 'pinyin-pro'

/**
 * Writes `src/domain/law/causes/causes.data.ts` from a table `code, level, parent, name` (tab-separated, with a head line):
 * `node_modules/.bin/node scripts/causes.ts causes.tsv`. The initials of each name are worked out here, so that the
 * domain needs no dictionary of its own.
 */
export const dataFile = new URL('../src/domain/law/causes/causes.data.ts', import.meta.url)

// A trade word that the dictionary reads as 行 xíng.
customPinyin({ 行纪: 'háng jì' })

/** First letters of the syllables, readings chosen by context: 重婚 zh, 银行 yh. Marks and other signs drop out. */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('').replace(/[^a-z]/g, '')

export function causeSource(rows: readonly (readonly [code: string, parent: string, name: string])[]): string {
  const lines = rows.map(([code, parent, name]) => [code, parent, name, initialsOf(name)].join('|'))
  return `// Written by scripts/causes.ts; do not edit. Code, parent, name, initials: 民事案件案由规定 as in force from 2026-01-01,
// from a public transcription that was not read against the official annex.
export const causeLines = \`
${lines.join('\n')}
\`
`
}

if (import.meta.main) {
  const from = process.argv[2]
  if (!from) throw new Error('which table? scripts/causes.ts causes.tsv')
  const [, ...lines] = (await readFile(from, 'utf8')).trimEnd().split('\n')
  const rows = lines.map((line) => {
    const [code = '', , parent = '', name = ''] = line.split('\t')
    return [code, parent, name] as const
  })
  await writeFile(dataFile, causeSource(rows))
  process.stdout.write(`causes: ${rows.length}\n`)
}
