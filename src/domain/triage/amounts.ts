import type { Amount } from './reading.ts'
import { fen } from '../kernel/money.ts'
import { digitOf, numeral, readNumeral, unitOf } from './numerals.ts'

/**
 * Sums of money in a `level`led text, in order, as whole fen: `三万五`, `2.5万元`, `一百二十块`, `8千6`, `人民币12,300.00元`,
 * `5000的运费`, `月薪6000`. A number is money when it says so (元, 块, 万 …) or when a word of money stands beside it;
 * years, days, phones, ages, floors and counts are not. Amounts above 10,000 亿元 are taken for something else.
 */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = []
  number.lastIndex = 0
  for (let match = number.exec(text); match !== null; match = number.exec(text)) {
    const { index: start } = match
    const end = start + match[0].length
    const yuan = valueOf(match)
    if (yuan === undefined || yuan <= 0 || yuan > 1e12) continue
    const unit = money.exec(text.slice(end, end + 4))
    const marked = match.groups?.['mark'] !== undefined
    if (!marked && !unit && !isMoneyByContext(text, start, end, match)) continue
    const tail = unit ? jiaoAfter(text, end + unit[0].length) : { yuan: 0, width: 0 }
    const last = end + (unit?.[0].length ?? 0) + tail.width
    const first = start - (marked ? 0 : (currencyBefore.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0))
    const scale = unit && /[角毛]/.test(unit[0]) ? 0.1 : unit?.[0] === '分' ? 0.01 : 1
    found.push({ fen: fen(Math.round((yuan * scale + tail.yuan) * 100)), text: text.slice(first, last), start: first, end: last })
    number.lastIndex = last
  }
  return found
}

/**
 * `mark` ¥ before; `digits` Arabic, with thousands commas and decimals; `scale` 万, 千 … after them; `more` a further part
 * (2万5千, 8千6, 3万5); or `chinese`.
 */
const number = new RegExp(
  `(?<mark>[¥￥]|rmb ?|人民币 ?)?(?:(?<![\\d.])(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?: ?(?<scale>百万|千万|百|千|万|亿|w(?![a-z])|k(?![a-z]))(?<more>\\d{1,4}(?:千|百)?\\d?(?![\\d.,年月日号岁个人])|[一二三四五六七八九]千?[一二三四五六七八九]?百?(?![年月日号岁个人]))?)?|(?<chinese>${numeral}+(?:点${numeral}+)?${numeral}*))`,
  'g',
)

const money = /^ ?(?:多|余|来)?(?:块钱|块|元钱|元|圆|蚊|大洋|人民币|刀乐|[角毛](?!病|巾|线|笔|发))/
const currencyBefore = /(?:人民币|rmb|¥|￥) ?$/

const small: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 百万: 1e6, 千万: 1e7, w: 1e4, k: 1000 }

function valueOf(match: RegExpExecArray): number | undefined {
  const { digits, scale, more, chinese } = match.groups ?? {}
  if (digits !== undefined) {
    const base = Number(digits.replaceAll(',', ''))
    if (scale === undefined) return base
    return base * (small[scale] as number) + moreOf(more, small[scale] as number)
  }
  const [whole, part] = (chinese as string).split('点') as [string, string | undefined]
  if (part === undefined) return readNumeral(whole)
  const scaled = /^([零〇一二三四五六七八九]+)([百千万亿]*)$/.exec(part)
  const digitsAfter = scaled ? Number(`0.${[...(scaled[1] as string)].map((c) => digitOf[c]).join('')}`) : Number.NaN
  const times = [...(scaled?.[2] ?? '')].reduce((all, unit) => all * (unitOf[unit] as number), 1)
  const value = ((readNumeral(whole) ?? Number.NaN) + digitsAfter) * times
  return Number.isNaN(value) ? undefined : value
}

/** `5千` after 2万 is 5,000; a bare `5` after 万 is 5,000, after 千 500; bare `5000` is itself. */
function moreOf(more: string | undefined, scale: number): number {
  if (more === undefined) return 0
  if (/^\d$/.test(more)) return Number(more) * (scale / 10)
  if (/^\d+$/.test(more)) return Number(more)
  const parts = /^(\d+|[一二三四五六七八九])(千|百)?(\d|[一二三四五六七八九])?百?$/.exec(more)
  if (!parts) return 0
  const unit = parts[2] === '千' ? 1000 : parts[2] === '百' ? 100 : scale / 10
  return digit(parts[1]) * unit + digit(parts[3]) * (unit / 10)
}

const digit = (s: string | undefined): number => (s === undefined ? 0 : (digitOf[s] ?? Number(s)))

