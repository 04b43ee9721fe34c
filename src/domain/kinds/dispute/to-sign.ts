import type { PersonId } from '../../kernel/id.ts'
import { words } from '../../kernel/words.ts'
import { effectWords, formOn, handsWords } from '../../law/agreement-form.ts'
import { findChannel } from '../../law/channels.ts'
import { citesWords } from '../../law/cite.ts'
import type { ToSign } from '../../matter/kind.ts'
import { ways } from '../../words/origins.ts'
import { agreementText } from './panels.ts'
import { mediatorsOf, principals } from './state.ts'
import type { DisputeState } from './state.ts'
import { undisputedToSign } from './undisputed.ts'

const confirmation = words('生效后，各方可以共同向人民法院申请司法确认', 'Once it is in effect the parties may together ask the court to confirm it')
const binding = words('具有合同约束力，各方应当履行', 'It binds as a contract and is to be kept')
const copies = words('各方各执一份，调解组织留存一份', 'Each party keeps one copy, the mediation body one')

/** The written agreement for signatures by hand, as it was drafted: how far it is kept by now is no part of it. Before one is drafted, the undisputed facts that wait. */
export const toSign = (state: DisputeState, nameOf: (person: PersonId) => string): ToSign | undefined => {
  const { agreement } = state
  if (agreement?.form !== 'written') return undisputedToSign(state)
  const rule = findChannel(state.channel ?? 'people', state.assertedOn)
  // Once it is in effect the form is what it was when it was signed: a later row changes no paper.
  const form = formOn(state.channel ?? 'people', agreement.effectiveOn ?? state.stageSince)
  return {
    // A draft is an offer; only what is in effect crosses to the court.
    text: { name: 'agreement', ...(agreement.effectiveOn ? {} : { table: true as const }), words: words('调解协议书', 'Mediation agreement'), lines: agreementText(agreement, agreement.clauses, nameOf) },
    effect: [effectWords(form), rule?.enforceable === 'itself' ? rule.effect : binding, ...(rule?.enforceable === 'confirmed' ? [confirmation] : []), copies],
    cite: rule && citesWords(rule.cites),
    hands: handsWords(form), mediators: mediatorsOf(state),
    signers: principals(state).map((person) => {
      const signed = agreement.signed[person]
      return { person, signed: signed && { way: ways[signed.way], on: signed.on } }
    }),
  }
}
