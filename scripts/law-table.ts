import { readFile, writeFile } from 'node:fs/promises'
import { citesWords, surest } from '../src/domain/law/cite.ts'
import { instruments } from '../src/domain/law/instruments.ts'
import { lawTables } from '../src/domain/law/tables.ts'
import type { LawRow } from '../src/domain/law/tables.ts'

/** Writes `docs/law.md`: every rule that the system follows, from the code itself. `node_modules/.bin/node scripts/law-table.ts`. */
export const lawFile = new URL('../docs/law.md', import.meta.url)

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const row = (one: LawRow): string => {
  const cites = citesWords(one.cites)
  return `| ${[one.ref ?? '', `\`${one.name}\``, `${one.what.zh} · ${one.what.en}`, one.says.zh === '' ? '' : `${one.says.zh} · ${one.says.en}`, `${cites.zh} · ${cites.en}`, one.since, one.until ?? '', surest(one.cites) + (one.setting ? ', setting' : '')].map(cell).join(' | ')} |`
}

export function lawPage(): string {
  const parts = lawTables.map((table) => `## ${table.title.zh} · ${table.title.en}

| ref | name | what · 事项 | says · 规定 | source · 依据 | since · 自 | until · 至 (exclusive) | how sure |
| --- | --- | --- | --- | --- | --- | --- | --- |
${table.rows.map(row).join('\n')}`)
  const sources = Object.entries(instruments).map(([id, one]) =>
    `| ${[`\`${id}\``, `${one.zh} · ${one.en}`, one.number, one.since, 'until' in one ? one.until : '', one.sure].map(cell).join(' | ')} |`)
  return `# 本系统所依规则 · The rules that this system follows

Written from \`src/domain/law/\` by \`scripts/law-table.ts\`; a test fails when it is stale. A rule is chosen by the day that
the law says counts, never by today. How sure: **V1** the instrument's text was read, **V2** pages that restate it were read,
**SEED** the city's reply of 2020, **UNVERIFIED** nobody confirmed it. A *setting* may be changed by the city; the rest may not.

Working days follow the yearly notices on holidays and exchanged days. The day (or hour) of the start does not count; a last day
on a day off moves to the next working day (《民事诉讼法》第85条、《民法典》第200–203条). A year without a published notice
is counted Monday to Friday, without the holidays whose days the law itself fixes, and says so.

${parts.join('\n\n')}

## 文件 · Instruments

| id | name · 名称 | number · 文号 | since · 自 | until · 至 (exclusive) | how sure |
| --- | --- | --- | --- | --- | --- |
${sources.join('\n')}
`
}

if (import.meta.main) {
  const text = lawPage()
  const before = await readFile(lawFile, 'utf8').catch(() => '')
  await writeFile(lawFile, text)
  process.stdout.write(before === text ? 'docs/law.md: unchanged\n' : 'docs/law.md: written\n')
}
