import type { Flag } from '../words/flags.ts'

/** Danger that a text says outright: a threat to somebody's life or with fire, the intention to end one's own, a child who is harmed. */
export type Danger = 'threat' | 'self' | 'child'

export interface Outright {
  readonly danger: Danger
  readonly flag: Flag
  /** Units of the `level`led text. */
  readonly start: number
  readonly end: number
}

/*
 * The regression weighs cues; a rare wording that it never met weighs nothing. What nobody may overlook therefore stands here as a
 * rule beside it: somebody *means* to do it (要, 想, 扬言 …) and what is meant costs a life. Figures of speech (气死, 累死, 打死也不) have
 * no such intention before them or no person after them.
 */

const person = '(?:我|他|她|你|您|俺|咱|佢|人|老公|老婆|丈夫|妻子|前夫|前妻|对方|邻居|老板|工头|包工头|厂长|经理|婆婆|公公|岳父|岳母|爸|妈|父亲|母亲|哥|弟|姐|妹|嫂|孩子|儿子|女儿|全家|一家|家人|家里人|大家|所有人|谁)'
const people = `${person}(?:们|哋|们家)?(?:的?${person})?(?:们|全家|一家(?:人|老小)?|家人|家里人|几个|两个)?`
// 我家的树, 他的狗: what is struck is no person.
const notTheirs = '(?!们?(?:家|屋|院|门口|田|地里|鱼塘)?(?:的|里|那|养)|们?家[^，。；！？!?;]{0,3}(?:树|竹|狗|猫|鸡|鸭|鹅|鱼|猪|牛|羊|菜|苗|果|柴|藤|根|枝))'
const beast = '(?![^，。；！？!?;]{0,5}(?:狗|猫|鸡|鸭|鹅|鱼|猪|牛|羊|老鼠|蚊|虫|树|竹|价))'

// 只要, 需要, 主要, 要是, 要求, 要不 … are no intention.
const will = '(?<![主需重必首只摘概纪不])要(?!求|是|么|紧|不|价|素|好|件)|(?<!没|思|理|设|感|不)想(?!到|不到|起|法|必|象)|准备(?!金)|打算|扬言|威胁|恐吓|声称|放话|放狠话|发誓|嚷着|喊着|叫嚣|吓唬|迟早|早晚|总有一天|恨不得|非得|说(?:他|她|我|就|一定|还)?(?:会|敢|就|去|是)|(?:我|他|她|老公|老婆|对方)(?:就|会|一定会?|敢|非)(?!不)|信不信'
// What may stand between the intention and the deed: with whom, when, with what.
const help = '(?:去|来|会|就|再|先|敢|也|都|还|直接|干脆|一定|当场|亲手|今晚|今天|明天|半夜|晚上|找人|叫人|带人|一起|一把火|放火|点火|自己|着|说|(?:拿|用|持|提|带|开|抱|拉|往|到|从|在|给|对|跟|和|同|把|将)[^，。；！？!?;：:]{1,7}?)'
const means = `(?:${will})${help}{0,4}?`
const stuff = '(?:工厂|厂|房|屋|楼|店|铺|家|公司|车|仓|村|学校|医院|单位|办公|宿舍|派出所|政府|法院|这里|那里|全|死|光|我|他|她|你|人)'

const threats: readonly string[] = [
  '同归于尽',
  `(?:跟|和|同|找|与)${people}(?:拼命|拼了|拼个你死我活|一起死|一块死)`,
  '(?:要死(?:大家)?一起死|拉[^，。；！？!?;]{1,4}垫背|(?:给|为|替)[^，。；！？!?;]{1,4}陪葬|拿命来|血债血偿)',
  // To kill: intention, deed, person; or the person first (把我打死).
  `${means}(?:杀(?:了|死|掉|光|害)?|(?:弄|整|搞|打|砍|斩|捅|掐|勒|撞|烧|毒|炸|淹)死|砍|斩|捅(?:了|伤)?|干掉|做掉|灭了?)${beast}${people}${notTheirs}`,
  `${means}(?:杀人(?!的心)|灭门|灭口|砍人|捅人|撞死人|投毒|下毒|泼硫酸|捅几刀|捅刀子)`,
  `(?:${will})[^，。；！？!?;]{0,4}?(?:把|将)${people}(?:都|全)?(?:杀|弄死|整死|搞死|打死|砍死|斩死|捅死|掐死|撞死|烧死|毒死|炸死|砍了|捅了|干掉|做掉|灭)`,
  `(?<!简直|真是|等于|快|几乎)(?:要|取)(?:了)?${people}的?(?:狗|小|老|性)?命(?!令|运|名|题)`,
  `(?:让|叫|要)${people}(?:都|全)?(?:去死|死光|没命|见阎王|活不过|横着出)`,
  `(?:拿|持|提|举|挥|握|带)着?[^，。；！？!?;]{0,4}(?:刀|斧|剪刀|锄头|铁棍|钢管)[^，。；！？!?;]{0,5}(?:砍|捅|杀|斩|追着|指着|架在|顶着|冲向|冲着)[^，。；！？!?;]{0,3}?(?:${person}|脖|喉)${notTheirs}`,
  // Fire and explosives.
  `${means}(?:放火|纵火|引爆|扔汽油瓶|泼汽油|浇汽油|开煤气|点煤气|点汽油|点煤气罐|引爆煤气)`,
  `${means}(?:点火)?(?:烧|炸|点)(?:了|掉|毁|平|着|燃|塌|光)?(?:整个|整栋|这个|那个|这|那|我们|他们|你们|我|他|她|你|老板|公司|邻居|村里)?(?:的|家)?(?:的)?${stuff}${beast}`,
  `(?:${will})[^，。；！？!?;]{0,4}?(?:把|将)[^，。；！？!?;]{0,6}?${stuff}[^，。；！？!?;]{0,2}?(?:都|全|给)?(?:炸|烧|点)(?:了|掉|毁|平|光|着)`,
]

