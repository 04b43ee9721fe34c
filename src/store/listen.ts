import { Client } from 'pg'

export interface Channel {
  /** Tells all processes that listen; this one too. Lost while the database is away. */
  tell(text: string): Promise<void>
  close(): Promise<void>
}

/** PostgreSQL gives a notice up to this length. */
export const noticeBytes = 7_900

const soon = 200
const late = 10_000

/**
 * Listens on a channel of the database with a connection of its own, which is made again whenever it is lost. Nothing that must not be
 * missed may go this way.
 */
export const openChannel = (url: string, name: string, hear: (text: string) => void): Channel => {
  let client: Client | undefined
  let closed = false
  let wait = soon
  let timer: ReturnType<typeof setTimeout> | undefined
  const connect = async (): Promise<void> => {
    const fresh = new Client({ connectionString: url, application_name: 'fengyuan-channel', keepAlive: true, connectionTimeoutMillis: 10_000 })
    let lost = false
    const again = (): void => {
      if (lost) return
      lost = true
      if (client === fresh) client = undefined
      fresh.end().catch(() => {})
      if (closed) return
      timer = setTimeout(() => { void connect() }, wait)
      wait = Math.min(wait * 2, late)
    }
    fresh.on('error', again)
    fresh.on('end', again)
    fresh.on('notification', (notice) => { hear(notice.payload ?? '') })
    try {
      await fresh.connect()
      await fresh.query(`listen ${name}`)
      client = fresh
      wait = soon
    } catch {
      again()
    }
  }
  const first = connect()
  return {
    tell: async (text) => {
      await first
      await client?.query('select pg_notify($1, $2)', [name, text]).catch(() => {})
    },
    close: async () => {
      closed = true
      clearTimeout(timer)
      await first
      await client?.end().catch(() => {})
    },
  }
}
