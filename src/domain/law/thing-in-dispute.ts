import type { DisputeType } from '../words/dispute-types.ts'
import { causePath, findCause } from './causes/catalogue.ts'

/** Whether what is quarrelled over is a thing with a place (标的物): land, a building, goods. */
export interface ThingQuestion {
  /** Undefined while nobody has settled it. */
  readonly type: string | undefined
  readonly cause?: string | undefined
}

/**
 * Causes that are about a thing: of real rights all but those that ask for money or for papers; of contracts those by which a thing changes hands, is
 * let, made or built. Codes of the catalogue; what lies below one is meant with it. Our own reading of 标的物所在地 (民事诉讼法 205(2)).
 */
const aboutThings: readonly string[] = ['P03', '88', '89', '90', '91', '92', '93', '94', '95', '96', '97', '98', '99', '116', '117', '119', '120', '140']
const notAboutThings: readonly string[] = ['44', '45', '46', '48', '49', '57', '77']

/** Types that are about a thing by themselves, where no cause is named: where one lives, what adjoins it, land that is taken, goods that were bought. */
const thingTypes: ReadonlySet<string> = new Set<DisputeType>(['housing', 'neighbour', 'expropriation', 'consumer'])

/** A claim for money alone has no place of its own; the cause says more than the type. */
export const isAboutThing = ({ type, cause }: ThingQuestion): boolean => {
  const found = cause === undefined ? undefined : findCause(cause)
  if (!found) return type !== undefined && thingTypes.has(type)
  const path = causePath(found.code).map((one) => one.code)
  return path.some((code) => aboutThings.includes(code)) && !path.some((code) => notAboutThings.includes(code))
}
