import { refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import type { PersonId } from '../../../kernel/id.ts'
import { words } from '../../../kernel/words.ts'
import type { Words } from '../../../kernel/words.ts'
import { citesWords } from '../../../law/cite.ts'
import { sealedBy } from '../../../law/sealing.ts'
import * as form from '../../../matter/form.ts'
import type { Decision, Message, World } from '../../../matter/kind.ts'
import { alreadyHere, partyForms, sideWords } from '../../../matter/party.ts'
import type { Party } from '../../../matter/party.ts'
import type { Fact } from '../../../matter/state.ts'
import { disputeTypeWords } from '../../../words/dispute-words.ts'
import { seenThings } from '../../../words/seen.ts'
import type { SeenThing } from '../../../words/seen.ts'
import { act, partyField, whyField } from '../act.ts'
import { answeredBy, answers, choseJointly, correctables } from '../answered.ts'
import type { Correctable } from '../answered.ts'
import { ownConflict } from '../conflict.ts'
import { fact } from '../facts.ts'
import { grants } from '../grants.ts'
import { shownName } from '../state.ts'
import type { DisputeState } from '../state.ts'
import { knows } from './leave.ts'
import { located, titleOf } from './open.ts'
import { firstSaid } from './route.ts'

/** What the door makes of the form: who that is now, with masks for numbers, and what of it is new. `to.person` is `person` where it is the same one. */
export interface SealedCorrection {
  readonly person: PersonId
  readonly to: { readonly person: PersonId; readonly form: keyof typeof partyForms; readonly name: string; readonly place?: string | undefined; readonly phone?: string | undefined; readonly idNumber?: string | undefined; readonly minor?: true | undefined }
  readonly changed: readonly Correctable[]
  readonly seen: SeenThing
  readonly why: string
}

const correctForm = form.form({
  person: partyField(words('更正谁', 'Whose data')),
  name: form.maybe(form.text({ label: words('姓名或名称改成', 'Name, as it should be'), help: words('写全名；没错的不用填，下面几项也一样', 'In full; leave empty what is right, here and below'), max: 120 })),
  form: form.maybe(form.choice(partyForms, { label: words('类型改成', 'Kind, as it should be') })),
  phone: form.maybe(form.phone({ label: words('手机号改成', 'Mobile phone, as it should be') })),
  idNumber: form.maybe(form.identity({ label: words('证件号码改成', 'ID number, as it should be'), help: words('个人填身份证等证件号码，单位填统一社会信用代码', 'Of a person the number of their papers, of a company its unified social credit code') })),
  address: form.maybe(form.text({ label: words('住址改成', 'Address, as it should be'), max: 200 })),
  other: form.maybe(form.yes({
    label: words('登记错了人：要换成另一个人', 'The wrong person was entered: it is somebody else'),
    help: words('家人、同事共用一个手机号的也选。换人时把新的人的资料填全，没填的不会从原来的人那里带过来', 'Also where family or colleagues share a phone. Then give all that is known of the new person: nothing is taken over from the first'),
  })),
  seen: form.choice(seenThings, { label: words('核对了什么', 'What was looked at') }),
  why: whyField,
})

/** Said before it is done: what stands, and of each party what would be asked again. */
const forewarned = (state: DisputeState): Words => {
  const said = state.parties.flatMap((party) => {
    const all = answeredBy(state, party.person)
    return all.length === 0 ? [] : [{ who: shownName(state, party.person), all: all.map((one) => answers[one]) }]
  })
  const list = (language: 'zh' | 'en', [colon, comma, semicolon]: readonly [string, string, string]) => said.map(({ who, all }) => `${who}${colon}${all.map((one) => one[language]).join(comma)}`).join(semicolon)
  return words(
    `同一个人（手机号、证件号码有一样没变，姓名只是写错字）：只改登记，答复过的都算数。换了人：原来的人马上看不到这件事，只会被告知登记有误；以其名义答复过的作废，重新问新的人。${said.length > 0 ? `现在换人要重新问的——${list('zh', ['：', '、', '；'])}。` : '现在还没有人答复过，换了人也没有要重新问的。'}时效从最先提出的那天算，不变。`,
    `The same person (the phone or the identity number stays, and of the name a letter was wrong): only the entry changes and what they answered stands. Somebody else: the first sees nothing of the matter from then on and is told only that the entry was a mistake; what was answered in their name is void and the new person is asked. ${said.length > 0 ? `Asked again if the person changes: ${list('en', [': ', ', ', '; '])}. ` : 'Nobody has answered anything yet, so that nothing would be asked again. '}The day on which the claim was put stands.`,
  )
}

const wrongAt = (path: string, said: Words): Refused => refuse('invalid', { count: 1 }, [{ path, words: said }])

/** Whom the corrected description may not mean. */
const impossible = (state: DisputeState, was: Party, to: PersonId): Refused | undefined => {
  if (to === was.person) return undefined
  if (state.filedBy === was.person) return wrongAt('phone', words('这件是本人用自己的手机登记的，不会登记错人：姓名、证件号码、住址可以更正，手机号要换的，同时核对证件号码。替别人登记的，请其为那个人另行登记', 'They filed it themselves with a phone that they proved, so that it is not somebody else: name, identity number and address can be put right, and the phone where the identity number stays. What they filed for another is registered anew for that person'))
  if (state.parties.some((party) => party.person === to)) return wrongAt('name', alreadyHere)
  return state.parties.some((party) => party.needs?.helper?.person === to)
    ? wrongAt('phone', words('这个人是本件一方的协助人，不能同时是当事人：先改协助人', 'This person helps a party here and cannot be one: name another helper first')) : undefined
}

/** The new person hears of it as anybody in whose name a matter stands; the other side before it is its turn hears of nothing. */
const firstWord = (state: DisputeState, was: Party, { to }: SealedCorrection): readonly Message[] => {
  if (!to.phone || !(was.side === 'applicant' || state.termFrom !== undefined)) return []
  const [letter, values] = was.side === 'applicant' ? ['opened-in-your-name', { code: state.code }] as const : ['consent-asked', { code: state.code, first: firstSaid(state) }] as const
  return [{ to: { person: to.person }, letter, values }]
}

const tellReplaced = (state: DisputeState, was: Party, correction: SealedCorrection, world: World): readonly Message[] => {
  const values = { code: state.code, side: sideWords[was.side] }
  const mine = world.actor.kind === 'officer' ? world.actor.account : undefined
  return [
    ...(was.phone && knows(state, was) ? [{ to: { person: was.person }, letter: 'entered-by-mistake', values: { code: state.code } }] : []),
    ...firstWord(state, was, correction),
    ...state.parties.filter((party) => party.person !== was.person && knows(state, party)).map((party) => ({ to: { person: party.person }, letter: 'party-put-right', values })),
    ...(state.assignee && (state.assignee !== mine || choseJointly(state, was.person)) ? [{ to: { account: state.assignee }, letter: 'party-put-right-desk', values }] : []),
  ]
}

const tellPutRight = (state: DisputeState, was: Party, { changed }: SealedCorrection): readonly Message[] => {
  const what = words(changed.map((one) => correctables[one].zh).join('、'), changed.map((one) => correctables[one].en).join(', '))
  return knows(state, was) ? [{ to: { person: was.person }, letter: 'put-right', values: { code: state.code, what } }] : []
}

/** 更正当事人信息: a slip of the pen, or the wrong person altogether. */
export const correctPartyActs = {
  'correct-party': act({
    words: words('更正当事人信息', 'Put a party’s data right'), tone: 'quiet', whileHeld: true, corrects: true, form: correctForm, note: forewarned,
    ready: (state, world) => {
      // What somebody says is not theirs is settled by who settles that.
      if (state.frozen && !grants['unfreeze']?.[world.role]) return refuse('frozen')
      // Whoever has a relation to a party does not get rid of it by making somebody else of them.
      const related = ownConflict(state, world)
      if (related) return related
      return state.agreement
        ? refuse('not-possible', { what: words('协议已经写好，上面写着各方是谁。先「改写协议」（已签的作废），更正后再写、再请各方签', 'the agreement is written and names the parties. Take it back with “Rewrite the agreement” first (signatures given are void), then put this right and have it signed anew') }) : undefined
    },
    decide: (state, payload, world): Decision => {
      const correction = payload as unknown as SealedCorrection
      const { person, changed, seen, why } = correction
      const to = located(correction.to, world.city)
      const was = state.parties.find((party) => party.person === person)
      if (!was) return refuse('unknown-party')
      const hindrance = impossible(state, was, to.person)
      if (hindrance) return hindrance
      const same = to.person === person
      const sealing = state.sealed ? undefined : sealedBy({ flags: [], minorParty: to.minor === true }, world.today)
      const type = state.typeUnsure ? undefined : state.type as keyof typeof disputeTypeWords
      const facts: Fact[] = [
        fact('party-corrected', {
          person, was: { form: was.form, name: was.name, ...(was.place ? { place: was.place } : {}), phone: was.phone, idNumber: was.idNumber }, to, same, changed, again: same ? [] : answeredBy(state, person), seen, why,
          title: titleOf(state.parties.map((party) => (party === was ? { ...to, side: was.side } : party)), type, state.amount),
        }),
        ...(sealing ? [{ kind: 'sealed', data: { sealed: true, words: `${sealing.words.zh}（${citesWords(sealing.cites).zh}）` } }] : []),
        // It was not them, and now it is not in their name either: what they asked for is done.
        ...(!same && state.frozen?.by === person ? [{ kind: 'unfrozen', data: { finding: 'put-right', words: why } }] : []),
      ]
      return { facts, messages: same ? tellPutRight(state, was, correction) : tellReplaced(state, was, correction, world) }
    },
  }),
}
