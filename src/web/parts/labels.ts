import { channels } from '../../domain/words/channels.ts'
import { disputeTypes } from '../../domain/words/dispute-types.ts'
import { awaitsHead, flags, timesReturned } from '../../domain/words/flags.ts'
import { origins, risks } from '../../domain/words/origins.ts'
import type { Words } from '../../domain/kernel/words.ts'
import { words } from '../../domain/kernel/words.ts'
import { counted, same } from './say.ts'

/** Words of a closed list; what the list does not know is shown as it came. */
const from = (list: Readonly<Record<string, Words>>) => (name: string): Words => list[name] ?? same(name)
const byId = (list: readonly ({ readonly id: string } & Words)[]): Readonly<Record<string, Words>> => Object.fromEntries(list.map(({ id, zh, en }) => [id, { zh, en }]))

export const typeOptions = byId(disputeTypes)
const flagOptions = byId(flags)
export const typeWords = from(typeOptions)
/** Beside the six flags of a told dispute, a matter that came back carries its own. */
export const flagChoices = { ...flagOptions, returned: words('退回过', 'Was returned'), [awaitsHead]: words('等主任决定', 'Head to decide') }
const knownFlags = from(flagChoices)
const returned = words('退回 {n} 次', 'Returned once|Returned {n} times')
export const flagWords = (flag: string): Words => {
  const times = timesReturned(flag)
  return times === undefined ? knownFlags(flag) : counted(returned, times)
}
/** The flags to show: what says how often a matter came back also says that it did. */
export const flagsShown = (all: readonly string[]): readonly string[] => all.filter((flag) => flag !== 'returned' || !all.some((one) => timesReturned(one) !== undefined))
export const riskWords = from(risks)
export const originWords = from(origins)
export const channelWords = from(channels)

/** Lists whose rows are lines of a text and not things or people: they are counted as such. */
export const inLines: ReadonlySet<string> = new Set(['lines', 'clauses', 'facts', 'points'])
