import { isRefused, refuse } from '../../../kernel/fault.ts'
import { words } from '../../../kernel/words.ts'
import { servedAt, servedAtCites } from '../../../law/serving.ts'
import * as form from '../../../matter/form.ts'
import { act, knownParty, partyField, self } from '../act.ts'
import { fact } from '../facts.ts'

/** The address itself goes into the register of people, sealed; a fact keeps that and how it was confirmed, so that the other side never reads it. */
const addressFields = {
  address: form.text({ label: words('送达地址', 'Address for service'), help: words('写到门牌号；只给送达文书的人看，对方看不到', 'With the house number; only who serves papers sees it, never the other side'), max: 200 }),
  electronic: form.yes({ label: words('同意电子送达（短信和本平台）', 'Consent to electronic service (message and this platform)') }),
  receiver: form.maybe(form.text({ label: words('代收人', 'Who may take papers for you'), max: 60 })),
} as const

const told = words(`${servedAt.map((one) => one.zh).join('')}（${servedAtCites.zh}）`, `${servedAt.map((one) => one.en).join(' ')} (${servedAtCites.en})`)

/** 送达地址确认: each party’s own act, with what follows from it told first; confirmed anew whenever it changes. */
export const addressActs = {
  'confirm-address': act({
    words: words('确认送达地址', 'Confirm your address for service'), help: told, tone: 'quiet', whileHeld: true, form: form.form(addressFields),
    decide: (state, { electronic, receiver }, world) => {
      const me = self(state, world)
      return isRefused(me) ? me : { facts: [fact('address-confirmed', { person: me, electronic, receiver, way: 'phone' })] }
    },
  }),
  'record-address': act({
    words: words('登记送达地址确认书', 'Record an address for service'), help: told, tone: 'quiet', whileHeld: true,
    form: form.form({ person: partyField(), ...addressFields, files: form.files({ label: words('签名的送达地址确认书', 'The signed form') }) }),
    decide: (state, { person, electronic, receiver, files }) => {
      const unknown = knownParty(state, person)
      if (unknown) return unknown
      if (files.length === 0) return refuse('incomplete', { what: words('签名确认书的照片或扫描件', 'a picture or scan of the signed form') })
      return {
        facts: [fact('address-confirmed', { person, electronic, receiver, way: 'paper', files })],
        messages: [{ to: { person }, letter: 'address-in-your-name', values: { code: state.code } }],
      }
    },
  }),
}
