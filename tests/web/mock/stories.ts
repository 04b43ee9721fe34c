export interface Story {
  readonly story: string
  readonly claim: string
  readonly from: string
  readonly against: string
  readonly company?: true
  readonly agent?: string
  readonly phone?: string
  readonly area: string
  readonly type: string
  readonly amount?: number
  readonly headcount?: number
  readonly flags?: readonly string[]
  readonly origin?: string
  readonly age: number
  readonly returned?: number
  readonly to: 'registered' | 'accepted' | 'routed' | 'preparing' | 'mediating' | 'signing' | 'agreed' | 'confirming' | 'performing' | 'visiting'
}

/** Disputes told in people's own words, written for this demonstration. */
export const stories: readonly Story[] = [
  { story: '我在厂里做了四年车位，从八月份开始就没发工资，老板每次都说下个月。现在十七个人一起没拿到，有人说再不给就到厂门口拉横幅。', claim: '付清 8、9、10 月工资', from: '李建国', against: '东莞市锦程制衣有限公司', company: true, agent: '王文辉', area: '441900122011', type: 'labour', amount: 21_460_000, headcount: 17, flags: ['unpaid-wages', 'group'], age: 9, to: 'mediating' },
  { story: '楼上卫生间漏水，我家客厅天花板都黑了，找过物业三次，物业说是楼上的事，楼上说是防水到期该物业管。', claim: '修好漏水，赔偿天花板 ¥18,000', from: '周丽萍', against: '东莞市和安物业服务有限公司', company: true, area: '441900122009', type: 'property', amount: 1_800_000, age: 0.4, to: 'accepted' },
  { story: '给孩子报了一年的英语班，上了两个月就换老师，现在店都快关了，说不退。微信群里好几个家长都这样。', claim: '退剩余学费 ¥12,800', from: '黄秀珍', against: '东莞市启明星教育培训有限公司', company: true, area: '441900122006', type: 'consumer', amount: 1_280_000, flags: ['minor'], origin: 'online', age: 0.3, to: 'accepted' },
  { story: '老宅是爷爷留下的，爸爸走了以后大伯说房子归他，我们三兄妹一分没有。村里老人都知道当年怎么说的。', claim: '分割老宅，按份额登记', from: '梁志强', against: '梁国雄', area: '441900122008', type: 'family', flags: ['elder'], origin: 'grid', age: 0.25, to: 'accepted' },
  { story: '给他们供了两年布，最后三批货款一直拖，对账单都签了字，就说资金紧张。我们两家都是商会的。', claim: '支付货款 ¥236,400', from: '陈伟明', against: '东莞市顺达制衣厂', company: true, area: '441900122013', type: 'contract', amount: 23_640_000, origin: 'industry', age: 0.2, to: 'accepted' },
  { story: '隔壁每天晚上十一点还在打麻将，说过好几次，昨晚他冲出来说要打死我，我家里还有老人。', claim: '晚上不要扰民，保证不再威胁', from: '何少华', against: '麦志成', area: '441900122007', type: 'neighbour', flags: ['violence-risk', 'elder'], origin: 'police', age: 0.15, to: 'accepted' },
  { story: '厂里说我是自己离职，其实是主管让我第二天不用来了。做了六年，一分补偿没有。', claim: '支付解除劳动合同补偿 ¥42,000', from: '张春梅', against: '东莞市鸿泰鞋业有限公司', company: true, area: '441900122012', type: 'labour', amount: 4_200_000, age: 5, returned: 1, to: 'accepted' },
  { story: '拆迁补偿款到村里了，说我户口迁出去过就不算，同样情况的堂弟却拿到了。', claim: '按同样标准补偿', from: '方玉莲', against: '方树根', area: '441900122005', type: 'expropriation', amount: 9_800_000, age: 8, returned: 3, to: 'accepted' },
  { story: '借给同事五万块，有微信转账和借条，说好今年六月还，现在电话不接。', claim: '归还借款 ¥50,000 及利息', from: '吴俊杰', against: '郑少峰', area: '441900122010', type: 'finance', amount: 5_000_000, age: 1.2, to: 'routed' },
  { story: '租的门面合同没到期，房东把水电停了逼我搬，押金也不退。', claim: '恢复水电或退押金 ¥30,000', from: '刘桂芳', against: '卢焕棠', area: '441900122014', type: 'contract', amount: 3_000_000, age: 3.5, to: 'routed' },
  { story: '骑电动车被小货车刮倒，脚踝骨折，司机垫了三千就不管了，保险公司说要等。', claim: '赔偿医疗费、误工费 ¥26,300', from: '罗秋霞', against: '邓国平', area: '441900122015', type: 'traffic', amount: 2_630_000, age: 2, to: 'preparing' },
  { story: '孩子在幼儿园滑梯摔断了手，园方说是孩子自己跑，不肯赔后续治疗。', claim: '承担后续治疗费用', from: '谢文婷', against: '东莞市小太阳幼儿园', company: true, area: '441900122016', type: 'tort', amount: 1_560_000, flags: ['minor'], age: 6, to: 'preparing' },
  { story: '装修公司收了八成款，水电做一半就停工，项目经理换了三个，没人说什么时候完。', claim: '按期完工或退款 ¥68,000', from: '苏敏怡', against: '东莞市美居装饰工程有限公司', company: true, area: '441900122017', type: 'contract', amount: 6_800_000, age: 14, to: 'mediating' },
  { story: '两家共用一堵墙，他拆了重建，我家墙面裂了两道，村里鉴定过。', claim: '修补墙体，赔偿 ¥9,000', from: '叶国梁', against: '叶树荣', area: '441900122018', type: 'neighbour', amount: 900_000, age: 20, to: 'signing' },
  { story: '离职后厂里扣着最后一个月工资和押金，说要等新人来才结。', claim: '支付工资 ¥8,600', from: '蒋小龙', against: '东莞市恒昌五金厂', company: true, area: '441900122019', type: 'labour', amount: 860_000, flags: ['unpaid-wages'], age: 16, to: 'agreed' },
  { story: '健身房办了三年卡，换了老板说旧卡不认，十几个会员都这样。', claim: '退卡费 ¥4,980', from: '温晓彤', against: '东莞市动力健身有限公司', company: true, area: '441900122006', type: 'consumer', amount: 498_000, headcount: 12, flags: ['group'], age: 22, to: 'confirming' },
  { story: '供货的模具有问题，返工三次，客户罚了我们款，对方不认。', claim: '赔偿损失 ¥58,000', from: '莫家辉', against: '东莞市精锐模具有限公司', company: true, area: '441900122013', type: 'contract', amount: 5_800_000, age: 26, to: 'confirming' },
  { story: '工伤伤到手指，厂里只付了医药费，停工留薪期的工资没给。', claim: '支付停工留薪期工资 ¥21,600', from: '韦国富', against: '东莞市永兴塑胶制品厂', company: true, area: '441900122011', type: 'labour', amount: 2_160_000, age: 34, to: 'performing' },
  { story: '朋友合伙开奶茶店，亏了以后他把设备搬走了，账也没算。', claim: '清算合伙，返还设备', from: '邱嘉敏', against: '冯浩然', area: '441900122009', type: 'business', amount: 3_500_000, age: 48, to: 'visiting' },
  { story: '邻居的狗没拴绳咬了我妈，打了五针疫苗，他说我妈先惹狗。', claim: '赔偿医疗费 ¥2,300', from: '潘雪琴', against: '钟振华', area: '441900122007', type: 'tort', amount: 230_000, flags: ['elder'], age: 0.1, to: 'registered' },
  { story: '厂房租约到期，对方不搬走，机器还在里面，耽误新租客进场。', claim: '限期搬离', from: '袁德明', against: '东莞市联创电子有限公司', company: true, area: '441900122012', type: 'contract', age: 0.5, to: 'registered' },
  { story: '村口鱼塘承包，合同写十年，现在村里说要收回建停车场，鱼苗才刚放。', claim: '赔偿鱼苗和投入 ¥76,000', from: '尹金水', against: '尹家村股份经济合作社', company: true, area: '441900122010', type: 'contract', amount: 7_600_000, age: 2.2, to: 'registered' },
]
