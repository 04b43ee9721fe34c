import { hundreds, tenThousands, thousands, type Situation } from '../situation.ts'

const street = [['police', 38], ['window', 24], ['online', 18], ['court', 12], ['hotline', 8]] as const

export const traffic: readonly Situation[] = [
  {
    id: 'e-bike', type: 'traffic', cause: ['411', '机动车交通事故责任纠纷'], what: ['电动车事故', 'e-bike accident'], weight: 3, origins: street,
    applicant: { kind: 'person', age: [20, 62] }, respondent: { kind: 'person', age: [20, 60] },
    money: (r) => ({ sum: hundreds(r, 1800, 46000), cure: hundreds(r, 900, 9800) }), slots: (r) => ({ how: r.pick(['右转没打灯', '开车门没看后面', '闯黄灯', '逆行抢道', '边开边看手机']), hurt: r.pick(['锁骨骨折', '膝盖韧带拉伤', '手腕骨裂', '全身擦伤', '脚趾骨折']), blame: r.pick(['对方主责', '对方全责', '同等责任', '对方主责我次责']) }),
    own: {
      typed: ['骑电动车被{R}撞了，{how}，{hurt}，交警定{blame}，住院{cure}，保险走完还差{sum}', '{blame}，对方垫了{cure}就不管了，要求赔{sum}含误工', '电动车和小车相撞，{hurt}，他没买商业险，{sum}赔不起说慢慢还'],
      spoken: ['那天下班，我骑车在{road}，他{how}，我飞出去两米。{hurt}，认定书{blame}。他人倒是来看过，垫了{cure}，现在问到误工费他就说等保险。我做计件的，一天不做一天没钱，差{sum}。'],
      elder: ['我骑个三轮收纸皮，他{how}把我带倒了，{hurt}。年轻人吓得直哭，我还安慰他。可是家里人说要{sum}，不然药费都不够。认定书写的{blame}，我看不懂，你们给他算一算，该多少就多少。'],
      yue: ['揸电单车畀佢撞到，{how}，搞到{hurt}，交警判{blame}。佢淨係畀咗{cure}，仲爭{sum}。'],
    },
    core: ['{s}驾驶电动自行车与{o}在{road}发生碰撞，{o}{how}，{s}{hurt}，认定{blame}，已付医疗费{cure}，余款{sum}未达成一致。', '事故认定书载明{blame}。{s}因{hurt}误工，主张{sum}，{o}及保险公司对误工天数有异议。'],
    claim: ['赔偿医疗费、误工费、护理费共{sum}', '保险赔付后不足部分{sum}由对方承担'],
  },
  {
    id: 'car-damage', type: 'traffic', cause: ['411', '机动车交通事故责任纠纷'], what: ['车损赔偿', 'damage to a car'], weight: 2.4, origins: street,
    applicant: { kind: 'person', age: [23, 56] }, respondent: { kind: 'person', age: [22, 58] },
    money: (r) => ({ sum: hundreds(r, 1200, 26000) }), slots: (r) => ({ how: r.pick(['追尾', '变道刮到', '倒车撞上', '停车场出口抢行', '溜车']), car: r.pick(['新车才三个月', '网约车停运', '送货的面包车', '二手车刚过户']) }),
    own: {
      typed: ['被{R}{how}，全责，{car}，修车{sum}，还有误工代步他不认', '{how}，对方保险过期了，{sum}自己赔，一拖就两个月', '私了谈好{sum}，走了就不认账，只有微信记录'],
      spoken: ['他{how}，当场说好私了，赔{sum}，我信了他没报警。第二天就说修理厂宰人，要去他朋友那里修。我{car}，心疼啊。'],
    },
    core: ['{o}驾车{how}致{s}车辆受损，负全责，维修{sum}，{car}，对停运（代步）损失有争议。', '双方现场协商赔偿{sum}，{o}事后反悔，称价格过高。'],
    claim: ['赔偿维修费和代步费{sum}', '按协商数额付{sum}'],
  },
  {
    id: 'serious', type: 'traffic', cause: ['411', '机动车交通事故责任纠纷'], what: ['重伤赔偿', 'serious injury'], weight: 1.4, origins: street,
    applicant: { kind: 'person', age: [24, 68] }, respondent: { kind: 'company', trade: 'logistics' },
    money: (r) => ({ sum: tenThousands(r, 12, 68), paid: tenThousands(r, 2, 9) }), slots: (r) => ({ state: r.pick(['评了九级', '还在康复医院', '开颅手术做了两次', '右腿截了一半', '现在认不清人']) }),
    own: {
      typed: ['家人被{R}的货车撞，{state}，车方垫了{paid}就停了，总损失{sum}，保险说要打官司', '{state}，商业险一百万，保险公司扣这扣那，少赔，要求{sum}'],
      spoken: ['我是家属。我爸过马路被{R}的车撞的，{state}。开始他们垫{paid}，后来说超了，让找保险。医院天天催费，我们从{home}过来，住在医院走廊。律师说{sum}，要打一年，我们等不起。'],
    },
    core: ['{o}车辆与{s}发生事故，{s}受重伤，{state}，{o}已垫付{paid}，索赔{sum}，保险公司对[护理依赖|伤残等级|误工标准]有异议。', '{s}家属反映伤者{state}，后续治疗费无着落，要求{o}及保险公司赔付{sum}。'],
    claim: ['赔偿各项损失{sum}', '先付后续治疗费，总额{sum}', '一次性调解赔付{sum}'],
  },
  {
    id: 'hit-pedestrian', type: 'traffic', cause: ['412', '非机动车交通事故责任纠纷'], what: ['电动车撞人', 'pedestrian hit by e-bike'], weight: 1.4, origins: street,
    applicant: { kind: 'person', age: [45, 79] }, respondent: { kind: 'person', age: [16, 42] },
    money: (r) => ({ sum: thousands(r, 3000, 42000) }),
    own: {
      typed: ['我妈在{road}被外卖电动车撞了，骑手说他没买保险，医药费{sum}', '被电动车撞断手，对方是学生，家长只肯出一半，{sum}'],
      spoken: ['我走人行道，他从后面撞上来，说赶时间。股骨颈裂了，住院{sum}。他是个小孩子来的，天天给我发信息说阿姨对不起，一个月还我五百。我也不忍心，可我家也不富裕。'],
      elder: ['我散步的，{R}骑得飞快，我听到铃铛一回头就倒了。花了{sum}。他爸妈从老家打电话来，哭。我不逼他，你们看怎么分期好。'],
    },
    core: ['{s}步行时被{o}骑电动车撞倒，费用{sum}，{o}无保险，经济困难，愿分期。', '{o}骑电动自行车撞伤行人{s}，认定{o}全责，{s}要求{sum}。'],
    claim: ['分期赔偿{sum}', '赔偿医疗、护理费{sum}'],
  },
  {
    id: 'passenger', type: 'traffic', cause: ['121(7)', '出租汽车运输合同纠纷'], what: ['乘车受伤', 'passenger hurt'], weight: 0.6, origins: street,
    applicant: { kind: 'person', age: [20, 66] }, respondent: { kind: 'person', gender: 'm', age: [28, 55] },
    money: (r) => ({ sum: hundreds(r, 1500, 18000) }),
    own: { typed: ['坐网约车急刹，头撞前座缝针，司机和平台互推，{sum}'], spoken: ['我坐{R}的车，他急刹，我额头撞到前面，缝了六针。他说我没系安全带，后排那个扣子坏的怎么系。{sum}，我要求平台也出来讲话。'] },
    core: ['{s}乘坐{o}驾驶的网约车时因急刹受伤，费用{sum}，{o}称乘客未系安全带。', '{s}乘车受伤，平台先行垫付被拒，要求{o}赔偿{sum}。'],
    claim: ['赔偿{sum}', '司机和平台共同赔偿{sum}'],
  },
]
