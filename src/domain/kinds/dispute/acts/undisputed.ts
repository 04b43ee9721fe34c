import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import type { PersonId } from '../../../kernel/id.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import { act, knownSide, partyField, selfAsSide } from '../act.ts'
import { ownConflict } from '../conflict.ts'
import { fact } from '../facts.ts'
import { principals } from '../state.ts'
import type { DisputeState } from '../state.ts'
import { asTold, proposedFacts } from '../statements.ts'
import { toConfirm, unconfirmed } from '../undisputed.ts'

/** Why nothing waits for this person's word. */
const asked = (state: DisputeState, person: PersonId): Refused | undefined => {
  const open = toConfirm(state)
  if (open.some((sheet) => unconfirmed(state, sheet).includes(person))) return undefined
  return open.length > 0 || (state.undisputed ?? []).length > 0
    ? refuse('already-done', { what: words('已确认', 'confirmed') })
    : refuse('incomplete', { what: words('调解员记载的无争议事实', 'facts that the mediator wrote down') })
}

/** What waits to be written down or confirmed. */
const waiting = (state: DisputeState): readonly string[] => [...toConfirm(state).flatMap((sheet) => sheet.points), ...proposedFacts(state)]

/** 无争议事实: written down by the mediator, confirmed by each side for itself; the only words of mediation that a court reads. */
export const undisputedActs = {
  'list-undisputed': act({
    words: words('记载无争议事实', 'Write down undisputed facts'), tone: 'quiet',
    help: words('双方都认可的事实，各自确认后可以转给法院；为和解作的让步不要写。还没确认完的，重写后重新确认；确认完的不再改（《人民法院在线调解规则》第18条、第22条）',
      'Facts that both accept; confirmed by each they may go to the court. No concessions. What is not confirmed by all is replaced and confirmed anew; what is, stands (Online Mediation Rules of the People’s Courts, arts. 18, 22)'),
    form: form.form({ points: form.list({ point: form.text({ label: words('事实', 'Fact'), max: 500 }) }, { label: words('无争议的事实', 'Undisputed facts'), min: 1, max: 50 }) }),
    ready: ownConflict,
    // What is replaced is not lost: facts that all agreed to line by line come after what waits already.
    start: (state) => {
      const points = waiting(state)
      return points.length > 0 ? { points: points.map((point) => ({ point })) } : {}
    },
    decide: (state, payload) => ({
      facts: [fact('undisputed-listed', { points: payload.points.map((one) => asTold(state, one.point, waiting(state))) })],
      messages: principals(state).map((person) => ({ to: { person }, letter: 'undisputed-listed', values: { code: state.code } })),
    }),
  }),
  'confirm-undisputed': act({
    words: words('确认无争议事实', 'Confirm the undisputed facts'), form: form.form({}),
    help: words('您确认的只是事实，不是让步；确认后可以转给法院，不能再改', 'You confirm facts only, and concede nothing; once confirmed they may go to the court and stand'),
    ready: (state, world) => {
      const me = selfAsSide(state, world)
      return isRefused(me) ? me : asked(state, me)
    },
    decide: (state, _payload, world) => {
      const me = selfAsSide(state, world)
      return isRefused(me) ? me : { facts: [fact('undisputed-confirmed', { person: me, way: 'phone' })] }
    },
  }),
  'contest-undisputed': act({
    words: words('有的不对，不确认', 'Something is wrong; I do not confirm'), tone: 'quiet',
    form: form.form({ words: form.long({ label: words('哪里不对', 'What is wrong'), max: 2_000 }) }),
    ready: (state, world) => {
      const me = selfAsSide(state, world)
      return isRefused(me) ? me : asked(state, me)
    },
    decide: (state, payload, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      return {
        facts: [fact('undisputed-contested', { person: me, words: payload.words })],
        messages: state.assignee ? [{ to: { account: state.assignee }, letter: 'undisputed-contested', values: { code: state.code } }] : [],
      }
    },
  }),
  'record-undisputed': act({
    words: words('登记书面确认的无争议事实', 'Record a confirmation on paper'), tone: 'quiet',
    help: words('在案件页打印出来，签好后拍下签名页上传', 'Print it on the case page; when it is signed upload a picture of the signed page'),
    form: form.form({ person: partyField(), files: form.files({ label: words('签名页', 'Signed page') }) }),
    ready: (state, world) => (toConfirm(state).length > 0 ? ownConflict(state, world) : refuse('incomplete', { what: words('等人确认的无争议事实', 'undisputed facts that wait to be confirmed') })),
    decide: (state, payload) => {
      const hindrance = knownSide(state, payload.person) ?? asked(state, payload.person)
      if (hindrance) return hindrance
      if (payload.files.length === 0) return refuse('incomplete', { what: words('签名页的照片', 'a picture of the signed page') })
      return {
        facts: [fact('undisputed-confirmed', { person: payload.person, way: 'paper', files: payload.files })],
        messages: [{ to: { person: payload.person }, letter: 'undisputed-in-your-name', values: { code: state.code } }],
      }
    },
  }),
}
