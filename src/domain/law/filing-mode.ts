import type { Day } from '../kernel/day.ts'
import { day } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { cite } from './cite.ts'
import type { Cite } from './cite.ts'
import { holdsOn, ruleOn } from './dated.ts'
import type { Dated, Rule } from './dated.ts'

/**
 * How a court treats a suit that could be mediated. `pre-filing-delegation`: it may be delegated before filing, with consent
 * (the model of 2016–2024). `register-then-mediate`: it is registered first, then entrusted with consent (since 2025).
 * In both a party's wish to file is never held back.
 */
export const filingModes = {
  'pre-filing-delegation': words('立案前委派调解', 'Delegated before filing'),
  'register-then-mediate': words('先登记立案，再委托调解', 'Registered first, then entrusted'),
} as const
export type FilingMode = keyof typeof filingModes

/** A court's own choice of mode for a time; none by default. */
export type CourtMode = Dated<{ readonly court: string; readonly mode: FilingMode }>

/** What holds for every court that has not chosen. */
export const nationalModes: readonly Rule<{ readonly mode: FilingMode }>[] = [
  { name: 'filing-mode', mode: 'pre-filing-delegation', since: day('2016-07-01'), until: day('2025-01-01'), cites: [cite('TY', '11')] },
  { name: 'filing-mode', mode: 'register-then-mediate', since: day('2025-01-01'), cites: [cite('OP25', '2'), cite('OP25', '3')] },
]

export interface ModeFound {
  readonly mode: FilingMode
  /** The court's own setting decided, not the national rule. */
  readonly own: boolean
  readonly cites: readonly Cite[]
  readonly warnings: readonly Words[]
}

const departs = words('该院在2025年以后仍设为立案前委派调解，与最高人民法院意见不一致；当事人坚持立案的必须立案', 'This court is set to delegate before filing after 2025, against the Supreme Court’s opinion; whoever insists must be filed')

/** The mode of a court on the day on which the suit came in. @throws before 2016-07-01, when no rule is held here. */
export function filingModeOn(court: string, on: Day, settings: readonly CourtMode[] = []): ModeFound {
  const national = ruleOn(nationalModes, 'filing-mode', on)
  const own = settings.find((one) => one.court === court && holdsOn(one, on))
  const mode = own?.mode ?? national.mode
  return { mode, own: own !== undefined, cites: national.cites, warnings: mode === 'pre-filing-delegation' && national.mode !== mode ? [departs] : [] }
}
