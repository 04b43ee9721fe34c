import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import { asId } from '../domain/kernel/id.ts'
import type { FileId, MatterId } from '../domain/kernel/id.ts'
import { words } from '../domain/kernel/words.ts'
import type { Field } from '../domain/matter/form.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { Actor } from '../domain/people/actor.ts'
import { byOf } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import type { Way } from '../domain/people/reach.ts'
import type { FileStore } from '../gateway/files/port.ts'
import type { Runner } from '../store/database.ts'
import { findFile, findOwnFiles, insertFile, isTold } from '../store/files.ts'
import { findTitles } from '../store/matters.ts'
import type { MatterTitle } from '../store/matters.ts'
import { readsAs } from './changes.ts'
import type { Context } from './context.ts'
import { typeOfFile } from './file-types.ts'
import { refusedFields } from './form-faults.ts'
import { fieldsOnce } from './forms.ts'
import { opensThroughMerge } from './merged.ts'

export type { FileStore }

export interface Upload {
  readonly actor: Actor
  readonly matter: MatterId
  /** As the sender calls it; only shown, never used as a path. */
  readonly name: string
  readonly content: Readable
  readonly limit: number
}

export interface FileLine {
  readonly id: FileId
  readonly name: string
  readonly type: string
  readonly size: number
}

/** Takes a file into a matter. It is hostile until its content has proved to be of a kind that is taken. */
export const addFile = async (context: Context, files: FileStore, upload: Upload): Promise<FileLine | Refused> => {
  const { actor } = upload
  const found = await ownMatter(context, actor, upload.matter)
  if (!found) return refuse('not-found')
  const way = mayGive(found.kind, found.matter, actor)
  if (!way) return refuse('not-allowed')
  const received = await files.receive(upload.content, upload.limit)
  if (!received) return refuse('too-large', { limit: `${Math.floor(upload.limit / 1_048_576)} MB` })
  const name = cleanName(upload.name)
  const type = received.size === 0 ? { found: '0 B' } : await typeOfFile(received.path, name)
  if ('found' in type) {
    await received.drop()
    return refuse('bad-file', { kind: type.found })
  }
  await received.keep()
  const at = context.now()
  const id = context.newId<'file'>(at)
  await insertFile(context.db, actor.city, { id, matter: upload.matter, name, type: type.type, size: received.size, hash: received.hash, by: byOf(actor, way.role), at })
  return { id, name, type: type.type, size: received.size }
}

/** A file for somebody who may read its matter. */
export const getFile = async (context: Context, files: FileStore, actor: Actor, id: FileId): Promise<(FileLine & { readonly content: Readable }) | Refused> => {
  const file = await findFile(context.db, actor.city, id)
  if (!file) return refuse('not-found')
  const content = async () => ({ id, name: file.name, type: file.type, size: file.size, content: await files.open(file.hash) })
  const found = await ownMatter(context, actor, file.matter)
  if (!found) return (await opensThroughMerge(context, actor, file.matter, id)) ? content() : refuse('not-found')
  // What goes with a private talk or an inquiry is for officers; a file that no act has put there yet, for them and who gave it.
  const open = readsAs(found.way.role) === 'officer' || file.by.id === idOf(actor) || await isTold(context.db, actor.city, file.matter, id, found.kind.hidden)
  return open ? content() : refuse('not-found')
}

const idOf = (actor: Actor): string | undefined => (actor.kind === 'officer' ? actor.account : actor.kind === 'resident' || actor.kind === 'bearer' ? actor.person : undefined)

const ownMatter = async (context: Context, actor: Actor, id: MatterId): Promise<{ readonly matter: MatterTitle; readonly kind: Kind; readonly way: Way } | undefined> => {
  const [matter] = await findTitles(context.db, actor.city, [id])
  const kind = matter && context.kinds[matter.kind]
  const way = matter && kind && wayTo(reachOf(actor, 'read', kind.grants), matter)
  return matter && kind && way ? { matter, kind, way } : undefined
}

/** Whoever may do an act that takes files may give them; a holder of a mere case code may not. */
const mayGive = (kind: Kind, matter: MatterTitle, actor: Actor): Way | undefined => {
  if (actor.kind === 'bearer') return undefined
  for (const [name, act] of Object.entries(kind.acts)) {
    const way = asksForFiles(fieldsOnce(act.form)) ? wayTo(reachOf(actor, name, kind.grants), matter) : undefined
    if (way) return way
  }
  return undefined
}

const asksForFiles = (fields: readonly Field[]): boolean => fields.some((field) => field.widget === 'files' || (field.of !== undefined && asksForFiles(field.of)))

// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const cleanName = (name: string): string => [...basename(name.toWellFormed().replaceAll('\\', '/')).replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim()].slice(0, 120).join('') || 'file'

/** Every file that a payload names must have been given to this matter: a file of another matter would open it to other readers. */
export const checkFiles = async (db: Runner, city: string, matter: MatterId, fields: readonly Field[], payload: unknown): Promise<Refused | undefined> => {
  const named = filesIn(fields, payload, '')
  if (named.length === 0) return undefined
  const own = await findOwnFiles(db, city, matter, named.map((one) => one.id))
  const foreign = named.filter((one) => !own.has(one.id))
  return foreign.length === 0 ? undefined : refusedFields(foreign.map((one) => ({ path: one.path, words: words('这个文件不在本件中，请重新上传。', 'This file does not belong to this matter; upload it here.') })))
}

const filesIn = (fields: readonly Field[], value: unknown, path: string): readonly { readonly id: FileId; readonly path: string }[] => {
  if (typeof value !== 'object' || value === null) return []
  const members = value as Readonly<Record<string, unknown>>
  return fields.flatMap((field) => {
    const inner = members[field.name]
    const at = path === '' ? field.name : `${path}.${field.name}`
    if (field.widget === 'files') return Array.isArray(inner) ? inner.map((one, row) => ({ id: asId<'file'>(String(one)), path: `${at}.${row}` })) : []
    const of = field.of
    if (!of) return []
    return Array.isArray(inner) ? inner.flatMap((one, row) => filesIn(of, one, `${at}.${row}`)) : filesIn(of, inner, at)
  })
}
