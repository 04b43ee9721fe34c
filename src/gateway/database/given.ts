import { Client } from 'pg'
import { DatabaseFault } from './fault.ts'

const oldest = 15

interface Ground { readonly version: number; readonly encoding: string; readonly may: boolean; readonly writes: boolean }

/**
 * Whether the PostgreSQL that an operator names in DATABASE_URL can carry the program, asked before anything is written to it.
 * @throws DatabaseFault with what to do about it
 */
export async function checkGiven(url: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'fengyuan-check', connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows: [ground] } = await client.query<Ground>(`
      select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding,
        has_schema_privilege(current_user, 'public', 'create') as may, not pg_is_in_recovery() as writes`)
    const wrong = ground && unfit(ground, nameOf(url))
    if (wrong) throw wrong
  } catch (error) {
    throw error instanceof DatabaseFault ? error : explained(error, url)
  } finally {
    await client.end().catch(() => {})
  }
}

const nameOf = (url: string): { place: string; database: string; user: string } => {
  const { host, pathname, username } = new URL(url)
  return { place: decodeURIComponent(host), database: decodeURIComponent(pathname.slice(1)), user: decodeURIComponent(username) }
}

/** What of the server or the database will not do. */
export const unfit = (ground: Ground, { database, user }: { readonly database: string; readonly user: string }): DatabaseFault | undefined => {
  if (ground.version < oldest) return new DatabaseFault(`DATABASE_URL 指向 PostgreSQL ${ground.version}，需要 ${oldest} 或更高版本。`, `DATABASE_URL names a PostgreSQL ${ground.version}; ${oldest} or later is needed.`)
  if (ground.encoding !== 'UTF8') {
    return new DatabaseFault(`数据库 ${database} 的编码是 ${ground.encoding}，存不下中文。请新建：CREATE DATABASE ${database} OWNER ${user} TEMPLATE template0 ENCODING 'UTF8'`,
      `The database ${database} is encoded as ${ground.encoding} and cannot hold Chinese. Make another: CREATE DATABASE ${database} OWNER ${user} TEMPLATE template0 ENCODING 'UTF8'`)
  }
  if (!ground.writes) return new DatabaseFault('DATABASE_URL 指向只读的备库，请改为主库地址。', 'DATABASE_URL names a standby, which only reads: name the primary.')
  if (!ground.may) {
    return new DatabaseFault(`用户 ${user} 不能在数据库 ${database} 里建表。请让它成为库的所有者：ALTER DATABASE ${database} OWNER TO ${user}`,
      `The user ${user} may not make tables in the database ${database}. Make it the owner: ALTER DATABASE ${database} OWNER TO ${user}`)
  }
  return undefined
}

/** In words for the person at the console; the address is said without its password. */
const explained = (error: unknown, url: string): DatabaseFault => {
  const { place, database, user } = nameOf(url)
  const code = (error as { readonly code?: string }).code ?? ''
  if (code === '28P01' || code === '28000') return new DatabaseFault(`${place} 不接受用户 ${user}（密码或访问规则不对）。请检查 DATABASE_URL 和服务器的 pg_hba.conf。`, `${place} does not let the user ${user} in (password or access rule). Check DATABASE_URL and the server's pg_hba.conf.`, { cause: error })
  if (code === '3D000') return new DatabaseFault(`${place} 上没有数据库 ${database}。请先新建：CREATE DATABASE ${database} OWNER ${user} TEMPLATE template0 ENCODING 'UTF8'`, `There is no database ${database} on ${place}. Make it first: CREATE DATABASE ${database} OWNER ${user} TEMPLATE template0 ENCODING 'UTF8'`, { cause: error })
  const said = error instanceof Error ? error.message || code : String(error)
  return new DatabaseFault(`DATABASE_URL 指明的数据库连不上（${place}）：${said}。请检查地址、端口和服务器是否在运行。`, `The database of DATABASE_URL cannot be reached (${place}): ${said}. Check the address, the port, and whether the server runs.`, { cause: error })
}
