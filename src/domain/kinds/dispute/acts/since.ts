import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import { words } from '../../../kernel/words.ts'
import { asksSince } from '../../../law/since-asked.ts'
import * as form from '../../../matter/form.ts'
import type { Decision, World } from '../../../matter/kind.ts'
import { unsureType } from '../../../words/dispute-types.ts'
import { act, selfAsSide } from '../act.ts'
import { fact } from '../facts.ts'
import { sinceFaults, sinceFields, sinceOf } from '../since.ts'
import type { SinceSaid } from '../since.ts'
import type { DisputeState } from '../state.ts'
import { sideOf } from '../statements.ts'

const say = (said: SinceSaid, world: World): Decision => {
  const faults = sinceFaults(said, world.today)
  if (faults.length > 0) return refuse('invalid', { count: faults.length }, faults)
  const since = sinceOf(said, world.today)
  return since ? { facts: [fact('since-told', { since })] } : refuse('incomplete', { what: words('至少一项', 'at least one of them') })
}

/** `other` is also what stands while nobody knows the type: then it is asked, as it is when filing. */
const isAsked = ({ type, typeUnsure }: DisputeState): boolean => asksSince(typeUnsure ? unsureType : type) !== undefined

const counts = (state: DisputeState): Refused | undefined =>
  (isAsked(state) ? undefined : refuse('not-possible', { what: words('这一类纠纷不用登记', 'it does not count for this type of dispute') }))

const start = ({ since }: DisputeState): Readonly<Record<string, unknown>> => {
  if (!since) return {}
  const { told: _told, ...said } = since
  return said
}

const help = words('记得多少填多少。用来推算哪天以前要起诉、仲裁；对方和法院看不到', 'As much as is remembered. It serves to reckon by when to sue or arbitrate; neither the other side nor a court sees it')

/** 从什么时候开始: what limitation is reckoned from, said by the claimant or written down for them, at any time after filing too. */
export const sinceActs = {
  'tell-since': act({
    words: words('补充：从什么时候开始的', 'Add when it began'), tone: 'quiet', whileHeld: true, help, form: form.form(sinceFields),
    offered: (state, actor) => actor.kind === 'resident' && sideOf(state, actor.person) === 'applicant' && isAsked(state),
    rests: (state) => state.since !== undefined, start,
    decide: (state, said, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      // What the other side would say of it is a plea, and not theirs to put here.
      return sideOf(state, me) === 'applicant' ? say(said, world) : refuse('not-allowed')
    },
  }),
  'record-since': act({
    words: words('登记从什么时候开始的', 'Enter when it began'), tone: 'quiet', whileHeld: true, help, form: form.form(sinceFields),
    ready: counts, start,
    decide: (_state, said, world) => say(said, world),
  }),
}
