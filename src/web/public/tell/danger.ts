import type { TriageAnswer } from '../base/draft.ts'
import { isGrave } from '../base/grave.ts'

// A first look on the device, before anything is sent; it only decides whether “leave now” is shown.
const hints = /家暴|打我|打人|动手|威胁|恐吓|强奸|性侵|猥亵|杀|自杀|不想活|跟踪|虐待|离婚|出轨|救命|beat|hit me|threat|rape|kill|abus|divorce|afraid/i

export const isSensitive = (story: string, answer: TriageAnswer | undefined): boolean =>
  hints.test(story) || (answer?.flags.some((one) => isGrave(one.flag)) ?? false)
