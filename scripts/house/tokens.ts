/** A piece of source: a word, a string's value, or a sign. Comments, regular expressions and the text of templates are gone. */
export type Token = { kind: 'word' | 'string' | 'sign', text: string, line: number }

const WORD = /[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*/uy
const NUMBER = /\d[\w.]*/y
/** After one of these words, or after any sign but a closing bracket, a slash begins a regular expression. */
const BEFORE_PATTERN = new Set(['return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'throw', 'new', 'else', 'do', 'yield', 'await', 'instanceof'])

/**
 * Cuts TypeScript (and TSX) into tokens, as far as finding imports needs it. A quote that its line does not close is not the
 * beginning of a string (it is an apostrophe in the text between tags).
 */
export function tokens(source: string): Token[] {
  const found: Token[] = []
  /** For each open template expression: how many braces are open inside it. */
  const templates: number[] = []
  let at = 0
  let line = 1

  const push = (kind: Token['kind'], text: string) => found.push({ kind, text, line })
  const skipTo = (end: number) => {
    for (let i = at; i < end; i++) if (source[i] === '\n') line++
    at = end
  }
  const readTemplate = () => {
    for (let i = at; i < source.length; i++) {
      if (source[i] === '\\') i++
      else if (source[i] === '`') return skipTo(i + 1)
      else if (source[i] === '$' && source[i + 1] === '{') {
        templates.push(0)
        return skipTo(i + 2)
      }
    }
    return skipTo(source.length)
  }

  while (at < source.length) {
    const sign = source[at] ?? ''
    const two = source.slice(at, at + 2)
    if (two === '//') skipTo(endOr(source.indexOf('\n', at), source.length))
    else if (two === '/*') skipTo(endOr(source.indexOf('*/', at + 2), source.length - 2) + 2)
    else if (/\s/.test(sign)) skipTo(at + 1)
    else if (sign === '"' || sign === "'") {
      const end = closing(source, at)
      if (end !== undefined) push('string', source.slice(at + 1, end))
      skipTo((end ?? at) + 1)
    } else if (sign === '`') {
      at++
      readTemplate()
    } else if (sign === '/' && patternMayFollow(found.at(-1)) && patternEnd(source, at) !== undefined) {
      skipTo(patternEnd(source, at) ?? at + 1)
      push('string', '')
    } else if (match(WORD, source, at) !== undefined) {
      const word = match(WORD, source, at) ?? ''
      push('word', word)
      at += word.length
    } else if (match(NUMBER, source, at) !== undefined) {
      const number = match(NUMBER, source, at) ?? ''
      push('word', number)
      at += number.length
    } else {
      const depth = templates.at(-1)
      if (depth !== undefined && sign === '{') templates[templates.length - 1] = depth + 1
      if (depth !== undefined && sign === '}') {
        if (depth === 0) {
          templates.pop()
          at++
          readTemplate()
          continue
        }
        templates[templates.length - 1] = depth - 1
      }
      push('sign', sign)
      at++
    }
  }
  return found
}

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0]
}

const endOr = (found: number, otherwise: number) => (found === -1 ? otherwise : found)

function closing(source: string, at: number): number | undefined {
  for (let i = at + 1; i < source.length && source[i] !== '\n'; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === source[at]) return i
  }
  return undefined
}

function patternMayFollow(before: Token | undefined): boolean {
  if (before === undefined) return true
  if (before.kind === 'sign') return !')]}<'.includes(before.text)
  return before.kind === 'word' && BEFORE_PATTERN.has(before.text)
}

/** End of a regular expression that starts here, or undefined where the line ends first (then it was a division). */
function patternEnd(source: string, at: number): number | undefined {
  if (source[at + 1] === '>') return undefined
  let inClass = false
  for (let i = at + 1; i < source.length && source[i] !== '\n'; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === '[') inClass = true
    else if (source[i] === ']') inClass = false
    else if (source[i] === '/' && !inClass) return i + 1 + (match(/[a-z]*/y, source, i + 1)?.length ?? 0)
  }
  return undefined
}
