import { from, hundreds, tenThousands, thousands, yuan, type Situation } from '../situation.ts'

export const contract: readonly Situation[] = [
  {
    id: 'supply', type: 'contract', cause: ['88', '买卖合同纠纷'], what: ['拖欠货款', 'unpaid goods'], weight: 4, origins: from.firms,
    applicant: { kind: 'company', trade: ['fabric', 'hardware', 'paper', 'plastic', 'materials', 'mould'] }, respondent: { kind: 'company', trade: ['garment', 'shoes', 'furniture', 'electronics', 'toys'] },
    money: (r) => ({ sum: yuan(r, 9800, 386000) }), slots: (r) => ({ goods: r.pick(['面料', '拉链和织带', '纸箱', '五金配件', '胶粒', '海绵', '电源线', '模具钢材']), term: r.pick(['月结60天', '月结30天', '货到七天', '月结90天']) }),
    own: {
      typed: ['给{R}送{goods}，{term}，对账单盖了章的，欠{sum}，现在说客户没回款', '供货两年，{R}欠{goods}货款{sum}，老板{boss}换了公司名继续做', '{goods}送过去他说有色差不付款，都用完了才说有色差？欠{sum}', '小本生意，就这一笔{sum}压死我们，{R}每次就转个三五千打发', '和{R}对账对不上，我们算{sum}，他们少认一万多，有送货单'],
      spoken: ['我是{A}的，做{goods}的。{R}跟我们拿货，{term}，开头每个月都结，{since:150}以后就拖。财务对过账，{sum}，章也盖了。我打电话给{boss}，他说兄弟帮帮忙，过了旺季。旺季过了，他说淡季。我这边也要付布款的呀。', '我们不想打官司，打完官司生意也没得做了。{sum}，他分三次四次给都行，就是要有个准数，写下来。'],
      english: ['Our company delivered parts to {R} against purchase orders. The statement of {exact:90} shows {sum}, with their stamp. They now pay nothing and do not answer. We prefer mediation, in English if possible.'],
    },
    core: ['{s}向{o}供应{goods}，约定{term}，经{exact:60}对账，{o}尚欠货款{sum}，[对账单已盖章|有送货单三十余张]，催收至今未付。', '{o}以{goods}质量有瑕疵为由拒付货款{sum}，{s}称交货时未提异议且已使用完毕。', '{s}与{o}合作多年，{goods}款滚动结算，{o}停止下单后尾款{sum}未结，{o}不否认欠款，称资金紧张。'],
    claim: ['支付货款{sum}', '支付货款{sum}及逾期利息', '分期付清货款{sum}'],
  },
  {
    id: 'fit-out', type: 'contract', cause: ['120(7)', '装饰装修合同纠纷'], what: ['装修质量', 'fitting work'], weight: 2.4, origins: from.buyers,
    applicant: { kind: 'person', age: [26, 55] }, respondent: { kind: 'company', trade: 'fitting' },
    money: (r) => ({ sum: hundreds(r, 6000, 68000), paid: thousands(r, 30000, 120000) }), slots: (r) => ({ bad: r.pick(['瓷砖空鼓一大片', '柜门关不上，颜色也不对', '防水没做好楼下投诉', '水电走线没按图', '工人三天打鱼两天晒网']) }),
    own: {
      typed: ['装修公司{R}，付了{paid}，{bad}，工期超了两个月，现在找借口加钱，要求退{sum}', '{bad}，设计师离职了，公司说找工长，工长说找公司，返工要{sum}', '全包说好的价，中途各种增项，不加钱就停工，多收了{sum}', '装修公司卷铺盖跑了，门店都关了，我付了{paid}才做到水电，损失{sum}'],
      spoken: ['{estate}的房子，婚房。签的时候说得天花乱坠，做到一半{bad}。我老公请假去盯，工人说你不懂别乱说。现在新房住不进去，婚期都定了，我就想他退{sum}，我自己另请人。'],
      elder: ['我给儿子装修房子，一辈子没签过那么厚的合同。{bad}，我拿个小锤子一块块敲给他们听，他们说叔，新房都这样。我退休金攒下来付了{paid}，退我{sum}，剩下的我自己找老乡弄。'],
    },
    core: ['{s}委托{o}装修{estate}房屋，已付{paid}，现{bad}，工期逾期，{s}要求退款赔偿{sum}。[{o}只同意返工。|{o}称系增项未付款。|门店已停业，负责人{boss}电话可通。]', '双方对{bad}的责任有争议，现场勘看属实，{s}报返工费{sum}。'],
    claim: ['返工或退款{sum}', '解除合同，退还{sum}', '赔偿返工费{sum}'],
  },
  {
    id: 'processing', type: 'contract', cause: ['119(1)', '加工合同纠纷'], what: ['加工费', 'processing fee'], weight: 2, origins: from.firms,
    applicant: { kind: 'person', age: [32, 56] }, respondent: { kind: 'company', trade: ['garment', 'knit', 'shoes', 'toys'] },
    money: (r) => ({ sum: hundreds(r, 4500, 86000) }), slots: (r) => ({ work: r.pick(['缝盘', '车拉链', '织片', '贴钻', '包装', '啤胶件', '电脑绣花']), flaw: r.pick(['说针距不对', '说交货晚了五天', '说数量短了', '扣了返工费']) }),
    own: {
      typed: ['外发加工{work}，做完{R}{flaw}，扣得只剩零头，欠{sum}', '我在家开小作坊接{work}的单，{R}欠加工费{sum}，单据都在', '加工费{sum}，{R}{flaw}，货都出口了还扣钱？'],
      spoken: ['我们夫妻两个带六个工人，专门接{R}的{work}。年头忙到年尾，最后一单他{flaw}，要扣一半。我说你扣可以，货退我，他说货早走了。{sum}，我要给工人发钱的。'],
      yue: ['{R}外发{work}畀我做，交咗货{flaw}，{sum}加工费唔肯找数。'],
    },
    core: ['{s}承接{o}{work}加工，交货后{o}{flaw}，拒付加工费{sum}。[质检单由{o}单方出具。|{s}认可其中一小部分返工费。|]', '{s}经营家庭作坊，{o}欠{work}加工费{sum}，{s}因此拖欠工人工钱。'],
    claim: ['支付加工费{sum}', '扣除合理返工费后付清，按{sum}主张'],
  },
  {
    id: 'carriage', type: 'contract', cause: ['121(2)', '公路货物运输合同纠纷'], what: ['货运损失', 'goods lost in carriage'], weight: 1.2, origins: from.firms,
    applicant: { kind: 'company', trade: ['electronics', 'furniture', 'ecommerce'] }, respondent: { kind: 'company', trade: ['logistics', 'courier'] },
    money: (r) => ({ sum: hundreds(r, 2400, 62000) }), slots: (r) => ({ loss: r.pick(['少了六件', '整托淋湿', '摔坏一台样机', '晚到九天被客户退货', '送错地方找不回来']) }),
    own: {
      typed: ['发货到华东，{R}运的，{loss}，损失{sum}，物流说没保价只赔运费三倍', '{loss}，物流公司拖着不处理，货值{sum}'],
      spoken: ['我们{A}的货，托{R}发的，{loss}。司机签单上写了外包装破损，{R}说是装车前就破了。{sum}的货，他赔三百块，这不是笑话吗。'],
    },
    core: ['{s}委托{o}运输货物，{loss}，货值{sum}，{o}主张未保价按运费三倍赔付。', '{s}托运货物{loss}，收货人拒收，损失{sum}，双方对包装责任各执一词。'],
    claim: ['赔偿货损{sum}', '赔偿{sum}，运费抵扣'],
  },
  {
    id: 'agency-fee', type: 'contract', cause: ['128', '中介合同纠纷'], what: ['中介费', 'agency fee'], weight: 1.2, origins: from.buyers,
    applicant: { kind: 'person', age: [20, 45] }, respondent: { kind: 'company', trade: 'estate' },
    money: (r) => ({ sum: hundreds(r, 800, 16000) }), slots: (r) => ({ fail: r.pick(['介绍的房子根本没有房产证', '签约才说要另加服务费', '说好不成退全款', '房东临时反悔']) }),
    own: {
      typed: ['{R}收了{sum}中介费，{fail}，不退', '{fail}，交的{sum}要不回来，门店互相踢皮球'],
      spoken: ['我找{R}办的，先交钱再办事，交了{sum}。后来{fail}，我要退，店员说钱进了公司账，要走流程，走了一个多月。'],
    },
    core: ['{s}向{o}支付中介服务费{sum}，后{fail}，{o}拒绝退还，称服务已完成。', '{s}与{o}签订服务协议，因{fail}未成交，{s}要求退{sum}。'],
    claim: ['退还中介费{sum}', '退还大部分中介费，按{sum}主张'],
  },
  {
    id: 'works', type: 'contract', cause: ['120(5)', '建设工程分包合同纠纷'], what: ['工程款', 'works money'], weight: 1.6, origins: from.firms,
    applicant: { kind: 'person', gender: 'm', age: [34, 58] }, respondent: { kind: 'company', trade: 'building' },
    money: (r) => ({ sum: tenThousands(r, 3, 66) }), slots: (r) => ({ part: r.pick(['消防管道安装', '厂房地坪漆', '外墙翻新', '钢结构雨棚', '园区围墙', '弱电布线']) }),
    own: {
      typed: ['分包{part}，做完验收半年了，{R}还欠{sum}，说审计没出', '{R}欠工程款{sum}，{part}，口头合同加微信'],
      spoken: ['我带十几个人做{part}，合同跟{R}签的。进度款给过两次，尾款{sum}说等结算，结算等了大半年。工人年年跟着我的，我先借钱发了，现在轮到我自己过不去。'],
    },
    core: ['{s}分包{o}承接的{part}，已完工[并投入使用|，未做书面验收]，尾款{sum}未付，{o}称[总包未结算|有质量扣款]。', '{s}持结算单向{o}追讨{part}工程款{sum}，{o}对数额提出异议，同意先付一部分。'],
    claim: ['支付工程款{sum}', '先付无争议部分，余款审计后付，合计{sum}'],
  },
]
