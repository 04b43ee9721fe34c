import { hundreds, thousands, type Situation } from '../situation.ts'

const ask = [['online', 40], ['window', 26], ['hotline', 24], ['petition', 10]] as const

/** What reaches a centre though it is no dispute to mediate: it is told where to go instead. */
export const other: readonly Situation[] = [
  {
    id: 'procedure', type: 'other', cause: ['', ''], what: ['咨询程序', 'a question of procedure'], weight: 2, origins: ask,
    applicant: { kind: 'person', age: [22, 60] }, respondent: { kind: 'person', age: [22, 60] },
    own: {
      typed: ['判决书下来三个月了对方不给钱，去哪里申请执行', '想起诉{R}，不知道他身份证号，法院收吗', '请问上诉期是从收到那天算还是第二天算', '调解书丢了能补吗'],
      spoken: ['我不是来告谁，我就问问，法院判了{R}要给我钱，他不给，我是找你们还是找法院？电话打了几个都说不归他管。'],
      elder: ['我字都认不全，法院寄来一张纸，说叫我去，我怕得两晚没睡。{R}说是我欠他的，我没有。你们能不能帮我念一念，这张纸是什么意思。'],
    },
    core: ['{s}持生效判决，因{o}未履行前来咨询，属申请执行事项，非调解范围。', '{s}咨询起诉{o}所需材料和受理法院，未提出具体争议。'],
    claim: ['指引申请执行的办法', '告知起诉材料和地点'],
  },
  {
    id: 'fraud', type: 'other', cause: ['', ''], what: ['被骗报案', 'fraud'], weight: 2, origins: ask,
    applicant: { kind: 'person', age: [18, 70] }, respondent: { kind: 'person', age: [20, 50] },
    money: (r) => ({ sum: thousands(r, 2000, 86000) }), slots: (r) => ({ trick: r.pick(['刷单返利', '冒充客服退款', '网上认识的“战友”借钱', '内部票', '投资虚拟币', '包安排进厂']) }),
    own: {
      typed: ['{trick}被骗{sum}，对方把我删了，能追回吗', '{trick}，转了{sum}，名字可能是假的叫{R}'],
      spoken: ['我被人骗了，{trick}，一共{sum}。报了警，叫我等。我想问你们这里能不能帮我找{R}这个人出来谈。'],
      elder: ['孙子打电话来说撞了人，叫我汇{sum}，{R}来收的钱，原来不是孙子。我不敢跟家里讲。'],
    },
    core: ['{s}称因{trick}向自称{o}的人转账{sum}，对方失联，涉嫌诈骗，已引导报警。', '{s}反映{trick}损失{sum}，不属民间纠纷，转公安机关。'],
    claim: ['追回{sum}', '协助报案，追回{sum}'],
  },
  {
    id: 'fine', type: 'other', cause: ['', ''], what: ['行政处罚异议', 'a fine disputed'], weight: 1.4, origins: ask,
    applicant: { kind: 'person', age: [24, 58] }, respondent: { kind: 'person', age: [30, 55] },
    money: (r) => ({ sum: hundreds(r, 200, 6000) }), slots: (r) => ({ for: r.pick(['占道经营', '电动车没上牌', '违章停车', '没办证开餐饮', '燃放烟花']) }),
    own: {
      typed: ['{for}罚了我{sum}，别人也这样怎么不罚', '被城管扣了三轮车，{for}，交{sum}才还，合法吗'],
      spoken: ['我就做点小本生意，说我{for}，罚{sum}。开单那个人态度很差，我要投诉他。'],
    },
    core: ['{s}对因{for}被罚款{sum}不服，属行政复议或诉讼事项，已告知期限。', '{s}反映执法人员态度问题及{for}罚款{sum}，转有权机关。'],
    claim: ['撤销罚款{sum}', '告知复议的办法，退还{sum}'],
  },
  {
    id: 'unclear', type: 'other', cause: ['', ''], what: ['诉求不清', 'not clear yet'], weight: 1.2, origins: ask,
    applicant: { kind: 'person', age: [20, 75] }, respondent: { kind: 'person', age: [25, 60] },
    own: {
      typed: ['那个人天天这样怎么办', '你们管不管？？？', '我要投诉{R}，他知道为什么', '在吗，有急事', '{village}那边你们去看看就知道了'],
      spoken: ['我讲不清楚，反正就是{R}，他做得不对，整条街都知道。你们下来看就明白了，我不想在电话里讲。'],
      elder: ['我也不知道找谁。就是心里不痛快，想找个人讲讲话。{R}嘛，也没什么，算了算了，耽误你们时间。'],
    },
    core: ['{s}来电情绪激动，多次提到{o}，未说明具体事项，约定次日回电。', '{s}反映与{o}有矛盾，追问细节不愿说，先登记，由社区上门了解。'],
    claim: ['有人上门听一听', '先了解情况'],
  },
  {
    id: 'theft', type: 'other', cause: ['', ''], what: ['治安警情', 'a police matter'], weight: 1, origins: ask,
    applicant: { kind: 'person', age: [22, 60] }, respondent: { kind: 'person', age: [18, 45] },
    own: {
      typed: ['宿舍东西被偷了，怀疑室友{R}，查监控保安不给', '有人半夜敲我门，猫眼看到像{R}', '被陌生人跟踪好几天了，害怕'],
      spoken: ['我出租屋的门锁被人撬过，少了个平板。我怀疑是{R}，他前几天问过我上什么班。'],
    },
    core: ['{s}怀疑{o}盗窃其财物，属治安（刑事）事项，已引导报警并告知保护现场。', '{s}反映被人跟踪骚扰，疑为{o}，已转派出所。'],
    claim: ['查明情况', '由公安处理'],
  },
]
