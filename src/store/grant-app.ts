import type { Client } from 'pg'

export const appRole = 'fengyuan_app'

/** What is written once and never again. */
export const appendOnly = ['facts', 'acts', 'looks', 'roots', 'city_changes', 'people_before'] as const

/**
 * Gives the application's role what it needs and no more: it may add to the append-only tables and read them. Where that role
 * cannot be made (a hosted database with one user), the owner itself gives up changing them: a slip of the program then fails as well.
 */
export const grantApp = async (client: Client): Promise<void> => {
  // A database that is brought to the form of an older archive has not all of them yet.
  const found = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' and tablename = any($1)`, [appendOnly])
  const kept = found.rows.map((row) => row.name).join(', ')
  if (await roleIsThere(client)) {
    await client.query(`
      grant usage on schema public to ${appRole};
      grant select, insert, update, delete on all tables in schema public to ${appRole};
      revoke all on migrations from ${appRole};
      grant select on migrations to ${appRole};
      revoke update, delete, truncate on ${kept} from ${appRole}`)
  }
  await client.query(`revoke update, delete, truncate on ${kept} from current_user`)
}

const roleIsThere = async (client: Client): Promise<boolean> => {
  const found = await client.query('select from pg_roles where rolname = $1', [appRole])
  if ((found.rowCount ?? 0) > 0) return true
  const may = await client.query<{ may: boolean }>('select rolcreaterole or rolsuper as may from pg_roles where rolname = current_user')
  if (may.rows[0]?.may !== true) return false
  await client.query(`create role ${appRole} nologin`)
  await client.query(`grant ${appRole} to current_user`)
  return true
}
