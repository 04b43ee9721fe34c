import type { Random } from '../random.ts'

export interface Company {
  readonly form: 'company'
  /** As registered: 东莞市恒裕制衣有限公司. */
  readonly name: string
  /** As people call it: 恒裕制衣厂. */
  readonly short: string
  readonly trade: Trade
  /** Who runs it, as far as anybody knows. */
  readonly boss: string
}

/** What a business does: the endings of its registered and its everyday name, and its kind in English. */
const trades = {
  garment: ['制衣有限公司|服饰有限公司|服装厂(个体工商户)', '制衣厂', 'garment factory'],
  knit: ['毛织有限公司|针织有限公司', '毛织厂', 'knitwear factory'],
  shoes: ['鞋业有限公司|鞋材有限公司', '鞋厂', 'shoe factory'],
  furniture: ['家具有限公司|家居有限公司', '家具厂', 'furniture factory'],
  electronics: ['电子科技有限公司|电子有限公司', '电子厂', 'electronics factory'],
  mould: ['模具有限公司|精密模具有限公司', '模具厂', 'mould maker'],
  hardware: ['五金制品有限公司|金属制品有限公司', '五金厂', 'hardware factory'],
  plastic: ['塑胶制品有限公司|塑胶有限公司', '塑胶厂', 'plastics factory'],
  paper: ['纸品有限公司|包装制品有限公司', '纸箱厂', 'packaging factory'],
  toys: ['玩具有限公司|玩具制品有限公司', '玩具厂', 'toy factory'],
  fabric: ['布业有限公司|纺织有限公司', '布行', 'cloth merchant'],
  building: ['建筑劳务有限公司|建设工程有限公司', '工程队', 'building contractor'],
  fitting: ['装饰设计工程有限公司|装饰工程有限公司', '装饰公司', 'home fitting firm'],
  materials: ['建材有限公司|建材商行(个体工商户)', '建材店', 'building supplies shop'],
  logistics: ['物流有限公司|供应链有限公司', '物流部', 'haulier'],
  courier: ['速递有限公司|快运有限公司', '快递点', 'parcel point'],
  station: ['网络科技有限公司|企业服务有限公司', '外卖站点', 'delivery station'],
  restaurant: ['餐饮管理有限公司|餐饮店(个体工商户)', '酒楼|湘菜馆|大排档|烧鹅店', 'restaurant'],
  bakery: ['食品有限公司|烘焙店(个体工商户)', '蛋糕店', 'bakery'],
  gym: ['健身服务有限公司|体育文化有限公司', '健身房', 'gym'],
  dance: ['文化艺术有限公司|舞蹈培训中心有限公司', '舞蹈室', 'dance studio'],
  beauty: ['美容有限公司|健康管理有限公司', '美容院', 'beauty salon'],
  training: ['教育培训中心有限公司|教育咨询有限公司', '培训班', 'training school'],
  photo: ['摄影服务有限公司|婚纱摄影店(个体工商户)', '影楼', 'photo studio'],
  travel: ['国际旅行社有限公司|旅行社有限公司', '旅行社', 'travel agency'],
  cars: ['汽车销售服务有限公司|二手车经纪有限公司', '车行', 'car dealer'],
  repair: ['汽车维修有限公司|汽车美容服务有限公司', '修理厂', 'car repair shop'],
  phones: ['通讯设备有限公司|数码产品店(个体工商户)', '手机店', 'phone shop'],
  supermarket: ['百货超市有限公司|商业连锁有限公司', '超市', 'supermarket'],
  estate: ['房地产中介服务有限公司|房产经纪有限公司', '中介', 'estate agency'],
  developer: ['房地产开发有限公司|置业有限公司', '置业', 'developer', '开发商'],
  property: ['物业管理有限公司|物业服务有限公司', '物业', 'property manager'],
  landlordCo: ['实业投资有限公司|物业投资有限公司', '实业', 'landlord company', '厂房业主'],
  ecommerce: ['电子商务有限公司|贸易有限公司', '电商', 'web shop', '网店'],
  ktv: ['娱乐有限公司|文化娱乐有限公司', 'KTV', 'karaoke bar'],
  hospital: ['医院有限公司|医院', '医院', 'hospital'],
  clinic: ['门诊部有限公司|综合门诊部', '门诊', 'clinic'],
  dental: ['口腔门诊部有限公司|口腔诊所', '牙科', 'dental clinic'],
  bank: ['银行股份有限公司', '银行', 'bank'],
  loan: ['小额贷款有限公司|消费金融有限公司', '贷款公司', 'loan company'],
  insurer: ['财产保险股份有限公司', '保险公司', 'insurer'],
  lifeInsurer: ['人寿保险股份有限公司', '保险公司', 'insurer'],
  kindergarten: ['幼儿园', '幼儿园', 'kindergarten'],
  school: ['小学|学校', '学校', 'school'],
  rights: ['版权服务有限公司|知识产权代理有限公司', '版权公司', 'rights agency'],
  brand: ['品牌管理有限公司|餐饮品牌管理有限公司', '餐饮', 'brand owner', '品牌方'],
  rental: ['机械租赁有限公司|设备租赁有限公司', '租赁公司', 'machine hire firm'],
  dye: ['表面处理有限公司|喷涂有限公司', '喷漆厂', 'coating works'],
  timber: ['木制品有限公司|木业有限公司', '木器厂', 'woodworking shop'],
  care: ['养老服务有限公司|护理院', '养老院', 'care home'],
  housekeeping: ['家政服务有限公司', '家政公司', 'home help agency'],
  technology: ['科技有限公司|信息技术有限公司', '科技', 'technology firm', '科技公司'],
} as const satisfies Record<string, readonly [registered: string, called: string, en: string, veil?: string]>

