import type { Token } from './tokens.ts'

/** Another module that a file names. `typeOnly`: gone at run time, but an arrow all the same. */
export type Import = { from: string, line: number, typeOnly: boolean }

/**
 * Everything a file imports: `import … from`, `export … from`, `import '…'`, `import('…')` (also in types), and modules named for a
 * worker by `new URL('./x.ts', import.meta.url)`.
 * @throws Error for an `import(…)` of something that is not written out: nobody could say where that arrow goes
 */
export function importsOf(all: Token[], file: string): Import[] {
  const found: Import[] = []
  for (const [i, token] of all.entries()) {
    if (token.kind !== 'word' || all[i - 1]?.text === '.') continue
    const next = all[i + 1]
    if (token.text === 'import' && next?.text === '(') {
      const target = all[i + 2]
      if (target?.kind !== 'string') throw new Error(`${file}:${token.line} imports something that is not written out`)
      found.push({ from: target.text, line: token.line, typeOnly: false })
    } else if (token.text === 'import' && next?.kind === 'string') {
      found.push({ from: next.text, line: token.line, typeOnly: false })
    } else if (token.text === 'import' || token.text === 'export') {
      const from = fromClause(all, i)
      if (from !== undefined) found.push({ from, line: token.line, typeOnly: next?.text === 'type' })
    } else if (token.text === 'URL' && next?.text === '(' && all[i + 2]?.kind === 'string' && all[i + 4]?.text === 'import' && /^\.{1,2}\/.*\.tsx?$/.test(all[i + 2]?.text ?? '')) {
      found.push({ from: all[i + 2]?.text ?? '', line: token.line, typeOnly: false })
    }
  }
  return found
}

/** The module after `from`, when this import or export statement has one before it turns into something else. */
function fromClause(all: Token[], start: number): string | undefined {
  const first = all[start + 1]?.text
  const isList = first === '{' || first === '*' || first === 'type' || all[start]?.text === 'import'
  if (!isList) return undefined
  let depth = 0
  for (let i = start + 1; i < all.length; i++) {
    const { kind, text } = all[i] as Token
    if (text === '{') depth++
    else if (text === '}') depth--
    else if (depth === 0 && text === 'from' && all[i + 1]?.kind === 'string') return all[i + 1]?.text
    else if (depth === 0 && kind === 'sign' && text !== '*' && text !== ',') return undefined
    else if (depth < 0 || kind === 'string') return undefined
  }
  return undefined
}
