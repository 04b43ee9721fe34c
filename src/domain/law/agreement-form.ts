import type { Day } from '../kernel/day.ts'
import { day } from '../kernel/day.ts'
import { words } from '../kernel/words.ts'
import type { Words } from '../kernel/words.ts'
import type { Channel } from '../words/channels.ts'
import { cite, citesWords } from './cite.ts'
import type { Cite } from './cite.ts'
import { findRow } from './dated.ts'
import type { Rule } from './dated.ts'

/** How a party sets their name to an agreement on paper. */
export const hands = {
  signature: words('签名', 'Signature'),
  seal: words('盖章', 'Seal'),
  fingerprint: words('按指印', 'Fingerprint'),
} as const
export type Hand = keyof typeof hands

/** What an agreement of a channel needs before it takes effect, and whether it may be oral. */
export type AgreementForm = Rule<{
  readonly name: Channel
  /** The mediator's signature is a condition of its effect; where it is not, the paper still bears it. */
  readonly mediator: boolean
  /** The seal of the body is a condition of its effect. */
  readonly seal: boolean
  readonly hands: readonly Hand[]
  readonly oral: boolean
}>

const every = ['signature', 'seal', 'fingerprint'] as const
const full = { mediator: true, seal: true } as const
const byParties = { mediator: false, seal: false } as const
const row = (name: Channel, since: string, form: Pick<AgreementForm, 'mediator' | 'seal' | 'hands' | 'oral'>, cites: readonly [Cite, ...Cite[]], setting?: true): AgreementForm =>
  ({ name, since: day(since), ...form, cites, ...(setting ? { setting } : {}) })

/**
 * 协议的形式要件, a row a channel: when it binds, not what it is worth (that stands in `channels.ts`). Where no text was read the strictest form is
 * asked for, as of a people's committee, and no oral agreement is taken.
 */
export const agreementForms: readonly AgreementForm[] = [
  row('people', '2011-01-01', { ...full, hands: every, oral: true }, [cite('PML', '29'), cite('PML', '28'), cite('PML', '30')]),
  row('people-industry', '2011-01-01', { ...full, hands: every, oral: true }, [cite('PML', '29'), cite('PML', '28'), cite('PML', '30')]),
  row('delegated', '2016-07-01', { ...byParties, hands: every, oral: true }, [cite('TY', '24'), cite('TY', '23')]),
  // What the parties sign goes to the court, whose mediation document takes effect (特邀调解规定 art. 20).
  row('entrusted', '2016-07-01', { ...byParties, hands: every, oral: true }, [cite('TY', '24'), cite('TY', '20'), cite('TY', '23')]),
  row('in-house', '2019-01-01', { ...full, hands: every, oral: false }, [cite('OFFICE', ''), cite('SEED', '')], true),
  row('lawyer', '2017-09-30', { ...full, hands: every, oral: false }, [cite('OFFICE', ''), cite('LWM', '', 'UNVERIFIED')], true),
  row('administrative', '2000-01-01', { ...full, hands: every, oral: false }, [cite('OFFICE', '')], true),
  row('commercial', '2026-05-01', { ...full, hands: ['signature', 'seal'], oral: false }, [cite('CMR', '22')]),
  row('labour-mediation', '2008-05-01', { ...full, hands: ['signature', 'seal'], oral: false }, [cite('LD', '14')]),
  row('petition', '2022-05-01', { ...full, hands: every, oral: false }, [cite('OFFICE', ''), cite('XF', '33', 'UNVERIFIED')], true),
  row('police', '2000-01-01', { ...full, hands: every, oral: false }, [cite('OFFICE', ''), cite('RT', '93', 'UNVERIFIED')], true),
]

const strictest: AgreementForm = row('court', '2000-01-01', { ...full, hands: every, oral: false }, [cite('OFFICE', '')], true)

/** The form asked for in a channel on a day; the strictest where no row holds. */
export const formOn = (channel: Channel, on: Day): AgreementForm => findRow(agreementForms, channel, on) ?? strictest

/** `各方签名、盖章或者按指印`. */
export const handsWords = (form: AgreementForm): Words => words(
  form.hands.map((one) => hands[one].zh).join('、').replace(/、(?=[^、]*$)/, '或者'),
  form.hands.map((one) => hands[one].en.toLowerCase()).join(', ').replace(/, (?=[^,]*$)/, ' or '),
)

/** When it takes effect, in a sentence with its source. */
export const effectWords = (form: AgreementForm): Words => {
  const by = citesWords(form.cites.slice(0, 1))
  const own = handsWords(form)
  const [zh, en] = form.mediator
    ? [`各方${own.zh}、调解员签名${form.seal ? '并加盖调解组织印章' : ''}后生效`, `It takes effect once each party has set their ${own.en}, and the mediator has signed${form.seal ? ' under the seal of the body' : ''}`]
    : [`各方${own.zh}后生效，调解员也要签名，调解组织主持的加盖印章`, `It takes effect once each party has set their ${own.en}; the mediator signs too, under the seal of the body where one presided`]
  return words(`${zh}（${by.zh}）`, `${en} (${by.en})`)
}
