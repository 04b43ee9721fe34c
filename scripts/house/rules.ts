import { rings, type SourceFile } from './graph.ts'
import { domainOrder, floors, packages, size } from './plan.ts'

/** What is wrong with the house, one line each, with file and line and what would be right. */
export function complaints(files: SourceFile[]): string[] {
  return [...files.flatMap((file) => [...arrows(file), ...strangers(file), ...anyType(file)]), ...ringsIn(files), ...tooLong(files)]
}

function arrows(file: SourceFile): string[] {
  const allowed = floors[file.floor]
  if (allowed === undefined) return [`${file.path}: there is no floor "${file.floor}"; name it in scripts/house/plan.ts or move the file`]
  return file.imports.flatMap(({ target, line }) => {
    if (target === undefined) return []
    // The files of a city and the demonstration are read by what puts the house together, and by nothing inside it.
    if (target.startsWith('..')) return file.floor === 'main' && /^\.\.\/(cities|demo)\//.test(target) ? [] : [`${file.path}:${line} leaves src/: ${target}`]
    const parts = target.split('/')
    const floor = parts.length === 1 ? 'main' : parts[0] ?? ''
    if (floor !== file.floor) return allowed.includes(floor) ? [] : [`${file.path}:${line} ${file.floor} may not import ${floor} (${target})`]
    return floor === 'domain' ? domainArrow(file, target, parts.length > 2 ? parts[1] ?? '' : '', line) : []
  })
}

function domainArrow(file: SourceFile, target: string, room: string, line: number): string[] {
  if (room === file.room) return []
  const [mine, its] = [domainOrder[file.room], domainOrder[room]]
  if (mine === undefined || its === undefined) return [`${file.path}:${line} the room "domain/${mine === undefined ? file.room : room}" has no place in scripts/house/plan.ts`]
  return its < mine ? [] : [`${file.path}:${line} domain/${file.room} may not import domain/${room} (${target}): arrows go down`]
}

function strangers(file: SourceFile): string[] {
  const rule = packages[file.floor]
  if (rule === undefined) return []
  return file.imports.filter(({ target, from }) => target === undefined && (rule.only !== undefined && !rule.only.test(from) || rule.never?.test(from) === true))
    .map(({ from, line }) => `${file.path}:${line} ${file.floor} may not use the package ${from}`)
}

/** `any` as a type: after a sign or word that a type follows, and neither a call nor a key. */
function anyType(file: SourceFile): string[] {
  const before = new Set([':', '<', '|', '&', '=', '(', ',', '>', 'as', 'extends', 'satisfies', 'keyof', 'readonly', 'is'])
  return file.tokens.flatMap((token, i) => {
    if (token.kind !== 'word' || token.text !== 'any') return []
    const [last, next] = [file.tokens[i - 1]?.text ?? '', file.tokens[i + 1]?.text ?? '']
    return before.has(last) && next !== '(' && next !== ':' && next !== '.' ? [`${file.path}:${token.line} says "any"`] : []
  })
}

function ringsIn(files: SourceFile[]): string[] {
  return rings(files).map((ring) => `a ring: ${ring.join(' ⇄ ')}`)
}

/** Tables, words and migrations may be long: rows are not logic. A table is a file most of whose lines are rows of literals. */
export function isTable({ path, text }: SourceFile): boolean {
  if (/(^|\/)(words|migrations)(\/|[-.\w]*\.tsx?$)/.test(path)) return true
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const rows = lines.filter((line) => /^\s*([{[\]}]|\w+: *['"`{[\d]|['"`]|-?\d)/.test(line))
  return rows.length / lines.length > 0.7
}

function tooLong(files: SourceFile[]): string[] {
  const counted = files.filter((file) => !isTable(file))
  const { median, p95 } = sizes(counted)
  return [
    ...counted.filter(({ lines }) => lines > size.most).map(({ path, lines }) => `${path} has ${lines} lines; more than ${size.most} is two files`),
    ...(median > size.median ? [`half of the files are longer than ${median} lines; the house wants ${size.median}`] : []),
    ...(p95 > size.p95 ? [`one file in twenty is longer than ${p95} lines; the house wants ${size.p95}`] : []),
  ]
}

export function sizes(files: SourceFile[]): { median: number, p95: number, lines: number } {
  const sorted = files.map(({ lines }) => lines).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95), lines: sorted.reduce((sum, lines) => sum + lines, 0) }
}
