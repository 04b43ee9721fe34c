import { from, tenThousands, thousands, type Situation } from '../situation.ts'

export const expropriation: readonly Situation[] = [
  {
    id: 'married-out', type: 'expropriation', cause: ['45', '侵害集体经济组织成员权益纠纷'], what: ['外嫁女分红', 'dividends of a married-out woman'], weight: 3, origins: from.land,
    applicant: { kind: 'person', gender: 'f', age: [26, 60], home: 'local' }, respondent: { kind: 'person', gender: 'm', age: [42, 62], home: 'local' },
    money: (r) => ({ sum: thousands(r, 6000, 96000) }), slots: (r) => ({ years: r.pick(['三年', '五年', '七年']), why: r.pick(['说嫁出去就不算', '章程写着外嫁女只分一半', '户口没迁也不认', '离婚回来没有股']) }),
    own: {
      typed: ['外嫁女户口一直在村里，{years}没分红，{why}，应分{sum}', '{why}，经联社{years}的分红{sum}不给，镇里发过决定书也不执行', '村规民约能剥夺外嫁女权益吗？差{sum}'],
      spoken: ['我户口从来没动过，地也种过，公粮也交过。嫁到隔壁镇以后，{why}，{years}了，算下来{sum}。我哥说你就别争了，争来丢脸。我不觉得丢脸，不公平才丢脸。'],
      elder: [{ t: '我嫁出去四十年，老公死了我又回来住，照顾老母亲到走。分红没有我的，{why}。{years}加起来{sum}。我跟理事长{R}是小学同学，见面还叫我一声，一提分红就看手机。我七十岁的人，图什么，图死了以后写在族谱上不是外人。', flags: ['elder'] }],
    },
    core: ['{s}户籍在{at}，因婚嫁被取消股权分红{years}，合计{sum}，经联社负责人{o}的解释是：{why}，要改须股东代表会表决。', '{s}要求确认成员身份并补发{years}分红{sum}，{o}表示同情但怕开口子。'],
    claim: ['确认成员身份，补发分红{sum}', '补发分红{sum}，章程相应修改'],
  },
  {
    id: 'green-crops', type: 'expropriation', cause: ['65(2)', '承包地征收补偿费用分配纠纷'], what: ['青苗补偿', 'compensation for crops'], weight: 2, origins: from.land,
    applicant: { kind: 'person', age: [38, 68], home: 'away' }, respondent: { kind: 'person', age: [44, 68], home: 'local' },
    money: (r) => ({ sum: thousands(r, 5000, 120000) }), slots: (r) => ({ crop: r.pick(['香蕉', '荔枝', '龙眼', '大棚菜', '火龙果', '番石榴']) }),
    own: {
      typed: ['租村里的地种{crop}，修路征了，青苗费{sum}打给了出租人{R}，不给我', '{crop}被推平，补偿{sum}说好平分，现在变卦'],
      spoken: ['地是我租的，{crop}是我种的，一棵棵数过登记过。钱{sum}打到{R}账上，他说地是他的。地是你的没错，地的钱归你，{crop}的钱该归我呀。'],
      elder: ['我从{home}过来种地种了十八年，{crop}跟自己孩子一样。推土机来那天我坐在田埂上。{sum}的青苗钱，{R}说给我一半，后来一半也不说了。'],
    },
    core: ['{s}租地种植{crop}，被征收后青苗补偿{sum}由出租人{o}领取，{s}要求归还。[租约对征收未约定。|双方口头约定平分。|]', '{o}与{s}就{crop}的青苗及附着物补偿{sum}分配有争议，款项暂存经联社。'],
    claim: ['支付青苗补偿{sum}', '按种植投入分配补偿，主张{sum}'],
  },
  {
    id: 'demolition-share', type: 'expropriation', cause: ['97', '民事主体间房屋拆迁补偿合同纠纷'], what: ['拆迁补偿分配', 'sharing demolition money'], weight: 2, origins: from.land,
    applicant: { kind: 'person', age: [34, 66], home: 'local' }, respondent: { kind: 'person', age: [34, 68], home: 'local', sameFamily: true },
    money: (r) => ({ sum: tenThousands(r, 10, 96) }),
    own: {
      typed: ['老屋拆迁补偿写哥哥{R}名字，我那份{sum}他不给', '拆迁签约是{R}一个人去的，安置和现金都他拿了，我应得{sum}'],
      spoken: ['祖屋拆了，拆迁办跟{R}签的，我在外地不知道。钱下来了，他说先放他那里，一放放两年。我那份{sum}，现在连面都不见。'],
      elder: ['四兄妹，三个签了字，我没签，没人问我。我那间偏房虽然漏雨，也是我的。{sum}，{R}说替我保管，我又不是小孩子。'],
    },
    core: ['{s}与{o}系亲属，祖屋拆迁补偿由{o}领取，{s}主张其份额{sum}，{o}称{s}已放弃。', '{s}反映拆迁协议仅由{o}签订，补偿款未分，涉及{sum}。'],
    claim: ['支付应得补偿{sum}', '按份分配，{sum}分两期付'],
  },
  {
    id: 'village-dividend', type: 'expropriation', cause: ['45', '侵害集体经济组织成员权益纠纷'], what: ['分红与股权', 'dividends and shares'], weight: 1.2, origins: from.land,
    applicant: { kind: 'person', age: [30, 64], home: 'local' }, respondent: { kind: 'person', gender: 'm', age: [44, 62], home: 'local' },
    money: (r) => ({ sum: thousands(r, 2000, 42000) }), slots: (r) => ({ who: r.pick(['新出生的孩子', '入赘的女婿', '上大学迁出户口的儿子', '再婚带来的女儿', '服刑回来的弟弟']) }),
    own: {
      typed: ['{who}没有股份分红，少分{sum}，村里说要等换届', '{who}的股权{sum}说固化了不给，合理吗'],
      spoken: ['我家{who}，别的队都给，就我们队说固化了。{sum}不多，可年年都没有。理事长{R}说章程这样写，章程也是人写的。'],
    },
    core: ['{s}要求为{who}配股并补发分红{sum}，{o}称股权已固化，须表决。', '{s}就{who}分红待遇与经联社意见不一，差额{sum}。'],
    claim: ['补发分红{sum}', '提请股东代表会表决，补发{sum}'],
  },
]
