import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { importsOf, type Import } from './imports.ts'
import { tokens, type Token } from './tokens.ts'

/** One source file: its place in the house, what it imports, how long it is. Paths are relative to src/. */
export type SourceFile = {
  path: string
  floor: string
  room: string
  lines: number
  text: string
  tokens: Token[]
  imports: (Import & { target: string | undefined })[]
}

/** Reads every TypeScript file below a folder, tests left out. */
export function readHouse(src: string): SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\.d\.ts$/.test(path))
    .sort()
    .map((path) => readSource(src, path))
}

function readSource(src: string, path: string): SourceFile {
  const text = readFileSync(join(src, path), 'utf8')
  const all = tokens(text)
  const parts = path.split('/')
  return {
    path,
    floor: parts.length === 1 ? 'main' : parts[0] ?? '',
    room: parts.length > 2 ? parts[1] ?? '' : '',
    lines: text.split('\n').length - 1,
    text,
    tokens: all,
    imports: importsOf(all, path).map((one) => ({ ...one, target: resolve(src, path, one.from) })),
  }
}

/** A relative import as a path below src/; undefined for a package. What does not exist keeps its name, for the rules to complain. */
function resolve(src: string, path: string, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined
  const plain = normalize(join(dirname(path), from.replace(/\?.*$/, '')))
  if (existsSync(join(src, plain)) && /\.\w+$/.test(plain)) return plain
  return [`${plain}.ts`, `${plain}.tsx`, `${plain}/index.ts`, `${plain}/index.tsx`].find((one) => existsSync(join(src, one))) ?? plain
}

/** Groups of files that import each other in a ring (Tarjan), type-only imports counted. */
export function rings(files: SourceFile[]): string[][] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const state = new Map<string, { index: number, low: number, onStack: boolean }>()
  const stack: string[] = []
  const found: string[][] = []
  const visit = (path: string) => {
    const mine = { index: state.size, low: state.size, onStack: true }
    state.set(path, mine)
    stack.push(path)
    for (const { target } of byPath.get(path)?.imports ?? []) {
      if (target === undefined || !byPath.has(target)) continue
      const seen = state.get(target)
      if (seen === undefined) mine.low = Math.min(mine.low, visit(target).low)
      else if (seen.onStack) mine.low = Math.min(mine.low, seen.index)
    }
    if (mine.low === mine.index) {
      const ring = stack.splice(stack.lastIndexOf(path))
      for (const one of ring) (state.get(one) as { onStack: boolean }).onStack = false
      const own = byPath.get(path)?.imports.some(({ target }) => target === path)
      if (ring.length > 1 || own) found.push(ring.sort())
    }
    return mine
  }
  for (const { path } of files) if (!state.has(path)) visit(path)
  return found
}
