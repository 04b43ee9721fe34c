import { day } from '../kernel/day.ts'
import type { Day } from '../kernel/day.ts'
import { words } from '../kernel/words.ts'
import type { Words } from '../kernel/words.ts'
import type { DisputeType } from '../words/dispute-types.ts'
import { cite } from './cite.ts'
import type { Cite } from './cite.ts'
import { rowsOn } from './dated.ts'
import type { Rule } from './dated.ts'

/** One sentence of the law that a person with a dispute of this type should know first, in everyday words. */
export type PlainLaw = Rule<{ readonly type: DisputeType; readonly words: Words }>

const civilCode = '2021-01-01'

const row = (type: DisputeType, name: string, zh: string, en: string, since: string, cites: readonly [Cite, ...Cite[]]): PlainLaw => ({
  name: `${type}/${name}`, type, words: words(zh, en), since: day(since), cites, ...(cites.every((one) => one.sure === 'UNVERIFIED') ? { setting: true as const } : {}),
})

/** What the law says of each type, the most useful first. Only what nearly every case of the type turns on; the rest is for a lawyer. */
export const plainLaw: readonly PlainLaw[] = [
  row('family', 'divorce', '起诉离婚，法院应当先调解；感情确已破裂、调解无效的，才准离。', 'In a divorce suit the court must mediate first; it grants the divorce when affection is truly broken and mediation fails.', civilCode, [cite('CC', '1079')]),
  row('family', 'children', '离婚不改变父母和孩子的关系，双方仍要抚养、教育、保护孩子。', 'Divorce does not end the tie to the children: both parents still raise, teach and protect them.', civilCode, [cite('CC', '1084', 'V2')]),
  row('neighbour', 'fair', '邻居之间要方便生活、团结互助、公平合理；自家方便，不能让别家受损。', 'Neighbours deal fairly and help each other; one’s own convenience may not harm the other home.', civilCode, [cite('CC', '288', 'V2')]),
  row('neighbour', 'emission', '不能违反规定排放噪声、污水、油烟、强光等妨碍别人。', 'Noise, waste water, fumes or glare may not be let out against the rules.', civilCode, [cite('CC', '294', 'V2')]),
  row('housing', 'register', '房子是谁的，以不动产登记簿为准。', 'Who owns a home is what the property register says.', civilCode, [cite('CC', '216', 'V2')]),
  row('housing', 'breach', '租房、买房按合同办；没做到的一方要继续做、补救或者赔偿。', 'Leases and sales follow the contract; who breaks it must perform, make good or pay damages.', civilCode, [cite('CC', '577', 'V2')]),
  row('contract', 'perform', '约好的要全面做到，讲诚信。', 'What was agreed must be done in full and in good faith.', civilCode, [cite('CC', '509', 'V2')]),
  row('contract', 'breach', '没做到或者没按约定做的，要继续做、补救或者赔偿。', 'Who does not perform, or not as agreed, must perform, make good or pay damages.', civilCode, [cite('CC', '577', 'V2')]),
  row('business', 'partners', '合伙的盈亏先看合同；没约定又谈不拢的，按实际出资比例分，出资比例说不清的平均分。', 'Partners share as their contract says; failing that by what each paid in, and if that is unclear, equally.', civilCode, [cite('CC', '972', 'UNVERIFIED')]),
  row('business', 'breach', '没按约定做的，要继续做、补救或者赔偿。', 'Who does not perform as agreed must perform, make good or pay damages.', civilCode, [cite('CC', '577', 'V2')]),
  row('tort', 'fault', '因过错伤人、损物的，要负责赔偿。', 'Who by fault harms a person or a thing is liable.', civilCode, [cite('CC', '1165')]),
  row('tort', 'damages', '伤了人，要赔医疗费、护理费、交通费、误工费等；致残、致死的另有赔偿金。', 'For injury: treatment, care, travel and lost earnings; more for disability or death.', civilCode, [cite('CC', '1179')]),
  row('labour', 'wages', '工资要按月用货币付给本人，不能克扣、不能无故拖欠。', 'Wages are paid monthly, in money, to the worker; they may not be cut or withheld without cause.', '1995-01-01', [cite('LAB', '50')]),
  row('labour', 'limit', '申请劳动仲裁的时效是一年；还在职时的欠薪不受这一年限制，离职后一年内要提出。', 'Arbitration must be asked for within a year; for unpaid wages the year only starts when the job ends.', '2008-05-01', [cite('LD', '27')]),
  row('labour', 'first', '劳动争议要先仲裁，对裁决不服再起诉；调解随时都可以。', 'A labour dispute goes to arbitration before a suit; mediation is open at any time.', '2008-05-01', [cite('LD', '5')]),
  row('traffic', 'order', '赔偿的顺序：先交强险，不够的由商业险，还不够的由责任人赔。', 'Who pays: first the compulsory insurance, then the commercial one, then the person liable.', civilCode, [cite('CC', '1213')]),
  row('medical', 'fault', '诊疗中受到损害，医院或医务人员有过错的，由医院赔偿。', 'If a patient is harmed and the hospital or its staff are at fault, the hospital pays.', civilCode, [cite('CC', '1218')]),
  row('medical', 'records', '您有权查阅、复制病历，医院应当及时提供。', 'You may see and copy the medical records; the hospital must hand them over promptly.', civilCode, [cite('CC', '1225')]),
  row('property', 'fee', '物业按约定服务了，业主就要交物业费；物业不能用停水、停电、停气来催费。', 'If the service was given the fee is owed; the manager may not cut water, power or gas to collect it.', civilCode, [cite('CC', '944', 'V2')]),
  row('expropriation', 'fair', '征地要公平、合理补偿，保证原来的生活水平不降低、长远生计有保障。', 'Land is taken against fair compensation that keeps the standard of living and secures the future.', '2020-01-01', [cite('LAM', '48')]),
  row('expropriation', 'review', '不服征收决定，知道之日起 60 天内可以申请行政复议。', 'Against the decision, administrative reconsideration can be asked for within 60 days of knowing it.', '2024-01-01', [cite('AR', '20')]),
  row('consumer', 'seven-days', '网上买的，收到 7 天内可以退，不用说理由；定做的、鲜活易腐的、拆了封的数字商品等除外。', 'What is bought online can be returned within 7 days without a reason; made-to-order, perishable and unsealed digital goods are excepted.', '2014-03-15', [cite('CRP', '25')]),
  row('consumer', 'fraud', '商家欺诈的，按价款三倍赔，不足 500 元按 500 元。', 'For fraud the seller pays three times the price, at least 500 yuan.', '2014-03-15', [cite('CRP', '55')]),
  row('finance', 'repay', '借钱要按约定的日子还；没约定日子的，可以催对方在合理时间内还。', 'A loan is repaid on the day agreed; without a day, within a reasonable time after being asked.', civilCode, [cite('CC', '675', 'V2')]),
  row('finance', 'interest', '不许放高利贷；没约定利息的，视为没有利息。', 'Usury is forbidden; without an agreement on interest there is none.', civilCode, [cite('CC', '680', 'V2')]),
  row('environment', 'liability', '污染害了人，就要负责。', 'Who harms others by pollution is liable.', civilCode, [cite('CC', '1229')]),
  row('environment', 'proof', '排污的一方要证明损害不是它造成的；证明不了就要承担。', 'The polluter must prove that the harm is not its doing.', civilCode, [cite('CC', '1230')]),
  row('ip', 'punitive', '故意侵犯知识产权、情节严重的，可以要求惩罚性赔偿。', 'For intentional and serious infringement punitive damages can be claimed.', civilCode, [cite('CC', '1185')]),
]

/** The sentences for a type on a day; none for `other`, where nothing can be said in general. */
export const plainLawOn = (type: DisputeType, on: Day): readonly PlainLaw[] => rowsOn(plainLaw, on).filter((one) => one.type === type)
