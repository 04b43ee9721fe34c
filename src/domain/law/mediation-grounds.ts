import { words } from '../kernel/words.ts'
import { cite } from './cite.ts'
import { ground } from './ground.ts'
import type { Ground } from './ground.ts'

const others = words('告知仲裁、行政、诉讼等其他途径', 'Other routes are told: arbitration, administration, suit')

/** Why mediation ends (在线调解规则 25; 特邀调解规定 26; 人民调解法 26). */
export const endReasons: readonly Ground[] = [
  ground('agreement', words('达成调解协议', 'Agreement reached'), '2016-07-01', [cite('TY', '26(1)'), cite('OM', '25(1)')]),
  ground('settled-and-withdrew', words('自行和解，撤回申请', 'Settled between themselves and withdrew'), '2016-07-01', [cite('TY', '26(2)'), cite('OM', '25(2)')]),
  ground('unreachable', words('期限内无法联系到一方', 'A party could not be reached in time'), '2016-07-01', [cite('TY', '26(4)'), cite('OM', '25(3)'), cite('OM', '15')], { next: others }),
  ground('refuses-to-go-on', words('一方明确表示不愿继续', 'A party clearly refuses to go on'), '2011-01-01', [cite('PML', '17'), cite('OM', '25(4)')], { next: others }),
  ground('wide-gap', words('分歧较大，难以达成协议', 'The gap is too wide'), '2016-07-01', [cite('TY', '26(3)'), cite('OM', '25(5)')], { next: others }),
  ground('expired', words('期限届满，没有一致同意延长', 'The term ended and not everybody agreed to extend'), '2016-07-01', [cite('TY', '27'), cite('OM', '25(6)')], { next: others }),
  ground('refuses-to-sign', words('一方拒绝在协议上签字', 'A party refuses to sign'), '2022-01-01', [cite('OM', '25(7)')], { next: others }),
  ground('suspected-false', words('疑似虚假调解，中止并报告', 'Suspected sham: suspended and reported'), '2016-07-01', [cite('TY', '18')], { next: words('由法院或调解组织审查', 'The court or the body examines it') }),
  ground('mediator-refused', words('不同意指定的调解员又不另选，视为拒绝调解', 'Refuses the mediator and chooses no other: counts as refusing'), '2016-07-01', [cite('TY', '12'), cite('OM', '14')], { next: others }),
  ground('suit-filed', words('一方已起诉', 'A party has sued'), '2018-05-01', [cite('RT', '94(1)'), cite('MED', '31')], { next: words('在诉讼中可以再申请调解', 'Mediation can be asked for again in the suit') }),
  ground('other', words('其他导致调解无法进行的情形', 'Otherwise impossible'), '2016-07-01', [cite('TY', '26(4)'), cite('OM', '25(8)')], { next: others }),
]

/** Why a mediator must stand back, disclose or be replaced (回避). `waivable`: goes on if both parties, knowing it, agree. */
export type RecusalGround = Ground & { readonly waivable: boolean; readonly of: 'mediator' | 'expert' | 'judge' }
const mediator = { waivable: true, of: 'mediator' } as const
const expert = { waivable: false, of: 'expert' } as const

export const recusalGrounds: readonly RecusalGround[] = [
  { ...ground('is-party', words('本人就是当事人', 'Is a party'), '2022-01-01', [cite('OM', '13(1)')]), ...mediator },
  { ...ground('near-relative', words('是当事人或其代理人的近亲属', 'A near relative of a party or agent'), '2016-07-01', [cite('TY', '15(1)'), cite('OM', '13(1)')]), ...mediator },
  { ...ground('interest', words('与纠纷有利害关系', 'Has an interest in the dispute'), '2016-07-01', [cite('TY', '15(2)'), cite('OM', '13(2)')]), ...mediator },
  { ...ground('other-relation', words('与当事人、代理人有其他可能影响公正的关系', 'Another relation that may affect fairness'), '2016-07-01', [cite('TY', '15(3)'), cite('OM', '13(3)')]), ...mediator },
  { ...ground('lawyer-conflict', words('律师与当事人或其近亲属有利益冲突，或为一方代理', 'A lawyer with a conflict or acting for a side'), '2008-06-01', [cite('LAW', '39')]), waivable: false, of: 'mediator' },
  { ...ground('field-work', words('十二个月内曾向该当事人送达或提供其财产线索', 'Served papers on, or gave leads about, this person within 12 months'), '2000-01-01', [cite('OFFICE', '')], { setting: true }), waivable: false, of: 'mediator' },
  { ...ground('medical-relative', words('专家、鉴定人是医疗纠纷当事人或其近亲属', 'An expert who is a party or a near relative in a medical dispute'), '2018-10-01', [cite('MED', '37(1)')]), ...expert },
  { ...ground('medical-interest', words('专家、鉴定人与医疗纠纷有利害关系', 'An expert with an interest in a medical dispute'), '2018-10-01', [cite('MED', '37(2)')]), ...expert },
  { ...ground('medical-other', words('专家、鉴定人与当事人有其他可能影响公正的关系', 'An expert with another relation that may affect fairness'), '2018-10-01', [cite('MED', '37(3)')]), ...expert },
  { ...ground('judge', words('审判人员、法官助理、书记员的法定回避情形', 'Statutory grounds for judges, assistants and clerks'), '2024-01-01', [cite('CPL', '47')]), waivable: false, of: 'judge' },
]

/** What the mediator of a case may not be in the later suit (特邀调解规定 16). */
export const laterRoleBar: readonly Ground[] = [
  ground('juror', words('人民陪审员', 'Lay judge'), '2016-07-01', [cite('TY', '16')]),
  ground('agent', words('诉讼代理人', 'Agent in the suit'), '2016-07-01', [cite('TY', '16')]),
  ground('witness', words('证人', 'Witness'), '2016-07-01', [cite('TY', '16')]),
  ground('appraiser', words('鉴定人', 'Appraiser'), '2016-07-01', [cite('TY', '16')]),
  ground('interpreter', words('翻译人员', 'Interpreter'), '2016-07-01', [cite('TY', '16')]),
]
