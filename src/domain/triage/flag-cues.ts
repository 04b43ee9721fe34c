import type { Flag } from '../words/flags.ts'
import { isNegated } from './negation.ts'
import { numeral, readNumeral } from './numerals.ts'

/** Words that speak for (or, denied, against) a flag. How much each kind of cue weighs is learned. */
export interface CueHit {
  readonly flag: Flag
  /** Name of the cue's kind; ends with `!` when the words are denied. */
  readonly kind: string
  readonly denied: boolean
  /** Units of the `level`led text. */
  readonly start: number
  readonly end: number
}

interface Cue {
  readonly flag: Flag
  readonly kind: string
  readonly pattern: RegExp
  /** For patterns with a number: which numbers count. */
  readonly when?: (value: number) => boolean
}

const n = `(?:\\d+|${numeral}+)`
const kin = '(?:老公|丈夫|前夫|老婆|妻子|前妻|爱人|男朋友|女朋友|男友|女友|前男友|男方|女方|婆婆|公公|家婆|家公|岳父|岳母|儿子|儿媳|媳妇|女婿|父亲|母亲|爸爸|妈妈|爸|妈|老豆|老母|继父|继母|后爸|后妈|养父|养母|同居的?男人|同居的?女人|我男人|死佬|两公婆|夫妻|兄弟|哥哥|弟弟|嫂子|小叔子?)'
// 打 that is no blow: 打工, 打电话, 打官司 …
const blow = '(?:[殴毒暴痛捶]打|打骂|打伤|打得|打成|打断|打肿|动手打|打(?!工|电话|官司|欠条|借条|白条|算|扰|听|交道|麻将|牌|车|针|钱|款|印|包|折|扫|卡|开|字|游戏|游|假|赏|胎|证|理|发|收据|条|井|桩|的士|零工|暑假|寒假|吊针|疫苗|点滴|鸣|完|过来|进|入|12|110|1)|揍|掐|扇(?:我|她|他|了|耳光)|踢(?:我|她|他|打)|拳打脚踢|家暴|泼[开滚热]水)'

