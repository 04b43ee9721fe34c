import type { DisputeTypeId } from '../../../cities/shapes.ts'
import type { BodyKind } from '../../../src/domain/words/body-kinds.ts'

/** A line that fits only some: quarrels of these types, or where money was agreed. */
export interface Fitting {
  readonly t: string
  readonly only?: readonly DisputeTypeId[]
  readonly paid?: true
}

const near: readonly DisputeTypeId[] = ['neighbour', 'family', 'property', 'expropriation', 'housing']

/** Words of officers and parties that fit any type, but where they say which. {A} {R} as in the material of a situation; {P} who is paid; {body} the body that writes. */
export const common = {
  notHere: ['登记的地址在本镇没有查到，请问清具体的村、社区和门牌', '按描述像是邻镇的地方，请当事人核对发生的地点', '对方的地址不在本镇，请核实是在哪里发生的'],
  addressFound: ['当事人带来了合同，地址写的就是那里', '已打电话核对，确在该镇，门牌已补写', '当事人在地图上指认了地点，仍归该镇'],
  declined: ['对方接电话时说“没什么好谈的，让他去告”，解释两次仍不同意', '在外地跑车，不愿意回来谈', '说律师交代过不要调解', '不信社区，说都是一家的'],
  failed: ['[两次|三次]会谈后数额仍差一半以上，双方都表示不再让步', '对方中途离场，电话不再接听', '一方坚持要有公章的判决才放心', '对责任看法完全相反，已把争点列给双方', '谈到签字时一方家人反对'],
  withdrawn: ['对方已经私下付清了', '双方自己讲和，不用麻烦了', '想直接去仲裁', '回老家了，没有时间跑', '家里人劝算了'],
  refusedWords: ['您反映的事情我们认真看了，依法不由调解处理，已经把该去的地方、带什么材料写在回执上，需要人陪可以跟窗口说。', '这件事有专门的机关管，调解不能代替。已电话联系对方单位，您去时报回执号就行。'],
  turnedAway: ['您说的对方在外地，事情也不是在本市发生的，对方所在地的综治中心可以受理，地址和电话写在回执背面。', '现在还不知道对方是谁、叫什么。查到店名或车牌后再来，今天的登记给您留着。', '同一件事劳动仲裁已经收了您的申请，请在仲裁里提出调解，两边同时办会耽误您。'],
  supplement: ['请补：对方的姓名或营业执照名称、能联系到的电话；欠款的凭证（转账、欠条、对账单任一种）。', '请补身份证复印件，以及能说明住址（经营地址）的任一材料。', '请把事情发生的大概时间、地点和要求的数额写清楚，口头来窗口讲也可以。', '对方是公司的，请补全称；合同如有请复印一份。'],
  supplied: ['补来身份证复印件和微信转账截图{n}张。', '对方电话查到了，写在背面。合同找不到，带了送货单。', '在窗口口述，工作人员代写，已签名。', '营业执照名称是在门口拍的。'],
  extension: ['双方都愿意再等几天，家里要商量', '数额已接近，差一次对账', '一方出差月底才回', { t: '鉴定结果还没出来，双方都愿意再等', only: ['traffic', 'medical', 'tort', 'contract'] }, { t: '保险公司审批需要时间', only: ['traffic', 'medical'] }],
  objection: ['调解员和对方是同村，怕不公', '上次别的事也是他调的，谈不来', '希望换一位会讲客家话的', '听说他以前在对方公司做过'],
  objectionUpheld: ['虽未查到利害关系，为让双方放心，同意更换', '确有同村情形，同意更换'],
  objectionDenied: ['经核实无亲属和利害关系，向当事人说明后由原调解员继续，当事人表示理解'],
  notMe: ['我没有申请过，收到短信才知道', '不认识对方，身份证去年丢过', '这个公司我早就离职了，别人拿我的名字写的', '我不是这件事的人，号码是新办的'],
  genuine: ['电话核对身份证后四位并视频见面，确认是本人家属误点，本人同意继续。', '上门见到本人，说是按错了，事情是自己的。'],
  forged: ['核对身份证照片与登记人不符，登记人承认借用工友名义，作废，已提醒窗口当面核验。', '联系原登记电话为空号，本人到场否认，签名不一致，作废。'],
  suspend: ['一方家中老人去世，办完后事再谈', '一方住院，出院后再约', { t: '委托评估维修费，预计两周', only: ['neighbour', 'property', 'traffic', 'housing'] }, { t: '伤残鉴定已摇号，等结果', only: ['traffic', 'medical', 'tort'] }],
  escalate: ['村里谈了两次没有进展，双方都愿意到镇里谈', '需要镇里几个部门一起来', '十天没有进展，申请上提'],
  reopen: [{ t: '对方到期没有付，愿意再谈一次付款办法', paid: true }, '约定的没有做完，双方愿意再谈', '出了新的情况，双方同意再谈'],
  police: ['一方多次扬言报复，家中有刀具，已报派出所上门告诫', '涉嫌故意伤害，非调解范围，移送派出所', '涉嫌诈骗，金额较大，移送公安'],
  owned: ['收到短信，是我的事'],
  contactReached: ['接通，愿意谈，约了时间', '接通，先解释了调解不收费、自愿，对方放心一些', '第二次打通，说上次以为是骗子', '上门见到家属，留了联系卡'],
  contactMissed: ['两次无人接听，发了短信', '关机', '接了说打错，疑为换号', '到登记地址，邻居说搬走了'],
  privateNotes: [{ t: '单独谈：底线比开口低两成，但怕先说吃亏。', paid: true }, { t: '私下说只要当面道歉，别的可以少要。', only: ['tort', 'neighbour', 'medical', 'consumer'] }, '自己拿不定主意，真正做主的是他姐姐，下次请她来。', { t: '其实手头能凑出一半，怕一次拿出来对方变卦。', paid: true }, { t: '最担心的是孩子知道。', only: ['family'] }, '嘴上硬，私下说早点了结就好。'],
  notes: ['已提醒双方带齐材料。', '下次改到晚上七点，对方白天上班。', '对方听力不好，面谈时坐近一点，说慢一点。', '来访人讲客家话，下次安排会讲的同事。', '与上个月同一家单位的另一件相似，建议一并谈。', '已电话问候，暂时平静。', '对方改约周六。'],
  visitKept: [{ t: '钱都收到了，谢谢', paid: true }, '说到的都做到了', { t: '现在见面点个头', only: near }, { t: '按时给了，没拖', paid: true }, { t: '家里安静多了', only: ['family'] }, '没什么事，挺好', '比想象的快，少跑了法院', '都照写的来，没有再找过'],
  visitNotKept: [{ t: '只付了第一期，后面没动静', paid: true }, '答应的事拖着没办', '电话又不接了', { t: '拖了半个月，催了才给一半', paid: true }],
  visitNewDispute: [{ t: '事情了了，又为停车吵了一次', only: near }, '约定的都做了，只是两边还不讲话', { t: '钱给了，亲戚之间还是不讲话', only: ['family'] }],
  breachOn: ['逾期一期，视为全部到期，{P}可一并申请执行', '每逾期一日按未付部分的万分之三支付违约金', '逾期超过七日的，{P}可就全部余款申请执行', '逾期的，另付违约金五百元'],
  how: ['微信转账，备注“调解款”', '银行转账到{P}指定账户', '转到{P}的支付宝，截图为凭', '到调委会当面交付，写收条'],
  places: ['{village}调解室', '镇综治中心二号调解室', '祠堂旁边的议事亭', '社区党群服务中心一楼', '厂里会议室', '{A}家里', '诉调对接中心三号室', '村委二楼'],
  routeReasons: ['当事人住得近，熟人好说话', '行业里懂行的人多', '已有同类在办，一并处理', '对方单位在该镇'],
  routeWhy: ['建议的单位本周已满，改送人手足的', '当事人电话里说信得过这里', '双方都是同乡，商会出面更合适'],
  replyWords: ['数目对不上，要看单据', '当时不是这样说的', '只认有收条的那一部分', '没有这样约定过', '时间记错了'],
  fileNotes: ['当事人电话申请，未到场提交身份证复印件，已电话核对身份。', '一方在外地，身份证明未能补交，签字时由调解员当面核对过原件。', '老人身份证在补办，凭社区证明办理。', '双方到村里当面签的，未留复印件。'],
  confirmAsk: ['问：协议是不是自己愿意签的？双方答：是。问：有没有人逼你们？答：没有。问：什么时候付？答：按协议写的日子。问：知不知道不付可以强制执行？答：知道。', '分别核对身份证，双方在线到场。对金额、期限无异议，对“逾期一期全部到期”的意思作了解释，双方表示明白。'],
  dismissWords: ['第二条“尽早付清”没有写明日期，无法执行，请双方改清楚再申请。', '付款对象与权利人不是同一人，说明不清。'],
  changeWords: ['双方都愿意把付款日期写明，重新签一份。', '两边商量好改成一次付清，按新的写。'],
  suitReturned: ['被告住所地不在本市，已告知向有管辖权的法院起诉。'],
} as const

