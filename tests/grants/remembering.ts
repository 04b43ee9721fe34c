import type { Database } from '../../src/store/database.ts'

/** The same database, which answers the same reading question once: rows are real, and ten thousand cells ask for few of them. */
export const remembering = (db: Database, statements: readonly string[]): Database => {
  const kept = new Map<string, Promise<unknown[]>>()
  return {
    ...db,
    rows: <Row>(statement: { readonly name?: string; readonly text: string }, values: readonly unknown[] = []) => {
      if (!statements.includes(statement.name ?? '')) return db.rows<Row>(statement, values)
      const key = `${statement.name ?? ''} ${JSON.stringify(values)}`
      const known = kept.get(key) ?? db.rows<Row>(statement, values)
      kept.set(key, known)
      return known as Promise<Row[]>
    },
  }
}
