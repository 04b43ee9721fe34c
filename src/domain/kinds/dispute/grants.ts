import type { Grants } from '../../people/grants.ts'
import type { Role } from '../../words/roles.ts'
import type { Scope } from '../../people/grants.ts'

type Cell = Readonly<Partial<Record<Role, Scope>>>

const centre: Cell = { dispatcher: 'area', 'centre-head': 'area' }
const desk: Cell = { window: 'area', ...centre }
const handling: Cell = { mediator: 'body', liaison: 'body', 'justice-office': 'area', 'centre-head': 'area' }
const bench: Cell = { judge: 'body', 'judge-assistant': 'body' }
const party: Cell = { party: 'self' }

/** role × act → scope of disputes. What is not written here is not allowed. */
export const grants: Grants = {
  list: { ...party, ...desk, ...handling, ...bench, grid: 'self', supervisor: 'area', commission: 'city', auditor: 'city', system: 'city' },
  read: { ...party, ...desk, ...handling, ...bench, grid: 'self', supervisor: 'area', auditor: 'city', system: 'city' },
  reveal: { ...desk, ...handling, ...bench },
  export: { 'centre-head': 'area', supervisor: 'area' },
  disclose: handling,
  count: { ...desk, ...handling, ...bench, supervisor: 'area', commission: 'city', leader: 'city', auditor: 'city', system: 'city' },

  open: { ...party, ...desk, mediator: 'area', 'justice-office': 'area', liaison: 'area', grid: 'area', ...bench },
  own: party,
  'add-party': { ...desk, ...handling },
  correct: { ...desk, ...handling },
  accept: { ...desk, 'justice-office': 'area', ...bench },
  refuse: { ...desk, 'justice-office': 'area' },
  'ask-supplement': { ...desk, 'justice-office': 'area', ...bench },
  supply: { ...party, window: 'area' },
  'lapse-supplement': { system: 'city' },
  'hand-to-police': { ...centre },

  // The court routes what it delegates or entrusts itself (委派、委托).
  route: { ...centre, ...bench },
  'decide-route': { 'centre-head': 'area' },
  'sign-for': { mediator: 'body', liaison: 'body', 'justice-office': 'area' },
  return: { mediator: 'body', liaison: 'body', 'justice-office': 'area' },
  escalate: { ...centre, mediator: 'body' },
  transfer: { 'centre-head': 'area' },

  notify: handling,
  contact: handling,
  consent: party,
  'record-consent': handling,
  'choose-mediator': handling,
  'prefer-mediator': party,
  'take-case': { mediator: 'assigned' },
  'tell-relation': { system: 'city' },
  'keep-mediator': party,
  'add-mediator': handling,
  'name-agent': { ...desk, ...handling },
  'decline-case': { mediator: 'assigned' },
  'lapse-choice': { system: 'city' },
  'lapse-acceptance': { system: 'city' },
  'lapse-contact': { system: 'city' },
  object: party,
  'decide-objection': { 'centre-head': 'area', 'justice-office': 'area' },

  'hold-session': { mediator: 'body' },
  'private-note': { mediator: 'assigned' },
  'ask-extension': { mediator: 'body' },
  'agree-extension': party,
  'record-extension': { mediator: 'body' },
  // The court may find that what it sent is not for mediation (不宜调解).
  fail: { mediator: 'body', ...bench },
  'list-undisputed': { mediator: 'body' },
  'confirm-undisputed': party,
  'record-undisputed': { mediator: 'body' },
  expire: { system: 'city' },
  decline: party,

  'settle-orally': { mediator: 'body' },
  'draft-agreement': { mediator: 'body' },
  redraft: { mediator: 'body' },
  sign: party,
  'record-signature': { mediator: 'body' },
  'seal-agreement': { mediator: 'assigned' },

  'wish-confirmation': party,
  'record-wish': { mediator: 'body' },
  'close-confirmation': { system: 'city' },
  'accept-confirmation': bench,
  'refuse-confirmation': { judge: 'body' },
  'ask-confirmation': bench,
  confirm: { judge: 'body' },
  'dismiss-confirmation': { judge: 'body' },
  'ask-confirmation-papers': bench,
  'extend-examination': bench,
  'let-go-confirmation': { judge: 'body' },
  'object-to-ruling': party,
  'record-ruling-objection': bench,
  'decide-ruling-objection': { judge: 'body' },
  'change-agreement': { mediator: 'body' },
  'withdraw-confirmation': party,

  'record-payment': { mediator: 'body', 'centre-head': 'area' },
  'say-received': party,
  'say-paid': party,
  breach: { mediator: 'body', system: 'city' },
  visit: { window: 'area', 'centre-head': 'area', mediator: 'body', 'justice-office': 'area' },
  'ask-visit': { system: 'city' },
  'answer-visit': party,

  'file-suit': party,
  'register-suit': { ...bench, system: 'city' },
  'return-suit': { judge: 'body' },
  'ask-suit-papers': bench,
  'close-suit': bench,
  remind: { system: 'city' },
  withdraw: party,
  'record-withdrawal': { ...desk, mediator: 'body' },
  merge: centre,
  enforce: { ...party },
  reopen: { 'centre-head': 'area' },
  archive: { mediator: 'body', window: 'area', 'centre-head': 'area' },

  'not-me': party,
  unfreeze: { 'centre-head': 'area' },
  void: { 'centre-head': 'area' },
  suspend: { mediator: 'body', 'centre-head': 'area' },
  resume: { mediator: 'body', 'centre-head': 'area' },
  'mark-overdue': { system: 'city' },
  note: { ...desk, ...handling, ...bench, supervisor: 'area' },
  'rate-risk': { ...desk, ...handling },
  'set-secrecy': { 'centre-head': 'area' },
  'add-evidence': { ...party, window: 'area', mediator: 'body' },
  link: { ...desk, mediator: 'body' },
  'ask-assist': { ...centre, mediator: 'body' },
  'tell-police': { ...desk, ...handling },
}
