import { from, tenThousands, thousands, type Situation } from '../situation.ts'

export const business: readonly Situation[] = [
  {
    id: 'partnership', type: 'business', cause: ['132', '合伙合同纠纷'], what: ['合伙散伙', 'end of a partnership'], weight: 3, origins: from.money,
    applicant: { kind: 'person', age: [26, 52] }, respondent: { kind: 'person', age: [26, 54] },
    money: (r) => ({ sum: tenThousands(r, 2, 36) }), slots: (r) => ({ shop: r.pick(['湘菜馆', '奶茶店', '烧烤档', '五金加工点', '直播间', '洗车店', '棋牌室']), why: r.pick(['账一直不给看', '亏了全让一个人担', '偷偷在外面另开了一家', '对方老婆插手收银']) }),
    own: {
      typed: ['和朋友{R}合伙开{shop}，我投{sum}，{why}，现在想退伙要回本金', '{shop}合伙两年没分过红，{why}，我那份{sum}他说亏完了', '合伙没有书面协议，只有转账{sum}，{why}，怎么散'],
      spoken: ['我跟{R}是同学，合伙做{shop}，一人一半，我这边{sum}。头半年还好，后来{why}。问他，他说你信不过我就别做。我想好聚好散，把账对一对，该我亏的我认，不能稀里糊涂没了。'],
      yue: ['我同{Rnick}夹份开{shop}，夹咗{sum}，{why}。而家想拆伙，佢话蚀晒。'],
    },
    core: ['{s}与{o}合伙经营{shop}，{s}出资{sum}，因{why}要求退伙。[无书面协议。|店铺仍由{o}经营。|账册不全。]', '双方合伙的{shop}停业，对亏损承担及设备折价有争议，{s}主张退还出资{sum}。'],
    claim: ['清算后退还出资{sum}', '退伙并返还{sum}', '盘点设备折价，退{sum}'],
  },
  {
    id: 'shop-transfer', type: 'business', cause: ['88', '买卖合同纠纷'], what: ['店铺转让', 'transfer of a shop'], weight: 2, origins: from.money,
    applicant: { kind: 'person', age: [25, 50] }, respondent: { kind: 'person', age: [26, 55] },
    money: (r) => ({ sum: thousands(r, 15000, 180000) }), slots: (r) => ({ shop: r.pick(['便利店', '早餐店', '美甲店', '快递驿站', '菜鸟代收点', '宠物店', '麻辣烫店']), hid: r.pick(['没说房租马上到期', '营业额是刷出来的', '会员卡欠着一堆没消费', '证照根本过不了户', '街对面马上要围挡']) }),
    own: {
      typed: ['接手{R}的{shop}，转让费{sum}，后来才知道{hid}，想退', '{shop}转给我三个月，{hid}，房东不认我，{sum}打水漂'],
      spoken: ['我第一次做生意，看他{shop}人来人往就接了，{sum}。接过来才发现{hid}。他说生意有赚有亏，自己不会经营。可他要是早讲，我哪里会接。'],
    },
    core: ['{s}以{sum}受让{o}的{shop}，接手后发现{hid}，要求解除并退款，{o}称已如实告知。', '{s}称{o}转让{shop}时{hid}，双方签有简单协议，未列债务。'],
    claim: ['退还转让费{sum}', '退一部分转让费，按{sum}主张'],
  },
  {
    id: 'franchise', type: 'business', cause: ['159', '特许经营合同纠纷'], what: ['加盟退费', 'franchise refund'], weight: 2, origins: from.buyers,
    applicant: { kind: 'person', age: [23, 46] }, respondent: { kind: 'company', trade: 'brand' },
    money: (r) => ({ sum: thousands(r, 18000, 168000) }), slots: (r) => ({ promise: r.pick(['三个月回本', '一条街只开一家', '全程带店一个月', '原料包配送']), brand: r.pick(['茶饮', '螺蛳粉', '炸鸡', '社区团购', '儿童托管', '无人洗衣']) }),
    own: {
      typed: ['加盟{R}{brand}，交了{sum}，说好{promise}，开业到现在每月亏，要求退加盟费', '刷到广告加盟{brand}，{promise}都是假的，店还没开，{sum}能退吗'],
      spoken: ['我在招商会上签的，当天优惠，交了{sum}。他讲{promise}。回来选址选了五个都说不行，拖着拖着冷静期就过了。我没开店，东西一样没拿，凭什么不退。'],
    },
    core: ['{s}加盟{o}{brand}项目，支付{sum}，{o}承诺{promise}未兑现，[未备案|店铺未开业|开业三个月即停]，{s}要求退费。', '{s}以{o}宣传不实为由要求解除特许经营合同，退还{sum}，{o}称已提供培训和物料。'],
    claim: ['解除合同，退还加盟费{sum}', '退还{sum}，物料退回'],
  },
  {
    id: 'shareholder', type: 'business', cause: ['296', '股东知情权纠纷'], what: ['股东查账与分红', 'shareholders\' accounts'], weight: 1.2, origins: from.money,
    applicant: { kind: 'person', age: [32, 60] }, respondent: { kind: 'company', trade: ['technology', 'electronics', 'mould', 'logistics'] },
    money: (r) => ({ sum: tenThousands(r, 8, 90) }),
    own: {
      typed: ['在{R}占三成股，三年没分红也不给看账，{boss}把公章拿走了，按报表我应得{sum}', '公司想回购我的股份，开价太低，我认为值{sum}'],
      spoken: ['公司是我跟{boss}一起做起来的，工商登记我占三成。去年开始他不开股东会，财务换成他小舅子。我去要账本，他让保安请我出去。我不是要拆台，我就要看账，该分的{sum}分给我。'],
    },
    core: ['{s}系{o}股东，持股约三成，{o}连续多年未开股东会、未分红，拒绝查阅账簿。{s}估算应得分红{sum}。', '{o}拟回购{s}股权，双方对价格相差较大，{s}主张{sum}。'],
    claim: ['提供账册查阅，分红{sum}', '按评估价回购股权，主张{sum}'],
  },
  {
    id: 'contracting-out', type: 'business', cause: ['287', '企业承包经营合同纠纷'], what: ['承包经营', 'running a canteen under contract'], weight: 1, origins: from.money,
    applicant: { kind: 'person', age: [32, 56] }, respondent: { kind: 'company', trade: ['electronics', 'school', 'hospital', 'garment'] },
    money: (r) => ({ sum: thousands(r, 22000, 260000) }), slots: (r) => ({ what2: r.pick(['饭堂', '小卖部', '宿舍热水', '停车场']) }),
    own: {
      typed: ['承包{R}的{what2}，合同没到期就换人，押金和设备{sum}不退'],
      spoken: ['我包{R}{what2}第三年了，合同还有大半年，换了个管后勤的，一个通知就叫我停。我刚进的设备，押金加设备{sum}，他说设备拉走押金扣完。'],
    },
    core: ['{s}承包经营{o}{what2}，合同未到期{o}通知终止，押金及设备款{sum}未退，{o}称[卫生不达标|员工投诉多|未按时交承包款]。', '{s}与{o}就{what2}承包提前终止的补偿未谈拢，{s}主张{sum}。'],
    claim: ['退还押金和设备折价{sum}', '补偿提前终止损失{sum}'],
  },
]
