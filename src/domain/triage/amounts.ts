import { fen } from '../kernel/money.ts'
import { digitOf, numeral, readNumeral } from './numerals.ts'
import type { Amount } from './reading.ts'

/**
 * Sums of money in a `level`led text, in order, as whole fen: `三万五`, `2.5万元`, `一百二十块`, `8千6`, `人民币12,300.00元`,
 * `5000的运费`, `月薪6000`. A number is money when it says so (元, 块, 万 …) or when a word of money stands beside it;
 * years, days, phones, ages, floors and counts are not. More than 10,000 亿 is taken for something else.
 */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = []
  number.lastIndex = 0
  for (let match = number.exec(text); match !== null; match = number.exec(text)) {
    const mark = match.groups?.['mark'] ?? ''
    const start = match.index
    const run = longestNumber(match[0].slice(mark.length))
    if (!run) continue
    const end = start + mark.length + run.words.length
    number.lastIndex = Math.max(end, start + 1)
    const unit = money.exec(text.slice(end, end + 5))?.[0] ?? ''
    if (mark === '' && unit === '' && !isMoneyByContext(text, start, end, run.words)) continue
    // 一分没给, 一毛不拔: figures of speech.
    if (/[角毛]/.test(unit) && run.value < 2) continue
    const tail = /[块元蚊]$/.test(unit) ? coinsAfter(text.slice(end + unit.length, end + unit.length + 6)) : { yuan: 0, width: 0 }
    if (unit === '块' && tail.width === 0 && isPiece(text, start, end + 1, run.value)) continue
    const yuan = run.value * (/[角毛]/.test(unit) ? 0.1 : 1) + tail.yuan
    const last = end + unit.length + tail.width
    number.lastIndex = last
    if (yuan > 0 && yuan <= 1e12) found.push({ fen: fen(Math.round(yuan * 100)), text: text.slice(start, last), start, end: last })
  }
  return found
}

const digits = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)'
const scale = '(?:[百千万亿十]|[wk](?![a-z]))'
const number = new RegExp(`(?<mark>(?:[¥￥]|rmb|人民币):? ?)?(?<![几数])(?:(?<![\\d.])${digits}(?:[多几余]?${scale}+(?:零?(?:${digits}|${numeral}))?)*|${numeral}+(?:点${numeral}+)?(?:(?<=[百千万])\\d(?![\\d年月日号岁个人]))?(?:[多几余](?=[万亿])${numeral}+)?)`, 'g')
const money = /^ ?(?:多|余|来|几)?(?:块钱|块|元钱|元|圆|蚊|人民币|[角毛](?!病|巾|线|笔|发|坯))/

const things = /^(?:空|小|大|破|旧|新|水泥)?(?:地|田|砖|石|玻璃|墙|板|瓷|表|木|铁|布|肉|瓦|皮|宅|牌|电池|疤|漆|菜|草|伤|招牌)/

/** 三块地, 塌了一块, 一块儿住: a piece of something, or together; a single 块 is money only where money changes hands. */
const isPiece = (text: string, start: number, end: number, value: number): boolean =>
  things.test(text.slice(end, end + 4)) || (value === 1 && !/[花付给收赔退涨找交差罚值卖买][了过我你他]?$/.test(text.slice(Math.max(0, start - 2), start)))

/** The longest beginning of a run of numerals that is a number: of 七万八万 the first. */
function longestNumber(run: string): { words: string; value: number } | undefined {
  for (let size = run.length; size > 0; size--) {
    // Of 七万八万, 七万八 is not the first number.
    if (size < run.length && /[十百千万亿]/.test(run[size] as string)) continue
    const value = readNumeral(run.slice(0, size))
    if (value !== undefined) return { words: run.slice(0, size), value }
  }
  return undefined
}

/** 12块5, 3元5角, 一块八毛, 五角六分; 12000元一直没给 and 500元两次 name no coins. */
function coinsAfter(text: string): { yuan: number; width: number } {
  const coins = /^([0-9一二两三四五六七八九])(?:[角毛](?:([0-9一二三四五六七八九])分)?|(?![0-9一二三四五六七八九十百千万元块个年月日天号点次回趟笔期直共起般定时样些旦再半%.]))/.exec(text)
  return coins ? { yuan: valueOf(coins[1]) / 10 + valueOf(coins[2]) / 100, width: coins[0].length } : { yuan: 0, width: 0 }
}

