import { hundreds, tenThousands, thousands, type Situation } from '../situation.ts'

const desk = [['court', 40], ['window', 20], ['online', 22], ['industry', 14], ['unit', 4]] as const

export const ip: readonly Situation[] = [
  {
    id: 'karaoke', type: 'ip', cause: ['164(11)', '侵害作品放映权纠纷'], what: ['KTV 曲库版权', 'karaoke copyright'], weight: 2, origins: desk,
    applicant: { kind: 'company', trade: 'rights' }, respondent: { kind: 'company', trade: 'ktv' },
    money: (r) => ({ sum: thousands(r, 12000, 168000), each: hundreds(r, 300, 900) }), slots: (r) => ({ songs: String(r.int(38, 186)) }),
    own: {
      typed: ['我方{A}受权利人委托，{R}未经许可点播{songs}首，按每首{each}主张，合计{sum}'],
      spoken: ['我这边是{A}的，{R}的曲库我们公证取证过，{songs}首。我们也不想一家家打官司，打包许可一年多少钱可以谈，过去的按每首{each}，{sum}，看他们老板什么意思。'],
    },
    core: ['{s}取证发现{o}点播{songs}首音乐电视作品，主张{sum}，{o}称曲库系设备商提供，已向另一组织付费。', '{s}就{songs}首作品起诉{o}，请求赔偿{sum}，双方愿以打包许可方式解决。'],
    claim: ['停止使用并赔偿{sum}', '签订许可协议并支付{sum}'],
  },
  {
    id: 'rights-letter', type: 'ip', cause: ['179', '确认不侵害知识产权纠纷'], what: ['侵权索赔函', 'a letter about rights'], weight: 1.4, origins: [['window', 40], ['online', 40], ['hotline', 20]],
    applicant: { kind: 'company', trade: ['ktv', 'restaurant', 'ecommerce', 'bakery'] }, respondent: { kind: 'company', trade: 'rights' },
    money: (r) => ({ sum: thousands(r, 5000, 80000) }), slots: (r) => ({ over: r.pick(['店里放的歌', '公众号配的一张图', '菜单上的字体', '门口海报的插画', '招牌上的两个字']) }),
    own: {
      typed: ['收到{R}的函，说我们{over}侵权，要{sum}，不给就起诉，这种是真的吗', '{over}，{R}开口{sum}，图是网上随便找的，愿意删，能少点吗', '小店一个，{over}，要赔{sum}，一个月都赚不到这么多'],
      spoken: ['招牌挂了六年，街坊都认得。忽然来一封信，{R}的，说我{over}侵权，要{sum}。我第一反应是骗子，打过去人家有授权书。换可以，赔那么多真赔不起，你们帮我谈一谈。', '我们请人设计的，钱付了，哪知道{over}有版权。{R}要{sum}，我说我也是受害人，他说那你找设计的去。'],
    },
    core: ['{s}收到{o}索赔函，称{over}侵权，要求赔偿{sum}，{s}承认使用但称不知情，愿停止使用，请求减少赔偿。', '{s}反映{o}就{over}主张{sum}，对授权链条和数额有疑问，请求协助核对并协商。'],
    claim: ['核对授权，降低赔偿，原主张{sum}', '停止使用，赔偿数额由{sum}往下谈'],
  },
  {
    id: 'pictures', type: 'ip', cause: ['164(13)', '侵害作品信息网络传播权纠纷'], what: ['网店盗图', 'pictures in a web shop'], weight: 2, origins: desk,
    applicant: { kind: 'person', age: [22, 42] }, respondent: { kind: 'company', trade: 'ecommerce' },
    money: (r) => ({ sum: hundreds(r, 1500, 28000) }), slots: (r) => ({ n: String(r.int(6, 64)) }),
    own: {
      typed: ['我拍的产品图{n}张被{R}拿去挂网店，水印都没去干净，要求下架赔{sum}', '{R}盗图{n}张，客服说大家都这样，索赔{sum}', '自己画的插画被{R}印在包装袋上卖，{n}个款，想要{sum}稿费'],
      spoken: ['我是摄影师，给别的厂拍的图，{R}整套搬过去，{n}张。我要求不高，{sum}，主要是叫他下掉，客户以为我一图两卖。'],
    },
    core: ['{s}称{o}在网店使用其拍摄的图片{n}张，主张{sum}，{o}称系供应商提供，已下架。', '{o}未经许可使用{s}作品{n}幅，双方对赔偿{sum}有分歧。'],
    claim: ['删除图片，赔偿{sum}', '停止使用并付费{sum}'],
  },
  {
    id: 'brand', type: 'ip', cause: ['165(2)', '侵害商标权纠纷'], what: ['招牌商标', 'a name on a shop sign'], weight: 1.6, origins: desk,
    applicant: { kind: 'company', trade: 'brand' }, respondent: { kind: 'company', trade: ['restaurant', 'bakery', 'beauty', 'phones'] },
    money: (r) => ({ sum: thousands(r, 8000, 90000) }),
    own: {
      typed: ['{R}招牌用了我方注册商标，发函不理，主张{sum}', '{at}一家店招牌跟我们一个字不差，加盟商都来问是不是我们开的，要求换招牌赔{sum}'],
      spoken: ['我们{A}在东莞有十几家加盟店，{R}挂个一模一样的招牌，东西又做得差，客人来骂我们。叫他换，他说名字是他爷爷的外号。{sum}是律师算的，换得快可以少一点。'],
    },
    core: ['{s}为某注册商标权利人，{o}门店招牌使用近似标识，主张{sum}，{o}愿更换招牌，请求减免。', '{o}称使用在先，{s}坚持停止使用并赔偿{sum}，双方同意先谈。'],
    claim: ['更换招牌，赔偿{sum}', '停止使用，支付合理费用{sum}'],
  },
  {
    id: 'design-copy', type: 'ip', cause: ['169', '外观设计专利权权属、侵权纠纷'], what: ['款式抄袭', 'a copied design'], weight: 1.6, origins: desk,
    applicant: { kind: 'company', trade: ['shoes', 'knit', 'furniture', 'toys'] }, respondent: { kind: 'company', trade: ['shoes', 'knit', 'furniture', 'ecommerce'] },
    money: (r) => ({ sum: tenThousands(r, 2, 42) }), slots: (r) => ({ thing: r.pick(['新款', '热卖款', '秋冬主打款', '展会样品']) }),
    own: {
      typed: ['我们有专利的{thing}，{R}一模一样开卖，价格低三成，索赔{sum}', '展会上看到{R}抄我们{thing}，拍了照，要求停产赔{sum}'],
      spoken: ['一个{thing}我们打样打了四个月，{R}两个礼拜就抄出来。大家在一个镇上，抬头不见低头见。停了吧，赔{sum}，以后要用拿授权。'],
    },
    core: ['{s}主张{o}产品侵害其{thing}外观设计，索赔{sum}，{o}称系行业通用款。', '{s}与{o}同镇经营，因{thing}款式起争议，市监分局已现场比对，{s}主张{sum}。'],
    claim: ['停止生产销售，赔偿{sum}', '销毁库存或取得授权，赔偿{sum}'],
  },
  {
    id: 'drawings', type: 'ip', cause: ['189', '侵害商业秘密纠纷'], what: ['客户与图纸', 'customers and drawings'], weight: 1, origins: desk,
    applicant: { kind: 'company', trade: ['mould', 'electronics', 'technology'] }, respondent: { kind: 'person', age: [27, 46] },
    money: (r) => ({ sum: tenThousands(r, 5, 60) }),
    own: {
      typed: ['前业务员{R}离职带走客户和图纸，半年抢走三个大客户，损失{sum}'],
      spoken: ['{R}是我一手带出来的，走的时候吃了散伙饭。转头自己开了间厂，图纸编号都没改。我看着就心凉。{sum}不一定要，图纸要还，客户不能再碰。'],
    },
    core: ['{s}称离职员工{o}使用其图纸和客户名单，主张{sum}，{o}称客户系自己开发。', '{o}离职后经营同类业务，{s}依保密协议主张{sum}。'],
    claim: ['停止使用图纸，赔偿{sum}', '遵守保密和竞业约定，赔偿{sum}'],
  },
]
