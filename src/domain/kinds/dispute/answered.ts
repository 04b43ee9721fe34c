import type { PersonId } from '../../kernel/id.ts'
import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import { principals } from './state.ts'
import type { DisputeState } from './state.ts'

/** What of a party's data can be put right. */
export const correctables = {
  name: words('姓名或名称', 'name'),
  form: words('类型', 'kind'),
  phone: words('手机号', 'phone'),
  idNumber: words('证件号码', 'identity number'),
  address: words('住址', 'address'),
} as const
export type Correctable = keyof typeof correctables

/** What a party answers for themselves: said in somebody else's name it is nobody's word. */
export const answers = {
  owned: words('「是我」的确认', 'the confirmation “this is mine”'),
  told: words('权利义务的告知', 'being told of rights and duties'),
  consent: words('同意调解的答复', 'the answer on mediation'),
  mediator: words('选定的调解员', 'the choice of mediator'),
  objection: words('更换调解员的要求', 'the objection to the mediator'),
  relation: words('对调解员关系的同意', 'letting the mediator’s relation pass'),
  lines: words('对主张的逐条答复', 'the answers to the claim, line by line'),
  facts: words('对无争议事实的确认', 'the confirmation of undisputed facts'),
  address: words('确认的送达地址', 'the confirmed address for service'),
  agent: words('委托的代理人', 'the agent named'),
  extension: words('延长期限的同意', 'the consent to more time'),
  left: words('撤回', 'the withdrawal'),
} as const satisfies Record<string, Words>
export type Answer = keyof typeof answers

/** Both sides asked for this mediator: without one of the two it is no joint choice any more. */
export const choseJointly = ({ preferred, assignee, ...state }: DisputeState, person: PersonId): boolean =>
  assignee !== undefined && preferred?.[person] === assignee && principals({ preferred, assignee, ...state }).every((one) => preferred[one] === assignee)

/** What was answered in this person's name so far. */
export const answeredBy = (state: DisputeState, person: PersonId): readonly Answer[] => {
  const said: Readonly<Record<Answer, boolean>> = {
    owned: state.parties.some((party) => party.person === person && party.owned !== undefined),
    told: state.notified.includes(person),
    consent: state.consents[person] !== undefined,
    mediator: state.preferred?.[person] !== undefined,
    objection: state.objection?.by === person,
    relation: state.related?.some((one) => one.waived.includes(person)) === true,
    lines: state.statements?.replies[person] !== undefined,
    facts: state.undisputed?.some((sheet) => sheet.confirmed[person] !== undefined) === true,
    address: state.addresses?.[person] !== undefined,
    agent: state.agents?.some((one) => one.person === person) === true,
    extension: state.extension?.agreed.includes(person) === true,
    left: state.left?.includes(person) === true,
  }
  return (Object.keys(answers) as Answer[]).filter((one) => said[one])
}
