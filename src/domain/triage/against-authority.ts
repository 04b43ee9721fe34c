import { level } from './level.ts'

/** The words by which a text says outright that somebody quarrels with what an authority did to them. Units of the text as given. */
export interface AgainstAuthority {
  readonly text: string
  readonly start: number
  readonly end: number
}

/*
 * A rule beside the model: it knows a quarrel with an authority only as “other”, and other goes to people's mediation, which may not decide
 * it (民诉法 127(1), 行政复议法 20). Only unmistakable wordings: an authority that is merely spoken of (城管来过也没用) leaves a quarrel what it was.
 */

const office = '(?:城管|综合(?:行政)?执法|执法(?:队|大队|中队|分局|局)|交警|交管|车管所|公安|派出所|市场监管|市场监督管理|市监|工商|食药监|药监|税务|国土|自然资源|规划|住建|建设局|房管|不动产登记|环保局|环保分局|生态环境|卫健|卫生局|卫生监督|消防|应急管理|人社|社保局|社保中心|社保基金|医保局|公积金中心|劳动监察|劳动局|教育局|民政局|婚姻登记处|农业农村局|水务局|水利局|林业局|交通(?:运输)?局|运管|海关|烟草|文化执法|气象局|海事|出入境|(?:镇|街道|区|市|县|乡|人民)政府|政府|街道办|行政机关|主管部门)'
const near = '[^。！？!?;；]'
/** Of other people: what was done to them, and what they object to, is not the teller's quarrel. */
const others = '(?:他|她|它|佢|对方|邻居|隔壁|楼上|楼下|老板|房东|租客|商家|商户|店家|那家|这家|那个|物业|开发商|工厂|工头|肇事|司机|前夫|前妻|丈夫|老公|妻子|食堂|学校|医院|超市|饭店|平台|(?<![我本])(?:公司|单位))'
/** Between what was done and the objection to it nobody else comes in: who pays a fine among themselves quarrels with each other. */
const soon = `(?:(?!${others})[^！？!?]){0,45}?`
const notOthers = `(?!了?(?:几次|多次|过)?${others})`

/** Documents and acts that no private person has. */
const act = '(?:行政处罚|处罚决定|处罚告知|行政强制|强制拆除(?:决定|公告|通知)|(?:限期|责令)[^，。！？!?;；]{0,10}?(?:决定|通知书|拆除通知|改正通知)|限拆(?:决定|通知)|行政(?:处理|征收|许可|登记|确认|拘留|行为|裁决)|税务(?:处理|处罚)|(?:房屋|土地)?征收(?:补偿)?决定|补偿决定书|停产停业|查封决定|扣押决定|强制措施凭证|不予(?:行政)?(?:许可|登记|公开|批准|认定|办理|受理|核准|换证|发证)[^，。！？!?;；]{0,4}?(?:决定|通知|告知|答复)|工伤认定(?:决定|结论)|不予认定工伤|政府信息公开|信息公开答复)'
/** What an authority does to somebody. */
const deed = `(?:罚(?:了|款|单|我)${notOthers}|(?:开|贴|下)了?[^，。！？!?;；]{0,6}?罚(?:单|款)${notOthers}|处罚(?:了|我)${notOthers}|扣(?:了|押|走|留)?(?:我|了我|我们|本)|(?:扣押|查封|没收|吊销|暂扣|注销|撤销)了?(?:我|本|我们)|强拆了?(?:我|本)|拆了我|拘留了?我|(?:不予|不给|不肯|不让|拒绝(?:给|为)?)(?:我们?|本公司)?(?:登记|许可|批准?|办理?|发证|换证|过户|公开|核准|受理|认定|年审)|不认定)`

// What is objected to is another thing: a judgment, an award, who was at fault, a mediator's word.
const elsewhere = '(?![^，。！？!?;；]{0,10}?(?:判决|一审|二审|裁定|仲裁|事故|责任认定|全责|主责|调解|鉴定|村委|居委|物业|学校))'
const theirs = `(?<!${others}[^，。！？!?;；我]{0,6}?)`
const objects = `(?:${theirs}(?:不服(?!从|务|气|输|用|侍)|唔服|不认(?!识|得|真|账|错|亲)|唔认|不接受|不能接受|有异议|提出异议|不同意(?:这个|该|这份)?(?:处罚|罚款|决定)|不认可|复议|行政诉讼|(?:要求|请求|想|要|申请|应当|应该|依法|能不能|可以|可否|能否)[^，。！？!?;；他]{0,8}?(?:撤销|取消|收回)|(?:起诉|状告|告)(?!诉|知|到|示)[^，。！？!?;；]{0,4}?${office})${elsewhere})`
/** Said of a deed to oneself, these object as well. */
const complains = `(?:${objects}|凭什么|不合理|不合法|不公平|太重|罚得重|冤枉|好冤|很冤|乱罚|罚错|不该罚|怎么申诉|申诉)`
const onMe = `(?:我[^，。！？!?;；他]{0,12}?被${near}{0,6}?${office}${near}{0,12}?(?:罚|扣|拘留|吊销|查封|没收|强拆)|${office}${near}{0,14}?(?:罚了?我|(?:给|对|把|向)(?:我|本)${near}{0,12}?(?:罚|扣|拘留|吊销|查封|没收|拆|封)))`