const method = '(?:自杀|轻生|自尽|寻死|寻短见|自残|割腕|上吊|服毒|自焚|跳楼(?!价|甩|大|促|机)|跳(?:河|江|海|桥|塘|水库|井)|卧轨|喝(?:了|点|瓶)?(?:农药|敌敌畏|百草枯|除草剂|毒药|老鼠药)|(?:吃|吞)(?:了|光)?[^，。；！？!?;]{0,4}?(?:安眠药|老鼠药|毒药)|了断(?:自己|生命|此生)?|了结(?:自己|生命|此生)|结束(?:自己的?)?生命|去死(?!亡)|死了算了|一了百了|一死了之|死(?=[，。；！？!?;]|$))'
const selves: readonly string[] = [
  '(?:不想|不愿意?|不要|没心思|不打算)(?:再|继续)?活(?!动|跃|鱼|虾|鸡)', '活着(?:还|也|都|真)?(?:没有?|有什么)(?:什么|啥|任何)?(?:意思|意义|劲|盼头)', '活够了|活腻了',
  '(?:想|找)死(?:的心|的念头|了算了)', '死的心都有', '(?<![不没思理])想死(?!你|我|他|她|了[你我他她]|党|啦你|猪|的鱼|鱼)', '死了算了|死了干净|不如(?:去)?死|一死了之|寻死觅活|寻短见|死给[你我他她人大]',
  '以死(?:相逼|相威胁|要挟|威胁|明志)', '(?:自杀|轻生|寻死|自残)(?:的)?(?:念头|想法|倾向|打算)|(?:闹|多次|几次|又|试图|企图)(?:着|过|要)?(?:自杀|跳楼|上吊|割腕|轻生)|自杀未遂',
  `(?:${will}|闹着?|逼得?[我他她][^，。；！？!?;]{0,3}?|只能|只好|只有|干脆|不如|宁愿)${help}{0,4}?${method}(?!身亡|死亡|去世|而死|险|率|案|罪)`,
]

const children: readonly string[] = [
  '(?:虐待|遗弃|殴打|毒打|猥亵|性侵|强奸|拐卖|拐走|体罚|欺负|霸凌|抢走|打伤|打骂|打了?|关着?|饿着?|恐吓|威胁|伤害)(?:了)?(?:自己的?|我的?|我们?家?的?|他的?|她的?)?(?:亲生)?(?:孩子|小孩|小朋友|儿童|女童|男童|幼儿|娃|未成年|学生|女儿|儿子|孙子|孙女)',
  '(?:孩子|小孩|小朋友|儿童|女童|男童|幼儿|娃|女儿|儿子|孙子|孙女|学生)[^，。；！？!?;]{0,6}?(?:被[^，。；！？!?;]{0,8}?(?:打|虐待|猥亵|性侵|强奸|欺负|霸凌|拐|关|绑|伤|烫|饿)|受虐|失踪|走失|不见了|没饭吃|身上(?:有|都是)伤|有(?:生命)?危险)',
  '校园(?:欺凌|霸凌|暴力)|(?:欺凌|霸凌)',
]

const rules: readonly { readonly danger: Danger; readonly flag: Flag; readonly pattern: RegExp }[] = [
  { danger: 'threat', flag: 'violence-risk', pattern: new RegExp(threats.join('|'), 'g') },
  { danger: 'self', flag: 'violence-risk', pattern: new RegExp(selves.join('|'), 'g') },
  { danger: 'child', flag: 'minor', pattern: new RegExp(children.join('|'), 'g') },
]

// 没有说要烧房子, 他不会杀我; but not 没想到他要杀我, 会不会杀我, 不是没说过.
const deniedBefore = /(?:(?<!不是|不|并非|有)(?:没有?|未曾?|冇)|从未|从来没有?|从没有?|并未|不曾|(?<!会)不会|(?<!是)不是|并非|不敢|不至于|没人|谁也没)(?:真的?|曾|过|有|再|也|都|人|任何|什么|对[我他她你]|跟[我他她你]|我|他|她|谁|说过?|讲过?|提过?|想过|威胁过?|扬言|打算|要|想|去)*$|(?:造谣|诬陷|诬告|冤枉|污蔑|谎称|误会|误以为)[^，。；！？!?;]{0,6}$/
const deniedAfter = /^[^，。；！？!?;]{0,8}?(?:没说过|没有说过|没讲过|没有的事|子虚乌有|是假的|不是真的|是造谣|纯属造谣|是诬陷)/

const denied = (text: string, start: number, end: number): boolean =>
  deniedBefore.test(text.slice(Math.max(0, start - 16), start)) || deniedAfter.test(text.slice(end, end + 20))

/** Dangers that a `level`led text says outright and does not deny, in the order of the text within each kind. Pure. */
export function saidOutright(text: string): Outright[] {
  return rules.flatMap(({ danger, flag, pattern }) => [...text.matchAll(pattern)].flatMap((found) => {
    const [start, end] = [found.index, found.index + found[0].length]
    return denied(text, start, end) ? [] : [{ danger, flag, start, end }]
  }))
}