export type Trade = keyof typeof trades

const first = '恒裕 利丰 永盛 嘉和 信达 泰昌 宏骏 金朗 德润 盈辉 新澜 卓远 汇景 旭升 荣基 富垣 明棠 创岚 万弘 腾霁 华骁 顺铭 广禾 联峻 佳璟 康榆 富临 祥舟 正垚 合毅 锐帆 凯程 东渥 百隽 鸿楠 众湛 粤璞 源昊 莞星 誉丰'.split(' ')
const shops = '阿芳 老地方 好运来 小城故事 八方缘 星语 悦己 蓝贝 金太阳 兰亭 乐宝 童心 云朵 一品 本味 青柠 花间 大师兄 老陈记 时光 暖暖 轻舞 极力 优乐 知味'.split(' ')
const shopTrades: readonly Trade[] = ['restaurant', 'bakery', 'gym', 'dance', 'beauty', 'training', 'photo', 'phones', 'kindergarten', 'supermarket']

export function inventCompany(random: Random, trade: Trade, boss: string): Company {
  const [registered, called] = trades[trade]
  const shop = shopTrades.includes(trade) && random.chance(0.7)
  const stem = random.pick(shop ? shops : first)
  const ending = random.pick(registered.split('|'))
  const plainName = trade === 'kindergarten' || trade === 'school' || trade === 'hospital' || trade === 'care' ? `东莞${stem}${ending}` : `东莞市${stem}${ending}`
  const short = `${stem}${random.pick(called.split('|'))}`
  return { form: 'company', name: plainName.replace(/\(个体工商户\)$/, ''), short, trade, boss }
}

/** 某制衣厂 and 'a garment factory': how a title speaks of a company without naming it. */
export function veiledCompany(trade: Trade): { readonly zh: string; readonly en: string } {
  const [, called, en, veil] = trades[trade] as readonly [string, string, string, string?]
  const word = veil ?? called.split('|')[0] ?? called
  return { zh: `某${word}`, en: `${/^[aeiou]/.test(en) ? 'an' : 'a'} ${en}` }
}