/** A document in one's own hand, and the question what to do with it. */
const inHand = `(?<!${others}[^，。！？!?;；]{0,4}?|(?<!我|本|咱)(?:公司|厂|单位)[^，。！？!?;；]{0,4}?)(?:收到|接到|拿到|寄来|送来|送达|给我[^，。！？!?;；]{0,6}?(?:下|发|开|送|寄)|对我[^，。！？!?;；]{0,8}?(?:作出|做出|下))${near}{0,24}?(?:行政处罚(?:决定|告知)|处罚决定书|处罚告知书|限期拆除|限拆|责令${near}{0,10}?(?:决定书|通知书)|强制拆除决定|征收补偿决定)${soon}(?:怎么办|怎么处理|去哪|找谁|太重|罚得重|不合理|冤|凭什么|申诉|有没有办法)`

const money = '工程款|货款|租金|房租|押金|欠(?:我|了|款|薪)|借款|借钱|工资|劳动合同|车祸|撞(?:了|到|伤|我)|交通事故'

interface Rule { readonly pattern: RegExp; readonly not?: RegExp }

const accident = /事故|全责|主责|次责|同等责任|责任认定/
const rules: readonly Rule[] = [
  { pattern: new RegExp(`(?<!${others}[^，。！？!?;；我]{0,10}?)${act}${soon}${objects}`, 'g'), not: accident },
  { pattern: new RegExp(`${objects}[^，。！？!?;；]{0,20}?${act}`, 'g'), not: accident },
  { pattern: new RegExp(`${office}${near}{0,16}?${deed}${soon}${objects}`, 'g'), not: accident },
  { pattern: new RegExp(`${onMe}${soon}${complains}`, 'g'), not: accident },
  { pattern: new RegExp(`(?:被${near}{0,8}?${office}${near}{0,10}?强(?:拆|制拆除)|${office}${near}{0,6}?强(?:拆|制拆除)了?(?:我|本))${soon}(?:${objects}|起诉|诉讼|怎么告|赔偿|怎么办)`, 'g'), not: new RegExp(`${others}被`) },
  { pattern: new RegExp(inHand, 'g'), not: new RegExp(`${money}|赔`) },
  // To sue an authority, or to ask for reconsideration, in one's own name.
  { pattern: new RegExp(`${theirs}(?:民告官|(?:申请|提起|提|要|想|去|能|可以|怎么)[^，。！？!?;；他]{0,6}?行政复议|(?:提起|打|要|想|走|能)[^，。！？!?;；他]{0,6}?行政(?:诉讼|官司)|(?:我们?|要|想|去|准备|打算|可以|能)(?:要|想|去|不能)?(?:起诉|状告|告)(?!诉|知|到|示)(?:${near}{0,8}?)${office}(?!(?:告|起诉)))`, 'g'), not: new RegExp(money) },
  { pattern: new RegExp(`${office}${near}{0,20}?(?:不履行|未履行|没有履行|拒不履行)(?:法定)?职责`, 'g'), not: /不了了之|来过也没用/ },
  { pattern: new RegExp(`(?:政府信息公开|${office}${near}{0,8}?信息公开|信息公开${near}{0,8}?${office})${soon}(?:不答复|不予公开|不公开|不回复|没有?(?:答复|回复)|不给|拒绝|不理|超期|逾期)`, 'g') },
]

/** What every rule needs somewhere: most stories name nothing of it and are not looked at further. */
const spoken = new RegExp(`行政|民告官|责令|限拆|限期拆除|${office}|${act}`)

// 不是我被罚; 没有收到处罚决定.
const denied = /(?:没有?|并未|未|不是|从未|怕|担心|万一|会不会)[^，。！？!?;；]{0,2}$/

/** The first wording that says it; undefined where none does. Pure; reads the first 20,000 units. */
export function saidAgainstAuthority(given: string): AgainstAuthority | undefined {
  const text = level(given.slice(0, 20_000))
  if (!spoken.test(text)) return undefined
  const found = rules.flatMap(({ pattern, not }) => [...text.matchAll(pattern)].filter((one) =>
    !denied.test(text.slice(Math.max(0, one.index - 6), one.index)) && !not?.test(text.slice(Math.max(0, one.index - 30), one.index + one[0].length + 20))))
  const first = found.toSorted((a, b) => a.index - b.index)[0]
  return first && { text: given.slice(first.index, first.index + first[0].length), start: first.index, end: first.index + first[0].length }
}
