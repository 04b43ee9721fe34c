import type { Guard, Move } from '../../matter/kind.ts'
import { courtOpen, principals } from './state.ts'
import type { DisputeState } from './state.ts'

const allOnTime = (state: DisputeState): boolean => state.pledges.every((pledge) => pledge.kept !== undefined || pledge.due >= state.stageSince)

/** Facts asked of the state after an act's facts were told. */
export const guards: Readonly<Record<string, Guard<DisputeState>>> = {
  ended: (state) => state.end !== undefined,
  suing: (state) => state.suit !== undefined && state.end === undefined,
  /** The hard gate: everybody said yes, and a mediator has taken the case. */
  ready: (state) => principals(state).every((person) => state.consents[person]?.yes === true) && state.assignee !== undefined && state.mediatorTook,
  effective: (state) => state.agreement?.effectiveOn !== undefined,
  applied: (state) => state.confirmation?.appliedOn !== undefined,
  notWanted: (state) => Object.values(state.confirmation?.wishes ?? {}).includes(false),
  /** The court has the application and has not ruled. */
  examined: (state) => state.confirmation?.appliedOn !== undefined && state.confirmation.ruled === undefined,
  kept: (state) => state.pledges.length > 0 && state.pledges.every((pledge) => pledge.kept !== undefined),
  allOnTime,
  /** Nothing is late any more, and the court can still be asked. */
  cured: (state) => allOnTime(state) && courtOpen(state),
  notKept: (state) => state.visits.at(-1)?.kept === false,
}

const working = ['registered', 'supplementing', 'accepted', 'routed', 'preparing', 'mediating', 'signing']
const preparing = ['preparing']
// A broken promise takes nobody the way to the court: that is when they need it most. Nor does a first no, within the thirty days.
const agreed = ['agreed', 'performing', 'breached']
const ruled = ['performing', 'breached', 'visiting', 'concluded']
const performing = ['agreed', 'confirming', 'performing', 'breached']
const live = [...working, 'agreed', 'confirming', 'performing', 'breached', 'visiting']

