import { formatDay } from '../../../kernel/day.ts'
import { refuse } from '../../../kernel/fault.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import { unfitReasons } from '../../../law/refusal-grounds.ts'
import { act } from '../act.ts'
import { endLetter, endWithout } from '../ending.ts'
import { groundOn, optionsOf } from '../grounds.ts'
import { fact } from '../facts.ts'
import { suitEnds } from '../outcomes.ts'
import { nextPledge } from '../clocks.ts'
import { principals } from '../state.ts'

/** The suit beside mediation: what the suit papers lack, how a filed case ends when it was settled, and what is said before a day comes. */
export const suitActs = {
  'ask-suit-papers': act({
    words: words('一次性告知补正', 'Say at once what the suit papers lack'), tone: 'quiet', whileHeld: true,
    help: words('七天自补正后起算（《登记立案若干问题的规定》第7条、第8条）', 'The seven days run from the correction (Provisions on Case Registration, arts. 7, 8)'),
    form: form.form({ what: form.long({ label: words('一次说清还缺什么', 'Say at once all that is missing'), max: 2_000 }) }),
    ready: (state) => (state.suit?.lacks || state.suit?.suppliedOn ? refuse('already-done', { what: words('已告知过一次', 'told once already') }) : undefined),
    decide: (state, payload) => ({
      facts: [fact('suit-papers-asked', payload)],
      messages: principals(state).filter((person) => state.suit?.by === person || state.suit?.by === 'court').map((person) => ({ to: { person }, letter: 'suit-papers-asked', values: { code: state.code, what: payload.what } })),
    }),
  }),
  'find-unfit': act({
    words: words('不宜调解，收回', 'Unfit for mediation: take it back'), tone: 'danger',
    form: form.form({ reason: form.choice(optionsOf(unfitReasons), { label: words('原因', 'Reason') }), words: form.long({ label: words('说明', 'Explanation'), max: 2_000 }) }),
    ready: (state) => (state.track === 'voluntary' ? refuse('not-possible', { what: words('只有法院委派、委托的案件可以退回法院', 'only a case that the court sent can go back to it') }) : undefined),
    decide: (state, payload, world) => {
      const ground = groundOn(unfitReasons, payload.reason, world.today)
      if (!ground) return refuse('incomplete', { what: words('今天有效的依据', 'a ground that is in force today') })
      return {
        facts: [endWithout(state, 'failed', { reason: payload.reason, words: payload.words, cite: ground.words })],
        messages: state.parties.map((party) => ({ to: { person: party.person }, letter: endLetter(state, 'ended'), values: { code: state.code } })),
      }
    },
  }),
  'close-suit': act({
    words: words('结案：调解书、撤诉或其他方式', 'Close the suit: mediation document, withdrawal or otherwise'),
    help: words('调解书经双方签收后生效；调解结案、撤诉的，案件受理费减半（《诉讼费用交纳办法》第15条）', 'A mediation document takes effect once both have signed for it; the fee is halved on settlement or withdrawal (Measures on Litigation Fees, art. 15)'),
    form: form.form({ how: form.choice(suitEnds, { label: words('怎么结案', 'How') }), no: form.maybe(form.text({ label: words('文书案号', 'Number of the document'), max: 60 })), words: form.maybe(form.long({ label: words('说明', 'Note'), max: 2_000 })) }),
    ready: (state) => {
      if (state.track !== 'entrusted') return refuse('not-possible', { what: words('只有已立案、法院委托调解的案件才这样办结', 'only a filed case that the court entrusted ends like this') })
      return state.suitClosed ? refuse('already-done', { what: words('已结案', 'closed') }) : undefined
    },
    decide: (state, payload) => (payload.how === 'writ' && !payload.no
      ? refuse('incomplete', { what: words('调解书的案号', 'the number of the mediation document') })
      : {
        facts: [fact('suit-closed', payload)],
        messages: state.parties.map((party) => ({ to: { person: party.person }, letter: 'suit-closed', values: { code: state.code, how: suitEnds[payload.how] } })),
      }),
  }),
  remind: act({
    words: words('到期前提醒', 'Remind before the day'), form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    decide: (state, payload) => {
      const pledge = nextPledge(state)
      if (payload.clock === 'promise-reminder' && pledge) {
        return { facts: [fact('reminded', { of: `promise ${pledge.no}` })], messages: [{ to: { person: pledge.obligor }, letter: 'promise-due', values: { code: state.code, no: pledge.no, due: words(formatDay(pledge.due, 'zh'), formatDay(pledge.due, 'en')) } }] }
      }
      const silent = principals(state).filter((person) => state.confirmation?.wishes[person] === undefined)
      return { facts: [fact('reminded', { of: 'confirmation' })], messages: silent.map((person) => ({ to: { person }, letter: 'confirmation-closing', values: { code: state.code } })) }
    },
  }),
}
