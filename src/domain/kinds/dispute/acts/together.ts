import { refuse } from '../../../kernel/fault.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import { act, knownSide, partyField, whyField } from '../act.ts'
import { disclosedTo, disclosure } from '../disclosure.ts'
import { fact } from '../facts.ts'
import { askedAbout, asksAbout } from '../related.ts'

/** Several mediators at one table, and a relation that comes to light while they sit there (特邀调解规定 arts. 13, 15; 在线调解规则 arts. 11, 13). */
export const togetherActs = {
  'disclose-now': act({
    words: words('调解中披露', 'Disclose while mediating'), tone: 'quiet',
    help: words('调解前、调解中都要披露，马上告诉各方（《人民法院在线调解规则》第13条）', 'Owed before and during mediation; the parties are told at once (Online Mediation Rules of the People’s Courts, art. 13)'),
    form: form.form({ disclosed: form.text({ label: disclosure, max: 1_000 }) }),
    ready: (state, { actor }) => (actor.kind === 'officer' && (state.assignee === actor.account || state.beside?.includes(actor.account))
      ? undefined : refuse('incomplete', { what: words('您是本件的调解员', 'you mediate this') })),
    decide: (state, { disclosed }, { actor }) => (actor.kind === 'officer'
      ? { facts: [fact('mediator-disclosed', { account: actor.account, disclosed })], messages: disclosedTo(state, disclosed) } : refuse('not-allowed')),
  }),
  'drop-mediator': act({
    words: words('减少一位调解员', 'One mediator fewer'), tone: 'quiet',
    help: words('主持的一位不在此列；要换，另行选定', 'Not the one who presides: for another, choose one'),
    form: form.form({ account: form.account({ label: words('调解员', 'Mediator'), among: ['mediator'] }), why: whyField }),
    ready: (state) => (state.beside?.length ? undefined : refuse('incomplete', { what: words('一起调解的调解员', 'a mediator beside the one who presides') })),
    decide: (state, payload, world) => (state.beside?.includes(payload.account)
      ? {
        facts: [fact('mediator-left', payload)],
        messages: state.parties.map((party) => ({ to: { person: party.person }, letter: 'mediator-left', values: { code: state.code, name: world.city.account(payload.account)?.name ?? '—' } })),
      }
      : refuse('unknown-account')),
  }),
  'record-keeping': act({
    words: words('登记同意由有关系的调解员继续', 'Record that a party lets the mediator go on'), tone: 'quiet',
    help: words('由中心或司法所登记，调解员自己不登记', 'Recorded by the centre or the justice office, never by the mediator'),
    form: form.form({ person: partyField(), files: form.files({ label: words('签名的同意书', 'Signed consent') }) }),
    decide: (state, { person, files }) => {
      const hindrance = knownSide(state, person) ?? asksAbout(state, person)
      if (hindrance) return hindrance
      if (files.length === 0) return refuse('incomplete', { what: words('签名同意书的照片或扫描件', 'a picture or scan of the signed consent') })
      return { facts: askedAbout(state, person).map((account) => fact('relation-waived', { person, account, files })) }
    },
  }),
}
