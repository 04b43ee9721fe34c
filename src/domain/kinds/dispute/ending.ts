import type { Fact } from '../../matter/state.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import { refusalGrounds } from '../../law/refusal-grounds.ts'
import { fact } from './facts.ts'
import type { Outcome } from './outcomes.ts'
import type { DisputeState } from './state.ts'

/** 告知其他途径 (人民调解法 art. 26). */
const otherWays = words('可以向有管辖权的人民法院起诉；劳动争议可以申请仲裁；也可以请行政机关处理。（《人民调解法》第26条）', 'A suit at the competent court is open; a labour dispute may go to arbitration; an authority may be asked as well. (People’s Mediation Law, art. 26)')
const comeAgain = words('补齐后可以重新申请；时效自首次提出之日起已中断。', 'Apply again once it is complete; limitation was interrupted on the day on which the claim was first put.')

/** A door that the law or the house names, as the end of a matter keeps it. */
export const doorsOf = (door: Words): { readonly doors: string; readonly doorsEn: string } => ({ doors: door.zh, doorsEn: door.en })

/** 按未申请处理: the registration ends, and what is missing may still be brought. */
export const endUnsupplied = (): Fact => fact('ended', { outcome: 'not-supplemented', ...doorsOf(comeAgain) })

/** The English of a door that an older record keeps in Chinese alone; itself where somebody wrote it. */
export const doorInEnglish = (zh: string): string =>
  [otherWays, comeAgain, ...refusalGrounds.flatMap((one) => one.next ?? [])].find((one) => one.zh === zh)?.en ?? zh

/**
 * How mediation ends without an agreement, by track: a filed case goes to trial (委托); what the court had delegated goes back to it to
 * be registered as a suit (委派: 特邀调解规定 art. 27, 在线调解规则 art. 24); a voluntary one is concluded with the other doors told.
 */
export const endWithout = (state: DisputeState, outcome: Outcome, more: { reason?: string; words?: string | undefined; cite?: Words | undefined } = {}): Fact => {
  if (state.track === 'entrusted') return fact('ended', { outcome: 'to-trial', ...more })
  if (state.track === 'delegated' && state.court) return fact('suit-asked', { by: 'court', court: state.court })
  return fact('ended', { outcome, ...doorsOf(otherWays), ...more })
}

/** The letter that tells the parties. */
export const endLetter = (state: DisputeState, otherwise: string): string =>
  ({ entrusted: 'to-trial', delegated: 'back-to-court', voluntary: otherwise })[state.track]