interface Return {
  readonly from?: readonly BodyKind[]
  /** Said by the body of a village only: that of the town cannot send on to the town. */
  readonly village?: true
  readonly types?: readonly DisputeTypeId[]
  readonly reason: string
  readonly door: string
}

/** Why a body says that it is not theirs, and where it should go; `types` where a reason fits only these. */
export const returns: readonly Return[] = [
  { from: ['people-committee'], village: true, reason: '双方都不住本村，只是事情出在这里，村里说不上话', door: '镇调委会' },
  { from: ['people-committee'], types: ['business', 'contract', 'ip', 'finance'], reason: '涉及财务账册和合同条款，调解员没有这方面经验', door: '律师调解工作室或行业调委会' },
  { from: ['people-committee'], types: ['tort', 'neighbour', 'family'], reason: '派出所已在处理，等验伤结果出来再谈', door: '派出所' },
  { from: ['people-committee'], village: true, types: ['labour'], reason: '厂方在镇上有工会和人社，村里联系不上负责人', door: '人社分局或劳动争议调委会' },
  { from: ['industry-committee'], types: ['labour', 'contract', 'consumer', 'business'], reason: '一方不在本行业经营，本会无法通知', door: '镇调委会' },
  { from: ['industry-committee'], types: ['traffic'], reason: '事故认定书尚未作出，责任不清，暂时无法计算', door: '交警大队' },
  { from: ['industry-committee'], types: ['property', 'medical', 'environment', 'ip', 'finance'], reason: '材料里的单位与实际不符，经核不归本会受理范围', door: '综治中心重新分流' },
  { from: ['unit-branch'], types: ['labour'], reason: '没有劳动关系的证据，像是承揽，不在监察范围', door: '镇调委会' },
  { from: ['unit-branch'], types: ['consumer', 'ip'], reason: '经营者登记地不在本镇，无管辖', door: '经营者登记地的市监分局' },
  { from: ['lawyer-studio', 'commercial', 'chamber'], reason: '与一方单位有顾问关系，需要回避', door: '另一家律师调解工作室' },
  { from: ['police', 'traffic-police'], reason: '不构成案件，双方也不要求治安调解', door: '镇调委会' },
  { from: ['court-centre'], reason: '一方当庭表示不愿意由本站调解', door: '双方另选的调解组织' },
  { reason: '当事人来电要求换一家，离住处太远', door: '当事人住处附近的调解组织' },
  { reason: '一方和本单位的调解员是亲戚，另一方不放心', door: '双方另选的调解组织' },
  { reason: '手上同类案件已满，本月排不出时间', door: '综治中心重新分流' },
]

