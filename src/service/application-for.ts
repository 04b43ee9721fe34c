import { dayOf } from '../domain/kernel/day.ts'
import type { Moment } from '../domain/kernel/day.ts'
import type { PersonId } from '../domain/kernel/id.ts'
import type { Kind, Reader } from '../domain/matter/kind.ts'
import type { CourtApplication } from '../domain/matter/papers.ts'
import type { ViewRow } from '../store/view.ts'
import type { Edition } from './city-book.ts'

/** The joint application to a court, for this reader: officers of the matter, those who apply, and the court once it was applied to. */
export const applicationFor = (kind: Kind, row: Pick<ViewRow, 'state' | 'facts'>, edition: Edition, reader: Reader, now: Moment, nameOf: (person: PersonId) => string): CourtApplication | undefined => {
  const paper = kind.application?.(row.state, row.facts, { city: edition.book, today: dayOf(now), calendar: edition.calendar }, nameOf)
  if (!paper || reader.as === 'officer') return paper
  if (reader.as === 'court') return paper.appliedOn ? paper : undefined
  return paper.applicants.some((one) => one.person === reader.person) ? paper : undefined
}
