import { day } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { cite } from './cite.ts'
import type { Cite } from './cite.ts'
import type { Rule } from './dated.ts'

/** One thing that the joint application says or brings along. */
export type Asked = Rule<{ readonly words: Words }>

const since2022 = '2022-04-10'
const row = (name: string, label: Words, by: Cite, since = since2022, setting?: true): Asked => ({ name, words: label, cites: [by], since: day(since), ...(setting ? { setting } : {}) })

/** 随申请提交的材料: what goes with the application; what is missing the court asks for, with a term (民诉法解释 art. 354). */
export const enclosures: readonly Asked[] = [
  row('agreement', words('调解协议', 'The mediation agreement'), cite('CPI', '354')),
  row('mediated', words('调解组织主持调解的证明（协议上没有调解组织印章的，另附）', 'Proof that the body mediated it (apart, where its seal is not on the agreement)'), cite('CPI', '354')),
  row('property', words('与调解协议相关的财产权利证明（没有涉及的不用交）', 'Papers on the property it is about (none where it is about none)'), cite('CPI', '354')),
  row('identity', words('双方的身份证明、住所和联系方式', 'Both sides’ proof of identity, residence and contact'), cite('CPI', '354')),
  row('authority', words('有人代理的：授权委托书和代理人身份证明', 'Where somebody acts for a side: the power of attorney and their proof of identity'), cite('CPI', '351')),
]

/**
 * 承诺: what both sides state and promise. No text in force that was read asks for it; courts do, and their forms carry it, so that it is a
 * setting. What it speaks of are the grounds on which a court dismisses (民诉法解释 art. 358).
 */
export const undertakings: readonly Asked[] = [
  row('voluntary', words('申请人是为了解决纠纷自愿达成协议的，没有恶意串通、规避法律的行为', 'The applicants agreed of their own free will in order to settle, and neither colluded nor evaded the law'), cite('COURT', ''), '2011-01-01', true),
  row('true', words('申请书和所附材料真实；协议内容不损害国家利益、社会公共利益和他人合法权益', 'The application and its papers are true; the agreement harms neither the state, nor the public, nor the rights of others'), cite('COURT', ''), '2011-01-01', true),
  row('liable', words('因协议内容给他人造成损害的，愿意承担相应的民事责任和其他法律责任', 'Where the agreement does harm to others, the applicants answer for it in civil law and otherwise'), cite('COURT', ''), '2011-01-01', true),
]
