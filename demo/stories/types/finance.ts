import { from, hundreds, tenThousands, thousands, type Situation } from '../situation.ts'

export const finance: readonly Situation[] = [
  {
    id: 'private-loan', type: 'finance', cause: ['108(3)', '民间借贷纠纷'], what: ['民间借贷', 'private loan'], weight: 4, origins: from.money,
    applicant: { kind: 'person', age: [24, 64] }, respondent: { kind: 'person', age: [24, 60] },
    money: (r) => ({ sum: thousands(r, 5000, 260000) }), slots: (r) => ({ use: r.pick(['说进货周转', '说孩子开学', '说买车差一点', '说还信用卡', '开店装修']), rel: r.pick(['同事', '同乡', '表弟', '牌友', '以前的邻居', '初中同学']) }),
    own: {
      typed: ['{rel}{R}{use}借了{sum}，有借条，到期一年多不还', '借{sum}给{rel}，没写借条只有微信转账，他现在说是投资', '{R}欠我{sum}，{use}，答应每月还，还了两个月就拉黑', '借钱不还，{sum}，他名下没东西都在老婆那，怎么办', '{rel}借钱{sum}，借条写的是他弟名字，该找谁'],
      spoken: ['{R}是我{rel}，{use}，我二话没说转了{sum}。说好中秋还，中秋说过年，过年说再等等。我老婆为这个跟我吵了半年。我不想闹到法院，你们打个电话给他，就说我等不起了。'],
      elder: ['我退休金一点一点存的，{R}是我{rel}，跪在我面前说{use}，我心软，给了{sum}。儿子不知道。现在我要做白内障手术，打他电话，空号。借条在这里，他按了手印的。'],
      yue: ['{R}借咗我{sum}，{use}，而家影都冇。我得张借据同埋转账记录，可唔可以叫佢出嚟倾下？'],
    },
    core: ['{o}{use}向{s}借款{sum}，出具借条，到期未还，[{o}承认欠款，称暂无力|{o}称其中部分为利息|电话不接]。', '{s}通过微信转账借给{o}{sum}，无借条，{o}称系合伙款。', '{o}欠{s}{sum}，曾归还数千元，双方对余额无异议，只谈期限。'],
    claim: ['归还借款{sum}', '分期归还{sum}', '归还本金{sum}，利息放弃'],
  },
  {
    id: 'guarantee', type: 'finance', cause: ['109', '保证合同纠纷'], what: ['担保责任', 'guarantee'], weight: 1, origins: from.money,
    applicant: { kind: 'person', age: [28, 56] }, respondent: { kind: 'person', age: [28, 58] },
    money: (r) => ({ sum: tenThousands(r, 2, 26) }),
    own: {
      typed: ['帮{R}担保借款，他跑了，债主找我要{sum}，我替他还了怎么追', '签字当“见证人”结果写的是担保人，{sum}'],
      spoken: ['都是一个厂的，他叫我签个名，我以为是证明人。现在债主天天来我档口坐着，要{sum}。我已经还了一部分，我要{R}认这笔账。'],
    },
    core: ['{s}为{o}借款提供担保，{o}未还，{s}代偿{sum}后追偿。', '{s}称签名时不知系担保，债权人要求承担{sum}，{s}与{o}协商由{o}归还。'],
    claim: ['偿还代垫款{sum}', '分期偿还{sum}'],
  },
  {
    id: 'credit-card', type: 'finance', cause: ['115(2)', '信用卡纠纷'], what: ['信用卡欠款', 'credit card debt'], weight: 1.8, origins: [['court', 54], ['window', 18], ['online', 22], ['hotline', 6]],
    applicant: { kind: 'company', trade: 'bank' }, respondent: { kind: 'person', age: [24, 55] },
    money: (r) => ({ sum: hundreds(r, 8000, 128000) }), slots: (r) => ({ hard: r.pick(['失业半年', '做生意亏了', '家人生病', '被朋友套用']) }),
    own: {
      typed: ['我们是{A}，持卡人{R}透支{sum}，已失联又联系上，愿意谈分期', '批量案件中的一户：{R}欠{sum}，请协助联系调解'],
      spoken: ['我这边是{A}委托的，{Rsir}这张卡本息{sum}，他接电话态度还可以，说{hard}，想停息分六十期。行里授权最多三十六期，想请中心坐下来谈。'],
    },
    core: ['{o}持{s}信用卡透支，截至对账日本息{sum}，{o}称{hard}，请求减免利息分期偿还。', '{s}起诉{o}偿还信用卡欠款{sum}，{o}对本金无异议，对违约金有异议。'],
    claim: ['偿还欠款{sum}', '分期偿还{sum}，减免部分违约金'],
  },
  {
    id: 'insurance-refused', type: 'finance', cause: ['371', '财产保险合同纠纷'], what: ['保险拒赔', 'insurance refused'], weight: 1.4, origins: from.buyers,
    applicant: { kind: 'person', age: [25, 60] }, respondent: { kind: 'company', trade: ['insurer', 'lifeInsurer'] },
    money: (r) => ({ sum: hundreds(r, 3000, 96000) }), slots: (r) => ({ why: r.pick(['说没如实告知', '说不在承保范围', '说营运车没报备', '说资料不全反复补', '说等待期内']) }),
    own: {
      typed: ['{R}拒赔{sum}，{why}，业务员当时说什么都赔', '理赔{sum}拖了四个月，{why}'],
      spoken: ['买的时候电话打得勤，出事了{why}。{sum}，对你们公司是毛毛雨，对我是半年收入。业务员离职了，录音我有。'],
      elder: ['业务员是我外甥女介绍的，天天叫我姨。我住院{sum}，{why}。条款那么小的字，我拿放大镜看了两晚，看不懂。'],
    },
    core: ['{s}向{o}申请理赔{sum}，{o}{why}拒赔，{s}称投保时未获说明。', '{s}与{o}就理赔{sum}有争议，{o}{why}，愿意通融一部分。'],
    claim: ['支付保险金{sum}', '协商赔付，主张{sum}'],
  },
  {
    id: 'savings-club', type: 'finance', cause: ['108(3)', '民间借贷纠纷'], what: ['标会倒会', 'a savings club that failed'], flags: ['group'], weight: 0.8, origins: [['window', 30], ['police', 20], ['petition', 20], ['hotline', 20], ['grid', 10]],
    applicant: { kind: 'person', gender: 'f', age: [34, 66] }, respondent: { kind: 'person', gender: 'f', age: [38, 62] }, heads: (r) => r.int(6, 28), money: (r) => ({ sum: tenThousands(r, 6, 130) }),
    own: {
      typed: ['会头{R}倒会，我们{heads}个人一共{sum}，都是街坊姐妹'],
      spoken: ['我们跟{R}做会做了八年，从来没出过事。这次轮到我收，她说钱被儿子拿去了。{heads}个人，{sum}，有卖菜的有做清洁的。昨晚有人去她家坐着不走，再这样要出事。'],
      elder: ['都是信她，我才把养老钱放进去。{heads}个人的钱，{sum}，一夜之间没了。她坐在地上哭，我也哭。'],
    },
    core: ['{s}等{heads}人参加{o}组织的标会，现倒会，涉及{sum}，部分会员到{o}家中聚集，已劝离。', '{o}无力支付会款，{s}等{heads}名会员要求清账，合计{sum}，是否涉嫌非法集资待公安研判。'],
    claim: ['清账并分批退还{sum}', '处置房产优先退会款，合计{sum}'],
  },
  {
    id: 'net-loan', type: 'finance', cause: ['108(4)', '小额借款合同纠纷'], what: ['网贷催收', 'on-line loan'], weight: 1, origins: from.buyers,
    applicant: { kind: 'person', age: [19, 45] }, respondent: { kind: 'company', trade: 'loan' },
    money: (r) => ({ sum: hundreds(r, 3000, 42000) }), slots: (r) => ({ bad: r.pick(['爆通讯录', '天天打电话到厂里', '服务费扣掉一半', '利率算下来三十六']) }),
    own: {
      typed: ['网贷{R}，{bad}，到手跟合同不一样，愿意还本金{sum}，不想还那些乱七八糟的费', '逾期三期，{bad}，要求停止骚扰协商还{sum}'],
      spoken: ['我借是借了，我认。可他们{bad}，我老婆都接到电话。我想按{sum}还本金，一个月还一点，让他们不要再打。'],
    },
    core: ['{s}向{o}借款后逾期，反映{o}催收不当，愿按本金{sum}分期偿还。', '{s}与{o}对费用有异议，协商以{sum}结清，{o}要求一次付清。'],
    claim: ['按本金{sum}分期结清', '停止不当催收，{sum}结清'],
  },
]
