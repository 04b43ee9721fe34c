import { unsureType } from '../words/dispute-types.ts'
import type { DisputeType } from '../words/dispute-types.ts'

/**
 * Of which types it is asked: where a claim can be pleaded away by time (民法典 art. 188), and for labour also when the job ended (劳动争议调解仲裁法
 * art. 27). Not in a family, among neighbours, over land: support, stopping harm and returning what is registered know no limitation (民法典 art. 196).
 * While nobody knows the type it is asked too, as long as it is remembered, and nothing is reckoned from it before the type is settled.
 */
const asked: Readonly<Partial<Record<DisputeType | typeof unsureType, 'harm' | 'job'>>> = {
  [unsureType]: 'harm',
  contract: 'harm', business: 'harm', tort: 'harm', labour: 'job', traffic: 'harm', medical: 'harm', property: 'harm', consumer: 'harm', finance: 'harm', environment: 'harm', ip: 'harm',
}

/** `job`: also when the job ended. Undefined where it is not asked. */
export const asksSince = (type: string | undefined): 'harm' | 'job' | undefined => asked[type as DisputeType | typeof unsureType]

const jobMembers: readonly string[] = ['still', 'leftOn']

/** Whether this member of the question is for this type. */
export const sinceMember = (type: string | undefined, name: string): boolean => asksSince(type) === 'job' || (asksSince(type) === 'harm' && !jobMembers.includes(name))
