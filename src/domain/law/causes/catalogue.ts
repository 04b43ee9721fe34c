import type { Day } from '../../kernel/day.ts'
import { day } from '../../kernel/day.ts'
import { cite } from '../cite.ts'
import type { Rule } from '../dated.ts'
import { causeLines } from './causes.data.ts'

/** One cause of action (案由). Codes: P01–P12 parts, S01–S59 sections, 1–514 causes, `n(m)` causes below them. */
export interface Cause {
  readonly code: string
  readonly level: 1 | 2 | 3 | 4
  readonly parent?: string
  readonly name: string
  /** First letters of the syllables: 民间借贷纠纷 is `mjjdjf`. */
  readonly initials: string
}

/** The edition of the catalogue; every stored reference to a cause keeps it beside the code. Not read against the official annex. */
export const causeEdition: Rule<{ readonly version: string }> = {
  name: 'causes', version: '2025-transcribed', since: day('2026-01-01'), cites: [cite('CAU25', '')],
}

/** The edition to choose from on a day. Before 2026 the older list held, which is not loaded: the present one serves, and says so. */
export const causeVersionOn = (on: Day): { readonly version: string; readonly exact: boolean } => ({ version: causeEdition.version, exact: on >= causeEdition.since })

const levelOf = (code: string): Cause['level'] => (code.startsWith('P') ? 1 : code.startsWith('S') ? 2 : code.includes('(') ? 4 : 3)

export const causes: readonly Cause[] = causeLines.trim().split('\n').map((line) => {
  const [code = '', parent = '', name = '', initials = ''] = line.split('|')
  return { code, level: levelOf(code), ...(parent ? { parent } : {}), name, initials }
})

const byCode = new Map(causes.map((one) => [one.code, one]))
const below = new Map<string, Cause[]>()
for (const one of causes) below.set(one.parent ?? '', [...(below.get(one.parent ?? '') ?? []), one])

export const findCause = (code: string): Cause | undefined => byCode.get(code)

/** @throws when there is no such code. */
export function getCause(code: string): Cause {
  const found = byCode.get(code)
  if (found) return found
  throw new Error(`no cause of action "${code}"`)
}

/** The causes directly below one; the twelve parts when none is given. */
export const causesBelow = (code?: string): readonly Cause[] => below.get(code ?? '') ?? []

/** From the part down to the cause itself, for a reader to see where it stands. */
export function causePath(code: string): readonly Cause[] {
  const one = getCause(code)
  return one.parent ? [...causePath(one.parent), one] : [one]
}
