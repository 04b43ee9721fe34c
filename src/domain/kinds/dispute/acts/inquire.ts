import { refuse } from '../../../kernel/fault.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import { act, knownParty, partyField, selfMediates } from '../act.ts'
import { ownConflict } from '../conflict.ts'
import { fact } from '../facts.ts'
import { signedHow } from '../inquiries.ts'

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
    ready: (state, world) => selfMediates(state, world) ?? (state.inquiries?.some((one) => !one.signed) ? undefined : refuse('incomplete', { what: words('一份还没有签的调查记录', 'an inquiry record that is not signed yet') })),
    decide: (state, payload) => {
      const record = state.inquiries?.[payload.no - 1]
      if (!record) return refuse('invalid', { count: 1 }, [{ path: 'no', words: words(`没有这一份，一共 ${state.inquiries?.length ?? 0} 份`, `There is none of that number; there are ${state.inquiries?.length ?? 0}`) }])
      if (record.signed) return refuse('already-done', { what: words('这一份已登记', 'this one is entered') })
      // What was not read back is not theirs, whoever signed it.
      if (!payload.readBack) return refuse('incomplete', { what: words('念给被调查人听、或者交其看过', 'reading it back to them, or letting them read it') })
      if (payload.how === 'refused' && !payload.why) return refuse('incomplete', { what: words('不签的原因和见证人', 'why they did not sign, and who witnessed it') })
      if (payload.how !== 'refused' && !payload.files?.length) return refuse('incomplete', { what: words('签名页的照片', 'a picture of the signed pages') })
      return { facts: [fact('inquiry-signed', payload)] }
    },
  }),
}