const valueOf = (digit: string | undefined): number => (digit === undefined ? 0 : (digitOf[digit] ?? Number(digit)))

/** A number without 元: money when a word of money stands close before or after, and no other unit follows. */
function isMoneyByContext(text: string, start: number, end: number, words: string): boolean {
  const before = text.slice(Math.max(0, start - 9), start)
  const after = text.slice(end, end + 7)
  if (otherUnit.test(after) || otherBefore.test(before)) return false
  const plain = /^[\d,.]+$/.test(words)
  if (plain) {
    const bare = words.replaceAll(',', '')
    // A phone, an identity number, a day, a code; the first of a range; a year.
    if (bare.length > 8 || /^(?:19|20)\d{6}$/.test(bare) || /^0\d/.test(bare) || range.test(after)) return false
    if (/^(?:19|20)\d\d$/.test(bare) && !wordBefore.test(before)) return wordAfter.test(after)
  } else if (!/[百千万亿佰仟wk]/.test(words)) return false
  if (wordBefore.test(before) || wordAfter.test(after)) return true
  // 三万五, 2.5万, 8千6 stand for money unless something countable follows.
  return /[万亿w]|[千k][1-9一二三四五六七八九]/.test(words)
}

const otherUnit =
  /^ ?(?:多|余|来|几)?(?:年|月|日|号|天|岁|周|点|时|小时|分钟|秒|分|人|名|个|位|户|家|间|层|楼|栋|座|幢|室|房|亩|平|㎡|m|吨|斤|公斤|千克|kg|克|公里|里|米|厘米|公分|毫米|台|张|件|套|次|股|份|字|条|步|只|头|尾|棵|株|瓶|箱|辆|章|级|度|%|倍|折|成|期|届|班|路|线|页|本|根|针|片|颗|袋|车|代|类|种|对|双|盒|桶|回|趟|遍|党|把|口|周岁|后|工人|老人|村民|\d*[-/:.]\d|s店)/
const range = /^ ?(?:[-~—]|[到至](?=[\d一二两三四五六七八九十几]))/
const otherBefore = /(?:第|电话|手机|手机号|微信|qq|号码|身份证|年龄|今年|编号|单号|尾号|车牌|门牌|百分之|千分之|\d[-/:.]|[a-z]\d*|公元|案号|卡号|账号|no\.?)[: ]?$/
const wordBefore =
  /(?:花|付|给|交|缴|赔|赔偿|补|借|欠|还|还欠|退|退还|收|转|转账|打款|汇|垫|垫付|薪|工资|底薪|薪水|价格|价值|价|单价|押金|定金|订金|首付|租金|房租|租|运费|货款|彩礼|礼金|本金|罚款|罚|医药费|医疗费|费用|费|索赔|补偿|补偿款|款|金额|人工|扣|亏|损失|投|投资|投入|贷款|贷|充值|充|存|骗|骗走|少|差|剩|剩下|尾款|要求|出|卖|买|肯出|共计|合计|总共|一共|共|人民币|多收|收入|只有|挣|赚|拿|拿出|钱|利息|分期|额度|每月|一个月|一月|一天|每年|每天|才|要|先|约|加起来|标准)(?:了|给|掉|到|过|走)?(?:我|他|她|你|佢|我们|对方|人家|人)?(?:了)?[: 约大概差不多近整是为共有计就才只又上下约的每月]*$/
const wordAfter = /^ ?(?:多|余|来|几)?(?:左右)?(?:的)?(?:运费|货款|工资|押金|定金|订金|彩礼|医药费|医疗费|租金|房租|欠款|借款|贷款|罚款|费|学费|工钱|人工|钱|现金|存款|利息|本金|尾款|保证金|赔偿|补偿|手续费|中介费|违约金|加班费|礼金|不等|整)/
