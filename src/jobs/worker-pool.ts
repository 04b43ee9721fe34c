import { Pool } from 'pg'

export interface WorkerPool {
  readonly pool: Pool
  /** Ends when the last connection is closed. */
  close(): Promise<void>
}

/**
 * The connections of the timetable's worker. It could make them itself, but then it takes its listeners away before it has closed them, and
 * does not wait: a database that stops in that moment would end this process with an error instead of a goodbye.
 */
export const openWorkerPool = (url: string, connections: number, failed: (error: Error) => void): WorkerPool => {
  const pool = new Pool({ connectionString: url, max: connections, application_name: 'fengyuan jobs', connectionTimeoutMillis: 10_000, keepAlive: true })
  let closing = false
  const tell = (error: Error): void => { if (!closing) failed(error) }
  pool.on('error', tell)
  pool.on('connect', (client) => { client.on('error', tell) })
  return {
    pool,
    close: () => {
      closing = true
      return pool.end()
    },
  }
}
