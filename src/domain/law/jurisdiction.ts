import type { Day } from '../kernel/day.ts'
import { day } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { cite } from './cite.ts'
import type { Cite } from './cite.ts'
import { holdsOn } from './dated.ts'
import type { Dated } from './dated.ts'

/** A court with its territory, as the city's data has it. A basic court has towns; an intermediate one covers its basic courts. */
export type Court = Dated<{
  /** The code in its case numbers: 粤1972. */
  readonly code: string
  readonly name: string
  readonly level: 'basic' | 'intermediate'
  /** Area codes of the towns (镇街); empty for an intermediate court. */
  readonly towns: readonly string[]
  /** The territory was inferred and must be checked before use. */
  readonly unsure?: true
}>

export interface ConfirmationFacts {
  /** Code of the court that invited the body to mediate, if one did. */
  readonly invitedBy?: string
  /** Towns where the parties live or are seated. */
  readonly partiesTowns: readonly string[]
  /** Town of the mediation body; several when several mediated. */
  readonly bodyTowns: readonly string[]
  /** Town of the thing in dispute. */
  readonly propertyTown?: string
  /** The dispute would belong to the intermediate court if sued. */
  readonly intermediate?: boolean
}

export interface Candidate {
  readonly court: Court
  /** Why this court, in the law's words; the parties choose among several. */
  readonly reasons: readonly Words[]
  readonly case: 'A' | 'B' | 'C'
  readonly cite: Cite
}

export interface Jurisdiction {
  readonly candidates: readonly Candidate[]
  /** What could not be settled: a town outside every territory, a court that is not known. */
  readonly warnings: readonly Words[]
}

const because = {
  invited: words('该院邀请调解组织先行调解', 'This court invited the body to mediate'),
  party: words('一方当事人住所地', 'A party lives or is seated here'),
  property: words('标的物所在地', 'The thing in dispute is here'),
  body: words('调解组织所在地', 'The mediation body is here'),
  intermediate: words('纠纷应当由中级人民法院管辖', 'The dispute belongs to the intermediate court'),
} as const

const since2022 = day('2022-01-01')
const since2024 = day('2024-01-01')

/** The courts to which both parties may take their agreement for confirmation on a day (民事诉讼法 205; before 2022: the body's place only). */
export function confirmationCourt(facts: ConfirmationFacts, courts: readonly Court[], on: Day): Jurisdiction {
  const now = courts.filter((one) => holdsOn(one, on))
  if (facts.invitedBy !== undefined) return invited(facts.invitedBy, now, on)
  const places: readonly (readonly [string, Words])[] = [
    ...(on >= since2022 ? facts.partiesTowns.map((town) => [town, because.party] as const) : []),
    ...(on >= since2022 && facts.propertyTown !== undefined ? [[facts.propertyTown, because.property] as const] : []),
    ...facts.bodyTowns.map((town) => [town, because.body] as const),
  ]
  const lost = [...new Set(places.map(([town]) => town))].filter((town) => !now.some((one) => one.towns.includes(town)))
  const warnings = lost.map((town) => words(`${town} 不在任何已录入法院的辖区内`, `${town} lies in no territory of a known court`))
  if (facts.intermediate && on >= since2022) {
    // The corresponding intermediate court: the one above the basic courts that would otherwise be competent.
    const above = now.filter((one) => one.level === 'intermediate')
    return { candidates: above.map((court) => ({ court, reasons: [because.intermediate], case: 'C', cite: articleOn('(2)', on) })), warnings: above.length ? [] : [words('没有录入中级人民法院', 'No intermediate court is known')] }
  }
  const basic = now.filter((one) => one.level === 'basic')
  const candidates = basic.flatMap((court): Candidate[] => {
    const reasons = [...new Set(places.filter(([town]) => court.towns.includes(town)).map(([, reason]) => reason))]
    return reasons.length ? [{ court, reasons, case: 'B', cite: articleOn('(2)', on) }] : []
  })
  return { candidates: candidates.toSorted((a, b) => b.reasons.length - a.reasons.length), warnings: [...warnings, ...unsureWords(candidates)] }
}

function invited(code: string, courts: readonly Court[], on: Day): Jurisdiction {
  const court = courts.find((one) => one.code === code)
  if (!court) return { candidates: [], warnings: [words(`没有录入代字为 ${code} 的法院`, `No court with the code ${code} is known`)] }
  return { candidates: [{ court, reasons: [because.invited], case: 'A', cite: on < since2022 ? cite('TY', '19') : articleOn('(1)', on) }], warnings: [] }
}

const articleOn = (item: string, on: Day): Cite => (on >= since2024 ? cite('CPL', `205${item}`) : on >= since2022 ? cite('CPL21', `201${item}`) : cite('CPL12', '194'))

const unsureWords = (candidates: readonly Candidate[]): readonly Words[] =>
  candidates.filter((one) => one.court.unsure).map(({ court }) => words(`${court.name}的辖区由推算得出，受理前请核对`, `The territory of ${court.name} was inferred: check it before filing`))

/** The basic court in whose territory a town lies on a day; undefined when the city's data has none. */
export const courtOfTown = (town: string, courts: readonly Court[], on: Day): Court | undefined =>
  courts.find((one) => one.level === 'basic' && holdsOn(one, on) && one.towns.includes(town))

/**
 * The basic courts where a suit may be filed: where the other side lives (民事诉讼法 22), and for contract and tort also where it
 * was to be performed or was done (24, 29). Exclusive jurisdiction over land (34) leaves only the land's place.
 */
export function filingCourts(
  facts: { readonly respondentTowns: readonly string[]; readonly placeTown?: string; readonly landTown?: string }, courts: readonly Court[], on: Day,
): readonly { readonly court: Court; readonly reasons: readonly Words[] }[] {
  const places: readonly (readonly [string, Words])[] = facts.landTown !== undefined
    ? [[facts.landTown, words('不动产所在地（专属管辖）', 'Place of the land (exclusive)')]]
    : [
        ...facts.respondentTowns.map((town) => [town, words('被告住所地', 'The defendant lives or is seated here')] as const),
        ...(facts.placeTown !== undefined ? [[facts.placeTown, words('合同履行地或侵权行为地', 'Place of performance or of the tort')] as const] : []),
      ]
  return courts.filter((one) => one.level === 'basic' && holdsOn(one, on)).flatMap((court) => {
    const reasons = places.filter(([town]) => court.towns.includes(town)).map(([, reason]) => reason)
    return reasons.length ? [{ court, reasons }] : []
  })
}
