import type { FileId, PersonId } from '../domain/kernel/id.ts'
import type { Kind, Reader } from '../domain/matter/kind.ts'
import type { ViewRow } from '../store/view.ts'

/** Officers see all of its files; a party and a court those that an act has put there for everybody to read, and their own. */
export const filesFor = (kind: Kind, row: ViewRow, reader: Reader, me: PersonId | undefined): ViewRow['files'] => {
  if (reader.as === 'officer') return row.files
  const told = new Set(row.facts.filter((fact) => !kind.hidden.includes(fact.kind)).flatMap((fact) => (fact.data as { readonly files?: readonly FileId[] }).files ?? []))
  const own = reader.account ?? me
  return row.files.filter((file) => told.has(file.id) || (own !== undefined && file.by.id === own))
}
