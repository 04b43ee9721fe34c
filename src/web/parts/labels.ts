import { channels } from '../../domain/words/channels.ts'
import { disputeTypes } from '../../domain/words/dispute-types.ts'
import { flags } from '../../domain/words/flags.ts'
import { origins, risks } from '../../domain/words/origins.ts'
import type { Words } from '../../domain/kernel/words.ts'
import { words } from '../../domain/kernel/words.ts'
import { same } from './say.ts'

/** Words of a closed list; what the list does not know is shown as it came. */
const from = (list: Readonly<Record<string, Words>>) => (name: string): Words => list[name] ?? same(name)
const byId = (list: readonly ({ readonly id: string } & Words)[]): Readonly<Record<string, Words>> => Object.fromEntries(list.map(({ id, zh, en }) => [id, { zh, en }]))

export const typeOptions = byId(disputeTypes)
export const flagOptions = byId(flags)
export const typeWords = from(typeOptions)
/** Beside the six flags of a told dispute, a matter that came back carries its own. */
export const flagWords = from({ ...flagOptions, returned: words('退回过', 'Was returned') })
export const riskWords = from(risks)
export const originWords = from(origins)
export const channelWords = from(channels)
