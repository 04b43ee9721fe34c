import { from, hundreds, tenThousands, thousands, type Situation } from '../situation.ts'

export const housing: readonly Situation[] = [
  {
    id: 'rent-deposit', type: 'housing', cause: ['116(2)', '房屋租赁合同纠纷'], what: ['租房押金', 'rent deposit'], weight: 4,
    origins: from.rent, applicant: { kind: 'person', age: [20, 45], home: 'away' }, respondent: { kind: 'person', age: [32, 66], home: 'local' },
    money: (r) => { const rent = hundreds(r, 500, 2800); return { rent, sum: rent * r.int(1, 2) } }, slots: (r) => ({ excuse: r.pick(['墙上有钉子印', '没住满一年', '要重新刷墙', '电费没抄', '床垫脏了', '提前说得不够早']) }),
    own: {
      typed: ['退租押金{sum}不给，房东说{excuse}', '在{at}租的单间，{rent}一个月，住了十四个月，退房房东{R}扣光押金{sum}，理由{excuse}，合理吗', '合同到期，水电都结清了，{sum}押金拖了一个月，微信发过去红色感叹号', '房子漏水修都不修，我搬走反倒说我违约，押金{sum}不退', '二手房东跑了，真房东让我搬，押金{sum}找谁？'],
      spoken: ['我在{village}租了一房一厅，{rent}。走的时候打扫得干干净净，拍了视频的。房东阿姨拿手电筒照，说{excuse}，押金{sum}没收。我一个打工的，{sum}不是小数目。'],
      yue: ['退租唔退按金，{sum}喎，话我{excuse}。我影晒相㗎，间屋执到干干净净。'],
      english: ['I rented a flat in {town} for one year and left it clean, with photographs. The landlord keeps the deposit of {sum} and says the wall has marks. What can I do without going to court?'],
    },
    core: ['{s}租住{o}位于{at}的房屋，月租{rent}，{exact:15}退房交钥匙，{o}以{excuse}为由不退押金{sum}。[有交接视频。|合同未写明扣减标准。|双方只有口头约定。]', '{o}以{s}{excuse}扣留押金{sum}，{s}认为属正常使用损耗。'],
    claim: ['退还押金{sum}', '扣除合理费用后退押金，按{sum}主张', '三日内退押金{sum}'],
  },
  {
    id: 'shop-lease', type: 'housing', cause: ['116(2)', '房屋租赁合同纠纷'], what: ['商铺退租', 'shop lease'], weight: 2.4,
    origins: from.rent, applicant: { kind: 'person', age: [26, 52] }, respondent: { kind: 'person', age: [36, 66], home: 'local' },
    money: (r) => { const rent = hundreds(r, 2500, 9800); return { rent, fit: thousands(r, 12000, 68000), sum: rent * r.int(2, 4) } }, slots: (r) => ({ shop: r.pick(['奶茶店', '服装店', '五金店', '早餐店', '理发店', '水果档']), why: r.pick(['修路围了半年没有生意', '房东儿子要收回自己做', '到期要涨四成租', '消防过不了']) }),
    own: {
      typed: ['{road}的铺开{shop}，{why}，想提前退租，房东要没收押金{sum}还要我付到年底', '租了三年的铺，{why}，押金{sum}不退，装修{fit}也打水漂', '转租没经房东同意，现在房东收铺，押金{sum}我还能要回来吗'],
      spoken: ['我开{shop}的，在{road}，一个月租{rent}。{why}，我跟房东商量减一点，他说合同就是合同。我撑不住了，想走，他说押金{sum}别想。店里装修花了{fit}，我也不要他赔，把押金还我就当交个朋友。'],
      yue: ['间铺{why}，顶唔住要走，业主话按金{sum}冇得退。一场宾主，使唔使咁绝？'],
    },
    core: ['{s}承租{o}{road}商铺开{shop}，月租{rent}，因{why}，要求提前解约，{o}不退押金{sum}。装修投入约{fit}。', '{o}欲收回{s}承租的{shop}，{s}要求退押金并适当补偿，合计{sum}，{o}称系{s}违约。'],
    claim: ['解除合同，退押金{sum}', '免两个月租，退还{sum}', '退押金{sum}，装修互不追究'],
  },
  {
    id: 'rent-arrears', type: 'housing', cause: ['116(2)', '房屋租赁合同纠纷'], what: ['拖欠租金', 'unpaid rent'], weight: 2,
    origins: from.rent, applicant: { kind: 'person', age: [38, 70], home: 'local' }, respondent: { kind: 'person', age: [22, 50], home: 'away' },
    money: (r) => { const rent = hundreds(r, 600, 3600); return { rent, sum: rent * r.int(2, 6) } },
    own: {
      typed: ['租客{R}四个月没交租了，欠{sum}，人还住着，能不能换锁', '租户跑了，留下一屋垃圾和{sum}房租水电，身份证复印件有'],
      spoken: ['我就靠这几间屋收点租养老。三楼那个{R}，开头很准时，后来说厂里没出粮，一个月拖一个月，现在欠{sum}。我不是没人情味，他老婆刚生孩子，我也没催，可他连句话都没有。'],
      elder: ['我{Aage}岁，老公死得早，留给我{village}一栋小楼，六间房出租。{R}一家四口住两间，{rent}一个月，欠{sum}了。我上去讲，他把音响开得很大。我又不敢剪他的水电，人家说那样犯法。你们上去帮我问一声，什么时候给。'],
    },
    core: ['{s}系{at}房屋业主，租户{o}月租{rent}，已拖欠租金水电共{sum}，{o}称[厂里未发工资|生病住院|正在找房]，尚未搬离。', '{s}欲换锁收房，被劝止。{o}欠租{sum}，表示愿意分期。'],
    claim: ['付清租金{sum}并限期搬离', '分三个月付清{sum}', '付一半即可搬，合计{sum}'],
  },
  {
    id: 'house-sale', type: 'housing', cause: ['96', '房屋买卖合同纠纷'], what: ['买房定金', 'house purchase deposit'], weight: 1.8,
    origins: from.rent, applicant: { kind: 'person', age: [26, 50] }, respondent: { kind: 'person', age: [30, 62] },
    money: (r) => ({ sum: tenThousands(r, 2, 12), price: tenThousands(r, 90, 260) }), slots: (r) => ({ fail: r.pick(['贷款没批下来', '卖方说不卖了', '查出房子有抵押', '学位被占用过', '说好的满五年其实没满']) }),
    own: {
      typed: ['买{estate}二手房，总价{price}，交了定金{sum}，{fail}，卖方不退', '付了{sum}定金之后{fail}，中介两边和稀泥', '二手房{fail}，想解约退{sum}，卖家要扣中介费'],
      spoken: ['我跟老公攒了好多年，看中{estate}那套，{price}。定金{sum}打过去了，{fail}。业主态度还好，就是不肯全退，说耽误他三个月。我们也认一点，可不能全扣吧。'],
    },
    core: ['{s}购买{o}名下{estate}房屋，总价{price}，付定金{sum}后{fail}，双方对责任和定金退还有争议。[中介保管着定金。|合同对此未约定。|]', '{o}收取定金{sum}后{fail}，{s}要求退还，{o}主张系{s}违约。'],
    claim: ['解除合同，退还定金{sum}', '退还定金{sum}，双方互不追究', '继续交易，否则退{sum}'],
  },
  {
    id: 'homestead', type: 'housing', cause: ['68', '宅基地使用权纠纷'], what: ['宅基地建房', 'building on a homestead'], weight: 1.4,
    origins: from.land,
    applicant: { kind: 'person', age: [42, 70], home: 'local' }, respondent: { kind: 'person', age: [38, 68], sameFamily: true, home: 'local' },
    money: (r) => ({ sum: tenThousands(r, 3, 26) }), slots: (r) => ({ quarrel: r.pick(['谁出钱起的楼、谁占几层', '祖屋拆了重建少分一间', '地证上只写了一个人的名', '合建时说好的二楼归谁']) }),
    own: {
      typed: ['和堂兄合建的房子，{quarrel}，我出了{sum}，现在他不认', '{quarrel}，兄弟俩闹了两年，我投的{sum}怎么办'],
      spoken: ['地是老豆留下来的，当年没钱，我出{sum}，他出人工。{quarrel}，口头讲的，没写纸。现在他儿子要结婚，想把我那层也用了。'],
      elder: ['这块宅基地是一九八几年分的，队里登记我有印象。{quarrel}，我跟{R}吵到中秋都不同桌吃饭。我拿出来的{sum}是卖了两头牛加上借的。我不要{Rhe}赔利息，按当年的数，写个字据，让我孙子有个落脚。'],
    },
    core: ['{s}与{o}系亲属，因{quarrel}起争执，{s}称其出资{sum}，无书面约定。[村里有建房申请底册。|地证登记在{o}名下。|]', '{o}拟加建，{s}阻止，双方就{quarrel}各执一词，{s}主张补偿{sum}。'],
    claim: ['确认出资，补偿{sum}', '按约定分层使用，或补偿{sum}', '写清楚各占几间，折价{sum}'],
  },
  {
    id: 'factory-lease', type: 'housing', cause: ['116(2)', '房屋租赁合同纠纷'], what: ['厂房租赁', 'factory lease'], weight: 1.4,
    origins: from.firms,
    applicant: { kind: 'company', trade: ['hardware', 'plastic', 'electronics', 'furniture'] }, respondent: { kind: 'company', trade: 'landlordCo' },
    money: (r) => ({ sum: tenThousands(r, 6, 46), rent: thousands(r, 18000, 62000) }), slots: (r) => ({ cause2: r.pick(['厂房屋顶漏雨泡了机器', '业主突然断电催租', '消防改造谁出钱', '提前三个月退租', '业主把院子另租给停车场']) }),
    own: {
      typed: ['我们厂租{R}厂房，月租{rent}，{cause2}，押金{sum}业主不退', '{cause2}，厂房押金加损失{sum}，业主电话里说走法律程序'],
      spoken: ['我是{A}负责行政的，我们租的{zone}那栋厂房，{cause2}。押金和损失合起来{sum}。老板说大家做了六年邻居，先找调解，能不上法院最好，上法院厂里账户一冻，工人工资都发不出。'],
    },
    core: ['{s}承租{o}{zone}厂房，月租{rent}，因{cause2}，要求解约并退还押金、赔偿损失共{sum}，{o}主张{s}违约。', '双方就{cause2}协商未果，{s}已搬出大部分设备，押金等{sum}未结。'],
    claim: ['退还押金和损失{sum}', '结清后解约，对方支付{sum}'],
  },
]
