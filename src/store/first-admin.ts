import type { Runner } from './database.ts'

/** Whether somebody holds an administrator's post and has a password to sign in with. */
export async function hasAdmin(db: Runner, city: string, today: string): Promise<boolean> {
  const rows = await db.rows({
    text: `select from accounts a join posts p on p.city = a.city and p.account = a.id and p.role = 'admin'
           where a.city = $1 and a.active and a.password <> '-' and p.since <= $2 and (p.until is null or p.until >= $2) limit 1`,
  }, [city, today])
  return rows.length > 0
}

/** The hash that several accounts share; real passwords are salted apart. */
export async function commonPassword(db: Runner, city: string): Promise<string | undefined> {
  const rows = await db.rows<{ password: string }>({
    text: `select password from accounts where city = $1 and password <> '-' group by password having count(*) > 1 order by count(*) desc limit 1`,
  }, [city])
  return rows[0]?.password
}
