import type { Pool, PoolClient } from 'pg'

/** One statement. With a `name` it is prepared once a connection and then sent by name. */
export interface Statement {
  readonly name?: string
  readonly text: string
  readonly values?: readonly unknown[]
}

/** What a store function needs to ask: a pool or a transaction. */
export interface Query {
  query<Row extends object>(statement: Statement): Promise<{ rows: Row[]; rowCount: number | null }>
}

export interface Database extends Query {
  /** Runs `work` in one transaction: all of it or nothing. */
  transaction<Result>(work: (tx: Query) => Promise<Result>): Promise<Result>
}

const asker = (on: Pool | PoolClient): Query => ({
  query: <Row extends object>(statement: Statement) => on.query<Row>({ ...statement, values: [...(statement.values ?? [])] }),
})

export const onPool = (pool: Pool): Database => ({
  ...asker(pool),
  async transaction(work) {
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      await client.query('begin')
      const result = await work(asker(client))
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch((second: Error) => { broken = second })
      throw error
    } finally {
      client.release(broken)
    }
  },
})
