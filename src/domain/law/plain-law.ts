import { day } from '../kernel/day.ts'
import type { Day } from '../kernel/day.ts'
import { words } from '../kernel/words.ts'
import type { Words } from '../kernel/words.ts'
import { unsureType } from '../words/dispute-types.ts'
import type { DisputeType } from '../words/dispute-types.ts'
import { cite } from './cite.ts'
import type { Cite } from './cite.ts'
import { rowsOn } from './dated.ts'
import type { Rule } from './dated.ts'

/** One sentence of the law that a person with a dispute of this type should know first, in everyday words. */
export type PlainLaw = Rule<{
  readonly type: DisputeType | typeof unsureType
  readonly words: Words
  /** Said only to a story that has one of these words (between blanks in the table below, each a pattern): who asks about an inheritance is not told of divorce. */
  readonly about?: RegExp
}>

const civilCode = '2021-01-01'

const row = (type: PlainLaw['type'], name: string, zh: string, en: string, since: string, cites: readonly [Cite, ...Cite[]], about?: string): PlainLaw => ({
  name: `${type}/${name}`, type, words: words(zh, en), since: day(since), cites, ...(cites.every((one) => one.sure === 'UNVERIFIED') ? { setting: true as const } : {}),
  ...(about === undefined ? {} : { about: new RegExp(about.replaceAll(' ', '|')) }),
})