/** The chart, one row a move. First row that fits wins. */
export const moves: readonly Move[] = [
  { act: 'accept', from: ['registered'], to: 'accepted' },
  { act: 'refuse', from: ['registered', 'supplementing'], to: 'concluded' },
  { act: 'ask-supplement', from: ['registered'], to: 'supplementing' },
  { act: 'supply', from: ['supplementing'], to: 'registered' },
  { act: 'lapse-supplement', from: ['supplementing'], to: 'concluded' },
  { act: 'hand-to-police', from: working, to: 'concluded' },

  { act: 'route', from: ['accepted'], to: 'routed' },
  { act: 'decide-route', from: ['accepted'], to: 'routed' },
  { act: 'sign-for', from: ['routed'], to: 'mediating', when: 'ready' },
  { act: 'sign-for', from: ['routed'], to: 'preparing' },
  { act: 'return', from: ['routed', 'preparing'], to: 'accepted' },
  { act: 'escalate', from: ['registered', 'accepted', 'routed', 'preparing', 'mediating'], to: 'accepted' },
  { act: 'transfer', from: ['preparing', 'mediating'], to: 'routed' },

  { act: 'notify', from: preparing, to: 'same' },
  { act: 'contact', from: ['preparing', 'mediating'], to: 'same' },
  { act: 'consent', from: preparing, to: 'concluded', when: 'ended' },
  { act: 'consent', from: preparing, to: 'filing', when: 'suing' },
  { act: 'consent', from: preparing, to: 'mediating', when: 'ready' },
  { act: 'consent', from: preparing, to: 'same' },
  { act: 'record-consent', from: preparing, to: 'concluded', when: 'ended' },
  { act: 'record-consent', from: preparing, to: 'filing', when: 'suing' },
  { act: 'record-consent', from: preparing, to: 'mediating', when: 'ready' },
  { act: 'record-consent', from: preparing, to: 'same' },
  { act: 'choose-mediator', from: ['preparing', 'mediating'], to: 'preparing' },
  { act: 'prefer-mediator', from: preparing, to: 'same' },
  { act: 'take-case', from: preparing, to: 'mediating', when: 'ready' },
  { act: 'take-case', from: preparing, to: 'same' },
  { act: 'tell-relation', from: ['preparing', 'mediating', 'signing'], to: 'same' },
  { act: 'decline-case', from: preparing, to: 'same' },
  { act: 'object', from: ['preparing', 'mediating'], to: 'same' },
  { act: 'decide-objection', from: ['preparing', 'mediating'], to: 'mediating', when: 'ready' },
  { act: 'decide-objection', from: ['preparing', 'mediating'], to: 'preparing' },

  { act: 'hold-session', from: ['mediating'], to: 'same' },
  { act: 'private-note', from: ['preparing', 'mediating', 'signing'], to: 'same' },
  { act: 'ask-extension', from: ['mediating', 'signing'], to: 'same' },
  { act: 'agree-extension', from: ['mediating', 'signing'], to: 'same' },
  { act: 'record-extension', from: ['mediating', 'signing'], to: 'same' },
  { act: 'fail', from: ['preparing', 'mediating', 'signing'], to: 'filing', when: 'suing' },
  { act: 'fail', from: ['preparing', 'mediating', 'signing'], to: 'concluded' },
  { act: 'expire', from: ['preparing', 'mediating', 'signing'], to: 'filing', when: 'suing' },
  { act: 'expire', from: ['preparing', 'mediating', 'signing'], to: 'concluded' },
  { act: 'decline', from: ['mediating', 'signing'], to: 'filing', when: 'suing' },
  { act: 'decline', from: ['mediating', 'signing'], to: 'concluded' },

  { act: 'settle-orally', from: ['mediating'], to: 'agreed' },
  { act: 'draft-agreement', from: ['mediating'], to: 'signing' },
  { act: 'redraft', from: ['signing'], to: 'mediating' },
  { act: 'sign', from: ['signing'], to: 'agreed', when: 'effective' },
  { act: 'sign', from: ['signing'], to: 'same' },
  { act: 'record-signature', from: ['signing'], to: 'agreed', when: 'effective' },
  { act: 'record-signature', from: ['signing'], to: 'same' },
  { act: 'seal-agreement', from: ['signing'], to: 'agreed', when: 'effective' },
  { act: 'seal-agreement', from: ['signing'], to: 'same' },

  { act: 'wish-confirmation', from: agreed, to: 'confirming', when: 'applied' },
  { act: 'wish-confirmation', from: ['agreed'], to: 'performing', when: 'notWanted' },
  { act: 'wish-confirmation', from: agreed, to: 'same' },
  { act: 'record-wish', from: agreed, to: 'confirming', when: 'applied' },
  { act: 'record-wish', from: ['agreed'], to: 'performing', when: 'notWanted' },
  { act: 'record-wish', from: agreed, to: 'same' },
  { act: 'close-confirmation', from: ['agreed'], to: 'performing' },
  { act: 'close-confirmation', from: ['performing', 'breached'], to: 'same' },
  { act: 'accept-confirmation', from: ['confirming'], to: 'same' },
  { act: 'ask-confirmation', from: ['confirming'], to: 'same' },
  { act: 'ask-confirmation-papers', from: ['confirming'], to: 'same' },
  { act: 'extend-examination', from: ['confirming'], to: 'same' },
  { act: 'refuse-confirmation', from: ['confirming'], to: 'visiting', when: 'kept' },
  { act: 'refuse-confirmation', from: ['confirming'], to: 'performing' },
  { act: 'confirm', from: ['confirming'], to: 'visiting', when: 'kept' },
  { act: 'confirm', from: ['confirming'], to: 'performing' },
  { act: 'dismiss-confirmation', from: ['confirming'], to: 'visiting', when: 'kept' },
  { act: 'dismiss-confirmation', from: ['confirming'], to: 'performing' },
  { act: 'let-go-confirmation', from: ['confirming'], to: 'visiting', when: 'kept' },
  { act: 'let-go-confirmation', from: ['confirming'], to: 'performing' },
  { act: 'withdraw-confirmation', from: ['confirming'], to: 'same', when: 'examined' },
  { act: 'withdraw-confirmation', from: ['confirming'], to: 'visiting', when: 'kept' },
  { act: 'withdraw-confirmation', from: ['confirming'], to: 'performing' },
  { act: 'object-to-ruling', from: ruled, to: 'same' },
  { act: 'record-ruling-objection', from: ruled, to: 'same' },
  { act: 'decide-ruling-objection', from: ruled, to: 'same' },
  { act: 'change-agreement', from: ['performing', 'breached'], to: 'mediating' },

  { act: 'record-payment', from: ['agreed', 'performing', 'breached'], to: 'visiting', when: 'kept' },
  { act: 'record-payment', from: ['breached'], to: 'agreed', when: 'cured' },
  { act: 'record-payment', from: ['breached'], to: 'performing', when: 'allOnTime' },
  { act: 'record-payment', from: performing, to: 'same' },
  { act: 'say-received', from: ['agreed', 'performing', 'breached'], to: 'visiting', when: 'kept' },
  { act: 'say-received', from: ['breached'], to: 'agreed', when: 'cured' },
  { act: 'say-received', from: ['breached'], to: 'performing', when: 'allOnTime' },
  { act: 'say-received', from: performing, to: 'same' },
  { act: 'say-paid', from: performing, to: 'same' },
  { act: 'breach', from: ['agreed', 'performing'], to: 'breached' },
  { act: 'visit', from: ['visiting'], to: 'breached', when: 'notKept' },
  { act: 'visit', from: ['visiting'], to: 'concluded', when: 'ended' },
  { act: 'visit', from: ['visiting'], to: 'same' },
  { act: 'ask-visit', from: ['visiting'], to: 'same' },
  { act: 'answer-visit', from: ['visiting'], to: 'concluded', when: 'ended' },
  { act: 'answer-visit', from: ['visiting'], to: 'same' },

  { act: 'file-suit', from: live, to: 'concluded', when: 'ended' },
  { act: 'file-suit', from: live, to: 'filing' },
  { act: 'register-suit', from: ['filing'], to: 'concluded' },
  { act: 'return-suit', from: ['filing'], to: 'concluded' },
  ...['withdraw', 'record-withdrawal'].flatMap((act): Move[] => [
    { act, from: working, to: 'concluded', when: 'ended' },
    { act, from: preparing, to: 'mediating', when: 'ready' },
    { act, from: ['signing'], to: 'mediating' },
    { act, from: working, to: 'same' },
  ]),
  { act: 'merge', from: working, to: 'concluded' },
  { act: 'enforce', from: ['breached'], to: 'concluded' },
  { act: 'reopen', from: ['breached', 'concluded'], to: 'accepted' },
  { act: 'archive', from: ['concluded'], to: 'archived' },

  { act: 'own', from: '*', to: 'same' },
  { act: 'not-me', from: '*', to: 'same' },
  { act: 'unfreeze', from: '*', to: 'same' },
  { act: 'void', from: '*', to: 'concluded' },
  { act: 'suspend', from: ['preparing', 'mediating'], to: 'same' },
  { act: 'resume', from: ['preparing', 'mediating'], to: 'same' },
  { act: 'mark-overdue', from: '*', to: 'same' },
  { act: 'note', from: '*', to: 'same' },
  { act: 'rate-risk', from: '*', to: 'same' },
  { act: 'set-secrecy', from: '*', to: 'same' },
  { act: 'add-evidence', from: live, to: 'same' },
  // Consent is a hard gate for whoever comes later too: the table waits until they have answered, and a draft is drawn anew.
  { act: 'add-party', from: ['mediating', 'signing'], to: 'same', when: 'ready' },
  { act: 'add-party', from: ['mediating', 'signing'], to: 'preparing' },
  { act: 'add-party', from: working, to: 'same' },
  { act: 'correct', from: working, to: 'same' },
  { act: 'link', from: '*', to: 'same' },
  { act: 'ask-assist', from: live, to: 'same' },
  { act: 'tell-police', from: '*', to: 'same' },
]
