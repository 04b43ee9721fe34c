import { domainOrder, floors } from './plan.ts'
import type { SourceFile } from './graph.ts'
import { sizes } from './rules.ts'

export const BEGIN = '<!-- house: drawn by `npm run house`, do not edit -->'
export const END = '<!-- /house -->'

/** The house as it is: floors and the rooms of the domain with the number of imports along each arrow, and the size of each floor. */
export function picture(files: SourceFile[]): string {
  return ['```mermaid', 'flowchart TD', ...nodes(files), ...arrows(files), '```', '', ...table(files)].join('\n')
}

/** Puts the picture between its marks. */
export function withPicture(text: string, drawn: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (begin === -1 || end < begin) throw new Error(`the marks "${BEGIN}" and "${END}" are missing`)
  return `${text.slice(0, begin + BEGIN.length)}\n${drawn}\n${text.slice(end)}`
}

const nameOf = ({ floor, room }: Pick<SourceFile, 'floor' | 'room'>) => (floor === 'domain' && room !== '' ? `domain/${room}` : floor)

function nodes(files: SourceFile[]): string[] {
  const names = new Set(files.map(nameOf))
  const inDomain = Object.keys(domainOrder).map((room) => `domain/${room}`).filter((name) => names.has(name)).reverse()
  const others = Object.keys(floors).filter((name) => name !== 'domain' && names.has(name))
  return [...others.map((name) => `  ${name}`), '  subgraph domain', ...inDomain.map((name) => `    ${id(name)}["${name.slice(7)}"]`), '  end']
}

const id = (name: string) => name.replace('/', '_')

function arrows(files: SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const counts = new Map<string, number>()
  for (const file of files) {
    for (const { target } of file.imports) {
      const other = target === undefined ? undefined : byPath.get(target)
      if (other === undefined || nameOf(other) === nameOf(file)) continue
      // From outside, the domain is one house; within it, each room shows.
      const key = `  ${id(nameOf(file))} -->|#| ${file.floor === 'domain' ? id(nameOf(other)) : other.floor}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => key.replace('#', String(count)))
}

function table(files: SourceFile[]): string[] {
  const rows = Object.keys(floors).flatMap((floor) => {
    const mine = files.filter((file) => file.floor === floor)
    if (mine.length === 0) return []
    const { median, p95, lines } = sizes(mine)
    return [`| ${floor} | ${floors[floor]?.join(', ') || '—'} | ${mine.length} | ${lines} | ${median} | ${p95} |`]
  })
  const { median, p95, lines } = sizes(files)
  return ['| floor | may import | files | lines | median | 95 % |', '|---|---|---:|---:|---:|---:|', ...rows, `| all | | ${files.length} | ${lines} | ${median} | ${p95} |`]
}
