import { refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import { asId } from '../../../kernel/id.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import type { Decision, Message, World } from '../../../matter/kind.ts'
import { placed } from '../../../matter/placed.ts'
import { reachOf, wayTo } from '../../../people/reach.ts'
import { interruptions } from '../../../law/limitation.ts'
import type { InterruptionKind } from '../../../law/limitation.ts'
import { act, whyField } from '../act.ts'
import { fact } from '../facts.ts'
import { grants } from '../grants.ts'
import { principals, shownName } from '../state.ts'
import type { DisputeState } from '../state.ts'
import { outOfHand } from '../tier.ts'

const cannot = (zh: string, en: string): Refused => refuse('not-possible', { what: words(zh, en) })

/** Mediation of it can still go on: what is settled, filed or over takes nothing in. */
const takesIn: readonly string[] = ['registered', 'supplementing', 'accepted', 'routed', 'preparing', 'mediating', 'signing']

/** Why this one cannot go into that one; undefined when it can. Nobody's claim may be lost in it, and nobody may learn by it what they could not read. */
const hinders = (state: DisputeState, main: DisputeState, same: boolean, world: World): Refused | undefined => {
  if (!takesIn.includes(main.stage)) return cannot('主件已经达成协议、进入法院或者办结，不能再并入；需要的可以关联', 'the main matter is settled, before a court or over, and takes nothing in; link them instead')
  if (main.frozen) return cannot('主件有人反映「不是我」，正在核实', 'somebody said “not me” in the main matter, and it is being checked')
  if (main.sealed !== state.sealed) return cannot('两件的保密设置不同，合并会让不该看的人看到', 'one of the two is sealed and the other is not: merged, somebody would read what they may not')
  if (main.track !== state.track || main.caseNo !== state.caseNo) return cannot('两件的轨道或者法院案号不同，归法院的不能并到别处', 'their tracks or case numbers differ: what is the court’s goes into nothing else')
  // Both ends are the same officer's to handle: else one centre would hand its work to another unasked.
  if (!wayTo(reachOf(world.actor, 'merge', grants), placed(main)) || outOfHand(main, world)) {
    return cannot('主件由别的中心主办，您办不了；请先移交、上提，或者由上级中心来并', 'another centre leads the main matter: transfer or escalate first, or let the centre above merge them')
  }
  const missing = principals(state).filter((person) => !principals(main).includes(person))
  if (missing.length > 0) {
    const who = (mark: string) => missing.map((person) => shownName(state, person)).join(mark)
    return refuse('incomplete', { what: words(`主件里的当事人 ${who('、')}：不是同一些人，先在主件追加，或者只关联；其实是同一个人、只是这一件登记时没有写电话或者写得不一样的，先在这一件「更正当事人信息」，选「登记错了人」，照主件的姓名和电话重写`, `${who(', ')} among the parties of the main matter: add them there first, or only link the two. If it is the same person, entered here without a phone or with another, first put the party right here: say that the wrong person was entered, and write name and phone as in the main matter`) })
  }
  const others = principals(main).some((person) => !principals(state).includes(person))
  return others && !same ? refuse('incomplete', { what: words('「是同一件事」的核对：主件还有别的当事人', 'your check that it is the same event: the main matter has other parties too') }) : undefined
}

/** Nobody hears of a matter first by its end: the other side only where it was written to before. */
const toldOf = (state: DisputeState, into: string): readonly Message[] =>
  state.parties.filter((party) => party.side === 'applicant' || state.termFrom !== undefined)
    .map((party) => ({ to: { person: party.person }, letter: 'merged', values: { code: state.code, into } }))

const put = Object.fromEntries(Object.entries(interruptions).map(([how, one]) => [how, one.words])) as Readonly<Record<InterruptionKind, (typeof interruptions)[InterruptionKind]['words']>>

/** 并案: a duplicate goes into the matter that stays, with the days on which its claim was put, its warnings and its file. */
export const mergeActs = {
  merge: act({
    words: words('并入另一件', 'Merge into another'), tone: 'quiet',
    help: words('同一些人的同一件事重复登记的才并：人都在主件里，两件都没有结束，都归您办。时效、留意和案卷跟着过去，各方会收到短信', 'For the same event of the same people, registered twice: all of them in the main matter, neither over, both yours. Limitation, warnings and the file go along, and the parties are written to'),
    form: form.form({
      code: form.code({ label: words('主件案件码', 'Code of the main matter') }), why: whyField,
      same: form.maybe(form.yes({ label: words('核对过：是同一件事', 'I have checked: it is the same event'), help: words('主件还有别的当事人时要核对', 'Needed where the main matter has other parties too') })),
    }),
    decide: (state, payload, world): Decision => {
      const other = world.matterByCode(payload.code)
      if (!other?.state || other.kind !== 'dispute' || other.id === state.id) return refuse('not-found')
      const main = other.state as DisputeState
      const hindrance = hinders(state, main, payload.same ?? false, world)
      if (hindrance) return hindrance
      const claims = [{ on: state.assertedOn, how: 'asked-mediator' as const }, ...(state.claims ?? [])]
      return {
        facts: [
          fact('merged', { into: other.id, code: main.code, body: main.body, moved: { claims: claims.length, flags: state.flags, evidence: state.evidence.length } }),
          fact('ended', { outcome: 'merged', words: payload.why }),
        ],
        messages: toldOf(state, main.code),
        also: [{ matter: other.id, act: 'take-in', payload: { from: state.id, code: state.code, claims, flags: state.flags.map((flag) => ({ flag })), evidence: state.evidence.length } }],
      }
    },
  }),
  'take-in': act({
    words: words('并入了另一件', 'Took another in'), whileHeld: true,
    form: form.form({
      from: form.text({ label: words('来自', 'From'), max: 40 }), code: form.text({ label: words('案件码', 'Case code'), max: 40 }),
      claims: form.list({ on: form.day({ label: words('哪天', 'On which day') }), how: form.choice(put, { label: words('怎么提出的', 'How') }) }, { label: words('时效中断', 'Interruptions') }),
      flags: form.maybe(form.list({ flag: form.text({ label: words('留意', 'Watch'), max: 40 }) }, { label: words('留意', 'Watch'), max: 20 })),
      evidence: form.count({ label: words('证据份数', 'Pieces of evidence'), min: 0 }),
    }),
    decide: (state, { from, code, claims, flags, evidence }) => ({
      facts: [fact('took-in', { from: asId<'matter'>(from), code, claims, flags: (flags ?? []).map((one) => one.flag).filter((flag) => !state.flags.includes(flag)), evidence })],
      messages: [{ to: state.assignee ? { account: state.assignee } : { role: 'dispatcher' as const, body: state.centre }, letter: 'took-in', values: { code: state.code, from: code } }],
    }),
  }),
}
