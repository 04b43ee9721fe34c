import { words } from '../../kernel/words.ts'
import type { Kind } from '../../matter/kind.ts'
import { addressActs } from './acts/address.ts'
import { agreeActs } from './acts/agree.ts'
import { confirmActs } from './acts/confirm.ts'
import { correctPartyActs } from './acts/correct-party.ts'
import { guidanceActs } from './acts/guidance.ts'
import { leaveActs } from './acts/leave.ts'
import { intakeActs } from './acts/intake.ts'
import { inquireActs } from './acts/inquire.ts'
import { mediateActs } from './acts/mediate.ts'
import { mergeActs } from './acts/merge.ts'
import { begin, openForm } from './acts/open.ts'
import { needsActs } from './acts/needs.ts'
import { performActs } from './acts/perform.ts'
import { prepareActs } from './acts/prepare.ts'
import { routeActs } from './acts/route.ts'
import { ruleActs } from './acts/rule.ts'
import { screenActs } from './acts/screen.ts'
import { sinceActs } from './acts/since.ts'
import { statementActs } from './acts/statements.ts'
import { stewardActs } from './acts/steward.ts'
import { suitActs } from './acts/suit.ts'
import { togetherActs } from './acts/together.ts'
import { undisputedActs } from './acts/undisputed.ts'
import { visitActs } from './acts/visit.ts'
import { application } from './application.ts'
import { awaited } from './awaited.ts'
import { clocks } from './clocks.ts'
import { covers } from './covers.ts'
import { ended } from './ended.ts'
import { expired } from './expired.ts'
import { grants } from './grants.ts'
import { labourActs } from './acts/labour.ts'
import { inquiriesOf } from './inquiries.ts'
import { letters } from './letters.ts'
import { guards, moves } from './moves.ts'
import { panels } from './panels.ts'
import { papers } from './papers.ts'
import { queues } from './queues.ts'
import { begun } from './reducers/begin.ts'
import { enter } from './reducers/enter.ts'
import { leave } from './reducers/leave.ts'
import { mediate } from './reducers/mediate.ts'
import { settle } from './reducers/settle.ts'
import { spokenFor } from './reducers/spoken-for.ts'
import { row } from './row.ts'
import { road, stages } from './stages.ts'
import type { DisputeState } from './state.ts'
import { principals } from './state.ts'
import { linesOf, statementKinds } from './statements.ts'
import { summary, told } from './summary.ts'
import { tells } from './tells.ts'
import { byTier } from './tier.ts'
import { titled } from './titled.ts'
import { plainly } from './plainly.ts'
import { toSign } from './to-sign.ts'

/** 纠纷: from the first contact to the day, 90 days later, when somebody checks that the promise was kept. */
export const dispute: Kind<DisputeState> = {
  name: 'dispute',
  words: words('纠纷', 'Dispute'),
  road,
  stages,
  start: 'registered',
  titled,
  open: { words: words('登记纠纷', 'Register a dispute'), form: openForm, begin },
  begun,
  acts: byTier({ ...screenActs, ...intakeActs, ...routeActs, ...prepareActs, ...mediateActs, ...togetherActs, ...labourActs, ...inquireActs, ...statementActs, ...undisputedActs, ...addressActs, ...agreeActs, ...confirmActs, ...ruleActs, ...suitActs, ...performActs, ...visitActs, ...leaveActs, ...mergeActs, ...stewardActs, ...needsActs, ...sinceActs, ...guidanceActs, ...correctPartyActs }),
  moves,
  guards,
  awaited,
  expired,
  reducers: spokenFor({ ...enter, ...mediate, ...settle, ...leave }),
  clocks,
  grants,
  queues,
  papers,
  letters,
  // What the court tells it tells itself; of a sealed matter the window knows nothing.
  byHand: (state, role) => {
    if (state.court && (role === 'judge' || role === 'judge-assistant')) return { role: 'judge-assistant', body: state.court }
    return { role: state.sealed ? 'centre-head' : 'window', body: state.centre }
  },
  tells,
  row,
  hidden: ['private-note', 'inquired', 'inquiry-signed', 'noted', 'rated', 'police-told', 'overdue', 'sealed', 'visit-answered', 'needs-told', 'to-tell', 'told-by-hand', 'judge-asked', 'since-told'],
  summary,
  told,
  ended,
  plainly,
  panels,
  namesKnownTo: (state, person) => (state.agreement && principals(state).includes(person) ? principals(state) : []),
  toSign,
  application,
  covers,
  records: inquiriesOf,
  statements: (state) => linesOf(state).map(({ no, what, text, amount, on }) => ({ no, what: statementKinds[what], text, amount, on })),
  promised: (state) => state.pledges.map(({ no, obligor, obligee, what, amount, paid, due, claimed, claimedAmount, kept }) =>
    ({ no, from: obligor, to: obligee, what, amount, paid, due, claimed, claimedAmount, kept: kept?.on })),
}
