import { from, hundreds, tenThousands, type Situation } from '../situation.ts'

export const property: readonly Situation[] = [
  {
    id: 'fee-arrears', type: 'property', cause: ['126', '物业服务合同纠纷'], what: ['拖欠物业费', 'unpaid property fee'], weight: 3, origins: [['court', 46], ['window', 26], ['hotline', 12], ['grid', 10], ['unit', 6]],
    applicant: { kind: 'company', trade: 'property' }, respondent: { kind: 'person', age: [28, 62] },
    money: (r) => ({ sum: hundreds(r, 1200, 16000) }), slots: (r) => ({ months: r.pick(['十四个月', '两年', '十九个月', '三年多']), why: r.pick(['地下车库渗水一直没修', '电梯老停', '保安换来换去', '楼道灯坏了没人换', '家里进过小偷']) }),
    own: {
      typed: ['{estate}业主{R}欠{months}物业费{sum}，多次上门，理由是{why}', '我们是{A}，{room}业主拒缴{months}，{sum}，想先调解不起诉', '小区还有几十户跟着不交，先从{R}这户谈起，欠{sum}'],
      spoken: ['我是{A}前台的，我们也为难。{R}家{months}没交，{sum}，一问就是{why}。我们也修了，他说修了才半年又坏。他不交，隔壁看他不交也不交，保洁阿姨的工资都快发不出。'],
    },
    core: ['{s}为{estate}提供物业服务，业主{o}（{room}）欠缴{months}物业费{sum}，{o}以{why}为由拒交。', '{o}欠物业费{sum}，认可数额，要求先整改：{why}。', '{s}起诉前主动申请调解，涉及{estate}业主{o}，欠费{sum}，同批还有若干户情形相近。'],
    claim: ['支付物业费{sum}', '缴清物业费{sum}，免收违约金', '按八折缴清，原额{sum}'],
  },
  {
    id: 'poor-service', type: 'property', cause: ['126', '物业服务合同纠纷'], what: ['物业服务差', 'poor service'], weight: 2, origins: [['hotline', 34], ['online', 28], ['window', 18], ['grid', 14], ['petition', 6]],
    applicant: { kind: 'person', age: [26, 68] }, respondent: { kind: 'company', trade: 'property' },
    slots: (r) => ({ bad: r.pick(['两部电梯坏了一部，高峰等二十分钟', '垃圾房臭到三楼', '消防通道全停满车', '门禁坏了三个月外卖随便进', '绿化带变成狗厕所', '水压晚上上不来']) }),
    own: {
      typed: ['{estate}{bad}，打{R}电话永远在登记，物业费涨得倒快', '{bad}！！！{estate}住户已经忍了半年', '物业{R}不作为，{bad}，能不能换物业'],
      spoken: ['我不是不讲理的人，物业费我年年一次性交的。可是{estate}{bad}，跟管家讲，管家换了三个。你们约他们经理出来，当着业主面说个整改的日子。'],
      elder: ['我住{floor}楼，腿不好。{bad}，我三天没下楼了。前台小妹很有礼貌，叫我阿伯，可问题不解决叫什么都没用。'],
    },
    core: ['{s}反映{estate}{bad}，{o}多次承诺整改未落实。', '{estate}住户{s}投诉{o}：{bad}，以拒交物业费相对抗。'],
    claim: ['限期整改并公示进度', '整改到位前减收物业费', '公布维修计划和时间'],
  },
  {
    id: 'car-stolen', type: 'property', cause: ['126', '物业服务合同纠纷'], what: ['小区失窃受损', 'theft in the estate'], weight: 1.2, origins: [['police', 26], ['window', 26], ['online', 28], ['hotline', 20]],
    applicant: { kind: 'person', age: [24, 55] }, respondent: { kind: 'company', trade: 'property' },
    money: (r) => ({ sum: hundreds(r, 1500, 8600) }), slots: (r) => ({ thing: r.pick(['电动车放在车棚里不见了', '停地库的车被划了一圈', '快递放架空层被拿走', '电动车电池被偷两次']) }),
    own: {
      typed: ['{estate}，{thing}，每个月交停车费的，{R}说只收场地费，损失{sum}', '{thing}，监控刚好是死角，要求赔{sum}'],
      spoken: ['{thing}，我报了警，警察要调监控，物业说硬盘坏了。那收我停车费干什么？{sum}，他赔一半我都没话说。'],
    },
    core: ['{s}反映在{estate}{thing}，监控缺失，要求{o}赔偿{sum}，{o}称仅提供场地。', '{thing}，公安已立案未破，{s}要求{o}承担{sum}。'],
    claim: ['赔偿损失{sum}', '补偿{sum}并修好监控'],
  },
  {
    id: 'parking-fee', type: 'property', cause: ['47(3)', '车位纠纷'], what: ['停车费上涨', 'rise of parking fees'], flags: ['group'], weight: 1.2, origins: [['hotline', 40], ['online', 24], ['petition', 14], ['window', 12], ['grid', 10]],
    applicant: { kind: 'person', age: [28, 56] }, respondent: { kind: 'company', trade: 'property' }, heads: (r) => r.int(9, 60),
    slots: (r) => ({ from2: r.pick(['150', '200', '260']), to2: r.pick(['350', '400', '480']) }),
    own: {
      typed: ['{estate}停车月保从{from2}涨到{to2}，没开业主大会，我们{heads}个业主不同意，昨天有人把闸口堵了', '物业贴张通知就涨停车费，{heads}户联名反对'],
      spoken: ['我们{estate}{heads}个车主建了个群，{R}说涨就涨，从{from2}到{to2}。昨晚堵了闸，保安叫了警察。再不谈，这个周末要拉横幅了。'],
    },
    core: ['{estate}{s}等{heads}名业主反对{o}将停车费由{from2}元调至{to2}元，[已出现堵闸|在售楼处聚集|拒刷卡]，要求公开收支。', '{o}调整车位收费，{s}等{heads}户联名要求恢复原价，双方尚未正式沟通。'],
    claim: ['恢复原价，召开业主大会再议', '公开停车收入，暂缓调价'],
  },
  {
    id: 'public-income', type: 'property', cause: ['47(2)', '业主共有权纠纷'], what: ['公共收益', 'common income'], flags: ['group'], weight: 1, origins: [['petition', 24], ['online', 26], ['window', 26], ['hotline', 24]],
    applicant: { kind: 'person', age: [30, 66] }, respondent: { kind: 'company', trade: 'property' }, heads: (r) => r.int(6, 38), money: (r) => ({ sum: tenThousands(r, 5, 62) }),
    own: {
      typed: ['{estate}电梯广告、摊位、停车，公共收益三年算下来{sum}，{R}一分没公示', '业委会筹备组要求{R}移交公共收益{sum}和账册'],
      spoken: ['我是筹备组的，{heads}个业主授权我来。{R}收了这么多年广告费摊位费，按合同算{sum}，一张表都没贴过。我们不赶他们走，把账交出来。'],
      elder: ['我退休会计，闲着就算一算。电梯两块屏，一块屏一个月多少，我都打听了，三年{sum}。他们说用在绿化了，绿化我天天看，没这么贵。'],
    },
    core: ['{s}等{heads}名业主要求{o}公示并返还{estate}公共收益约{sum}，{o}称已用于补贴物业费。', '{estate}业委会筹备组成员{s}反映{o}拒绝移交账册，公共收益估算{sum}。'],
    claim: ['公示账目，返还公共收益{sum}', '移交账册，收益{sum}转入维修资金'],
  },
  {
    id: 'basement-flood', type: 'property', cause: ['126', '物业服务合同纠纷'], what: ['地库水浸', 'flooded car park'], weight: 0.8, origins: from.near,
    applicant: { kind: 'person', age: [26, 55] }, respondent: { kind: 'company', trade: 'property' },
    money: (r) => ({ sum: hundreds(r, 6000, 68000) }),
    own: { typed: ['暴雨地库进水车泡了，{R}没放沙袋没通知，保险赔不够，差{sum}'], spoken: ['那晚下大雨，别的小区都叫业主挪车，我们{estate}没一个人通知。水泡到座椅，差额{sum}。物业说天灾，那隔壁怎么没事。'] },
    core: ['暴雨致{estate}地下车库进水，{s}车辆受损，保险外损失{sum}，称{o}未预警，{o}主张不可抗力。', '{s}与{o}就车库水浸责任协商未果，{s}要求{sum}，同情况业主另有数人。'],
    claim: ['赔偿差额{sum}', '分担损失{sum}'],
  },
]
