import { words } from '../kernel/words.ts'

/** Kinds of mediator; three pools of the model 三大调解 are in-house, lawyer and invited. */
export const mediatorKinds = {
  people: words('人民调解员', 'People’s mediator'),
  'in-house': words('专职调解员', 'Court in-house mediator'),
  lawyer: words('律师调解员', 'Lawyer-mediator'),
  invited: words('特邀调解员', 'Invited mediator'),
  industry: words('行业调解员', 'Trade mediator'),
  commercial: words('商事调解员', 'Commercial mediator'),
  administrative: words('行政调解员', 'Administrative mediator'),
} as const

export type MediatorKind = keyof typeof mediatorKinds
