import type { Moment } from '../domain/kernel/day.ts'
import type { FileId, MatterId } from '../domain/kernel/id.ts'
import type { By } from '../domain/people/actor.ts'
import type { Runner } from './database.ts'

export interface FileRecord {
  readonly id: FileId
  readonly matter: MatterId
  readonly name: string
  readonly type: string
  readonly size: number
  readonly hash: Buffer
  readonly by: By
  readonly at: Moment
}

export const insertFile = async (db: Runner, city: string, file: FileRecord): Promise<void> => {
  await db.rows({
    name: 'insert-file', text: 'insert into files (city, id, matter, name, type, size, hash, by, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
  }, [city, file.id, file.matter, file.name, file.type, file.size, file.hash, JSON.stringify(file.by), file.at])
}

export const findFile = async (db: Runner, city: string, id: FileId): Promise<FileRecord | undefined> =>
  (await db.rows<FileRecord>({ name: 'find-file', text: 'select id, matter, name, type, size, hash, by, at from files where city = $1 and id = $2' }, [city, id]))[0]

/** Whether an act has put this file into the matter with a fact of a kind that is not among `hidden`. */
export const isTold = async (db: Runner, city: string, matter: MatterId, id: FileId, hidden: readonly string[]): Promise<boolean> => {
  const rows = await db.rows<{ told: boolean }>({
    name: 'file-is-told', text: `select exists (select from facts f where f.city = $1 and f.matter = $2 and f.kind <> all($4::text[]) and f.data -> 'files' ? $3::text) as told`,
  }, [city, matter, id, hidden])
  return rows[0]?.told === true
}

/** Of these, the files that do belong to the matter. */
export const findOwnFiles = async (db: Runner, city: string, matter: MatterId, ids: readonly FileId[]): Promise<ReadonlySet<FileId>> => {
  const rows = await db.rows<{ id: FileId }>({ name: 'own-files', text: 'select id from files where city = $1 and matter = $2 and id = any($3::uuid[])' }, [city, matter, ids])
  return new Set(rows.map((row) => row.id))
}
