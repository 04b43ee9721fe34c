import type { Fact } from '../../matter/state.ts'
import type { Words } from '../../kernel/words.ts'
import { fact } from './facts.ts'
import type { Outcome } from './outcomes.ts'
import type { DisputeState } from './state.ts'

/** 告知其他途径 (人民调解法 art. 26). */
const doors = '可以向有管辖权的人民法院起诉；劳动争议可以申请仲裁；也可以请行政机关处理。（《人民调解法》第26条）'

/**
 * How mediation ends without an agreement, by track: a filed case goes to trial (委托); what the court had delegated goes back to it to
 * be registered as a suit (委派: 特邀调解规定 art. 27, 在线调解规则 art. 24); a voluntary one is concluded with the other doors told.
 */
export const endWithout = (state: DisputeState, outcome: Outcome, more: { reason?: string; words?: string | undefined; cite?: Words | undefined } = {}): Fact => {
  if (state.track === 'entrusted') return fact('ended', { outcome: 'to-trial', ...more })
  if (state.track === 'delegated' && state.court) return fact('suit-asked', { by: 'court', court: state.court })
  return fact('ended', { outcome, doors, ...more })
}

/** The letter that tells the parties. */
export const endLetter = (state: DisputeState, otherwise: string): string =>
  ({ entrusted: 'to-trial', delegated: 'back-to-court', voluntary: otherwise })[state.track]
