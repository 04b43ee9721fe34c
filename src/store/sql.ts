/** A piece of SQL with its values. Pieces nest; values never become text. */
export interface Sql {
  readonly texts: readonly string[]
  readonly values: readonly unknown[]
}

/** A statement that is sent under a name: the server parses and plans it once a connection. */
export interface Statement {
  readonly name?: string
  readonly text: string
}

const isSql = (value: unknown): value is Sql => typeof value === 'object' && value !== null && 'texts' in value && 'values' in value

/** ``sql`kind = ${kind}` ``: a value becomes a parameter, another piece is put in. */
export const sql = (texts: TemplateStringsArray, ...parts: readonly unknown[]): Sql => {
  const out: { texts: string[]; values: unknown[] } = { texts: [texts[0] ?? ''], values: [] }
  for (const [at, part] of parts.entries()) {
    const after = texts[at + 1] ?? ''
    if (isSql(part)) {
      glue(out.texts, part.texts)
      out.values.push(...part.values)
      out.texts[out.texts.length - 1] += after
    } else {
      out.values.push(part)
      out.texts.push(after)
    }
  }
  return out
}

const glue = (texts: string[], more: readonly string[]): void => {
  texts[texts.length - 1] += more[0] ?? ''
  texts.push(...more.slice(1))
}

/** Text that is ours, never a person's: a column, an order. */
export const raw = (text: string): Sql => ({ texts: [text], values: [] })

export const join = (pieces: readonly Sql[], between: string): Sql => {
  const texts = ['']
  const values: unknown[] = []
  for (const [at, piece] of pieces.entries()) {
    if (at > 0) texts[texts.length - 1] += between
    glue(texts, piece.texts)
    values.push(...piece.values)
  }
  return { texts, values }
}

/** All must hold. */
export const every = (pieces: readonly Sql[]): Sql => (pieces.length === 0 ? raw('true') : join(pieces, ' and '))

/** One must hold. Of nothing, nothing holds. */
export const some = (pieces: readonly Sql[]): Sql =>
  pieces.length === 0 ? raw('false') : pieces.length === 1 ? (pieces[0] ?? raw('false')) : sql`(${join(pieces, ' or ')})`

const textOf = (piece: Sql): string => piece.texts.reduce((text, part, at) => (at === 0 ? part : `${text}$${at}${part}`), '')

const names = new Map<string, string>()

/**
 * The statement with its values. Shapes that come again are sent under a name; beyond some hundreds they are sent without, because
 * each connection keeps what was named.
 */
export const compiled = (piece: Sql, named = true): { statement: Statement; values: readonly unknown[] } => {
  const text = textOf(piece)
  if (!named) return { statement: { text }, values: piece.values }
  let name = names.get(text)
  if (name === undefined && names.size < 400) names.set(text, (name = `list-${names.size}`))
  return { statement: name === undefined ? { text } : { name, text }, values: piece.values }
}

/** `%` and `_` in what a person typed are characters like others. */
export const likeText = (text: string): string => `%${text.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`
