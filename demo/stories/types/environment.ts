import { hundreds, thousands, type Situation } from '../situation.ts'

const air = [['hotline', 38], ['grid', 22], ['online', 18], ['window', 12], ['unit', 6], ['patrol', 4]] as const

export const environment: readonly Situation[] = [
  {
    id: 'smell', type: 'environment', cause: ['414', '环境污染责任纠纷'], what: ['工厂异味', 'smell of a workshop'], weight: 3, origins: air,
    applicant: { kind: 'person', age: [26, 68] }, respondent: { kind: 'company', trade: ['dye', 'plastic', 'timber', 'shoes'] },
    slots: (r) => ({ smell: r.pick(['油漆味', '烧塑料的味道', '胶水味', '酸酸的刺鼻味']), when: r.pick(['一到半夜就放', '下雨天最重', '检查一走就来', '下午三四点']) }),
    own: {
      typed: ['{at}{zone}{R}，{when}{smell}，小孩咳嗽两个月了', '{smell}！{when}！窗户都不敢开', '隔壁喷漆房{smell}，举报过说达标，达标怎么会头晕'],
      spoken: ['我家离{R}就隔一条路，{smell}{when}。我婆婆哮喘，晚上要坐起来睡。环保的人来测过，说没超标，可他们一走味道就出来。我们不要钱，就想他把排气口改个方向，晚上不要开。'],
      elder: ['我在{village}住了一辈子，以前晚上闻到的是禾香。现在是{smell}，{when}。我跟厂里看门的说，他说老伯我也闻啊，我也没办法。'],
    },
    core: ['{s}反映{o}排放废气，{smell}，{when}，影响周边居民。[生态环境分局检测未超标。|厂方称已装净化设备。|多户有同样反映。]', '{o}与居民{s}就{smell}扰民协商过一次，{o}同意装设备但未定时间。'],
    claim: ['改造排气口，夜间停止喷涂', '限期整改并公开检测结果', '搬离居民楼一侧'],
  },
  {
    id: 'machine-noise', type: 'environment', cause: ['414', '环境污染责任纠纷'], what: ['机器噪声', 'machine noise'], weight: 2, origins: air,
    applicant: { kind: 'person', age: [25, 64] }, respondent: { kind: 'company', trade: ['hardware', 'mould', 'paper', 'knit'] },
    slots: (r) => ({ sound: r.pick(['冲床', '空压机', '冷却塔', '风机', '切割机']), till: r.pick(['到凌晨两点', '通宵', '早上六点就开']) }),
    own: {
      typed: ['楼下{R}{sound}{till}，地板都在震', '{zone}那个{sound}，{till}，投诉了七次', '{sound}噪声，孩子高三啊，能不能让他们十点停'],
      spoken: ['{sound}嗡嗡嗡，{till}，戴耳塞都没用。我去找过厂里，主管带我看，说隔音棉都贴了。贴是贴了，声音是从地下传过来的。'],
      yue: ['{R}部{sound}{till}，成晚瞓唔着，返工好似行尸咁。'],
    },
    core: ['{s}反映{o}{sound}{till}运行，噪声影响休息，检测结果[略超|夜间超三分贝|未超]，{o}愿加隔音。', '{s}与{o}就{sound}运行时段有分歧，{o}称订单急，{s}要求夜间停机。'],
    claim: ['晚上十点后停机，加装隔音', '按约定时段运行，减震改造'],
  },
  {
    id: 'fumes', type: 'environment', cause: ['55(6)', '相邻污染侵害纠纷'], what: ['餐饮油烟', 'cooking fumes'], weight: 2, origins: air,
    applicant: { kind: 'person', age: [26, 66] }, respondent: { kind: 'company', trade: 'restaurant' },
    own: {
      typed: ['楼下{R}油烟直排，晾的衣服全是烧烤味', '{R}烟管接到我窗口旁边，城管来了就关，走了又开', '一楼{R}凌晨还在炒菜，抽烟机轰轰响加油烟'],
      spoken: ['我住三楼，{R}在一楼，油烟管沿着墙上来，刚好到我厨房窗户那一截。夏天开空调不敢换气。老板人挺好，送过我两只烧鹅，可油烟一点没少。'],
      elder: ['我也是吃过苦的人，知道人家开店不容易。可我咳了一个秋天，医生问我抽不抽烟，我说我不抽，楼下抽。'],
    },
    core: ['{s}反映{o}油烟未经净化排放，烟管正对居民窗户，[城管分局已责令整改|{o}称净化器在清洗]。', '{s}与{o}就烟管走向协商，业主不同意穿楼顶，{o}愿出一部分费用。'],
    claim: ['烟管引至楼顶，安装净化器', '限期改造，十点后停炉'],
  },
  {
    id: 'pond', type: 'environment', cause: ['414', '环境污染责任纠纷'], what: ['污水死鱼', 'polluted pond'], weight: 1, origins: air,
    applicant: { kind: 'person', age: [36, 66] }, respondent: { kind: 'company', trade: ['dye', 'paper', 'hardware'] },
    money: (r) => ({ sum: thousands(r, 8000, 120000) }), slots: (r) => ({ fish: r.pick(['鲩鱼', '罗非', '桂花鱼', '鱼苗']) }),
    own: {
      typed: ['鱼塘{fish}死了一大片，上游{R}排水，损失{sum}', '{R}下大雨偷排，{fish}翻白，要求赔{sum}'],
      spoken: ['一早起来塘面白花花一片，{fish}全翻了。上面就{R}一家有排水口。他说是我缺氧，增氧机好好的在转。{sum}，我一年白干。'],
    },
    core: ['{s}鱼塘{fish}死亡，疑与{o}排水有关，损失约{sum}，已取水样送检。', '{o}承认当日雨水管溢流，但不认可{fish}损失{sum}的数额。'],
    claim: ['赔偿损失{sum}', '以检测结果为准赔偿，主张{sum}'],
  },
  {
    id: 'site-dust', type: 'environment', cause: ['414', '环境污染责任纠纷'], what: ['工地扬尘噪声', 'dust and noise of a site'], weight: 1.2, origins: air,
    applicant: { kind: 'person', age: [26, 62] }, respondent: { kind: 'company', trade: 'building' },
    money: (r) => ({ sum: hundreds(r, 600, 9800) }), slots: (r) => ({ harm: r.pick(['墙裂了几道缝', '阳台一层灰', '生意没法做', '老人睡不着']) }),
    own: {
      typed: ['旁边工地夜里打桩，{harm}，要求补偿{sum}', '{R}施工，{harm}，围挡都没有，{sum}'],
      spoken: ['晚上十一点还在打桩，{harm}。工地说有夜间施工许可，贴出来我看看呀。{sum}的补偿是街坊一起算的，一户这么多。'],
    },
    core: ['{s}反映{o}工地施工致{harm}，要求补偿{sum}，{o}称手续齐全，愿意慰问。', '{s}与{o}就施工影响协商补偿，{harm}，主张{sum}。'],
    claim: ['调整施工时间，补偿{sum}', '洒水降尘，补偿{sum}'],
  },
]