/** Weak signs on a patrol (隐患): sign, what is seen, who it might be. {at} {road} {zone} {estate} as in the tellings. */
export const hazards: readonly (readonly [sign: string, what: readonly string[], hint: readonly string[]])[] = [
  ['quarrel', ['夜里十一点多{estate}三楼有男女争吵，摔东西，楼下便利店老板说这个月第三次了', '{road}菜市场两个档主为摊位线吵，互相推搡一下，周围人拉开', '出租屋{no}号走廊有人骂人，门上有脚印，隔壁说是为水电费'], ['三楼靠东那户', '卖鱼的和卖豆腐的', '207房的夫妻']],
  ['wages', ['{zone}一家小五金厂门口有工人三三两两站着，说上月没发工资', '工地食堂老板讲，最近工人都在赊账', '制衣作坊的老板娘把车卖了，工人在议论工资'], ['五金厂，老板姓陈', '三标段那个班组', '二楼作坊']],
  ['closing', ['{road}{no}号的健身房贴了“内部升级”，器材在往外搬', '{road}美容院连着三天没开门，门口有人拿着卡', '培训班周末没开门，门口有家长打电话'], ['健身房的店长', '美容院', '二楼画室']],
  ['gathering', ['{estate}售楼处门口聚了十几个人，举着手机拍', '小区门口十几位老人坐着，说公共收益的事', '物业服务中心门口有人拉了一条红布'], ['业主群的几个人', '花园里那群老人', '6栋的']],
  ['threat', ['小店老板说，有个客人放话“再不还钱就拉你一起跳”', '两个来要账的坐在店里不走，说“今天不还就别想关门”', '借钱的喝醉了对邻居说，再来催就点火'], ['欠钱那个姓黄', '来要账的两个人', '借钱的老潘']],
  ['neighbour', ['{village}巷子口又被砌了砖，两家几年没说话', '楼上晾衣滴水，楼下把水管往上喷', '共用的化粪池满了，谁都不肯清'], ['陈家两兄弟', '602和502', '巷尾三户']],
  ['property', ['{estate}电梯停了四天，业主群里在商量不交物业费', '停车涨价的通知被撕了，换了一张“拒缴”', '地库积水，车主在群里骂'], ['牵头的是8栋的', '几个车主', '']],
  ['building', ['隔壁拆楼，{road}{no}号墙上新裂一道缝，住户不敢睡', '夜里十二点还在浇水泥，对面有人朝工地扔瓶子', '装修打了承重墙，楼下天花掉灰'], ['工地是外包的', '', '15楼装修那户']],
  ['other', ['外卖站门口停了二十几辆车，骑手没上线，在等站长', '物流园装卸班围着主管要说法，货停了半天', '环卫班组早上没出车，坐在站里等队长'], ['站长', '装卸班', '二组的']],
]

