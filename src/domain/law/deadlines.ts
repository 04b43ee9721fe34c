import type { Day } from '../kernel/day.ts'
import { findRow, ruleOn as rowOn } from './dated.ts'
import type { Deadline } from './deadline.ts'
import { agencyTerms } from './terms/agency.ts'
import { courtTerms } from './terms/court.ts'
import { mediationTerms } from './terms/mediation.ts'
import { officeTerms } from './terms/office.ts'
import { protectionTerms } from './terms/protection.ts'

export type { Deadline } from './deadline.ts'

/** Every deadline of the law and every clock of the office, all editions. */
export const deadlines: readonly Deadline[] = [...mediationTerms, ...courtTerms, ...protectionTerms, ...agencyTerms, ...officeTerms]

/** The edition of a deadline in force on the day on which its clock began. @throws when the name is unknown or had no rule then. */
export const ruleOn = (name: string, on: Day, rows: readonly Deadline[] = deadlines): Deadline => rowOn(rows, name, on)

export const findDeadline = (name: string, on: Day, rows: readonly Deadline[] = deadlines): Deadline | undefined => findRow(rows, name, on)
