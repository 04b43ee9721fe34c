import { words } from '../../kernel/words.ts'
import type { Queue } from '../../matter/kind.ts'

/** What waits for whom, in the order of a desk. */
export const queues: readonly Queue[] = [
  { name: 'to-review', words: words('待受理审查', 'To review'), roles: ['window', 'dispatcher', 'centre-head', 'justice-office'], filter: { stage: ['registered'] } },
  { name: 'received', words: words('代收，待接手', 'Taken in, not taken over yet'), roles: ['window', 'dispatcher', 'centre-head'], received: true, filter: { stage: ['registered', 'readdressing', 'supplementing'] } },
  { name: 'intake-to-decide', words: words('代收件，待裁定由谁接手', 'Taken in: to decide whose it is'), roles: ['centre-head'], filter: { stage: ['registered', 'readdressing'], toDecide: true } },
  { name: 'not-me', words: words('说「不是我」，待核实', 'Said “not me”: to check'), roles: ['centre-head'], filter: { held: 'frozen' } },
  { name: 'to-tell', words: words('须电话、寄信或上门告知', 'To ring, post or call at the door'), roles: ['window', 'centre-head', 'justice-office', 'mediator', 'judge-assistant'], filter: { toTell: true } },
  { name: 'returned', words: words('退回来的', 'Returned'), roles: ['dispatcher', 'centre-head'], filter: { stage: ['accepted'], returned: true } },
  { name: 'to-route', words: words('待分流', 'To route'), roles: ['dispatcher', 'centre-head'], filter: { stage: ['accepted'] } },
  { name: 'unsigned', words: words('待签收', 'Not signed for'), roles: ['dispatcher', 'centre-head', 'mediator', 'liaison', 'justice-office'], filter: { stage: ['routed'] } },
  { name: 'supplementing', words: words('等补正', 'Awaiting supplement'), roles: ['window'], filter: { stage: ['supplementing'] } },
  { name: 'preparing', words: words('调解前准备', 'Preparing'), roles: ['mediator', 'liaison', 'justice-office'], filter: { stage: ['preparing'] } },
  { name: 'mediating', words: words('调解中', 'In mediation'), roles: ['mediator', 'liaison', 'justice-office'], filter: { stage: ['mediating'] } },
  { name: 'mine', words: words('我经办的', 'Mine'), roles: ['mediator'], filter: { mine: true, stage: ['preparing', 'mediating', 'signing', 'agreed', 'confirming', 'performing', 'breached'] } },
  { name: 'signing', words: words('待签协议', 'To be signed'), roles: ['mediator'], filter: { stage: ['signing'] } },
  { name: 'performing', words: words('履行中', 'Being performed'), roles: ['mediator', 'centre-head'], filter: { stage: ['agreed', 'performing'] } },
  { name: 'breached', words: words('违约', 'In breach'), roles: ['mediator', 'centre-head', 'supervisor'], filter: { stage: ['breached'] } },
  { name: 'to-visit', words: words('待回访', 'To call back'), roles: ['window', 'centre-head', 'justice-office'], filter: { stage: ['visiting'] } },
  { name: 'to-archive', words: words('待归档', 'To archive'), roles: ['mediator', 'window'], filter: { stage: ['concluded'] } },
  { name: 'to-confirm', words: words('待确认', 'To confirm'), roles: ['judge', 'judge-assistant'], filter: { stage: ['confirming'] } },
  { name: 'to-file', words: words('待立案', 'To file'), roles: ['judge', 'judge-assistant'], filter: { stage: ['filing'] } },
  { name: 'entrusted', words: words('委派委托', 'Entrusted'), roles: ['judge', 'judge-assistant'], filter: { stage: ['preparing', 'mediating', 'signing', 'agreed'] } },
  { name: 'late', words: words('已超期', 'Overdue'), roles: ['centre-head', 'supervisor', 'dispatcher', 'mediator', 'judge'], filter: { late: true } },
]