export const hazardWords = {
  verify: ['上门见到本人，情况属实，已经劝开，留了电话', '问了三户，说法一致，目前平静', '到现场时人已散，老板娘承认有这回事', '核实为真，但没有外面说的那么大'],
  watch: ['看下个月工资发没发', '看双方还吵不吵', '看公告的复工日期', '过完节再上门一次'],
  dismiss: ['核实为误会，店家在换招牌', '夫妻拌嘴，已和好', '已由物业处理完', '拍短视频的'],
  rate: ['人数在增加', '有老人孩子在场', '暂无升级迹象'],
  claim: ['请社区出面，坐下来谈清楚', '给个说法，以后不再发生', '当面把数额和责任讲清楚', '各退一步，写下来'],
} as const

/** What one unit is asked for (协作请求): unit keys, what, legal basis, what it did, with what result. */
export const requests: readonly { readonly to: readonly string[]; readonly what: string; readonly cite: string; readonly action: string; readonly result: string }[] = [
  { to: ['unit-rsj', 'rs-@'], what: '请核查该单位近三个月的社保缴费人数和欠薪投诉情况，供调解参考。', cite: '《保障农民工工资支付条例》', action: '查询系统并到厂检查，约谈负责人。', result: '在册 43 人，有 2 件投诉，已责令十日内付清，愿意配合调解。' },
  { to: ['unit-scj', 'sj-@'], what: '请查明经营主体的登记状态和联系电话。', cite: '《市场监督管理投诉举报处理暂行办法》', action: '查询登记档案，实地走访。', result: '主体存续，经营地已搬至同镇另一处，负责人电话已另函告知。' },
  { to: ['unit-gaj', 'police-@'], what: '请协助核实当事人是否仍在登记住址居住，以便送达调解通知。', cite: '《人民调解法》第25条', action: '社区民警上门。', result: '已搬走两个月，房东提供了新住址所在社区。' },
  { to: ['unit-zjj', 'zj-@'], what: '请对小区电梯和消防整改情况出具意见。', cite: '《物业管理条例》', action: '现场检查。', result: '电梯已报停检，消防通道有占用，发出整改通知，限七日。' },
  { to: ['unit-fl', 'fl-@'], what: '请安排一位同志陪同当事人面谈，并评估是否需要庇护。', cite: '《反家庭暴力法》', action: '电话联系，当日面谈。', result: '暂不需要庇护，已联系心理咨询，愿意在调解时陪同。' },
  { to: ['unit-hbj', 'hb-@'], what: '请对该厂夜间噪声进行一次检测。', cite: '《噪声污染防治法》第86条', action: '夜间二十二时现场监测。', result: '超出限值三分贝，已责令整改，整改后复测。' },
  { to: ['unit-wjj', 'wj-@'], what: '请查询涉事诊所的执业许可和人员资质。', cite: '《医疗纠纷预防和处理条例》', action: '调阅许可档案。', result: '证照有效，当日接诊医师在册。' },
  { to: ['unit-nyj', 'nl-@'], what: '请提供集体经济组织成员名册中该户的登记情况。', cite: '《农村集体经济组织法》', action: '核对名册和会议记录。', result: '该户登记为四人，其中一人因婚嫁停止分红，未经表决。' },
  { to: ['unit-zrj', 'zr-@'], what: '请提供该宗地的登记四至。', cite: '《土地管理法》第14条', action: '调取图件并现场指认。', result: '界址与现状相差零点四米，图件已复印。' },
  { to: ['unit-sbj'], what: '请核对申请人的缴费年限和补缴办法。', cite: '《社会保险法》', action: '系统核对。', result: '缺 2016 年至 2018 年共 26 个月，可由单位补缴。' },
  { to: ['unit-jyj'], what: '请说明校外培训机构的备案和资金监管情况。', cite: '《校外培训行政处罚暂行办法》', action: '核查备案，约谈举办人。', result: '已备案，监管账户余额不足，举办人同意分批退费。' },
  { to: ['unit-cgj', 'cg-@'], what: '请核查油烟管道是否经批准并督促整改。', cite: '《大气污染防治法》', action: '现场检查。', result: '未安装净化设施，已立案，限期改正。' },
]

export const requestReturns: readonly (readonly [reason: string, door: string])[] = [['不属本单位职责，宜由属地分局办理', '镇街分局'], ['未附当事人基本信息，无法查询', '请补充后再发'], ['同一事项上周已答复', '请查原答复']]
