import { Pool } from 'pg'
import type { ClientBase, PoolClient, QueryResult } from 'pg'
import { compiled } from './sql.ts'
import type { Sql, Statement } from './sql.ts'
import { asFault, isClash, isCut } from './fault.ts'
import { typesOfOurs } from './types.ts'

/**
 * How a statement is planned. `kept`: under a name, and the server finds out whether one plan serves all values. `anew`: each time for its values. `once`:
 * one plan for all values, where there is one good way and the server would not believe it: of a table in many parts it adds up the cost of all
 * of them, though one will be asked, and planning takes longer than asking. In a transaction this is `kept`.
 */
export type Planned = 'kept' | 'anew' | 'once'

/** Whatever can be asked: the pool, or one transaction. */
export interface Runner {
  /** @throws FaultError `unavailable` when the database cannot be reached. */
  rows<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>
  /** A piece of SQL built for the occasion. */
  ask<Row>(piece: Sql, planned?: Planned): Promise<Row[]>
}

export interface Transaction extends Runner {
  readonly client: PoolClient
}

export interface Database extends Runner {
  /**
   * All of it or nothing. Tried again, from the beginning, when it lost against another transaction (serialisation, deadlock):
   * `body` must have no other effect than through `tx`.
   */
  transaction<T>(body: (tx: Transaction) => Promise<T>, how?: 'read committed' | 'repeatable read, read only'): Promise<T>
  /** Connections in use and people waiting for one. */
  load(): { readonly total: number; readonly idle: number; readonly waiting: number }
  close(): Promise<void>
}

export interface Wish {
  readonly url: string
  /** At most, and half as many for statements that are planned once. */
  readonly connections: number
  /** Milliseconds after which a statement is given up; 0 for work that may take long. */
  readonly patience?: number
  readonly name?: string
}

const attempts = 5

/** Opens a pool. Nothing is connected before it is asked; a database that went away is found again by itself. */
export const openDatabase = (wish: Wish): Database => {
  const pool = poolOf(wish, wish.connections)
  // How plans are made is a matter of the whole connection: who wants one plan for all has some of their own, opened when first wanted.
  const once = poolOf(wish, Math.ceil(wish.connections / 2), async (client) => { await client.query('set plan_cache_mode = force_generic_plan') })
  const [runner, fixed] = [runnerOn(pool), runnerOn(once)]
  return {
    rows: runner.rows,
    ask: (piece, planned) => (planned === 'once' ? fixed : runner).ask(piece, planned),
    transaction: async (body, how = 'read committed') => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await inOne(pool, body, how)
        } catch (error) {
          if (!isClash(error) || attempt === attempts) throw asFault(error)
          await new Promise((done) => { setTimeout(done, attempt * 5 + Math.random() * 20) })
        }
      }
    },
    load: () => ({ total: pool.totalCount + once.totalCount, idle: pool.idleCount + once.idleCount, waiting: pool.waitingCount + once.waitingCount }),
    close: async () => { await Promise.all([pool.end(), once.end()]) },
  }
}

const poolOf = (wish: Wish, max: number, onConnect?: (client: ClientBase) => Promise<void>): Pool => {
  const pool = new Pool({
    connectionString: wish.url, max, application_name: wish.name ?? 'fengyuan', types: typesOfOurs,
    connectionTimeoutMillis: 10_000, idleTimeoutMillis: 60_000, keepAlive: true, statement_timeout: wish.patience ?? 15_000, ...(onConnect ? { onConnect } : {}),
  })
  // A connection that dies while idle is dropped by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  // One that the pool has already given up still hears the server's last word, with nobody else to listen.
  pool.on('connect', (client) => { client.on('error', () => {}) })
  return pool
}

const inOne = async <T>(pool: Pool, body: (tx: Transaction) => Promise<T>, how: string): Promise<T> => {
  const client = await pool.connect()
  let broken = false
  const onError = (): void => { broken = true }
  client.on('error', onError)
  try {
    await client.query(`begin isolation level ${how}`)
    const result = await body({ ...runnerOn(client), client })
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => { broken = true })
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}

/** A statement that changes nothing, whatever became of it, may simply be asked again. */
const onlyReads = (text: string): boolean => !/\b(insert|update|delete|copy|truncate|set|create|alter|drop|grant)\b/i.test(text)

const runnerOn = (target: Pool | PoolClient): Runner => {
  // `query` of pool and client have the same form; their overloads do not unite.
  const query = target.query.bind(target) as (config: object) => Promise<QueryResult>
  const rows = async <Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> => {
    const config = { ...statement, values: values as unknown[] }
    try {
      return (await query(config)).rows as Row[]
    } catch (error) {
      // A server that was started anew has cut the connections of the pool: the next one is a fresh one.
      if (!(target instanceof Pool) || !isCut(error) || !onlyReads(statement.text)) throw asFault(error)
    }
    try {
      await new Promise((done) => { setTimeout(done, 20) })
      return (await query(config)).rows as Row[]
    } catch (error) {
      throw asFault(error)
    }
  }
  const ask = <Row>(piece: Sql, planned: Planned = 'kept'): Promise<Row[]> => {
    const { statement, values } = compiled(piece, planned !== 'anew')
    return rows<Row>(statement, values)
  }
  return { rows, ask }
}