/** What the law says of each type, the most useful first. Only what nearly every case of the type turns on; the rest is for a lawyer. */
export const plainLaw: readonly PlainLaw[] = [
  row('family', 'divorce', '起诉离婚，法院应当先调解；感情确已破裂、调解无效的，才准离。', 'In a divorce suit the court must mediate first; it grants the divorce when affection is truly broken and mediation fails.', civilCode, [cite('CC', '1079')], '离婚 分居 感情破裂 感情不和 出轨 外遇 外面有 净身 第三者 小三 过不下去 不想过'),
  row('family', 'children', '离婚不改变父母和孩子的关系，双方仍要抚养、教育、保护孩子。', 'Divorce does not end the tie to the children: both parents still raise, teach and protect them.', civilCode, [cite('CC', '1084', 'V2')], '离婚 分居 抚养 抚养费 抚养权 探望 探视 不让看孩子'),
  row('family', 'heirs', '没有遗嘱的，配偶、子女、父母先继承，一般平均分；女儿和儿子一样。', 'Without a will the spouse, the children and the parents inherit first, as a rule in equal shares; daughters as sons.', civilCode, [cite('CC', '1126', 'UNVERIFIED'), cite('CC', '1127', 'UNVERIFIED'), cite('CC', '1130', 'UNVERIFIED')], '继承 遗产 遗嘱 去世 过世 过身 病逝 死后 死了 走了以后 走后 天堂 身后 离世'),
  row('family', 'support', '成年子女要赡养父母；不赡养的，没有劳动能力或者生活困难的父母可以要求付赡养费。', 'Grown children support their parents; parents who cannot work or are in need can claim it.', civilCode, [cite('CC', '1067', 'V2')], '赡养 养老 不养 不孝 肯养 不管我 没人管 没人养 轮流 (?<!抚|领|收|包)养(?:我们|我老|我和|爸|妈|老人|他们|咱|阿爸|阿妈|两老|老两口)(?!的孩子|的小孩|的女儿|的儿子) [出付给掏]药费 药费[也都]?(?:不|没|唔) (?:不让|不准|不许)(?:我们?|老人|爸妈?|妈|父母)?进(?:家|屋|大)?门 赶出(?:家|屋|大)?门 不闻不问 不来看我们 不回来看 (?:照顾|伺候|服侍)(?:老|父|爸|妈|我们|两老)'),
  row('neighbour', 'fair', '邻居之间要方便生活、团结互助、公平合理；自家方便，不能让别家受损。', 'Neighbours deal fairly and help each other; one’s own convenience may not harm the other home.', civilCode, [cite('CC', '288', 'V2')]),
  row('neighbour', 'emission', '不能违反规定排放噪声、污水、油烟、强光等妨碍别人。', 'Noise, waste water, fumes or glare may not be let out against the rules.', civilCode, [cite('CC', '294', 'V2')], '噪 太吵 很吵 好吵 吵得 吵闹 吵死 声音 音响 半夜 广场舞 臭 异味 烟 灰 尘 污水 污染 废 粪 垃圾 强光 射灯 辐射 扰民 排放'),
  row('neighbour', 'water', '用水、排水、铺管线，要尽量不让邻居受损；造成了损失，应当赔。', 'Who uses or drains water or lays pipes spares the neighbour as far as possible, and makes good the harm done.', civilCode, [cite('CC', '296', 'UNVERIFIED'), cite('CC', '1165')], '漏 渗 淹 水管 跑水 泡 排水 下水 水沟 滴水 管线 防水'),
  row('neighbour', 'passage', '邻居通行必须借用的地方，要给必要的方便。', 'Where the neighbour has no other way, the necessary passage is given.', civilCode, [cite('CC', '291', 'UNVERIFIED')], '通行 通道 过道 出入 进出 堵 挡路 巷 走不了 让路 停车'),
  row('neighbour', 'light', '盖房子要守工程标准，不能妨碍邻居的通风、采光和日照。', 'Building keeps to the standards and does not take the neighbour’s air, light or sun.', civilCode, [cite('CC', '293', 'V2')], '采光 挡光 遮光 日照 阳光 通风 盖楼 建楼 加盖 加高 违建 搭棚'),
  row('housing', 'register', '房子是谁的，以不动产登记簿为准。', 'Who owns a home is what the property register says.', civilCode, [cite('CC', '216', 'V2')], '房 屋 楼 证 过户 登记 产权 宅'),
  row('housing', 'breach', '租房、买房按合同办；没做到的一方要继续做、补救或者赔偿。', 'Leases and sales follow the contract; who breaks it must perform, make good or pay damages.', civilCode, [cite('CC', '577', 'V2')], '租 买 卖 合同 协议 定金 订金 押金 首付 中介 开发商 交房 交楼 退房 过户 房东 装修'),
  row('housing', 'farmland', '承包地的纠纷，可以请村委会、镇政府调解；谈不成，可以申请农村土地承包仲裁，也可以直接起诉。', 'Over contracted farmland the village committee or the town can mediate; failing that, rural land arbitration or a suit are both open.', '2010-01-01', [cite('LANDARB', '3', 'UNVERIFIED'), cite('LANDARB', '4', 'UNVERIFIED')], '承包 责任田 口粮田 耕地 田地 菜地 农地 果园 鱼塘 山林 流转'),
  row('contract', 'perform', '约好的要全面做到，讲诚信。', 'What was agreed must be done in full and in good faith.', civilCode, [cite('CC', '509', 'V2')]),
  row('contract', 'breach', '没做到或者没按约定做的，要继续做、补救或者赔偿。', 'Who does not perform, or not as agreed, must perform, make good or pay damages.', civilCode, [cite('CC', '577', 'V2')]),
  row('business', 'partners', '合伙的盈亏先看合同；没约定又谈不拢的，按实际出资比例分，出资比例说不清的平均分。', 'Partners share as their contract says; failing that by what each paid in, and if that is unclear, equally.', civilCode, [cite('CC', '972', 'UNVERIFIED')]),
  row('business', 'breach', '没按约定做的，要继续做、补救或者赔偿。', 'Who does not perform as agreed must perform, make good or pay damages.', civilCode, [cite('CC', '577', 'V2')]),
  row('tort', 'fault', '因过错伤人、损物的，要负责赔偿。', 'Who by fault harms a person or a thing is liable.', civilCode, [cite('CC', '1165')]),
  row('tort', 'damages', '伤了人，要赔医疗费、护理费、交通费、误工费等；致残、致死的另有赔偿金。', 'For injury: treatment, care, travel and lost earnings; more for disability or death.', civilCode, [cite('CC', '1179')], '伤 打 摔 跌 撞 咬 砸 烫 烧 炸 骨 残 死 亡 医药 住院 医院 误工'),
  row('tort', 'name', '谁都不能用侮辱、诽谤损害别人的名誉；可以要求停下来、消除影响、赔礼道歉。', 'Nobody may harm another’s name by insult or slander; one can ask that it stop, be put right and be apologised for.', civilCode, [cite('CC', '995', 'UNVERIFIED'), cite('CC', '1024', 'UNVERIFIED')], '名誉 诽谤 造谣 谣言 侮辱 辱骂 骂 污蔑 诬 无中生有 名声 抹黑'),
  row('labour', 'wages', '工资要按月用货币付给本人，不能克扣、不能无故拖欠。', 'Wages are paid monthly, in money, to the worker; they may not be cut or withheld without cause.', '1995-01-01', [cite('LAB', '50')], '工资 薪 工钱 血汗 加班费 奖金 提成 劳动报酬 报酬 出粮 没给钱 不给钱 发钱'),
  row('labour', 'injury', '工作中受伤，单位要在 30 天内申请工伤认定；单位不申请的，本人或家属一年内可以自己申请。', 'For an injury at work the employer applies for its recognition within 30 days; failing that, the worker or the family can, within a year.', '2011-01-01', [cite('WI', '17')], '工伤 受伤 伤口 压伤 压断 压开 割伤 锯断 切断 夹断 骨折 摔 跌 职业病 因工 工亡 手指 机器'),
  row('labour', 'limit', '申请劳动仲裁的时效是一年；还在职时的欠薪不受这一年限制，离职后一年内要提出。', 'Arbitration must be asked for within a year; for unpaid wages the year only starts when the job ends.', '2008-05-01', [cite('LD', '27')]),
  row('labour', 'first', '劳动争议要先仲裁，对裁决不服再起诉；调解随时都可以。', 'A labour dispute goes to arbitration before a suit; mediation is open at any time.', '2008-05-01', [cite('LD', '5')]),
  row('traffic', 'order', '赔偿的顺序：先交强险，不够的由商业险，还不够的由责任人赔。', 'Who pays: first the compulsory insurance, then the commercial one, then the person liable.', civilCode, [cite('CC', '1213')]),
  row('medical', 'fault', '诊疗中受到损害，医院或医务人员有过错的，由医院赔偿。', 'If a patient is harmed and the hospital or its staff are at fault, the hospital pays.', civilCode, [cite('CC', '1218')]),
  row('medical', 'records', '您有权查阅、复制病历，医院应当及时提供。', 'You may see and copy the medical records; the hospital must hand them over promptly.', civilCode, [cite('CC', '1225')]),
  row('property', 'fee', '物业按约定服务了，业主就要交物业费；物业不能用停水、停电、停气来催费。', 'If the service was given the fee is owed; the manager may not cut water, power or gas to collect it.', civilCode, [cite('CC', '944', 'V2')]),
  row('expropriation', 'fair', '征地要公平、合理补偿，保证原来的生活水平不降低、长远生计有保障。', 'Land is taken against fair compensation that keeps the standard of living and secures the future.', '2020-01-01', [cite('LAM', '48')]),
  row('expropriation', 'review', '不服征收决定，知道之日起 60 天内可以申请行政复议。', 'Against the decision, administrative reconsideration can be asked for within 60 days of knowing it.', '2024-01-01', [cite('AR', '20')]),
  row('consumer', 'seven-days', '网上买的，收到 7 天内可以退，不用说理由；定做的、鲜活易腐的、拆了封的数字商品等除外。', 'What is bought online can be returned within 7 days without a reason; made-to-order, perishable and unsealed digital goods are excepted.', '2014-03-15', [cite('CRP', '25')], '网上 网购 网店 淘宝 天猫 拼多多 京东 直播间 快递 微店 电商 下单 抖音'),
  row('consumer', 'quality', '东西有质量问题，按国家规定和约定退、换、修；没有规定和约定的，收到 7 天内可以退。', 'Faulty goods are returned, exchanged or repaired as the rules and the contract say; without either, returned within 7 days.', '2014-03-15', [cite('CRP', '24', 'UNVERIFIED')], '质量 坏 换货 换 退货 瑕疵 次品 修 不制冷 假货'),
  row('consumer', 'child', '孩子自己花的与年龄不相称的钱：不满八岁的无效；八岁以上的，家长不同意就无效，可以要求退。', 'What a child spends beyond its age: void under eight; from eight on void when the parents do not agree, and it can be asked back.', civilCode, [cite('CC', '19', 'UNVERIFIED'), cite('CC', '20', 'UNVERIFIED'), cite('CC', '145', 'UNVERIFIED')], '儿子 女儿 孩子 小孩 未成年 小学生 娃 细路'),
  row('consumer', 'fraud', '商家欺诈的，按价款三倍赔，不足 500 元按 500 元。', 'For fraud the seller pays three times the price, at least 500 yuan.', '2014-03-15', [cite('CRP', '55')]),
  row('finance', 'repay', '借钱要按约定的日子还；没约定日子的，可以催对方在合理时间内还。', 'A loan is repaid on the day agreed; without a day, within a reasonable time after being asked.', civilCode, [cite('CC', '675', 'V2')], '借 贷 欠 还钱 还款 本金'),
  row('finance', 'interest', '不许放高利贷；没约定利息的，视为没有利息。', 'Usury is forbidden; without an agreement on interest there is none.', civilCode, [cite('CC', '680', 'V2')], '借 贷 欠 利息 还款 本金'),
  row('environment', 'liability', '污染害了人，就要负责。', 'Who harms others by pollution is liable.', civilCode, [cite('CC', '1229')]),
  row('environment', 'proof', '排污的一方要证明损害不是它造成的；证明不了就要承担。', 'The polluter must prove that the harm is not its doing.', civilCode, [cite('CC', '1230')]),
  row(unsureType, 'free-will', '调解不收费，要双方自愿；一方明确拒绝，就不再调解。', 'Mediation is free and needs both to be willing; when one clearly refuses, it ends.', '2011-01-01', [cite('PML', '4'), cite('PML', '17')]),
  row(unsureType, 'interrupts', '向人民调解委员会提出要求，诉讼时效从提出那天起中断，不会因为先调解而错过打官司的时间。', 'Putting the claim to a mediation committee interrupts limitation from that day: mediating first does not cost you the time for a suit.', '2008-09-01', [cite('LIM', '12')]),
  row(unsureType, 'limitation', '一般要在知道自己权利受损、也知道是谁之日起三年内主张；劳动争议短，只有一年，别拖。', 'As a rule a claim is brought within three years of knowing of the harm and of who did it; a labour dispute has only one. Do not wait.', civilCode, [cite('CC', '188'), cite('LD', '27')]),
  row('ip', 'punitive', '故意侵犯知识产权、情节严重的，可以要求惩罚性赔偿。', 'For intentional and serious infringement punitive damages can be claimed.', civilCode, [cite('CC', '1185')]),
]

/** The sentences for a type on a day that a story asks for; none for `other`, where nothing can be said in general; what holds for all where nobody knows the type. */
export const plainLawOn = (type: PlainLaw['type'], on: Day, story: string): readonly PlainLaw[] =>
  rowsOn(plainLaw, on).filter((one) => one.type === type && (one.about === undefined || one.about.test(story)))