/** 12块5, 3元5角, 一块八毛. */
function jiaoAfter(text: string, at: number): { yuan: number; width: number } {
  const found = /^([0-9一二两三四五六七八九])(?:([角毛])(?:([0-9一二三四五六七八九])分)?|(?![0-9一二三四五六七八九十百千万元块个年月日天号点%.]))/.exec(text.slice(at, at + 6))
  if (!found || !/[块元蚊]$/.test(text.slice(0, at))) return { yuan: 0, width: 0 }
  return { yuan: digit(found[1]) / 10 + digit(found[3]) / 100, width: found[0].length }
}

/** A number without 元: money when a word of money stands close before or after, and no other unit follows. */
function isMoneyByContext(text: string, start: number, end: number, match: RegExpExecArray): boolean {
  const { digits, scale, chinese } = match.groups ?? {}
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(end, end + 6)
  if (otherUnit.test(after) || otherBefore.test(before)) return false
  const bare = (digits ?? '').replaceAll(',', '')
  const large = scale !== undefined || (chinese !== undefined && /[百千万佰仟]/.test(chinese))
  if (chinese !== undefined && !large) return false
  if (scale === undefined && chinese === undefined) {
    // A phone, an identity number, a year, a clause, a room.
    if (bare.length > 8 || (bare.length === 8 && /^(?:19|20)/.test(bare)) || /^0\d/.test(bare)) return false
    if (/^(?:19|20)\d\d$/.test(bare) && !wordBefore.test(before)) return wordAfter.test(after)
  }
  if (wordBefore.test(before) || wordAfter.test(after)) return true
  // 三万五, 2.5万 stand for money unless something countable follows.
  return large && /(?:万|w|亿)/.test(match[0]) && !/^ ?(?:多|余|来|几)?(?:个|人|名|户|亩|平|吨|斤|公里|里|台|张|件|套|次|股|份|字|条|步|米|只|头|棵|株|瓶|箱|吊|辆)/.test(after)
}

const otherUnit =
  /^ ?(?:多|余|来|几|、\d+)?(?:年|月|日|号|天|岁|周|点|时|小时|分钟|秒|人|名|个|位|户|家|间|层|楼|栋|座|幢|室|房|亩|平|㎡|m|吨|斤|公斤|千克|kg|克|公里|里|米|厘米|公分|毫米|台|张|件|套|次|股|份|字|条|步|只|头|棵|株|瓶|箱|辆|章|级|度|%|％|倍|折|成|期|届|班|路|线|页|本|根|针|片|颗|块地|块砖|袋|车|代|类|种|分之|对|双|盒|桶|回|趟|遍|党|把|口人|口|月份|周岁|后|一|:|：|-\d|\/|～|~|—)/
const otherBefore = /(?:第|电话|手机|手机号|微信|qq|号码|身份证|年龄|今年|编号|单号|尾号|车牌|门牌|\d[-/:.]|[a-z]\d*|约定于|公元|达到|案号|卡号|账号|no\.?)[: ]?$/
const wordBefore =
  /(?:花了?|花费|付了?|付给|支付了?|交了?|缴了?|赔了?|赔偿|赔|给了?|给我|给他|给她|借了?|借给.{0,3}|欠我?|欠他|欠了|欠款|还了?|还欠|退了?|退还|收了?|收我|转了?|转给.{0,3}|转账|垫了?|垫付|月薪|工资|底薪|薪水|日薪|年薪|时薪|价格|价值|价|总价|单价|押金|定金|订金|首付|租金|房租|运费|货款|彩礼|礼金|本金|罚款|罚|医药费|医疗费|费用|费|要价|索赔|补偿|补偿款|金额|人工|扣了?|扣我|亏了?|损失|投了?|投资|投入|贷款|贷了?|充值?了?|存了?|骗了?|骗走|少了?|差|剩下?|尾款|要我|要求|出|出了|卖了?|卖|买了?|只肯出|共计|合计|总共|一共|人民币|多收|收入|只有|挣|赚了?|赚|拿了?|拿出|彩礼钱|钱|利息|分期|额度|每月还?|一个月|一月|一天|一年|每年|每天|才|就要|要|先|了)[: 约大概差不多近整是为共有计]*$/
const wordAfter = /^ ?(?:多|余|来|左右)?(?:的)?(?:左右)?(?:的)?(?:运费|货款|工资|押金|定金|订金|彩礼|医药费|医疗费|租金|房租|欠款|借款|贷款|罚款|费|学费|工钱|人工|钱|现金|存款|利息|本金|尾款|保证金|赔偿|补偿|手续费|中介费|违约金|加班费|礼金|不等)/
