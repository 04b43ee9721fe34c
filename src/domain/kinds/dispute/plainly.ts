import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import type { Stage } from '../../matter/kind.ts'
import { mediationClock } from './clocks.ts'
import { courtOpen, principals, signedByAll, signedBySome } from './state.ts'
import type { DisputeState } from './state.ts'

type Says = Pick<Stage, 'plain' | 'clocks'>
/** Without clocks it speaks of no day. */
const says = (plain: Words, ...clocks: readonly string[]): Says => ({ plain, clocks })

const arbitration = words('满十五天还没谈成，您现在可以申请劳动仲裁，也可以继续谈', 'Fifteen days are over without an agreement: labour arbitration is open to you now, and the talks may go on')

/** What a stage says depends on how far its matter is: nobody is asked again what they have answered. Undefined where the stage's own sentence holds. */
export const plainly = (state: DisputeState): Says | undefined => {
  switch (state.stage) {
    case 'readdressing': return state.toDecide ? says(words('几次送去都说不归它管，市综治中心主任正在裁定由谁接手；接手前仍由首接的综治中心负责', 'Where it was sent said each time that it is not theirs; the head of the city’s centre decides whose it is, and until then the centre that received it first answers for it'), 'intake-decision') : undefined
    case 'registered': return state.unsigned ? says(words('已代收，等发生地的综治中心接手；接手前仍由首接的综治中心负责', 'Taken in for the centre of the place, which has yet to take it over; until then the centre that received it first answers for it'), 'take-over', 'intake-decision') : undefined
    case 'preparing': return state.arbitration ? says(arbitration) : preparing(state)
    case 'mediating':
      if (state.arbitration) return says(arbitration)
      return state.sessions.length > 0 ? undefined : says(words('各方都同意调解，等约定第一次调解的时间', 'All agree to mediation; the first session is to be fixed'), mediationClock, 'labour-mediation')
    // Who has signed waits for the other's name, and no longer once it is there.
    case 'signing':
      if (signedByAll(state)) return says(words('各方都签了字，调解员签名盖章后协议就生效', 'All have signed; the agreement takes effect when the mediator signs and seals it'))
      return signedBySome(state) ? says(words('有一方已签字，等还没签的一方签字', 'One side has signed; whoever has not is still to sign'), 'agreement-signing') : undefined
    // Both must ask: whoever has asked reads what it still waits for.
    case 'agreed':
      if (courtOpen(state)) return asked(state) ? says(words('有一方已申请法院确认，等另一方也申请', 'One side asked the court to confirm it; the other has yet to ask'), 'confirmation-application') : undefined
      return says(words('协议已生效，按约定履行', 'The agreement is in effect and is to be kept'), 'promise')
    default: return undefined
  }
}

const asked = (state: DisputeState): boolean => Object.values(state.confirmation?.wishes ?? {}).includes(true)

const preparing = (state: DisputeState): Says | undefined => {
  const yes = principals(state).filter((person) => state.consents[person]?.yes === true)
  if (yes.length < principals(state).length) {
    return yes.length > 0 ? says(words('有一方已同意调解，等其他各方答复', 'One side has agreed to mediation; the others have yet to answer'), 'other-side-contact', mediationClock, 'labour-mediation') : undefined
  }
  return state.assignee === undefined
    ? says(words('各方都同意调解，正在选调解员', 'All agree to mediation; a mediator is being chosen'), 'mediator-choice', 'mediator-naming')
    : says(words('各方都同意调解，等调解员答复', 'All agree to mediation; the mediator has yet to answer'), 'mediator-accepts')
}
