import { refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import { words } from '../../../kernel/words.ts'
import type { Words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import { act, knownParty, partyField, selfMediates } from '../act.ts'
import { ownConflict } from '../conflict.ts'
import { fact } from '../facts.ts'
import { signedHow } from '../inquiries.ts'
import type { DisputeState } from '../state.ts'

/** The numbers of the records of which nobody has entered how they were signed. */
const waiting = (state: DisputeState): readonly number[] => (state.inquiries ?? []).flatMap((one, at) => (one.signed ? [] : [at + 1]))

/** What is missing, and at its field what to do about it. */
const lacks = (path: string, what: Words, todo: Words): Refused => refuse('incomplete', { what }, [{ path, words: todo }])

/** 调查记录: what somebody said to the mediator, written down, read back and signed. It is part of the file and not of the evidence: the parties and the court do not read it. */
export const inquireActs = {
  'record-inquiry': act({
    words: words('做调查记录', 'Write an inquiry record'), tone: 'quiet',
    help: words('向当事人、证人、邻居了解情况时写；写好打印出来，念给对方听、请其核对后签名，再登记怎么签的', 'For what a party, a witness or a neighbour says. Print it, read it back, let them check and sign it, then enter how it was signed'),
    form: form.form({
      person: form.maybe(partyField(words('问的是当事人', 'A party was asked'))),
      whom: form.maybe(form.text({ label: words('问的是别人：姓名', 'Somebody else was asked: name'), max: 60 })),
      whoIs: form.maybe(form.text({ label: words('身份，和当事人什么关系', 'Who they are to the parties'), max: 120 })),
      on: form.day({ label: words('哪天', 'On which day') }),
      time: form.maybe(form.text({ label: words('几点到几点', 'From when to when'), max: 40 })),
      place: form.text({ label: words('在哪里', 'Where'), max: 120 }),
      recorder: form.maybe(form.text({ label: words('记录人（不是您时填）', 'Who wrote it down, if not you'), max: 60 })),
      words: form.long({ label: words('问和答', 'Questions and answers'), max: 20_000 }),
    }),
    ready: (state, world) => selfMediates(state, world) ?? ownConflict(state, world),
    decide: (state, payload, world) => {
      if (payload.on > world.today) return refuse('invalid', { count: 1 }, [{ path: 'on', words: words('不能在今天之后', 'It cannot lie after today.') }])
      if ((payload.person === undefined) === (payload.whom === undefined)) {
        return refuse('invalid', { count: 1 }, [{ path: 'whom', words: words('选一位当事人，或者写别人的姓名，只填一个', 'Choose a party, or write the name of somebody else: one of the two') }])
      }
      const unknown = payload.person && knownParty(state, payload.person)
      if (unknown) return unknown
      return world.actor.kind === 'officer' ? { facts: [fact('inquired', { ...payload, asker: world.actor.account })] } : refuse('not-allowed')
    },
  }),
  'sign-inquiry': act({
    words: words('登记调查记录怎么签的', 'Enter how an inquiry record was signed'), tone: 'quiet',
    form: form.form({
      no: form.count({ label: words('第几份', 'Which record'), min: 1 }),
      readBack: form.yes({ label: words('已念给被调查人听，或者交其看过，没有错漏', 'It was read back to them, or read by them, and is right') }),
      how: form.choice(signedHow, { label: words('怎么签的', 'How it was signed') }),
      why: form.maybe(form.text({ label: words('不签的，写明原因和见证人', 'If they did not sign: why, and who witnessed it'), max: 500 })),
      files: form.maybe(form.files({ label: words('签名页照片', 'Picture of the signed pages') })),
    }),
    ready: (state, world) => selfMediates(state, world)
      ?? (waiting(state).length > 0 ? undefined : refuse('incomplete', { what: words('一份还没有签的调查记录，请先「做调查记录」', 'an inquiry record that is not signed yet: write one first, under “Write an inquiry record”') })),
    decide: (state, payload) => {
      const record = state.inquiries?.[payload.no - 1]
      const open = waiting(state)
      const next = words(`没有登记的：第 ${open.join('、')} 份，请从中选`, `Not entered yet: no. ${open.join(', ')}. Choose one of these`)
      if (!record) return refuse('invalid', { count: 1 }, [{ path: 'no', words: words(`没有第 ${payload.no} 份，${next.zh}`, `There is no record no. ${payload.no}. ${next.en}`) }])
      if (record.signed) return refuse('already-done', { what: words(`第 ${payload.no} 份已登记`, `record no. ${payload.no} is entered`) }, [{ path: 'no', words: next }])
      // What was not read back is not theirs, whoever signed it.
      if (!payload.readBack) return lacks('readBack', words('念给被调查人听、或者交其看过', 'reading it back to them, or letting them read it'), words('先念给被调查人听，或者交其看过，核对没有错漏，再选“是”', 'Read it back to them or let them read it; once it is right, choose “yes”'))
      if (payload.how === 'refused' && !payload.why) return lacks('why', words('不签的原因和见证人', 'why they did not sign, and who witnessed it'), words('写明为什么不签、谁在场见证', 'Say why they did not sign, and who was there to witness it'))
      if (payload.how !== 'refused' && !payload.files?.length) return lacks('files', words('签名页的照片', 'a picture of the signed pages'), words('先上传签名页的照片；没有签的，「怎么签的」选“没有签”', 'Upload a picture of the signed pages first; if they did not sign, choose “Did not sign”'))
      return { facts: [fact('inquiry-signed', payload)] }
    },
  }),
}
