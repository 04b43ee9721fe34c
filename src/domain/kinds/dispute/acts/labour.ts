import { covers } from '../../../kernel/area.ts'
import { words } from '../../../kernel/words.ts'
import type { Words } from '../../../kernel/words.ts'
import { cite, citesWords } from '../../../law/cite.ts'
import * as form from '../../../matter/form.ts'
import type { Decision, World } from '../../../matter/kind.ts'
import type { BodyCard, CityBook } from '../../../people/city-book.ts'
import { act } from '../act.ts'
import { fact } from '../facts.ts'
import { labourBy, labourRule } from '../limitation.ts'
import type { DisputeState } from '../state.ts'

/** The labour arbitration body that serves the place where it arose, the nearest first; undefined where the city has none entered. */
const arbitrationOf = (state: DisputeState, city: CityBook): BodyCard | undefined => {
  const open = [...city.bodies()].filter((one) => one.kind === 'labour-arbitration' && one.active)
  const codes = state.area.split('/')
  return open.find((one) => one.area === state.area) ?? open.find((one) => one.serves.some((code) => codes.includes(code))) ?? open.find((one) => covers(one.area, state.area))
}

const competent = citesWords([cite('LD', '21')])

/** Where arbitration is asked for: at the place where the work was done or where the employer is; the parties choose, and the former goes first. */
const whereWords = (body: BodyCard | undefined): Words => words(
  `劳动合同履行地或者用人单位所在地的劳动争议仲裁委员会（${competent.zh}）${body ? `，纠纷发生地是${body.name.zh}` : ''}`,
  `the labour arbitration commission where the work was done or where the employer is (${competent.en})${body ? `; where this arose it is ${body.name.en}` : ''}`,
)

/** Tells both that arbitration is open, where and by when, and ends nothing. */
export const openArbitration = (state: DisputeState, world: World): Decision => {
  const body = arbitrationOf(state, world.city)
  const values = { code: state.code, where: whereWords(body) }
  // By which day a claim can be pleaded away is the claimant's to know; the other side is told the rule.
  const until = (side: string) => (side === 'applicant' ? labourBy(state, world.calendar) : labourRule)
  return {
    facts: [fact('arbitration-opened', { where: body?.id })],
    messages: [
      ...state.parties.map((party) => ({ to: { person: party.person }, letter: 'arbitration-open', values: { ...values, until: until(party.side) } })),
      { to: state.assignee ? { account: state.assignee } : { role: 'mediator' as const, body: state.body }, letter: 'arbitration-open-mediator', values: { code: state.code } },
    ],
  }
}

/** 劳动争议调解: after fifteen days arbitration is open beside it. */
export const labourActs = {
  'open-arbitration': act({
    words: words('告知可以申请劳动仲裁', 'Tell that labour arbitration is open'), whileHeld: 'suspended', form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    decide: (state, _payload, world) => openArbitration(state, world),
  }),
}
