import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import type { PersonId } from '../../../kernel/id.ts'
import { words } from '../../../kernel/words.ts'
import { handWays } from '../../../matter/common.ts'
import * as form from '../../../matter/form.ts'
import type { Decision } from '../../../matter/kind.ts'
import { needsFields, needsOf } from '../../../matter/needs.ts'
import type { Needs } from '../../../matter/needs.ts'
import type { SealedParty } from '../../../matter/party.ts'
import { act, knownParty, partyField, self } from '../act.ts'
import { fact } from '../facts.ts'
import type { DisputeState } from '../state.ts'

const anew = words('按现在的情况写全，以前登记的由这一次代替；不用帮助了就都不填', 'Say it as it is now: it takes the place of what was entered before; leave all open if no help is wanted any more')

/** Nobody who is in the dispute helps a side to fill in: neither the other side nor the person themselves. */
export const helperAmong = (parties: readonly Pick<SealedParty, 'person' | 'needs'>[], needs: Needs | undefined, path: string): Refused | undefined =>
  (needs?.helper && parties.some((party) => party.person === needs.helper?.person)
    ? refuse('invalid', { count: 1 }, [{ path, words: words('协助人不能是本案的当事人，请另填一位', 'The helper cannot be a party to this dispute; name somebody else.') }]) : undefined)

const told = (state: DisputeState, person: PersonId, said: Needs): Decision => {
  const wrong = helperAmong(state.parties, said, 'helper.phone')
  if (wrong) return wrong
  // An identity number of eighteen places tells the age; said beside it, it would stand twice.
  const known = state.parties.find((party) => party.person === person)?.idNumber?.length === 18
  return { facts: [fact('needs-told', { person, needs: needsOf(known ? { ...said, age: undefined } : said) })] }
}

/** 弱势标记、协助人: what helps a party to take part, and telling those who read no messages. */
export const needsActs = {
  'record-needs': act({
    words: words('登记需要的帮助', 'Enter what would help a party'), tone: 'quiet', whileHeld: true, help: anew, form: form.form({ person: partyField(), ...needsFields }),
    decide: (state, { person, ...said }) => knownParty(state, person) ?? told(state, person, said as unknown as Needs),
  }),
  'tell-needs': act({
    words: words('我需要一些帮助', 'I could use some help'), tone: 'quiet', whileHeld: true, help: anew, form: form.form(needsFields),
    decide: (state, said, world) => {
      const me = self(state, world)
      return isRefused(me) ? me : told(state, me, said as unknown as Needs)
    },
  }),
  'tell-by-hand': act({
    words: words('登记已电话、寄信或上门告知', 'Enter that they were told by telephone, post or at the door'), whileHeld: true,
    form: form.form({
      person: partyField(), how: form.choice(handWays, { label: words('怎么告知的', 'How they were told') }), words: form.maybe(form.text({ label: words('说明', 'Note'), max: 500 })),
    }),
    ready: (state) => (state.toTell?.length ? undefined : refuse('not-possible', { what: words('没有要打电话或寄信告知的', 'nothing waits to be told by telephone or post') })),
    decide: (state, payload) => {
      const unknown = knownParty(state, payload.person)
      if (unknown) return unknown
      if (!state.toTell?.some((one) => one.person === payload.person)) return refuse('already-done', { what: words('已告知', 'told') })
      return { facts: [{ kind: 'told-by-hand', data: payload }] }
    },
  }),
}