const cues: readonly Cue[] = [
  { flag: 'domestic-violence', kind: 'named', pattern: /家暴|家庭暴力|人身安全保护令|人身保护令|保护令|告诫书|冷暴力|语言暴力/g },
  { flag: 'domestic-violence', kind: 'kin-blow', pattern: new RegExp(`${kin}[^。！？!?;；]{0,14}?${blow}`, 'g') },
  { flag: 'domestic-violence', kind: 'by-kin', pattern: new RegExp(`被(?:我|她|他)?${kin}[^。！？，,!?]{0,8}?(?:打|砍|捅|掐|锁|关|威胁|恐吓|虐待)`, 'g') },
  { flag: 'domestic-violence', kind: 'blow-kin', pattern: new RegExp(`(?:打|揍|掐|虐待|恐吓|威胁|殴打|打骂)(?:自己的?|他的?|我的?|她的?|了)?(?:老婆|妻子|老公|丈夫|老婆孩子|家里人|家人|我和孩子|我妈|爸妈|父母|小孩|孩子|老人|女方|男方)`, 'g') },
  { flag: 'domestic-violence', kind: 'kin-threat', pattern: new RegExp(`${kin}[^。！？!?;；]{0,14}?(?:威胁|恐吓|扬言|拿刀|持刀|菜刀|剪刀|锁我|关我|砸东西|砸家|摔东西|虐待|限制.{0,3}自由|不(?:准|许|让)我?(?:出门|出去|回娘家))`, 'g') },
  { flag: 'domestic-violence', kind: 'blow', pattern: new RegExp(`${blow}(?:我|骂|老婆|人)`, 'g') },

  { flag: 'violence-risk', kind: 'kill', pattern: /杀人|杀死|杀了|杀害|要杀|想杀|杀全家|弄死|整死|搞死|打死|砍死|捅死|同归于尽|拼命|拼了|同.{0,2}死过|一起死|不得好死|要.{0,3}命|索命|灭门|命案/g },
  { flag: 'violence-risk', kind: 'weapon', pattern: /拿刀|持刀|菜刀|砍刀|柴刀|水果刀|西瓜刀|镰刀|斧头|锄头|铁棍|钢管|木棍|棍棒|棒球杆|铁锹|铁铲|汽油|煤气罐|炸药|持械|刀具|拿着刀|啤酒瓶|砖头砸|持[^，。]{0,3}[刀棍械]|用[^，。]{0,3}[刀棍]/g },
  { flag: 'violence-risk', kind: 'wound', pattern: /砍[伤了人我他死]|砍到|捅[了伤人死]|连捅|捅[^，。]{0,4}刀|轻伤|重伤|轻微伤|打伤|打[得到]?[^，。]{0,5}(?:骨折|出血|流血|住院|昏迷|破|肿)|缝了?.{0,3}针|脑震荡|头破血流|见血|打断|打残|弄残|致残/g },
  { flag: 'violence-risk', kind: 'threat', pattern: /扬言|威胁|恐吓|要挟|报复|走着瞧|小心点|等着瞧|见一次打一次|话要|打断.{0,3}[手腿脚]|找人(?:打|弄|搞|收拾|砍)|叫人(?:打|来)|喊人|纠集|放火|烧(?:了?我|了?他|房|屋|铺|死|店|厂)|炸(?:了|掉)|泼(?:油|粪|红油|硫酸|汽油)|下毒|黑社会|人身安全|生命安全|砸(?:车|门|店|我家|玻璃|了我)/g },
  { flag: 'violence-risk', kind: 'self', pattern: /自杀|跳楼|不想活|活不下去|轻生|自残|割腕|喝农药|寻死|跳河|上吊|死给/g },
  { flag: 'violence-risk', kind: 'crowd', pattern: /斗殴|互殴|群殴|围殴|械斗|追打|围堵|打群架|聚众|打大交|推搡|厮打|撕打|扭打|打起来|打架|上门打|殴打/g },
  { flag: 'violence-risk', kind: 'confine', pattern: /非法拘禁|限制.{0,4}自由|非法限制|锁(?:我|在|她|他)|关了?.{0,4}(?:天|小时)|不让(?:走|离开|出门)|扣留人|绑架|绑(?:我|了|起)|反锁/g },

  { flag: 'group', kind: 'count', pattern: new RegExp(`(${n})(?:多|余|几|来)?(?:个|名|位|户|家|人)(?:[^，。；,;0-9年月天万元块]{0,6}?)(?:人|工人|员工|职工|村民|业主|住户|居民|农户|商户|家长|学生|孩子|学员|工友|老乡|同事|股东|客户|投资|受害|租户|摊主|骑手|司机|外嫁女|同学|户|兄弟|小伙子|保安|会员|老人|家庭)?`, 'g'), when: (v) => v >= 10 && v < 100_000 },
  { flag: 'group', kind: 'many', pattern: /几十(?:个|名|位|户|人|家|号人)|十几(?:个|名|位|户|人|家)|廿几(?:个|名|位|户|人|家)|数十(?:个|名|位|户|人|家)|上百(?:个|名|位|户|人|家)|成百|上千|好多人|很多人|许多人|一百多|几百(?:个|名|位|户|人|家|号)|一大?群|一帮|众多|多名|多户|多家/g },
  { flag: 'group', kind: 'whole', pattern: /全村|全厂|整个(?:村|厂|小区|车间|班组|队)|全体|全员|整栋|成栋|成条村|全小区|全组|全班|全队|业主们|村民们|工人们|家长们|员工们|集体(?!户|土地|经济|合同|所有|资产|组织|宿舍|企业|建设|单位|林|财产)|联名|大家都|大家一起|维权群|业主群|代表.{0,6}(?:户|村民|业主|工友)/g },
  { flag: 'group', kind: 'we', pattern: /(?:我们|我地|我哋|我)(?:这个?|们)?(?:村|厂|小区|组|队|车间|公司的?(?:员工|人)|老百姓|农民工|工人|村民|业主|班人|工地|这批|学校|单位的?人)|村民|老百姓|员工(?:要求|都|们)|农民工|两村|两条村|我村/g },
  { flag: 'group', kind: 'action', pattern: /上访|拉横幅|横幅|罢工|停工|堵路|堵门|围堵|游行|静坐|签名|联名信|来访|集访|闹事|聚众|聚集/g },

  { flag: 'unpaid-wages', kind: 'owed', pattern: /(?:拖欠|欠|不发|没发|未发|不给|没给|克扣|扣了?|扣着|压着?|不结|没结|未结|不付|未付|没付|赖|拿不到|要不到|要不回|追讨|讨要|讨|不开|没开|拖着?|唔出|唔俾|冇出)[^。！？!?;；]{0,10}?(?:工资|工钱|薪|人工|加班费|劳务费|血汗钱|劳动报酬|提成|生活费|奖金|粮|开支)/g },
  { flag: 'unpaid-wages', kind: 'wage-not', pattern: /(?:工资|工钱|薪水|薪资|月薪|人工|加班费|劳务费|劳动报酬|血汗钱|提成|奖金|工程款)[^。！？!?;；]{0,12}?(?:不发|没发|未发|不给|没给|未给|没结|不结|未结|没付|未付|没拿到|拿不到|没到|要不|拖|欠|扣|少发|迟迟|压|还没|未收到|没有发|没有给|没清|未清|没算|跑路)/g },
  { flag: 'unpaid-wages', kind: 'work-not', pattern: /(?:干活|干了|做了|做完|干完|打工|上班|做工|活干|活做|打零工|做嘢|帮工|施工|装修|做活|干的活|工地)[^。！？!?]{0,24}?(?:不给钱|没给钱|不给|没拿到钱|一分没|一分钱没|没有结|没结清|结清|拿不到|不肯给|要不到|给钱|没钱|未付|不结账|唔俾钱|跑了|找不到人)/g },
  { flag: 'unpaid-wages', kind: 'named', pattern: /欠薪|讨薪|欠工资|拖欠工资|拖欠农民工|农民工工资|老板跑路|包工头跑|老板跑了/g },

  { flag: 'minor', kind: 'age', pattern: new RegExp(`(${n})(?:个)?(?:周岁|岁)`, 'g'), when: (v) => v < 18 },
  { flag: 'minor', kind: 'months', pattern: new RegExp(`${n}个?月(?:大|的(?:宝宝|孩子|婴儿|小孩|儿子|女儿))`, 'g') },
  { flag: 'minor', kind: 'named', pattern: /未成年|未满(?:18|十八|16|十六|14|十四)|不满(?:18|十八|16|十六|14|十四)|婴儿|婴幼儿|儿童|宝宝|幼儿|新生儿|胎儿|小朋友|女童|男童|娃|少年|未满月|满月|周岁的/g },
  { flag: 'minor', kind: 'school', pattern: /小学|初中|高中|中学|初[一二三]|高[一二三](?!期)|[一二三四五六]年级|幼儿园|学前班|托管|午托|班主任|小学生|初中生|高中生|中学生|中专|校园欺凌|家长/g },
  { flag: 'minor', kind: 'custody', pattern: /抚养|探视|探望|监护|孩子归|小孩归|归我|归谁|孩子跟|非婚生|亲子鉴定|哺乳期/g },
  { flag: 'minor', kind: 'child', pattern: /孩子|小孩|细路|仔仔|囡|儿子|女儿|孙子|孙女|仔女/g },

  { flag: 'elder', kind: 'age', pattern: new RegExp(`(${n})(?:几|多|来)?(?:周岁|岁)`, 'g'), when: (v) => v >= 60 && v < 120 },
  { flag: 'elder', kind: 'kin-age', pattern: new RegExp(`(?:父亲|母亲|爸爸|妈妈|爸|妈|奶奶|爷爷|婆婆|公公|岳父|岳母|外婆|外公|伯伯|今年|老伴|老人|患者|我)(?:今年|都|已经?|快|有|女|男)*(${n})(?:几|多)?(?:啦|了|岁|，|,|。| |$|患|的)`, 'g'), when: (v) => v >= 60 && v < 105 },
  { flag: 'elder', kind: 'decade', pattern: /[六七八九]十(?:多|几|来|有)岁?|[七八九]旬|古稀|耄耋|年过[六七八]|[6-9]0多岁|[6-9]0几岁|60以上|六十以上|退休的?(?:老|二)/g },
  { flag: 'elder', kind: 'named', pattern: /老人|老年|老奶奶|老爷爷|老太太?|老头子?|老伴|老两口|高龄|阿婆|阿公|阿伯|阿嬷|婆婆家?(?=\d)|独居|老父|老母亲|老爸爸|老妈|老大爷|老大娘|大爷|老汉|老伯|孤寡|五保/g },
  { flag: 'elder', kind: 'grand', pattern: /爷爷|奶奶|外婆|外公|姥姥|姥爷|我奶|我爷|曾祖|爷奶/g },
  { flag: 'elder', kind: 'care', pattern: /赡养|养老(?!保险|金)|养老院|敬老院|尽孝|不孝|送终|老年痴呆|痴呆|遗嘱|保健品|轮流(?:养|照顾)/g },
  { flag: 'elder', kind: 'retired', pattern: /退休|养老金|丧葬|抚恤/g },
]

/** All cues in a `level`led text, in the order of the table. */
export function flagCues(text: string): CueHit[] {
  const hits: CueHit[] = []
  for (const { flag, kind, pattern, when } of cues) {
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      if (found[0] === '') break
      if (when && !when(readNumeral(found[1] ?? '') ?? -1)) continue
      const [start, end] = [found.index, found.index + found[0].length]
      const denied = isNegated(text, start, end)
      hits.push({ flag, kind: denied ? `${kind}!` : kind, denied, start, end })
    }
  }
  return hits
}

/** Every name that a cue feature can have, for the model's table. */
export const cueNames: readonly string[] = cues.flatMap(({ flag, kind }) => [`${flag}:${kind}`, `${flag}:${kind}!`])
