import { readFile } from 'node:fs/promises'
import { join, posix, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The first page of a resident on a slow line: at most this much, gzip, in all. */
export const mostBytes = 250 * 1024

export interface Weight {
  /** Everything that a browser fetches before it can draw the first page. */
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly gzip: number }[]
  readonly gzip: number
}

/** Weighs a built page with all scripts and styles that it loads at once; what is loaded later, on demand, does not count. */
export const weighPage = async (dist: string, page = 'index.html'): Promise<Weight> => {
  const names = [page]
  for (const name of names) {
    const text = await readFile(join(dist, name), 'utf8')
    for (const found of name.endsWith('.html') ? linkedFrom(text) : importedBy(text, name)) if (!names.includes(found)) names.push(found)
  }
  const files = await Promise.all(names.map(async (name) => {
    const bytes = await readFile(join(dist, name))
    return { name, bytes: bytes.length, gzip: gzipSync(bytes, { level: 6 }).length }
  }))
  return { files, gzip: files.reduce((sum, file) => sum + file.gzip, 0) }
}

/** Scripts, styles and preloads of a page; addresses are from the root. */
const linkedFrom = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\/([^"]+\.(?:js|css|svg))"/g)].map((found) => found[1] ?? '')

/** Static imports only: `import("…")` is fetched later. */
const importedBy = (script: string, name: string): string[] =>
  name.endsWith('.js') ? [...script.matchAll(/(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g)].map((found) => posix.join(posix.dirname(name), found[1] ?? '')) : []

if (import.meta.main) {
  const weight = await weighPage(resolve(import.meta.dirname, '../dist/web'))
  for (const file of weight.files) process.stdout.write(`${String(file.gzip).padStart(9)}  ${file.name}\n`)
  process.stdout.write(`${String(weight.gzip).padStart(9)}  in all, of at most ${mostBytes}\n`)
  process.exitCode = weight.gzip > mostBytes ? 1 : 0
}
