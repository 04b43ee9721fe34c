import { from, hundreds, thousands, type Situation } from '../situation.ts'

export const consumer: readonly Situation[] = [
  {
    id: 'studio-refund', type: 'consumer', cause: ['142(15)', '教育培训合同纠纷'], what: ['课程退费', 'refund of lessons'], flags: ['minor'], weight: 2.4, origins: from.buyers,
    applicant: { kind: 'person', age: [26, 46] }, respondent: { kind: 'company', trade: 'training' },
    money: (r) => ({ sum: hundreds(r, 1800, 18600), all: hundreds(r, 6000, 24000) }), slots: (r) => ({ course: r.pick(['少儿编程', '书法', '口才班', '架子鼓', '围棋', '英语', '美术']), left: r.pick(['38', '42', '27', '61', '19']), why: r.pick(['老师换了四个', '门店突然搬到隔壁镇', '孩子骨折不能上', '上课时间随便改', '说停课装修两个月']) }),
    own: {
      typed: ['孩子学{course}，交了{all}，还剩{left}节，{why}，申请退{sum}，一直说走流程', '{R}{why}，剩{left}节课不退，{sum}', '{course}班关门了，群被解散，剩余课时折算{sum}，有四五十个家长', '培训班合同写“概不退费”，这条有效吗？剩{left}节{sum}'],
      spoken: ['我女儿在{R}学{course}，冲着那个老师去的，一次交了{all}。{why}，孩子哭着不肯去。我要退剩下的{left}节，{sum}，前台说要扣三成手续费再扣资料费，扣来扣去没剩几个钱。'],
      english: ['My son had {left} lessons left at {R} when the teacher quit. They refuse to refund {sum} and offer a yoga class instead. I have the receipt.'],
    },
    core: ['{s}在{o}为孩子报读{course}，缴费{all}，剩{left}课时，因{why}要求退费{sum}，{o}称合同约定不退。', '{o}{why}，{s}要求按课时退{sum}，双方对已上课次数和赠课有争议。', { t: '{o}停业，{s}等多名家长要求退费，{s}剩余课时折算{sum}，负责人{boss}表示愿意转到别的门店上课。', flags: ['group'] }],
    claim: ['退还剩余课时费{sum}', '扣除合理费用后退{sum}', '转课或退费{sum}，由家长自己选'],
  },
  {
    id: 'beauty-card', type: 'consumer', cause: ['142', '服务合同纠纷'], what: ['美容卡退款', 'beauty card'], weight: 2, origins: from.buyers,
    applicant: { kind: 'person', gender: 'f', age: [22, 62] }, respondent: { kind: 'company', trade: 'beauty' },
    money: (r) => ({ sum: hundreds(r, 1200, 28600) }), slots: (r) => ({ trick: r.pick(['说体验一次九块九', '做到一半说有痘要加项目', '三个人围着我不让走', '拿我手机直接刷的贷款']) }),
    own: {
      typed: ['{R}，{trick}，办了卡{sum}，第二天就后悔，不给退', '美容院充{sum}，老板娘换人了新老板不认账', '{trick}，稀里糊涂充了{sum}'],
      spoken: ['我本来陪朋友去的，{trick}，最后充了{sum}。回家老公骂我。我打电话去，店长说已经拆了产品，拆了就不能退。我都没见过那个产品。'],
      elder: ['我老太婆一个，去免费洗脸，{trick}，签了好几张纸，我老花眼看不见。{sum}是我的棺材本。孙女去要，人家说你奶奶自愿的。'],
    },
    core: ['{s}在{o}办卡充值{sum}，要求退未消费部分，{o}称已拆封产品不退。', '{s}反映{o}店员诱导其办卡{sum}，当日即要求退款未果。[部分款项为现场办理的分期。|]'],
    claim: ['退还充值款{sum}', '退卡，退还{sum}'],
  },
  {
    id: 'gym', type: 'consumer', cause: ['142', '服务合同纠纷'], what: ['健身卡退款', 'gym membership'], weight: 1.6, origins: from.buyers,
    applicant: { kind: 'person', age: [20, 42] }, respondent: { kind: 'company', trade: 'gym' },
    money: (r) => ({ sum: hundreds(r, 900, 12800) }), slots: (r) => ({ why: r.pick(['泳池停了四个月', '私教离职', '开业拖了半年没开', '说停业装修结果关门', '我要调去外地']) }),
    own: {
      typed: ['{R}办的年卡加私教，{why}，退{sum}不给', '健身房跑路，预售卡{sum}，老板{boss}电话停机', '{why}，转卡还要收转卡费，要求退{sum}'],
      spoken: ['教练天天发信息叫我续课，续完他就不干了。{why}，剩下{sum}，店里说换个教练上，可我就是冲他。'],
      yue: ['{R}间gym{why}，仲有{sum}未用，佢话唔退得，可以转畀朋友，我边有咁多朋友。'],
    },
    core: ['{s}在{o}购买课程及会籍，{why}，要求退{sum}，{o}提出延期或转店。', '{o}{why}，{s}剩余价值{sum}，双方对赠送月份是否扣减有争议。'],
    claim: ['退还未使用部分{sum}', '退费{sum}'],
  },
  {
    id: 'used-car', type: 'consumer', cause: ['88', '买卖合同纠纷'], what: ['二手车', 'used car'], weight: 1.4, origins: from.buyers,
    applicant: { kind: 'person', age: [21, 48] }, respondent: { kind: 'company', trade: 'cars' },
    money: (r) => ({ sum: thousands(r, 12000, 128000) }), slots: (r) => ({ fault: r.pick(['调表车，实际跑了二十万', '是泡水车', '出过大事故换过气囊', '抵押没解', '变速箱第二周就坏']) }),
    own: {
      typed: ['在{R}买的二手车，{fault}，合同写“无重大事故”，退一赔三？车价{sum}', '{fault}，车行只肯换件，要求退{sum}'],
      spoken: ['我第一部车，{sum}，不敢告诉我爸。开了十天，{fault}。检测报告出来车行就换脸，说你签过字确认车况。'],
    },
    core: ['{s}向{o}购买二手车，价款{sum}，发现{fault}，要求退车退款，{o}称不知情。', '{s}持检测报告反映所购车辆{fault}，{o}提出补贴维修，{s}坚持退{sum}。'],
    claim: ['退车，返还车款{sum}', '退款或补差，按{sum}主张'],
  },
  {
    id: 'online-goods', type: 'consumer', cause: ['88(8)', '信息网络买卖合同纠纷'], what: ['网购纠纷', 'bought on line'], weight: 1.6, origins: from.buyers,
    applicant: { kind: 'person', age: [18, 55] }, respondent: { kind: 'company', trade: 'ecommerce' },
    money: (r) => ({ sum: hundreds(r, 300, 6800) }), slots: (r) => ({ thing: r.pick(['羽绒服全是飞丝', '和田玉手镯鉴定是玻璃', '实木床到货是密度板', '奶粉日期被改过', '直播间的红木是贴皮']), }),
    own: {
      typed: ['在{R}直播间买的，{thing}，{sum}，客服已读不回', '{thing}，花了{sum}，店在{town}，平台说过了售后期', '{thing}。退货他说我调包。{sum}'],
      spoken: ['主播喊家人们冲，我就冲了，{sum}。到货一看，{thing}。找他，他说灯光问题。地址查到在{at}，我人就在东莞，我想当面跟他对一对。'],
    },
    core: ['{s}网购商品，{thing}，货款{sum}，经营者{o}住所在{at}，拒绝退货。', '{s}投诉{o}销售商品与宣传不符，{thing}，要求退{sum}。'],
    claim: ['退货退款{sum}', '退款{sum}并承担运费'],
  },
  {
    id: 'food', type: 'consumer', cause: ['142(11)', '餐饮服务合同纠纷'], what: ['餐饮消费', 'at a restaurant'], weight: 1.2, origins: from.buyers,
    applicant: { kind: 'person', age: [20, 58] }, respondent: { kind: 'company', trade: ['restaurant', 'bakery'] },
    money: (r) => ({ sum: hundreds(r, 500, 6600) }), slots: (r) => ({ bad: r.pick(['汤里吃出钢丝球', '吃完一家人拉肚子', '酒席少上三道菜', '蛋糕写错名字还晚到', '定金交了厅被别人占了']) }),
    own: {
      typed: ['在{R}，{bad}，要求赔{sum}，老板说免单了还想怎样', '{bad}，算下来要求赔{sum}'],
      spoken: ['给老人家做寿，定了八围，{bad}。经理送了一盘水果。我要退{sum}，不是钱的事，是那天亲戚都看着。'],
    },
    core: ['{s}在{o}消费时{bad}，要求赔偿{sum}，{o}只同意免单。', '{s}投诉{o}{bad}，双方对{sum}的赔偿数额有分歧。'],
    claim: ['赔偿{sum}', '退还{sum}并道歉'],
  },
  {
    id: 'travel', type: 'consumer', cause: ['142(6)', '旅游合同纠纷'], what: ['旅游退款', 'a tour'], weight: 1.2, origins: from.buyers,
    applicant: { kind: 'person', age: [22, 60] }, respondent: { kind: 'company', trade: 'travel' },
    money: (r) => ({ sum: hundreds(r, 1200, 15800) }), slots: (r) => ({ bad: r.pick(['临时换成别家的团', '说好的纯玩进了四个店', '签证没办下来不退全款', '酒店从五星降到快捷', '出发前一天通知取消']) }),
    own: {
      typed: ['{R}，{bad}，交了{sum}，要求退', '{bad}，合同里没写，{sum}'],
      spoken: ['我们交了{sum}，{bad}。跟店里说，换了三个人接待，每个人都说帮我反映。'],
      elder: ['我们老姐妹六个人报的团，{bad}，导游脸一板，说不买就坐车上。我一个人交的{sum}，退一半也好，主要是气。'],
    },
    core: ['{s}与{o}签约支付{sum}，{bad}，要求退款，{o}称合同已载明。', '{s}反映{o}{bad}，主张退{sum}，愿意承担已发生的合理费用。'],
    claim: ['退款{sum}', '退还大部分费用，按{sum}主张'],
  },
  {
    id: 'photos', type: 'consumer', cause: ['142', '服务合同纠纷'], what: ['影楼退费', 'photo studio'], weight: 0.8, origins: from.buyers,
    applicant: { kind: 'person', age: [21, 40] }, respondent: { kind: 'company', trade: 'photo' },
    money: (r) => ({ sum: hundreds(r, 900, 12800) }), slots: (r) => ({ bad: r.pick(['底片要另外买', '修图拖了八个月', '选片室关门加价', '礼服跟样衣两个样', '摄影师临时换成学徒']) }),
    own: {
      typed: ['{R}拍婚纱照，{bad}，交了{sum}，婚礼都办完了照片还没来', '孩子满月照，{bad}，不加钱就不给精修，要求退{sum}', '影楼{bad}，合同上没写，{sum}'],
      spoken: ['本来高高兴兴去拍，{bad}。我老公说算了，我说凭什么算了，{sum}呢。店里说要么加钱要么等，我两个都不选，退钱。'],
    },
    core: ['{s}在{o}预订拍摄支付{sum}，{bad}，要求退款，{o}同意免费补拍。', '{s}反映{o}{bad}，与当初口头承诺不符，主张退{sum}。'],
    claim: ['退款{sum}', '交付全部底片或退{sum}'],
  },
  {
    id: 'dance-refund', type: 'consumer', cause: ['142(15)', '教育培训合同纠纷'], what: ['舞蹈班退费', 'dance school refund'], weight: 1.6, origins: from.buyers,
    applicant: { kind: 'person', gender: 'f', age: [24, 56] }, respondent: { kind: 'company', trade: 'dance' },
    money: (r) => ({ sum: hundreds(r, 1600, 15800) }), slots: (r) => ({ style: r.pick(['拉丁', '中国舞', '肚皮舞', '爵士', '古典舞', '成人芭蕾']), why: r.pick(['老师去别家了', '换到五公里外的新店', '腰伤医生不让跳', '一个班从八人加到二十人', '排课总是满的']) }),
    own: {
      typed: ['在{R}报了{style}年卡，{why}，剩下的{sum}不退，说可以转让，谁要啊', '{style}课，{why}，店家只肯退三成，我要{sum}', '舞蹈室{why}，会员群吵翻了，我这张卡还有{sum}', '{ago:20}办的{style}卡，跳了两次，{why}，退{sum}可以吗'],
      spoken: ['我跳舞是图个开心，现在一想到{R}就来气。{why}，我说那退我{sum}，前台小姑娘都快哭了，说她做不了主，店长又不接电话。'],
      elder: ['我退休了跟姐妹们学{style}，{R}收了我两年的。{why}，我们老的跟不上。{sum}，退一点也好，就当交个朋友。'],
    },
    core: ['{s}在{o}购买{style}课程，因{why}要求退还剩余费用{sum}，{o}称会员协议约定只转不退。', '{o}变更经营地点，{s}以不便上课为由要求退{sum}，双方对折算方法有争议。'],
    claim: ['退还剩余费用{sum}', '扣除手续费后退{sum}'],
  },
  {
    id: 'phone-repair', type: 'consumer', cause: ['119(3)', '修理合同纠纷'], what: ['维修与手机', 'repairs'], weight: 1, origins: from.buyers,
    applicant: { kind: 'person', age: [18, 60] }, respondent: { kind: 'company', trade: ['phones', 'repair'] },
    money: (r) => ({ sum: hundreds(r, 400, 9800) }), slots: (r) => ({ bad: r.pick(['越修越坏', '换了副厂件', '拿去修两个月不还', '报价是一个数收钱又是一个数']) }),
    own: {
      typed: ['拿去{R}修，{bad}，要求退{sum}', '{bad}，老板说不满意可以装回去，{sum}'],
      spoken: ['就一个小毛病，送到{R}，{bad}。我问单子呢，他说熟人不用写单。{sum}我认倒霉一半，另一半他要退我。'],
      elder: ['我那个老人机，孩子给我换的新手机，说屏幕不亮拿去{R}，{bad}，收我{sum}。我不会讲道理，他讲得快。'],
    },
    core: ['{s}将物品交{o}维修，{bad}，要求退赔{sum}。', '{s}投诉{o}{bad}，未提供报价单，主张{sum}。'],
    claim: ['退还维修费{sum}', '赔偿{sum}'],
  },
]
